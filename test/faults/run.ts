import { setTimeout as pause } from 'node:timers/promises';
import { eventTypes } from '@huipin/contracts';
import { startIssuer, type Issuer } from '@huipin/testing';
import { randomNumbers } from '../random.ts';
import { say } from '../say.ts';
import { checkAcknowledged, checkCursors, checkFeeds, checkFold, checkInbox, checkProjections, readEffects, readOutboxes, readWaiting } from './check/databases.ts';
import { compareEffects, compareLog, noVerdict, type Verdict } from './check/history.ts';
import { readLog } from './check/log.ts';
import { checkRebuilds } from './check/rebuilds.ts';
import { allTopics, untilAtRest } from './check/quiesce.ts';
import { faults, type Scene } from './faults.ts';
import { layGround, type Ground } from './ground/ground.ts';
import { startReceivers, type Receivers } from './load/receivers.ts';
import { Writers, type TokenOf } from './load/writers.ts';
import { ledgerHistory, startFleet, type Fleet } from './replicas.ts';

export interface Report {
  readonly seed: number;
  readonly minutes: number;
  readonly mutant: string | null;
  /** Events in all outboxes. */
  readonly committed: number;
  /** Distinct events on all topics. */
  readonly published: number;
  /** Effects of the ledger and entries of the feeds. */
  readonly applied: number;
  readonly parked: number;
  readonly dead: number;
  /** Records on the topics beyond the first of each event: what crashes cost. */
  readonly repeats: number;
  readonly acknowledged: number;
  readonly lost: number;
  readonly duplicated: number;
  readonly disordered: number;
  readonly restarts: number;
  /** Everything had come to rest before it was looked at. */
  readonly atRest: boolean;
  readonly faults: Readonly<Record<string, number>>;
}

export interface Plan {
  readonly folder: string;
  readonly minutes: number;
  readonly seed: number;
  readonly mutant: string;
}

const ISSUED_BEFORE_SECONDS = 7_200;
/** What has lost something may never rest, and is not waited for as long. */
const AT_REST_SECONDS = { healthy: 600, mutant: 120 };

export async function runFaults({ folder, minutes, seed, mutant }: Plan): Promise<{ report: Report; findings: string[] }> {
  const random = randomNumbers(seed);
  say(`seed ${seed}, ${minutes} min${mutant && `, mutant ${mutant}`}; logs in ${folder}/logs`);
  const issuer = await startIssuer();
  const token = tokensOf(issuer);
  const ground = await layGround(folder);
  say('PostgreSQL and Kafka are up');
  const fleet = await startFleet({ ground, issuer: issuer.url, seed, mutant });
  await untilServing(fleet);
  say(`${fleet.replicas.length} processes are up`);
  const receivers = await startReceivers(fleet.addresses, token, random);
  const writers = await Writers.start(fleet.addresses, token, random);
  const counted = await inject({ ground, fleet, random, garbage: new Set() }, minutes, writers);

  const operator = await token('operator-demo', 'operate');
  const { findings, ...counts } = await settle({ ground, writers, receivers, fleet, operator }, AT_REST_SECONDS[mutant === '' ? 'healthy' : 'mutant']);
  await issuer.close();
  return { report: { seed, minutes, mutant: mutant || null, ...counts, faults: counted }, findings };
}

/** Ends the load, lets everything come to rest, compares, and ends all that ran. */
export async function settle(scenery: Scenery, patienceSeconds: number) {
  const { ground, writers, receivers, fleet } = scenery;
  say('the load ends; everything is let be');
  await writers.stop();
  receivers.behave();
  await healAll(ground, fleet);
  const atRest = await untilAtRest(ground, receivers.told, patienceSeconds);
  say(atRest ? 'everything is at rest; checking' : `not at rest after ${patienceSeconds} s; checking all the same`);
  const { verdict, ...counts } = await check(scenery);
  receivers.close();
  await fleet.end();
  await ground.close();
  const findings = [...verdict.lost, ...verdict.duplicated, ...verdict.disordered, ...writers.surprises.map((text) => `surprise: ${text}`)];
  return { findings, atRest, ...counts, lost: verdict.lost.length, duplicated: verdict.duplicated.length, disordered: verdict.disordered.length };
}

/** Valid for every clock of a run. */
export function tokensOf(issuer: Issuer): TokenOf {
  return (client, ...roles) =>
    issuer.token({ sub: client, org: client, territory: '340000', roles, iat: Math.floor(Date.now() / 1_000) - ISSUED_BEFORE_SECONDS }, { expiresInSeconds: 86_400 });
}

/** One fault after the other, some overlapping, at moments and in an order that the seed gives. */
async function inject(scene: Scene, minutes: number, writers: Writers): Promise<Record<string, number>> {
  const counted: Record<string, number> = Object.fromEntries(Object.keys(faults).map((name) => [name, 0]));
  const names = Object.keys(faults);
  const end = Date.now() + minutes * 60_000;
  const running = new Set<Promise<void>>();
  let deck: string[] = [];
  while (Date.now() < end) {
    // A shuffled deck: each fault comes as often as the others.
    if (deck.length === 0) deck = names.map((name) => [scene.random(), name] as const).sort(([a], [b]) => a - b).map(([, name]) => name);
    const name = deck.pop()!;
    const injected: Promise<void> = faults[name]!(scene)
      .catch(() => false)
      .then((done) => {
        if (done) counted[name]! += 1;
        running.delete(injected);
      });
    running.add(injected);
    say(`${Math.round((end - Date.now()) / 1_000)} s left, ${writers.acknowledged.length} acknowledged · ${name}`);
    await pause(1_500 + scene.random() * 3_000);
    if (running.size > 2) await Promise.race(running);
  }
  await Promise.all(running);
  return counted;
}

/** Fresh processes with right clocks, whole networks, healthy events. */
async function healAll(ground: Ground, fleet: Fleet): Promise<void> {
  for (const disk of Object.values(ground.disks)) disk.free();
  ground.kafkaProxy.release(true);
  for (const { part, database } of fleet.replicas) {
    database.release(true);
    part.tell({ quiet: true });
  }
  await untilServing(fleet);
  for (const { part } of fleet.replicas) for (const told of [{ quiet: true }, { healed: true }]) part.tell(told);
  // Whoever was being started a moment ago has not heard it.
  setInterval(() => fleet.replicas.forEach(({ part }) => [{ quiet: true }, { healed: true }].forEach((told) => part.tell(told))), 2_000).unref();
}

export async function untilServing(fleet: Fleet): Promise<void> {
  for (const { origin, part } of fleet.replicas) {
    const deadline = Date.now() + 120_000;
    while (origin !== undefined && !(await isReady(origin))) {
      if (Date.now() > deadline) throw new Error(`${part.name} does not become ready`);
      await pause(300);
    }
  }
}

async function isReady(origin: string): Promise<boolean> {
  return fetch(`${origin}/health/ready`, { signal: AbortSignal.timeout(2_000) }).then(({ ok }) => ok, () => false);
}

interface Scenery {
  readonly ground: Ground;
  readonly writers: Writers;
  readonly receivers: Receivers;
  readonly fleet: Fleet;
  readonly operator: string;
}

async function check({ ground, writers, receivers, fleet, operator }: Scenery) {
  const verdict: Verdict = noVerdict();
  const committed = await readOutboxes(ground);
  const log = await readLog(ground.ownBrokers, allTopics);
  const isGarbage = ({ id }: { id: string }) => id.startsWith('garbage-');
  const first = compareLog(committed, log.filter((record) => !isGarbage(record)), verdict);
  const known = first.filter(({ type }) => eventTypes.has(type));
  const effects = await readEffects(ground);
  compareEffects(known, effects, 'ledger', verdict);
  await checkInbox(ground, known, verdict);
  await checkFold(ground, known, verdict);
  const entries = await checkFeeds(ground, known, receivers.told, verdict);
  await checkProjections(ground, verdict);
  await checkRebuilds(ground, fleet, operator, verdict);
  await checkCursors(ground, verdict);
  await checkAcknowledged(ground, writers.acknowledged, [1, 2].map((index) => ledgerHistory(ground, index)), committed, verdict);
  const { parked, dead } = await readWaiting(ground);
  const garbage = log.filter(isGarbage).length;
  if (dead !== garbage) (dead < garbage ? verdict.lost : verdict.duplicated).push(`${garbage} unreadable records are on the topics, ${dead} dead letters were written`);
  verdict.lost.push(...receivers.forged.map((error) => `a webhook did not verify: ${error}`));
  return {
    verdict,
    committed: committed.length,
    published: first.length,
    applied: effects.length + entries,
    parked,
    dead,
    repeats: log.length - garbage - first.length,
    acknowledged: writers.acknowledged.length,
    restarts: fleet.replicas.reduce((sum, { part }) => sum + part.starts - 1, 0),
  };
}
