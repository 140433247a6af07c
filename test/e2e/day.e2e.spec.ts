import { describe, expect, it } from '@jest/globals';
import { eventually } from '@huipin/testing';
import { Caller } from './client.ts';
import { day, givenEnterprise, givenHonour, honourTypeOf } from './given.ts';
import { sharedOrigin } from './shared-stack.ts';

const caller = new Caller(sharedOrigin());
const officer = caller.as('credit-officer-340000');
const [credit, registry, rewards, notifications] = ['/api/credit/v1', '/api/registry/v1', '/api/rewards/v1', '/api/notifications/v1'];
const patient = { timeout: 15_000 };

interface CloudEvent {
  readonly type: string;
  readonly data: { readonly endedOn?: string; readonly to?: string };
}

/** On the black list since almost three years: its last day in force is today, or tomorrow where today has no anniversary. */
async function givenListingAboutToEnd(enterpriseId: string): Promise<{ endsOn: string }> {
  const opened = await caller.must(201, officer.post<{ id: string }>(`${credit}/listing-cases`, { enterpriseId, list: 'black', cause: '虚假检验报告', basis: '严重违法失信名单管理办法' }));
  const path = `${credit}/listing-cases/${opened.id}`;
  const [year, ...rest] = day(1).split('-');
  const decidedOn = new Date(`${Number(year) - 3}-${rest.join('-')}T00:00:00Z`);
  const notifiedOn = new Date(decidedOn.getTime() - 30 * 86_400_000);
  const date = (at: Date) => at.toISOString().slice(0, 10);
  await caller.must(200, officer.post(`${path}/notice`, { notifiedOn: date(notifiedOn), documentNo: '皖市监告〔2023〕9号', text: '拟列入' }));
  const decision = { outcome: 'list', decidedOn: date(decidedOn), documentNo: '皖市监失信〔2023〕9号', organ: '安徽省市场监督管理局', reason: '出具虚假报告', basis: '第七条', remedies: '行政复议或行政诉讼' };
  const decided = await caller.must(200, officer.post<{ listing: { endsOn: string; inForce: boolean } }>(`${path}/decision`, decision));
  expect(decided.listing.inForce).toBe(true);
  return decided.listing;
}

describe('the day on which a listing ends by itself', () => {
  it('gives grade, honour and entitlement back, by events, once', async () => {
    const enterprise = await givenEnterprise(caller);
    const honour = await givenHonour(caller, enterprise.id, await honourTypeOf(caller, 'provincial'), day(-50));
    const grade = (on: string) => caller.must(200, caller.get<{ grade: string | null; since: string }>(`${credit}/enterprises/${enterprise.id}/grade?on=${on}`));
    const honourState = async (on: string) => (await caller.must(200, caller.get<{ items: { state: string }[] }>(`${registry}/honours?subjectId=${enterprise.id}&on=${on}`))).items.map(({ state }) => state);
    const entitlements = async () => (await caller.must(200, caller.as('auditor-demo').get<{ items: { state: string }[] }>(`${rewards}/entitlements?honourId=${honour.id}`))).items.map(({ state }) => state);
    await eventually(async () => expect(['proposed', 'no-rule']).toContain((await entitlements())[0]), patient);
    const before = await entitlements();

    const { endsOn } = await givenListingAboutToEnd(enterprise.id);
    const next = new Date(Date.parse(endsOn) + 86_400_000).toISOString().slice(0, 10);
    await eventually(async () => expect(await grade(day(0))).toMatchObject({ grade: 'D' }), patient);
    await eventually(async () => expect(await honourState(day(0))).toEqual(['suspended']), patient);
    await eventually(async () => expect(await entitlements()).toEqual(['frozen']), patient);

    const run = () => caller.must(200, caller.as('operator-demo').post<{ made: Record<string, number> }>(`${credit}/day-runs`, { today: next }));
    expect((await run()).made['listings-ended']).toBeGreaterThan(0);
    expect((await run()).made['listings-ended']).toBe(0);
    await eventually(async () => expect(await entitlements()).toEqual(before), patient);
    expect(await honourState(next)).toEqual(['in-force']);
    expect(await honourState(endsOn)).toEqual(['suspended']);
    expect(await grade(next)).toMatchObject({ grade: 'B', since: next });
    await eventually(async () => {
      const { items } = await caller.must(200, caller.get<{ items: CloudEvent[] }>(`${notifications}/feeds/public/events?after=0&limit=500&subject=${enterprise.id}`));
      const told = items.filter(({ type }) => /ListingEnded|HonourReinstated|GradeChanged/.test(type));
      expect(told.filter(({ type }) => type.endsWith('ListingEnded'))).toMatchObject([{ data: { endedOn: next } }]);
      expect(told.filter(({ type }) => type.endsWith('HonourReinstated'))).toHaveLength(1);
      expect(told.filter(({ type }) => type.endsWith('GradeChanged')).map(({ data }) => data.to)).toEqual(['GRADE_B', 'GRADE_D', 'GRADE_B']);
    }, patient);
  });

  it('is run by operators only', async () => {
    expect(await officer.post(`${credit}/day-runs`, { today: day(0) })).toMatchObject({ status: 403, body: { code: 'ROLE_MISSING' } });
    expect(await caller.as('operator-demo').post(`${credit}/day-runs`, { today: '2026-02-30' })).toMatchObject({ status: 422, body: { code: 'NOT_A_DATE' } });
  });
});
