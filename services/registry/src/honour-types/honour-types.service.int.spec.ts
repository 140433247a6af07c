import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDate, systemClock } from '@huipin/kernel';
import { asSomebody, published } from '@huipin/messaging/testing';
import { serviceUnderTest, type ServiceUnderTest } from '@huipin/service-defaults/testing';
import request from 'supertest';
import { allMigrations } from '../data-source.ts';
import { registryService } from '../definition.ts';
import type { HonourType } from './honour-type.ts';
import { HonourTypesService, type Catalogue } from './honour-types.service.ts';

let registry: ServiceUnderTest;
beforeAll(async () => {
  registry = await serviceUnderTest('registry', registryService, allMigrations);
});
afterAll(() => registry.close());

const honourTypes = () => registry.app.get(HonourTypesService, { strict: false });
const get = async (path = '') => (await request(registry.app.getHttpServer()).get(`/api/registry/v1/honour-types${path}`).expect(200)).body as { items: HonourType[]; nextCursor: string | null };
const editionOf = async (edition: string, change: (type: HonourType) => Partial<HonourType>): Promise<Catalogue> => {
  const { items } = await get();
  return { edition: localDate(edition), document: '', types: items.map((type) => ({ ...type, localNames: [], ...change(type) })).map(({ edition: _, version: __, recordedAt: ___, ...content }) => content) };
};
const publications = async () => (await published(registry.app)).filter(({ type }) => type.endsWith('HonourTypePublished'));

describe('the catalogue', () => {
  it('is there when the service is, each entry published once under its code', async () => {
    const { items } = await get();
    const facts = await publications();
    expect(facts.map(({ subjectId }) => subjectId).sort()).toEqual(items.map(({ code }) => code));
    expect(facts.find(({ subjectId }) => subjectId === 'well-known-trademark-protection')?.data).toMatchObject({ honourType: { kind: 2, blockedByListing: false } });
  });

  it('shows its entries without a token, page by page and one by one', async () => {
    const first = await get('?limit=20');
    const second = await get(`?limit=20&cursor=${first.nextCursor}`);
    expect([first.items.length, second.items.length, second.nextCursor]).toEqual([20, 6, null]);
    expect(await get('/anhui-famous-trademark')).toMatchObject({ abolishedOn: null, abolitionPrecision: '2017/2019', validityMonths: 48, validityConfidence: 'M-low' });
    await request(registry.app.getHttpServer()).get('/api/registry/v1/honour-types/no-such-type').expect(404);
  });

  it('loaded again, or by several replicas at once, changes nothing', async () => {
    const before = await publications();
    await Promise.all([honourTypes().onModuleInit(), honourTypes().onModuleInit(), honourTypes().onModuleInit()]);
    expect(await publications()).toEqual(before);
  });

  it('takes over what a new edition changes, and an older release that starts again does not take it back', async () => {
    const next = await editionOf('2027-01-01', ({ code }) => (code === 'china-consumer-brand' ? { abolishedOn: localDate('2026-12-31'), abolitionPrecision: 'day' } : {}));
    const changed = await asSomebody(() => honourTypes().load(next, systemClock.now()));
    expect(changed.find(({ code }) => code === 'china-consumer-brand')).toMatchObject({ version: 2, abolishedOn: '2026-12-31' });
    expect((await publications()).findLast(({ subjectId }) => subjectId === 'china-consumer-brand')).toMatchObject({ aggregateVersion: 2, data: { honourType: { abolishedOn: '2026-12-31' } } });
    await honourTypes().onModuleInit();
    expect(await get('/china-consumer-brand')).toMatchObject({ version: 2, abolishedOn: '2026-12-31' });
  });
});
