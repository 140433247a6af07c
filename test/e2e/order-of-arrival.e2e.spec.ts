import { afterAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@huipin/testing';
import { Caller } from './client.ts';
import { day, givenEnterprise, givenHonour, honourTypeOf } from './given.ts';
import { sharedOrigin } from './shared-stack.ts';

const caller = new Caller(sharedOrigin());
const operator = caller.as('operator-demo');
const auditor = caller.as('auditor-demo');
const topic = '/api/rewards/v1/messaging/topics/registry.enterprise.v1';

interface Status {
  readonly consumers: readonly { topic: string; lag: number; held: boolean }[];
  readonly parked: { keys: number };
  readonly dead: number;
}

afterAll(() => operator.post(`${topic}/release`));

describe('an honour that arrives before its enterprise', () => {
  it('stands without a payer, and is completed by the enterprise alone when it comes', async () => {
    await caller.must(204, operator.post(`${topic}/hold`));
    const enterprise = await givenEnterprise(caller);
    const honour = await givenHonour(caller, enterprise.id, await honourTypeOf(caller, 'provincial'), day(-5));
    const entitlements = async () => (await caller.must(200, auditor.get<{ items: { state: string; payer: unknown }[] }>(`/api/rewards/v1/entitlements?honourId=${honour.id}`))).items;
    await eventually(async () => expect(await entitlements()).toMatchObject([{ state: 'no-payer', payer: null }]), { timeout: 15_000 });
    const held = await caller.must(200, operator.get<Status>('/api/rewards/v1/messaging'));
    const lag = held.consumers.filter(({ topic: of }) => of === 'registry.enterprise.v1');
    expect(lag.every((partition) => partition.held)).toBe(true);
    expect(lag.reduce((sum, partition) => sum + partition.lag, 0)).toBeGreaterThan(0);

    await caller.must(204, operator.post(`${topic}/release`));
    await eventually(async () => {
      const [entitlement] = await entitlements();
      expect(entitlement?.payer).toMatchObject({ level: 'municipal' });
      expect(['no-rule', 'proposed']).toContain(entitlement?.state);
    }, { timeout: 15_000 });
    const released = await caller.must(200, operator.get<Status>('/api/rewards/v1/messaging'));
    expect(released.parked.keys).toBe(0);
  });
});
