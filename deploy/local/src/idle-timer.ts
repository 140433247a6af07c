import { createRequire } from 'node:module';

interface RequestQueue {
  pending: unknown[];
  scheduleCheckPendingRequests: (this: RequestQueue) => void;
}

let isFenced = false;

/**
 * kafkajs 2.2.4 arms a timer of `-1 - now` after every response, which Node warns of on the terminal of whoever starts the
 * stack. Arm it only while something waits, as libs/messaging does; the launcher may not import that.
 */
export function fenceIdleTimer(): void {
  if (isFenced) return;
  isFenced = true;
  const { prototype } = createRequire(import.meta.url)('kafkajs/src/network/requestQueue') as { prototype: RequestQueue };
  const schedule = prototype.scheduleCheckPendingRequests;
  prototype.scheduleCheckPendingRequests = function (this: RequestQueue) {
    if (this.pending.length > 0) schedule.call(this);
  };
}
