import { listDivisions, type PayerLevel } from '@huipin/codes';
import { comparable, fenFromWan, localDate, type Fen, type LocalDate } from '@huipin/kernel';
import { errors } from '../errors.ts';
import type { Payer, PublishRule, RewardedType, Stacking } from './rule.ts';
import { tierPlan } from './tier.ts';

/** One line of a collection of reward policies, as people have typed it. */
export interface RuleRow {
  readonly payer_level: PayerLevel;
  readonly payer: string;
  readonly honour_or_act: string;
  readonly rank_condition: string;
  /** 万元; several with a slash between, one per honour. */
  readonly amount_wan: string;
  readonly cap_or_rule: string;
  readonly year: string;
  readonly document_or_source: string;
}

export interface NamedType extends RewardedType {
  readonly names: readonly string[];
}

/** Rewards for acts and loans, which are programmes of their own (clause 3.1.1) and follow from no honour. */
const programme = /标准|贷款|贴息|补偿|代[偿償]|担保|在保/;

/**
 * The rules that a line says, one per honour. What it does not say exactly is refused with the column to mend, never
 * guessed: an amount that is a range, a formula or a choice; a year that is "about".
 */
export function readRuleRow(row: RuleRow, document: string | undefined, types: readonly NamedType[]): PublishRule[] {
  if (programme.test(row.honour_or_act)) throw errors.PROGRAMME_NOT_AN_HONOUR({ act: row.honour_or_act });
  const amounts = row.amount_wan.split('/').map(amountOf);
  const honours = namesIn(row.honour_or_act);
  if (amounts.length !== honours.length) throw errors.AMOUNTS_DO_NOT_MATCH({ amounts: amounts.length, honours: honours.length });
  const rewarded = honours.map((name) => typeOf(name, types));
  const { validFrom, validTo } = periodIn(row.year);
  const payer = payerNamed(row, validFrom);
  if (document === undefined) throw errors.DOCUMENT_NOT_GIVEN();
  const condition = [row.rank_condition, row.cap_or_rule].filter((text) => text !== '').join('；');
  return rewarded.map((type, at) => ({
    edition: `${row.payer} ${row.year}`,
    payer,
    honourTypeCode: type.code,
    amountFen: amounts[at]!,
    stacking: stackingIn(row.cap_or_rule),
    validFrom,
    ...(validTo !== undefined && { validTo }),
    document,
    policyRef: tierPlan.policyRef,
    ...(condition !== '' && { condition }),
  }));
}

/** The document of each line; `same` means that of the line above, as far as the lines are known. */
export function documentsOf(rows: readonly { readonly document_or_source: string }[]): (string | undefined)[] {
  let last: string | undefined;
  return rows.map(({ document_or_source: given }) => {
    if (given !== '' && given !== 'same') last = given;
    return given === '' ? undefined : last;
  });
}

/** 中国质量奖/省/市/县政府质量奖 is four names: what is only a level takes the rest from the last. */
function namesIn(text: string): string[] {
  const parts = text.split('/').map((part) => part.trim());
  const last = parts.at(-1) ?? '';
  const rest = /^[国省市县区]/.test(last) ? last.slice(1) : '';
  return parts.map((part) => (/^[国省市县区]$/.test(part) && rest !== '' ? part + rest : part));
}

/** An honour for organisations is the honour: persons are no subjects here. */
function typeOf(name: string, types: readonly NamedType[]): NamedType {
  const wanted = comparable(name.replace(/\s+组织$/, ''));
  const found = types.find(({ names }) => names.some((one) => comparable(one) === wanted));
  if (found === undefined) throw errors.HONOUR_TYPE_UNKNOWN({ honourType: name });
  if (found.kind === 'protection-record') throw errors.PROTECTION_RECORD_NOT_REWARDED({ honourType: name });
  return found;
}

function amountOf(text: string): Fen {
  const fen = fenFromWan(text);
  if (fen === undefined || fen === 0) throw errors.AMOUNT_NOT_FIXED({ amount: text });
  return fen;
}

/** 2024 is that year and no more; 2018- has no end yet. */
function periodIn(text: string): { validFrom: LocalDate; validTo?: LocalDate } {
  const [, first, dash, last] = /^(\d{4})(?:(-)(\d{4})?)?$/.exec(text) ?? [];
  if (first === undefined) throw errors.YEAR_NOT_EXACT({ year: text });
  const validFrom = localDate(`${first}-01-01`);
  const end = last ?? (dash === undefined ? first : undefined);
  return end === undefined ? { validFrom } : { validFrom, validTo: localDate(`${end}-12-31`) };
}

/** 安徽省政府 is 安徽省; a department or a zone is no government, and a name that two have says nothing. */
function payerNamed({ payer, payer_level: level }: RuleRow, on: LocalDate): Payer {
  const name = payer.replace(/(?:人民)?政府$/, '');
  const [found, ...others] = listDivisions({ on, level: ({ provincial: 'province', municipal: 'city', county: 'county' } as const)[level] }).filter(
    (division) => division.name === name,
  );
  if (found === undefined || others.length > 0) throw errors.PAYER_UNKNOWN({ division: payer });
  return { level, division: found.code };
}

function stackingIn(text: string): Stacking | undefined {
  if (/从高|不重复/.test(text)) return 'exclusive-highest';
  if (/补差|差额/.test(text)) return 'top-up';
  return /叠加|累加/.test(text) ? 'additive' : undefined;
}
