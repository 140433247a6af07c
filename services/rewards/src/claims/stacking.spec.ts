import { describe, expect, it } from '@jest/globals';
import type { Stacking } from '../rules/rule.ts';
import { meet } from './stacking.ts';

const short: Record<string, Stacking> = { highest: 'exclusive-highest', 'tops up': 'top-up', additive: 'additive' };

/** `province 50 highest` or, where it stands already, `province 50 highest committed`. Amounts as in the documents, in 万元. */
function stack(text: string) {
  return text.split('; ').map((line) => {
    const [, key = '', amount = '', how = '', committed] = /^(\S+) (\d+) (highest|tops up|additive)( committed)?$/.exec(line) ?? [];
    return { key, amountFen: Number(amount), stacking: short[how]!, committed: committed !== undefined };
  });
}

describe('rewards of several payers for one honour', () => {
  it.each([
    ['alone, each is paid', 'province 100 highest', 'province 100'],
    ['of two only the highest is paid: the tier', 'province 100 highest; 池州市 50 highest', 'province 100, 池州市 outbid'],
    ['of two only the highest is paid: the local one', 'province 50 highest; 池州市 100 highest', 'province outbid, 池州市 100'],
    ['of three only the highest is paid', 'province 50 highest; 池州市 100 highest; 青阳县 80 highest', 'province outbid, 池州市 100, 青阳县 outbid'],
    ['of equals the first given is paid, which is the tier', 'province 50 highest; 青阳县 50 highest', 'province 50, 青阳县 outbid'],
    ['a top-up pays the difference', 'province 50 highest; 池州市 100 tops up', 'province 50, 池州市 50'],
    ['a top-up that exceeds nothing pays nothing', 'province 100 highest; 池州市 100 tops up', 'province 100, 池州市 covered'],
    ['a top-up where nobody else pays is paid in full', '池州市 30 tops up', '池州市 30'],
    ['two top-ups stand on one another', 'province 50 highest; 池州市 100 tops up; 青阳县 80 tops up', 'province 50, 池州市 20, 青阳县 30'],
    ['an additive one is paid besides', 'province 50 highest; 池州市 100 additive', 'province 50, 池州市 100'],
    ['an additive one is no rung for a top-up', '池州市 100 additive; 青阳县 80 tops up', '池州市 100, 青阳县 80'],
    ['what is committed is not outbid', 'province 50 highest committed; 池州市 100 highest', '池州市 already-committed'],
    ['a top-up counts what is committed', 'province 50 highest committed; 池州市 80 tops up', '池州市 30'],
    ['a top-up counts a committed top-up', 'province 50 highest; 池州市 80 tops up committed; 青阳县 100 tops up', 'province 50, 青阳县 20'],
  ])('%s', (_, given, expected) => {
    const payable = meet(stack(given));
    const shown = stack(given)
      .filter(({ key }) => payable.has(key))
      .map(({ key }) => `${key} ${payable.get(key)!.reason ?? payable.get(key)!.amountFen}`);
    expect(shown.join(', ')).toBe(expected);
  });

  it('does not depend on the order in which the payers are named', () => {
    const all = stack('province 50 highest; 池州市 100 tops up; 青阳县 80 tops up; 庐阳区 5 additive');
    expect([...meet(all.toReversed())].sort()).toEqual([...meet(all)].sort());
  });
});
