import { setTimeout as pause } from 'node:timers/promises';
import { KafkajsBroker } from '@huipin/messaging';
import { percentile, type Row } from '../report.ts';
import { consumed, oneRun, type Bench } from './bench.ts';
import { recordOf, subjectOf, SUBJECTS } from './facts.ts';
import type { Ground } from './ground.ts';
import { kafkaSettings, now } from './parts/serve.ts';
import { alternate, costsOf } from './runs.ts';
import { facts, replays } from './topics.ts';

const RATE = 1_000;
const ONE_IN = 1_000;
const WARM_UP_SECONDS = 3;

/** One enterprise in a thousand cannot be applied: what the others notice of it. */
const poison = Array.from({ length: SUBJECTS / ONE_IN }, (_, index) => subjectOf(index * ONE_IN));

interface Delay {
  readonly key: string;
  readonly millis: number;
}

/** From sending to the commit of the effect, at an even rate, of the keys that are well. */
export async function poisoned({ ground, runs, scaled }: Bench): Promise<Row[]> {
  const { runtimeUrl: databaseUrl, brokers } = ground;
  const side = (sick: readonly string[]) => async () => {
    await ground.truncate(...consumed);
    await ground.remakeTopics(facts, replays);
    return oneRun(ground, 'consumer', {
      async prepare(part) {
        await part.ask('start', { databaseUrl, brokers });
        await part.ask('delays', { poison: sick });
        await sendAtRate(ground, 0, WARM_UP_SECONDS);
        await part.ask('delays', { poison: sick });
      },
      async measure(part) {
        await sendAtRate(ground, WARM_UP_SECONDS * RATE, scaled(6));
        await pause(500);
        const others = (await part.ask<Delay[]>('delays', { poison: sick })).filter(({ key }) => !poison.includes(key)).map(({ millis }) => millis);
        return { p50: percentile(others, 0.5), p99: percentile(others, 0.99), count: others.length };
      },
    });
  };
  const sides = await alternate('poison', runs, { 'with poison': side(poison), without: side([]) });
  const [sick, well] = [sides['with poison'].figures.p99!, sides.without.figures.p99!];
  return [
    {
      what: `other keys' p99 where 1 in ${ONE_IN} is poison, ${RATE} events/s`,
      unit: 'ms',
      value: sick,
      runs,
      peer: 'without poison',
      peerValue: well,
      ratio: sick / well,
      goal: '≤ 1.1 ×',
      ...costsOf('consumer', sides),
    },
  ];
}

/** Facts that carry the moment of their sending. */
async function sendAtRate({ brokers }: Ground, first: number, seconds: number): Promise<void> {
  const producer = new KafkajsBroker(kafkaSettings(brokers, 'bench-send')).producer();
  await producer.connect();
  const from = now();
  for (let sent = 0; sent < seconds * RATE; ) {
    const due = Math.min(Math.floor(((now() - from) * RATE) / 1_000), seconds * RATE) - sent;
    const at = String(now());
    const records = Array.from({ length: due }, (_, index) => recordOf(first + sent + index));
    if (due > 0) await producer.sendBatch(records.map((record) => ({ ...record, headers: { ...record.headers, sent: at } })));
    sent += due;
    await pause(1);
  }
  await producer.disconnect();
}
