import { eventually } from '@huipin/testing';
import { day, givenEnterprise, givenHonour, honourTypeOf, type Enterprise } from '../e2e/given.ts';
import { atRate, chainsOf, hear, inTurn, latencies, type Arrivals, type Load } from './load.ts';
import type { Row } from './report.ts';

const credit = '/api/credit/v1';
const goals = { p50: 100, p99: 400 };

/** Chain 2: a sampling result → the grade; a decision → listing, suspended honour, frozen entitlement. */
export async function runInspections(load: Load): Promise<Row[]> {
  const { caller } = load;
  const type = await honourTypeOf(caller, 'national');
  const cases = await inTurn(chainsOf(load), async () => {
    const enterprise = await givenEnterprise(caller);
    await givenHonour(caller, enterprise.id, type, day(-60));
    return { enterprise, decision: await openCase(load, enterprise) };
  });
  const [everybody, department] = [await hear(caller, 'public'), await hear(caller, 'department')];
  const graded = await atRate(load, (index) => sample(load, cases[index]!.enterprise, everybody));
  const listed = await atRate(load, (index) => decide(load, cases[index]!, everybody, department));
  everybody.close();
  department.close();
  return [...latencies('chain 2: sampling result 201', load, graded, goals), ...latencies('chain 2: decision 200', load, listed, goals)];
}

async function openCase({ caller }: Load, enterprise: Enterprise): Promise<string> {
  const officer = caller.as('credit-officer-340000');
  const body = { enterpriseId: enterprise.id, list: 'black', cause: '虚假检验报告', basis: '市场监督管理严重违法失信名单管理办法' };
  // The case waits for the enterprise to be known to the credit service.
  const { id } = await eventually(() => caller.must(201, officer.post<{ id: string }>(`${credit}/listing-cases`, body)), { timeout: 60_000, interval: 100 });
  await caller.must(200, officer.post(`${credit}/listing-cases/${id}/notice`, { notifiedOn: day(-30), documentNo: '皖市监告〔2026〕1号', text: '拟列入严重违法失信名单' }));
  return `${credit}/listing-cases/${id}/decision`;
}

async function sample({ caller }: Load, enterprise: Enterprise, everybody: Arrivals) {
  await caller.must(
    201,
    caller.as('lab-340000').post(`${credit}/sampling-results`, {
      enterprise: { code: enterprise.codes[0]!.value },
      product: { name: '电热水壶', spec: 'K-1' },
      stage: 'production',
      result: 'pass',
      sampledOn: day(-40),
      notifiedOn: day(-30),
      authority: '安徽省市场监督管理局',
      division: '340104',
      laboratory: '安徽省产品质量监督检验研究院',
    }),
  );
  const reported = performance.now();
  return { 'grade at an SSE client': Math.max(0, (await everybody.of('GradeChanged', enterprise.id)) - reported) };
}

async function decide({ caller }: Load, { enterprise, decision }: { enterprise: Enterprise; decision: string }, everybody: Arrivals, department: Arrivals) {
  await caller.must(
    200,
    caller.as('credit-officer-340000').post(decision, { outcome: 'list', decidedOn: day(-1), documentNo: '皖市监失信〔2026〕1号', organ: '安徽省市场监督管理局', reason: '出具虚假报告', basis: '第七条', remedies: '行政复议或行政诉讼' }),
  );
  const decided = performance.now();
  const since = async (arrival: Promise<number>) => Math.max(0, (await arrival) - decided);
  const [event, honour, entitlement] = await Promise.all([
    since(everybody.of('EnterpriseListed', enterprise.id)),
    since(everybody.of('HonourSuspended', enterprise.id)),
    since(department.of('EntitlementMoved', enterprise.id)),
  ]);
  return { 'listing at an SSE client': event, 'honour suspended, at an SSE client': honour, 'entitlement frozen, at an SSE client': entitlement };
}
