import { Caller } from '../e2e/client.ts';
import { isReady, podsOf, tryKubectl, until, type Pod } from './cluster.ts';
import { origin } from './platform.ts';

const EVERY_MS = 50;
const AT_MOST_SECONDS = 60;

interface Messaging {
  readonly outbox: { readonly leading: boolean; readonly epoch: number };
}

/** The pod of a service that publishes its outbox: each says so of itself only. */
export async function leaderOf(service: string): Promise<Pod> {
  const token = await operator().token();
  const program = `const answer = await fetch('http://127.0.0.1:8080${statusOf(service)}', { headers: { authorization: 'Bearer ${token}' } }); console.log((await answer.json()).outbox.leading)`;
  const pods = podsOf(service).filter(isReady);
  const leader = pods.find(({ metadata }) => tryKubectl(['exec', metadata.name, '--', 'node', '--input-type=module', '-e', program]).stdout.trim() === 'true');
  if (leader === undefined) throw new Error(`none of the ${pods.length} pods of ${service} leads`);
  return leader;
}

/** Seconds from `act`, which ends the leader, until another has taken over: each raises the epoch. */
export async function secondsUntilNextLeader(service: string, act: () => void): Promise<number> {
  const before = await epochOf(service);
  if (before === undefined) throw new Error(`${service} does not say who leads`);
  const began = Date.now();
  act();
  await until(`another leads ${service}`, async () => ((await epochOf(service)) ?? before) !== before, AT_MOST_SECONDS, EVERY_MS);
  return (Date.now() - began) / 1_000;
}

/** Of any replica; undefined where one dies that was asked. */
async function epochOf(service: string): Promise<number | undefined> {
  const reply = await operator().get<Messaging>(statusOf(service)).catch(() => undefined);
  return reply?.status === 200 ? reply.body.outbox.epoch : undefined;
}

function statusOf(service: string): string {
  return `/api/${service}/v1/messaging`;
}

let caller: Caller | undefined;
function operator(): Caller {
  return (caller ??= new Caller(origin(), 'operator-demo'));
}
