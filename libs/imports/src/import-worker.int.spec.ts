import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId, localDate, systemClock } from '@huipin/kernel';
import { createDataSource, type Principal } from '@huipin/service-defaults';
import { eventually, serviceDatabase, type ServiceDatabase } from '@huipin/testing';
import type { DataSource } from 'typeorm';
import { claimJob, findJob, listRefusals, type ImportJob } from './import-job.ts';
import { ImportRunner } from './import-runner.ts';
import { ImportWorker } from './import-worker.ts';
import { ImportsService } from './imports.service.ts';
import { migrateThings, ThingsKind } from './testing/things.ts';

const LINES = 60;
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
let database: ServiceDatabase;
let dataSource: DataSource;
const workers: ImportWorker[] = [];

beforeAll(async () => {
  database = await serviceDatabase('imports', { migrate: migrateThings });
  dataSource = await createDataSource(database.runtimeUrl, []).initialize();
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.stop()));
});
beforeEach(async () => {
  await dataSource.query('delete from thing');
  await dataSource.query('delete from import_job');
});

function startWorker(kind: ThingsKind, on = dataSource): ImportWorker {
  const worker = new ImportWorker({ dataSource: on, logger: silent, kinds: new Map([[kind.kind, kind]]), leaseMs: 500, pollMs: 20, slots: 2, batchRows: 10 });
  workers.push(worker);
  worker.start();
  return worker;
}
/** Sixty lines; every twelfth is refused. */
async function upload(prefix = 'a', client = 'sender'): Promise<string> {
  const service = new ImportsService({ dataSource, kinds: new Map([['things', new ThingsKind()]]), seenBy: [], maxBytes: 1_000_000, onAccepted: () => undefined });
  const lines = Array.from({ length: LINES }, (_, at) => `${prefix}${at},name,${at % 12 === 5 ? 'nocolour' : ''}`);
  const body = (async function* () {
    yield await Promise.resolve(Buffer.from(['code,name,colour', ...lines].join('\n')));
  })();
  const principal: Principal = { sub: client, org: undefined, territory: '340000', roles: ['registry.import'], enterprise: undefined };
  const answer = await service.upload({ query: { kind: 'things' }, path: '', body, language: 'en' }, { principal, idempotencyKey: undefined, fingerprint: '', ifMatch: undefined });
  return (JSON.parse(answer.body) as { id: string }).id;
}
function ended(id: string): Promise<ImportJob> {
  return eventually(async () => {
    const job = (await findJob(dataSource.manager, id))!;
    if (job.state === 'running') throw new Error('still running');
    return job;
  });
}
async function expectWhole(id: string): Promise<void> {
  expect(await ended(id)).toMatchObject({ state: 'finished', rows: LINES, counts: { accepted: LINES - 5, updated: 0, unchanged: 0, refused: 5 } });
  expect((await listRefusals(dataSource.manager, id, 0, 100)).map(({ line }) => Number(line))).toEqual([7, 19, 31, 43, 55]);
  expect(await dataSource.query('select count(*)::int as things, max(times)::int as times from thing')).toEqual([{ things: LINES - 5, times: 1 }]);
}
/** A promise that is kept open, and what keeps it. */
function gate(): { open: () => void; passed: Promise<void>; reached: Promise<void>; arrive: () => Promise<void> } {
  const [passed, reached] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const arrive = () => {
    reached.resolve();
    return passed.promise;
  };
  return { open: passed.resolve, passed: passed.promise, reached: reached.promise, arrive };
}

describe('an import that is cut off', () => {
  it('between two batches goes on behind the last one, at once', async () => {
    const [id, kind, stop] = [await upload(), new ThingsKind(), gate()];
    kind.before = (code) => (code === 'a27' ? stop.arrive() : Promise.resolve());
    const first = startWorker(kind);
    await stop.reached;
    const stopped = first.stop();
    stop.open();
    await stopped;
    expect(await findJob(dataSource.manager, id)).toMatchObject({ state: 'running', rows: 30 });
    startWorker(new ThingsKind());
    await expectWhole(id);
  });

  it('in the middle of a batch, by the death of its process, does that batch again', async () => {
    const [id, kind, dying] = [await upload(), new ThingsKind(), gate()];
    const doomed = await createDataSource(database.runtimeUrl, []).initialize();
    kind.before = (code) => (code === 'a27' ? dying.arrive() : Promise.resolve());
    const first = startWorker(kind, doomed);
    await dying.reached;
    // Its connections are cut and it can open no more: all that the database sees of a kill -9.
    const destroyed = doomed.destroy();
    await dataSource.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and state = 'idle in transaction'`);
    expect(await findJob(dataSource.manager, id)).toMatchObject({ rows: 20 });
    startWorker(new ThingsKind());
    await expectWhole(id);
    dying.open();
    await Promise.all([first.stop(), destroyed]);
    await expectWhole(id);
  });

  it('by a pause so long that another took it over is not written by the first any more', async () => {
    const id = await upload();
    const first = (await claimJob(dataSource.manager, newId(), ['things'], -1))!;
    startWorker(new ThingsKind());
    await expectWhole(id);
    const settings = { dataSource, logger: silent, worker: newId(), leaseMs: 500, batchRows: 10 };
    const late = new ImportRunner(settings, first, new ThingsKind(), localDate('2026-11-23')).run(new AbortController().signal);
    await expect(late).rejects.toThrow('import');
    await expectWhole(id);
  });
});

describe('a worker', () => {
  it('does not take a job whose batch is being worked on, however long it lasts', async () => {
    const [id, kind, slow] = [await upload(), new ThingsKind(), gate()];
    kind.before = (code) => (code === 'a3' ? slow.arrive() : Promise.resolve());
    startWorker(kind);
    await slow.reached;
    await eventually(async () => {
      const [row] = await dataSource.query<{ late: boolean }[]>('select lease_until < now() as late from import_job');
      if (row?.late !== true) throw new Error('the lease has not run out');
    });
    expect(await claimJob(dataSource.manager, newId(), ['things'], 500)).toBeUndefined();
    slow.open();
    await expectWhole(id);
  });

  it('works on the files of one client in their order and on those of two side by side', async () => {
    const [kind, held] = [new ThingsKind(), gate()];
    const [first, second, others] = [await upload('a'), await upload('b'), await upload('c', 'other')];
    kind.before = (code) => (code === 'a0' ? held.arrive() : Promise.resolve());
    startWorker(kind);
    await held.reached;
    expect(await ended(others)).toMatchObject({ state: 'finished' });
    expect(await findJob(dataSource.manager, second)).toMatchObject({ rows: 0, startedAt: null });
    held.open();
    expect((await ended(first)).finishedAt! <= (await ended(second)).startedAt!).toBe(true);
  });

  it('refuses the one line that fails for no foreseen reason and takes its neighbours', async () => {
    const [id, kind] = [await upload(), new ThingsKind()];
    kind.before = (code) => (code === 'a33' ? Promise.reject(new TypeError('a fault of ours')) : Promise.resolve());
    startWorker(kind);
    expect(await ended(id)).toMatchObject({ state: 'finished', rows: LINES, counts: { accepted: LINES - 6, refused: 6 } });
    expect((await listRefusals(dataSource.manager, id, 0, 100)).find(({ code }) => code === 'ROW_FAILED')).toMatchObject({ line: '35' });
  });

  it('tries again where another writer was in the way', async () => {
    const [id, kind] = [await upload(), new ThingsKind()];
    const collision = Object.assign(new Error('deadlock'), { driverError: { code: '40P01' } });
    let left = 3;
    kind.before = (code) => (code === 'a33' && left-- > 0 ? Promise.reject(collision) : Promise.resolve());
    startWorker(kind);
    await expectWhole(id);
  });

  it('gives a job up that cannot be carried on, and says so', async () => {
    const [id, kind] = [await upload(), new ThingsKind()];
    kind.before = (code) => (code === 'a33' ? Promise.reject(Object.assign(new Error('gone'), { code: 'ECONNRESET' })) : Promise.resolve());
    startWorker(kind);
    expect(await ended(id)).toMatchObject({ state: 'failed', rows: 30, failure: { code: 'IMPORT_GIVEN_UP' } });
  });

  it('judges every line by the day of the upload', async () => {
    const id = await upload();
    expect((await findJob(dataSource.manager, id))?.acceptedAt.slice(0, 10)).toBe(systemClock.now().slice(0, 10));
    await dataSource.query(`update import_job set accepted_at = '2026-11-22T15:59:59Z' where id = $1`, [id]);
    const kind = new ThingsKind();
    const days: string[] = [];
    const { applyBatch } = kind;
    Object.assign(kind, { applyBatch: ((tx, rows, context) => (days.push(context.today), applyBatch.call(kind, tx, rows, context))) satisfies typeof applyBatch });
    startWorker(kind);
    await ended(id);
    expect(new Set(days)).toEqual(new Set(['2026-11-22']));
  });
});
