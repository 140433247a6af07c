import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SamplingOutcome } from '@huipin/contracts';
import { localDate, newId, systemClock } from '@huipin/kernel';
import { inTransaction, rows } from '@huipin/messaging';
import { asSomebody, Delivery, published } from '@huipin/messaging/testing';
import { serviceUnderTest, type ServiceUnderTest } from '@huipin/service-defaults/testing';
import { eventually } from '@huipin/testing';
import request from 'supertest';
import { DataSource } from 'typeorm';
import { allMigrations } from '../data-source.ts';
import { declarationTable } from '../declarations/declaration.table.ts';
import { standardsService } from '../definition.ts';
import { lockFamily } from '../known-enterprises/known-enterprise.table.ts';
import { enterpriseMerged, enterpriseRegistered, samplingCorrected, samplingFinalised, samplingWithdrawn } from '../testing/neighbours.events.ts';
import type { FindingView } from './finding.view.ts';
import { FindingsService } from './findings.service.ts';

const api = '/api/standards/v1';
let standards: ServiceUnderTest;
let delivery: Delivery;
let registrar: string;

beforeAll(async () => {
  standards = await serviceUnderTest('standards', standardsService, allMigrations);
  delivery = new Delivery(standards.app);
  registrar = await standards.bearer({ sub: 'registrar', territory: '340000', roles: ['registry.write'] });
});
afterAll(() => standards.close());

async function known(id = newId()): Promise<string> {
  await delivery.deliver(enterpriseRegistered({ id, name: '合肥某电器有限公司', division: '340104' }));
  return id;
}
function post(path: string, body: object) {
  return request(standards.app.getHttpServer()).post(`${api}/declarations${path}`).set('authorization', registrar).send(body);
}
async function declare(enterpriseId: string, other: object = {}): Promise<string> {
  const answer = await post('', {
    enterpriseId,
    product: { name: '电热水壶', model: 'HD-17' },
    standard: { number: 'Q/HL 001-2020', name: '电热水壶' },
    indicators: [{ name: '热效率', unit: '%', value: '≥ 90', method: 'GB/T 22089' }],
    declaredOn: '2024-03-01',
    ...other,
  }).expect(201);
  return (answer.body as { id: string }).id;
}
async function findings(enterpriseId: string, query = ''): Promise<FindingView[]> {
  const answer = await request(standards.app.getHttpServer()).get(`${api}/findings?enterpriseId=${enterpriseId}${query}`).expect(200);
  return (answer.body as { items: FindingView[] }).items;
}
async function explanation(id: string, query = ''): Promise<string> {
  return (await request(standards.app.getHttpServer()).get(`${api}/findings/${id}/explanation${query}`).expect(200)).text;
}
async function facts(subject: string) {
  const all = await published(standards.app);
  return all.filter(({ subjectId, topic }) => subjectId === subject && topic === 'standards.finding.v1').map(({ type, data }) => ({ type: type.replace('huipin.standards.v1.', ''), data }));
}
const typesOf = async (subject: string) => (await facts(subject)).map(({ type }) => type);

describe('declared but failed', () => {
  it('is found when a final failure meets a declaration in force, published and explained', async () => {
    const enterpriseId = await known();
    const [declarationId, id] = [await declare(enterpriseId), newId()];
    await delivery.deliver(samplingFinalised({ id, enterpriseId, product: { name: '电热 水壶', spec: 'hd－17' } }));
    const [finding] = await findings(enterpriseId);
    expect(finding).toMatchObject({
      kind: 'declared-but-failed',
      state: 'open',
      enterprise: { id: enterpriseId, name: '合肥某电器有限公司', division: { code: '340104', name: '蜀山区' } },
      declarationId,
      samplingResultId: id,
      product: { name: '电热 水壶', spec: 'hd－17' },
      standard: { number: 'Q/HL 001-2020' },
      failedItems: ['热效率'],
      openedOn: '2025-05-17',
      closedOn: null,
      policyRef: '4.1.1',
    });
    expect(await facts(enterpriseId)).toMatchObject([
      { type: 'FindingOpened', data: { finding: { id: finding!.id, productName: '电热 水壶', failedItems: ['热效率'], enterprise: { name: '合肥某电器有限公司' }, policyRef: '4.1.1' } } },
    ]);
    expect(JSON.parse(await explanation(finding!.id))).toMatchObject({ policyRef: '4.1.1', inputs: { declaration: { id: declarationId }, samplingResult: { id } } });
    await request(standards.app.getHttpServer()).get(`${api}/findings/${finding!.id}`).expect(200);
  });

  it('is found whatever comes last: the declaration, the result or the enterprise', async () => {
    const enterpriseIds = [newId(), newId(), newId(), newId()] as const;
    const sampled = (enterpriseId: string) => delivery.deliver(samplingFinalised({ id: newId(), enterpriseId }));
    const orders = [
      [known, declare, sampled],
      [known, sampled, declare],
      [sampled, declare, known],
      [declare, sampled, known],
    ] as const;
    for (const [index, order] of orders.entries()) for (const step of order) await step(enterpriseIds[index]!);
    for (const enterpriseId of enterpriseIds) {
      expect(await findings(enterpriseId)).toMatchObject([{ state: 'open', openedOn: '2025-05-17', failedItems: ['热效率'] }]);
      expect(await typesOf(enterpriseId)).toEqual(['FindingOpened']);
    }
  });

  it('is found once when declaration and result come at the same moment', async () => {
    const enterpriseIds: string[] = [];
    while (enterpriseIds.length < 8) enterpriseIds.push(await known());
    const sampled = enterpriseIds.map((enterpriseId) => samplingFinalised({ id: newId(), enterpriseId }));
    await Promise.all([...enterpriseIds.map((enterpriseId) => declare(enterpriseId)), delivery.deliver(...sampled)]);
    for (const enterpriseId of enterpriseIds) expect(await typesOf(enterpriseId)).toEqual(['FindingOpened']);
  });

  it('is not left open where the result goes to another enterprise at that very moment', async () => {
    const [enterpriseId, other] = [await known(), await known()];
    const [declarationId, id] = [await declare(enterpriseId, { product: { name: '电饭锅' } }), newId()];
    await delivery.deliver(samplingFinalised({ id, enterpriseId }));
    const dataSource = standards.app.get(DataSource);
    let moving: Promise<void> | undefined;
    // A correction of the declaration, held open where it has found the contradiction and has not committed.
    await asSomebody(() => inTransaction(dataSource, async (tx) => {
      const family = await lockFamily(tx, enterpriseId);
      await tx.update(declarationTable, { id: declarationId }, { product_name: '电热水壶', comparable_product: '电热水壶' });
      await standards.app.get(FindingsService).review(tx, family, { cause: 'declaration', on: localDate('2025-06-01'), now: systemClock.now() });
      moving = delivery.deliver(samplingCorrected({ id, enterpriseId: other, version: 2 }));
      await eventually(async () => expect(await rows(dataSource.manager, `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)).not.toEqual([]));
    }));
    await moving;
    expect(await findings(enterpriseId)).toMatchObject([{ state: 'closed', closeReason: 'result-corrected' }]);
  });

  it('is not found for a pass, a refusal or another model', async () => {
    const enterpriseId = await known();
    await declare(enterpriseId);
    await delivery.deliver(
      samplingFinalised({ id: newId(), enterpriseId, outcome: SamplingOutcome.PASS }),
      samplingFinalised({ id: newId(), enterpriseId, outcome: SamplingOutcome.REFUSED }),
      samplingFinalised({ id: newId(), enterpriseId, product: { name: '电热水壶', spec: 'HD-18' } }),
      samplingFinalised({ id: newId(), enterpriseId, sampledOn: '2024-02-29' }),
    );
    expect(await findings(enterpriseId)).toEqual([]);
  });

  it('is found under the id that the failed enterprise was merged into', async () => {
    const [from, into] = [await known(), await known()];
    await declare(into);
    await delivery.deliver(samplingFinalised({ id: newId(), enterpriseId: from }));
    expect(await findings(into)).toEqual([]);
    await delivery.deliver(enterpriseMerged({ id: from, name: '并出', division: '340104' }, into));
    expect(await findings(from)).toMatchObject([{ enterpriseId: into, state: 'open' }]);
  });
});

describe('what stands behind a finding changes', () => {
  async function found(): Promise<{ enterpriseId: string; declarationId: string; id: string; finding: FindingView }> {
    const enterpriseId = await known();
    const [declarationId, id] = [await declare(enterpriseId), newId()];
    await delivery.deliver(samplingFinalised({ id, enterpriseId }));
    const [finding] = await findings(enterpriseId);
    return { enterpriseId, declarationId, id, finding: finding! };
  }

  it('a withdrawn result closes it on that day; before it, it stood, and what was known then is still told', async () => {
    const { enterpriseId, id, finding } = await found();
    await delivery.deliver(samplingWithdrawn({ id, enterpriseId, version: 2 }, '2025-07-01'));
    expect(await findings(enterpriseId)).toMatchObject([{ state: 'closed', closedOn: '2025-07-01', closeReason: 'result-withdrawn', version: 2 }]);
    expect(await findings(enterpriseId, '&on=2025-06-30')).toMatchObject([{ state: 'open' }]);
    expect(await findings(enterpriseId, '&on=2025-05-16')).toEqual([]);
    expect(await findings(enterpriseId, `&knownOn=${finding.recordedAt}`)).toMatchObject([{ state: 'open', version: 1 }]);
    expect(await findings(enterpriseId, '&knownOn=2025-12-31')).toEqual([]);
    expect((await facts(enterpriseId)).at(-1)).toMatchObject({ type: 'FindingClosed', data: { closedOn: '2025-07-01', reason: 'result-withdrawn' } });
  });

  it('a result corrected to pass closes it, corrected back it opens again; the first explanation reads as before', async () => {
    const { enterpriseId, id, finding } = await found();
    const before = await explanation(finding.id);
    await delivery.deliver(samplingCorrected({ id, enterpriseId, version: 2, outcome: SamplingOutcome.PASS }));
    expect(await findings(enterpriseId)).toMatchObject([{ id: finding.id, state: 'closed', closeReason: 'result-corrected' }]);
    await delivery.deliver(samplingCorrected({ id, enterpriseId, version: 3, failedItems: ['容量', '热效率'] }));
    expect(await findings(enterpriseId)).toMatchObject([{ id: finding.id, state: 'open', closedOn: null, failedItems: ['容量', '热效率'], version: 3 }]);
    expect(await typesOf(enterpriseId)).toEqual(['FindingOpened', 'FindingClosed', 'FindingOpened']);
    expect(await explanation(finding.id, `?knownOn=${finding.recordedAt}`)).toBe(before);
    expect(await explanation(finding.id)).toContain('容量');
  });

  it('corrected failed items are published without closing it', async () => {
    const { enterpriseId, id } = await found();
    await delivery.deliver(samplingCorrected({ id, enterpriseId, version: 2, failedItems: ['容量'] }));
    expect(await findings(enterpriseId)).toMatchObject([{ state: 'open', failedItems: ['容量'] }]);
    expect(await typesOf(enterpriseId)).toEqual(['FindingOpened', 'FindingCorrected']);
  });

  it('a result given to another enterprise closes it here and opens it there', async () => {
    const { enterpriseId, id } = await found();
    const other = await known();
    await declare(other);
    await delivery.deliver(samplingCorrected({ id, enterpriseId: other, version: 2 }));
    expect(await findings(enterpriseId)).toMatchObject([{ state: 'closed', closeReason: 'result-corrected' }]);
    expect(await findings(other)).toMatchObject([{ state: 'open', samplingResultId: id }]);
  });

  it('older news of a result under another key changes nothing', async () => {
    const { enterpriseId, id } = await found();
    const other = await known();
    await delivery.deliver(samplingCorrected({ id, enterpriseId: other, version: 3 }), samplingCorrected({ id, enterpriseId, version: 2, failedItems: ['容量'] }));
    expect(await findings(enterpriseId)).toMatchObject([{ state: 'closed', failedItems: ['热效率'] }]);
  });

  it('a declaration corrected away closes it, and corrected back opens it', async () => {
    const { enterpriseId, declarationId } = await found();
    await post(`/${declarationId}/corrections`, { product: { name: '电饭锅' }, reason: '产品录错' }).expect(200);
    expect(await findings(enterpriseId)).toMatchObject([{ state: 'closed', closeReason: 'declaration-corrected' }]);
    await post(`/${declarationId}/corrections`, { product: { name: '电热水壶' }, reason: '产品录错' }).expect(200);
    expect(await findings(enterpriseId)).toMatchObject([{ state: 'open' }]);
  });

  it('a withdrawal after the sampling day leaves it, one dated back before it closes it', async () => {
    const [later, earlier] = [await found(), await found()];
    await post(`/${later.declarationId}/withdrawals`, { withdrawnOn: '2025-04-11', reason: '停产' }).expect(200);
    await post(`/${earlier.declarationId}/withdrawals`, { withdrawnOn: '2025-04-10', reason: '停产' }).expect(200);
    expect(await findings(later.enterpriseId)).toMatchObject([{ state: 'open' }]);
    expect(await findings(earlier.enterpriseId)).toMatchObject([{ state: 'closed', closeReason: 'declaration-withdrawn' }]);
  });

  it('one that comes late and was in force on the sampling day takes the finding over', async () => {
    const { enterpriseId, declarationId } = await found();
    const next = await declare(enterpriseId, { standard: { number: 'Q/HL 001-2020', name: '电热水壶（新）' }, declaredOn: '2025-01-01' });
    const now = await findings(enterpriseId);
    expect(now.map((finding) => [finding.declarationId, finding.state, finding.closeReason]).sort()).toEqual(
      [[declarationId, 'closed', 'declaration-superseded'], [next, 'open', null]].sort(),
    );
  });
});

describe('a fact that comes again, late or in disguise', () => {
  it('the same fact twice opens one finding, and an older one after a newer closes none', async () => {
    const enterpriseId = await known();
    await declare(enterpriseId);
    const [first, second] = [samplingFinalised({ id: newId(), enterpriseId }), samplingFinalised({ id: newId(), enterpriseId })];
    await delivery.deliverRecord(first, { keyVersion: 2 });
    await delivery.deliverRecord(first, { keyVersion: 2 });
    await delivery.deliverRecord(second, { keyVersion: 1 });
    expect(await typesOf(enterpriseId)).toEqual(['FindingOpened']);
  });

  it('an unknown type is skipped and counted', async () => {
    const enterpriseId = await known();
    await declare(enterpriseId);
    const before = delivery.counts.skippedTypes;
    await delivery.deliverRecord(samplingFinalised({ id: newId(), enterpriseId }), { type: 'huipin.credit.v1.SamplingResultForgotten' });
    expect(delivery.counts.skippedTypes).toBe(before + 1);
    expect(await findings(enterpriseId)).toEqual([]);
  });
});

describe('who may read', () => {
  it('anybody, without a token; a finding that is none is 404', async () => {
    for (const path of [newId(), 'x', `${newId()}/explanation`]) await request(standards.app.getHttpServer()).get(`${api}/findings/${path}`).expect(404);
    const answer = await request(standards.app.getHttpServer()).get(`${api}/findings?cursor=x`).expect(422);
    expect(answer.body).toMatchObject({ code: 'CURSOR_INVALID' });
  });
});
