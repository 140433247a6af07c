import type { Fen } from '@huipin/kernel';
import type { Stacking } from '../rules/rule.ts';

/** One payer's reward for an honour, before it meets the others. */
export interface Stacked {
  readonly key: string;
  readonly stacking: Stacking;
  /** What the payer's rule gives. */
  readonly amountFen: Fen;
  /** Money that is prepared, under way or paid: it stands as it is, and the others yield. */
  readonly committed: boolean;
}

export interface Payable {
  readonly amountFen: Fen;
  /** Null where it is payable; otherwise it is void, and the amount is what the rule would have given. */
  readonly reason: 'outbid' | 'covered' | 'already-committed' | null;
}

/**
 * How the rewards of several payers for one honour meet (facts.md section 6: 从高不重复 is common practice):
 * - `exclusive-highest`: of all that say so only the highest is paid; of equals the first given, the tier's before local ones.
 *   Once one of them is committed, no other follows it.
 * - `top-up`: pays what its own amount exceeds the highest paid so far by; nothing exceeds → void.
 * - `additive`: pays in full, whatever others pay.
 * Committed ones are not in the answer.
 */
export function meet(stack: readonly Stacked[]): ReadonlyMap<string, Payable> {
  const payable = new Map<string, Payable>();
  for (const { key, amountFen } of open(stack, 'additive')) payable.set(key, { amountFen, reason: null });

  const settled = stack.filter(({ stacking, committed }) => stacking === 'exclusive-highest' && committed);
  const rivals = open(stack, 'exclusive-highest');
  const winner = settled.length > 0 ? undefined : highest(rivals);
  for (const one of rivals) {
    const reason = one === winner ? null : settled.length > 0 ? 'already-committed' : 'outbid';
    payable.set(one.key, { amountFen: one.amountFen, reason });
  }

  let level = Math.max(0, winner?.amountFen ?? 0, ...settled.map(({ amountFen }) => amountFen));
  for (const { key, amountFen, committed } of stack.filter(({ stacking }) => stacking === 'top-up').sort((a, b) => a.amountFen - b.amountFen)) {
    const difference = amountFen - level;
    if (!committed) payable.set(key, difference > 0 ? { amountFen: difference, reason: null } : { amountFen, reason: 'covered' });
    level = Math.max(level, amountFen);
  }
  return payable;
}

function highest(stack: readonly Stacked[]): Stacked | undefined {
  return stack.find(({ amountFen }) => stack.every((other) => other.amountFen <= amountFen));
}

function open(stack: readonly Stacked[], stacking: Stacking): Stacked[] {
  return stack.filter((one) => one.stacking === stacking && !one.committed);
}
