import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type topics } from '@huipin/contracts';
import {
  adminUrl,
  chooseServices,
  databaseUrl,
  ensureTopics,
  freePort,
  loadTopics,
  migrationPlan,
  openKeeper,
  provisionDatabase,
  resolveJars,
  run,
  sealServer,
  startKafka,
  startPostgres,
  waitForKafka,
  waitForPostgres,
  withClient,
  type Child,
  type Keeper,
} from '@huipin/local';
import { messagingMigrations } from '@huipin/messaging';
import { openDisk, type Disk } from './disk.ts';
import { Part, type Running } from './part.ts';
import { Proxy } from './proxy.ts';

export const ledger = 'ledger';
const root = fileURLToPath(new URL('../../../', import.meta.url));

export interface Database {
  readonly ownerUrl: string;
  readonly runtimeUrl: string;
}

/** What the services stand on: PostgreSQL and Kafka, each on a disk of its own, behind proxies. */
export interface Ground {
  readonly folder: string;
  readonly keeper: Keeper;
  readonly postgres: Part;
  readonly kafka: Part;
  readonly disks: { readonly postgres: Disk; readonly kafka: Disk };
  readonly kafkaProxy: Proxy;
  /** Through the proxy, as the services have it; and past it, for the harness. */
  readonly brokers: readonly string[];
  readonly ownBrokers: readonly string[];
  readonly postgresPort: number;
  readonly adminUrl: string;
  /** Of the five services and of the ledger. */
  readonly databases: ReadonlyMap<string, Database>;
  close(): Promise<void>;
}

/** `settings` = what PostgreSQL needs besides. */
export async function layGround(folder: string, settings: Readonly<Record<string, string>> = {}): Promise<Ground> {
  mkdirSync(join(folder, 'logs'), { recursive: true });
  const keeper = openKeeper(folder);
  const disks = { postgres: openDisk(folder, 'postgres-disk', 6_000), kafka: openDisk(folder, 'kafka-disk', 4_000) };
  const [postgresPort, kafkaPort, controllerPort] = [await freePort(), await freePort(), await freePort()];
  const kafkaProxy = new Proxy(kafkaPort);
  const advertisedPort = await kafkaProxy.listen();
  const postgresPlan = { dataDir: join(disks.postgres.dir, 'postgres'), port: postgresPort, password: 'faults', log: join(folder, 'logs', 'postgres.log'), settings };
  const kafkaPlan = { dataDir: join(disks.kafka.dir, 'kafka'), port: kafkaPort, controllerPort, advertisedPort, log: join(folder, 'logs', 'kafka.log') };
  await resolveJars(kafkaPlan.log, keeper);
  const postgres = new Part('database', async () => asRunning(await startPostgres(postgresPlan, keeper)));
  const kafka = new Part('broker', async () => asRunning(await startKafka(kafkaPlan, keeper)));
  for (const part of [postgres, kafka]) part.begin();
  const ownBrokers = [`127.0.0.1:${kafkaPort}`];
  await Promise.all([waitForPostgres(adminUrl(postgresPlan)), waitForKafka(ownBrokers)]);
  const databases = await makeDatabases(adminUrl(postgresPlan), folder, keeper);
  await makeTopics(ownBrokers);
  return {
    folder,
    keeper,
    postgres,
    kafka,
    disks,
    kafkaProxy,
    brokers: [`127.0.0.1:${advertisedPort}`],
    ownBrokers,
    postgresPort,
    adminUrl: adminUrl(postgresPlan),
    databases,
    async close() {
      await Promise.all([postgres.end('SIGINT'), kafka.end()]);
      kafkaProxy.close();
      await keeper.close();
    },
  };
}

function asRunning({ pid, exited }: Child): Running {
  return { pid: pid ?? 0, exited };
}

async function makeDatabases(admin: string, folder: string, keeper: Keeper): Promise<Map<string, Database>> {
  await sealServer(admin);
  const places = chooseServices();
  const databases = new Map<string, Database>();
  for (const service of [...places.map(({ name }) => name), ledger]) {
    const [database, owner] = [`huipin_${service}`, `huipin_${service}_owner`];
    await provisionDatabase(admin, { database, owner, runtime: database, passwords: { owner: 'owner', runtime: 'runtime' } });
    databases.set(service, { ownerUrl: databaseUrl(admin, database, owner, 'owner'), runtimeUrl: databaseUrl(admin, database, database, 'runtime') });
  }
  await Promise.all(
    places.map(async (place) => {
      const { ownerUrl, runtimeUrl } = databases.get(place.name)!;
      const plan = migrationPlan(place, { database: runtimeUrl, migration: ownerUrl }, join(folder, 'logs'));
      if (plan !== undefined) await run(plan, keeper);
    }),
  );
  const sql = [...readdirSync(messagingMigrations).sort().map((file) => new URL(file, messagingMigrations)), new URL('../ledger/ledger.sql', import.meta.url)];
  await withClient(databases.get(ledger)!.ownerUrl, async (client) => {
    for (const file of sql) await client.query(readFileSync(file, 'utf8'));
  });
  for (const { ownerUrl } of databases.values()) await watchCursor(ownerUrl);
  return databases;
}

/** An append-only history of each relay's cursor: it must never move back. */
async function watchCursor(ownerUrl: string): Promise<void> {
  await withClient(ownerUrl, (client) =>
    client.query(`
      create table cursor_history (seq bigint generated always as identity, epoch bigint, published pg_snapshot, before pg_snapshot);
      create function keep_cursor() returns trigger language plpgsql security definer as $$ begin
        insert into cursor_history (epoch, published, before) values (new.epoch, new.published, old.published);
        return new;
      end $$;
      create trigger keep_cursor after update on outbox_cursor for each row when (old.published::text <> new.published::text) execute function keep_cursor();`),
  );
}

async function makeTopics(brokers: readonly string[]): Promise<void> {
  const own = { name: `${ledger}.dead-letter.v1`, partitions: 1, retentionDays: 90, audience: 'internal' as const, publisher: ledger };
  const listed = loadTopics(join(root, 'deploy', 'topics.yaml')).map((topic) => (topic.name === ledgerTopic ? { ...topic, partitions: 6 } : topic));
  await ensureTopics(brokers, [...listed, own]);
}

/** Internal: on no feed, so the ledger may write to it fast. */
export const ledgerTopic: keyof typeof topics = 'notifications.subscription.v1';
