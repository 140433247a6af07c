import { execFileSync, spawn, type ChildProcessByStdio } from 'node:child_process';
import { mkdirSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { resolveOnce, withClient } from '@huipin/local';
import { metered } from './meter.ts';
import { CPU_EACH } from './bench.ts';
import type { Ground } from './ground.ts';
import { now } from './parts/serve.ts';
import type { Measured } from './runs.ts';

const source = fileURLToPath(new URL('../peers/debezium/', import.meta.url));
const [base, slot, publication] = ['bench_base', 'bench_run', 'bench'];

/** Debezium's embedded engine beside our relay: it reads the same outbox, out of the log. */
export interface Debezium {
  /** One drain of everything since `open`, by a new process; of which the second half is measured, when its code is compiled. */
  readonly drain: (count: number) => Promise<Measured>;
  readonly close: () => Promise<void>;
}

/** What is committed from here on is a backlog for it. */
export async function openDebezium(ground: Ground): Promise<Debezium> {
  const classpath = await compile(ground);
  await asSuperuser(ground, `create publication ${publication} for table outbox with (publish_via_partition_root = true, publish = 'insert')`);
  await asSuperuser(ground, `select pg_create_logical_replication_slot('${base}', 'pgoutput')`);
  return {
    async drain(count) {
      await asSuperuser(ground, `select pg_copy_logical_replication_slot('${base}', '${slot}')`);
      try {
        return await drain(ground, classpath, count);
      } finally {
        await dropSlot(ground, slot);
      }
    },
    async close() {
      await dropSlot(ground, base);
      await asSuperuser(ground, `drop publication ${publication}`);
    },
  };
}

/** The jars by Maven, in the cache of this user as those of the broker are; our class beside the servers' data. */
async function compile({ keeper, folder }: Ground): Promise<string> {
  const jars = await resolveOnce({ name: 'debezium-3.2.3.Final', pom: join(source, 'pom.xml'), goal: 'copy-dependencies', log: join(folder, 'maven.log') }, keeper);
  const classes = join(folder, 'debezium');
  mkdirSync(classes);
  execFileSync('javac', ['-cp', join(jars, '*'), '-d', classes, join(source, 'Drain.java')]);
  return [classes, source, join(jars, '*')].join(':');
}

async function drain(ground: Ground, classpath: string, count: number): Promise<Measured> {
  const file = join(ground.folder, 'debezium.properties');
  writeFileSync(file, Object.entries(settingsFor(ground)).map(([name, value]) => `${name}=${value}\n`).join(''));
  const log = openSync(join(ground.folder, 'debezium.log'), 'a');
  const child = spawn('java', ['-Xmx1g', '-cp', classpath, 'Drain', file, ground.brokers.join(), String(count / 2), String(count)], { stdio: ['pipe', 'pipe', log] }) as ChildProcessByStdio<Writable, Readable, null>;
  const lines = createInterface({ input: child.stdout });
  const told = (wanted: string) =>
    new Promise<{ sent: number; at: number }>((resolve, reject) => {
      lines.on('line', (line) => {
        if (line.startsWith(wanted)) resolve({ sent: Number(line.slice(wanted.length)), at: now() });
        else if (line.startsWith('failed')) reject(new Error(line));
      });
      child.once('exit', (code) => reject(new Error(`Debezium ended with ${code}; its log is ${ground.folder}/debezium.log`)));
    });
  const [began, ended] = [told('began'), told('ended')];
  ended.catch(() => undefined);
  try {
    const from = await began;
    const { result: until, costs } = await metered({ debezium: child.pid ?? 0, ...ground.pids }, () => ended);
    const seconds = Object.values(costs).reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0);
    const measured = until.sent - from.sent;
    return { figures: { rate: (1_000 * measured) / (until.at - from.at), [CPU_EACH]: (1e6 * seconds) / measured }, costs };
  } finally {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.stdin.end();
    const force = setTimeout(() => child.kill('SIGKILL'), 10_000);
    if (child.exitCode === null) await gone;
    clearTimeout(force);
  }
}

function settingsFor({ adminUrl }: Ground): Record<string, string> {
  const { port, password } = new URL(adminUrl);
  return {
    name: 'bench',
    'connector.class': 'io.debezium.connector.postgresql.PostgresConnector',
    'offset.storage': 'org.apache.kafka.connect.storage.MemoryOffsetBackingStore',
    'offset.flush.interval.ms': '1000',
    'database.hostname': '127.0.0.1',
    'database.port': port,
    'database.user': 'postgres',
    'database.password': password,
    'database.dbname': 'bench',
    'topic.prefix': 'bench',
    'plugin.name': 'pgoutput',
    'slot.name': slot,
    'publication.name': publication,
    'publication.autocreate.mode': 'disabled',
    'table.include.list': 'public.outbox',
    'snapshot.mode': 'no_data',
    'binary.handling.mode': 'bytes',
    'tombstones.on.delete': 'false',
    'max.batch.size': '8192',
    'max.queue.size': '32768',
    'poll.interval.ms': '5',
    transforms: 'outbox',
    'transforms.outbox.type': 'io.debezium.transforms.outbox.EventRouter',
    'transforms.outbox.route.by.field': 'topic',
    'transforms.outbox.route.topic.replacement': '${routedByValue}',
    'transforms.outbox.table.field.event.id': 'event_id',
    'transforms.outbox.table.field.event.key': 'key',
    'transforms.outbox.table.field.event.payload': 'payload',
    'transforms.outbox.table.fields.additional.placement': 'type:header:ce_type,key_version:header:ce_keyversion,headers:header:attributes',
  };
}

async function dropSlot(ground: Ground, name: string): Promise<void> {
  await asSuperuser(ground, `select pg_terminate_backend(active_pid) from pg_replication_slots where slot_name = '${name}' and active_pid is not null`);
  for (let patience = 50; patience > 0; patience -= 1) {
    try {
      return await asSuperuser(ground, `select pg_drop_replication_slot(slot_name) from pg_replication_slots where slot_name = '${name}'`);
    } catch {
      // Its reader is on the way out.
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

function asSuperuser({ adminUrl }: Ground, sql: string): Promise<void> {
  const url = new URL(adminUrl);
  url.pathname = '/bench';
  return withClient(url.href, async (client) => void (await client.query(sql)));
}
