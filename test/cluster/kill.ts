import { setTimeout as pause } from 'node:timers/promises';
import { services } from '@huipin/contracts';
import { isReady, kubectl, NAMESPACE, podsOf, until } from './cluster.ts';
import { underLoad, type Load, type UnderLoad } from './load.ts';
import { origin } from './platform.ts';
import { say } from '../say.ts';

const QUIET_MS = 5_000;

/** A pod of each service evicted and one killed, then the trial's only Kafka and only PostgreSQL, all under load. */
export async function killEach(): Promise<UnderLoad> {
  return underLoad(
    origin(),
    async (load) => {
      const secondsUntilWhole: Record<string, number> = {};
      for (const part of [...services, 'edge']) {
        secondsUntilWhole[`${part} evicted`] = await after(load, part, evict);
        secondsUntilWhole[`${part} killed`] = await after(load, part, kill);
      }
      const served = load.failures.length;
      for (const part of ['kafka', 'postgres']) secondsUntilWhole[`${part} killed`] = await after(load, part, kill);
      await pause(QUIET_MS);
      return { secondsUntilWhole, failedWhileServicesDied: served };
    },
    Infinity,
  );
}

async function after(load: Load, part: string, act: (pod: string) => void): Promise<number> {
  const before = podsOf(part).map(({ metadata }) => metadata.uid);
  const [pod] = podsOf(part).filter(isReady);
  const failed = load.failures.length;
  act(pod!.metadata.name);
  const whole = () => {
    const now = podsOf(part);
    return now.length === before.length && now.every(isReady) && now.some(({ metadata }) => !before.includes(metadata.uid));
  };
  const seconds = await until(`${part} is whole again`, whole);
  say(`${part} whole after ${seconds} s; ${load.failures.length - failed} requests failed`);
  await pause(QUIET_MS);
  return Math.round(seconds * 10) / 10;
}

function evict(name: string): void {
  const eviction = { apiVersion: 'policy/v1', kind: 'Eviction', metadata: { name, namespace: NAMESPACE } };
  kubectl(['create', '--raw', `/api/v1/namespaces/${NAMESPACE}/pods/${name}/eviction`, '-f', '-'], JSON.stringify(eviction));
}

/** Without a word to it. */
function kill(name: string): void {
  kubectl(['delete', 'pod', name, '--grace-period=0', '--force', '--wait=false']);
}
