import pg from 'pg';

export interface DatabasePlan {
  readonly database: string;
  /** Runs migrations: owns the database and its schema. */
  readonly owner: string;
  /** Runs the service: reads and writes rows, makes nothing. */
  readonly runtime: string;
  readonly passwords: { readonly owner: string; readonly runtime: string };
}

const quote = (name: string) => pg.escapeIdentifier(name);

/** Resolves when the server answers; fails at once on a wrong password, which no waiting mends. */
export async function waitForPostgres(url: string, timeoutMs = 120_000): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    try {
      return await withClient(url, async (client) => void (await client.query('select 1')));
    } catch (error) {
      const code = (error as { code?: string }).code;
      if (code === '28P01' || Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/**
 * Makes one service's database with its two roles, or brings an existing one to this state: safe to repeat.
 * A role can connect to its own database only. The runtime role has rights on rows through the owner's default
 * privileges, so migrations need no grants of their own.
 */
export async function provisionDatabase(adminUrl: string, plan: DatabasePlan): Promise<void> {
  await withClient(adminUrl, async (client) => {
    await provisionRoles(client, plan);
    const known = await client.query('select 1 from pg_database where datname = $1', [plan.database]);
    if (known.rowCount === 0) {
      await client.query(`create database ${quote(plan.database)} owner ${quote(plan.owner)}`);
    }
    await openDatabaseTo(client, plan.database, plan);
  });
  await withClient(databaseUrl(adminUrl, plan.database), (client) => provisionSchema(client, plan));
}

/** Once per server: its own two databases would otherwise be open to every role. */
export async function sealServer(adminUrl: string): Promise<void> {
  await withClient(adminUrl, async (client) => {
    for (const database of ['postgres', 'template1']) await closeDatabase(client, database);
  });
}

/** Needed again for a copy of a database: `create database … template` copies no such rights. */
export async function openDatabaseTo(
  client: pg.ClientBase,
  database: string,
  roles: Pick<DatabasePlan, 'owner' | 'runtime'>,
): Promise<void> {
  await closeDatabase(client, database);
  await client.query(`grant connect on database ${quote(database)} to ${quote(roles.owner)}, ${quote(roles.runtime)}`);
}

async function closeDatabase(client: pg.ClientBase, database: string): Promise<void> {
  await client.query(`revoke connect, temporary on database ${quote(database)} from public`);
}

/** `adminUrl` with another database, and another user where one is given. */
export function databaseUrl(adminUrl: string, database: string, user?: string, password?: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  if (user !== undefined) url.username = user;
  if (password !== undefined) url.password = password;
  return url.href;
}

async function provisionRoles(client: pg.ClientBase, plan: DatabasePlan): Promise<void> {
  const rights = 'login nosuperuser nocreatedb nocreaterole noreplication nobypassrls';
  for (const [role, password] of [
    [plan.owner, plan.passwords.owner],
    [plan.runtime, plan.passwords.runtime],
  ] as const) {
    const known = await client.query('select 1 from pg_roles where rolname = $1', [role]);
    const verb = known.rowCount === 0 ? 'create' : 'alter';
    await client.query(`${verb} role ${quote(role)} ${rights} password ${pg.escapeLiteral(password)}`);
    // A migration waits for a lock for ten seconds and then gives way: a queue behind it would stop the service.
    await client.query(`alter role ${quote(role)} set lock_timeout = '10s'`);
  }
  // A transaction left open keeps the rows it has locked from everybody, and dead rows from being cleared away. The owner
  // has no such limit: a migration may take long.
  await client.query(`alter role ${quote(plan.runtime)} set transaction_timeout = '60s'`);
  await client.query(`alter role ${quote(plan.runtime)} set idle_in_transaction_session_timeout = '30s'`);
}

async function provisionSchema(client: pg.ClientBase, plan: DatabasePlan): Promise<void> {
  await client.query(`alter schema public owner to ${quote(plan.owner)}`);
  await client.query(`revoke all on schema public from public`);
  await grantRows(client, plan);
}

/** Rights on rows for the runtime role, also on tables that are yet to come; the owner of the database may give them. */
export async function grantRows(client: pg.ClientBase, roles: Pick<DatabasePlan, 'owner' | 'runtime'>): Promise<void> {
  const [owner, runtime] = [quote(roles.owner), quote(roles.runtime)];
  await client.query(`grant usage on schema public to ${runtime}`);
  const inPublic = `alter default privileges for role ${owner} in schema public`;
  await client.query(`${inPublic} grant select, insert, update, delete on tables to ${runtime}`);
  await client.query(`${inPublic} grant usage on sequences to ${runtime}`);
  await client.query(`${inPublic} grant execute on functions to ${runtime}`);
}

/** Connects, works, closes; also when the work fails. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  // A connection that breaks while idle must not end the process; the next query reports it.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
