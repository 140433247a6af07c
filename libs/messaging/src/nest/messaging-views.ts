import { z } from 'zod';

const count = z.int().min(0);
const instant = z.iso.datetime();

export const statusView = z
  .object({
    service: z.string(),
    broker: z.object({ answers: z.boolean(), reason: z.string().nullable().meta({ description: 'why it does not answer; what the database knows is told all the same' }) }),
    outbox: z.object({ backlog: count, oldestAgeSeconds: z.number(), leading: z.boolean(), epoch: count, lastBatch: count }),
    consumers: z.array(z.object({ topic: z.string(), partition: count, lag: z.int().nullable(), lagSeconds: z.number().nullable(), held: z.boolean(), expired: z.boolean() })),
    parked: z.object({ keys: count, events: count }),
    dead: count,
  })
  .meta({ id: 'MessagingStatus' });

export const parkedView = z
  .object({ topic: z.string(), key: z.string(), eventId: z.string(), type: z.string(), attempts: count, reason: z.string(), parkedAt: instant, nextAttemptAt: instant, waiting: count })
  .meta({ id: 'ParkedEvent' });
export const deadLetterView = z
  .object({ id: z.string(), topic: z.string(), partition: z.int(), offset: z.string(), key: z.string().nullable(), reason: z.string(), deadAt: instant })
  .meta({ id: 'DeadLetter' });
export const actionView = z
  .object({ id: z.string(), at: instant, who: z.string(), action: z.string(), detail: z.record(z.string(), z.unknown()), reason: z.string().nullable() })
  .meta({ id: 'MessagingAction' });

export const rebuildView = z
  .object({
    projection: z.string(),
    startedAt: instant,
    consumer: z.string(),
    behind: z.int().nullable(),
    waitingFor: z.array(z.string()),
    state: z.enum(['reading', 'finished', 'failed']),
    reason: z.string().nullable(),
  })
  .meta({ id: 'Rebuild' });

export const lastRebuildView = z.object({ rebuild: rebuildView.nullable() });
export const replayView = z.object({ id: z.string() });
export const adoptionView = z.object({ due: count });
