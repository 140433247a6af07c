// Our relay by itself: what is in the outbox goes to the broker.
import { KafkajsBroker, PlatformaticBroker, Relay } from '@huipin/messaging';
import { kafkaSettings, now, serve } from './serve.ts';

interface Drain {
  readonly databaseUrl: string;
  readonly brokers: readonly string[];
  readonly client: 'kafkajs' | 'platformatic';
  readonly count: number;
}

serve({
  /** Events per second, from its start to the acknowledgement of the last. */
  async drain({ databaseUrl, brokers, client, count }: Drain) {
    const settings = kafkaSettings(brokers, 'bench-relay');
    const producer = (client === 'kafkajs' ? new KafkajsBroker(settings) : new PlatformaticBroker(settings)).producer();
    await producer.connect();
    const relay = new Relay({ databaseUrl, producer, onTrouble: (what, reason) => console.error(what, reason) });
    const from = now();
    relay.start();
    while (relay.counts.published < count) await new Promise((resolve) => setTimeout(resolve, 5));
    const rate = (1_000 * count) / (now() - from);
    await relay.stop();
    await producer.disconnect();
    return rate;
  },
});
