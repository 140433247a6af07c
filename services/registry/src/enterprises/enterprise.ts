import { checkCode, findDivision, findIndustry, guessScheme, normaliseCode, type CodeScheme, type IndustryEdition } from '@huipin/codes';
import { comparable, type DomainError, type Instant, type LocalDate } from '@huipin/kernel';
import { errors } from '../errors.ts';

export type Identification = 'verified-code' | 'suspect-code' | 'name-only';
export type EnterpriseSize = 'large' | 'medium' | 'small' | 'micro';

export interface IdentityCode {
  readonly scheme: CodeScheme;
  readonly value: string;
  readonly state: 'valid' | 'suspect';
}

/** The public file of an enterprise, in one version of what the registry knows. */
export interface Enterprise {
  readonly id: string;
  readonly version: number;
  readonly recordedAt: Instant;
  readonly name: string;
  readonly identification: Identification;
  readonly codes: readonly IdentityCode[];
  /** Null while nobody has said where it sits. */
  readonly division: string | null;
  readonly industry: { readonly edition: IndustryEdition; readonly code: string } | null;
  readonly size: EnterpriseSize | null;
  readonly establishedOn: LocalDate | null;
  readonly mergedInto: string | null;
  /** Why this version replaced the one before. */
  readonly reason: string | null;
}

export interface RegisterEnterprise {
  readonly name: string;
  readonly code?: string;
  readonly codeScheme?: CodeScheme;
  readonly division: string | null;
  readonly industry?: { readonly edition: IndustryEdition; readonly code: string };
  readonly size?: EnterpriseSize;
  readonly establishedOn?: LocalDate;
}

export interface CorrectEnterprise extends Partial<RegisterEnterprise> {
  readonly reason: string;
}

/** Form and both check characters; a wrong code is refused, or kept as suspect where `keepSuspect` (imports). */
export function identityCode(given: string, scheme: CodeScheme | undefined, keepSuspect = false): IdentityCode {
  const value = normaliseCode(given);
  const assumed = scheme ?? guessScheme(value) ?? 'uscc';
  const error = codeError(value, assumed);
  if (error === undefined) return { scheme: assumed, value, state: 'valid' };
  if (keepSuspect) return { scheme: assumed, value, state: 'suspect' };
  throw error;
}

/** What is wrong with a code; undefined where its form and its check characters are right. */
export function codeError(value: string, scheme: CodeScheme): DomainError | undefined {
  const check = checkCode(value, scheme);
  if (check.ok) return undefined;
  if (check.problem === 'malformed') return scheme === 'uscc' ? errors.USCC_MALFORMED() : errors.CODE_MALFORMED({ scheme });
  const { at, expected } = check;
  return scheme === 'uscc' ? errors.USCC_CHECK_FAILED({ at, expected }) : errors.CODE_CHECK_FAILED({ at, expected });
}

/** Under which codes an enterprise is found again: its own, and the organisation code inside a unified one. */
export function searchableCodes({ codes }: Pick<Enterprise, 'codes'>): { scheme: CodeScheme; value: string }[] {
  return codes.flatMap(({ scheme, value, state }) => [
    { scheme, value },
    ...(scheme === 'uscc' && state === 'valid' ? [{ scheme: 'organisation-code' as const, value: value.slice(8, 17) }] : []),
  ]);
}

export function registerEnterprise(command: RegisterEnterprise, today: LocalDate, now: Instant, newId: () => string, keepSuspect = false): Enterprise {
  if (command.division !== null) assertDivision(command.division, today);
  const code = command.code === undefined ? undefined : identityCode(command.code, command.codeScheme, keepSuspect);
  return {
    id: newId(),
    version: 1,
    recordedAt: now,
    name: command.name,
    identification: identificationOf(code ? [code] : []),
    codes: code ? [code] : [],
    division: command.division,
    industry: command.industry ? industryOf(command.industry) : null,
    size: command.size ?? null,
    establishedOn: command.establishedOn ?? null,
    mergedInto: null,
    reason: null,
  };
}

/** A code becomes known whose name belongs to exactly one name-only record: that record is completed. */
export function completeEnterprise(known: Enterprise, pushed: Enterprise, now: Instant): Enterprise {
  return {
    ...pushed,
    id: known.id,
    version: known.version + 1,
    recordedAt: now,
    industry: pushed.industry ?? known.industry,
    size: pushed.size ?? known.size,
    establishedOn: pushed.establishedOn ?? known.establishedOn,
    reason: 'code became known',
  };
}

export function correctEnterprise(known: Enterprise, command: CorrectEnterprise, today: LocalDate, now: Instant): Enterprise {
  if (known.mergedInto !== null) throw errors.ENTERPRISE_MERGED({ mergedInto: known.mergedInto });
  if (command.division) assertDivision(command.division, today);
  const code = command.code === undefined ? undefined : identityCode(command.code, command.codeScheme);
  const codes = code ? [...known.codes.filter(({ scheme }) => scheme !== code.scheme), code] : known.codes;
  const corrected: Enterprise = {
    ...known,
    name: command.name ?? known.name,
    division: command.division ?? known.division,
    industry: command.industry ? industryOf(command.industry) : known.industry,
    size: command.size ?? known.size,
    establishedOn: command.establishedOn ?? known.establishedOn,
    codes,
    identification: identificationOf(codes),
  };
  if (JSON.stringify(corrected) === JSON.stringify(known)) throw errors.NOTHING_TO_CORRECT();
  return { ...corrected, version: known.version + 1, recordedAt: now, reason: command.reason };
}

export function mergeEnterprise(known: Enterprise, into: Enterprise, reason: string, now: Instant): Enterprise {
  if (known.id === into.id) throw errors.MERGE_INTO_ITSELF();
  for (const { mergedInto } of [known, into]) if (mergedInto !== null) throw errors.ENTERPRISE_MERGED({ mergedInto });
  return { ...known, mergedInto: into.id, version: known.version + 1, recordedAt: now, reason };
}

export function comparableName(name: string): string {
  return comparable(name);
}

export function assertDivision(division: string, on: LocalDate): void {
  const found = findDivision(division, on);
  if (found === undefined) throw errors.DIVISION_UNKNOWN({ division });
  if (found.inForce) return;
  const successors = found.successors.map(({ code, name }) => `${code} ${name ?? ''}`.trim());
  throw errors.DIVISION_NOT_IN_FORCE({ division, on, successors: successors.join(', ') }, { extensions: { successors: found.successors } });
}

/** Registers write C1310, others 1310: one industry has one spelling. */
function industryOf({ edition, code }: NonNullable<Enterprise['industry']>): NonNullable<Enterprise['industry']> {
  const found = findIndustry(edition, code);
  if (found === undefined) throw errors.INDUSTRY_UNKNOWN({ edition, code });
  return { edition, code: found.code };
}

export function identificationOf(codes: readonly IdentityCode[]): Identification {
  if (codes.some(({ state }) => state === 'valid')) return 'verified-code';
  return codes.length > 0 ? 'suspect-code' : 'name-only';
}
