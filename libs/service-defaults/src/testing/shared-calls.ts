import type { Call } from './access-cells.ts';

/** How the routes of every service are called, where nothing is parked. */
const reason = 'matrix';
const key = { topic: 'none.none.v1', key: 'none' };
const [NOTHING_PARKED, NOT_CONSUMED] = [404, 404];
const NO_SUCH_TOPIC = 422;
const enterprise = '01900000-0000-7000-8000-000000000001';

export const sharedCalls: Readonly<Record<string, () => Call>> = {
  'POST /day-runs': () => ({ body: { today: '2016-12-03' } }),
  'POST /messaging/topics/:topic/hold': () => ({ params: { topic: key.topic }, answers: NOT_CONSUMED }),
  'POST /messaging/topics/:topic/release': () => ({ params: { topic: key.topic }, answers: NOT_CONSUMED }),
  'POST /messaging/parked/retries': () => ({ body: key, answers: NOTHING_PARKED }),
  'POST /messaging/parked/skips': () => ({ body: { ...key, eventId: 'none', reason }, answers: NOTHING_PARKED }),
  'POST /messaging/replays': () => ({ body: { ...key, consumer: 'none', reason }, answers: NO_SUCH_TOPIC }),
  'POST /messaging/rebuilds': () => ({ body: { projection: 'none', reason }, answers: NO_SUCH_TOPIC }),
  'POST /messaging/outbox/adoptions': () => ({ body: { reason } }),
  'GET /audit/readings': () => ({ query: `subject=${enterprise}`, owner: enterprise }),
  'GET /messaging/snapshot': () => ({ query: `topic=${key.topic}`, answers: NO_SUCH_TOPIC }),
};
