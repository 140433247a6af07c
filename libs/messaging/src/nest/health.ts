import type { INestApplication } from '@nestjs/common';
import { MessagingRuntime } from './messaging-runtime.ts';

const MAX_POLL_AGE_MS = 60_000;

/** Liveness is the age of the last poll: a consumer that asks no more will not recover by itself. */
export function healthOfMessaging(app: INestApplication, maxPollAgeMs = MAX_POLL_AGE_MS): { live: Record<string, () => Promise<void>>; ready: Record<string, () => Promise<void>> } {
  const runtime = app.get(MessagingRuntime);
  return {
    live: {
      consumer: () => {
        const age = runtime.pollAge();
        return age < maxPollAgeMs ? Promise.resolve() : Promise.reject(new Error(`last asked the broker ${Math.round(age / 1_000)} s ago`));
      },
    },
    ready: {},
  };
}
