import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { replayTopic } from '@huipin/contracts';
import { newId } from '@huipin/kernel';
import { MessagingRuntime, messagingStatus, RebuildsService, rows } from '@huipin/messaging';
import { asSomebody, Neighbours } from '@huipin/messaging/testing';
import { serviceUnderTest, type ServiceUnderTest } from '@huipin/service-defaults/testing';
import { backing, eventually, makeTopics } from '@huipin/testing';
import { DataSource } from 'typeorm';
import { allMigrations } from '../data-source.ts';
import { creditService } from '../definition.ts';
import { declared, enterpriseChanged, enterpriseMerged, enterpriseRegistered, honourGranted } from '../testing/neighbours.events.ts';

let credit: ServiceUnderTest;
const neighbours = new Neighbours();
const ids = Array.from({ length: 40 }, newId);
const [moving, keeping, wanderer, unheard, honoured, declaring] = [newId(), newId(), newId(), newId(), newId(), newId()];
const code = '91340000711771143J';

beforeAll(async () => {
  const topics = ['registry.enterprise.v1', 'registry.honour.v1', 'registry.subject.v1', 'standards.declaration.v1', replayTopic('registry'), replayTopic('standards')];
  await makeTopics(...topics);
  credit = await serviceUnderTest('credit', creditService, allMigrations, { kafkaBrokers: backing().brokers });
});
afterAll(() => credit.close());

const query = <R>(sql: string) => rows<R>(credit.app.get(DataSource).manager, sql);
/** Every byte of the projection, row by row. */
async function kept(): Promise<string[]> {
  const tables = ['known_enterprise', 'known_enterprise_code', 'known_name'];
  const found = await Promise.all(tables.map((table) => query<{ row: string }>(`select t::text as row from ${table} t order by 1`)));
  return found.flat().map(({ row }) => row);
}
const indexNames = `select indexname from pg_indexes where schemaname = 'public' and tablename like 'known%' order by 1`;
const caughtUp = () =>
  eventually(async () => {
    const { consumers, parked } = await messagingStatus(credit.app.get(MessagingRuntime));
    expect({ lag: consumers.reduce((sum, { lag }) => sum + lag!, 0), parked }).toEqual({ lag: 0, parked: { keys: 0, events: 0 } });
  });
const publish = async (...facts: Parameters<Neighbours['record']>[0][]) => {
  await neighbours.publish(backing().brokers, ...facts);
  await caughtUp();
};

describe('who is who, built anew from the log', () => {
  it('holds the same bytes: names and codes that moved, mergers with the instant of their learning, and who was only named', async () => {
    await publish(
      ...ids.map((id, nth) => enterpriseRegistered({ id, name: `企业 ${nth}`, division: '340104' })),
      enterpriseRegistered({ id: moving, name: '先有代码', code }),
      enterpriseRegistered({ id: wanderer, name: '并出' }),
      honourGranted({ id: newId(), subjectId: honoured }),
      declared(newId(), declaring, '2025-01-01'),
    );
    await publish(
      ...ids.slice(0, 20).flatMap((id, nth) => [enterpriseChanged({ id, name: `改名 ${nth}` }), enterpriseChanged({ id, name: `又改名 ${nth}` })]),
      enterpriseRegistered({ id: keeping, name: '后有代码', code }),
      enterpriseChanged({ id: moving, name: '不再有代码' }),
      enterpriseMerged({ id: wanderer, name: '并出' }, unheard),
    );
    const before = await kept();
    expect(before.length).toBeGreaterThan(100);
    const [merger] = await query<{ merged_at: Date }>(`select merged_at from known_enterprise where id = '${wanderer}'`);
    expect(merger?.merged_at).toBeInstanceOf(Date);
    const indexes = await query(indexNames);
    const published = (await query('select from outbox')).length;

    await query(`update known_enterprise set name = 'spoilt', merged_at = null`);
    await query('delete from known_enterprise_code');
    await query(`delete from known_name where comparable_name like '改%'`);
    const rebuilds = credit.app.get(RebuildsService);
    await asSomebody(() => rebuilds.start('KnownEnterprisesProjection', 'spoilt by hand', 'an operator'));
    await eventually(() => expect(rebuilds.last()).toMatchObject({ state: 'finished', behind: 0 }));
    expect(await kept()).toEqual(before);
    expect(await query(indexNames)).toEqual(indexes);
    expect(await query('select from outbox')).toHaveLength(published);

    await publish(enterpriseChanged({ id: keeping, name: '重建之后' }));
    expect((await kept()).filter((row) => row.includes('重建之后'))).toHaveLength(2);
  });
});
