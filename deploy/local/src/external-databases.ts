import type pg from 'pg';
import { grantRows, withClient } from './databases.ts';
import { StartFailure } from './failure.ts';

const OLDEST = 17;

/**
 * Databases that exist already, by the variables that name them: each must answer both its roles, and what only an
 * owner can do for the runtime role is done. What is wrong is said by the name of the variable, never by its value.
 */
export async function openExternalDatabases(environment: NodeJS.ProcessEnv): Promise<void> {
  for (const owner of Object.keys(environment).filter((name) => /^HUIPIN_[A-Z]+_MIGRATION_URL$/.test(name))) {
    const runtime = owner.replace('_MIGRATION_', '_DATABASE_');
    const runtimeRole = await asked(environment, runtime, roleOf);
    await asked(environment, owner, async (client) => {
      await refuseOld(client, owner);
      await refuseStranger(client, owner);
      await grantRows(client, { owner: await roleOf(client), runtime: runtimeRole });
    });
  }
}

async function asked<T>(environment: NodeJS.ProcessEnv, name: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  try {
    return await withClient(environment[name] ?? '', work);
  } catch (cause) {
    if (cause instanceof StartFailure) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StartFailure(
      { zh: `${name} 所指的数据库无法使用（${reason}）：请更正，或不设置以使用自带的 PostgreSQL`, en: `the database that ${name} names cannot be used (${reason}): correct it, or leave it unset for the built-in PostgreSQL` },
      { cause },
    );
  }
}

async function roleOf(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ role: string }>('select current_user as role');
  return rows[0]!.role;
}

async function refuseOld(client: pg.Client, name: string): Promise<void> {
  const { rows } = await client.query<{ version: number }>(`select current_setting('server_version_num')::int / 10000 as version`);
  const { version } = rows[0]!;
  if (version >= OLDEST) return;
  throw new StartFailure({ zh: `${name} 所指的是 PostgreSQL ${version}，需要 ${OLDEST} 或更高版本`, en: `${name} names PostgreSQL ${version}; ${OLDEST} or newer is needed` });
}

/** A grant by somebody who has nothing to give is no error to PostgreSQL. */
async function refuseStranger(client: pg.Client, name: string): Promise<void> {
  const { rows } = await client.query<{ owns: boolean }>(`select pg_has_role(nspowner, 'usage') as owns from pg_namespace where nspname = 'public'`);
  if (rows[0]?.owns === true) return;
  throw new StartFailure({
    zh: `${name} 的角色不是该数据库的所有者：请执行 alter database … owner to …`,
    en: `the role of ${name} does not own its database: run alter database … owner to …`,
  });
}
