import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, newId, systemClock, toInstant } from '@huipin/kernel';
import { inTransaction, rows } from '@huipin/messaging';
import { eventually } from '@huipin/testing';
import { DataSource } from 'typeorm';
import { findRules } from '../grading-rules/grading-rules.service.ts';
import { honourGranted } from '../testing/neighbours.events.ts';
import { ago, CreditUnderTest } from '../testing/credit-under-test.ts';
import { assessGrade } from './grade.ts';
import { gradeCourse, gradeSince, nextChange } from './grade-course.ts';
import { findGradeInputs } from './grade-inputs.table.ts';
import type { GradeStandingRow } from './grade.table.ts';
import { GradesBatch } from './grades.batch.ts';
import { GradesService } from './grades.service.ts';

let credit: CreditUnderTest;
let dataSource: DataSource;

beforeAll(async () => {
  credit = await CreditUnderTest.start();
  dataSource = credit.service.app.get(DataSource);
});
afterAll(() => credit.close());

/** Every combination of what edition 1 speaks of, near the edges of its windows. */
async function province(): Promise<string[]> {
  const results = [[], [{ result: 'pass', days: 30 }], [{ result: 'fail', days: 30 }], [{ result: 'refused', days: 740 }], [{ result: 'pass', days: 700 }, { result: 'fail', days: 800 }]];
  const listings = [[], ['black'], ['red']];
  const ids = [await credit.enterprise()];
  await credit.reported({ enterprise: { id: ids[0] } });
  for (const found of results) {
    for (const lists of listings) {
      const id = await credit.enterprise();
      for (const { result, days } of found) await credit.reported({ enterprise: { id }, result, sampledOn: ago(days + 30), notifiedOn: ago(days + 16) });
      for (const list of lists) await credit.listed(id, { decidedOn: ago(days(id)) }, { list });
      if (ids.length % 2 === 0) await credit.delivery.deliver(honourGranted({ id: newId(), subjectId: id, grantedOn: ago(300), validTo: ago(-40) }));
      ids.push(id);
    }
  }
  return ids;
}
function days(id: string): number {
  return id.charCodeAt(id.length - 1) % 2 === 0 ? 20 : 1_080;
}

async function standings(): Promise<GradeStandingRow[]> {
  return rows<GradeStandingRow>(dataSource.manager, 'select enterprise_id, grade, decisions, rules_seen::int, next_change_on from grade_standing order by enterprise_id');
}

/** What the pure decision says of everybody, one by one. */
async function expected(today = systemClock.today()) {
  const at = toInstant(new Date());
  const rules = await findRules(dataSource.manager, at);
  const answers = [];
  for (const { enterprise_id } of await standings()) {
    const inputs = (await findGradeInputs(dataSource.manager, [enterprise_id], { knownAt: at, finalBy: today })).get(enterprise_id) ?? [];
    answers.push({ enterprise_id, grade: assessGrade(inputs, rules, today).grade, since: gradeSince(gradeCourse(inputs, rules), today), next_change_on: nextChange(gradeCourse(inputs, rules), today) });
  }
  return answers;
}

describe('the grades of a whole province', () => {
  it('agree with the decision made for one, under a new edition and after every day', async () => {
    const ids = await province();
    const before = await standings();
    expect(new Set(before.map(({ grade }) => grade))).toEqual(new Set([null, 'A', 'B', 'C', 'D']));
    expect(before.map(({ enterprise_id, grade, next_change_on }) => ({ enterprise_id, grade, next_change_on }))).toEqual((await expected()).map(({ since: _, ...each }) => each));

    const [first] = ((await credit.get('/grading-rules')).body as { items: Record<string, unknown>[] }).items;
    const { version: _, recordedAt: __, ...content } = first!;
    const criteria = (content['criteria'] as { id: string }[]).map((each) => (each.id === 'failed' || each.id === 'refused' ? { ...each, windowMonths: 36 } : each));
    await credit.post('/grading-rules', { ...content, edition: 'batch-2', validFrom: ago(3), criteria }, 'editor');
    await eventually(async () => {
      const [behind] = await rows<{ n: number }>(dataSource.manager, 'select count(*)::int as n from grade_standing where rules_seen < (select max(seq) from grading_rule)');
      expect(behind?.n).toBe(0);
    });
    const after = await standings();
    expect(after.map(({ enterprise_id, grade, next_change_on }) => ({ enterprise_id, grade, next_change_on }))).toEqual((await expected()).map(({ since: _, ...each }) => each));
    expect(after.filter((each, at) => each.grade !== before[at]?.grade).length).toBeGreaterThan(0);

    for (const later of [41, 200, 400, 1_100, 2_000].map((each) => ago(-each))) {
      await credit.day(later);
      expect((await standings()).map(({ enterprise_id, grade, next_change_on }) => ({ enterprise_id, grade, next_change_on }))).toEqual((await expected(later)).map(({ since: _, ...each }) => each));
    }
    const stored = await rows<{ since: string; enterprise_id: string }>(
      dataSource.manager,
      'select distinct on (enterprise_id) enterprise_id, since from grade_decision order by enterprise_id, number desc',
    );
    const since = new Map((await expected(ago(-2_000))).map((each) => [each.enterprise_id, each.since]));
    expect(stored.filter(({ enterprise_id }) => ids.includes(enterprise_id)).map((each) => each.since)).toEqual(
      stored.filter(({ enterprise_id }) => ids.includes(enterprise_id)).map(({ enterprise_id }) => since.get(enterprise_id)),
    );
  });

  it('go on after a crash, and two replicas share the work without doing it twice', async () => {
    await rows(dataSource.manager, 'update grade_standing set rules_seen = 0');
    const batch = credit.service.app.get(GradesBatch);
    const other = new GradesBatch(dataSource, credit.service.app.get(GradesService), { whenPublished: () => undefined } as never, { error: () => undefined });
    const today = ago(-2_000);
    const before = await standings();
    expect(await Promise.all([batch.settleDue(today), other.settleDue(today)])).toEqual([0, 0]);
    const after = await standings();
    expect(after.map(({ decisions }) => decisions)).toEqual(before.map(({ decisions }) => decisions));
    expect(after.every(({ rules_seen }) => rules_seen > 0)).toBe(true);
  });

  it('wait for a decision under way before a new edition is known', async () => {
    const id = await credit.enterprise();
    const [first] = ((await credit.get('/grading-rules')).body as { items: Record<string, unknown>[] }).items;
    const { version: _, recordedAt: __, ...content } = first!;
    let publication: ReturnType<CreditUnderTest['post']> | undefined;
    const held = await inTransaction(dataSource, async (tx) => {
      const at = await credit.service.app.get(GradesService).hold(tx, [id], ago(0));
      publication = credit.post('/grading-rules', { ...content, edition: 'batch-3', validFrom: addDays(ago(0), 5_000), validTo: null }, 'editor');
      const waiting = await Promise.race([publication.then(() => 'published'), waitsForLock(tx)]);
      return { at, waiting };
    });
    expect(held.waiting).toBe('waits');
    const published = (await publication)?.body as { recordedAt: string };
    expect(published.recordedAt >= held.at).toBe(true);
  });
});

async function waitsForLock(tx: Parameters<typeof rows>[0]): Promise<string> {
  await eventually(async () => {
    const [waiting] = await rows<{ n: number }>(tx, `select count(*)::int as n from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())`);
    expect(waiting?.n).toBe(1);
  });
  return 'waits';
}

describe('the rules', () => {
  it('are published by rule editors for the whole province, once, without overlaps', async () => {
    const [first] = ((await credit.get('/grading-rules')).body as { items: Record<string, unknown>[] }).items;
    const { version: _, recordedAt: __, ...content } = first!;
    expect(first).toMatchObject({ edition: '1', policyRef: '4.3.1' });
    expect(await credit.post('/grading-rules', content, 'editor')).toMatchObject({ status: 409, body: { code: 'EDITION_EXISTS' } });
    expect(await credit.post('/grading-rules', { ...content, edition: 'x', validFrom: '2010-01-01', validTo: null }, 'editor')).toMatchObject({ status: 409, body: { code: 'GRADING_RULE_OVERLAPS' } });
    expect((await credit.post('/grading-rules', { ...content, edition: 'x' }, 'officer')).body).toMatchObject({ code: 'ROLE_MISSING' });
    expect((await credit.post('/grading-rules', { ...content, edition: 'x', bands: [] }, 'editor')).status).toBe(422);
    expect((await credit.post('/grading-rules', { ...content, edition: 'x', registrationFee: 1 }, 'editor')).body).toMatchObject({ code: 'FEE_FORBIDDEN' });
    const city = await credit.service.bearer({ sub: 'city', territory: '340100', roles: ['rule.publish'] });
    expect((await credit.post('/grading-rules', { ...content, edition: 'x' }, undefined, { authorization: city })).body).toMatchObject({ code: 'OUTSIDE_TERRITORY' });
  });

  it.each([
    ['points and a veto', { points: 1, veto: 'C' }],
    ['neither points nor a veto', { points: null, veto: null }],
    ['a window without months', { counts: 'window', windowMonths: null }],
    ['months without a window', { counts: 'ever', windowMonths: 12 }],
    ['a fact that nobody records', { facts: ['rumour'] }],
    ['an id that stands there twice', { id: 'honoured' }],
    ['a member that nobody knows', { colour: 'red' }],
  ])('are refused with a criterion that has %s', async (_, change) => {
    const [first] = ((await credit.get('/grading-rules')).body as { items: Record<string, unknown>[] }).items;
    const { version: __, recordedAt: ___, ...content } = first!;
    const [criterion, ...others] = content['criteria'] as object[];
    const edition = { ...content, edition: 'x', validFrom: ago(-9_000), validTo: null, criteria: [{ ...criterion, ...change }, ...others] };
    expect((await credit.post('/grading-rules', edition, 'editor')).status).toBe(422);
  });

  it('are known as of an instant', async () => {
    expect((await credit.get(`/grading-rules?knownOn=${ago(1)}`)).body).toMatchObject({ items: [{ edition: '1', validTo: null }] });
    expect((await credit.get('/grading-rules?knownOn=2016-12-02')).body).toMatchObject({ items: [] });
  });
});
