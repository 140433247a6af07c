import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventTypes } from '@huipin/contracts';
import { inSpan } from '@huipin/kernel';
import { appendToOutbox, inTransaction, type Fact } from '@huipin/messaging';
import { serviceUnderTest, type ServiceUnderTest } from '@huipin/service-defaults/testing';
import { backing, eventually, freePort, makeTopics, startCollector, type CollectedSpan, type Collector } from '@huipin/testing';
import request from 'supertest';
import { DataSource } from 'typeorm';
import { allMigrations } from './data-source.ts';
import { notificationsService } from './definition.ts';
import { honourGranted } from './testing/facts.ts';
import { startReceiver, type Receiver } from './testing/receiver.ts';

const api = '/api/notifications/v1/subscriptions';
const topic = 'registry.honour.v1';
const observability = fileURLToPath(new URL('../../../deploy/observability/', import.meta.url));

let collector: Collector;
let notifications: ServiceUnderTest;
let receiver: Receiver;
let bearer: string;
let metricsPort: number;

beforeAll(async () => {
  await makeTopics(...new Set([...eventTypes.values()].map((type) => type.topic)));
  [collector, receiver, metricsPort] = await Promise.all([startCollector(), startReceiver(), freePort()]);
  notifications = await serviceUnderTest('notifications', notificationsService, allMigrations, { kafkaBrokers: backing().brokers, otlpEndpoint: collector.endpoint, metricsPort });
  bearer = await notifications.bearer({ sub: 'department-demo', territory: '340000', roles: ['feed.department', 'subscription.manage'] });
});
afterAll(async () => {
  receiver.close();
  await notifications.close();
  await collector.close();
});

const call = (method: 'get' | 'post', path = '') => request(notifications.app.getHttpServer())[method](`${api}${path}`).set('authorization', bearer);
const append = (...facts: Fact[]) => inTransaction(notifications.app.get(DataSource), (tx) => appendToOutbox(tx, ...facts));
/** What a neighbour does who decides something: all of it in one trace, whose id is answered. */
const decide = (...facts: Fact[]) => inSpan({ name: 'decide', kind: 'server' }, async ({ traceparent }) => (await append(...facts), traceparent.split('-')[1]!));
const spansOf = (traceId: string) => collector.spans.filter((span) => span.traceId === traceId);
const named = (spans: readonly CollectedSpan[], name: string) => {
  const found = spans.find((span) => span.name === name);
  if (found === undefined) throw new Error(`no span ${name} among ${spans.map((span) => span.name).join(', ')}`);
  return found;
};

/** One line per series, as Prometheus sees them. */
async function scrape(): Promise<string[]> {
  const text = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`, { headers: { connection: 'close' } })).text();
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

describe('a trace', () => {
  it('goes on from the caller through the request into what it publishes', async () => {
    const [traceId, caller] = ['0af7651916cd43dd8448eb211c80319c', 'b7ad6b7169203331'];
    await call('post').set('traceparent', `00-${traceId}-${caller}-01`).send({ feed: 'public', sink: receiver.url, filters: { subjects: ['traced'] } }).expect(201);
    await eventually(() => {
      const server = named(spansOf(traceId), `POST ${api}`);
      expect(server).toMatchObject({ service: 'huipin-notifications', parentSpanId: caller, attributes: { 'http.route': api, 'http.response.status_code': 201 } });
      expect(named(spansOf(traceId), 'create notifications.subscription.v1').parentSpanId).toBe(server.spanId);
    });
  });

  it('is one from the decision through outbox and Kafka to the receiver, who is told of it', async () => {
    const traceId = await decide(honourGranted('traced'));
    await eventually(() => expect(receiver.arrivals.find(({ headers }) => headers['traceparent']?.includes(traceId))?.subject).toBe('traced'));
    await eventually(() => {
      const created = named(spansOf(traceId), `create ${topic}`);
      expect(created.parentSpanId).toBe(named(spansOf(traceId), 'decide').spanId);
      const later = [`send ${topic}`, `process ${topic}`, 'POST webhook'].map((name) => named(spansOf(traceId), name).parentSpanId);
      expect(later).toEqual([created.spanId, created.spanId, created.spanId]);
    });
  });

  it('links where many are sent and taken together: a batch has as many causes as it has events', async () => {
    const causes = await inTransaction(notifications.app.get(DataSource), async (tx) => {
      const traceIds: string[] = [];
      for (let count = 0; count < 5; count += 1) {
        await inSpan({ name: 'decide', kind: 'server' }, async ({ traceparent }) => (traceIds.push(traceparent.split('-')[1]!), appendToOutbox(tx, honourGranted('together'))));
      }
      return traceIds;
    });
    await eventually(() => {
      for (const name of [`send ${topic}`, `process ${topic}`]) {
        const together = collector.spans.find((span) => span.name === name && span.links.length === causes.length);
        expect(together?.links.map((link) => link.traceId)).toEqual(causes);
        expect(together?.parentSpanId).toBeUndefined();
      }
    });
  });
});

describe('metrics', () => {
  const requests = async (more: string) => (await scrape()).filter((line) => line.startsWith('http_server_request_duration_seconds_count{') && line.includes(more));

  it('count requests by the template of their route, and neither probes nor ids', async () => {
    for (const id of ['018f0000-0000-7000-8000-000000000001', '018f0000-0000-7000-8000-000000000002']) await call('get', `/${id}`).expect(404);
    const { app } = notifications;
    await request(app.getHttpServer()).get('/api/notifications/v1/of-nothing').expect(404);
    await request(app.getHttpServer()).get('/health/live').expect(200);
    await eventually(async () => {
      expect(await requests(`http_route="${api}/:id"`)).toEqual([`http_server_request_duration_seconds_count{http_request_method="GET",http_route="${api}/:id",http_response_status_code="404"} 2`]);
    });
    expect(await requests('health')).toEqual([]);
    expect(await requests('of-nothing')).toEqual([]);
    expect(await requests('http_request_method="GET",http_response_status_code="404"')).toHaveLength(1);
  });

  it('say how late receivers are told, and whose fault it is', async () => {
    receiver.answer(({ subject }) => (subject === 'refused' ? 500 : 204));
    await call('post').send({ feed: 'public', sink: receiver.url, filters: { subjects: ['refused'] } }).expect(201);
    await append(honourGranted('refused'), honourGranted('refused'));
    await eventually(async () => {
      const series = await scrape();
      expect(series).toContain('huipin_delivery_late{huipin_delivery_state="failing"} 1');
      expect(series).toContain('huipin_delivery_late{huipin_delivery_state="waiting"} 1');
      expect(series.find((line) => line.startsWith('huipin_delivery_oldest_age_seconds{huipin_receiver_state="failing"}'))).not.toMatch(/ 0$/);
      // What has failed is on record and late by the receiver's doing: the others go on.
      expect(series).toContain('huipin_delivery_oldest_age_seconds{huipin_receiver_state="answering"} 0');
    });
  });

  it('are there, each that a rule or a dashboard asks for, with the labels it is asked by', async () => {
    const files = [join(observability, 'rules.yaml'), ...readdirSync(join(observability, 'dashboards')).map((name) => join(observability, 'dashboards', name))];
    const asked = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/(?<![:\w])(?:huipin|http)_\w+(?=\{)/g)].map(([name]) => name));
    const labels = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\b(?:huipin|http|messaging)_\w+(?=!?=)/g)].map(([name]) => name));
    const series = await scrape();
    const there = new Set(series.map((line) => /^\w+/.exec(line)![0]));
    expect(new Set(asked).size).toBeGreaterThan(15);
    expect([...new Set(asked)].filter((name) => !there.has(name))).toEqual([]);
    expect([...new Set(labels)].filter((label) => !series.some((line) => line.includes(`${label}="`)))).toEqual([]);
  });
});
