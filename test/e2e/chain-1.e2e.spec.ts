import { beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@huipin/testing';
import { Caller, type Problem } from './client.ts';
import { day, givenEnterprise, givenHonour, honourTypeOf, type Enterprise, type HonourType } from './given.ts';
import { sharedOrigin } from './shared-stack.ts';
import { listen, type Heard } from './listen.ts';

interface Entitlement {
  readonly id: string;
  readonly honourId: string;
  readonly state: string;
  readonly amountFen: number | null;
  readonly payer: { level: string; division: unknown } | null;
  readonly rule: { id: string; edition: string; policyRef: string } | null;
}

const caller = new Caller(sharedOrigin());
const [clerk, approver] = [caller.as('payer-clerk-340100'), caller.as('payer-approver-340100')];
const rewards = '/api/rewards/v1';
let [enterprise, type, honour]: [Enterprise, HonourType, { id: string }] = [] as never;
let heard: Heard;

async function entitlement(): Promise<Entitlement> {
  const { items } = await caller.must(200, approver.get<{ items: Entitlement[] }>(`${rewards}/entitlements?honourId=${honour.id}`));
  expect(items).toHaveLength(1);
  return items[0]!;
}

beforeAll(async () => {
  heard = await listen(sharedOrigin(), 'public');
  enterprise = await givenEnterprise(caller);
  type = await honourTypeOf(caller, 'provincial');
  honour = await givenHonour(caller, enterprise.id, type, day(-10));
});

describe('chain 1: an honour is paid', () => {
  it('a provincial honour is the city to pay, and without its rule there is no amount', async () => {
    await eventually(async () => expect(await entitlement()).toMatchObject({ state: 'no-rule', amountFen: null, payer: { level: 'municipal' }, rule: null }), { timeout: 15_000 });
  });

  it('a rule of the city gives the amount, and a second one for the same days is refused', async () => {
    const rule = { edition: `测试-${honour.id}`, payer: { level: 'municipal', division: '340100' }, honourTypeCode: type.code, amountFen: 500_000_00, validFrom: day(-20), validTo: day(0), document: '合政〔2026〕1号', policyRef: '3.1.3' };
    const editor = caller.as('rules-editor-340000');
    const published = await editor.post<Problem>(`${rewards}/rules`, rule);
    // Another spec of this run may have published the city's rule for this type already.
    expect([201, 409]).toContain(published.status);
    expect(await editor.post(`${rewards}/rules`, rule)).toMatchObject({ status: 409, body: { code: 'RULE_OVERLAPS' } });
    await eventually(async () => expect(await entitlement()).toMatchObject({ state: 'proposed', rule: { policyRef: '3.1.3' } }), { timeout: 15_000 });
  });

  it('two persons of the payer prepare and approve, nobody else', async () => {
    const { id } = await entitlement();
    await clerk.post(`${rewards}/budgets`, { payerDivision: '340100', year: Number(day(0).slice(0, 4)), programme: 'brand-honours', amountFen: 100_000_000_00 });
    expect(await caller.as('payer-clerk-340000').post(`${rewards}/entitlements/${id}/preparations`)).toMatchObject({ status: 403, body: { code: 'OUTSIDE_TERRITORY' } });
    await caller.must(200, approver.post(`${rewards}/entitlements/${id}/preparations`));
    expect(await approver.post(`${rewards}/entitlements/${id}/approvals`)).toMatchObject({ status: 403, body: { code: 'SAME_PERSON_TWICE' } });
  });

  it('the payment is confirmed, and what was paid is public', async () => {
    const { id } = await entitlement();
    // The approver prepared it above; the cancellation frees it for the clerk.
    await caller.must(200, approver.post(`${rewards}/entitlements/${id}/preparations/cancellations`));
    await caller.must(200, clerk.post(`${rewards}/entitlements/${id}/preparations`));
    await caller.must(200, approver.post(`${rewards}/entitlements/${id}/approvals`));
    const batch = await caller.must(201, approver.post<{ id: string }>(`${rewards}/payment-batches`, { payerDivision: '340100' }));
    await caller.must(200, approver.post(`${rewards}/payment-batches/${batch.id}/confirmations`, { paidOn: day(0), reference: 'TEST-1', failures: [] }));
    expect(await entitlement()).toMatchObject({ state: 'paid' });
    const { items } = await caller.must(200, caller.get<{ items: unknown[] }>(`${rewards}/payments?subjectId=${enterprise.id}`));
    expect(items).toHaveLength(1);
  });

  it('every hop was heard on the public stream, in order, and nothing internal', async () => {
    await eventually(() => {
      const types = heard.events.filter(({ subject }) => subject === enterprise.id).map(({ type: name }) => name.split('.').at(-1));
      expect(types).toEqual(expect.arrayContaining(['EnterpriseRegistered', 'HonourGranted', 'RewardPaid']));
      expect(types).not.toContain('EntitlementMoved');
    });
    const sequences = heard.events.map(({ sequence }) => Number(sequence));
    expect(sequences).toEqual(sequences.map((_, index) => sequences[0]! + index));
    heard.close();
  });

  it('the same facts can be pulled, with the department seeing the entitlement too', async () => {
    const pull = (client: string | undefined, feed: string) => caller.as(client).get<{ items: { type: string; specversion: string }[] }>(`/api/notifications/v1/feeds/${feed}/events?subject=${enterprise.id}&limit=500`);
    const ofDepartment = await caller.must(200, pull('department-demo', 'department'));
    expect(ofDepartment.items.map(({ type: name }) => name)).toContain('huipin.rewards.v1.EntitlementMoved');
    const ofPublic = await caller.must(200, pull(undefined, 'public'));
    expect(ofPublic.items.map(({ type: name }) => name)).not.toContain('huipin.rewards.v1.EntitlementMoved');
    expect(ofPublic.items.every(({ specversion }) => specversion === '1.0')).toBe(true);
    expect((await pull(undefined, 'department')).status).toBe(401);
    expect((await pull('portal-demo', 'department')).status).toBe(403);
  });

  it('is explained by clause in both languages', async () => {
    const { id } = await entitlement();
    const text = JSON.stringify(await caller.must(200, approver.get(`${rewards}/entitlements/${id}/explanation`)));
    expect(text).toContain('3.1.3');
    expect(text).toMatch(/"zh"/);
    expect(text).toMatch(/"en"/);
  });
});
