import { createRequire } from 'node:module';
import { encodeRecord } from './encode-record.ts';

const require = createRequire(import.meta.url);

interface RequestQueue {
  pending: unknown[];
  throttledUntil: number;
  throttleCheckTimeoutId: unknown;
  scheduleCheckPendingRequests: (this: RequestQueue) => void;
}

/**
 * kafkajs 2.2.4 re-arms a timer after every response with a delay of `-1 - now`: a 1 ms timer for ever,
 * 2.7 % of a core per idle connection, and a TimeoutNegativeWarning on new Node. Arm it only while
 * something waits.
 */
export function fenceIdleTimer(): void {
  const queue = require('kafkajs/src/network/requestQueue') as { prototype: RequestQueue & { fenced?: true } };
  if (queue.prototype.fenced) return;
  const schedule = queue.prototype.scheduleCheckPendingRequests;
  queue.prototype.scheduleCheckPendingRequests = function (this: RequestQueue) {
    if (this.pending.length > 0) schedule.call(this);
  };
  queue.prototype.fenced = true;
}

/** kafkajs loads its encoder of records with the first produce request; until then it can be given another. */
export function fenceEncoder(): void {
  const path = require.resolve('kafkajs/src/protocol/recordBatch/record/v0');
  require(path);
  require.cache[path]!.exports = encodeRecord;
}
