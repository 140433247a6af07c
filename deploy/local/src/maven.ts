import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { cacheFolder } from './cache-folder.ts';
import { isAlive, run } from './child.ts';
import { type Keeper } from './keeper.ts';

export interface Resolution {
  /** Folder in the cache of this user; its name carries the version. */
  readonly name: string;
  /** Says what is needed. */
  readonly pom: string;
  /** How it gets there: copied as jars, or unpacked. */
  readonly goal: 'copy-dependencies' | 'unpack-dependencies';
  readonly log: string;
}

// Without a UTF-8 locale Java cannot open a path that has Chinese in it.
export const javaLocale = { LC_ALL: 'C.UTF-8' };

/** Resolves by Maven, once for every stack of this user. The folder gets its name only when all is there: a half-made one is never used. */
export async function resolveOnce({ name, pom, goal, log }: Resolution, keeper: Keeper, signal?: AbortSignal): Promise<string> {
  const folder = cacheFolder(name);
  if (existsSync(folder)) return folder;
  const half = `${folder}.new-${process.pid}`;
  removeHalfMade(name);
  mkdirSync(half, { recursive: true });
  const goals = [`dependency:${goal}`, `-DoutputDirectory=${half}`, `-DmarkersDirectory=${half}.marks`, '-DincludeScope=runtime'];
  const args = ['-q', '-B', '-ntp', '-f', pom, ...goals];
  await run({ name: 'Maven', command: 'mvn', args, log, env: { ...process.env, ...javaLocale } }, keeper, signal);
  rmSync(`${half}.marks`, { recursive: true, force: true });
  // A stack that started at the same moment may have been quicker; what it has resolved is the same.
  if (existsSync(folder)) rmSync(half, { recursive: true });
  else renameSync(half, folder);
  return folder;
}

function removeHalfMade(name: string): void {
  const [folder, prefix] = [cacheFolder(), `${name}.new-`];
  if (!existsSync(folder)) return;
  for (const each of readdirSync(folder)) {
    if (each.startsWith(prefix) && !isAlive(Number.parseInt(each.slice(prefix.length)))) {
      rmSync(cacheFolder(each), { recursive: true, force: true });
    }
  }
}
