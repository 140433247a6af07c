import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { published } from '@huipin/messaging/testing';
import { exampleFile, serviceUnderTest, type ServiceUnderTest } from '@huipin/service-defaults/testing';
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
  readonly accepted: number;
  readonly unchanged: number;
}
interface Found {
  readonly items: { readonly id: string }[];
}
interface Refused {
  readonly row: number;
  readonly field: string | null;
  readonly code: string;
  readonly value: string | null;
}

async function get<T>(path: string, as = registrar): Promise<T> {
  return (await request(registry.app.getHttpServer()).get(`${api}${path}`).set('authorization', as).expect(200)).body as T;
}
const imported = (lines: readonly string[], as = registrar) => importedFile([header, ...lines].join('\n'), as);
async function importedFile(file: string, as = registrar): Promise<Job> {
  const { headers } = await request(registry.app.getHttpServer())
    .post(`${api}/imports?kind=enterprises`)
    .set('authorization', as)
    .set('content-type', 'text/csv')
    .send(file)
    .expect(202);
  return eventually(async () => {
    const { body } = (await request(registry.app.getHttpServer()).get(headers['location']!).set('authorization', as)) as { body: Job };
    if (body.state === 'running') throw new Error('still running');
    return body;
  });
}
async function refusals(job: Job, as = registrar): Promise<Refused[]> {
  return (await get<{ items: Refused[] }>(`/imports/${job.id}/refusals`, as)).items;
}
async function idOf(name: string): Promise<string> {
  return (await get<Found>(`/enterprises?name=${encodeURIComponent(name)}`)).items[0]!.id;
}

describe('importing enterprises', () => {
  it('registers real codes, keeps wrong ones as suspect with their error, and changes nothing the second time', async () => {
    const lines = [
      '９１３４００００７１１７７１１４３j,科大讯飞股份有限公司,340104,2017,6513,large,1999-12-30',
      '91350100M0001TGQXM,代码存疑公司,340100,,,,',
      ',只有名称公司,340100,2017,C1311,small,',
    ];
    expect(await imported(lines)).toMatchObject({ state: 'finished', rows: 3, accepted: 3, suspect: 1, updated: 0, unchanged: 0, refused: 0 });
    const suspects = await get<Found>('/enterprises?code=91350100M0001TGQXM');
    expect(suspects.items).toMatchObject([{ identification: 'suspect-code', codes: [{ state: 'suspect', error: 'USCC_CHECK_FAILED' }] }]);
    const found = await get<Found>('/enterprises?code=91340000711771143J');
    expect(found.items).toMatchObject([{ identification: 'verified-code', size: 'large', establishedOn: '1999-12-30', industry: { code: '6513' }, codes: [{ error: null }] }]);
    const before = (await published(registry.app)).length;
    expect(await imported(lines)).toMatchObject({ rows: 3, accepted: 0, suspect: 0, updated: 0, unchanged: 3, refused: 0 });
    expect(await published(registry.app)).toHaveLength(before);
  });

  it('makes a new version of what a file says otherwise, with the fact of it, and keeps what the file leaves empty', async () => {
    await imported(['91340100728497523W,合肥市兴泰融资担保集团有限公司,340100,2017,6650,large,']);
    const job = await imported(['91340100728497523W,合肥市兴泰担保集团有限公司,340104,,,,']);
    expect(job).toMatchObject({ accepted: 1, updated: 1 });
    const { items } = await get<Found>('/enterprises?code=91340100728497523W');
    expect(items).toMatchObject([{ name: '合肥市兴泰担保集团有限公司', division: { code: '340104' }, size: 'large', version: 2 }]);
    const facts = (await published(registry.app)).filter(({ subjectId }) => subjectId === items[0]!.id);
    expect(facts.map(({ type, aggregateVersion }) => [type.split('.').at(-1), aggregateVersion])).toEqual([
      ['EnterpriseRegistered', 1],
      ['EnterpriseChanged', 2],
    ]);
    expect(facts[1]?.data).toMatchObject({ reason: `import ${job.id}` });
  });

  it('completes a name-only record when its code comes, and finds it by name afterwards', async () => {
    expect(await imported([',先有名称公司,340200,,,,'])).toMatchObject({ accepted: 1, updated: 0 });
    expect(await imported(['11340100746752129D,先有名称公司,340200,,,,'])).toMatchObject({ accepted: 1, updated: 1 });
    expect(await imported([',先有名称公司,340200,,,,'])).toMatchObject({ accepted: 0, unchanged: 1 });
    expect((await get<Found>(`/enterprises?name=${encodeURIComponent('先有名称公司')}`)).items).toMatchObject([{ identification: 'verified-code', version: 2 }]);
  });

  it('takes each code once where two clients send the same file at the same time', async () => {
    const lines = Array.from({ length: 120 }, (_, at) => `,同时导入${at}号公司,340300,,,,`);
    const other = await registry.bearer({ sub: 'registrar-2', territory: '340000', roles: ['registry.import'] });
    const jobs = await Promise.all([imported(lines), imported(lines, other)]);
    expect(jobs.reduce((sum, { accepted }) => sum + accepted, 0)).toBe(120);
    expect(jobs.reduce((sum, { unchanged }) => sum + unchanged, 0)).toBe(120);
  });

  it('refuses each bad line by its field and takes the good one between', async () => {
    const bad: [string, string, string][] = [
      ['无,甲公司,340100,,,,', 'code', 'USCC_MALFORMED'],
      [',,340100,,,,', 'name', 'REQUIRED'],
      [',甲公司,,,,,', 'division', 'REQUIRED'],
      [',甲公司,349999,,,,', 'division', 'DIVISION_UNKNOWN'],
      [',甲公司,341400,,,,', 'division', 'DIVISION_NOT_IN_FORCE'],
      [',甲公司,34010,,,,', 'division', 'WRONG_FORM'],
      [',甲公司,340100,2017,9999,,', 'industryCode', 'INDUSTRY_UNKNOWN'],
      [',甲公司,340100,,1311,,', 'industryEdition', 'REQUIRED'],
      [',甲公司,340100,2002,1311,,', 'industryEdition', 'NOT_ALLOWED'],
      [',甲公司,340100,,,huge,', 'size', 'NOT_ALLOWED'],
      [',甲公司,340100,,,,2023-02-30', 'establishedOn', 'NOT_A_DATE'],
      [',甲公司,340100,,,,2999-01-01', 'establishedOn', 'DATE_IN_FUTURE'],
      [',=HYPERLINK("x"),340100,,,,', 'name', 'FORMULA_CELL'],
      [',甲\u202E公司,340100,,,,', 'name', 'UNSAFE_TEXT'],
    ];
    const job = await imported([...bad.map(([line]) => line), ',好公司,340100,,,,']);
    expect(job).toMatchObject({ state: 'finished', rows: bad.length + 1, accepted: 1, refused: bad.length });
    expect((await refusals(job)).map(({ row, field, code }) => [row, field, code])).toEqual(bad.map(([, field, code], at) => [at + 2, field, code]));
  });

  it('refuses a suspect code under another name, and the code of a record that was merged', async () => {
    const suspect = '91350211M0000XUF46';
    const job = await imported([`${suspect},存疑甲公司,340100,,,,`, `${suspect},存疑乙公司,340100,,,,`]);
    expect(job).toMatchObject({ accepted: 1, suspect: 1, refused: 1 });
    expect(await refusals(job)).toMatchObject([{ row: 3, field: 'code', code: 'SUSPECT_CODE_TAKEN', value: suspect }]);
    await imported(['11341729MB1585629C,将被并入公司,340100,,,,', ',继续存在公司,340100,,,,']);
    const [one, into] = [await idOf('将被并入公司'), await idOf('继续存在公司')];
    await request(registry.app.getHttpServer()).post(`${api}/enterprises/${one}/merges`).set('authorization', registrar).send({ into, reason: '重复' }).expect(200);
    expect(await refusals(await imported(['11341729MB1585629C,将被并入公司,340100,,,,']))).toMatchObject([{ field: 'code', code: 'ENTERPRISE_MERGED' }]);
  });

  it('takes lines of the sender\'s territory and refuses the others, also to move a record out of its own', async () => {
    await imported(['91350100M000100Y43,芜湖公司,340200,,,,']);
    const hefei = await registry.bearer({ sub: 'registrar-340100', territory: '340100', roles: ['registry.import'] });
    const job = await imported([',蜀山公司,340104,,,,', ',外地公司,340200,,,,', '91350100M000100Y43,芜湖公司,340104,,,,'], hefei);
    expect(job).toMatchObject({ accepted: 1, refused: 2 });
    expect((await refusals(job, hefei)).map(({ row, field, code }) => [row, field, code])).toEqual([
      [3, 'division', 'OUTSIDE_TERRITORY'],
      [4, 'division', 'OUTSIDE_TERRITORY'],
    ]);
  });

  it('needs the role, and a header with the columns', async () => {
    const clerk = await registry.bearer({ sub: 'clerk', territory: '340000', roles: ['registry.write'] });
    await request(registry.app.getHttpServer()).post(`${api}/imports?kind=enterprises`).set('authorization', clerk).send('x').expect(403);
    await request(registry.app.getHttpServer()).post(`${api}/imports?kind=enterprises`).send('x').expect(401);
    const decider = await registry.bearer({ sub: 'decider', territory: '340000', roles: ['honour.decide'] });
    await request(registry.app.getHttpServer()).post(`${api}/imports?kind=enterprises`).set('authorization', decider).send('x').expect(403);
  });

  it('takes the example that the document shows', async () => {
    const job = await importedFile(await exampleFile(registry, 'registry', 'enterprises'));
    expect(await refusals(job)).toEqual([]);
    expect(job).toMatchObject({ rows: 1, accepted: 1 });
  });
});
