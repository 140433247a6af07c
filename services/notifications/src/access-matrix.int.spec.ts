import { newId } from '@huipin/kernel';
import { Delivery, published } from '@huipin/messaging/testing';
import { describeAccess, serviceUnderTest, type Asking, type Call, type ServiceUnderTest } from '@huipin/service-defaults/testing';
import request from 'supertest';
import { allMigrations } from './data-source.ts';
import { notificationsService } from './definition.ts';
import { honourGranted } from './testing/facts.ts';

let notifications: ServiceUnderTest;

async function start(options: Asking) {
  notifications = await serviceUnderTest('notifications', notificationsService, allMigrations, options);
  await new Delivery(notifications.app).deliver(honourGranted(newId()));
  return { ...notifications, facts: async () => (await published(notifications.app)).length };
}

// Nobody listens there: what becomes of a delivery is another spec's.
const body = { feed: 'public', sink: 'http://127.0.0.1:9/', filters: { subjects: ['nobody'] } };
async function subscribed() {
  const owner = `client ${newId()}`;
  const authorization = await notifications.bearer({ sub: owner, roles: ['subscription.manage'] });
  const answer = await request(notifications.app.getHttpServer()).post('/api/notifications/v1/subscriptions').set({ authorization }).send(body).expect(201);
  return { params: { id: (answer.body as { id: string }).id }, owner, headers: { 'if-match': '*' } };
}
const doing = (body: object) => async (): Promise<Call> => ({ ...(await subscribed()), body });
const feed = { open: () => ({ params: { feed: 'public' } }), withheld: () => ({ params: { feed: 'department' } }) };

describeAccess('notifications', notificationsService, start, {
  'GET /feeds': { open: () => ({ shows: '"public"' }), withheld: () => ({ shows: '"department"' }) },
  'GET /feeds/:feed/events': feed,
  'GET /feeds/:feed/stream': feed,
  'POST /subscriptions': () => ({ body }),
  'GET /subscriptions': async () => {
    const { params, owner } = await subscribed();
    return { owner, shows: params.id };
  },
  'GET /subscriptions/:id': subscribed,
  'PATCH /subscriptions/:id': doing({ maxInFlight: 2 }),
  'DELETE /subscriptions/:id': subscribed,
  'POST /subscriptions/:id/secret-rotations': doing({}),
  'POST /subscriptions/:id/test-events': subscribed,
  'GET /subscriptions/:id/progress': subscribed,
  'GET /subscriptions/:id/deliveries': subscribed,
  'GET /subscriptions/:id/failures': subscribed,
});
