import { join } from 'node:path';
import { required, StartFailure, sentence } from './failure.ts';
import { startKafka } from './kafka.ts';
import { openKeeper, type Keeper } from './keeper.ts';
import { startPostgres } from './postgres.ts';
import { projectDir } from './options.ts';
import type { Child } from './child.ts';

/**
 * `node trial.ts postgres|kafka`: one part of the embedded stack alone in a container, for the profile `embedded` of
 * the chart. Data is in /data; it ends with the part, and with its code.
 */
const parts: Readonly<Record<string, (keeper: Keeper) => Promise<Child>>> = {
  postgres: (keeper) =>
    startPostgres(
      {
        dataDir: '/data/postgres',
        port: 5432,
        password: required(process.env, 'POSTGRES_PASSWORD'),
        log: '/dev/stdout',
        settings: { listen_addresses: '*', max_connections: '200', hba_file: join(projectDir, 'deploy', 'local', 'postgres', 'pg_hba.conf') },
      },
      keeper,
    ),
  kafka: (keeper) =>
    startKafka({ dataDir: '/data/kafka', port: 9092, controllerPort: 9093, advertisedHost: required(process.env, 'KAFKA_ADVERTISED_HOST'), log: '/dev/stdout' }, keeper),
};

const [name = ''] = process.argv.slice(2);
try {
  const start = parts[name];
  if (start === undefined) throw new StartFailure({ zh: '用法：trial.ts postgres|kafka', en: 'usage: trial.ts postgres|kafka' });
  const keeper = openKeeper(`/data/${name}`);
  const child = await start(keeper);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void child.stop());
  const { code } = await child.exited;
  await keeper.close();
  process.exitCode = code ?? 1;
} catch (error) {
  process.stderr.write(`${sentence(error)}\n`);
  process.exitCode = 1;
}
