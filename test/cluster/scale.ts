import { setTimeout as pause } from 'node:timers/promises';
import { kubectl, podsOf, until } from './cluster.ts';
import { underLoad, type UnderLoad } from './load.ts';
import { mustUpgrade, origin, receiverPeers } from './platform.ts';
import { say } from '../say.ts';

const GROWN = 3;
/** Small, so that the load of one machine is much to it. */
const AUTOSCALING = ['credit.autoscaling.enabled=true', `credit.autoscaling.maxReplicas=${GROWN}`, 'credit.autoscaling.targetCPUUtilization=30'].flatMap((value) => ['--set', value]);

/** The consumer `credit` grows by load and shrinks without it, while its members share the partitions anew each time. */
export async function growAndShrink(tag: string): Promise<UnderLoad> {
  await mustUpgrade(tag, [...(await receiverPeers()), ...AUTOSCALING]);
  const found = await underLoad(origin(), async () => {
    const grown = await until('credit has grown', () => podsOf('credit').length === GROWN, 300);
    say(`grown to ${GROWN} after ${Math.round(grown)} s`);
    await pause(20_000);
    // The autoscaler itself waits five minutes before it takes one away.
    kubectl(['patch', 'horizontalpodautoscaler', 'credit', '--type=merge', '--patch', '{"spec":{"maxReplicas":2}}']);
    const shrunk = await until('credit has shrunk', () => podsOf('credit').length === 2, 120);
    await pause(10_000);
    return { secondsToGrow: Math.round(grown), secondsToShrink: Math.round(shrunk) };
  });
  await mustUpgrade(tag, await receiverPeers());
  return found;
}
