import { spawnSync } from 'node:child_process';
import { mkdirSync, openSync, closeSync, rmSync, truncateSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** A small file system of its own in a file, so that it can run full without filling the machine; gone with this process. */
export interface Disk {
  readonly dir: string;
  /** False where this machine mounts nothing for us: then it is an ordinary folder, and cannot run full. */
  readonly isReal: boolean;
  fill(): void;
  free(): void;
}

export function openDisk(folder: string, name: string, megabytes: number): Disk {
  const [image, dir] = [join(folder, `${name}.img`), join(folder, name)];
  mkdirSync(dir, { recursive: true });
  closeSync(openSync(image, 'w'));
  truncateSync(image, megabytes * 1024 * 1024);
  const isReal = run('mkfs.ext4', '-q', '-m', '0', image) && run('mount', '-o', 'loop', image, dir);
  const ballast = join(dir, 'ballast');
  const place = join(dir, 'data');
  mkdirSync(place, { recursive: true });
  const remove = () => {
    if (isReal) run('umount', '-l', dir);
    rmSync(image, { force: true });
  };
  // However the harness ends, the machine is as it was.
  process.once('exit', remove);
  return {
    dir: place,
    isReal,
    fill: () => fillWith(ballast),
    free: () => rmSync(ballast, { force: true }),
  };
}

function fillWith(ballast: string): void {
  const block = Buffer.alloc(8 * 1024 * 1024);
  const file = openSync(ballast, 'w');
  try {
    for (;;) writeSync(file, block);
  } catch {
    // ENOSPC: that is what was asked for.
  } finally {
    closeSync(file);
  }
}

function run(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
