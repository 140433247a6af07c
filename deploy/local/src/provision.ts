import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { provisionDatabase, sealServer, waitForPostgres, type DatabasePlan } from './databases.ts';
import { openExternalDatabases } from './external-databases.ts';
import { required, StartFailure, sentence } from './failure.ts';
import { projectDir } from './options.ts';
import { ensureTopics, loadTopics, waitForKafka } from './topics.ts';

/**
 * `node provision.ts databases|external-databases [SECONDS]|topics`: makes what the services' own variables name, and may be
 * repeated. A process of its own, so that the launcher stays small; the compose file runs the same. In a cluster, where
 * all parts come at once, existing databases are waited for so many seconds.
 */
const [job, patience = '0'] = process.argv.slice(2);

try {
  if (job === 'databases') await provisionDatabases(process.env);
  else if (job === 'external-databases') await within(Number(patience), () => openExternalDatabases(process.env));
  else if (job === 'topics') await provisionTopics(process.env);
  else throw new StartFailure({ zh: '用法：provision.ts databases|external-databases|topics', en: 'usage: provision.ts databases|external-databases|topics' });
} catch (error) {
  process.stderr.write(`${sentence(error)}\n`);
  process.exitCode = 1;
}

/** Tries again until it works, and says why not whenever the reason is another one. */
async function within(seconds: number, work: () => Promise<void>): Promise<void> {
  let said = '';
  for (const deadline = Date.now() + seconds * 1_000; ; await pause(1_000)) {
    try {
      return await work();
    } catch (error) {
      if (Date.now() >= deadline) throw error;
      if (sentence(error) !== said) process.stderr.write(`${(said = sentence(error))}\n`);
    }
  }
}

async function provisionDatabases(environment: NodeJS.ProcessEnv): Promise<void> {
  const admin = required(environment, 'HUIPIN_ADMIN_URL');
  await waitForPostgres(admin).catch((cause: unknown) => {
    if ((cause as { code?: string }).code !== '28P01') throw cause;
    throw new StartFailure(
      { zh: '数据库不接受 secrets.json 中的密码：请从备份恢复数据目录，或用 --fresh 清空重来', en: 'the database does not take the password of secrets.json: restore the data folder from a backup, or start over with --fresh' },
      { cause },
    );
  });
  await sealServer(admin);
  for (const plan of databasePlans(environment)) await provisionDatabase(admin, plan);
}

/** Every pair of addresses names a database, its owner and its runtime role, with their passwords. */
function databasePlans(environment: NodeJS.ProcessEnv): DatabasePlan[] {
  const owners = Object.keys(environment).filter((name) => /^HUIPIN_[A-Z]+_MIGRATION_URL$/.test(name));
  return owners.map((name) => {
    const owner = new URL(required(environment, name));
    const runtime = new URL(required(environment, name.replace('_MIGRATION_', '_DATABASE_')));
    return {
      database: owner.pathname.slice(1),
      owner: decodeURIComponent(owner.username),
      runtime: decodeURIComponent(runtime.username),
      passwords: { owner: decodeURIComponent(owner.password), runtime: decodeURIComponent(runtime.password) },
    };
  });
}

async function provisionTopics(environment: NodeJS.ProcessEnv): Promise<void> {
  const brokers = required(environment, 'KAFKA_BROKERS').split(',');
  await waitForKafka(brokers).catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StartFailure(
      { zh: `KAFKA_BROKERS 所指的 ${brokers.join()} 连接不上（${reason}）：请更正，或不设置以使用自带的 Kafka`, en: `KAFKA_BROKERS names ${brokers.join()}, which cannot be reached (${reason}): correct it, or leave it unset for the built-in Kafka` },
      { cause },
    );
  });
  await ensureTopics(brokers, loadTopics(join(projectDir, 'deploy', 'topics.yaml')));
}
