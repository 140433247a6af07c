import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Sealer, type Keyring } from '@huipin/service-defaults';
import { eventually } from '@huipin/testing';
import request from 'supertest';
import { DataSource } from 'typeorm';
import { registryUnderTest, type Registry } from '../honours/testing/registry-under-test.ts';
import { personTable } from './person.table.ts';
import { PersonsService } from './persons.service.ts';

const [identityNumber, mobile] = ['34010419900101013X', '13855512345'];
const planted = [identityNumber, identityNumber.slice(0, 17), mobile];
const former = { id: '2026-10', algorithm: 'aes-256-gcm', key: randomBytes(32) } as const;

let registry: Registry;
let registrar: string;
beforeAll(async () => {
  registry = await registryUnderTest({ sealing: [former] });
  registrar = await registry.bearer({ sub: 'registrar', territory: '340000', roles: ['registry.write', 'registry.import'] });
});
afterAll(() => registry.close());

const api = '/api/registry/v1';
const call = (method: 'get' | 'post' | 'delete', path: string, authorization = registrar) => request(registry.app.getHttpServer())[method](`${api}${path}`).set({ authorization });
const person = { role: 'legal-representative', name: '王某', identityNumber, mobile };
async function recorded(more: object = {}): Promise<{ id: string; path: string }> {
  const enterprise = await registry.enterprise(`某公司 ${randomBytes(4).toString('hex')}`);
  const { body } = (await call('post', `/enterprises/${enterprise}/persons`).send({ ...person, ...more }).expect(201)) as { body: { id: string } };
  return { id: body.id, path: `/enterprises/${enterprise}/persons/${body.id}` };
}

describe('a person behind an enterprise', () => {
  it('is shown with masked numbers, and opened by an act of its own', async () => {
    const { path } = await recorded();
    expect((await call('get', path).expect(200)).body).toMatchObject({ identityNumber: '340104********013X', mobile: '138****2345' });
    expect((await call('get', `${path}/numbers`).expect(200)).body).toEqual({ identityNumber, mobile });
  });

  it('is found by a number, whoever of its territory asks; elsewhere as if there were none', async () => {
    const { id } = await recorded();
    const search = async (body: object, authorization?: string) =>
      ((await call('post', '/person-searches', authorization).send(body).expect(200)).body as { items: { id: string }[] }).items.map((each) => each.id);
    expect(await search({ identityNumber: identityNumber.toLowerCase() })).toContain(id);
    expect(await search({ mobile })).toContain(id);
    expect(await search({ mobile: '13855512346' })).toEqual([]);
    expect(await search({ mobile }, await registry.bearer({ sub: 'wuhu', territory: '340200', roles: ['registry.write'] }))).toEqual([]);
  });

  it('with a wrong number is refused by its field, and the number is not repeated', async () => {
    const enterprise = await registry.enterprise('错号公司');
    const wrong = `${identityNumber.slice(0, 17)}1`;
    const answer = await call('post', `/enterprises/${enterprise}/persons`).send({ ...person, identityNumber: wrong, mobile: '123' }).expect(422);
    expect((answer.body as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer)).toEqual(['/identityNumber', '/mobile']);
    expect(answer.text).not.toContain(wrong.slice(6));
  });

  it('is removed when the purpose is over', async () => {
    const { path } = await recorded();
    await call('delete', path).expect(428);
    await call('delete', path).set('if-match', '"1"').expect(204);
    await call('get', path).expect(404);
  });

  it('is not taken in at all where no key is configured', () => {
    const keyless = new PersonsService(registry.app.get(DataSource), { sealing: undefined } as never);
    expect(() => keyless.record('x', person as never, { fingerprint: '' } as never)).toThrow('SEALING_KEYS_MISSING');
  });
});

describe('a new key', () => {
  it('opens what the former one has sealed, finds it, and seals it anew; then the former one may go', async () => {
    const { id } = await recorded();
    const fresh = { id: '2026-11', algorithm: 'sm4-gcm', key: randomBytes(16) } as const;
    const { manager } = registry.app.get(DataSource);
    const withKeys = (...sealing: readonly Keyring[number][]) => new PersonsService(registry.app.get(DataSource), { sealing } as never);
    const principal = { sub: 'r', org: undefined, territory: '340000', roles: ['registry.write'], enterprise: undefined } as const;
    const finds = async (persons: PersonsService) => (await persons.search({ mobile }, principal)).map((each) => each.id);

    const both = withKeys(fresh, former);
    expect(await finds(both)).toContain(id);
    expect(await both.renew()).toBeGreaterThan(0);
    expect(await both.renew()).toBe(0);
    const only = withKeys(fresh);
    expect(await finds(only)).toContain(id);
    const { identity_sealed: sealed } = await manager.findOneByOrFail(personTable, { id });
    expect(new Sealer([fresh]).open(sealed!, `enterprise_person ${id} identity`)).toBe(identityNumber);
    // The service under test still has the former key alone.
    expect(await withKeys(former, fresh).renew()).toBeGreaterThan(0);
  });
});

describe('a number that was told', () => {
  /** Every column of every table as text; bytes as they are. */
  async function written(): Promise<string> {
    const { manager } = registry.app.get(DataSource);
    const tables = await manager.query<{ name: string }[]>(`select quote_ident(table_name) as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`);
    const rows: string[] = [];
    for (const { name } of tables) {
      const found = await manager.query<{ row: string }[]>(`select t::text as row from ${name} t`);
      // Bytes come as \\x and hexadecimal digits.
      rows.push(...found.map(({ row }) => row + row.replaceAll(/\\\\?x([0-9a-f]+)/g, (_, hex: string) => Buffer.from(hex, 'hex').toString('utf8'))));
    }
    return rows.join('\n');
  }

  it('is nowhere in the database or in an event, however it came: right, wrong, repeated, in a text, in a file', async () => {
    const { path } = await recorded();
    const persons = path.split('/').slice(0, -1).join('/');
    const once = () => call('post', persons).set('idempotency-key', 'once').send(person).expect(201);
    expect((await once()).text).toBe((await once()).text);
    await call('post', persons).send({ ...person, mobile: `${mobile}0` }).expect(422);
    await call('post', persons).set('content-type', 'application/json').send(`{"identityNumber":"${identityNumber}",`).expect(400);
    await call('post', '/person-searches').send({ identityNumber }).expect(200);
    const inText = { name: `${identityNumber}的店`, division: '340100' };
    expect((await call('post', '/enterprises').send(inText).expect(422)).body).toMatchObject({ code: 'IDENTITY_NUMBER_IN_TEXT' });
    await call('post', '/enterprises').send({ name: '个体户', code: identityNumber, division: '340100' }).expect(422);
    const csv = `code,name,division,industryEdition,industryCode,size,establishedOn\n${identityNumber},个体户,340100,,,,\n,"${identityNumber} 个体户",340100,,,,\n${identityNumber},缺格\n`;
    const { headers } = await call('post', '/imports?kind=enterprises').set('content-type', 'text/csv').send(csv).expect(202);
    await eventually(async () => {
      const job = (await call('get', headers['location']!.replace(api, ''))).body as { state: string; refused: number };
      expect(job).toMatchObject({ state: 'finished', refused: 3 });
    });
    const all = await written();
    expect(all).toContain('2026-10.');
    for (const number of planted) expect(all).not.toContain(number);
  });

  it('is searched for by nobody unseen: the entry names whose file was found, not the number', async () => {
    const { path } = await recorded();
    const [, enterpriseId] = /enterprises\/([^/]+)/.exec(path)!;
    await call('post', '/person-searches').send({ identityNumber }).expect(200);
    const entries = (await registry.app.get(DataSource).manager.query<{ content: string }[]>(`select content from audit_entry where content like '%POST /person-searches%' order by pos desc`)).map(({ content }) => JSON.parse(content) as object);
    expect(entries[0]).toMatchObject({ what: 'POST /person-searches', subjects: expect.arrayContaining([enterpriseId]) });
  });

  it('would be found there: the search sees what stands in a row, and in bytes', async () => {
    await registry.enterprise(`到处可见 ${mobile}`);
    const all = await written();
    expect(all.split(mobile).length).toBeGreaterThan(2);
  });
});
