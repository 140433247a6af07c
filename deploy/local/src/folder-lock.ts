import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { StartFailure } from './failure.ts';

export interface FolderLock {
  /** A start that finds the folder locked waits from now on instead of giving up. */
  markStopping(): void;
  release(): void;
}

interface Holder {
  readonly pid: number;
  readonly stopping: boolean;
}

/** An owner that is being ended right now needs a moment to notice; one that says it is stopping gets its time. */
const [PATIENCE_MS, STOPPING_MS] = [3_000, 60_000];

/**
 * One launcher per data folder. The lock is a socket, not a file: the kernel takes it back when its holder dies in
 * any way, so there is no stale lock and no guessing by process id.
 */
export async function lockFolder(dir: string): Promise<FolderLock> {
  const address = lockAddress(dir);
  const since = Date.now();
  for (;;) {
    const holder = { pid: process.pid, stopping: false };
    const server = await listen(address, holder);
    if (server !== undefined) {
      return {
        markStopping: () => void (holder.stopping = true),
        release: () => void server.close(),
      };
    }
    const other = await askHolder(address);
    // Only where the lock is a real file can it outlive its holder.
    if (other === undefined && !address.startsWith('\0')) rmSync(address, { force: true });
    if (Date.now() - since > (other?.stopping === true ? STOPPING_MS : PATIENCE_MS)) throw inUse(dir, other);
    await wait(100);
  }
}

/** Linux has sockets with a name and no file; elsewhere it is a file in the folder for temporary ones. */
function lockAddress(dir: string): string {
  const name = `huipin-${createHash('sha256').update(dir).digest('hex').slice(0, 32)}`;
  return process.platform === 'linux' ? `\0${name}` : join(tmpdir(), `${name}.sock`);
}

function listen(address: string, holder: Holder): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.on('error', () => undefined).end(JSON.stringify(holder)));
    server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error)));
    server.listen(address, () => {
      server.unref();
      resolve(server);
    });
  });
}

async function askHolder(address: string): Promise<Holder | undefined> {
  try {
    const socket = connect(address);
    socket.setTimeout(1_000, () => socket.destroy(new Error('no answer')));
    return JSON.parse(await text(socket)) as Holder;
  } catch {
    return undefined;
  }
}

function inUse(dir: string, holder: Holder | undefined): StartFailure {
  const who = holder === undefined ? '' : ` ${holder.pid}`;
  return new StartFailure({
    zh: `数据目录 ${dir} 正被进程${who} 使用：请先停止它（kill${who}），或用 --data 换一个目录`,
    en: `the data folder ${dir} is in use by process${who}: stop it first (kill${who}), or choose another folder with --data`,
  });
}
