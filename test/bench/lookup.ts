import { fork } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { freePort } from '@huipin/local';
import { Caller } from '../e2e/client.ts';
import { givenCodes } from '../e2e/given.ts';
import { startStack } from '../e2e/stack.ts';
import { paceOf } from './cheap-client.ts';
import { pidOf, processUsage } from './processes.ts';
import type { Row } from './report.ts';
import { stackDatabase } from './stack-database.ts';
import { alternate, type Measured } from './backbone/runs.ts';

const [CLIENTS, ENTERPRISES, WARM_UP_SECONDS] = [16, 500, 3];

interface Side {
  readonly pid: number;
  readonly address: (code: string) => string;
  readonly headers: Record<string, string>;
}

type Sides = Readonly<Record<'ours' | 'bare' | 'prepared', Side>>;

/**
 * An enterprise by its code, asked of the registry by somebody with a token, beside a bare Fastify route that runs the same
 * query on the same database, as most would write it, and with its statement prepared as ours is: `npm run bench -- lookup [--rounds N] [--seconds N]`.
 */
export async function runLookup(args: readonly string[]): Promise<Row[]> {
  const { values } = parseArgs({ args: [...args], options: { rounds: { type: 'string', default: '5' }, seconds: { type: 'string', default: '6' } } });
  const [rounds, seconds] = [Number(values.rounds), Number(values.seconds)];
  const folder = mkdtempSync(join(tmpdir(), 'huipin-bench-lookup-'));
  chmodSync(folder, 0o711);
  const data = join(folder, 'data');
  const stack = await startStack(['--port', String(await freePort()), '--data', data, '--no-sample']);
  const ports = JSON.parse(readFileSync(join(data, 'ports.json'), 'utf8')) as Record<string, number>;
  const barePort = await freePort();
  const bare = fork(join(import.meta.dirname, 'peers', 'bare-route.ts'), [stackDatabase(data, 'registry', 'service'), String(barePort)]);
  try {
    await once(bare, 'message');
    const registrar = new Caller(stack.origin, 'registrar-340000');
    const codes = await givenCodes(registrar, ENTERPRISES);
    const bareAt = (path: string): Side => ({ pid: bare.pid!, address: (code) => `http://127.0.0.1:${barePort}/${path}?code=${code}`, headers: {} });
    const sides: Sides = {
      ours: { pid: pidOf(data, 'services/registry/dist/main.js'), address: (code) => `http://127.0.0.1:${ports['registry']}/api/registry/v1/enterprises?code=${code}`, headers: { authorization: `Bearer ${await registrar.token()}` } },
      bare: bareAt('enterprises'),
      prepared: bareAt('prepared/enterprises'),
    };
    return await beside(sides, codes, rounds, seconds);
  } finally {
    bare.disconnect();
    await stack.stop();
    rmSync(folder, { recursive: true });
  }
}

async function beside(sides: Sides, codes: readonly string[], rounds: number, seconds: number): Promise<Row[]> {
  for (const side of Object.values(sides)) await pace(side, codes, WARM_UP_SECONDS);
  const run = (side: Side) => async (): Promise<Measured> => ({ figures: await pace(side, codes, seconds), costs: {} });
  const found = await alternate('look-up by code', rounds, { ours: run(sides.ours), bare: run(sides.bare), prepared: run(sides.prepared) });
  const what = `look-up by code, ${CLIENTS} clients`;
  const row = (told: string, unit: string, figure: string, side: 'bare' | 'prepared', peer: string) => {
    const [value, peerValue] = [found.ours.figures[figure]!, found[side].figures[figure]!];
    return { what: told, unit, value, runs: rounds, peer, peerValue, ratio: value / peerValue };
  };
  const peers = { bare: 'bare Fastify and pg', prepared: 'bare Fastify and pg, prepared' } as const;
  return (['bare', 'prepared'] as const).flatMap((side) => [
    { ...row(what, 'requests/s', 'rate', side, peers[side]), goal: '≥ 0.8' },
    row(`${what}: the server's own CPU`, 'µs each', 'own CPU µs each', side, peers[side]),
  ]);
}

async function pace({ pid, address, headers }: Side, codes: readonly string[], seconds: number): Promise<Record<string, number>> {
  const before = processUsage(pid).cpuSeconds;
  const { rate, done } = await paceOf(CLIENTS, seconds, (index) => ({ address: address(codes[index % codes.length]!), headers }));
  return { rate, 'own CPU µs each': (1e6 * (processUsage(pid).cpuSeconds - before)) / done };
}
