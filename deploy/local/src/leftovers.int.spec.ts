import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startChild } from './child.ts';
import { openKeeper, STACK_MARK, type Keeper } from './keeper.ts';
import { endLeftovers, processesOf, removeStalePostmasterFile } from './leftovers.ts';

describe('what a killed launcher left', () => {
  let dir: string;
  const children: ChildProcess[] = [];
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'huipin-leftovers-'));
  });
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
    rmSync(dir, { recursive: true });
  });

  async function run(script: string, stack: string): Promise<ChildProcess> {
    const child = spawn('/bin/sh', ['-c', `${script}; echo on; while :; do sleep 0.1; done`], { env: { ...process.env, [STACK_MARK]: stack } });
    children.push(child);
    await once(child.stdout, 'data');
    return child;
  }

  it('is ended, by force where asking does not help, and a neighbour whose name begins alike is left alone', async () => {
    const [willing, deaf, neighbour] = [await run('true', dir), await run(`trap '' TERM`, dir), await run('true', `${dir}2`)];
    const ends = [once(willing, 'exit'), once(deaf, 'exit')];
    await endLeftovers(dir, 300);
    await Promise.all(ends);
    expect([willing.signalCode, deaf.signalCode, neighbour.signalCode, neighbour.exitCode]).toEqual(['SIGTERM', 'SIGKILL', null, null]);
  });
  it('does not stop a server by a process number that belongs to somebody else now', () => {
    const file = join(dir, 'postmaster.pid');
    writeFileSync(file, `${process.pid}\n${dir}\n`);
    removeStalePostmasterFile(dir);
    expect(existsSync(file)).toBe(false);
  });
});

describe('the keeper', () => {
  let dir: string, keeper: Keeper;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'huipin-keeper-'));
    keeper = openKeeper(dir);
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  it('ends every child, each by its own signal, when the pipe to the launcher closes', async () => {
    const plan = { name: 'c', command: 'sleep', args: ['60'], log: join(dir, 'log') };
    const [one, other] = [startChild(plan, keeper), startChild({ ...plan, stopSignal: 'SIGINT' }, keeper)];
    const closed = keeper.close();
    expect([(await one.exited).signal, (await other.exited).signal]).toEqual(['SIGTERM', 'SIGINT']);
    await closed;
    expect(processesOf(dir)).toEqual([]);
  });
  it('ends what a child has started, too', async () => {
    const pidFile = join(dir, 'pid');
    startChild({ name: 'c', command: '/bin/sh', args: ['-c', `sleep 60 & echo $! > ${pidFile}; wait`], log: join(dir, 'log') }, keeper);
    while (!existsSync(pidFile) || readFileSync(pidFile, 'utf8') === '') await wait(10);
    const grandchild = readFileSync(pidFile, 'utf8').trim();
    expect(existsSync(`/proc/${grandchild}`)).toBe(true);
    await keeper.close();
    while (existsSync(`/proc/${grandchild}`)) await wait(10);
  });
});
