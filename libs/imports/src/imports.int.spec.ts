import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serviceUnderTest, type ServiceUnderTest } from '@huipin/service-defaults/testing';
import { eventually, zip } from '@huipin/testing';
import ExcelJS from 'exceljs';
import request from 'supertest';
import { DataSource } from 'typeorm';
import type { ImportView, RefusalView } from './import.view.ts';
import { thingsMigrations, thingsService } from './testing/things.ts';

const api = '/api/imports/v1/imports';
const MAX_BYTES = 70_000_000;
let service: ServiceUnderTest;
let sender: string;
let other: string;
let operator: string;

beforeAll(async () => {
  service = await serviceUnderTest('imports', thingsService({ maxBytes: MAX_BYTES, pollMs: 50 }), thingsMigrations());
  await service.app.listen(0, '127.0.0.1');
  [sender, other, operator] = await Promise.all([
    service.bearer({ sub: 'sender', territory: '340000', roles: ['registry.import'] }),
    service.bearer({ sub: 'other', territory: '340000', roles: ['registry.import'] }),
    service.bearer({ sub: 'operator', roles: ['operate'] }),
  ]);
});
afterAll(() => service.close());

function upload(file: string | Buffer, query = 'kind=things', headers: Record<string, string> = {}) {
  return request(service.app.getHttpServer()).post(`${api}?${query}`).set('authorization', sender).set('content-type', 'text/csv').set(headers).send(file);
}
function get(path: string, as = sender, language = 'zh-CN') {
  return request(service.app.getHttpServer()).get(path).set('authorization', as).set('accept-language', language);
}
async function finished(location: string): Promise<ImportView> {
  const settled = async () => {
    const { body } = (await get(location).expect(200)) as { body: ImportView };
    if (body.state === 'running') throw new Error('still running');
    return body;
  };
  // As long as a test may take: 64 MB go to a disk that others use too.
  return eventually(settled, { timeout: 25_000 });
}
async function imported(file: string | Buffer, query?: string): Promise<ImportView> {
  const { headers } = await upload(file, query).expect(202);
  return finished(headers['location']!);
}
async function refusals({ id }: ImportView, language?: string): Promise<RefusalView[]> {
  const answer = await get(`${api}/${id}/refusals`, sender, language).expect(200);
  return (answer.body as { items: RefusalView[] }).items;
}
async function namesOf(prefix: string): Promise<string[]> {
  const found = await service.app.get(DataSource).query<{ name: string }[]>('select name from thing where code like $1 order by code', [`${prefix}%`]);
  return found.map(({ name }) => name);
}
/** Sends a body of any size without having it in memory. */
async function stream(parts: Iterable<string | Buffer>): Promise<IncomingMessage> {
  const { port } = service.app.getHttpServer().address() as AddressInfo;
  const sending = httpRequest({ port, path: `${api}?kind=things`, method: 'POST', headers: { authorization: sender } });
  const answered = once(sending, 'response') as Promise<[IncomingMessage]>;
  // Where the answer comes before the end of the body, the rest need not arrive.
  await Promise.race([answered, pipeline(Readable.from(parts, { objectMode: false }), sending).catch(() => answered)]);
  return (await answered)[0];
}

describe('an import', () => {
  it('takes the good lines, refuses the bad one with its physical line, and changes nothing the second time', async () => {
    const file = 'code,name,colour\r\na1,一,\r\na2,"two\nlines",red\r\n\r\na3,三,nocolour\r\na4,四,\r\n';
    const first = await imported(file);
    expect(first).toMatchObject({ state: 'finished', rows: 4, accepted: 3, suspect: 1, updated: 0, unchanged: 0, refused: 1, failure: null, client: 'sender' });
    expect(await refusals(first, 'en')).toEqual([{ row: 6, field: 'colour', code: 'COLOUR_UNKNOWN', message: 'there is no colour nocolour', value: 'nocolour' }]);
    expect(await refusals(first)).toMatchObject([{ message: '没有颜色 nocolour' }]);
    expect(await imported(file)).toMatchObject({ rows: 4, accepted: 0, unchanged: 3, refused: 1 });
    expect(await service.app.get(DataSource).query(`select code, times from thing where code like 'a%' order by code`)).toEqual([
      { code: 'a1', times: 1 },
      { code: 'a2', times: 1 },
      { code: 'a4', times: 1 },
    ]);
  });

  it('reads GB18030 and UTF-8 with a byte order mark, and says what it found', async () => {
    const gb18030 = Buffer.concat([Buffer.from('code,name\nb1,'), Buffer.from('bacfb7ca', 'hex')]);
    expect((await imported(gb18030)).file).toMatchObject({ encoding: 'gb18030', format: 'csv', bytes: 17, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown });
    expect((await imported('\uFEFFcode,name\nb2,芜湖')).file).toMatchObject({ encoding: 'utf-8' });
    expect(await namesOf('b')).toEqual(['合肥', '芜湖']);
  });

  it('reads XLSX as a spreadsheet program writes it, sent as text/csv', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('企业');
    sheet.addRows([['code', 'name'], ['c1', '蚌埠'], [], ['c2', { formula: '1+1', result: 2 }], ['c3', new Date(Date.UTC(2016, 11, 3))]]);
    const job = await imported(Buffer.from(await book.xlsx.writeBuffer()));
    expect(job).toMatchObject({ state: 'finished', rows: 3, accepted: 2, refused: 1, file: { format: 'xlsx', encoding: null, sheet: '企业' } });
    expect(await refusals(job)).toMatchObject([{ row: 4, field: 'name', code: 'FORMULA_CELL', value: '=1+1' }]);
    expect(await namesOf('c')).toEqual(['蚌埠', '2016-12-03']);
  });

  it.each(['application/json', 'nonsense'])('is known by its content when it comes as %s', async (type) => {
    await upload('code,name\nc9,x', undefined, { 'content-type': type }).expect(202);
  });

  it('keeps the options of its address', async () => {
    expect(await imported('code,name\nd1,loud', 'kind=things&loud=true')).toMatchObject({ options: { loud: 'true' } });
    expect(await namesOf('d')).toEqual(['LOUD']);
  });

  it('passes over a line of 64 MB and takes the line behind it', async () => {
    const megabyte = Buffer.alloc(2 ** 20, 'x');
    const parts = ['code,name\ne1,before\ne2,', ...Array.from({ length: 64 }, () => megabyte), '\ne3,behind\n'];
    const job = await finished((await stream(parts)).headers.location!);
    expect(job).toMatchObject({ rows: 3, accepted: 2, refused: 1 });
    expect(await refusals(job)).toMatchObject([{ row: 3, field: null, code: 'ROW_TOO_LONG' }]);
    expect(await namesOf('e')).toEqual(['before', 'behind']);
  });

  it('fails as a whole for a missing column, named in both languages, and leaves no file behind', async () => {
    const job = await imported('code,nmae\n1,x');
    expect(job).toMatchObject({ state: 'failed', rows: 0, failure: { code: 'COLUMN_MISSING', errors: [{ field: 'name', code: 'COLUMN_MISSING' }, { field: 'nmae', code: 'COLUMN_UNKNOWN' }] } });
    const { body } = (await get(`${api}/${job.id}`, sender, 'en')) as { body: ImportView };
    expect([job.failure?.message, body.failure?.message]).toEqual([expect.stringContaining('缺少列 name'), expect.stringContaining('the column name is missing')]);
    expect(await service.app.get(DataSource).query('select 1 from import_chunk')).toEqual([]);
  });

  it('keeps the lines before a fault of the file', async () => {
    const rows = Array.from({ length: 1_200 }, (_, at) => `<row><c t="inlineStr"><is><t>f${at}</t></is></c><c><v>${at}</v></c></row>`).join('');
    const sheet = `<worksheet><sheetData><row><c t="str"><v>code</v></c><c t="str"><v>name</v></c></row>${rows}<row><oops>`;
    const file = zip([
      { name: 'xl/workbook.xml', data: '<workbook xmlns:r="r"><sheets><sheet name="s" sheetId="1" r:id="a"/></sheets></workbook>' },
      { name: 'xl/_rels/workbook.xml.rels', data: '<R><Relationship Id="a" Target="worksheets/sheet1.xml"/></R>' },
      { name: 'xl/worksheets/sheet1.xml', data: sheet },
    ]);
    expect(await imported(file)).toMatchObject({ state: 'failed', rows: 1_200, accepted: 1_200, failure: { code: 'FILE_BROKEN' } });
  });

  it('refuses a workbook that unpacks to too much', async () => {
    const file = zip([{ name: 'xl/workbook.xml', data: '<workbook/>' }, { name: 'xl/worksheets/sheet1.xml', data: Buffer.alloc(80 * 2 ** 20, ' ') }]);
    expect(await imported(file)).toMatchObject({ state: 'failed', failure: { code: 'FILE_UNPACKS_TOO_LARGE' } });
  });
});

describe('an upload', () => {
  it('with the same Idempotency-Key and file is the same job, with another file refused', async () => {
    const key = { 'idempotency-key': 'once' };
    const first = await upload('code,name\ng1,x', undefined, key).expect(202);
    const again = await upload('code,name\ng1,x', undefined, key).expect(202);
    expect(again.headers['location']).toBe(first.headers['location']);
    expect(again.text).toBe(first.text);
    const reused = await upload('code,name\ng2,x', undefined, key).expect(422);
    expect(reused.body).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
    await finished(first.headers['location']!);
    expect(await service.app.get(DataSource).query(`select 1 from import_job where state = 'receiving'`)).toEqual([]);
  });

  it.each([
    ['', 422, 'FILE_EMPTY'],
    [Buffer.from('d0cf11e0a1b11ae1', 'hex'), 415, 'FILE_FORMAT_UNSUPPORTED'],
  ])('that is no file to import is refused at once: %#', async (file, status, code) => {
    const answer = await upload(file).expect(status);
    expect(answer.body).toMatchObject({ code, status });
  });

  it('above the limit is refused while it arrives, and nothing of it stays', async () => {
    const megabyte = Buffer.alloc(2 ** 20, 'x');
    const response = await stream(Array.from({ length: 68 }, () => megabyte));
    expect(response.statusCode).toBe(413);
    response.destroy();
    expect(await service.app.get(DataSource).query(`select 1 from import_job where state = 'receiving'`)).toEqual([]);
  });

  it('that breaks off leaves nothing', async () => {
    const { port } = service.app.getHttpServer().address() as AddressInfo;
    const sending = httpRequest({ port, path: `${api}?kind=things`, method: 'POST', headers: { authorization: sender, 'content-length': '5000000' } });
    sending.on('error', () => undefined);
    sending.write(Buffer.alloc(2 ** 21, 'x'));
    const stored = () => service.app.get(DataSource).query<unknown[]>(`select 1 from import_job j join import_chunk c on c.job_id = j.id where state = 'receiving'`);
    await eventually(async () => expect(await stored()).not.toEqual([]));
    sending.destroy();
    await eventually(async () => expect(await service.app.get(DataSource).query(`select 1 from import_job where state = 'receiving'`)).toEqual([]));
  });

  it('needs a kind that exists, known parameters, and the role of that kind', async () => {
    expect((await upload('x', 'kind=nothing').expect(422)).body).toMatchObject({ code: 'NOT_ALLOWED', errors: [{ pointer: '/kind' }] });
    expect((await upload('x', 'kind=things&lod=true').expect(422)).body).toMatchObject({ code: 'UNKNOWN_FIELD', errors: [{ pointer: '/lod' }] });
    expect((await upload('x', 'kind=secrets').expect(403)).body).toMatchObject({ code: 'ROLE_MISSING' });
    expect((await upload('x', 'kind=things', { authorization: operator }).expect(403)).body).toMatchObject({ code: 'ROLE_MISSING' });
  });
});

describe('jobs', () => {
  it('are shown to their client and the operator, and do not exist for others', async () => {
    const job = await imported('code,name\nh1,x');
    for (const path of ['', '/refusals']) {
      await get(`${api}/${job.id}${path}`, operator).expect(200);
      await get(`${api}/${job.id}${path}`, other).expect(404);
    }
    const listed = async (as: string) => ((await get(api, as).expect(200)).body as { items: ImportView[] }).items.map(({ id }) => id);
    expect(await listed(sender)).toContain(job.id);
    expect(await listed(operator)).toContain(job.id);
    expect(await listed(other)).toEqual([]);
  });

  it('and their refusals come in pages, newest job and first line first', async () => {
    const job = await imported(`code,name\n${Array.from({ length: 5 }, (_, at) => `i${at},=x\n`).join('')}`);
    const lines: number[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const { body } = (await get(`${api}/${job.id}/refusals?limit=2${cursor && `&cursor=${cursor}`}`).expect(200)) as { body: { items: RefusalView[]; nextCursor: string | null } };
      lines.push(...body.items.map(({ row }) => row));
      cursor = body.nextCursor;
    }
    expect(lines).toEqual([2, 3, 4, 5, 6]);
    const first = (await get(`${api}?limit=1`).expect(200)).body as { items: ImportView[]; nextCursor: string };
    const second = (await get(`${api}?limit=1&cursor=${first.nextCursor}`).expect(200)).body as { items: ImportView[] };
    expect(first.items[0]?.id).toBe(job.id);
    expect(second.items[0]!.id < job.id).toBe(true);
  });
});
