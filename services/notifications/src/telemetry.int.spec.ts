import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventTypes } from '@huipin/contracts';
import { inSpan } from '@huipin/kernel';
import { appendToOutbox, inTransaction, type Fact } from '@huipin/messaging';
import { serviceUnderTest, type ServiceUnderTest } from '@huipin/service-defaults/testing';
import { backing, eventually, makeTopics, startCollector, type CollectedSpan, type Collector } from '@huipin/testing';
import request from 'supertest';
import { DataSource } from 'typeorm';
import { allMigrations } from './data-source.ts';
import { notificationsService } from './definition.ts';
import { honourGranted } from './testing/facts.ts';
import { startReceiver, type Receiver } from './testing/receiver.ts';

const api = '/api/notifications/v1/subscriptions';
const topic = 'registry.honour.v1';

let collector: Collector;
let notifications: ServiceUnderTest;
let receiver: Receiver;
let bearer: string;

beforeAll(async () => {
  await makeTopics(...new Set([...eventTypes.values()].map((type) => type.topic)));
  [collector, receiver] = await Promise.all([startCollector(), startReceiver()]);
  notifications = await serviceUnderTest('notifications', notificationsService, allMigrations, { kafkaBrokers: backing().brokers, otlpEndpoint: collector.endpoint });
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
