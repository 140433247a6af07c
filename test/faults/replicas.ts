import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chooseServices, freePort, keepAuditKey, keepSealingKeys, servicePlan, type ServicePlace } from '@huipin/local';
import { ledger, type Ground } from './ground/ground.ts';
import type { AddressesOf } from './load/writers.ts';
import { Part, type Running } from './ground/part.ts';
import { Proxy } from './ground/proxy.ts';

const inside = new URL('./inside/main.ts', import.meta.url).href;
const ledgerProgram = fileURLToPath(new URL('./ledger/main.ts', import.meta.url));

/** One of the two processes of a service. */
export interface Replica {
  readonly service: string;
  readonly part: Part;
  /** Undefined for the ledger, which nobody calls. */
  readonly origin: string | undefined;
  /** Between this replica and its database. */
  readonly database: Proxy;
  /** From its next life on, its clock is wrong by so much. */
  clockOffsetMs: number;
}

export interface Fleet {
  readonly replicas: readonly Replica[];
  of(service: string): readonly Replica[];
  readonly addresses: AddressesOf;
  end(): Promise<void>;
}

export interface FleetPlan {
  readonly ground: Ground;
  readonly issuer: string;
  readonly seed: number;
  readonly mutant: string;
}

/** Two of each service and two ledgers: two relays per outbox, two members per consumer group. */
export async function startFleet(plan: FleetPlan): Promise<Fleet> {
  const replicas: Replica[] = [];
  for (const place of chooseServices()) for (const index of [1, 2]) replicas.push(await serviceReplica(plan, place, index));
  for (const index of [1, 2]) replicas.push(await ledgerReplica(plan, index));
  for (const { part } of replicas) part.begin();
  return {
    replicas,
    of: (service) => replicas.filter((replica) => replica.service === service),
    addresses: (service) => replicas.filter((replica) => replica.service === service).map(({ origin }) => origin!),
    async end() {
      await Promise.all(replicas.map(({ part }) => part.end()));
      for (const { database } of replicas) database.close();
    },
  };
}

async function serviceReplica(plan: FleetPlan, place: ServicePlace, index: number): Promise<Replica> {
  const { ground } = plan;
  const port = await freePort();
  const { proxy, url } = await databaseBehindProxy(ground, place.name);
  const around = {
    origin: `http://127.0.0.1:${port}`,
    issuer: plan.issuer,
    kafkaBrokers: ground.brokers,
    logs: join(ground.folder, 'logs'),
    auditKeyFile: keepAuditKey(join(ground.folder, 'audit-key.pem')),
    sealingKeys: keepSealingKeys(join(ground.folder, 'sealing-keys.json')),
  };
  const { args, env } = servicePlan(place, port, { database: url, migration: '' }, around);
  const name = `${place.name}-${index}`;
  const replica: Replica = {
    service: place.name,
    part: new Part(name, () => launch(name, args, { ...env, LOG_LEVEL: 'warn' }, plan, replica.clockOffsetMs)),
    origin: around.origin,
    database: proxy,
    clockOffsetMs: 0,
  };
  return replica;
}

async function ledgerReplica(plan: FleetPlan, index: number): Promise<Replica> {
  const { ground, seed } = plan;
  const { proxy, url } = await databaseBehindProxy(ground, ledger);
  const name = `${ledger}-${index}`;
  const settings = { name, databaseUrl: url, brokers: ground.brokers, history: ledgerHistory(ground, index), seed: seed * 10 + index };
  const replica: Replica = {
    service: ledger,
    part: new Part(name, () => launch(name, [ledgerProgram, JSON.stringify({ ...settings, seed: settings.seed + replica.part.starts * 100 })], process.env, plan, replica.clockOffsetMs)),
    origin: undefined,
    database: proxy,
    clockOffsetMs: 0,
  };
  return replica;
}

/** Where a ledger writes down the ids of events whose commit it has seen. */
export function ledgerHistory(ground: Ground, index: number): string {
  return join(ground.folder, `${ledger}-${index}.acknowledged`);
}

async function databaseBehindProxy(ground: Ground, service: string): Promise<{ proxy: Proxy; url: string }> {
  const proxy = new Proxy(ground.postgresPort);
  const url = new URL(ground.databases.get(service)!.runtimeUrl);
  url.port = String(await proxy.listen());
  return { proxy, url: url.href };
}

function launch(name: string, args: readonly string[], env: NodeJS.ProcessEnv, { ground, mutant }: FleetPlan, offset: number): Promise<Running> {
  const log = openSync(join(ground.folder, 'logs', `${name}.log`), 'a');
  const child = spawn(process.execPath, ['--no-warnings', '--import', inside, ...args], {
    env: { ...env, HUIPIN_FAULTS_MUTANT: mutant, HUIPIN_FAULTS_CLOCK_OFFSET_MS: String(offset) },
    stdio: ['ignore', log, log, 'ipc'],
  });
  closeSync(log);
  // A message to a process that has just died is nobody's loss.
  child.on('error', () => undefined);
  return Promise.resolve({
    pid: child.pid ?? 0,
    exited: new Promise((resolve) => child.once('exit', resolve)),
    tell: (message: object) => void (child.connected && child.send(message, () => undefined)),
  });
}
