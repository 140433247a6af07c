import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { toBinary } from '@bufbuild/protobuf';
import { newId } from '@huipin/kernel';
import { inTransaction } from '@huipin/messaging';
import { Delivery } from '@huipin/messaging/testing';
import { serviceUnderTest, type ServiceUnderTest } from '@huipin/service-defaults/testing';
import { DataSource } from 'typeorm';
import { allMigrations } from '../data-source.ts';
import { standardsService } from '../definition.ts';
import { enterpriseChanged, enterpriseMerged, enterpriseRegistered } from '../testing/neighbours.events.ts';
import { familyIds, findKnownEnterprises, lockFamily } from './known-enterprise.table.ts';

let standards: ServiceUnderTest;
let delivery: Delivery;
let dataSource: DataSource;

beforeAll(async () => {
  standards = await serviceUnderTest('standards', standardsService, allMigrations);
  delivery = new Delivery(standards.app);
  dataSource = standards.app.get(DataSource);
});
afterAll(() => standards.close());

const knownAs = async (id: string) => (await findKnownEnterprises(dataSource.manager, [id])).get(id);

describe('an enterprise as the registry tells it', () => {
  it('is kept with name and place, changed and merged', async () => {
    const [id, into] = [newId(), newId()];
    await delivery.deliver(enterpriseRegistered({ id, name: '甲', division: '340104' }));
    expect(await knownAs(id)).toEqual({ id, name: '甲', division: '340104', mergedInto: null });
    await delivery.deliver(enterpriseChanged({ id, name: '乙' }));
    expect(await knownAs(id)).toEqual({ id, name: '乙', division: null, mergedInto: null });
    await delivery.deliver(enterpriseMerged({ id, name: '乙' }, into));
    expect(await knownAs(id)).toMatchObject({ mergedInto: into });
  });

  it('is kept as the last of a batch says, a merger included', async () => {
    const [id, into] = [newId(), newId()];
    await delivery.deliverTogether(
      enterpriseRegistered({ id, name: '甲', division: '340104' }),
      enterpriseMerged({ id, name: '乙', division: '340104' }, into),
      enterpriseRegistered({ id: into, name: '丙' }),
      enterpriseChanged({ id, name: '丁' }),
    );
    expect(await knownAs(id)).toEqual({ id, name: '丁', division: null, mergedInto: into });
    expect(await knownAs(into)).toMatchObject({ name: '丙' });
  });

  it('the same fact twice, and an older one after a newer, change nothing', async () => {
    const id = newId();
    const [older, newer] = [enterpriseRegistered({ id, name: '旧名' }), enterpriseChanged({ id, name: '新名' })];
    await delivery.deliverRecord(newer, { keyVersion: 2 });
    await delivery.deliverRecord(newer, { keyVersion: 2 });
    await delivery.deliverRecord(older, { keyVersion: 1 });
    expect(await knownAs(id)).toMatchObject({ name: '新名' });
  });

  it('an unknown type is skipped, an unknown field does no harm', async () => {
    const id = newId();
    const registered = enterpriseRegistered({ id, name: '甲' });
    await delivery.deliverRecord(registered, { type: 'huipin.registry.v1.EnterpriseDreamt' });
    expect(await knownAs(id)).toBeUndefined();
    const unknownField = Buffer.concat([toBinary(registered.schema, registered.data), Buffer.from([0xf8, 0x07, 0x01])]);
    await delivery.deliverRecord(registered, { value: unknownField, keyVersion: 2 });
    expect(await knownAs(id)).toMatchObject({ name: '甲' });
  });
});

describe('a family', () => {
  it('is every id that was merged into one, however long the chain, in whatever order it became known', async () => {
    const [a, b, c, d] = [newId(), newId(), newId(), newId()];
    await delivery.deliver(enterpriseMerged({ id: b, name: 'b' }, c), enterpriseMerged({ id: a, name: 'a' }, b), enterpriseRegistered({ id: c, name: 'c' }), enterpriseMerged({ id: d, name: 'd' }, c));
    for (const id of [a, b, c, d]) expect((await familyIds(dataSource.manager, id)).sort()).toEqual([a, b, c, d].sort());
    const family = await inTransaction(dataSource, (tx) => lockFamily(tx, a));
    expect(family).toMatchObject({ asked: { id: a }, head: { id: c, name: 'c' } });
  });

  it('of an enterprise nobody knows is itself', async () => {
    const id = newId();
    expect(await familyIds(dataSource.manager, id)).toEqual([id]);
    expect(await inTransaction(dataSource, (tx) => lockFamily(tx, id))).toMatchObject({ asked: { id, name: null }, ids: [id] });
  });
});
