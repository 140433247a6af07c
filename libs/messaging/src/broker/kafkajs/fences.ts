import { createRequire } from 'node:module';
import { decodeRecord } from './decode-record.ts';
import { encodeRecord } from './encode-record.ts';

const require = createRequire(import.meta.url);

interface RequestQueue {
  pending: unknown[];
  throttledUntil: number;
  throttleCheckTimeoutId: unknown;
  scheduleCheckPendingRequests: (this: RequestQueue) => void;
}

interface Cluster {
  findGroupCoordinatorMetadata: ((this: Cluster, group: object) => Promise<unknown>) & { fenced?: true };
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

/**
 * Where no broker answers in time who coordinates a group, kafkajs 2.2.4 takes that for an answer for ever, and the
 * consumer is dead: a broker that is slow to start, or busy, would end the process. It is asked again like any other
 * broker that has no coordinator yet.
 */
export function fenceLostCoordinator(): void {
  const { prototype } = require('kafkajs/src/cluster') as { prototype: Cluster };
  const find = prototype.findGroupCoordinatorMetadata;
  if (find.fenced) return;
  prototype.findGroupCoordinatorMetadata = async function (this: Cluster, group) {
    try {
      return await find.call(this, group);
    } catch (error) {
      if ((error as Error).name !== 'KafkaJSGroupCoordinatorNotFound') throw error;
      throw Object.assign(new Error((error as Error).message, { cause: error }), { type: 'GROUP_COORDINATOR_NOT_AVAILABLE', retriable: true });
    }
  };
  prototype.findGroupCoordinatorMetadata.fenced = true;
}

/** kafkajs loads its encoder and decoder of records with the first request that needs them; until then it can be given others. */
export function fenceRecords(): void {
  replace('kafkajs/src/protocol/recordBatch/record/v0', encodeRecord);
  replace('kafkajs/src/protocol/recordBatch/record/v0/decoder', decodeRecord);
}

function replace(module: string, by: unknown): void {
  const path = require.resolve(module);
  require(path);
  require.cache[path]!.exports = by;
}
