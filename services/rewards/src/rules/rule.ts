import { findDivision, type DivisionLevel, type PayerLevel } from '@huipin/codes';
import { periodsOverlap, type Fen, type Instant, type LocalDate } from '@huipin/kernel';
import { errors } from '../errors.ts';
import { schemeOf, type HonourLevel, type Scheme } from './tier.ts';

/** How the rewards of several payers for one honour meet; see entitlements, stacking.ts. */
export type Stacking = 'exclusive-highest' | 'top-up' | 'additive';

export interface Payer {
  readonly level: PayerLevel;
  readonly division: string;
}

/** What one payer gives for one type of honour, in one version of what we know of the rule. */
export interface Rule {
  readonly id: string;
  readonly version: number;
  readonly recordedAt: Instant;
  readonly edition: string;
  readonly scheme: Scheme;
  readonly payer: Payer;
  readonly honourTypeCode: string;
  readonly amountFen: Fen;
  readonly programme: string;
  readonly stacking: Stacking;
  readonly validFrom: LocalDate;
  /** Last day in force; null = open. */
  readonly validTo: LocalDate | null;
  readonly document: string;
  readonly policyRef: string;
  /** What the document asks for besides, in its words; not computed. */
  readonly condition: string | null;
}

export interface PublishRule {
  readonly edition: string;
  readonly scheme?: Scheme | undefined;
  readonly payer: Payer;
  readonly honourTypeCode: string;
  readonly amountFen: Fen;
  readonly programme?: string | undefined;
  readonly stacking?: Stacking | undefined;
  readonly validFrom: LocalDate;
  readonly validTo?: LocalDate | null | undefined;
  readonly document: string;
  readonly policyRef: string;
  readonly condition?: string | undefined;
}

/** What the catalogue says of the type that a rule is for. */
export interface RewardedType {
  readonly code: string;
  readonly kind: 'honour' | 'protection-record';
  readonly level: HonourLevel;
}

/** `others`: the current rules of the same payer and type. */
export function publishRule(command: PublishRule, type: RewardedType | undefined, others: readonly Rule[], now: Instant, newId: () => string): Rule {
  const { payer, honourTypeCode, validFrom, validTo = null } = command;
  if (type === undefined) throw errors.HONOUR_TYPE_UNKNOWN({ honourType: honourTypeCode });
  if (type.kind === 'protection-record') throw errors.PROTECTION_RECORD_NOT_REWARDED({ honourType: honourTypeCode });
  assertPayer(payer, validFrom);
  if (validTo !== null && validTo < validFrom) throw errors.PERIOD_REVERSED({ from: validFrom, to: validTo });
  const scheme = schemeOf(type.level, payer.level);
  if (command.scheme !== undefined && command.scheme !== scheme) throw errors.SCHEME_NOT_OF_PAYER({ scheme, level: payer.level, honourLevel: type.level });
  const rule: Rule = {
    id: newId(),
    version: 1,
    recordedAt: now,
    edition: command.edition,
    scheme,
    payer,
    honourTypeCode,
    amountFen: command.amountFen,
    programme: command.programme ?? 'brand-honours',
    stacking: command.stacking ?? 'exclusive-highest',
    validFrom,
    validTo,
    document: command.document,
    policyRef: command.policyRef,
    condition: command.condition ?? null,
  };
  const overlapping = others.find((other) => periodsOverlap(periodOf(rule), periodOf(other)));
  if (overlapping) throw errors.RULE_OVERLAPS({ existingId: overlapping.id, edition: overlapping.edition }, { extensions: { existingId: overlapping.id } });
  return rule;
}

/** A rule is never edited: its last day is named, once or earlier than before, and a new edition takes over. */
export function closeRule(rule: Rule, validTo: LocalDate, now: Instant): Rule {
  if (validTo < rule.validFrom) throw errors.PERIOD_REVERSED({ from: rule.validFrom, to: validTo });
  if (rule.validTo !== null && rule.validTo <= validTo) throw errors.RULE_CLOSED({ validTo: rule.validTo });
  return { ...rule, validTo, version: rule.version + 1, recordedAt: now };
}

export function periodOf({ validFrom, validTo }: Pick<Rule, 'validFrom' | 'validTo'>): { from: LocalDate; to: LocalDate | null } {
  return { from: validFrom, to: validTo };
}

const levelOfDivision: Readonly<Partial<Record<DivisionLevel, PayerLevel>>> = { province: 'provincial', city: 'municipal', county: 'county' };

/** The payer must be a government of Anhui of that level, on the day from which the rule counts. */
export function assertPayer({ level, division }: Payer, on: LocalDate): void {
  if (assertPayerDivision(division, on, '/payer/division') !== level) throw errors.PAYER_LEVEL_MISMATCH({ division, level });
}

/** A government of Anhui that pays rewards: the province, a city or a county, in force on that day. Its level is the answer. */
export function assertPayerDivision(division: string, on: LocalDate, pointer = '/payerDivision'): PayerLevel {
  const found = findDivision(division, on);
  const level = found?.inProvince ? levelOfDivision[found.level] : undefined;
  if (found === undefined || level === undefined) throw errors.PAYER_UNKNOWN({ division }, { pointer });
  if (found.inForce) return level;
  const successors = found.successors.map(({ code, name }) => `${code} ${name ?? ''}`.trim());
  throw errors.PAYER_NOT_IN_FORCE({ division, on, successors: successors.join(', ') }, { pointer, extensions: { successors: found.successors } });
}
