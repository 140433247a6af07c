import { setTimeout as pause } from 'node:timers/promises';
import { eventTypes, services } from '@huipin/contracts';
import { Caller } from '../e2e/client.ts';
import { noVerdict, type Verdict } from '../faults/check/history.ts';
import type { Receivers, Told } from '../faults/load/receivers.ts';
import type { Acknowledged, Writers } from '../faults/load/writers.ts';

interface FeedEvent {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly sequence: string;
  readonly aggregateid: string;
  readonly aggregateversion: number;
  readonly data: { readonly honour?: { readonly id: string }; readonly result?: { readonly id: string } };
}

interface Messaging {
  readonly outbox: { readonly backlog: number };
  readonly consumers: readonly { readonly lag: number | null }[];
  readonly parked: { readonly events: number };
  readonly dead: number;
}

export interface Counts {
  readonly acknowledged: number;
  readonly events: number;
  readonly lost: number;
  readonly duplicated: number;
  readonly disordered: number;
  readonly secondsToRest: number;
}

/** As an outsider sees it, over HTTP alone: what was acknowledged, what the feeds hold, what receivers were told, what followed. */
export async function checkThrough(origin: string, { writers, receivers }: { readonly writers: Writers; readonly receivers: Receivers }): Promise<{ counts: Counts; findings: string[] }> {
  const caller = new Caller(origin);
  const began = Date.now();
  await untilAtRest(caller, receivers.told);
  const secondsToRest = Math.round((Date.now() - began) / 1_000);
  const verdict = noVerdict();
  const feeds = { public: await readFeed(caller, 'public'), department: await readFeed(caller, 'department') };
  for (const [feed, events] of Object.entries(feeds)) checkFeed(feed, events, verdict);
  for (const told of receivers.told) checkTold(told, feeds[told.feed], verdict);
  checkAcknowledged(writers.acknowledged, feeds.department, verdict);
  await checkEffects(caller, writers.acknowledged, verdict);
  verdict.lost.push(...receivers.forged.map((error) => `a webhook did not verify: ${error}`), ...writers.surprises.map((text) => `a good request was refused: ${text}`));
  const [lost, duplicated, disordered] = [verdict.lost.length, verdict.duplicated.length, verdict.disordered.length];
  return {
    counts: { acknowledged: writers.acknowledged.length, events: feeds.department.length, lost, duplicated, disordered, secondsToRest },
    findings: [...verdict.lost, ...verdict.duplicated, ...verdict.disordered],
  };
}

/** Nothing unpublished, unread or parked, and nothing new for anybody. */
async function untilAtRest(caller: Caller, told: readonly Told[], seconds = 300): Promise<void> {
  let before = '';
  for (const deadline = Date.now() + seconds * 1_000; Date.now() < deadline; await pause(2_000)) {
    const now = await picture(caller, told).catch((error: unknown) => `not yet: ${String(error)}`);
    if (now === before && now.startsWith('0 ')) return;
    before = now;
  }
  throw new Error(`not at rest after ${seconds} s: ${before}`);
}

async function picture(caller: Caller, told: readonly Told[]): Promise<string> {
  const states = await Promise.all(services.map((service) => caller.must(200, caller.as('operator-demo').get<Messaging>(`/api/${service}/v1/messaging`))));
  const waiting = states.reduce((sum, { outbox, consumers, parked, dead }) => sum + outbox.backlog + parked.events + dead + consumers.reduce((lag, one) => lag + (one.lag ?? 1), 0), 0);
  const sequences = await Promise.all((['public', 'department'] as const).map((feed) => lastOf(caller, feed)));
  return [waiting, ...sequences, ...told.map(({ ids }) => new Set(ids).size)].join(' ');
}

async function lastOf(caller: Caller, feed: Told['feed']): Promise<number> {
  return (await readFeed(caller, feed)).length;
}

async function readFeed(caller: Caller, feed: Told['feed']): Promise<FeedEvent[]> {
  const events: FeedEvent[] = [];
  for (let after = '0'; ; ) {
    const page = await caller.must(200, caller.as('department-demo').get<{ items: FeedEvent[]; nextCursor: string }>(`/api/notifications/v1/feeds/${feed}/events?after=${after}&limit=500`));
    events.push(...page.items);
    if (page.items.length === 0) return events;
    after = page.nextCursor;
  }
}

/** Each event once, numbered without a gap, and no older version of a record after a newer one of the same subject. */
function checkFeed(feed: string, events: readonly FeedEvent[], verdict: Verdict): void {
  const last = new Map<string, number>();
  const seen = new Set<string>();
  events.forEach(({ id, sequence, type, subject, aggregateid, aggregateversion }, index) => {
    if (Number(sequence) !== index + 1) verdict.disordered.push(`${feed} feed: sequence ${sequence} where ${index + 1} should stand`);
    if (seen.has(id)) verdict.duplicated.push(`${feed} feed: ${id} twice`);
    seen.add(id);
    const stream = `${eventTypes.get(type)?.topic} ${subject} ${aggregateid}`;
    if (Number(aggregateversion) < (last.get(stream) ?? 0)) verdict.disordered.push(`${feed} feed: ${stream} ${aggregateversion} after ${last.get(stream)}`);
    last.set(stream, Number(aggregateversion));
  });
}

/** Streams: every event once, in order. Webhooks: every event at least once. */
function checkTold({ name, channel, ids, sequences }: Told, events: readonly FeedEvent[], verdict: Verdict): void {
  const heard = new Set(ids);
  for (const { id } of events) if (!heard.has(id)) verdict.lost.push(`${name}: ${id} never arrived`);
  if (channel === 'stream') sequences.forEach((sequence, index) => void (sequence !== index + 1 && verdict.disordered.push(`${name}: ${sequence} where ${index + 1} should come`)));
}

function checkAcknowledged(records: readonly Acknowledged[], events: readonly FeedEvent[], verdict: Verdict): void {
  const key = { enterprise: 'EnterpriseRegistered', honour: 'HonourGranted', 'sampling-result': 'SamplingResultReported' } as const;
  const about = ({ type, subject, data }: FeedEvent) => `${type.split('.').at(-1)} ${data.honour?.id ?? data.result?.id ?? subject}`;
  const times = Map.groupBy(events, about);
  for (const { kind, id } of records) {
    const found = times.get(`${key[kind]} ${id}`)?.length ?? 0;
    if (found === 0) verdict.lost.push(`${kind} ${id} was acknowledged and is on no feed`);
    if (found > 1) verdict.duplicated.push(`${kind} ${id} is on the feed ${found} times`);
  }
  const ids = records.map(({ id }) => id);
  if (new Set(ids).size !== ids.length) verdict.duplicated.push('two requests were answered with one record');
}

/** Each honour entitles once. */
async function checkEffects(caller: Caller, records: readonly Acknowledged[], verdict: Verdict): Promise<void> {
  for (const { id } of records.filter(({ kind }) => kind === 'honour')) {
    const { items } = await caller.must(200, caller.as('rules-editor-340000').get<{ items: object[] }>(`/api/rewards/v1/entitlements?honourId=${id}`));
    if (items.length === 0) verdict.lost.push(`honour ${id} has no entitlement`);
    if (items.length > 1) verdict.duplicated.push(`honour ${id} has ${items.length} entitlements`);
  }
}
