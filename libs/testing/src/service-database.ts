import { randomBytes } from 'node:crypto';
import { databaseUrl, openDatabaseTo, provisionDatabase, withClient, type DatabasePlan } from '@huipin/local';
import type pg from 'pg';
import { backing } from './backing.ts';

export interface ServiceDatabase {
  /** Of the role that migrations run as. */
  readonly ownerUrl: string;
  /** Of the role that the service runs as: rows only. */
  readonly runtimeUrl: string;
  /** Does as the owner what the service itself may not. */
  asOwner(sql: string): Promise<void>;
  /** Removes the database; connections that are still open are cut. */
  drop(): Promise<void>;
}

export interface ServiceDatabaseOptions {
  /** Brings an empty database to the state the spec needs, as its owner. */
  readonly migrate?: (ownerUrl: string) => Promise<void>;
  /**
   * True: `migrate` runs once per jest run and service; every further spec file of the service gets a copy, rows
   * included. Only where all spec files of the service migrate alike.
   */
  readonly template?: boolean;
}

/** A database of its own for one spec file, made and granted as the launcher does it. */
export async function serviceDatabase(service: string, options: ServiceDatabaseOptions = {}): Promise<ServiceDatabase> {
  const name = `spec_${service}_${randomBytes(4).toString('hex')}`;
  if (options.template === true) return copyOfTemplate(service, name, options);
  const plan = planFor(name, name);
  const { adminUrl } = backing();
  await provisionDatabase(adminUrl, plan);
  await options.migrate?.(accessTo(plan).ownerUrl);
  return { ...accessTo(plan), drop: () => drop(name, [plan.owner, plan.runtime]) };
}

async function copyOfTemplate(service: string, name: string, options: ServiceDatabaseOptions): Promise<ServiceDatabase> {
  const template = planFor(`template_${service}`, `template_${service}`);
  await withClient(backing().adminUrl, async (client) => {
    // Workers that come at the same moment wait here for the first one, which migrates.
    await client.query('select pg_advisory_lock(hashtext($1))', [template.database]);
    await makeTemplate(client, template, options);
    await client.query(`create database ${name} template ${template.database} owner ${template.owner} strategy file_copy`);
    await openDatabaseTo(client, name, template);
  });
  return { ...accessTo({ ...template, database: name }), drop: () => drop(name, []) };
}

async function makeTemplate(client: pg.ClientBase, plan: DatabasePlan, options: ServiceDatabaseOptions): Promise<void> {
  const made = await client.query('select 1 from pg_database where datname = $1 and datistemplate', [plan.database]);
  if (made.rowCount === 1) return;
  await provisionDatabase(backing().adminUrl, plan);
  await options.migrate?.(accessTo(plan).ownerUrl);
  // The mark is set last: a migration that failed leaves no template to be copied.
  await client.query(`alter database ${plan.database} with is_template true allow_connections false`);
}

function planFor(database: string, role: string): DatabasePlan {
  return { database, owner: `${role}_owner`, runtime: role, passwords: { owner: 'owner', runtime: 'runtime' } };
}

function accessTo({ database, owner, runtime, passwords }: DatabasePlan): Omit<ServiceDatabase, 'drop'> {
  const { adminUrl } = backing();
  const ownerUrl = databaseUrl(adminUrl, database, owner, passwords.owner);
  return {
    ownerUrl,
    runtimeUrl: databaseUrl(adminUrl, database, runtime, passwords.runtime),
    asOwner: (sql) => withClient(ownerUrl, async (client) => void (await client.query(sql))),
  };
}

async function drop(database: string, roles: readonly string[]): Promise<void> {
  await withClient(backing().adminUrl, async (client) => {
    await client.query(`drop database if exists ${database} with (force)`);
    for (const role of roles) await client.query(`drop role if exists ${role}`);
  });
}
