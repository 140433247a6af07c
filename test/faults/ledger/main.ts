// Two of these run beside the services: the library alone, as fast as it goes, with effects that hide nothing.
import { appendFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { eventTypes, FindingOpenedSchema, SubscriptionCreatedSchema } from '@huipin/contracts';
import { appendToOutbox, fact, inTransaction, KafkajsBroker, MessagingRuntime, rows, type Fact, type Received, type Transaction } from '@huipin/messaging';
import { DataSource } from 'typeorm';
import { randomNumbers } from '../../random.ts';
import { fold } from './fold.ts';

interface Settings {
  readonly name: string;
  readonly databaseUrl: string;
  readonly brokers: readonly string[];
  readonly history: string;
  readonly seed: number;
}

const settings = JSON.parse(process.argv[2] ?? '') as Settings;
const random = randomNumbers(settings.seed);
const dataSource = await new DataSource({ type: 'postgres', url: settings.databaseUrl, poolSize: 12, extra: { keepAlive: true, connectionTimeoutMillis: 5_000 } }).initialize();
const log = (level: string, message: string, detail: object = {}) => console.error(JSON.stringify({ level, message, ...detail }));
const runtime = new MessagingRuntime({
  service: 'ledger',
  databaseUrl: settings.databaseUrl,
  dataSource,
  broker: new KafkajsBroker({ brokers: settings.brokers, clientId: settings.name, log }),
  log,
  onDead: (error) => {
    log('fatal', 'the consumer is dead', { reason: String(error) });
    process.exit(1);
  },
});
runtime.handlers = { types: () => [...eventTypes.keys()], apply: write };
await runtime.start();

let quiet = false;
process.on('message', (message: { quiet?: boolean }) => (quiet ||= message.quiet === true));
process.on('SIGTERM', () => {
  quiet = true;
  void runtime.stop().then(() => process.exit(0));
});
for (let writer = 0; writer < 6; writer += 1) void keepWriting(writer);

async function write(events: readonly Received[], tx: Transaction): Promise<void> {
  await rows(
    tx,
    'insert into effect (event_id, topic, key, key_version) select * from unnest($1::text[], $2::text[], $3::text[], $4::bigint[])',
    [events.map(({ id }) => id), events.map(({ topic }) => topic), events.map(({ subjectId }) => subjectId), events.map(({ keyVersion }) => keyVersion)],
  );
  for (const [topic, ofTopic] of Map.groupBy(events, (event) => event.topic)) await foldInto(tx, topic, ofTopic);
}

async function foldInto(tx: Transaction, topic: string, events: readonly Received[]): Promise<void> {
  const byKey = Map.groupBy(events, ({ subjectId }) => subjectId);
  const known = await rows<{ key: string; digest: string }>(tx, 'select key, digest from balance where topic = $1 and key = any($2)', [topic, [...byKey.keys()]]);
  const digests = new Map(known.map(({ key, digest }) => [key, digest]));
  const folded = [...byKey].map(([key, ofKey]) => ({ key, events: ofKey.length, digest: ofKey.reduce((digest, { id }) => fold(digest, id), digests.get(key) ?? '') }));
  await rows(
    tx,
    `insert into balance as b (topic, key, events, digest) select $1, * from unnest($2::text[], $3::bigint[], $4::text[])
     on conflict (topic, key) do update set events = b.events + excluded.events, digest = excluded.digest`,
    [topic, folded.map(({ key }) => key), folded.map(({ events: count }) => count), folded.map(({ digest }) => digest)],
  );
}

/** Short transactions, long ones, ones that roll back, ones too big to be sent; what was acknowledged is written down. */
async function keepWriting(writer: number): Promise<void> {
  while (!quiet) {
    try {
      const acknowledged = await inTransaction(dataSource, async (tx) => {
        const ids = await appendToOutbox(tx, ...Array.from({ length: 1 + Math.floor(random() * 3) }, () => someFact(writer)));
        const dice = random();
        if (dice < 0.05) await rows(tx, 'select pg_sleep($1)', [random() * 1.5]);
        else if (dice < 0.1) throw new Error('rolled back on purpose');
        else if (dice < 0.11) await appendToOutbox(tx, subscription(`oversize-${writer}`, 'x'.repeat(1_200_000)));
        return ids;
      });
      appendFileSync(settings.history, acknowledged.map((id) => `${id}\n`).join(''));
    } catch {
      // Not acknowledged: it may have been committed or not, and either is right.
    }
    await pause(20 + random() * 60);
  }
}

function someFact(writer: number): Fact {
  const key = `ledger-${Math.floor(random() * 48)}`;
  return random() < 0.85
    ? subscription(key, `writer ${writer}`)
    : fact(FindingOpenedSchema, { subjectId: key, aggregateId: key, aggregateVersion: 1 }, { finding: { id: key, productName: `writer ${writer}` } });
}

function subscription(key: string, client: string): Fact {
  return fact(SubscriptionCreatedSchema, { subjectId: key, aggregateId: key, aggregateVersion: 1 }, { subscriptionId: key, client });
}
