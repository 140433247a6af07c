import { parseStandardNumber, type StandardKind } from '@huipin/codes';
import { comparable, isWithin, type Instant, type LocalDate } from '@huipin/kernel';
import { errors } from '../errors.ts';

/** A function or performance indicator with the test that proves it (Standardization Law art. 27). */
export interface Indicator {
  readonly name: string;
  readonly unit: string;
  readonly value: string;
  readonly method: string;
}

export interface DeclaredProduct {
  readonly name: string;
  /** Null where the declaration speaks of every model. */
  readonly model: string | null;
}

export interface DeclaredStandard {
  /** Normal form, such as `GB/T 4754-2017`. */
  readonly number: string;
  readonly typed: string;
  readonly name: string;
  readonly kind: StandardKind;
}

/** What an enterprise promises: its product meets this standard and these indicators. One version of the record. */
export interface Declaration {
  readonly id: string;
  readonly version: number;
  readonly recordedAt: Instant;
  readonly enterpriseId: string;
  /** Pending until the registry's record of the enterprise has come; only then is it published, or refused. */
  readonly standing: 'pending' | 'accepted' | 'refused';
  /** Of the registrar who declared for an enterprise not known yet. */
  readonly territory: string | null;
  readonly product: DeclaredProduct;
  readonly standard: DeclaredStandard;
  readonly indicators: readonly Indicator[];
  /** First day in force. */
  readonly declaredOn: LocalDate;
  /** Counts the declarations of one product and standard in the order they came. */
  readonly edition: number;
  /** First day out of force, by withdrawal (废止). */
  readonly withdrawnOn: LocalDate | null;
  /** The declaration that took its place (修订). */
  readonly supersededBy: string | null;
  /** Last day in force, by whichever of the two came first. */
  readonly validTo: LocalDate | null;
  /** Why this version replaced the one before. */
  readonly reason: string | null;
}

export type DeclarationState = 'pending' | 'refused' | 'current' | 'withdrawn' | 'superseded';

export interface DeclareProductStandard {
  readonly enterpriseId: string;
  readonly product: { readonly name: string; readonly model?: string | undefined };
  readonly standard: { readonly number: string; readonly name: string };
  readonly indicators: readonly { name: string; unit?: string | undefined; value: string; method?: string | undefined }[];
  readonly declaredOn: LocalDate;
}

export type CorrectDeclaration = Partial<Omit<DeclareProductStandard, 'enterpriseId'>> & {
  /** Of one that has been withdrawn; null where it never should have been. */
  readonly withdrawnOn?: LocalDate | null | undefined;
  readonly reason: string;
};

export interface WithdrawDeclaration {
  readonly withdrawnOn: LocalDate;
  readonly reason: string;
}

/** A declaration to be entered; its edition and end follow from the others of its product (`succeed`). */
export function declareProductStandard(
  command: DeclareProductStandard,
  standing: Pick<Declaration, 'standing' | 'territory'>,
  now: Instant,
  newId: () => string,
): Declaration {
  const { enterpriseId, declaredOn } = command;
  const content = toContent(command);
  return {
    id: newId(),
    version: 1,
    recordedAt: now,
    enterpriseId,
    ...standing,
    ...content,
    declaredOn,
    edition: 1,
    withdrawnOn: null,
    supersededBy: null,
    validTo: null,
    reason: null,
  };
}

export function correctDeclaration(known: Declaration, command: CorrectDeclaration, now: Instant): Declaration {
  assertNotRefused(known);
  const { declaredOn = known.declaredOn, withdrawnOn = known.withdrawnOn, reason } = command;
  if (known.withdrawnOn === null && withdrawnOn !== null) throw errors.NOT_WITHDRAWN();
  if (withdrawnOn !== null && withdrawnOn < declaredOn) throw errors.WITHDRAWN_BEFORE_DECLARED({ declaredOn });
  const content = toContent({
    product: command.product ?? { name: known.product.name, model: known.product.model ?? undefined },
    standard: command.standard ?? { number: known.standard.typed, name: known.standard.name },
    indicators: command.indicators ?? known.indicators,
  });
  const corrected: Declaration = { ...known, ...content, declaredOn, withdrawnOn };
  if (JSON.stringify(corrected) === JSON.stringify(known)) throw errors.NOTHING_TO_CORRECT();
  return { ...corrected, version: known.version + 1, recordedAt: now, reason };
}

export function withdrawDeclaration(known: Declaration, { withdrawnOn, reason }: WithdrawDeclaration, now: Instant): Declaration {
  assertNotRefused(known);
  const { declaredOn, supersededBy, validTo } = known;
  if (known.withdrawnOn !== null) throw errors.DECLARATION_ALREADY_WITHDRAWN({ withdrawnOn: known.withdrawnOn });
  if (withdrawnOn < declaredOn) throw errors.WITHDRAWN_BEFORE_DECLARED({ declaredOn });
  if (supersededBy !== null && validTo !== null && withdrawnOn > validTo) throw errors.DECLARATION_SUPERSEDED({ supersededBy, validTo });
  return { ...known, withdrawnOn, version: known.version + 1, recordedAt: now, reason };
}

/** The registry's record of the enterprise has come: the declaration counts, unless its registrar had no say there. */
export function settlePending(known: Declaration, mayDeclare: boolean, now: Instant): Declaration {
  return { ...known, standing: mayDeclare ? 'accepted' : 'refused', version: known.version + 1, recordedAt: now };
}

/** On a day from its declaration on. */
export function stateOn(declaration: Declaration, on: LocalDate): DeclarationState {
  const { standing, validTo, supersededBy } = declaration;
  if (standing !== 'accepted') return standing;
  if (validTo === null || on <= validTo) return 'current';
  return supersededBy === null ? 'withdrawn' : 'superseded';
}

export function isInForce({ standing, declaredOn, validTo }: Declaration, on: LocalDate): boolean {
  return standing === 'accepted' && isWithin({ from: declaredOn, to: validTo }, on);
}

/** Refused, or withdrawn on its first day: it was never in force, and takes the place of nothing. */
export function isVoid({ standing, declaredOn, withdrawnOn }: Declaration): boolean {
  return standing === 'refused' || (withdrawnOn !== null && withdrawnOn <= declaredOn);
}

export function comparableModel(model: string | null): string | null {
  return model === null ? null : comparable(model);
}

function toContent(command: Pick<DeclareProductStandard, 'product' | 'standard' | 'indicators'>): Pick<Declaration, 'product' | 'standard' | 'indicators'> {
  const { number, name } = command.standard;
  const parsed = parseStandardNumber(number);
  if (parsed === undefined) throw errors.STANDARD_NUMBER_MALFORMED({ number });
  const indicators = command.indicators.map(({ name: what, unit = '', value, method = '' }) => ({ name: what, unit, value, method }));
  const own = parsed.kind === 'group' || parsed.kind === 'enterprise';
  if (own && !indicators.some(({ method }) => method !== '')) throw errors.INDICATOR_METHOD_REQUIRED();
  return {
    product: { name: command.product.name, model: command.product.model ?? null },
    standard: { number: parsed.normal, typed: number, name, kind: parsed.kind },
    indicators,
  };
}

function assertNotRefused({ standing }: Declaration): void {
  if (standing === 'refused') throw errors.DECLARATION_REFUSED();
}
