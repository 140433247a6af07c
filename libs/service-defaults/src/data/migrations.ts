import { readdirSync, readFileSync } from 'node:fs';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';

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
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'each',
    poolSize: 2,
  });
  await dataSource.initialize();
  const lock = dataSource.createQueryRunner();
  try {
    await lock.query(`select pg_advisory_lock(hashtext('huipin migrations'))`);
    return (await dataSource.runMigrations({ transaction: 'each' })).map(({ name }) => name);
  } finally {
    await lock.release();
    await dataSource.destroy();
  }
}

function sqlMigrations(folder: URL): (new () => MigrationInterface)[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => {
      const [, stamp, what] = /^(\d{13})-(.+)\.sql$/.exec(file) ?? [];
      if (stamp === undefined) throw new Error(`migration ${file} is not named <13 digits>-<what>.sql`);
      const sql = readFileSync(new URL(file, folder), 'utf8');
      return class implements MigrationInterface {
        readonly name = `${what}${stamp}`;
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
