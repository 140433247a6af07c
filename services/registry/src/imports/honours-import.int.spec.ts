import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exampleFile } from '@huipin/service-defaults/testing';
import { eventually } from '@huipin/testing';
import request from 'supertest';
import { registryUnderTest, type Registry } from '../honours/testing/registry-under-test.ts';

const api = '/api/registry/v1/imports';
const header = 'subject,kind,brand_or_product,honour,level,year,granting_body,city,source';
const sample = readFileSync(new URL('../../../../test/sample/anhui-honours-sample.csv', import.meta.url), 'utf8');
let registry: Registry;
let registrar: string;

beforeAll(async () => {
  registry = await registryUnderTest();
  registrar = await registry.bearer({ sub: 'registrar-340000', territory: '340000', roles: ['registry.import', 'honour.decide'] });
});
afterAll(() => registry.close());

async function imported(file: string, query = '', as = registrar): Promise<{ id: string; rows: number; accepted: number }> {
  const upload = request(registry.app.getHttpServer()).post(`${api}?kind=honours${query}`).set('authorization', as).set('content-type', 'text/csv');
  const { headers } = await upload.send(file).expect(202);
  return eventually(async () => {
    const { body } = (await request(registry.app.getHttpServer()).get(headers['location']!).set('authorization', as)) as { body: { id: string; state: string; rows: number; accepted: number } };
    if (body.state === 'running') throw new Error('still running');
    return body;
  });
}
async function refusals(id: string, as = registrar): Promise<object[]> {
  return ((await request(registry.app.getHttpServer()).get(`${api}/${id}/refusals`).set('authorization', as).expect(200)).body as { items: object[] }).items;
}

describe('importing honours', () => {
  it('takes the sample as it is, names the type of each row it refuses, and changes nothing the second time', async () => {
    const job = await imported(sample);
    expect(job).toMatchObject({ state: 'finished', rows: 44, accepted: 39, suspect: 0, updated: 0, unchanged: 0, refused: 5 });
    expect(await refusals(job.id)).toEqual(Array.from({ length: 5 }, (_, at) => expect.objectContaining({ row: 41 + at, field: 'honour', code: 'HONOUR_TYPE_UNKNOWN' }) as object));
    const before = await registry.facts();
    expect(await imported(sample)).toMatchObject({ rows: 44, accepted: 0, unchanged: 39, refused: 5 });
    expect(await registry.facts()).toEqual(before);
  });

  it('takes the example that the document shows', async () => {
    expect(await imported(await exampleFile(registry, 'registry', 'honours'))).toMatchObject({ rows: 1, accepted: 1, refused: 0 });
  });

  it('is history; with entitle=true it pays', async () => {
    const row = (name: string) => `${header}\n${name},enterprise,,安徽老字号,provincial,2018,安徽省商务厅,合肥,list\n`;
    await imported(row('历史公司'));
    await imported(row('兑现公司'), '&entitle=true');
    const granted = (await registry.published()).filter(({ type }) => type.endsWith('HonourGranted')).slice(-2);
    expect(granted.map(({ data }) => (data as { honour: { entitling: boolean } }).honour.entitling)).toEqual([false, true]);
  });

  it('refuses subjects outside the territory of the sender, and leaves none of them behind', async () => {
    const hefei = await registry.bearer({ sub: 'decider-340100', territory: '340100', roles: ['honour.decide'] });
    const row = (name: string, city: string) => `${name},enterprise,,安徽老字号,provincial,2018,安徽省商务厅,${city},list`;
    const job = await imported([header, row('合肥甲公司', '合肥'), row('芜湖甲公司', '芜湖'), row('不知何处公司', '')].join('\n'), '', hefei);
    expect(job).toMatchObject({ accepted: 1, refused: 2 });
    expect(await refusals(job.id, hefei)).toMatchObject([
      { row: 3, field: 'city', code: 'OUTSIDE_TERRITORY', value: '芜湖' },
      { row: 4, field: 'city', code: 'OUTSIDE_TERRITORY', value: '' },
    ]);
    expect((await registry.get(`/enterprises?name=${encodeURIComponent('芜湖甲公司')}`)).items).toEqual([]);
  });
});
