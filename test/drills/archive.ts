import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withClient } from '@huipin/local';
import type { Ground } from '../faults/ground/ground.ts';

/**
 * What a database can be restored from (docs/runbooks/restore.md): a base backup, the archive of its WAL, and the WAL
 * itself, on a disk of its own.
 */
export interface Archive {
  readonly settings: Readonly<Record<string, string>>;
  /** Moves the WAL to its own disk; the server is stopped for a moment. */
  separateWal(ground: Ground): Promise<void>;
  /** While the server works. Answers its size in bytes. */
  backUp(ground: Ground): Promise<number>;
  /** The data disk is gone: the server dies without a last word, and nothing of its data is left but WAL and archive. */
  lose(ground: Ground): Promise<void>;
  /** Base backup, archive and WAL become a data folder again; the server recovers when it starts. */
  restore(ground: Ground): void;
}

export function archiveIn(folder: string): Archive {
  const [backup, label, archive, wal] = ['base.tar', 'backup_label', 'archive', 'wal'].map((name) => join(folder, name)) as [string, string, string, string];
  const data = (ground: Ground) => join(ground.disks.postgres.dir, 'postgres');
  return {
    settings: {
      wal_level: 'replica',
      archive_mode: 'on',
      archive_command: `test ! -f ${archive}/%f && cp %p ${archive}/.%f && mv ${archive}/.%f ${archive}/%f`,
      restore_command: `cp ${archive}/%f %p`,
    },
    async separateWal(ground) {
      await ground.postgres.end('SIGINT');
      mkdirSync(archive, { recursive: true });
      giveTo(ownerOf(data(ground)), archive);
      execFileSync('mv', [join(data(ground), 'pg_wal'), wal]);
      symlinkSync(wal, join(data(ground), 'pg_wal'));
      ground.postgres.begin();
    },
    async backUp(ground) {
      await withClient(ground.adminUrl, async (client) => {
        await client.query(`select pg_backup_start('drill', fast => true)`);
        // 1: a file changed or went away while it was read, which the WAL mends.
        const tar = spawnSync('tar', ['-C', data(ground), '--exclude=./pg_wal', '--exclude=./postmaster.*', '-cf', backup, '.'], { encoding: 'utf8' });
        if (tar.status === null || tar.status > 1) throw new Error(`the base backup failed: ${tar.stderr}`);
        const { rows } = await client.query<{ labelfile: string }>('select labelfile from pg_backup_stop()');
        writeFileSync(label, rows[0]!.labelfile);
      });
      return statSync(backup).size;
    },
    async lose(ground) {
      ground.postgres.signal('SIGKILL');
      await ground.postgres.end('SIGKILL');
      rmSync(data(ground), { recursive: true });
    },
    restore(ground) {
      const half = `${data(ground)}.new`;
      mkdirSync(half, { mode: 0o700 });
      execFileSync('tar', ['-C', half, '-xpf', backup]);
      symlinkSync(wal, join(half, 'pg_wal'));
      copyFileSync(label, join(half, 'backup_label'));
      writeFileSync(join(half, 'recovery.signal'), '');
      giveTo(ownerOf(archive), half);
      renameSync(half, data(ground));
    },
  };
}

const ownerOf = (path: string) => statSync(path);

function giveTo({ uid, gid }: { uid: number; gid: number }, folder: string): void {
  execFileSync('chown', ['-hR', `${uid}:${gid}`, folder]);
}
