import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inTransaction, rows } from '@huipin/messaging';
import { asSomebody } from '@huipin/messaging/testing';
import { serviceUnderTest, type ServiceUnderTest } from '@huipin/service-defaults/testing';
import request from 'supertest';
import { DataSource } from 'typeorm';
import { allMigrations } from './data-source.ts';
import { notificationsService } from './definition.ts';

interface Page {
  items: Record<string, unknown>[];
  nextCursor: string | null;
}

let notifications: ServiceUnderTest;
let authorization: string;
beforeAll(async () => {
  notifications = await serviceUnderTest('notifications', notificationsService, allMigrations);
  authorization = await notifications.bearer({ sub: 'operator-demo', territory: '340000', roles: ['operate'] });
  // Two of each key: the head is shown, and what waits behind it is counted.
  const parked = `insert into parked_event (consumer, topic, key, event_id, type, headers, payload, reason)
    select 'huipin.notifications', 'registry.honour.v1', 'k' || k, 'e' || k || i, 't', '{}', '', 'sick, very' from generate_series(1, 5) k, generate_series(1, 2) i order by k, i`;
  const dead = `insert into dead_letter (consumer, topic, partition, record_offset, key, reason) select 'huipin.notifications', 'registry.honour.v1', 0, i, 'k' || i, '=1+1' from generate_series(1, 5) i`;
  const actions = `insert into messaging_action (who, action, detail) select 'o', 'hold', jsonb_build_object('topic', i) from generate_series(1, 5) i`;
  await asSomebody(() => inTransaction(notifications.app.get(DataSource), async (tx) => {
    for (const insert of [parked, dead, actions]) await rows(tx, insert);
  }));
});
afterAll(() => notifications.close());

const ask = (path: string, accept = 'application/json') => request(notifications.app.getHttpServer()).get(`/api/notifications/v1/messaging/${path}`).set({ authorization, accept });

describe.each([
  ['parked', 'key', ['k1', 'k2', 'k3', 'k4', 'k5']],
  ['dead-letters', 'offset', ['5', '4', '3', '2', '1']],
  ['actions', 'detail', [5, 4, 3, 2, 1].map((topic) => ({ topic }))],
])("an operator's list of %s", (list, member, expected) => {
  it('is paged to its end, by cursors of its own', async () => {
    const seen: unknown[] = [];
    let cursor = '';
    do {
      const page = (await ask(`${list}?limit=2${cursor}`).expect(200)).body as Page;
      seen.push(...page.items.map((item) => item[member]));
      cursor = page.nextCursor === null ? '' : `&cursor=${page.nextCursor}`;
    } while (cursor !== '');
    expect(seen).toEqual(expected);
    expect((await ask(`${list}?limit=2&cursor=W10`).expect(422)).body).toMatchObject({ code: 'CURSOR_INVALID' });
  });

  it('comes whole as NDJSON and as CSV, and with the wanted members only', async () => {
    const ndjson = await ask(`${list}?limit=2&fields=${member}`, 'application/x-ndjson').expect(200);
    expect(ndjson.text.trim().split('\n').map((line) => JSON.parse(line) as object)).toEqual(expected.map((value) => ({ [member]: value })));
    const csv = await ask(list, 'text/csv').expect(200);
    const [head, ...lines] = csv.text.trim().split('\r\n');
    expect([head, lines.length]).toEqual([expect.stringContaining(member), 5]);
  });
});

describe('what a list says of a parked key', () => {
  it('is its head, and how many wait behind it, also where the list is cut between two keys', async () => {
    const first = (await ask('parked?limit=2').expect(200)).body as Page;
    const second = (await ask(`parked?limit=2&cursor=${first.nextCursor}`).expect(200)).body as Page;
    expect([...first.items, ...second.items].map(({ eventId, waiting }) => [eventId, waiting])).toEqual([1, 2, 3, 4].map((key) => [`e${key}1`, 1]));
  });
});
