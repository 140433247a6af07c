import { toInstant, type Instant } from '@huipin/kernel';
import { z } from 'zod';
import { sequenceText } from '../feeds/feed.ts';
import type { SinkAnswer } from '../sinks/webhook.ts';
import { breakerState, type Failure, type Progress } from './delivery.ts';
import type { LoggedAttempt } from './delivery-log.table.ts';

const reasons = ['status', 'redirect', 'gone', 'timeout', 'address-refused', 'unresolved', 'tls', 'connection'] as const;
const answered = { reason: z.enum(reasons).nullable(), status: z.number().int().nullable().meta({ description: 'HTTP status of the receiver; null where none came' }) };
const sequence = z.string().regex(/^\d{20}$/);

export const attemptView = z
  .object({
    id: z.string(),
    sequence: sequence.nullable().meta({ description: 'null for a test event' }),
    eventId: z.string().meta({ description: 'the webhook-id that was sent' }),
    attempt: z.number().int(),
    attemptedAt: z.string(),
    outcome: z.enum(['delivered', 'failed', 'gone']),
    ...answered,
    durationMs: z.number().int(),
  })
  .meta({ id: 'DeliveryAttempt' });
export type AttemptView = z.output<typeof attemptView>;

export const failureView = z
  .object({
    sequence,
    eventId: z.string(),
    subject: z.string(),
    state: z.enum(['failing', 'waiting', 'given-up']).meta({ description: 'waiting = behind an earlier event of its subject' }),
    attempts: z.number().int(),
    nextAttemptAt: z.string().nullable(),
    ...answered,
    failedAt: z.string(),
  })
  .meta({ id: 'DeliveryFailure' });
export type FailureView = z.output<typeof failureView>;

export const progressView = z
  .object({
    position: sequence.meta({ description: 'everything up to here is delivered, not wanted, or among the failures' }),
    head: sequence.meta({ description: 'where the feed ends' }),
    behind: z.number().int(),
    breaker: z.object({ state: z.enum(['closed', 'open', 'half-open']), failures: z.number().int(), openUntil: z.string().nullable() }),
    lastDeliveredAt: z.string().nullable(),
    failing: z.number().int(),
    waiting: z.number().int(),
    givenUp: z.number().int(),
  })
  .meta({ id: 'DeliveryProgress' });
export type ProgressView = z.output<typeof progressView>;

export const testResultView = z
  .object({ eventId: z.string(), outcome: z.enum(['delivered', 'failed', 'gone']), ...answered, durationMs: z.number().int() })
  .meta({ id: 'TestDelivery' });

export function toAttemptView(attempt: LoggedAttempt): AttemptView {
  const { eventId, attempt: number, outcome, reason, status, durationMs } = attempt;
  return {
    id: String(attempt.id),
    sequence: attempt.sequence === null ? null : sequenceText(attempt.sequence),
    eventId,
    attempt: number,
    attemptedAt: instant(attempt.attemptedAt),
    outcome,
    reason,
    status,
    durationMs,
  };
}

export function toFailureView(failure: Failure): FailureView {
  const { eventId, subject, attempts, reason, status } = failure;
  return {
    sequence: sequenceText(failure.sequence),
    eventId,
    subject,
    state: failure.givenUpAt !== null ? 'given-up' : attempts === 0 ? 'waiting' : 'failing',
    attempts,
    nextAttemptAt: failure.nextAttemptAt === null ? null : instant(failure.nextAttemptAt),
    reason,
    status,
    failedAt: instant(failure.failedAt),
  };
}

export function toProgressView(progress: Progress, more: { head: number; now: number; failing: number; waiting: number; givenUp: number }): ProgressView {
  const { position, breaker, lastDeliveredAt } = progress;
  const { head, now, ...counts } = more;
  return {
    position: sequenceText(position),
    head: sequenceText(head),
    behind: Math.max(0, head - position),
    breaker: { state: breakerState(breaker, now), failures: breaker.failures, openUntil: breaker.openUntil === null ? null : instant(breaker.openUntil) },
    lastDeliveredAt: lastDeliveredAt === null ? null : instant(lastDeliveredAt),
    ...counts,
  };
}

export function toTestResult(eventId: string, answer: SinkAnswer & { outcome: 'delivered' | 'failed' | 'gone' }): z.output<typeof testResultView> {
  const { outcome, reason, status, durationMs } = answer;
  return { eventId, outcome, reason, status, durationMs };
}

function instant(millis: number): Instant {
  return toInstant(new Date(millis));
}
