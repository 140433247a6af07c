import { setTimeout as pause } from 'node:timers/promises';
import { services } from '@huipin/contracts';
import { isReady, kubectl, NAMESPACE, podsOf, until } from './cluster.ts';
import { leaderOf, secondsUntilNextLeader } from './leader.ts';
import { underLoad, type Load, type UnderLoad } from './load.ts';
import { origin } from './platform.ts';
import { say } from '../say.ts';

const QUIET_MS = 5_000;

/** A pod of each service evicted and one killed, both times the one that leads the outbox, and of the edge; then the trial's only Kafka and only PostgreSQL, all under load. */
export async function killEach(): Promise<UnderLoad> {
  return underLoad(
    origin(),
    async (load) => {
      const secondsUntilWhole: Record<string, number> = {};
      const untilNextLeader: Record<string, number> = {};
      for (const [how, act] of Object.entries({ evicted: evict, killed: kill })) {
        for (const service of services) {
          const leader = await leaderOf(service);
          secondsUntilWhole[`${service} ${how}`] = await after(load, service, async () => {
            untilNextLeader[`${service} ${how}`] = await secondsUntilNextLeader(service, () => act(leader.metadata.name));
          });
        }
        secondsUntilWhole[`edge ${how}`] = await after(load, 'edge', () => act(anyOf('edge')));
      }
      const served = load.failures.length;
      for (const part of ['kafka', 'postgres']) secondsUntilWhole[`${part} killed`] = await after(load, part, () => kill(anyOf(part)));
      await pause(QUIET_MS);
      return { secondsUntilWhole, secondsUntilNextLeader: untilNextLeader, failedWhileServicesDied: served };
    },
    Infinity,
  );
}

async function after(load: Load, part: string, act: () => void | Promise<void>): Promise<number> {
  const before = podsOf(part).map(({ metadata }) => metadata.uid);
  const failed = load.failures.length;
  const began = Date.now();
  await act();
  await until(`${part} is whole again`, () => {
    const now = podsOf(part);
    return now.length === before.length && now.every(isReady) && now.some(({ metadata }) => !before.includes(metadata.uid));
  });
  const seconds = (Date.now() - began) / 1_000;
  say(`${part} whole after ${seconds} s; ${load.failures.length - failed} requests failed`);
  await pause(QUIET_MS);
  return Math.round(seconds * 10) / 10;
}

function anyOf(part: string): string {
  return podsOf(part).find(isReady)!.metadata.name;
}

function evict(name: string): void {
  const eviction = { apiVersion: 'policy/v1', kind: 'Eviction', metadata: { name, namespace: NAMESPACE } };
  kubectl(['create', '--raw', `/api/v1/namespaces/${NAMESPACE}/pods/${name}/eviction`, '-f', '-'], JSON.stringify(eviction));
}

/** Without a word to it. */
function kill(name: string): void {
  kubectl(['delete', 'pod', name, '--grace-period=0', '--force', '--wait=false']);
}
