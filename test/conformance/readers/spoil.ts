import type { EventProducer } from '@huipin/messaging';

type Records = Parameters<EventProducer['sendBatch']>[0];

/** What `--spoil` does to one record in the middle, between the relay and the broker, to show that a reader notices. */
export const spoils = {
  header: (records: Records) => changed(records, ({ headers: { ce_aggregateid, ...headers }, ...record }) => ({ ...record, headers: { ...headers, ce_aggregate: ce_aggregateid! } })),
  byte: (records: Records) => changed(records, (record) => ({ ...record, value: record.value.with(record.value.length - 1, record.value.at(-1)! ^ 1) })),
  key: (records: Records) => changed(records, (record) => ({ ...record, key: 'elsewhere' })),
  order: (records: Records) => records.toReversed(),
  loss: (records: Records) => records.slice(1),
} satisfies Record<string, (records: Records) => Records>;

export type Spoil = keyof typeof spoils;

/** The first that carries data. */
function changed(records: Records, change: (record: Records[number]) => Records[number]): Records {
  const chosen = records.find(({ value }) => value.length > 0);
  return records.map((record) => (record === chosen ? change(record) : record));
}

export function spoiled(producer: EventProducer, spoil: Spoil | undefined): EventProducer {
  return {
    connect: () => producer.connect(),
    disconnect: () => producer.disconnect(),
    sendBatch: (records) => producer.sendBatch(spoil === undefined ? records : spoils[spoil](records)),
  };
}
