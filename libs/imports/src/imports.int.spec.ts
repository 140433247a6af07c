import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serviceUnderTest, type ServiceUnderTest } from '@huipin/service-defaults/testing';
import { eventually } from '@huipin/testing';
import request from 'supertest';
import { DataSource } from 'typeorm';
import type { ImportView, RefusalView } from './import.view.ts';
import { thingsMigrations, thingsService } from './testing/things.ts';

const api = '/api/imports/v1/imports';
let service: ServiceUnderTest;
let sender: string;

beforeAll(async () => {
  service = await serviceUnderTest('imports', thingsService({ maxBytes: 8_000_000, pollMs: 50 }), thingsMigrations());
  sender = await service.bearer({ sub: 'sender', territory: '340000', roles: ['registry.import'] });
});
afterAll(() => service.close());

function upload(file: string | Buffer, query = 'kind=things', headers: Record<string, string> = {}) {
  return request(service.app.getHttpServer()).post(`${api}?${query}`).set('authorization', sender).set('content-type', 'text/csv').set(headers).send(file);
}
async function finished(location: string): Promise<ImportView> {
  return eventually(async () => {
    const { body } = (await request(service.app.getHttpServer()).get(location).set('authorization', sender).expect(200)) as { body: ImportView };
    if (body.state === 'running') throw new Error('still running');
    return body;
  });
}
async function imported(file: string | Buffer, query?: string): Promise<ImportView> {
  const { headers } = await upload(file, query).expect(202);
  return finished(headers['location']!);
}
async function refusals({ id }: ImportView, language = 'zh-CN'): Promise<RefusalView[]> {
  const { body } = await request(service.app.getHttpServer()).get(`${api}/${id}/refusals`).set('authorization', sender).set('accept-language', language).expect(200);
  return (body as { items: RefusalView[] }).items;
}

describe('an import', () => {
  it('takes the good lines, refuses the bad one with its physical line, and changes nothing the second time', async () => {
    const file = 'code,name,colour\r\n1,一,\r\n2,"two\nlines",red\r\n\r\n3,三,nocolour\r\n4,四,\r\n';
    const first = await imported(file);
    expect(first).toMatchObject({ state: 'finished', rows: 4, accepted: 3, suspect: 1, updated: 0, unchanged: 0, refused: 1, failure: null });
    expect(await refusals(first, 'en')).toEqual([{ row: 6, field: 'colour', code: 'COLOUR_UNKNOWN', message: 'there is no colour nocolour', value: 'nocolour' }]);
    expect(await imported(file)).toMatchObject({ rows: 4, accepted: 0, unchanged: 3, refused: 1 });
    const things: unknown = await service.app.get(DataSource).query('select code, times from thing order by code');
    expect(things).toEqual([{ code: '1', times: 1 }, { code: '2', times: 1 }, { code: '4', times: 1 }]);
  });
});
