import pg from 'pg';

export interface Leadership {
  readonly client: pg.Client;
  readonly cursor: { readonly ctid: string; readonly epoch: string; readonly published: string; readonly target: string | null; readonly target_pos: string };
}

/** The cursor is not from here: what it says about transaction ids is about other transactions. */
export class ForeignCursor extends Error {
  override readonly name = 'ForeignCursor';
}

/**
 * A leader whose network is gone must not keep the lock: the server ends a session that has not answered for about
 * ten seconds, and the client gives up a query after thirty.
 *
 * Planned once, and through the indexes whatever the statistics say: planning a query over all partitions takes longer
 * than running it. A cursor that a crash of the server loses makes the relay send again, which it may: so no commit of
 * its waits for the disk.
 */
const server = {
  tcp_keepalives_idle: '5',
  tcp_keepalives_interval: '2',
  tcp_keepalives_count: '3',
  tcp_user_timeout: '10000',
  plan_cache_mode: 'force_generic_plan',
  enable_seqscan: 'off',
  synchronous_commit: 'off',
};
const session = {
  application_name: 'relay',
  keepAlive: true,
  keepAliveInitialDelayMillis: 5_000,
  connectionTimeoutMillis: 5_000,
  query_timeout: 30_000,
  options: Object.entries(server).map(([name, value]) => `-c ${name}=${value}`).join(' '),
};

/** The session of a replica that would lead; it keeps it while another one does, and asks again. */
export async function stand(databaseUrl: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: databaseUrl, ...session });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/**
 * Leads by an advisory lock of the session, and by an epoch stored with the cursor: a leader that was paused and wakes
 * up finds a higher epoch and cannot move the cursor back. Undefined while another replica leads.
 */
export async function lead(client: pg.Client): Promise<Leadership | undefined> {
  const lock = await client.query<{ leads: boolean }>(`select pg_try_advisory_lock(hashtext('outbox relay')) as leads`);
  if (lock.rows[0]?.leads) return { client, cursor: await takeCursor(client) };
  return undefined;
}

async function takeCursor(client: pg.Client): Promise<Leadership['cursor']> {
  await refuseForeignCursor(client);
  const { rows } = await client.query<Leadership['cursor']>(
    `update outbox_cursor set epoch = epoch + 1, system_identifier = (select system_identifier from pg_control_system())
     returning ctid, epoch, published::text, target::text, target_pos`,
  );
  return rows[0]!;
}

/**
 * A standby cannot be led: a snapshot there may show what the primary then loses. A dump that was restored into another
 * server brought transaction ids along that mean nothing there: nothing would be lost visibly, and everything silently.
 */
async function refuseForeignCursor(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ standby: boolean; foreign_server: boolean; ahead: boolean }>(
    `select pg_is_in_recovery() as standby,
            system_identifier <> (select system_identifier from pg_control_system()) as foreign_server,
            pg_snapshot_xmax(published) > pg_snapshot_xmax(pg_current_snapshot()) as ahead
       from outbox_cursor`,
  );
  const { standby, foreign_server: foreignServer, ahead } = rows[0]!;
  if (standby) throw new ForeignCursor('this server is a standby: give the relay the address of the primary');
  if (foreignServer || ahead) {
    throw new ForeignCursor('the cursor is of another server (a restored dump?): see "After a restore" in docs/messaging.md, then adopt it with npm run messaging');
  }
}
