import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@huipin/kernel';
import { enterprise, granted, types } from '../testing/facts.ts';
import { provinceOf, type Province } from '../testing/province.ts';
import { rewardsUnderTest, type RewardsUnderTest } from '../testing/rewards-under-test.ts';
import type { RuleView } from './rule.view.ts';

let rewards: RewardsUnderTest;
let province: Province;
beforeAll(async () => {
  rewards = await rewardsUnderTest();
  province = await provinceOf(rewards);
});
afterAll(() => rewards.close());

const body = {
  edition: '2024',
  payer: { level: 'municipal', division: '341700' },
  honourTypeCode: 'wanmei-brand',
  amountFen: 5_000_000,
  validFrom: '2024-01-01',
  document: '池州市支持质量提升 2024',
  policyRef: '3.1.3',
};
const publish = (more: object = {}, caller = 'rules-editor') => rewards.post('/rules', caller, { ...body, ...more });

describe('a rule', () => {
  it('is published, read by everybody, closed, and known as it was before', async () => {
    const answer = await publish().expect(201);
    const rule = answer.body as RuleView;
    expect(rule).toMatchObject({ scheme: 'tier', programme: 'brand-honours', stacking: 'exclusive-highest', validTo: null, payer: { name: '池州市' }, version: 1 });
    expect(answer.headers['location']).toBe(`/api/rewards/v1/rules/${rule.id}`);
    expect((await rewards.get(`/rules/${rule.id}`).expect(200)).body).toEqual(rule);

    const closed = await rewards.post(`/rules/${rule.id}/closures`, 'rules-editor', { validTo: '2026-12-31' }).expect(200);
    expect(closed.body).toMatchObject({ validTo: '2026-12-31', version: 2 });
    expect((await rewards.get(`/rules/${rule.id}?knownOn=${rule.recordedAt}`).expect(200)).body).toEqual(rule);
    const listed = async (query: string) => ((await rewards.get(`/rules?payer=341700&${query}`).expect(200)).body as { items: RuleView[] }).items.length;
    expect([await listed('on=2026-12-31'), await listed('on=2027-01-01'), await listed(`on=2027-01-01&knownOn=${rule.recordedAt}`)]).toEqual([1, 0, 1]);

    await publish({ edition: '2027', validFrom: '2027-01-01' }).expect(201);
    expect((await rewards.post(`/rules/${rule.id}/closures`, 'rules-editor', { validTo: '2027-06-30' }).expect(409)).body).toMatchObject({ code: 'RULE_CLOSED' });
  });

  it('is open at its end where null says so, as it is read', async () => {
    const rule = (await publish({ honourTypeCode: 'china-time-honoured', validTo: null }).expect(201)).body as RuleView;
    expect(rule.validTo).toBeNull();
  });

  it('is refused where another of the same payer covers a day of it, also when two come at once', async () => {
    const first = (await publish({ honourTypeCode: 'anhui-time-honoured', validTo: '2024-12-31' }).expect(201)).body as RuleView;
    const again = await publish({ honourTypeCode: 'anhui-time-honoured', validFrom: '2024-12-31' }).expect(409);
    expect(again.body).toMatchObject({ code: 'RULE_OVERLAPS', existingId: first.id });
    const answers = await Promise.all([1, 2, 3].map((edition) => publish({ honourTypeCode: 'anhui-time-honoured', validFrom: '2025-01-01', edition: `${edition}` })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });

  it.each<[string, object, string, string]>([
    ['a type that nobody knows', { honourTypeCode: 'best-in-show' }, 'HONOUR_TYPE_UNKNOWN', '/honourTypeCode'],
    ['a protection record', { honourTypeCode: 'well-known-trademark' }, 'PROTECTION_RECORD_NOT_REWARDED', '/honourTypeCode'],
    ['a payer that never was', { payer: { level: 'municipal', division: '341900' } }, 'PAYER_UNKNOWN', '/payer/division'],
    ['a payer of another level', { payer: { level: 'county', division: '341700' } }, 'PAYER_LEVEL_MISMATCH', '/payer/level'],
    ['a payer that is gone', { payer: { level: 'county', division: '340203' } }, 'PAYER_NOT_IN_FORCE', '/payer/division'],
    ['the wrong scheme', { scheme: 'local' }, 'SCHEME_NOT_OF_PAYER', '/scheme'],
    ['days the wrong way round', { validTo: '2023-12-31' }, 'PERIOD_REVERSED', '/validTo'],
    ['a day that no calendar has', { validFrom: '2024-02-30' }, 'NOT_A_DATE', '/validFrom'],
    ['half a fen', { amountFen: 0.5 }, 'WRONG_TYPE', '/amountFen'],
    ['a fee', { applicationFee: 1 }, 'FEE_FORBIDDEN', '/applicationFee'],
  ])('is refused with %s', async (_, more, code, pointer) => {
    expect((await publish(more).expect(422)).body).toMatchObject({ code, errors: [{ code, pointer }] });
  });

  it('is published by editors only, once per sourceRef', async () => {
    expect((await publish({}, 'payer-approver-340000').expect(403)).body).toMatchObject({ code: 'ROLE_MISSING' });
    const mine = { honourTypeCode: 'bengbu-known-brand', sourceRef: 'R-1' };
    const first = await publish(mine).expect(201);
    expect((await publish(mine).expect(200)).body).toEqual(first.body);
    expect((await publish({ ...mine, amountFen: 1 }).expect(409)).body).toMatchObject({ code: 'SOURCE_REF_USED' });
  });

  it('refuses made-up cursors and ids', async () => {
    expect((await rewards.get(`/rules?cursor=${Buffer.from('["x"]').toString('base64url')}`).expect(422)).body).toMatchObject({ code: 'CURSOR_INVALID' });
    await rewards.get('/rules/nonsense').expect(404);
  });
});

describe('a rule that comes later', () => {
  it('turns what it covers into proposed, more than a chunk of it, in its own transaction', async () => {
    const [holder, count] = [newId(), 520];
    await rewards.deliver(enterprise(holder, '340302'));
    const before = Array.from({ length: count }, () => granted({ id: newId(), subjectId: holder, type: types.oldAnhui }));
    await rewards.delivery.deliverTogether(...before);
    await rewards.deliver(granted({ id: newId(), subjectId: holder, type: types.oldAnhui, on: '2025-12-31' }));
    const payer = { level: 'municipal', division: '340300' };
    await publish({ payer, honourTypeCode: 'anhui-time-honoured', validFrom: '2026-01-01' }).expect(201);
    const states = await rewards.query<{ state: string; n: string }>(`select state, count(*) as n from entitlement where subject_id = $1 and superseded_at is null group by 1 order by 1`, [holder]);
    expect(states).toEqual([
      { state: 'no-rule', n: '1' },
      { state: 'proposed', n: String(count) },
    ]);
  });

  it('leaves alone what somebody has prepared, and yields to it', async () => {
    const { id, given } = await province.propose(types.oldNational);
    await province.act(id, 'preparations', 'clerk').expect(200);
    await publish({ payer: { level: 'county', division: '340104' }, honourTypeCode: 'china-time-honoured', amountFen: 90_000_000 }).expect(201);
    expect(await province.current(id)).toMatchObject({ state: 'prepared', version: 2 });
    const [, local] = await rewards.entitlements(`honourId=${given.id}`);
    expect(local).toMatchObject({ scheme: 'local', state: 'void', reason: 'already-committed' });
    await province.act(id, 'preparations/cancellations', 'clerk').expect(200);
  });
});
