import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { published } from '@huipin/messaging/testing';
import { serviceUnderTest, type ServiceUnderTest } from '@huipin/service-defaults/testing';
import { eventually } from '@huipin/testing';
import request from 'supertest';
import { allMigrations } from '../data-source.ts';
import { registryService } from '../definition.ts';

const api = '/api/registry/v1';
const header = 'code,name,division,industryEdition,industryCode,size,establishedOn';
let registry: ServiceUnderTest;
let registrar: string;

beforeAll(async () => {
  registry = await serviceUnderTest('registry', registryService, allMigrations);
  registrar = await registry.bearer({ sub: 'registrar-340000', territory: '340000', roles: ['registry.write', 'registry.import'] });
});
afterAll(() => registry.close());

interface Job {
  readonly id: string;
  readonly state: string;
}

async function get<T>(path: string, headers: Record<string, string> = {}): Promise<T> {
  return (await request(registry.app.getHttpServer()).get(`${api}${path}`).set('authorization', registrar).set(headers).expect(200)).body as T;
}
async function imported(lines: readonly string[], as = registrar): Promise<Job> {
  const { headers } = await request(registry.app.getHttpServer())
    .post(`${api}/imports?kind=enterprises`)
    .set('authorization', as)
    .set('content-type', 'text/csv')
    .send([header, ...lines].join('\n'))
    .expect(202);
  return eventually(async () => {
    const { body } = (await request(registry.app.getHttpServer()).get(headers['location']!).set('authorization', as)) as { body: Job };
    if (body.state === 'running') throw new Error('still running');
    return body;
  });
}
async function refusals(job: Job): Promise<{ row: number; field: string | null; code: string; value: string | null }[]> {
  return (await get<{ items: { row: number; field: string; code: string; value: string }[] }>(`/imports/${job.id}/refusals`)).items;
}

describe('importing enterprises', () => {
  it('registers real codes, keeps wrong ones as suspect with their error, and changes nothing the second time', async () => {
    const lines = [
      '91340000711771143J,科大讯飞股份有限公司,340104,2017,6513,large,1999-12-30',
      '91350100M0001TGQXM,代码存疑公司,340100,,,,',
      ',只有名称公司,340100,2017,C1311,small,',
    ];
    expect(await imported(lines)).toMatchObject({ state: 'finished', rows: 3, accepted: 3, suspect: 1, updated: 0, unchanged: 0, refused: 0 });
    const { items } = await get<{ items: object[] }>(`/enterprises?code=91350100M0001TGQXM`);
    expect(items).toMatchObject([{ identification: 'suspect-code', codes: [{ state: 'suspect', error: 'USCC_CHECK_FAILED' }] }]);
    const before = (await published(registry.app)).length;
    expect(await imported(lines)).toMatchObject({ rows: 3, accepted: 0, suspect: 0, updated: 0, unchanged: 3, refused: 0 });
    expect(await published(registry.app)).toHaveLength(before);
  });
});
