import type { PayerLevel } from '@huipin/codes';

export type HonourLevel = 'national' | 'provincial' | 'inter-provincial' | 'municipal' | 'county';

/** Which level of government pays for an honour of which level: the next one down. */
export interface TierPlan {
  readonly edition: string;
  readonly document: string;
  readonly policyRef: string;
  readonly payers: Readonly<Record<HonourLevel, PayerLevel | null>>;
}

/**
 * Clause 3.1.3 names three steps: 国家级 → 省, 省级 → 市, 市级 → 县. It names no payer for county honours (there is no
 * government below that pays) nor for inter-provincial ones: theirs are found by local schemes only, never guessed.
 */
export const tierPlan: TierPlan = {
  edition: '2016-77',
  document: '皖政办〔2016〕77号',
  policyRef: '3.1.3',
  payers: { national: 'provincial', provincial: 'municipal', municipal: 'county', 'inter-provincial': null, county: null },
};

export type Scheme = 'tier' | 'local';

/** A rule of the level that the tier plan names is the tier's own; every other payer's rule is a local scheme. */
export function schemeOf(honour: HonourLevel, payer: PayerLevel): Scheme {
  return tierPlan.payers[honour] === payer ? 'tier' : 'local';
}
