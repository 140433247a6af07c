import { setTimeout as pause } from 'node:timers/promises';
import { deadLetterTopic, services, topics } from '@huipin/contracts';
import { ledger, type Ground } from '../ground/ground.ts';
import type { Told } from '../load/receivers.ts';
import { ask, readEffects, readWaiting } from './databases.ts';
import { readEnds, readLog } from './log.ts';

export const allTopics = [...Object.keys(topics), ...[...services, ledger].map(deadLetterTopic)];

/** Waits until nothing moves any more; what is not there by then is lost. True = everything is at rest. */
export async function untilAtRest(ground: Ground, told: readonly Told[], seconds: number): Promise<boolean> {
  const deadline = Date.now() + seconds * 1_000;
  let before = '';
  while (Date.now() < deadline) {
    await pause(3_000);
    const now = await picture(ground, told).catch((error: unknown) => `not yet: ${String(error)}`);
    if (now === before && now.startsWith('0 0 0 0 ')) return true;
    before = now;
  }
  return false;
}

/** What must stand still, and first what must be 0: unpublished and parked events, records not yet read, webhooks not yet delivered. */
async function picture(ground: Ground, told: readonly Told[]): Promise<string> {
  const { unpublished, parked } = await readWaiting(ground);
  const unread = await readLag(ground);
  // The endpoint is well again and nobody waits hours for its schedule; one whose clock was ahead wrote a time far away.
  await ask(ground, 'notifications', 'update delivery_failure set next_attempt_at = now() where next_attempt_at > now()');
  const log = await readLog(ground.ownBrokers, Object.keys(topics));
  const effects = await readEffects(ground);
  const [feeds] = await ask<{ n: string }>(ground, 'notifications', 'select count(*) as n from feed_event');
  const [failures] = await ask<{ n: string }>(ground, 'notifications', 'select count(*) as n from delivery_failure where given_up_at is null');
  return [unpublished, parked, unread, failures!.n, log.length, effects.length, feeds!.n, ...told.map(({ ids }) => new Set(ids).size)].join(' ');
}

/** Over all consumers, on each topic of which they have read anything: a group that is just finding itself anew is not at rest. */
async function readLag(ground: Ground): Promise<number> {
  const ends = await readEnds(ground.ownBrokers, Object.keys(topics));
  let lag = 0;
  for (const service of [...services, ledger]) {
    const positions = await ask<{ topic: string; partition: number; next: string }>(ground, service, 'select topic, partition, next_offset as next from consumer_position');
    const next = new Map(positions.map((at) => [`${at.topic}/${at.partition}`, Number(at.next)]));
    const read = new Set(positions.map(({ topic }) => topic));
    for (const { topic, partition, low, high } of ends) if (read.has(topic)) lag += Math.max(0, high - (next.get(`${topic}/${partition}`) ?? low));
  }
  return lag;
}
