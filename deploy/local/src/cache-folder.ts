import { homedir } from 'node:os';
import { join } from 'node:path';

/** What every stack of this user shares and can be made again: the broker's jars, compiled code. */
export function cacheFolder(...parts: string[]): string {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'huipin', ...parts);
}

/** For programs that Node runs from TypeScript: what has been stripped once is not stripped again, which saves 30 MB each. */
export const compileCache = cacheFolder('node');
