// The peer: pg-boss as a queue in PostgreSQL, in batches, with the same effect.
import { DataSource } from 'typeorm';
import { PgBoss } from 'pg-boss';
import { applyAll } from '../effect.ts';
import { standingOf, subjectOf, type Standing } from '../facts.ts';
import { beginning, paceSince, serve } from './serve.ts';

const QUEUE = 'grades';
const TOGETHER = 500;
let dataSource: DataSource;
let boss: PgBoss | undefined;

serve(
  {
    async fill({ databaseUrl, count }: { databaseUrl: string; count: number }) {
      dataSource = await new DataSource({ type: 'postgres', url: databaseUrl, poolSize: 10 }).initialize();
      boss = new PgBoss({ connectionString: databaseUrl });
      boss.on('error', (error) => console.error(error));
      await boss.start();
      await boss.createQueue(QUEUE);
      for (let from = 0; from < count; from += TOGETHER) {
        await boss.insert(QUEUE, Array.from({ length: TOGETHER }, (_, at) => ({ data: standingOf(subjectOf(from + at), { to: 1, since: '2026-01-01' }) })));
      }
    },
    async consume({ count }: { count: number }) {
      const { promise, resolve } = Promise.withResolvers<ReturnType<typeof paceSince>>();
      const began = beginning();
      let taken = 0;
      await boss!.work<Standing>(QUEUE, { batchSize: TOGETHER, burstWhenBatchFull: true, pollingIntervalSeconds: 0.5 }, async (jobs) => {
        await applyAll((sql, params) => dataSource.query(sql, params), jobs.map(({ data }) => data));
        taken += jobs.length;
        if (taken >= count) resolve(paceSince(began, taken));
      });
      return promise;
    },
  },
  async () => boss?.stop({ graceful: false }),
);
