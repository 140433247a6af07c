import { setTimeout as pause } from 'node:timers/promises';
import type { Ground } from '../ground/ground.ts';
import type { Fleet } from '../replicas.ts';
import { ask } from './databases.ts';
import type { Verdict } from './history.ts';

const projection = 'KnownEnterprisesProjection';
const PATIENCE_MS = 180_000;

/** What neighbours keep of enterprises, built anew from the first event on, must be the same bytes. */
export async function checkRebuilds(ground: Ground, fleet: Fleet, bearer: string, verdict: Verdict): Promise<void> {
  for (const service of ['credit', 'rewards', 'standards']) {
    const before = await digest(ground, service);
    const state = await rebuild(`${fleet.of(service)[0]!.origin!}/api/${service}/v1/messaging/rebuilds`, bearer);
    if (state !== 'finished') verdict.lost.push(`${service}: the rebuild of ${projection} ended as ${state}`);
    else if ((await digest(ground, service)) !== before) verdict.lost.push(`${service}: ${projection} is not the same after its rebuild`);
  }
}

async function rebuild(url: string, bearer: string): Promise<string> {
  const headers = { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' };
  const begun = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ projection, reason: 'the end of a fault run' }) });
  if (!begun.ok) return `${begun.status} ${await begun.text()}`;
  for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; await pause(500)) {
    const { rebuild: last } = (await (await fetch(`${url}/last`, { headers })).json()) as { rebuild: { state: string; reason: string | null } };
    if (last.state !== 'reading') return last.state === 'finished' ? 'finished' : `${last.state}: ${last.reason}`;
  }
  return 'reading still';
}

/** Of all rows of the tables that a rebuild of anything in this service may replace. */
async function digest(ground: Ground, service: string): Promise<string> {
  const tables = await ask<{ name: string }>(ground, service, 'select name from projection_table order by name');
  const digests = await Promise.all(tables.map(({ name }) => ask<{ digest: string }>(ground, service, `select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as digest from ${name} t`)));
  return digests.flat().map((row) => row.digest).join(' ');
}
