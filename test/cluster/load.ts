import { setTimeout as pause } from 'node:timers/promises';
import { startReceivers, type Receivers } from '../faults/load/receivers.ts';
import { Writers } from '../faults/load/writers.ts';
import { Caller } from '../e2e/client.ts';
import { randomNumbers } from '../random.ts';
import { checkThrough, type Counts } from './check.ts';
import { hostAddress } from './platform.ts';
import { say } from '../say.ts';

const READS_PER_SECOND = 60;
const PATHS = ['/api/registry/v1/honour-types?limit=5', '/api/registry/v1/enterprises?division=340104&limit=5', '/api/credit/v1/listings?limit=5', '/api/notifications/v1/feeds/public/events?limit=5', '/'];

export interface Failure {
  readonly at: string;
  readonly path: string;
  readonly reason: string;
}

/** All that goes on while a release is changed or a pod dies: readers, departments that push, streams and a webhook. */
export interface Load {
  readonly writers: Writers;
  readonly receivers: Receivers;
  readonly failures: readonly Failure[];
  requests(): number;
  stop(): Promise<void>;
}

async function startLoad(origin: string): Promise<Load> {
  const caller = new Caller(origin);
  const token = (client: string) => caller.as(client).token();
  const random = randomNumbers(1);
  const receivers = await startReceivers(() => [origin], token, random, await hostAddress());
  receivers.behave();
  const writers = await Writers.start(() => [origin], token, random);
  const failures: Failure[] = [];
  const running = new Set<Promise<void>>();
  let [requests, isOn] = [0, true];
  const read = async (path: string) => {
    const at = new Date().toISOString();
    try {
      const response = await fetch(`${origin}${path}`, { signal: AbortSignal.timeout(20_000) });
      await response.arrayBuffer();
      if (!response.ok) failures.push({ at, path, reason: String(response.status) });
    } catch (error) {
      failures.push({ at, path, reason: String((error as Error).cause ?? error) });
    }
  };
  const began = Date.now();
  const pacing = (async () => {
    for (; isOn; requests += 1) {
      const due = began + (requests * 1_000) / READS_PER_SECOND;
      await pause(Math.max(0, due - Date.now()));
      const one: Promise<void> = read(PATHS[requests % PATHS.length]!).then(() => void running.delete(one));
      running.add(one);
    }
  })();
  return {
    writers,
    receivers,
    failures,
    requests: () => requests,
    async stop() {
      isOn = false;
      await writers.stop();
      await pacing;
      await Promise.all(running);
    },
  };
}

export interface UnderLoad extends Counts {
  readonly requests: number;
  readonly failed: number;
  readonly failures: readonly Failure[];
  readonly findings: readonly string[];
  readonly isBad: boolean;
}

/** What becomes of the load while `act` is done, and of all that was acknowledged. */
export async function underLoad<T extends object>(origin: string, act: (load: Load) => Promise<T & { readonly isBad?: boolean }>, tolerated = 0): Promise<UnderLoad & T> {
  const load = await startLoad(origin);
  const found = await act(load);
  await load.stop();
  say(`${load.requests()} requests, ${load.failures.length} failed; ${load.writers.acknowledged.length} records`);
  const { counts, findings } = await checkThrough(origin, load);
  load.receivers.close();
  const isBad = (found.isBad ?? false) || load.failures.length > tolerated || counts.lost + counts.duplicated + counts.disordered > 0;
  return { ...found, ...counts, requests: load.requests(), failed: load.failures.length, failures: load.failures.slice(0, 20), findings: findings.slice(0, 20), isBad };
}
