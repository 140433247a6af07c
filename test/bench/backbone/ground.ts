import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  adminUrl,
  databaseUrl,
  freePort,
  openKeeper,
  provisionDatabase,
  resolveJars,
  sealServer,
  startKafka,
  startPostgres,
  waitForKafka,
  waitForPostgres,
  withClient,
  type Keeper,
} from '@huipin/local';
import { messagingMigrations } from '@huipin/messaging';
import { remakeTopics, wakeGroups, type TopicPlan } from './topics.ts';

/** One PostgreSQL and one Kafka for all rows, as the embedded stack starts them: fsync and synchronous commit are on. */
export interface Ground {
  readonly folder: string;
  readonly keeper: Keeper;
  readonly adminUrl: string;
  readonly ownerUrl: string;
  readonly runtimeUrl: string;
  readonly brokers: readonly string[];
  /** Process ids of the servers. */
  readonly pids: { readonly postgres: number; readonly broker: number };
  /** As the owner of the database. */
  readonly sql: (text: string) => Promise<void>;
  /** Empties the tables, so that each run begins like the first. */
  readonly truncate: (...tables: string[]) => Promise<void>;
  /** New and empty. */
  readonly remakeTopics: (...topics: readonly TopicPlan[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Decoding of the log for the peer that reads it; servers in production have it on for their standbys or backups. */
const settings = { wal_level: 'logical', max_wal_senders: '4', max_replication_slots: '8' };

export async function layGround(): Promise<Ground> {
  const folder = mkdtempSync(join(tmpdir(), 'huipin-bench-'));
  // PostgreSQL, which as root runs as another user, has to pass through it.
  chmodSync(folder, 0o711);
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const keeper = openKeeper(folder);
  const postgresPlan = { dataDir: join(folder, 'postgres'), port: await freePort(), password: 'bench', log: join(folder, 'postgres.log'), settings };
  const kafkaPlan = { dataDir: join(folder, 'kafka'), port: await freePort(), controllerPort: await freePort(), log: join(folder, 'kafka.log') };
  await resolveJars(kafkaPlan.log, keeper);
  const [postgres, kafka] = [await startPostgres(postgresPlan, keeper), await startKafka(kafkaPlan, keeper)];
  const [admin, brokers] = [adminUrl(postgresPlan), [`127.0.0.1:${kafkaPlan.port}`]];
  await Promise.all([waitForPostgres(admin), waitForKafka(brokers)]);
  await wakeGroups(brokers);
  const urls = await makeDatabase(admin);
  const sql = (text: string) => withClient(urls.ownerUrl, async (client) => void (await client.query(text)));
  return {
    folder,
    keeper,
    adminUrl: admin,
    ...urls,
    brokers,
    pids: { postgres: postgres.pid ?? 0, broker: kafka.pid ?? 0 },
    sql,
    truncate: (...tables) => sql(`truncate ${tables.join()}`),
    remakeTopics: (...topics) => remakeTopics(brokers, topics),
    async close() {
      await Promise.all([postgres.stop(), kafka.stop()]);
      await keeper.close();
    },
  };
}

async function makeDatabase(admin: string): Promise<{ ownerUrl: string; runtimeUrl: string }> {
  await sealServer(admin);
  await provisionDatabase(admin, { database: 'bench', owner: 'bench_owner', runtime: 'bench', passwords: { owner: 'owner', runtime: 'runtime' } });
  const ownerUrl = databaseUrl(admin, 'bench', 'bench_owner', 'owner');
  await withClient(ownerUrl, async (client) => {
    for (const file of readdirSync(messagingMigrations).sort()) await client.query(readFileSync(new URL(file, messagingMigrations), 'utf8'));
    await client.query(readFileSync(new URL('tables.sql', import.meta.url), 'utf8'));
  });
  return { ownerUrl, runtimeUrl: databaseUrl(admin, 'bench', 'bench', 'runtime') };
}
