// Our relay by itself: what is in the outbox goes to the broker.
import { KafkajsBroker, PlatformaticBroker, Relay } from '@huipin/messaging';
import { beginning, kafkaSettings, paceSince, serve } from './serve.ts';

interface Open {
  readonly databaseUrl: string;
  readonly brokers: readonly string[];
  readonly client: 'kafkajs' | 'platformatic';
}

let relay: Relay;

serve({
  async open({ databaseUrl, brokers, client }: Open) {
    const settings = kafkaSettings(brokers, 'bench-relay');
    const producer = (client === 'kafkajs' ? new KafkajsBroker(settings) : new PlatformaticBroker(settings)).producer();
    await producer.connect();
    relay = new Relay({ databaseUrl, producer, onTrouble: (what, reason) => console.error(what, reason) });
  },
  /** Events per second, from its start to the acknowledgement of the last. */
  async drain({ count }: { count: number }) {
    const began = beginning();
    relay.start();
    while (relay.counts.published < count) await new Promise((resolve) => setTimeout(resolve, 5));
    const pace = paceSince(began, count);
    return pace;
  },
}, () => relay.stop());
