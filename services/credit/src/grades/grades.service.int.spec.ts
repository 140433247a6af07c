import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, addMonths, newId, systemClock, toInstant } from '@huipin/kernel';
import { rows } from '@huipin/messaging';
import type { Received } from '@huipin/messaging';
import type { GradeChanged } from '@huipin/contracts';
import { Grade } from '@huipin/contracts';
import { DataSource } from 'typeorm';
import { ago, CreditUnderTest } from '../testing/credit-under-test.ts';
import type { GradeDecisionView } from './grade.view.ts';
import type { GradeExplanation } from './grade-explanation.ts';

let credit: CreditUnderTest;

beforeAll(async () => {
  credit = await CreditUnderTest.start();
});
afterAll(() => credit.close());

async function gradeChanges(enterpriseId: string) {
  const facts = (await credit.facts(enterpriseId)).filter(({ type }) => type === 'huipin.credit.v1.GradeChanged') as Received<GradeChanged>[];
  return facts.map(({ data }) => `${Grade[data.from]}→${Grade[data.to]} ${data.since} ${data.cause.split(' ')[0]}`);
}
async function decisions(enterpriseId: string): Promise<GradeDecisionView[]> {
  return ((await credit.get(`/enterprises/${enterpriseId}/grade/decisions`)).body as { items: GradeDecisionView[] }).items;
}

describe('an inspection bites', () => {
  it('a failure becomes final, a listing follows, and both wear off by themselves', async () => {
    const enterpriseId = await credit.enterprise();
    expect(await credit.grade(enterpriseId)).toMatchObject({ grade: null, reason: 'NO_INFORMATION', since: null });
    const result = await credit.reported({ enterprise: { id: enterpriseId }, sampledOn: ago(20), notifiedOn: ago(15) });
    expect(await credit.grade(enterpriseId)).toMatchObject({ grade: null });

    const tomorrow = ago(-1);
    expect(await credit.day(tomorrow)).toMatchObject({ 'sampling-results-final': 1, 'grades-due': 0 });
    expect(await gradeChanges(enterpriseId)).toEqual([`UNSPECIFIED→C ${tomorrow} SamplingResultFinalised`]);
    // The day was run before its time: what has been told may be known, and replays.
    expect(await credit.grade(enterpriseId)).toMatchObject({ grade: null });
    expect(await credit.grade(enterpriseId, `?on=${tomorrow}`)).toMatchObject({ grade: 'C', since: tomorrow });
    const [decision] = await decisions(enterpriseId);
    const replayed = await credit.get(`/enterprises/${enterpriseId}/grade/explanation?on=${tomorrow}&knownOn=${decision?.knownOn}`);
    expect(replayed.text).toBe((await credit.get(`/grade-decisions/${decision?.id}`)).text);

    const listingId = await credit.listed(enterpriseId);
    expect(await credit.grade(enterpriseId)).toMatchObject({ grade: 'D', since: ago(30), ruleEdition: '1' });
    const afterTerm = addMonths(ago(30), 36);
    const made = await credit.day(afterTerm);
    expect(made).toMatchObject({ 'sampling-results-final': 0, 'listings-ended': 1 });
    expect(await credit.factTypes(listingId)).toEqual(['EnterpriseListed', 'ListingEnded']);
    // The failure left its window while the listing ran: what remains is neither good nor bad.
    expect((await gradeChanges(enterpriseId)).slice(1)).toEqual([`C→D ${ago(30)} EnterpriseListed`, `D→B ${afterTerm} ListingEnded`]);
    expect(await credit.day(afterTerm)).toEqual({ 'sampling-results-final': 0, 'listings-ended': 0, 'grades-due': 0 });
    expect((await credit.facts(result.id)).map(({ type }) => type)).toEqual(['huipin.credit.v1.SamplingResultReported', 'huipin.credit.v1.SamplingResultFinalised']);
  });

  it('a removal gives the grade back on its day, and the window of the failure ends on its own', async () => {
    const enterpriseId = await credit.enterprise();
    await credit.reported({ enterprise: { id: enterpriseId }, sampledOn: ago(100), notifiedOn: ago(90) });
    expect(await credit.grade(enterpriseId)).toMatchObject({ grade: 'C', since: ago(74) });
    const listingId = await credit.listed(enterpriseId);
    const removed = await credit.post(`/listings/${listingId}/removals`, credit.removal(), 'officer');
    expect(removed.body).toMatchObject({ inForce: false, endedOn: ago(0), removal: { removedOn: ago(0) } });
    expect(await credit.grade(enterpriseId)).toMatchObject({ grade: 'C', since: ago(0) });
    const windowEnd = addMonths(ago(74), 24);
    expect(await credit.day(addDays(windowEnd, -1))).toMatchObject({ 'grades-due': 0 });
    expect(await credit.day(windowEnd)).toMatchObject({ 'listings-ended': 0, 'grades-due': 1 });
    expect(await gradeChanges(enterpriseId)).toEqual([
      `UNSPECIFIED→C ${ago(74)} SamplingResultFinalised`,
      `C→D ${ago(30)} EnterpriseListed`,
      `D→C ${ago(0)} ListingEnded`,
      `C→B ${windowEnd} day`,
    ]);
  });

  it('days that nobody was there for are all decided, in order and once', async () => {
    const enterpriseId = await credit.enterprise();
    await credit.reported({ enterprise: { id: enterpriseId }, result: 'pass', sampledOn: ago(500), notifiedOn: ago(490) });
    await credit.reported({ enterprise: { id: enterpriseId }, sampledOn: ago(600), notifiedOn: ago(590) });
    const [failedOut, passedOut] = [addMonths(ago(574), 24), addMonths(ago(474), 24)];
    await Promise.all([credit.day(ago(-1_000)), credit.day(ago(-1_000))]);
    expect((await gradeChanges(enterpriseId)).slice(2)).toEqual([`C→A ${failedOut} day`, `A→B ${passedOut} day`]);
    expect((await decisions(enterpriseId)).map(({ decidedOn }) => decidedOn).slice(0, 2)).toEqual([passedOut, failedOut]);
  });

  it('nobody else learns of a failure before it is final, not even by asking for a later day', async () => {
    const enterpriseId = await credit.enterprise();
    await credit.reported({ enterprise: { id: enterpriseId } });
    const explanation = (await credit.get(`/enterprises/${enterpriseId}/grade/explanation?on=${ago(-400)}`)).body as GradeExplanation;
    expect(explanation).toMatchObject({ grade: null, inputs: [] });
  });

  it('an enterprise that nobody knows has no grade to ask for', async () => {
    expect((await credit.get(`/enterprises/${newId()}/grade`)).status).toBe(404);
    expect((await credit.get('/enterprises/x/grade/explanation')).status).toBe(404);
    expect((await credit.get(`/grade-decisions/${newId()}`)).status).toBe(404);
  });
});

describe('two values of knownOn', () => {
  it('give two answers for the same day', async () => {
    const enterpriseId = await credit.enterprise();
    const before = toInstant(new Date());
    await credit.reported({ enterprise: { id: enterpriseId }, result: 'pass', sampledOn: ago(100), notifiedOn: ago(90) });
    expect(await credit.grade(enterpriseId, `?on=${ago(50)}&knownOn=${before}`)).toMatchObject({ grade: null, reason: 'NO_INFORMATION' });
    expect(await credit.grade(enterpriseId, `?on=${ago(50)}`)).toMatchObject({ grade: 'A', since: ago(74) });
    expect(await credit.grade(enterpriseId, `?on=${ago(80)}`)).toMatchObject({ grade: null });
    expect((await credit.get(`/enterprises/${enterpriseId}/grade?on=2023-02-30`)).status).toBe(422);
  });
});

describe('a decision that was published', () => {
  it('replays byte for byte after a back-dated correction and a second edition, while new ones follow both', async () => {
    const enterpriseId = await credit.enterprise();
    const result = await credit.reported({ enterprise: { id: enterpriseId }, sampledOn: ago(100), notifiedOn: ago(90) });
    const [decision] = await decisions(enterpriseId);
    const stored = (await credit.get(`/grade-decisions/${decision?.id}`)).text;
    const replay = async (of: GradeDecisionView | undefined) => (await credit.get(`/enterprises/${enterpriseId}/grade/explanation?on=${of?.decidedOn}&knownOn=${of?.knownOn}`)).text;
    expect(await replay(decision)).toBe(stored);
    expect(JSON.parse(stored)).toMatchObject({ grade: 'C', rule: { edition: '1' } });

    await credit.post(`/sampling-results/${result.id}/corrections`, { result: 'pass', reason: '样品编号录错' }, 'lab');
    expect(await credit.grade(enterpriseId)).toMatchObject({ grade: 'A', ruleEdition: '1', since: ago(74) });
    const [first] = ((await credit.get('/grading-rules')).body as { items: Record<string, unknown>[] }).items;
    const { version: _, recordedAt: __, ...content } = first!;
    const criteria = (content['criteria'] as { id: string }[]).map((each) => (each.id === 'passed' ? { ...each, points: 10 } : each));
    const edition = { ...content, edition: 'spec-2', validFrom: ago(60), document: '第二版', criteria };
    expect((await credit.post('/grading-rules', edition, 'editor')).status).toBe(201);

    expect(await credit.grade(enterpriseId)).toMatchObject({ grade: 'B', ruleEdition: 'spec-2', since: ago(60) });
    expect(await credit.grade(enterpriseId, `?on=${ago(61)}`)).toMatchObject({ grade: 'A', ruleEdition: '1' });
    expect(await replay(decision)).toBe(stored);
    await credit.day(systemClock.today());
    const all = await decisions(enterpriseId);
    expect(all.map(({ from, to, ruleEdition }) => [from, to, ruleEdition])).toEqual([['A', 'B', 'spec-2'], ['C', 'A', '1'], [null, 'C', '1']]);
    for (const each of all) expect(await replay(each)).toBe((await credit.get(`/grade-decisions/${each.id}`)).text);
    expect((await gradeChanges(enterpriseId)).map((change) => change.split(' ')[0])).toEqual(['UNSPECIFIED→C', 'C→A', 'A→B']);
  });

  it('cannot be changed by the service itself', async () => {
    const manager = credit.service.app.get(DataSource).manager;
    await expect(rows(manager, `update grade_decision set explanation = '{}'`)).rejects.toThrow('permission denied');
  });
});
