import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@huipin/kernel';
import { ago, CreditUnderTest } from '../testing/credit-under-test.ts';
import { enterpriseChanged, enterpriseMerged, enterpriseRegistered } from '../testing/neighbours.events.ts';
import type { SamplingResultView } from '../sampling/sampling-result.view.ts';

let credit: CreditUnderTest;

beforeAll(async () => {
  credit = await CreditUnderTest.start();
});
afterAll(() => credit.close());

const old = { sampledOn: ago(100), notifiedOn: ago(90) };
async function seen(id: string, who?: Parameters<CreditUnderTest['get']>[1]): Promise<SamplingResultView> {
  return (await credit.get(`/sampling-results/${id}`, who)).body as SamplingResultView;
}

describe('a result that comes before its enterprise', () => {
  it.each([
    ['code', { code: '9134010075683227X3' }, { code: '9134010075683227X3' }],
    ['organisation code inside the unified one', { code: '91340200762768569K' }, { code: '762768569' }],
    ['name', { name: '先到 有限公司' }, { name: '先到有限公司' }],
  ])('waits, and is attached by its %s when the enterprise becomes known', async (_, given, known) => {
    const { id, matching, enterprise } = await credit.reported({ enterprise: given, ...old });
    expect({ matching, enterprise }).toMatchObject({ matching: 'pending', enterprise: { id: null } });
    expect((await credit.facts(id)).map(({ type, subjectId }) => [type.split('.').at(-1), subjectId])).toEqual([['SamplingResultReported', id]]);
    await credit.day(ago(0));
    expect(await credit.factTypes(id)).toHaveLength(1);

    const enterpriseId = await credit.enterprise(known);
    expect(await seen(id)).toMatchObject({ matching: 'matched', enterprise: { id: enterpriseId }, version: 2 });
    expect((await credit.facts(id)).slice(1).map(({ type, subjectId }) => [type.split('.').at(-1), subjectId])).toEqual([
      ['SamplingResultMatched', enterpriseId],
      ['SamplingResultFinalised', enterpriseId],
    ]);
    expect(await credit.grade(enterpriseId)).toMatchObject({ grade: 'C' });
  });

  it('is attached by its id, and not a second time', async () => {
    const enterpriseId = newId();
    const { id, matching } = await credit.reported({ enterprise: { id: enterpriseId }, ...old });
    expect(matching).toBe('pending');
    await credit.enterprise({ id: enterpriseId });
    await credit.delivery.deliver(enterpriseChanged({ id: enterpriseId, name: '改名' }));
    expect(await credit.factTypes(id)).toEqual(['SamplingResultReported', 'SamplingResultMatched', 'SamplingResultFinalised']);
  });

  it('stays pending while two share the name, and is attached when only one is left', async () => {
    const name = '同名有限公司';
    const [first, second] = [await credit.enterprise({ name }), await credit.enterprise({ name })];
    const { id } = await credit.reported({ enterprise: { name }, ...old });
    expect(await seen(id)).toMatchObject({ matching: 'pending' });
    expect((await credit.get('/sampling-results?matching=pending', 'lab')).body).toMatchObject({ items: expect.arrayContaining([expect.objectContaining({ id })]) as unknown });
    await credit.delivery.deliver(enterpriseChanged({ id: second, name: '不再同名有限公司' }));
    expect(await seen(id)).toMatchObject({ matching: 'matched', enterprise: { id: first } });
  });

  it('is not lost between a report and a registration at the same moment', async () => {
    const names = Array.from({ length: 12 }, (_, at) => `同时 ${at}`);
    const [results] = await Promise.all([
      Promise.all(names.map((name) => credit.reported({ enterprise: { name } }))),
      (async () => {
        for (const name of names) await credit.enterprise({ name });
      })(),
    ]);
    for (const { id } of results) expect(await seen(id, 'lab')).toMatchObject({ matching: 'matched' });
  });
});

describe('a merger', () => {
  it('carries results and grade over to the enterprise that remains, also for who asks by the old id', async () => {
    const [from, into] = [await credit.enterprise(), await credit.enterprise()];
    const { id, recordedAt } = await credit.reported({ enterprise: { id: from }, ...old });
    await credit.delivery.deliver(enterpriseMerged({ id: from, name: '并出' }, into));
    expect(await credit.grade(into)).toMatchObject({ enterpriseId: into, grade: 'C' });
    expect(await credit.grade(from)).toMatchObject({ enterpriseId: into, grade: 'C' });
    expect(await credit.grade(from, `?knownOn=${recordedAt}`)).toMatchObject({ enterpriseId: from, grade: 'C' });
    expect((await credit.facts(id)).map(({ type, subjectId }) => [type.split('.').at(-1), subjectId]).at(-1)).toEqual(['SamplingResultCorrected', into]);
    expect((await credit.reported({ enterprise: { id: from } })).enterprise.id).toBe(into);
  });

  it('waits for the enterprise that remains where that has not been heard of yet', async () => {
    const [from, into] = [await credit.enterprise(), newId()];
    await credit.reported({ enterprise: { id: from }, ...old });
    await credit.delivery.deliver(enterpriseMerged({ id: from, name: '并出' }, into));
    expect(await credit.grade(from)).toMatchObject({ enterpriseId: from, grade: 'C' });
    await credit.enterprise({ id: into });
    expect(await credit.grade(from)).toMatchObject({ enterpriseId: into, grade: 'C' });
  });
});

describe('the enterprise topic', () => {
  it('is taken in whole batches, of which the last word of each enterprise stands', async () => {
    const [a, b, c] = [newId(), newId(), newId()];
    const { id } = await credit.reported({ enterprise: { name: '批中改名' }, ...old });
    const code = '91340000711771143J';
    await credit.delivery.deliverTogether(
      enterpriseRegistered({ id: a, name: '批中原名', code }),
      enterpriseRegistered({ id: b, name: '批中乙' }),
      enterpriseChanged({ id: a, name: '批中改名' }),
      enterpriseRegistered({ id: c, name: '批中丙', code }),
      enterpriseMerged({ id: a, name: '批中改名' }, b),
    );
    expect(await seen(id)).toMatchObject({ enterprise: { id: b } });
    expect((await credit.reported({ enterprise: { code } })).enterprise.id).toBe(c);
    expect((await credit.reported({ enterprise: { id: a } })).enterprise.id).toBe(b);
  });

  it('changes nothing when an event comes twice, late or of an unknown type', async () => {
    const id = newId();
    const registered = enterpriseRegistered({ id, name: '甲' });
    await credit.delivery.deliverRecord(registered, { keyVersion: 1 });
    await credit.delivery.deliverRecord(enterpriseChanged({ id, name: '乙' }), { keyVersion: 2 });
    await credit.delivery.deliverRecord(registered, { keyVersion: 1 });
    const skipped = credit.delivery.counts.skippedTypes;
    await credit.delivery.deliverRecord(registered, { keyVersion: 3, type: 'huipin.registry.v1.EnterprisePainted' });
    expect(credit.delivery.counts).toMatchObject({ skippedTypes: skipped + 1, parked: 0, dead: 0 });
    const { enterprise } = await credit.reported({ enterprise: { id } });
    expect(enterprise).toMatchObject({ id, name: '乙' });
  });
});
