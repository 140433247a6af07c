import type { Broker, EventRecord, IncomingBatch } from '@huipin/messaging';
import { now } from './serve.ts';

export interface Times {
  /** The broker has acknowledged these. */
  readonly acknowledged?: (records: readonly EventRecord[], at: number) => void;
  /** These were handed over, and have been taken or not. */
  readonly taken?: (batches: readonly IncomingBatch[], from: number, at: number) => void;
}

/** A broker that tells when things happened and is otherwise the one inside. */
export function timed(broker: Broker, { acknowledged, taken }: Times): Broker {
  return {
    producer() {
      const producer = broker.producer();
      return {
        connect: () => producer.connect(),
        disconnect: () => producer.disconnect(),
        async sendBatch(records) {
          await producer.sendBatch(records);
          acknowledged?.(records, now());
        },
      };
    },
    consumer(groupId) {
      const consumer = broker.consumer(groupId);
      return {
        lastPollAt: () => consumer.lastPollAt(),
        disconnect: () => consumer.disconnect(),
        run: (run) =>
          consumer.run({
            ...run,
            async onBatches(batches, ahead) {
              const from = now();
              const outcomes = await run.onBatches(batches, ahead);
              taken?.(batches, from, now());
              return outcomes;
            },
          }),
      };
    },
    admin: () => broker.admin(),
  };
}
