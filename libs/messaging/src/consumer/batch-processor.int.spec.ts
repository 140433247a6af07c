import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { toBinary } from '@bufbuild/protobuf';
import { newId } from '@huipin/kernel';
import { BatchProcessor, type ApplyEvents, type ProcessorSettings } from './batch-processor.ts';
import type { IncomingRecord } from '../broker/broker.ts';
import { toHeaders, type Fact } from '../event.ts';
import { hold, release } from './hold.ts';
import { ParkedWorker } from './parked-worker.ts';
import { asReplayed, endOfReplay } from './replayed.ts';
import { findingOpened } from '../testing/facts.ts';
import { messagingDatabase, type MessagingDatabase } from '../testing/database.ts';
import { rows } from '../transaction.ts';

const topic = 'standards.finding.v1';
const type = 'huipin.standards.v1.FindingOpened';
let database: MessagingDatabase;
let poison: Set<string>;

beforeEach(async () => {
  database = await messagingDatabase();
  poison = new Set();
});
afterEach(() => database.drop());

const writeEffect: ApplyEvents = async (events, tx) => {
  for (const event of events) {
    await rows(tx, 'insert into effect values ($1, $2, $3)', [event.id, event.subjectId, event.keyVersion]);
    if (poison.has(`${event.subjectId} ${event.keyVersion}`)) throw new Error('the handler fails on this one');
  }
};

function settings(more: Partial<ProcessorSettings> = {}): ProcessorSettings {
  return {
    service: 'spec',
    consumer: 'huipin.spec',
    dataSource: database.dataSource,
    admin: { offsets: () => Promise.resolve([{ topic, partition: 0, low: 0n, high: 100n }]), disconnect: () => Promise.resolve() },
    handles: (name) => name === type,
    apply: writeEffect,
    onTrouble: () => undefined,
    ...more,
  };
}

function record(offset: number, key: string, version: number, change: Partial<IncomingRecord> & { header?: Record<string, string> } = {}): IncomingRecord {
  const { schema, data }: Fact = findingOpened(key, version);
  const headers = toHeaders({ event_id: newId(), topic, key, key_version: String(version), type, headers: { ce_time: '2026-11-23T00:00:00.000Z' } });
  const { header, ...rest } = change;
  return { topic, partition: 0, key, headers: { ...headers, ...header }, value: toBinary(schema, data), offset: BigInt(offset), ...rest };
}

const process = (processor: BatchProcessor, records: IncomingRecord[], fetchedOffset = records[0]!.offset) =>
  processor.process([{ topic, partition: 0, fetchedOffset, records }]).then(([outcome]) => outcome!);
const effects = async () => (await rows<{ key: string; version: number }>(database.dataSource.manager, 'select key, version from effect order by key, version')).map((row) => `${row.key} ${row.version}`);
const parked = () => rows<{ key: string; attempts: number; reason: string }>(database.dataSource.manager, 'select key, attempts, reason from parked_event order by key, seq');

describe('a batch', () => {
  it('moves position, inbox and effect together', async () => {
    const processor = new BatchProcessor(settings());
    expect(await process(processor, [record(0, 'a', 1), record(1, 'a', 2), record(2, 'b', 1)])).toEqual({ kind: 'done', nextOffset: 3n });
    expect(await effects()).toEqual(['a 1', 'a 2', 'b 1']);
    expect(await rows(database.dataSource.manager, 'select next_offset from consumer_position')).toEqual([{ next_offset: '3' }]);
    expect(await rows(database.dataSource.manager, 'select key, version from inbox order by key')).toEqual([{ key: 'a', version: '2' }, { key: 'b', version: '1' }]);
  });

  it('of several partitions is one transaction, and each partition has its own outcome', async () => {
    const processor = new BatchProcessor(settings());
    const of = (partition: number, records: IncomingRecord[]) => ({ topic, partition, fetchedOffset: records[0]!.offset, records });
    await processor.process([of(0, [record(0, 'a', 1)])]);
    const outcomes = await processor.process([of(0, [record(0, 'a', 1)]), of(1, [record(0, 'b', 1)]), of(2, [record(7, 'c', 1)]), of(3, [record(0, 'd', 1), record(1, 'd', 2)])]);
    expect(outcomes).toEqual([{ kind: 'seek', offset: 1n }, { kind: 'done', nextOffset: 1n }, { kind: 'seek', offset: 0n }, { kind: 'done', nextOffset: 2n }]);
    expect(await effects()).toEqual(['a 1', 'b 1', 'd 1', 'd 2']);
    poison.add('e 1');
    await processor.process([of(1, [record(1, 'e', 1)]), of(3, [record(2, 'd', 3)])]);
    expect(await effects()).toEqual(['a 1', 'b 1', 'd 1', 'd 2', 'd 3']);
    expect((await parked()).map(({ key }) => key)).toEqual(['e']);
  });

  it('ignores the same event twice, at the same offset or another', async () => {
    const processor = new BatchProcessor(settings());
    const once = record(0, 'a', 1);
    await process(processor, [once]);
    await process(processor, [once]);
    await process(processor, [{ ...once, offset: 1n }]);
    expect(await effects()).toEqual(['a 1']);
    expect(processor.counts.repeats).toBe(1);
  });

  it('ignores an older event after a newer one', async () => {
    await process(new BatchProcessor(settings()), [record(0, 'a', 2), record(1, 'a', 1)]);
    expect(await effects()).toEqual(['a 2']);
  });

  it('counts and skips a type nobody here handles, and one that no contract knows', async () => {
    const processor = new BatchProcessor(settings());
    await process(processor, [record(0, 'a', 1, { header: { ce_type: 'huipin.credit.v1.GradeChanged' } }), record(1, 'a', 2, { header: { ce_type: 'huipin.later.v9.Unheard' } }), record(2, 'a', 3)]);
    expect(await effects()).toEqual(['a 3']);
    expect(processor.counts.skippedTypes).toBe(2);
  });

  it('looks ahead at what comes next, and takes it only when it comes', async () => {
    const processor = new BatchProcessor(settings());
    const ahead = [record(1, 'b', 1), record(2, 'b', 2, { value: new Uint8Array([255]) }), record(3, 'c', 1, { header: { ce_type: 'huipin.other.v1.Thing' } })];
    await processor.process([{ topic, partition: 0, fetchedOffset: 0n, records: [record(0, 'a', 1)] }], ahead);
    expect([await effects(), processor.counts]).toEqual([['a 1'], { applied: 1, repeats: 0, skippedTypes: 0, parked: 0, dead: 0 }]);
    await processor.process([{ topic, partition: 0, fetchedOffset: 1n, records: [record(1, 'd', 1)] }], ahead);
    expect(await effects()).toEqual(['a 1', 'd 1']);
    await process(processor, ahead.map((one) => Object.assign(one, { offset: one.offset + 1n })));
    expect([await effects(), processor.counts]).toEqual([['a 1', 'b 1', 'd 1'], { applied: 3, repeats: 0, skippedTypes: 1, parked: 0, dead: 1 }]);
  });

  it('keeps a message with a field it does not know', async () => {
    const plain = record(0, 'a', 1);
    // Field 99, length-delimited, "new".
    const value = Buffer.concat([plain.value, Buffer.from([0x9a, 0x06, 0x03]), Buffer.from('new')]);
    await process(new BatchProcessor(settings()), [{ ...plain, value }]);
    expect(await effects()).toEqual(['a 1']);
  });

  it.each([
    ['with a time that is none', { header: { ce_time: 'yesterday' } }],
    ['with a time beyond all calendars', { header: { ce_time: '9999-12-31T23:59:59-14:00' } }],
    ['with a NUL in its key', { key: 'a\0b' }],
    ['with a NUL in a header', { header: { traceparent: '\0' } }],
    ['without its version, and longer than any fact', { header: { ce_keyversion: '' }, value: new Uint8Array(1_040_000) }],
  ])('buries a record %s, and moves on', async (_, change) => {
    const processor = new BatchProcessor(settings());
    expect(await process(processor, [record(0, 'a', 1), record(1, 'b', 1, change)])).toEqual({ kind: 'done', nextOffset: 2n });
    expect(await effects()).toEqual(['a 1']);
    expect(processor.counts).toMatchObject({ applied: 1, dead: 1 });
  });

  it('buries what cannot be decoded, with its bytes and the reason, and moves on', async () => {
    const garbage = Buffer.from([0xff, 0xff, 0xff]);
    await process(new BatchProcessor(settings()), [record(0, 'a', 1, { value: garbage }), record(1, 'b', 1, { header: { ce_keyversion: 'x' } }), record(2, 'c', 1)]);
    expect(await effects()).toEqual(['c 1']);
    const letters = await rows<{ topic: string; key: string; headers: Record<string, string>; payload: Buffer }>(database.dataSource.manager, 'select topic, key, headers, payload from outbox order by pos');
    expect(letters.map((letter) => [letter.topic, letter.key, letter.headers['dead_offset']])).toEqual([['spec.dead-letter.v1', 'a', '0'], ['spec.dead-letter.v1', 'b', '1']]);
    expect(letters[0]?.payload).toEqual(garbage);
    expect(letters[0]?.headers['dead_reason']).toContain('not a huipin.standards.v1.FindingOpened');
    expect(await rows(database.dataSource.manager, 'select key from dead_letter order by id')).toHaveLength(2);
  });
});

describe('a poisoned event', () => {
  it('is parked alone with its reason; its key waits behind it in order, other keys flow', async () => {
    poison.add('a 2');
    const records = Array.from({ length: 30 }, (_, index) => record(index, ['a', 'b', 'c'][index % 3]!, Math.floor(index / 3) + 1));
    expect(await process(new BatchProcessor(settings()), records)).toEqual({ kind: 'done', nextOffset: 30n });
    expect(await effects()).toHaveLength(1 + 20);
    const waiting = await parked();
    expect(waiting.map(({ key }) => key)).toEqual(Array(9).fill('a'));
    expect(waiting[0]?.reason).toContain('the handler fails on this one');
    expect(waiting[1]?.reason).toContain('waits behind');
  });

  it('lets later batches of its key queue up, and the worker apply them in order once it is mended', async () => {
    poison.add('a 1');
    const processor = new BatchProcessor(settings());
    await process(processor, [record(0, 'a', 1), record(1, 'b', 1)]);
    await process(processor, [record(2, 'a', 2), record(3, 'b', 2)]);
    expect(await effects()).toEqual(['b 1', 'b 2']);
    const worker = new ParkedWorker(settings());
    expect(await worker.drain()).toBe(0);
    expect((await parked())[0]).toMatchObject({ attempts: 1 });
    poison.clear();
    await database.dataSource.query('update parked_event set next_attempt_at = now()');
    expect(await worker.drain()).toBe(2);
    expect(await effects()).toEqual(['a 1', 'a 2', 'b 1', 'b 2']);
    await process(processor, [record(4, 'a', 3)]);
    expect(await effects()).toContain('a 3');
  });
});

describe('the ground giving way', () => {
  it('applies nothing, counts no attempt and asks for a pause', async () => {
    const broken: ApplyEvents = () => Promise.reject(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }));
    expect(await process(new BatchProcessor(settings({ apply: broken })), [record(0, 'a', 1)])).toMatchObject({ kind: 'pause' });
    expect(await parked()).toEqual([]);
    expect(await rows(database.dataSource.manager, 'select * from consumer_position')).toEqual([]);
    await process(new BatchProcessor(settings()), [record(0, 'a', 1)]);
    expect(await effects()).toEqual(['a 1']);
  });

  it('gets less of it the next time, until one transaction is done in its time', async () => {
    const tooSlow: ApplyEvents = (events, tx) => (events.length > 3 ? Promise.reject(new Error('terminating connection due to transaction timeout')) : writeEffect(events, tx));
    const processor = new BatchProcessor(settings({ apply: tooSlow }));
    const batch = Array.from({ length: 8 }, (_, offset) => record(offset, `key ${offset}`, 1));
    expect((await process(processor, batch)).kind).toBe('pause');
    expect((await process(processor, batch)).kind).toBe('pause');
    // What it did not take is asked for again from there.
    expect(await process(processor, batch)).toEqual({ kind: 'done', nextOffset: 2n });
    expect(await effects()).toEqual(['key 0 1', 'key 1 1']);
  });
});

describe('where a consumer stands', () => {
  it('is asked of the database: a batch from further on is answered with a seek', async () => {
    expect(await process(new BatchProcessor(settings()), [record(5, 'a', 1)])).toEqual({ kind: 'seek', offset: 0n });
    expect(await effects()).toEqual([]);
  });

  it('waits for a replay when what comes next is no longer in the log, and says so', async () => {
    const troubles: string[] = [];
    const expired = { offsets: () => Promise.resolve([{ topic, partition: 0, low: 5n, high: 9n }]), disconnect: () => Promise.resolve() };
    const processor = new BatchProcessor(settings({ admin: expired, onTrouble: (what) => void troubles.push(what) }));
    await process(processor, [record(0, 'a', 1)]);
    expect(await process(processor, [record(5, 'a', 4)])).toMatchObject({ kind: 'pause' });
    expect(await process(processor, [record(5, 'a', 4)])).toMatchObject({ kind: 'pause' });
    expect(troubles).toEqual(['expired']);
    expect(await effects()).toEqual(['a 1']);

    const again = [record(0, 'a', 1), record(0, 'a', 2), record(0, 'a', 3)].map((kept) => asReplayed(kept, { topic, consumer: 'huipin.spec' }));
    const forOthers = asReplayed(record(0, 'b', 1), { topic, consumer: 'huipin.other' });
    const sent = [...again, forOthers, endOfReplay({ topic, consumer: 'huipin.spec' }, true)].map((kept, offset) => ({ ...kept, partition: 0, offset: BigInt(offset) }));
    const outcomes = await processor.process([{ topic: 'standards.replay.v1', partition: 0, fetchedOffset: 0n, records: sent }]);
    expect(outcomes).toEqual([{ kind: 'done', nextOffset: 5n }]);
    expect(await process(processor, [record(5, 'a', 4)])).toEqual({ kind: 'done', nextOffset: 6n });
    expect(await effects()).toEqual(['a 1', 'a 2', 'a 3', 'a 4']);
  });

  it('stays stopped after the replay of a part only', async () => {
    await database.dataSource.query(`insert into consumer_position (consumer, topic, partition, next_offset, expired_at) values ('huipin.spec', '${topic}', 0, 5, now())`);
    const processor = new BatchProcessor(settings());
    const end = { ...endOfReplay({ topic, consumer: 'huipin.spec' }, false), partition: 0, offset: 0n };
    await processor.process([{ topic: 'standards.replay.v1', partition: 0, fetchedOffset: 0n, records: [end] }]);
    expect(await process(processor, [record(5, 'a', 1)])).toMatchObject({ kind: 'pause' });
  });

  it('is not moved while somebody holds the topic', async () => {
    await hold(database.dataSource.manager, 'huipin.spec', [topic], 'operator');
    expect(await process(new BatchProcessor(settings()), [record(0, 'a', 1)])).toMatchObject({ kind: 'pause' });
    await release(database.dataSource.manager, 'huipin.spec', [topic], 'rebuild');
    expect(await process(new BatchProcessor(settings()), [record(0, 'a', 1)])).toMatchObject({ kind: 'pause' });
    await release(database.dataSource.manager, 'huipin.spec', [topic], 'operator');
    expect(await process(new BatchProcessor(settings()), [record(0, 'a', 1)])).toMatchObject({ kind: 'done' });
  });

  it('stops at its limit, in the middle of a batch too, and takes the rest later', async () => {
    let limit = 2n;
    const processor = new BatchProcessor(settings({ limit: () => Promise.resolve(limit) }));
    const batch = [record(0, 'a', 1), record(1, 'b', 1), record(2, 'a', 2)];
    expect(await process(processor, batch)).toEqual({ kind: 'done', nextOffset: 2n });
    expect(await process(processor, batch.slice(2))).toMatchObject({ kind: 'pause' });
    expect(await process(processor, batch)).toEqual({ kind: 'seek', offset: 2n });
    limit = 3n;
    expect(await process(processor, batch.slice(2))).toEqual({ kind: 'done', nextOffset: 3n });
    expect(await effects()).toEqual(['a 1', 'a 2', 'b 1']);
  });

  it('keeps a zombie from applying what its successor has applied', async () => {
    const batch = [record(0, 'a', 1), record(1, 'b', 1)];
    const [zombie, successor] = [new BatchProcessor(settings()), new BatchProcessor(settings())];
    const outcomes = await Promise.all([process(zombie, batch), process(successor, batch)]);
    expect(outcomes.map(({ kind }) => kind)).toContain('done');
    await process(zombie, batch);
    expect(await effects()).toEqual(['a 1', 'b 1']);
    expect(await parked()).toEqual([]);
  });

  it('is applied once when its replay comes at the same time', async () => {
    const events = [record(0, 'a', 1), record(1, 'a', 2), record(2, 'b', 1)];
    const replayed = { topic: 'standards.replay.v1', partition: 0, fetchedOffset: 0n, records: events.map((event) => ({ ...event, ...asReplayed(event, { topic, consumer: 'huipin.spec' }) })) };
    const live = { topic, partition: 0, fetchedOffset: 0n, records: events };
    const slow: ApplyEvents = async (batch, tx) => {
      await rows(tx, 'select pg_sleep(0.3)');
      await writeEffect(batch, tx);
    };
    const [one, two] = [new BatchProcessor(settings({ apply: slow })), new BatchProcessor(settings({ apply: slow }))];
    const outcomes = (await Promise.all([one.process([live]), two.process([replayed])])).flat().map(({ kind }) => kind);
    expect(outcomes).toEqual(['done', 'done']);
    expect(one.counts.repeats + two.counts.repeats).toBe(3);
    expect(await effects()).toEqual(['a 1', 'a 2', 'b 1']);
    expect(await parked()).toEqual([]);
  });
});
