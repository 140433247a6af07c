import { divisionLabel } from '@huipin/codes';
import { formatYuan, type Bilingual } from '@huipin/kernel';
import type { Reason } from '../entitlements/entitlement.ts';
import type { Stacking } from '../rules/rule.ts';
import type { HonourLevel } from '../rules/tier.ts';
import { decideClaim, type Claim, type ClaimInputs, type Outcome, type Place } from './claim.ts';

/** One step of the way from the honour to the amount, with the sentence it rests on. */
export interface Step {
  readonly step: 'honour' | 'place' | 'payer' | 'rule' | 'stacking';
  readonly clause: string;
  readonly text: Bilingual;
}

/**
 * Decides again by the inputs kept with the decision, and says how: the honour, where its subject counts, who pays, by
 * which rule, and how that meets what others pay.
 */
export function explain(inputs: ClaimInputs, key: string): { outcome: Outcome | undefined; steps: Step[] } {
  const outcome = decideClaim(inputs).find((one) => one.key === key);
  if (outcome === undefined) return { outcome, steps: [] };
  return { outcome, steps: [honourStep(inputs), placeStep(inputs), payerStep(inputs, outcome), ...ruleSteps(inputs, outcome)] };
}

const levelNames: Readonly<Record<HonourLevel, Bilingual>> = {
  national: { zh: '国家级', en: 'national' },
  provincial: { zh: '省级', en: 'provincial' },
  'inter-provincial': { zh: '跨省', en: 'inter-provincial' },
  municipal: { zh: '市级', en: 'municipal' },
  county: { zh: '县级', en: 'county' },
};

function honourStep({ claim, tier }: ClaimInputs): Step {
  const { honourName, level, grantedFrom, grantedTo } = claim;
  const ofLevel = levelNames[level];
  const granted = grantedFrom === grantedTo ? (grantedFrom ?? '–') : `${grantedFrom ?? '?'} – ${grantedTo ?? '?'}`;
  return {
    step: 'honour',
    clause: tier.policyRef,
    text: {
      zh: `${claim.subjectName}于 ${granted} 获得${ofLevel.zh}荣誉“${honourName.zh}”`,
      en: `${claim.subjectName} was granted the ${ofLevel.en} honour ${honourName.en} on ${granted}`,
    },
  };
}

function placeStep({ claim, place, tier }: ClaimInputs): Step {
  return { step: 'place', clause: tier.policyRef, text: placeText(place, nameOf(place.division, claim)) };
}

function placeText({ division, unknown }: Place, name: string): Bilingual {
  if (division !== null) return { zh: `按授予之日计，所在地为${name}`, en: `on the day of the grant it counts in ${name}` };
  if (unknown === 'owner-unknown') return { zh: '品牌的所有者尚不明确，所在地未知', en: 'the owner of the brand is not known, nor where it sits' };
  return { zh: '所在地未知', en: 'where it sits is not known' };
}

function payerStep(inputs: ClaimInputs, outcome: Outcome): Step {
  return { step: 'payer', clause: inputs.tier.policyRef, text: payerText(inputs, outcome) };
}

function payerText({ claim, tier }: ClaimInputs, { scheme, payer, reason }: Outcome): Bilingual {
  const level = levelNames[claim.level];
  if (payer === null) return noPayer(level, reason);
  const name = nameOf(payer.division, claim);
  if (scheme === 'local') return { zh: `${name}另有地方奖励办法，其辖区包含所在地`, en: `${name}, in whose territory it lies, has a scheme of its own` };
  return {
    zh: `${level.zh}荣誉由下一级政府奖励（${tier.document}），即${name}`,
    en: `a ${level.en} honour is rewarded by the government one step below (${tier.document}): ${name}`,
  };
}

/** As it was called on the day of the grant. */
function nameOf(division: string | null, { grantedFrom, grantedTo }: Claim): string {
  const day = grantedTo ?? grantedFrom;
  return division === null || day === null ? (division ?? '–') : divisionLabel(division, day);
}

function noPayer(level: Bilingual, reason: Reason | null): Bilingual {
  switch (reason) {
    case 'clause-names-no-payer':
      return { zh: `三（一）3 未规定${level.zh}荣誉由谁奖励`, en: `clause 3.1.3 names no payer for ${level.en} honours` };
    case 'no-such-level':
      return { zh: '所在地不属于应当奖励的那一级政府', en: 'where it sits there is no government of the level that would pay' };
    case 'grant-day-unknown':
      return { zh: '授予日期不明确，无法确定当时的兑付主体', en: 'the day of the grant is not known exactly enough to name who paid then' };
    default:
      return { zh: '待所在地明确后确定兑付主体', en: 'who pays is decided when it becomes known where it sits' };
  }
}

function ruleSteps({ claim, rules, committed, tier }: ClaimInputs, { payer, rule, amountFen, reason }: Outcome): Step[] {
  if (payer === null) return [];
  const day = claim.grantedTo ?? '–';
  const known = rules.find(({ id }) => id === rule?.id);
  if (rule === null || known === undefined) {
    const text = { zh: `该主体在 ${day} 没有适用的规则，金额不作推定`, en: `the payer had no rule in force on ${day}; no amount is guessed` };
    return [{ step: 'rule', clause: tier.policyRef, text }];
  }
  const yuan = formatYuan(rule.amountFen);
  const ruleStep: Step = {
    step: 'rule',
    clause: rule.policyRef,
    text: {
      zh: `适用规则 ${rule.edition}（${known.document}），${day} 有效，金额 ${yuan} 元`,
      en: `rule ${rule.edition} (${known.document}) was in force on ${day}: ${yuan} yuan`,
    },
  };
  if (rules.length + committed.length < 2) return [ruleStep];
  return [ruleStep, { step: 'stacking', clause: rule.policyRef, text: stackingText(rule.stacking, reason, formatYuan(amountFen ?? 0)) }];
}

const voided: Partial<Record<Reason, Bilingual>> = {
  outbid: { zh: '从高不重复：另有更高的奖励，本项不予兑付', en: 'only the highest is paid: another is higher, so nothing is due here' },
  covered: { zh: '补差：他方奖励已达到本项金额，无差额可付', en: 'tops up: others pay as much already, nothing is left to pay' },
  'already-committed': {
    zh: '从高不重复：另一项已在办理或已兑付，本项不予兑付',
    en: 'only one is paid: another is prepared or paid already, so nothing is due here',
  },
};

function stackingText(stacking: Stacking, reason: Reason | null, yuan: string): Bilingual {
  const payable: Record<Stacking, Bilingual> = {
    'exclusive-highest': { zh: `从高不重复：本项最高，应付 ${yuan} 元`, en: `only the highest is paid, which is this: ${yuan} yuan are due` },
    'top-up': { zh: `补差：应付差额 ${yuan} 元`, en: `tops up what others pay: ${yuan} yuan are due` },
    additive: { zh: `可与他方奖励叠加：应付 ${yuan} 元`, en: `paid besides what others pay: ${yuan} yuan are due` },
  };
  return (reason && voided[reason]) ?? payable[stacking];
}
