import { describe, expect, it } from '@jest/globals';
import { allowance, breakAfterFailure, breakerState, closed, failDelivery, nextAttemptAt, retrySchedule, waitBehind, type Breaker, type Failure } from './delivery.ts';

const event = { sequence: 7, eventId: 'e7', subject: 's' };
const failed = { outcome: 'failed', reason: 'status', status: 500, durationMs: 3 } as const;
const now = 1_000_000_000;

describe('the retry schedule', () => {
  it('is that of Standard Webhooks: ten attempts in three days', () => {
    const hours = retrySchedule.reduce((sum, seconds) => sum + seconds, 0) / 3_600;
    expect(retrySchedule).toHaveLength(9);
    expect(Math.round(hours * 10) / 10).toBe(75.6);
    expect(Array.from({ length: 10 }, (_, index) => nextAttemptAt(index + 1, 0, 0.5))).toEqual([...retrySchedule.map((seconds) => seconds * 1_000), null]);
  });

  it('spreads by a tenth either way', () => {
    expect([0, 0.5, 1].map((random) => nextAttemptAt(2, now, random)! - now)).toEqual([270_000, 300_000, 330_000]);
  });
});

describe('a failed attempt', () => {
  const tenth: Failure = { ...waitBehind(event, now - 75 * 3_600_000), attempts: 9, nextAttemptAt: now };

  it('is tried again after five seconds, then after longer', () => {
    const first = failDelivery({ event, answer: failed, before: undefined, lastDeliveredAt: null, now, random: 0.5 });
    expect(first).toEqual({ failure: { ...event, attempts: 1, nextAttemptAt: now + 5_000, givenUpAt: null, reason: 'status', status: 500, failedAt: now }, disable: null });
    const second = failDelivery({ event, answer: failed, before: first.failure, lastDeliveredAt: null, now: now + 5_000, random: 0.5 });
    expect(second.failure).toMatchObject({ attempts: 2, nextAttemptAt: now + 305_000, failedAt: now });
  });

  it('for the tenth time is given up alone where others came through since', () => {
    const { failure, disable } = failDelivery({ event, answer: failed, before: tenth, lastDeliveredAt: now - 1, now, random: 0.5 });
    expect([failure.nextAttemptAt, failure.givenUpAt, failure.attempts, disable]).toEqual([null, now, 10, null]);
  });

  it.each([
    ['nothing ever came through', null],
    ['nothing came through since', tenth.failedAt],
  ])('for the tenth time switches off and is kept where %s', (_, lastDeliveredAt) => {
    const { failure, disable } = failDelivery({ event, answer: failed, before: tenth, lastDeliveredAt, now, random: 0.5 });
    expect([failure.nextAttemptAt, failure.givenUpAt, disable]).toEqual([now, null, 'retries-exhausted']);
  });

  it('with 410 switches off at once and is kept', () => {
    const { failure, disable } = failDelivery({ event, answer: { ...failed, outcome: 'gone', reason: 'gone', status: 410 }, before: undefined, lastDeliveredAt: now, now, random: 0.5 });
    expect([failure.nextAttemptAt, failure.givenUpAt, disable]).toEqual([now, null, 'gone']);
  });
});

describe('the circuit breaker', () => {
  const after = (count: number, breaker: Breaker = closed) => Array.from({ length: count }).reduce<Breaker>((at) => breakAfterFailure(at, now), breaker);

  it('opens at the fifth failure in a row and lets nothing through', () => {
    expect(breakerState(after(4), now)).toBe('closed');
    expect(breakerState(after(5), now)).toBe('open');
    expect([allowance(after(4), now, 10), allowance(after(5), now, 10)]).toEqual([10, 0]);
  });

  it('lets one probe through when its time is up, and rests longer each time the probe fails', () => {
    const rests: number[] = [];
    let breaker = after(5);
    for (let round = 0; round < 6; round += 1) {
      const until = breaker.openUntil!;
      expect([allowance(breaker, until - 1, 10), allowance(breaker, until, 10)]).toEqual([0, 1]);
      rests.push(until - (round === 0 ? now : rests.reduce((sum, rest) => sum + rest, now)));
      breaker = breakAfterFailure(breaker, until);
    }
    expect(rests).toEqual([5_000, 15_000, 60_000, 300_000, 300_000, 300_000]);
  });

  it('is not made longer by what was under way when it opened', () => {
    expect(after(9).openUntil).toBe(after(5).openUntil);
    expect(after(9).openings).toBe(1);
  });
});
