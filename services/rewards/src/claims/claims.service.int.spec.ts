import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SubjectKind } from '@huipin/contracts';
import { newId } from '@huipin/kernel';
import { inTransaction, type Transaction } from '@huipin/messaging';
import { asSomebody } from '@huipin/messaging/testing';
import { eventually } from '@huipin/testing';
import { DataSource } from 'typeorm';
import { knownEnterpriseTable } from '../known-enterprises/known-enterprise.table.ts';
import { lockSubjects } from '../known-subjects/subject-lock.service.ts';
import { lockRules } from '../rules/rule-book.service.ts';
import { corrected, enterprise, granted, listed, merged, revoked, subject, types, type Granted } from '../testing/facts.ts';
import { rewardsUnderTest, type RewardsUnderTest } from '../testing/rewards-under-test.ts';

let rewards: RewardsUnderTest;
beforeAll(async () => {
  rewards = await rewardsUnderTest();
});
afterAll(() => rewards.close());

const ids = () => ({ honour: newId(), holder: newId() });
let document = 0;

function publish(honourTypeCode: string, division: string, amountFen: number, more: object = {}) {
  const level = division === '340000' ? 'provincial' : division.endsWith('00') ? 'municipal' : 'county';
  const body = { edition: '1', payer: { level, division }, honourTypeCode, amountFen, validFrom: '2026-01-01', document: `文〔2026〕${(document += 1)}号`, policyRef: '3.1.3' };
  return rewards.post('/rules', 'rules-editor', { ...body, ...more });
}

describe('an honour of a known enterprise', () => {
  it('gives a right to a reward from the tier payer, which has no rule yet', async () => {
    const { honour, holder } = ids();
    await rewards.deliver(enterprise(holder, '340104'), granted({ id: honour, subjectId: holder, type: types.nationalQuality }));
    expect(await rewards.only(`honourId=${honour}`)).toMatchObject({
      honourId: honour,
      subjectId: holder,
      scheme: 'tier',
      payer: { level: 'provincial', division: '340000', name: '安徽省' },
      amountFen: null,
      state: 'no-rule',
      rule: null,
    });
    expect(await rewards.told(holder)).toEqual(['EntitlementRecorded no-rule']);
  });

  it('counts for a brand where its owner sits, for a region where it lies, for an association where it is', async () => {
    const owner = newId();
    await rewards.deliver(enterprise(owner, '340104'));
    const cases: [SubjectKind, string, string, string | undefined][] = [
      [SubjectKind.BRAND, newId(), '340100', owner],
      [SubjectKind.REGION, '341723', '341700', undefined],
      [SubjectKind.ASSOCIATION, newId(), '340200', undefined],
    ];
    for (const [kind, id, payer, ownerId] of cases) {
      const honour = newId();
      await rewards.deliver(subject(id, kind, { ...(ownerId && { owner: ownerId }), division: '340203' }), granted({ id: honour, subjectId: id, kind, type: types.wanmei }));
      expect((await rewards.only(`honourId=${honour}`)).payer).toMatchObject({ division: payer });
    }
  });

  it('gives nothing where it is not entitling, or is no honour at all', async () => {
    const { holder } = ids();
    await rewards.deliver(
      enterprise(holder, '340104'),
      granted({ id: newId(), subjectId: holder, type: types.nationalQuality, more: { entitling: false } }),
      granted({ id: newId(), subjectId: holder, type: types.wellKnown }),
    );
    expect(await rewards.entitlements(`subjectId=${holder}`)).toEqual([]);
  });
});

describe('order of arrival', () => {
  it('does not matter: the honour first, its holder later', async () => {
    const { honour, holder } = ids();
    await rewards.deliver(granted({ id: honour, subjectId: holder, type: types.provincialQuality }));
    const waiting = await rewards.only(`honourId=${honour}`);
    expect(waiting).toMatchObject({ state: 'no-payer', payer: null, reason: 'division-unknown' });
    await rewards.deliver(enterprise(holder));
    expect(await rewards.only(`honourId=${honour}`)).toMatchObject({ state: 'no-payer', version: 1 });
    await rewards.deliver(enterprise(holder, '340104'));
    expect(await rewards.only(`honourId=${honour}`)).toMatchObject({ id: waiting.id, state: 'no-rule', payer: { level: 'municipal', division: '340100' } });
    expect(await rewards.told(holder)).toEqual(['EntitlementRecorded no-payer', 'EntitlementMoved no-rule']);
  });

  it('does not matter for a brand either, whichever of the three comes last', async () => {
    const orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] as const;
    for (const order of orders) {
      const [honour, brand, owner] = [newId(), newId(), newId()];
      const facts = [
        granted({ id: honour, subjectId: brand, kind: SubjectKind.BRAND, type: types.oldAnhui }),
        subject(brand, SubjectKind.BRAND, { owner }),
        enterprise(owner, '340203'),
      ];
      for (const at of order) await rewards.deliver(facts[at]!);
      expect((await rewards.only(`honourId=${honour}`)).payer).toMatchObject({ division: '340200' });
    }
  });

  it('does not matter for rule and honour', async () => {
    const [before, after] = [ids(), ids()];
    await rewards.deliver(enterprise(before.holder, '341602'), granted({ id: before.honour, subjectId: before.holder, type: types.wanmei }));
    expect(await rewards.only(`honourId=${before.honour}`)).toMatchObject({ state: 'no-rule' });
    const rule = (await publish('wanmei-brand', '341600', 5_000_000).expect(201)).body as { id: string };
    await rewards.deliver(enterprise(after.holder, '341602'), granted({ id: after.honour, subjectId: after.holder, type: types.wanmei }));
    for (const { honour } of [before, after]) {
      expect(await rewards.only(`honourId=${honour}`)).toMatchObject({ state: 'proposed', amountFen: 5_000_000, rule: { id: rule.id, edition: '1', policyRef: '3.1.3' } });
    }
  });

  it('follows an enterprise into the one it was merged into', async () => {
    const { honour, holder } = ids();
    const into = newId();
    await rewards.deliver(granted({ id: honour, subjectId: holder, type: types.wanmei }), merged(holder, into));
    expect(await rewards.only(`honourId=${honour}`)).toMatchObject({ state: 'no-payer' });
    await rewards.deliver(enterprise(into, '340503'));
    expect((await rewards.only(`honourId=${honour}`)).payer).toMatchObject({ division: '340500' });
  });

  it('does not matter within one moment: an honour waits for the file of its holder that is being kept', async () => {
    const { honour, holder } = ids();
    await whileHeld(
      async (tx) => {
        await lockSubjects(tx, [holder]);
        await tx.insert(knownEnterpriseTable, { id: holder, name: holder, division: '340104', merged_into: null });
      },
      () => rewards.deliver(granted({ id: honour, subjectId: holder, type: types.wanmei })),
    );
    expect((await rewards.only(`honourId=${honour}`)).payer).toMatchObject({ division: '340100' });
  });

  it('does not matter within one moment: an honour waits for the rule that is being published', async () => {
    const { honour, holder } = ids();
    await rewards.deliver(enterprise(holder, '341802'));
    const { id } = (await publish('wanmei-brand', '341800', 1_000_000, { validTo: '2026-03-31' }).expect(201)).body as { id: string };
    await whileHeld(
      async (tx) => {
        await lockRules(tx, ['wanmei-brand'], 'publish');
        await tx.query('update reward_rule set valid_to = null where id = $1', [id]);
      },
      () => rewards.deliver(granted({ id: honour, subjectId: holder, type: types.wanmei })),
    );
    expect(await rewards.only(`honourId=${honour}`)).toMatchObject({ state: 'proposed', amountFen: 1_000_000 });
  });
});

/** Starts `other` in the middle of a transaction and lets it wait for the end of that. */
async function whileHeld(work: (tx: Transaction) => Promise<void>, other: () => Promise<void>): Promise<void> {
  let pending: Promise<void> = Promise.resolve();
  await asSomebody(() => inTransaction(rewards.app.get(DataSource), async (tx) => {
    await work(tx);
    pending = other();
    await eventually(async () => {
      const waiting = await rewards.query(`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and wait_event = 'advisory'`);
      expect(waiting).toHaveLength(1);
    });
  }));
  await pending;
}

describe('a correction', () => {
  it('of the place is followed as long as nobody has acted', async () => {
    const { honour, holder } = ids();
    await rewards.deliver(enterprise(holder, '340104'), granted({ id: honour, subjectId: holder, type: types.wanmei }), enterprise(holder, '340203'));
    expect((await rewards.only(`honourId=${honour}`)).payer).toMatchObject({ division: '340200' });
  });

  it('of the honour is followed: type, day, and that it gives no right after all', async () => {
    const { honour, holder } = ids();
    const given: Granted = { id: honour, subjectId: holder, type: types.wanmei };
    await rewards.deliver(enterprise(holder, '340422'), granted(given), corrected({ ...given, on: '2015-12-02' }));
    expect((await rewards.only(`honourId=${honour}`)).payer).toMatchObject({ division: '341500' });
    await rewards.deliver(corrected({ ...given, type: types.oldNational, version: 3 }));
    expect(await rewards.only(`honourId=${honour}`)).toMatchObject({ payer: { division: '340000' } });
    await rewards.deliver(corrected({ ...given, more: { entitling: false }, version: 4 }));
    expect(await rewards.only(`honourId=${honour}`)).toMatchObject({ state: 'void', reason: 'honour-corrected' });
  });

  it('of the holder takes the right from one and gives it to the other', async () => {
    const { honour, holder } = ids();
    const other = newId();
    await rewards.deliver(
      enterprise(holder, '340104'),
      enterprise(other, '340203'),
      granted({ id: honour, subjectId: holder, type: types.wanmei }),
      corrected({ id: honour, subjectId: other, type: types.wanmei }),
    );
    expect(await rewards.only(`subjectId=${holder}`)).toMatchObject({ state: 'void', reason: 'honour-corrected' });
    expect(await rewards.only(`subjectId=${other}`)).toMatchObject({ state: 'no-rule', payer: { division: '340200' } });
  });

  it('that is older than what is known changes nothing, also under another holder', async () => {
    const { honour, holder } = ids();
    const other = newId();
    await rewards.deliver(
      enterprise(other, '340203'),
      corrected({ id: honour, subjectId: other, type: types.wanmei, version: 5 }),
      granted({ id: honour, subjectId: holder, type: types.wanmei }),
    );
    expect(await rewards.entitlements(`subjectId=${holder}`)).toEqual([]);
    expect(await rewards.only(`subjectId=${other}`)).toMatchObject({ state: 'no-rule' });
  });

  it('voids by revocation what is unpaid, and says by which sentence', async () => {
    const { honour, holder } = ids();
    const given: Granted = { id: honour, subjectId: holder, type: types.wanmei };
    await rewards.deliver(enterprise(holder, '341602'), granted(given), revoked(given));
    expect(await rewards.only(`honourId=${honour}`)).toMatchObject({ state: 'void', reason: 'honour-revoked', movedBecause: 'revoked' });
    await rewards.deliver(enterprise(holder, '340203'), corrected({ ...given, version: 4 }));
    expect(await rewards.only(`honourId=${honour}`)).toMatchObject({ state: 'void', version: 2 });
  });
});

describe('local schemes', () => {
  it('meet the tier and one another as each says; one entitlement per honour and payer', async () => {
    await publish('china-time-honoured', '340000', 50_000_000).expect(201);
    await publish('china-time-honoured', '340300', 80_000_000, { stacking: 'top-up' }).expect(201);
    await publish('china-time-honoured', '340302', 5_000_000, { stacking: 'additive' }).expect(201);
    await publish('china-time-honoured', '340303', 90_000_000, { stacking: 'additive' }).expect(201);
    const { honour, holder } = ids();
    await rewards.deliver(enterprise(holder, '340302'), granted({ id: honour, subjectId: holder, type: types.oldNational }));
    const owed = await rewards.entitlements(`honourId=${honour}`);
    expect(owed.map(({ scheme, payer, amountFen, state }) => [scheme, payer?.division, amountFen, state])).toEqual([
      ['tier', '340000', 50_000_000, 'proposed'],
      ['local', '340300', 30_000_000, 'proposed'],
      ['local', '340302', 5_000_000, 'proposed'],
    ]);
  });

  it('that are published later are owed for honours of their time, and outbid the lower one', async () => {
    const { honour, holder } = ids();
    await publish('luyang-time-honoured', '340800', 2_000_000).expect(201);
    await rewards.deliver(enterprise(holder, '340802'), granted({ id: honour, subjectId: holder, type: types.oldLuyang }));
    await publish('luyang-time-honoured', '340802', 5_000_000, { stacking: 'exclusive-highest' }).expect(201);
    const owed = await rewards.entitlements(`honourId=${honour}`);
    expect(owed.map(({ payer, state, reason }) => [payer?.division ?? null, state, reason])).toEqual([
      [null, 'no-payer', 'clause-names-no-payer'],
      ['340800', 'void', 'outbid'],
      ['340802', 'proposed', null],
    ]);
  });

  it('that end before the grant after all are owed no more', async () => {
    const { honour, holder } = ids();
    const rule = (await publish('luyang-time-honoured', '340705', 1_000_000).expect(201)).body as { id: string };
    await rewards.deliver(enterprise(holder, '340705'), granted({ id: honour, subjectId: holder, type: types.oldLuyang }));
    await rewards.post(`/rules/${rule.id}/closures`, 'rules-editor', { validTo: '2026-05-31' }).expect(200);
    expect(await rewards.entitlements(`honourId=${honour}`)).toMatchObject([{ state: 'no-payer' }, { state: 'void', reason: 'no-longer-due' }]);
  });
});

describe('every consumer', () => {
  it('ignores the same event again, an older one, and a type that it does not know', async () => {
    const { honour, holder } = ids();
    const first = granted({ id: honour, subjectId: holder, type: types.wanmei });
    await rewards.delivery.deliverRecord(enterprise(holder, '340104'), { keyVersion: 5 });
    await rewards.delivery.deliverRecord(enterprise(holder, '340203'), { keyVersion: 5 });
    await rewards.delivery.deliverRecord(enterprise(holder, '340503'), { keyVersion: 4 });
    await rewards.delivery.deliverRecord(first, { keyVersion: 1 });
    await rewards.delivery.deliverRecord(first, { keyVersion: 1 });
    await rewards.delivery.deliverRecord(first, { keyVersion: 2, type: 'huipin.registry.v1.HonourPainted' });
    await rewards.delivery.deliverRecord(listed(holder, newId()), { keyVersion: 3 });
    await rewards.delivery.deliverRecord(listed(holder, newId()), { keyVersion: 2 });
    expect(await rewards.only(`honourId=${honour}`)).toMatchObject({ payer: { division: '340100' }, version: 2 });
    expect(await rewards.told(holder)).toEqual(['EntitlementRecorded no-rule', 'EntitlementMoved frozen']);
  });

  it('decides what is granted and revoked within one batch in that order, each honour for itself', async () => {
    const [one, two] = [ids(), ids()];
    const given = [one, two].map(({ honour, holder }): Granted => ({ id: honour, subjectId: holder, type: types.wanmei }));
    await rewards.deliver(enterprise(one.holder, '340104'), enterprise(two.holder, '340104'));
    await rewards.delivery.deliverTogether(granted(given[0]!), granted(given[1]!), revoked(given[0]!));
    expect(await rewards.only(`honourId=${one.honour}`)).toMatchObject({ state: 'void', version: 2 });
    expect(await rewards.only(`honourId=${two.honour}`)).toMatchObject({ state: 'no-rule', version: 1 });
  });

  it('takes a whole batch of files at once, the last of each', async () => {
    const [one, two] = [ids(), ids()];
    await rewards.deliver(...[one, two].map(({ honour, holder }) => granted({ id: honour, subjectId: holder, type: types.wanmei })));
    await rewards.delivery.deliverTogether(enterprise(one.holder, '340104'), enterprise(two.holder), enterprise(one.holder, '340203'), enterprise(two.holder, '340503'));
    expect((await rewards.only(`honourId=${one.honour}`)).payer).toMatchObject({ division: '340200' });
    expect((await rewards.only(`honourId=${two.honour}`)).payer).toMatchObject({ division: '340500' });
  });
});
