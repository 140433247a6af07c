import { randomBytes } from 'node:crypto';
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './cache-folder.ts';
import { run, startChild, type Child, type ChildPlan } from './child.ts';
import { type Keeper } from './keeper.ts';
import { javaLocale, resolveOnce } from './maven.ts';
import { LOOPBACK } from './ports.ts';

export const KAFKA_VERSION = '4.3.0';

export interface KafkaPlan {
  readonly dataDir: string;
  readonly port: number;
  readonly controllerPort: number;
  /** Where clients are sent, when something stands between them and the broker. */
  readonly advertisedPort?: number;
  /** The name by which clients on other machines find the broker; without one, only this machine reaches it. */
  readonly advertisedHost?: string;
  /** A further listener that asks who one is (SASL PLAIN), for tests of clients. */
  readonly authenticated?: { readonly port: number; readonly username: string; readonly password: string };
  readonly log: string;
}

const here = join(import.meta.dirname, '..', 'kafka');
const cacheName = `kafka-${KAFKA_VERSION}`;

/** Where the broker's jars are kept for every stack of this user. */
export function jarCache(): string {
  return cacheFolder(cacheName);
}

export function hasJars(): boolean {
  return existsSync(jarCache());
}

/** Resolves the jars by Maven, once. */
export async function resolveJars(log: string, keeper: Keeper, signal?: AbortSignal): Promise<void> {
  await resolveOnce({ name: cacheName, pom: join(here, 'pom.xml'), goal: 'copy-dependencies', log }, keeper, signal);
}

/** Formats the data folder where there is none and starts broker and controller in one Java process. */
export async function startKafka(plan: KafkaPlan, keeper: Keeper, signal?: AbortSignal): Promise<Child> {
  const settingsFile = `${plan.dataDir}.properties`;
  if (!existsSync(plan.dataDir)) await format(plan, settingsFile, keeper, signal);
  writeSettings(settingsFile, plan, plan.dataDir);
  return startChild({ ...java(plan, ['kafka.Kafka', settingsFile]), name: 'Kafka', stopWithinMs: 20_000 }, keeper);
}

/** Formats beside the place and moves there at the end: a start cut off in the middle leaves nothing half-made. */
async function format(plan: KafkaPlan, settingsFile: string, keeper: Keeper, signal?: AbortSignal): Promise<void> {
  const half = `${plan.dataDir}.new`;
  rmSync(half, { recursive: true, force: true });
  writeSettings(settingsFile, plan, half);
  // Kafka's cluster id: a UUID in base64url that does not begin like an option.
  const clusterId = `A${randomBytes(16).toString('base64url').slice(1)}`;
  const args = ['kafka.tools.StorageTool', 'format', '--standalone', '-t', clusterId, '-c', settingsFile, ...scram(plan)];
  await run({ ...java(plan, args), name: 'Kafka format' }, keeper, signal);
  renameSync(half, plan.dataDir);
}

/** Kafka keeps such a password in its own log, where only formatting can put the first one. */
function scram({ authenticated }: KafkaPlan): string[] {
  return authenticated === undefined ? [] : ['--add-scram', `SCRAM-SHA-512=[name=${authenticated.username},password=${authenticated.password}]`];
}

function java(plan: KafkaPlan, args: readonly string[]): Omit<ChildPlan, 'name'> {
  const flags = [
    '-XX:+UseSerialGC',
    '-XX:TieredStopAtLevel=1',
    '-Xmx512m',
    // A small heap that is given back when idle: the broker rests at about 150 MB.
    '-Xms32m',
    '-XX:MinHeapFreeRatio=10',
    '-XX:MaxHeapFreeRatio=20',
    '-Xss256k',
    '-XX:ReservedCodeCacheSize=64m',
    '-XX:-UsePerfData',
    `-Dlog4j2.configurationFile=${join(here, 'log4j2.properties')}`,
  ];
  const command = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java';
  const env = { ...process.env, ...javaLocale, MALLOC_ARENA_MAX: '2' };
  return { command, args: [...flags, '-cp', join(jarCache(), '*'), ...args], env, log: plan.log };
}

/** What holds wherever one broker serves the platform; deploy/compose.yaml says the same. */
export const brokerSettings = {
  'auto.create.topics.enable': false,
  'group.initial.rebalance.delay.ms': 0,
  'offsets.topic.replication.factor': 1,
  'offsets.topic.num.partitions': 4,
  'transaction.state.log.replication.factor': 1,
  'transaction.state.log.min.isr': 1,
  'transaction.state.log.num.partitions': 4,
  'share.coordinator.state.topic.replication.factor': 1,
  'share.coordinator.state.topic.min.isr': 1,
};

function writeSettings(file: string, plan: KafkaPlan, dataDir: string): void {
  const { authenticated, advertisedHost } = plan;
  const further = authenticated === undefined ? '' : `,KNOWN://${LOOPBACK}:${authenticated.port}`;
  const addresses = (host: string, port: number) => `CLIENT://${host}:${port},CONTROLLER://${LOOPBACK}:${plan.controllerPort}${further}`;
  const settings: Record<string, string | number | boolean> = {
    'process.roles': 'broker,controller',
    'node.id': 1,
    'controller.quorum.bootstrap.servers': `${LOOPBACK}:${plan.controllerPort}`,
    listeners: addresses(advertisedHost === undefined ? LOOPBACK : '', plan.port),
    'advertised.listeners': addresses(advertisedHost ?? LOOPBACK, plan.advertisedPort ?? plan.port),
    'listener.security.protocol.map': 'CLIENT:PLAINTEXT,CONTROLLER:PLAINTEXT,KNOWN:SASL_PLAINTEXT',
    ...(authenticated && authentication(authenticated)),
    'inter.broker.listener.name': 'CLIENT',
    'controller.listener.names': 'CONTROLLER',
    'log.dirs': dataDir,
    ...brokerSettings,
    // The cleaner takes 128 MB of heap by default; compacted topics are tiny here.
    'log.cleaner.dedupe.buffer.size': 4 * 1024 * 1024,
    'num.network.threads': 2,
    'num.io.threads': 4,
    'background.threads': 2,
    // A lone controller needs no heartbeat record every half second to show that it lives.
    'metadata.max.idle.interval.ms': 0,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${escapeValue(String(value))}`);
  writeFileSync(file, `${lines.join('\n')}\n`);
}

function authentication({ username, password }: NonNullable<KafkaPlan['authenticated']>): Record<string, string> {
  return {
    'sasl.enabled.mechanisms': 'PLAIN,SCRAM-SHA-512',
    'listener.name.known.scram-sha-512.sasl.jaas.config': 'org.apache.kafka.common.security.scram.ScramLoginModule required;',
    'listener.name.known.plain.sasl.jaas.config': `org.apache.kafka.common.security.plain.PlainLoginModule required user_${username}="${password}";`,
  };
}

/** Java reads properties files as Latin-1 with \uXXXX for the rest. */
function escapeValue(value: string): string {
  return value
    .replaceAll('\\', '\\\\')
    .replaceAll(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
