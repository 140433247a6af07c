import { checkCode, guessScheme, normaliseCode, type CodeScheme } from '@huipin/codes';
import type { Instant } from '@huipin/kernel';
import { errors } from '../errors.ts';

/** What credit keeps of the registry's public file of an enterprise. */
export interface KnownEnterprise {
  readonly id: string;
  readonly name: string;
  readonly division: string | null;
  readonly divisionName: string | null;
  /** The code that a decision prints. */
  readonly code: string | null;
  readonly mergedInto: string | null;
  readonly mergedAt: Instant | null;
}

/** How a record of ours names an enterprise; the id decides before the code, the code before the name. */
export interface GivenEnterprise {
  readonly id: string | null;
  readonly code: string | null;
  readonly name: string | null;
}

export interface SchemedCode {
  readonly scheme: CodeScheme;
  readonly value: string;
}

/** The province itself where the registry does not know the seat: only who acts for the whole province may decide. */
export function seatOf({ division }: Pick<KnownEnterprise, 'division'>): string {
  return division ?? '340000';
}

/** Form and check characters as the registry demands them (GB 32100, GB 11714); answers the normal form. */
export function checkedCode(given: string, pointer: string): string {
  const value = normaliseCode(given);
  const scheme = guessScheme(value) ?? 'uscc';
  const check = checkCode(value, scheme);
  if (check.ok) return value;
  if (check.problem === 'malformed') throw scheme === 'uscc' ? errors.USCC_MALFORMED({}, { pointer }) : errors.CODE_MALFORMED({ scheme }, { pointer });
  const { at, expected } = check;
  throw scheme === 'uscc' ? errors.USCC_CHECK_FAILED({ at, expected }, { pointer }) : errors.CODE_CHECK_FAILED({ at, expected }, { pointer });
}

/** A code under every scheme by which its enterprise may be known: its own, and the organisation code inside it. */
export function searchableCodes(value: string, scheme: CodeScheme = guessScheme(value) ?? 'uscc'): SchemedCode[] {
  const inner = scheme === 'uscc' && value.length === 18 ? [{ scheme: 'organisation-code' as const, value: value.slice(8, 17) }] : [];
  return [{ scheme, value }, ...inner];
}

/** The unified code before the older ones, a verified one before a suspect one. */
export function printedCode(codes: readonly { scheme: string; value: string; state: string }[]): string | null {
  const rank = ({ scheme, state }: { scheme: string; state: string }) =>
    ['uscc', 'registration-number', 'organisation-code'].indexOf(scheme) + (state === 'valid' ? 0 : 10);
  const [best] = [...codes].sort((a, b) => rank(a) - rank(b));
  return best?.value ?? null;
}
