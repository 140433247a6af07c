import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runMigrations } from '@huipin/service-defaults';
import { serviceDatabase, type ServiceDatabase } from '@huipin/testing';
import { actOf, runInAct } from '@huipin/kernel';
import { inTransaction, messagingMigrations, rows } from '@huipin/messaging';
import { DataSource } from 'typeorm';
import { AuditService } from './audit.service.ts';
import { ChainKeeper } from './chain-keeper.ts';
import { chained, signHead, signingKey, type Head } from './chain.ts';
import { auditMigrations } from './index.ts';
import { ReadingLog } from './reading-log.ts';
import { countUnlinked, linksInDatabase } from './verify/database-links.ts';
import { exportedLinks } from './verify/exported-links.ts';
import { verifyChain } from './verify/verify-chain.ts';

let database: ServiceDatabase;
let dataSource: DataSource;
let keeper: ChainKeeper;
const key = signingKey(undefined);

beforeAll(async () => {
  database = await serviceDatabase('audit', {
    migrate: async (url) => {
      await runMigrations(url, [messagingMigrations, auditMigrations]);
    },
  });
  await database.asOwner(`
    create table thing (id text not null, version int not null, superseded_at timestamptz, owner text, phone_sealed text, note text, primary key (id, version));
    select audit_table('thing', '{"subject": "owner", "clause": "note"}');
    create table job (id text primary key, state text, progress int);
    select audit_table('job', '{"on": ["update"], "when": "state"}')`);
  dataSource = await new DataSource({ type: 'postgres', url: database.runtimeUrl, poolSize: 8 }).initialize();
  keeper = new ChainKeeper({ service: 'registry', dataSource, logger: { warn: () => undefined }, key, headMillis: 1 });
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const act = { ...actOf('registry', 'POST /things'), clause: undefined };
const change = (sql: string, by: Parameters<typeof runInAct>[0] = act) => runInAct(by, () => inTransaction(dataSource, (tx) => rows(tx, sql)));
const contents = async () => (await rows<{ content: string }>(dataSource.manager, 'select content from audit_entry order by pos')).map(({ content }) => JSON.parse(content) as Record<string, never>);
const last = async () => (await contents()).at(-1);
const sign = async (): Promise<Head> => keeper.sign((await keeper.link())!);
const verify = (heads: readonly Head[]) => verifyChain(linksInDatabase(database.ownerUrl), { heads, keys: new Map([[key.id, key.publicKey]]) });
/** As somebody who has the owner's password, and knows what stands in the way. */
const tamper = (sql: string) => database.asOwner(`alter table audit_entry disable trigger append_only; alter table audit_link disable trigger append_only; ${sql}`);

describe('a change of an audited table', () => {
  it('is an entry with who, what, whom, clause, before and after, in its transaction', async () => {
    await change(`insert into thing values ('a', 1, null, 'e1', '139', 'clause 5')`);
    expect(await last()).toMatchObject({
      who: { sub: 'huipin.registry' },
      what: 'POST /things',
      subjects: ['e1'],
      clause: 'clause 5',
      record: { table: 'thing', key: 'a', version: 1 },
      after: { id: 'a', owner: 'e1', phone_sealed: '***' },
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    });
    await change(`update thing set superseded_at = now() where id = 'a'; insert into thing values ('a', 2, null, 'e1', '138', 'clause 6')`, { ...act, clause: 'said by whoever acts' });
    expect(await last()).toMatchObject({ clause: 'said by whoever acts', record: { version: 2 }, before: { version: 1, note: 'clause 5' }, after: { version: 2, note: 'clause 6' } });
    await change(`delete from thing where id = 'a' and version = 1`);
    expect(await last()).toMatchObject({ record: { version: 1 }, before: { note: 'clause 5' } });
    expect(await contents()).toHaveLength(3);
  });

  it('that is rolled back leaves none', async () => {
    const before = (await contents()).length;
    await expect(runInAct(act, () => inTransaction(dataSource, async (tx) => {
      await rows(tx, `insert into thing values ('b', 1, null, 'e1', null, null)`);
      throw new Error('no');
    }))).rejects.toThrow('no');
    expect(await contents()).toHaveLength(before);
  });

  it('that nobody answers for is refused, whoever tries', async () => {
    const sql = `insert into thing values ('c', 1, null, 'e1', null, null)`;
    await expect(inTransaction(dataSource, (tx) => rows(tx, sql))).rejects.toThrow('nobody answers for this change');
    await expect(dataSource.query(sql)).rejects.toThrow('nobody answers for this change');
    await expect(database.asOwner(sql)).rejects.toThrow('nobody answers for this change');
  });

  it('names of the events behind it those of its own subject', async () => {
    await change(`insert into thing values ('d', 1, null, 'e2', null, null), ('e', 1, null, 'e9', null, null)`, { ...act, causes: { e1: ['1', '2'], e2: ['3'] } });
    expect((await contents()).slice(-2).map(({ causes }) => causes)).toEqual([['3'], ['1', '2', '3']]);
  });

  it('counts only where the named column changes, if one is named', async () => {
    const before = (await contents()).length;
    await dataSource.query(`insert into job values ('j', 'running', 0)`);
    await change(`update job set progress = 1`);
    expect(await contents()).toHaveLength(before);
    await change(`update job set state = 'done'`);
    expect(await last()).toMatchObject({ before: { state: 'running' }, after: { state: 'done' } });
  });
});

describe('what is written', () => {
  const tampering = [
    ['audit_entry', `content = '{}'`],
    ['audit_link', 'hash = null'],
    ['audit_head', 'hash = null'],
    ['audit_key', `public_key = ''`],
  ] as const;

  it.each(tampering)('in %s can be changed by nobody as it is', async (table, change) => {
    for (const statement of [`delete from ${table}`, `truncate ${table} cascade`, `update ${table} set ${change}`]) {
      await expect(dataSource.query(statement)).rejects.toThrow(/permission denied|append-only/);
      await expect(database.asOwner(statement)).rejects.toThrow('append-only');
    }
    await expect(dataSource.query(`alter table ${table} disable trigger all`)).rejects.toThrow('must be owner');
  });

  it('is written by the service through the functions alone', async () => {
    await expect(dataSource.query(`insert into audit_entry (content) values ('{}')`)).rejects.toThrow('permission denied');
    await expect(dataSource.query(`insert into audit_link values (1, 1, '')`)).rejects.toThrow('permission denied');
    await expect(dataSource.query(`update audit_linked set system_identifier = 0`)).rejects.toThrow('permission denied');
    await expect(dataSource.query(`select audit_table('job')`)).rejects.toThrow('permission denied');
  });
});

describe('the chain', () => {
  it('takes up what commits late, once, whoever links', async () => {
    const slow = dataSource.createQueryRunner();
    await slow.startTransaction();
    await slow.query(`select set_config('huipin.act', '{"what":"slow","who":{"sub":"s"}}', true)`);
    await slow.query(`insert into thing values ('late', 1, null, 'e3', null, null)`);
    await change(`insert into thing values ('quick', 1, null, 'e3', null, null)`);
    await Promise.all([keeper.link(), keeper.link(), keeper.link()]);
    await slow.commitTransaction();
    await slow.release();
    await keeper.link();
    await keeper.link();
    const [linked] = await rows<{ all: number; linked: number }>(dataSource.manager, 'select (select count(*) from audit_entry)::int as all, (select count(*) from audit_link)::int as linked');
    expect(linked!.linked).toBe(linked!.all);
    expect(await countUnlinked(database.runtimeUrl, 0)).toBe(0);
    expect(await verify([])).toMatchObject({ entries: linked!.all, findings: [] });
  });

  it('goes on after a restore into another server, whose transaction ids are others', async () => {
    await database.asOwner(`update audit_linked set system_identifier = 1, snapshot = '9000000000:9000000000:'`);
    await change(`insert into thing values ('restored', 1, null, 'e3', null, null)`);
    await keeper.link();
    await change(`insert into thing values ('restored-2', 1, null, 'e3', null, null)`);
    await keeper.link();
    expect(await countUnlinked(database.runtimeUrl, 0)).toBe(0);
    expect((await verify([])).findings).toEqual([]);
  });

  it('is exported by period and subject, and an export is checked like the chain itself', async () => {
    const audit = new AuditService(dataSource);
    const ofSubject = await audit.entries({ after: 0, limit: 100, subject: 'e2' });
    expect(ofSubject.map(({ content }) => JSON.parse(content) as object)).toEqual([expect.objectContaining({ subjects: ['e2'] })]);
    expect(ofSubject.every(({ previousHash, content, hash }) => chained(previousHash, content) === hash)).toBe(true);
    const today = new Date().toISOString().slice(0, 10);
    expect(await audit.entries({ after: 0, limit: 100, before: today })).toEqual([]);
    expect((await audit.entries({ after: 0, limit: 100, from: today })).length).toBeGreaterThan(5);
    async function* bytes() {
      for await (const line of audit.lines({ after: 0 })) {
        // Cut anywhere, also within a character.
        const all = Buffer.from(line);
        yield all.subarray(0, 333);
        yield all.subarray(333);
      }
    }
    const head = await sign();
    expect(await verifyChain(exportedLinks(bytes()), { heads: [head], keys: new Map([[key.id, key.publicKey]]) })).toMatchObject({ heads: 1, provenTo: head.sequence, findings: [] });
  });

  it('is signed, and the head goes out as an event, once', async () => {
    await change(`insert into thing values ('signed', 1, null, 'e3', null, null)`);
    const head = await sign();
    await keeper.sign({ sequence: String(head.sequence), hash: Buffer.from(head.hash, 'hex') });
    const sent = await rows<{ topic: string; key: string }>(dataSource.manager, `select topic, key from outbox where (headers->>'ce_aggregateversion')::int = $1`, [head.sequence]);
    expect(sent).toEqual([{ topic: 'registry.audit-head.v1', key: 'registry' }]);
    expect(await verify([head])).toMatchObject({ provenTo: head.sequence, findings: [] });
  });
});

describe('readings', () => {
  it('of one turn of the loop are written down together, each before it is answered', async () => {
    const log = new ReadingLog(dataSource);
    const reading = { who: { sub: 'reader' }, what: 'GET /turn', trace: undefined, subjects: [], reading: { path: '/turn', query: {} } };
    const written = [1, 2, 3, 4].map(async (at) => {
      for (let step = 0; step < at; step += 1) await Promise.resolve();
      await log.write(reading);
    });
    const shown = Promise.all(written).then(() => rows<{ n: number; writes: number }>(dataSource.manager, `select count(*)::int as n, count(distinct tx)::int as writes from audit_entry where content::jsonb->>'what' = 'GET /turn'`));
    expect(await shown).toEqual([{ n: 4, writes: 1 }]);
  });

  it('of one moment are written together, each is there before its answer', async () => {
    const log = new ReadingLog(dataSource);
    const reading = (subject: string) => ({ who: { sub: 'officer' }, what: 'GET /listing-cases/:id', trace: undefined, subjects: [subject], reading: { path: '/', query: {} } });
    await Promise.all(['r1', 'r2', 'r2', 'r3'].map((subject) => log.write(reading(subject))));
    await keeper.link();
    const audit = new AuditService(dataSource);
    const seen = await audit.readings('r2', { before: undefined, limit: 10 });
    expect(seen).toEqual([expect.objectContaining({ who: { sub: 'officer' }, what: 'GET /listing-cases/:id' }), expect.anything()]);
    expect(await audit.readings('r2', { before: seen[0]!.sequence, limit: 10 })).toHaveLength(1);
  });
});

/** Last, for nothing is whole after it. */
describe('whoever has the owner’s password and tampers is found out', () => {
  it('by a changed row, a dropped row, a row dropped with its link, a cut tail, and a chain made anew', async () => {
    for (let n = 0; n < 5; n += 1) await change(`insert into thing values ('t${n}', 1, null, 'e4', null, null)`);
    const head = await sign();
    const n = head.sequence;
    expect((await verify([head])).findings).toEqual([]);
    const found = async () => (await verify([head])).findings.map(({ sequence, what }) => `${what} ${sequence}`);

    await tamper(`create table kept as select * from audit_entry; update audit_entry set content = replace(content, 'e4', 'e5') where pos = (select entry from audit_link where sequence = ${n - 3})`);
    expect(await found()).toEqual([`changed ${n - 3}`]);
    await tamper(`update audit_entry e set content = k.content from kept k where k.pos = e.pos; delete from audit_entry where pos = (select entry from audit_link where sequence = ${n - 2})`);
    expect(await found()).toEqual([`dropped ${n - 2}`]);
    await tamper(`create table kept_link as select * from audit_link; delete from audit_link where sequence = ${n - 2}`);
    expect(await found()).toEqual([`missing-link ${n - 2}`]);
    await tamper(`delete from audit_link where sequence > ${n - 3}; delete from audit_entry where pos not in (select entry from audit_link)`);
    expect(await found()).toEqual([`cut-off ${n - 2}`]);

    // All of it again without the dropped one, every hash in order: only the head knows.
    await tamper(`
      insert into audit_entry overriding system value select * from kept where pos not in (select pos from audit_entry) and pos <> (select entry from kept_link where sequence = ${n - 2});
      insert into audit_entry (content) values ('{"at": "2026-01-01T00:00:00.000000Z", "what": "made up", "subjects": []}');
      delete from audit_link; update audit_linked set system_identifier = 1`);
    await keeper.link();
    expect((await verify([])).findings).toEqual([]);
    expect(await found()).toEqual([`rewritten ${n}`]);
    const forged = signHead({ ...head, hash: (await keeper.link())!.hash.toString('hex') }, signingKey(undefined));
    expect((await verify([forged])).findings).toMatchObject([{ what: 'head-forged' }]);
    expect((await verify([{ ...forged, keyId: key.id }])).findings).toMatchObject([{ what: 'head-forged' }]);
  });
});
