import { setTimeout as pause } from 'node:timers/promises';
import { deadLetterTopic, services, topics } from '@huipin/contracts';
import { ledger, type Ground } from '../ground/ground.ts';
import type { Told } from '../load/receivers.ts';
import { ask, readEffects, readWaiting } from './databases.ts';
import { readLog } from './log.ts';

export const allTopics = [...Object.keys(topics), ...[...services, ledger].map(deadLetterTopic)];

/** Waits until nothing moves any more; what is not there by then is lost. True = everything is at rest. */
export async function untilAtRest(ground: Ground, told: readonly Told[], seconds: number): Promise<boolean> {
  const deadline = Date.now() + seconds * 1_000;
  let before = '';
  while (Date.now() < deadline) {
    await pause(3_000);
    const now = await picture(ground, told).catch((error: unknown) => `not yet: ${String(error)}`);
    if (now === before && now.startsWith('0 0 ')) return true;
    before = now;
  }
  return false;
}

/** What must stand still, and first what must be 0: unpublished and parked events. */
async function picture(ground: Ground, told: readonly Told[]): Promise<string> {
  const { unpublished, parked } = await readWaiting(ground);
  const log = await readLog(ground.ownBrokers, Object.keys(topics));
  const effects = await readEffects(ground);
  const [feeds] = await ask<{ n: string }>(ground, 'notifications', 'select count(*) as n from feed_event');
  const [failures] = await ask<{ n: string }>(ground, 'notifications', 'select count(*) as n from delivery_failure where given_up_at is null');
  return [unpublished, parked, log.length, effects.length, feeds!.n, failures!.n, ...told.map(({ ids }) => new Set(ids).size)].join(' ');
}
