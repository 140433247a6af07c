import { day, givenEnterprise, givenHonour, honourTypeOf } from '../e2e/given.ts';
import { atRate, chainsOf, hear, inTurn, latencies, type Load } from './load.ts';
import type { Row } from './report.ts';

/** Chain 1: the answer 201 to an honour → its event and its entitlement at clients of the streams. */
export async function runHonours(load: Load): Promise<Row[]> {
  const { caller } = load;
  const type = await honourTypeOf(caller, 'provincial');
  const enterprises = await inTurn(chainsOf(load), () => givenEnterprise(caller));
  const [everybody, department] = [await hear(caller, 'public'), await hear(caller, 'department')];
  const measured = await atRate(load, async (index) => {
    const { id } = enterprises[index]!;
    const honour = await givenHonour(caller, id, type, day(-1));
    const granted = performance.now();
    const since = async (arrival: Promise<number>) => Math.max(0, (await arrival) - granted);
    const [event, entitlement] = await Promise.all([since(everybody.of('HonourGranted', id)), since(department.of('EntitlementRecorded', id))]);
    // The event comes after the commit; so what it tells must be visible by now.
    const { items } = await caller.must(200, caller.as('auditor-demo').get<{ items: unknown[] }>(`/api/rewards/v1/entitlements?honourId=${honour.id}`));
    if (items.length !== 1) throw new Error(`honour ${honour.id} has ${items.length} entitlements`);
    return { 'honour at an SSE client': event, 'entitlement visible and at an SSE client': entitlement };
  });
  everybody.close();
  department.close();
  return latencies('chain 1: honour 201', load, measured, { p50: 100, p99: 400 });
}
