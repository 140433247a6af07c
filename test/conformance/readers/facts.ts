import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fromBinary } from '@bufbuild/protobuf';
import { eventTypes, type EventType } from '@huipin/contracts';
import { databaseUrl, provisionDatabase, withClient } from '@huipin/local';
import { appendToOutbox, fact, inTransaction, KafkajsBroker, messagingMigrations, Relay, rows } from '@huipin/messaging';
import { DataSource } from 'typeorm';
import type { Event } from './compare.ts';
import { spoiled, type Spoil } from './spoil.ts';

const golden = new URL('../../contracts/golden/', import.meta.url);
const ROUNDS = 3;
/** Two enterprises and a region. */
const subjects = [randomUUID(), randomUUID(), '340100'];

/**
 * Commits facts of every event type, some with every field set and some with none, and has a relay publish them.
 * Answers what a reader must find, in order: from what was committed, not from what was sent.
 */
export async function publishFacts(adminUrl: string, brokers: readonly string[], spoil: Spoil | undefined): Promise<Event[]> {
  const { url, dataSource } = await openDatabase(adminUrl);
  const producer = new KafkajsBroker({ brokers, clientId: 'readers', log: () => undefined }).producer();
  const trouble: string[] = [];
  const relay = new Relay({ databaseUrl: url, producer: spoiled(producer, spoil), onTrouble: (_, reason) => trouble.push(reason) });
  try {
    const events: Event[] = [];
    for (let round = 1; round <= ROUNDS; round += 1) {
      for (const [type, known] of eventTypes) {
        for (const subject of subjects) events.push(await commit(dataSource, type, known, { subject, round }));
      }
    }
    await producer.connect();
    relay.start();
    await untilPublished(relay, events.length, trouble);
    return events;
  } finally {
    await relay.stop();
    await producer.disconnect();
    await dataSource.destroy();
  }
}

const versions = new Map<string, number>();

async function commit(dataSource: DataSource, type: string, { schema, topic }: EventType, { subject, round }: { subject: string; round: number }): Promise<Event> {
  const bare = round % 2 === 0;
  const bytes = bare ? new Uint8Array() : readFileSync(new URL(`${type}.v1.bin`, golden));
  const about = { subjectId: subject, aggregateId: randomUUID(), aggregateVersion: round };
  const [id] = await inTransaction(dataSource, (tx) => appendToOutbox(tx, fact(schema, about, fromBinary(schema, bytes))));
  const [row] = await rows<{ ce_time: string; traceparent: string }>(dataSource.manager, `select headers->>'ce_time' as ce_time, headers->>'traceparent' as traceparent from outbox where event_id = $1`, [id]);
  const keyversion = (versions.get(`${topic} ${subject}`) ?? 0) + 1;
  versions.set(`${topic} ${subject}`, keyversion);
  return {
    topic,
    key: subject,
    attributes: {
      specversion: '1.0',
      id: id!,
      source: `/huipin/${topic.split('.', 1)[0]}`,
      type,
      time: row!.ce_time,
      subject,
      dataschema: `urn:huipin:proto:${type}`,
      datacontenttype: 'application/protobuf',
      aggregateid: about.aggregateId,
      aggregateversion: String(round),
      keyversion: String(keyversion),
      traceparent: row!.traceparent,
    },
    data: bare ? {} : JSON.parse(readFileSync(new URL(`${type}.v1.json`, golden), 'utf8')),
  };
}

async function openDatabase(adminUrl: string) {
  const plan = { database: 'readers', owner: 'readers_owner', runtime: 'readers', passwords: { owner: 'owner', runtime: 'runtime' } };
  await provisionDatabase(adminUrl, plan);
  await withClient(databaseUrl(adminUrl, plan.database, plan.owner, plan.passwords.owner), async (client) => {
    for (const file of readdirSync(messagingMigrations).sort()) await client.query(readFileSync(new URL(file, messagingMigrations), 'utf8'));
  });
  const url = databaseUrl(adminUrl, plan.database, plan.runtime, plan.passwords.runtime);
  return { url, dataSource: await new DataSource({ type: 'postgres', url }).initialize() };
}

async function untilPublished(relay: Relay, count: number, trouble: readonly string[]): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (relay.counts.published < count) {
    if (Date.now() > deadline) throw new Error(`the relay has published ${relay.counts.published} of ${count}: ${trouble.at(-1) ?? 'no reason given'}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
