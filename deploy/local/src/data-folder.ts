import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StartFailure } from './failure.ts';
import { lockFolder, type FolderLock } from './folder-lock.ts';
import { readJson, writeJson } from './json-file.ts';
import { KAFKA_VERSION } from './kafka.ts';
import { endLeftovers, removeStalePostmasterFile } from './leftovers.ts';
import { freePort, isFree, refuseTakenPort } from './ports.ts';
import { POSTGRES_VERSION } from './postgres.ts';

/** What made a folder; `schema` counts changes of the folder's own layout that older or newer code cannot read. */
const versions = { postgres: POSTGRES_VERSION, kafka: KAFKA_VERSION, schema: 1 };
const STAMP = 'versions.json';

export interface DataFolder {
  /** Its real path, which also names the stack. */
  readonly dir: string;
  readonly lock: FolderLock;
  path(...parts: string[]): string;
  /** The port of a part: chosen at the first start and kept while it is free; never that of the edge. */
  port(part: string): Promise<number>;
  /** A random word, made at first use and kept where only this user can read it. */
  secret(name: string): string;
}

/**
 * Opens the data folder for this launcher alone: ends what a killed launcher left in it, and refuses a folder that is
 * not ours, cannot be read or was made by another version. `fresh` empties a folder of ours, once the edge's port is seen
 * to be free: what leftovers would hinder is asked for only when they are gone, and before anything is deleted.
 */
export async function openDataFolder(wanted: string, fresh: boolean, edgePort: number): Promise<DataFolder> {
  const dir = makeFolder(wanted);
  const lock = await lockFolder(dir);
  await endLeftovers(dir);
  await refuseTakenPort(edgePort);
  if (fresh) empty(dir);
  checkStamp(dir);
  removeStalePostmasterFile(join(dir, 'postgres'));
  rotateLogs(join(dir, 'logs'));
  return {
    dir,
    lock,
    path: (...parts) => join(dir, ...parts),
    port: (part) => rememberedPort(join(dir, 'ports.json'), part, edgePort),
    secret: (name) => rememberedSecret(join(dir, 'secrets.json'), name),
  };
}

function makeFolder(wanted: string): string {
  try {
    makeMissing(wanted);
    readdirSync(wanted);
    return realpathSync(wanted);
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? String(cause);
    throw new StartFailure(
      { zh: `数据目录 ${wanted} 无法使用（${reason}）：请更正权限，或用 --data 换一个目录`, en: `the data folder ${wanted} cannot be used (${reason}): correct its rights, or choose another with --data` },
      { cause },
    );
  }
}

/** One by one: `recursive` tries for ever where a folder exists and takes no other (`/proc`, an automounter's). */
function makeMissing(dir: string): void {
  if (existsSync(dir)) return;
  makeMissing(dirname(dir));
  mkdirSync(dir);
}

function empty(dir: string): void {
  const names = readdirSync(dir);
  if (names.length > 0 && !names.includes(STAMP)) throw notOurs(dir);
  // The stamp goes last: a folder that is only half emptied is still known as ours.
  for (const name of names.filter((other) => other !== STAMP)) rmSync(join(dir, name), { recursive: true, force: true });
  rmSync(join(dir, STAMP), { force: true });
}

function checkStamp(dir: string): void {
  const stamp = join(dir, STAMP);
  if (readdirSync(dir).length === 0) return writeJson(stamp, versions);
  const made = readOrRefuse<Partial<typeof versions>>(stamp);
  if (made === undefined) throw notOurs(dir);
  const other = Object.entries(versions).find(([part, version]) => made[part as keyof typeof versions] !== version);
  if (other === undefined) return;
  const [part, version] = other;
  const found = String(made[part as keyof typeof versions] ?? '?');
  throw new StartFailure({
    zh: `数据目录 ${dir} 由另一版本建立（${part} ${found}，本版为 ${version}）：请用 --data 换一个目录，或用 --fresh 清空重来，或用建立它的版本打开`,
    en: `the data folder ${dir} was made by another version (${part} ${found}, this one has ${version}): choose another with --data, start over with --fresh, or open it with the version that made it`,
  });
}

function notOurs(dir: string): StartFailure {
  return new StartFailure({
    zh: `目录 ${dir} 不是空的，也不是徽品的数据目录（缺 ${STAMP}）：请用 --data 换一个目录`,
    en: `the folder ${dir} is neither empty nor a data folder of Huipin (no ${STAMP}): choose another with --data`,
  });
}

function readOrRefuse<T>(file: string): T | undefined {
  try {
    return readJson<T>(file);
  } catch (cause) {
    throw new StartFailure(
      { zh: `文件 ${file} 已损坏：请从备份恢复，或用 --fresh 清空重来`, en: `the file ${file} is broken: restore it from a backup, or start over with --fresh` },
      { cause },
    );
  }
}

async function rememberedPort(file: string, part: string, taken: number): Promise<number> {
  const ports = readOrRefuse<Record<string, number>>(file) ?? {};
  const known = ports[part];
  if (known !== undefined && known !== taken && (await isFree(known))) return known;
  let port = await freePort();
  while (port === taken || Object.values(ports).includes(port)) port = await freePort();
  writeJson(file, { ...ports, [part]: port });
  return port;
}

function rememberedSecret(file: string, name: string): string {
  const secrets = readOrRefuse<Record<string, string>>(file) ?? {};
  const known = secrets[name];
  if (known !== undefined) return known;
  const made = randomBytes(24).toString('base64url');
  writeJson(file, { ...secrets, [name]: made }, 0o600);
  return made;
}

/** `x.log` is of this start, `x.1.log` of the one before. */
function rotateLogs(dir: string): void {
  mkdirSync(dir, { recursive: true });
  for (const name of readdirSync(dir)) {
    if (!name.endsWith('.log') || name.endsWith('.1.log')) continue;
    renameSync(join(dir, name), join(dir, name.replace(/\.log$/, '.1.log')));
  }
}
