// The peer: graphile-worker as a queue in PostgreSQL, as its page on performance advises, with the same effect.
import { Logger, makeWorkerUtils, run, type Runner } from 'graphile-worker';
import { DataSource } from 'typeorm';
import { applyOne } from '../effect.ts';
import { standingOf, subjectOf, type Standing } from '../facts.ts';
import { beginning, paceSince, serve } from './serve.ts';

const TASK = 'grade';
const TOGETHER = 500;
const CONCURRENT = 24;
let dataSource: DataSource;
let runner: Runner | undefined;

serve(
  {
    async fill({ databaseUrl, count }: { databaseUrl: string; count: number }) {
      dataSource = await new DataSource({ type: 'postgres', url: databaseUrl, poolSize: CONCURRENT }).initialize();
      const utils = await makeWorkerUtils({ connectionString: databaseUrl });
      await utils.migrate();
      for (let from = 0; from < count; from += TOGETHER) {
        await utils.addJobs(Array.from({ length: TOGETHER }, (_, at) => ({ identifier: TASK, payload: standingOf(subjectOf(from + at), { to: 1, since: '2026-01-01' }) })));
      }
      await utils.release();
    },
    async consume({ databaseUrl, count }: { databaseUrl: string; count: number }) {
      const { promise, resolve } = Promise.withResolvers<ReturnType<typeof paceSince>>();
      const began = beginning();
      let taken = 0;
      runner = await run({
        connectionString: databaseUrl,
        noHandleSignals: true,
        // A line for every job otherwise.
        logger: new Logger(() => () => undefined),
        preset: { worker: { concurrentJobs: CONCURRENT, localQueue: { size: TOGETHER }, completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
        taskList: {
          [TASK]: async (payload) => {
            await applyOne((sql, params) => dataSource.query(sql, params), payload as Standing);
            taken += 1;
            if (taken === count) resolve(paceSince(began, taken));
          },
        },
      });
      return promise;
    },
  },
  async () => runner?.stop(),
);
