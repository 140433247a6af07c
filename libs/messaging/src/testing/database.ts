import { readdirSync, readFileSync } from 'node:fs';
import { serviceDatabase, type ServiceDatabase } from '@huipin/testing';
import { DataSource } from 'typeorm';

export interface MessagingDatabase extends ServiceDatabase {
  readonly dataSource: DataSource;
}

/** A database with nothing but messaging's own tables, opened as the runtime role. */
export async function messagingDatabase(): Promise<MessagingDatabase> {
  const database = await serviceDatabase('messaging', { template: true, migrate: runOwnMigrations });
  const dataSource = await new DataSource({ type: 'postgres', url: database.runtimeUrl, poolSize: 20 }).initialize();
  return {
    ...database,
    dataSource,
    drop: async () => {
      await dataSource.destroy();
      await database.drop();
    },
  };
}

async function runOwnMigrations(ownerUrl: string): Promise<void> {
  const folder = new URL('../../migrations/', import.meta.url);
  const owner = await new DataSource({ type: 'postgres', url: ownerUrl }).initialize();
  for (const file of readdirSync(folder).sort()) await owner.query(readFileSync(new URL(file, folder), 'utf8'));
  // Something for handlers to write.
  await owner.query('create table effect (event_id uuid primary key, key text not null, version int not null)');
  await owner.query(`create table tally (key text primary key, events int not null, digest text not null); insert into projection_table values ('tally')`);
  await owner.destroy();
}
