import { join } from 'node:path';
import { keepAuditKey } from './audit-key.ts';
import { compileCache } from './cache-folder.ts';
import { type ChildPlan, startChild } from './child.ts';
import { openDataFolder, type DataFolder } from './data-folder.ts';
import { readExternalParts, type DatabaseUrls, type ExternalParts } from './external.ts';
import { hasJars } from './kafka.ts';
import { openKeeper, type Keeper } from './keeper.ts';
import { checkJava, checkMaven } from './machine.ts';
import { projectDir, type Options } from './options.ts';
import { LOOPBACK } from './ports.ts';
import { keepSealingKeys } from './sealing-keys.ts';
import { chooseServices, neutralEnvironment, refuseUnbuilt, services as allServices, type ServicePlace } from './services.ts';
import { type Group, type Supervisor } from './supervisor.ts';
import { discover } from './tokens.ts';

/** What one start knows before it starts anything. */
export interface Stack {
  readonly options: Options;
  readonly folder: DataFolder;
  readonly keeper: Keeper;
  readonly supervisor: Supervisor;
  readonly external: ExternalParts;
  readonly services: readonly ServicePlace[];
  readonly ports: StackPorts;
  readonly origin: string;
  readonly issuer: string;
  readonly kafkaBrokers: readonly string[];
  readonly databases: ReadonlyMap<string, DatabaseUrls>;
  readonly logs: string;
  readonly auditKeyFile: string;
  readonly sealingKeys: string;
}

interface StackPorts {
  readonly postgres: number;
  readonly kafka: number;
  readonly kafkaController: number;
  readonly identity: number;
  readonly services: ReadonlyMap<string, number>;
}

/** Checks all that can be checked before the first child is started, so that a refusal leaves nothing behind. */
export async function prepareStack(options: Options, supervisor: Supervisor): Promise<Stack> {
  const services = chooseServices();
  refuseUnbuilt(services.filter(({ isBuilt }) => !isBuilt));
  const external = readExternalParts(services.map(({ name }) => name), process.env, allServices);
  if (external.kafkaBrokers === undefined) {
    checkJava();
    if (!hasJars()) checkMaven();
  }
  if (external.issuer !== undefined) await discover(external.issuer);
  const folder = await openDataFolder(options.dataDir, options.fresh, options.port);
  const ports = await choosePorts(folder, services);
  const origin = `http://localhost:${options.port}`;
  return {
    options,
    folder,
    keeper: openKeeper(folder.dir),
    supervisor,
    external,
    services,
    ports,
    origin,
    issuer: external.issuer ?? `${origin}/identity`,
    kafkaBrokers: external.kafkaBrokers ?? [`${LOOPBACK}:${ports.kafka}`],
    databases: new Map(services.map(({ name }) => [name, external.databases.get(name) ?? ownDatabase(folder, name, ports.postgres)])),
    logs: folder.path('logs'),
    auditKeyFile: keepAuditKey(folder.path('audit-key.pem')),
    sealingKeys: keepSealingKeys(folder.path('sealing-keys.json')),
  };
}

/** One after the other: each choice is written down before the next is made. */
async function choosePorts(folder: DataFolder, places: readonly ServicePlace[]): Promise<StackPorts> {
  const services = new Map<string, number>();
  for (const { name } of places) services.set(name, await folder.port(name));
  return {
    postgres: await folder.port('postgres'),
    kafka: await folder.port('kafka'),
    kafkaController: await folder.port('kafka-controller'),
    identity: await folder.port('identity'),
    services,
  };
}

function ownDatabase(folder: DataFolder, service: string, port: number): DatabaseUrls {
  const [database, runtime, owner] = [`huipin_${service}`, `huipin_${service}`, `huipin_${service}_owner`];
  const url = (role: string) => `postgres://${role}:${folder.secret(role)}@${LOOPBACK}:${port}/${database}`;
  return { database: url(runtime), migration: url(owner) };
}

export function adminPassword(folder: DataFolder): string {
  return folder.secret('postgres');
}

/** A long-lived child of this stack. */
export function keep({ supervisor, keeper }: Stack, group: Group, plan: ChildPlan): Promise<void> {
  return supervisor.start(group, plan.name, () => Promise.resolve(startChild(plan, keeper)));
}

/** A program of this package that does one thing and ends; of databases it knows only those that it is told of. */
export function task(stack: Stack, file: string, args: readonly string[], env: NodeJS.ProcessEnv): ChildPlan {
  const name = [file, ...args].join(' ');
  return {
    name,
    command: process.execPath,
    args: [join(import.meta.dirname, `${file}.ts`), ...args],
    cwd: projectDir,
    env: { ...neutralEnvironment(), NODE_COMPILE_CACHE: compileCache, ...env },
    speaks: true,
    log: join(stack.logs, `${[file, ...args].join('-')}.log`),
  };
}
