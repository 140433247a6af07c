import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';

const TABLE = 'schema_migration';
const NO_SUCH_TABLE = '42P01';
/** As PostgreSQL numbers itself: statements say `returning old.…` since 18, and roles have a `transaction_timeout` since 17. */
const OLDEST_SERVER = 180_000;

/**
 * Runs the SQL files of `folders` that have not run yet, as the owner, each in its own transaction; only one
 * process at a time. File name: `<13 digits>-<what>.sql`; the digits order the files of all folders.
 * Returns the names that ran.
 */
export async function runMigrations(ownerUrl: string, folders: readonly URL[]): Promise<string[]> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: folders.flatMap(sqlMigrations),
    migrationsTableName: TABLE,
    migrationsTransactionMode: 'each',
    poolSize: 2,
  });
  await dataSource.initialize();
  const lock = dataSource.createQueryRunner();
  try {
    refuseOldServer(await dataSource.query<ServerVersion[]>(`select current_setting('server_version') as server_version, current_setting('server_version_num') as server_version_num`));
    await lock.query(`select pg_advisory_lock(hashtext('huipin migrations'))`);
    return (await dataSource.runMigrations({ transaction: 'each' })).map(({ name }) => name);
  } finally {
    await lock.release();
    await dataSource.destroy();
  }
}

interface ServerVersion {
  readonly server_version: string;
  readonly server_version_num: string;
}

/** Throws for a server on which the service would start and then fail. */
export function refuseOldServer([server]: readonly ServerVersion[]): void {
  if (Number(server?.server_version_num) >= OLDEST_SERVER) return;
  throw new Error(`PostgreSQL ${server?.server_version} is too old: 18 or newer is needed; upgrade the server, or name another in the database URL`);
}

/**
 * Resolves when every SQL file of `folders` has run, whoever ran it; the runtime role may ask. What a database has
 * beyond them is of a later release and no hindrance. Rejects when `patienceMs` is over, naming what is missing.
 */
export async function awaitMigrations(databaseUrl: string, folders: readonly URL[], patienceMs: number, everyMs = 1_000): Promise<void> {
  const wanted = folders.flatMap(sqlFiles).map(({ name }) => name);
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const missing = await missingOf(wanted, databaseUrl).catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
    if (missing === '') return;
    if (Date.now() > deadline) throw new Error(`the schema is not the one of this release (${missing}): run the migration, or see its log`);
    await wait(everyMs);
  }
}

async function missingOf(wanted: readonly string[], url: string): Promise<string> {
  const dataSource = new DataSource({ type: 'postgres', url, poolSize: 1, extra: { connectionTimeoutMillis: 5_000, query_timeout: 5_000 } });
  await dataSource.initialize();
  try {
    const rows = await dataSource.query<{ name: string }[]>(`select name from ${TABLE}`);
    return wanted.filter((name) => !rows.some((row) => row.name === name)).join(', ');
  } catch (error) {
    if ((error as { code?: string }).code === NO_SUCH_TABLE) return 'no migration has run';
    throw error;
  } finally {
    await dataSource.destroy();
  }
}

function sqlFiles(folder: URL): { file: string; name: string }[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => {
      const [, stamp, what] = /^(\d{13})-(.+)\.sql$/.exec(file) ?? [];
      if (stamp === undefined) throw new Error(`migration ${file} is not named <13 digits>-<what>.sql`);
      return { file, name: `${what}${stamp}` };
    });
}

function sqlMigrations(folder: URL): (new () => MigrationInterface)[] {
  return sqlFiles(folder).map(({ file, name }) => {
    const sql = readFileSync(new URL(file, folder), 'utf8');
    return class implements MigrationInterface {
      readonly name = name;
      async up(runner: QueryRunner): Promise<void> {
        await runner.query(`set local lock_timeout = '5s'`);
        await runner.query(sql);
      }
      down(): Promise<void> {
        return Promise.reject(new Error('migrations go forward only; see docs/adr/0008'));
      }
    };
  });
}
