import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { freePort, withClient } from '@huipin/local';
import { Caller } from '../e2e/client.ts';
import { freshUscc, givenCodes } from '../e2e/given.ts';
import { startStack } from '../e2e/stack.ts';
import { alternate } from './backbone/runs.ts';
import { paceOf, type Ask } from './cheap-client.ts';
import { pidOf } from './processes.ts';
import type { Row } from './report.ts';
import { stackDatabase } from './stack-database.ts';

/** So many that not the time of one flush to disk but the processors bound them. */
const CLIENTS = 64;
const WARM_UP_SECONDS = 10;

interface Replica {
  readonly address: string;
  readonly process: ChildProcess;
}

interface Scene {
  readonly data: string;
  readonly rounds: number;
  readonly seconds: number;
  readonly protected: Replica;
  readonly bare: Replica;
}

interface Asked {
  readonly goal: string;
  readonly ask: (address: string, isProtected: boolean, index: number) => Ask;
}

/**
 * What guard, idempotency and audit cost together: two more replicas of a stack's registry, one as it is and one without
 * them, asked by turns: `npm run bench -- protections [--only TEXT] [--rounds N] [--seconds N]`. Without them = the guard
 * lets everybody in as one and the same caller, requests carry no Idempotency-Key, and the owner takes the audit's
 * triggers away. Rate limits, validation and all else stand on both sides.
 */
export async function runProtections(args: readonly string[]): Promise<Row[]> {
  const { values } = parseArgs({ args: [...args], options: { only: { type: 'string', default: '' }, rounds: { type: 'string', default: '7' }, seconds: { type: 'string', default: '6' } } });
  const folder = mkdtempSync(join(tmpdir(), 'huipin-bench-protections-'));
  chmodSync(folder, 0o711);
  const data = join(folder, 'data');
  const stack = await startStack(['--port', String(await freePort()), '--data', data, '--no-sample']);
  const replicas: Replica[] = [];
  try {
    const like = pidOf(data, 'services/registry/dist/main.js');
    for (const flags of [[], ['--import', new URL('./inside/unprotected.ts', import.meta.url).href]]) replicas.push(await startReplica(like, flags));
    const [guarded, bare] = replicas as [Replica, Replica];
    const scene = { data, rounds: Number(values.rounds), seconds: Number(values.seconds), protected: guarded, bare };
    const rows: Row[] = [];
    for (const [what, asked] of Object.entries(await whatIsAsked(new Caller(stack.origin, 'registrar-340000')))) {
      if (what.includes(values.only)) rows.push(await onAndOff(scene, what, asked));
    }
    return rows;
  } finally {
    for (const { process: child } of replicas) child.kill();
    await stack.stop();
    rmSync(folder, { recursive: true });
  }
}

async function whatIsAsked(registrar: Caller): Promise<Readonly<Record<string, Asked>>> {
  const codes = await givenCodes(registrar, 100);
  const authorization = `Bearer ${await registrar.token()}`;
  return {
    'POST /enterprises': {
      goal: '≥ 0.75',
      ask: (address, isProtected) => {
        const code = freshUscc();
        return { address: `${address}/enterprises`, headers: { authorization, ...(isProtected && { 'idempotency-key': randomUUID() }) }, body: JSON.stringify({ name: `对照${code}有限公司`, code, division: '340104' }) };
      },
    },
    'GET /enterprises?code=…': { goal: '≥ 0.9', ask: (address, _, index) => ({ address: `${address}/enterprises?code=${codes[index % codes.length]}`, headers: { authorization } }) },
    'GET /protections, which leaves an entry': { goal: '≥ 0.9', ask: (address) => ({ address: `${address}/protections?limit=1`, headers: { authorization } }) },
  };
}

async function onAndOff(scene: Scene, what: string, { goal, ask }: Asked): Promise<Row> {
  const side = (replica: Replica, isProtected: boolean) => async (seconds: number) => {
    await audited(scene.data, isProtected);
    const { rate } = await paceOf(CLIENTS, seconds, (index) => ask(replica.address, isProtected, index));
    return { figures: { rate }, costs: {} };
  };
  const [on, off] = [side(scene.protected, true), side(scene.bare, false)];
  await on(WARM_UP_SECONDS);
  await off(WARM_UP_SECONDS);
  const found = await alternate(what, scene.rounds, { on: () => on(scene.seconds), off: () => off(scene.seconds) });
  const [value, peerValue] = [found.on.figures['rate']!, found.off.figures['rate']!];
  return { what: `${what}, ${CLIENTS} clients`, unit: 'requests/s', value, runs: scene.rounds, peer: 'without guard, idempotency and audit', peerValue, ratio: value / peerValue, goal };
}

/** One more replica, with the surroundings of the one that runs. */
async function startReplica(like: number, flags: readonly string[]): Promise<Replica> {
  const [args, environment] = [listed(like, 'cmdline').slice(1), listed(like, 'environ').map((each) => each.split(/=(.*)/s, 2) as [string, string])];
  const port = await freePort();
  const child = spawn(process.execPath, [...flags, ...args], { stdio: 'ignore', env: { ...Object.fromEntries(environment), PORT: String(port) } });
  while (!(await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => undefined))?.ok) {
    if (child.exitCode !== null) throw new Error(`a replica ended with ${child.exitCode}`);
    await pause(200);
  }
  return { address: `http://127.0.0.1:${port}/api/registry/v1`, process: child };
}

function listed(pid: number, file: 'cmdline' | 'environ'): string[] {
  return readFileSync(`/proc/${pid}/${file}`, 'utf8').split('\0').filter(Boolean);
}

async function audited(data: string, on: boolean): Promise<void> {
  await withClient(stackDatabase(data, 'registry', 'owner'), (client) => client.query(`alter table enterprise ${on ? 'enable' : 'disable'} trigger user`));
}
