import { formatFen } from '../format/money.ts';
import type { Language } from '../language/tags.ts';
import type { Tone } from '../layout/mark.tsx';
import { shortType, type FeedEvent } from './event.ts';
import { tellCredit } from './tell-credit.ts';
import { tellRegistry } from './tell-registry.ts';
import { tellStandards } from './tell-standards.ts';
import { dayIn, detailsOf, text, type Teller, type Telling } from './telling.ts';

function reward(key: 'RewardPaid' | 'RewardRecovered', tone: Tone, day: string): Teller {
  return (data, language) => {
    const { amountFen, payer, rule } = data.entitlement ?? {};
    const on = dayIn(data, day);
    return {
      family: 'reward',
      tone,
      sentence: { key, values: { amount: amountFen === undefined ? '—' : formatFen(amountFen, language) } },
      details: detailsOf(
        ['payer', payer?.division?.name],
        ['ruleEdition', rule?.edition],
        ['reason', text(data['reason'])],
        ['document', text(data['documentNo'])],
        ['reference', text(data['reference'])],
      ),
      clause: rule?.policyRef || '3.1.3',
      ...(on === undefined ? {} : { on }),
      section: 'rewards',
    };
  };
}

const tellers = { ...tellRegistry, ...tellCredit, RewardPaid: reward('RewardPaid', 'good', 'paidOn'), RewardRecovered: reward('RewardRecovered', 'warning', 'recoveredOn'), ...tellStandards };

export type TellableType = keyof typeof tellers;

/** Every message that can be told, in the order of the chain: what a reader may choose to see. */
export const tellable = Object.keys(tellers) as readonly TellableType[];

/** An event in words. One of a type that this portal does not know yet is shown by its name. */
export function tell({ type, data }: Pick<FeedEvent, 'type' | 'data'>, language: Language): Telling {
  const name = shortType(type);
  if (isTellable(name)) return tellers[name](data, language);
  return { family: 'other', tone: 'plain', sentence: { key: 'unknown', values: { type: name } }, details: [] };
}

function isTellable(name: string): name is TellableType {
  return Object.hasOwn(tellers, name);
}
