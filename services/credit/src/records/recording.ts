import { toInstant, type Instant } from '@huipin/kernel';

/**
 * The instant at which something is recorded: now, but always after `last`. A decision was made on what was known up to
 * `last`; what comes in the same millisecond, or from a slower clock, must not slip into its replay.
 */
export function recordingInstant(now: Instant, last: Instant | null): Instant {
  return last === null || last < now ? now : toInstant(new Date(Date.parse(last) + 1));
}
