import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { eventually } from '@huipin/testing';
import { Caller } from './client.ts';
import { day, givenEnterprise, givenHonour, honourTypeOf } from './given.ts';
import { sharedDataFolder, sharedOrigin } from './shared-stack.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const services = ['registry', 'credit', 'rewards', 'standards', 'notifications'];
const [keptHeads, exported] = [join(sharedDataFolder(), 'kept-heads.ndjson'), join(sharedDataFolder(), 'exported.ndjson')];
const caller = new Caller(sharedOrigin());
afterAll(() => [keptHeads, exported].forEach((file) => rmSync(file, { force: true })));

/** `npm run audit -- …` without npm in between. */
function audit(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--conditions=huipin-source', 'libs/audit/src/command/main.ts', '--origin', sharedOrigin(), ...args], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
  return { status, stdout, stderr };
}

/** The database of a service as its owner, who has more rights than the service. */
async function asOwner<R extends object>(service: string, sql: string): Promise<R[]> {
  const secrets = JSON.parse(readFileSync(join(sharedDataFolder(), 'secrets.json'), 'utf8')) as Record<string, string>;
  const { body } = await caller.get<{ postgres: string }>('/health/ready');
  const owner = `huipin_${service}_owner`;
  const client = new pg.Client(`postgres://${owner}:${secrets[owner]}@${body.postgres.replace('localhost', '127.0.0.1')}/huipin_${service}`);
  await client.connect();
  try {
    return (await client.query<R>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** The part of a document that says what a reading is. */
interface OpenApi {
  readonly paths: Record<string, { get: { responses: Record<string, { content: Record<string, { schema: { properties: { items: { items: { properties: { who: { properties: object } } } } } } }> }> } }>;
}

describe('the audit of a running platform', () => {
  it.each(services)('of %s has an entry in the transaction of every fact that was published', async (service) => {
    const forgotten = await asOwner(service, `
      select type, count(*) from outbox o where type !~ '(AuditHeadSigned|dead-letter)' and type not like '%.dead-letter'
         and not exists (select from audit_entry e where e.tx = o.tx) group by type`);
    expect(forgotten).toEqual([]);
  });

  it('tells of a grant who, whom, when, by which document, and of what followed elsewhere, because of which event', async () => {
    const { id } = await givenEnterprise(caller);
    const honour = await givenHonour(caller, id, await honourTypeOf(caller, 'provincial'), day(-1));
    await eventually(async () => {
      const entries = async (service: string) =>
        (await caller.must(200, caller.as('auditor-demo').get<{ items: { content: string }[] }>(`/api/${service}/v1/audit/entries?subject=${id}&limit=500`))).items.map(({ content }) => JSON.parse(content) as Record<string, never>);
      const [granted] = (await entries('registry')).filter(({ record }) => (record as unknown as { key: string }).key === honour.id);
      expect(granted).toMatchObject({ who: { sub: 'registrar-340000' }, what: 'POST /honours', subjects: [id], after: { granting_body: expect.any(String), document_no: expect.any(String) }, trace: expect.stringMatching(/^[0-9a-f]{32}$/) });
      const [entitled] = await entries('rewards');
      expect(entitled).toMatchObject({ who: { sub: 'huipin.rewards' }, what: expect.stringContaining('huipin.registry.v1.HonourGranted'), causes: [expect.any(String)], clause: expect.any(String) });
    });
  });

  it('shows an enterprise who read its file', async () => {
    const { body: me } = await caller.as('enterprise-demo').get<{ enterprise: string }>('/api/rewards/v1/me');
    await givenHonour(caller, me.enterprise, await honourTypeOf(caller, 'provincial'), day(-1)).catch(() => undefined);
    const file = `/api/rewards/v1/entitlements?subjectId=${me.enterprise}`;
    await eventually(async () => expect((await caller.as('auditor-demo').get<{ items: unknown[] }>(file)).body.items).not.toEqual([]));
    await eventually(async () => {
      const { items } = await caller.must(200, caller.as('enterprise-demo').get<{ items: object[] }>('/api/rewards/v1/audit/readings'));
      expect(items[0]).toMatchObject({ who: { sub: 'auditor-demo', roles: ['audit.read'] }, what: 'GET /entitlements' });
    });
    expect((await caller.as('portal-demo').get('/api/rewards/v1/audit/readings')).status).toBe(403);
    expect((await caller.as('operator-demo').get('/api/rewards/v1/audit/entries')).status).toBe(403);
  });

  it('shows it its own reading too, with no member that the document does not know', async () => {
    const own = caller.as('enterprise-demo');
    const { enterprise } = await caller.must(200, own.get<{ enterprise: string }>('/api/registry/v1/me'));
    const persons = `/api/registry/v1/enterprises/${enterprise}/persons`;
    await caller.must(201, caller.as('registrar-340000').post(persons, { role: 'operator', name: '经营者' }));
    await caller.must(200, own.get(persons));
    const { paths } = await caller.must(200, caller.get<OpenApi>('/api/registry/v1/openapi.json'));
    const { schema } = paths['/api/registry/v1/audit/readings']!.get.responses['200']!.content['application/json']!;
    const known = Object.keys(schema.properties.items.items.properties.who.properties);
    await eventually(async () => {
      const { items } = await caller.must(200, own.get<{ items: { who: object }[] }>('/api/registry/v1/audit/readings'));
      const mine = items.map(({ who }) => who).find((who) => 'enterprise' in who);
      expect(mine).toMatchObject({ sub: 'enterprise-demo', enterprise });
      expect(Object.keys(mine!).filter((name) => !known.includes(name))).toEqual([]);
    });
  });

  it('is sound up to the heads that another service keeps', async () => {
    await eventually(() => {
      const { status, stdout, stderr } = audit('verify');
      expect(stderr).toBe('');
      for (const service of services) expect(stdout).toMatch(new RegExp(`^${service}: \\d+ entries, [1-9]\\d* signed heads, proven up to [1-9]\\d*: sound$`, 'm'));
      expect(status).toBe(0);
    });
    writeFileSync(keptHeads, audit('heads', 'registry').stdout);
    const lines = audit('export', 'registry', '--from', day(0)).stdout.trim().split('\n');
    expect(Object.keys(JSON.parse(lines[0]!) as object)).toEqual(['sequence', 'previousHash', 'hash', 'content']);
  });

  it('is found out where an export of it was changed, thinned or cut off, by heads that were kept', () => {
    const { sequence } = JSON.parse(readFileSync(keptHeads, 'utf8').trim().split('\n').at(-1)!) as { sequence: number };
    const lines = audit('export', 'registry').stdout.trim().split('\n').slice(0, sequence);
    const verdict = (changed: readonly string[]) => {
      writeFileSync(exported, `${changed.join('\n')}\n`);
      const { status, stdout } = audit('verify', 'registry', '--entries', exported, '--heads', keptHeads);
      return [status, stdout];
    };
    expect(verdict(lines)).toEqual([0, expect.stringContaining(`proven up to ${sequence}: sound`)]);
    expect(verdict(lines.with(1, lines[1]!.replace('what', 'whit')))).toEqual([1, expect.stringContaining('  2 changed')]);
    expect(verdict(lines.toSpliced(1, 1))).toEqual([1, expect.stringContaining('  2 missing-link')]);
    expect(verdict(lines.slice(0, -1))).toEqual([1, expect.stringContaining(`  ${sequence} cut-off`)]);
  });

  it('says in one sentence what is wrong with a question', () => {
    expect(audit('verify', 'nobody')).toMatchObject({ status: 2, stderr: expect.stringContaining('npm run audit') });
    expect(audit('verify', 'registry', '--client', 'portal-demo')).toMatchObject({ status: 2, stderr: expect.stringContaining('ROLE_MISSING') });
  });
});
