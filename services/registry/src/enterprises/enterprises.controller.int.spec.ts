import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { published } from '@huipin/messaging/testing';
import { serviceUnderTest, type ServiceUnderTest } from '@huipin/service-defaults/testing';
import request from 'supertest';
import { allMigrations } from '../data-source.ts';
import { registryService } from '../definition.ts';

const api = '/api/registry/v1/enterprises';
let registry: ServiceUnderTest;
let registrar: string;

beforeAll(async () => {
  registry = await serviceUnderTest('registry', registryService, allMigrations);
  registrar = await registry.bearer({ sub: 'registrar', territory: '340000', roles: ['registry.write'] });
});
afterAll(() => registry.close());

function post(body: object, headers: Record<string, string> = {}) {
  return request(registry.app.getHttpServer()).post(api).set('authorization', registrar).set(headers).send(body);
}
function get(path: string) {
  return request(registry.app.getHttpServer()).get(`${api}${path}`);
}

describe('registering an enterprise', () => {
  it('keeps a real code under both names of it, publishes the fact, and is found by either', async () => {
    const answer = await post({ name: '科大讯飞股份有限公司', code: '９１３４００００711771143j', division: '340104', industry: { edition: '2017', code: '6513' } }).expect(201);
    expect(answer.body).toMatchObject({
      codes: [{ scheme: 'uscc', value: '91340000711771143J', state: 'valid' }],
      division: { code: '340104', name: '蜀山区' },
      identification: 'verified-code',
      version: 1,
    });
    expect(answer.headers['etag']).toMatch(/^"1-/);
    for (const code of ['91340000711771143J', '71177114-3']) {
      const found = await get(`?code=${code}`).expect(200);
      expect(found.body).toMatchObject({ items: [{ id: (answer.body as { id: string }).id }], nextCursor: null });
    }
    const facts = await published(registry.app);
    expect(facts.map(({ type, subjectId, keyVersion }) => ({ type, subjectId, keyVersion }))).toContainEqual({
      type: 'huipin.registry.v1.EnterpriseRegistered',
      subjectId: (answer.body as { id: string }).id,
      keyVersion: 1,
    });
  });

  it('answers a known code with 409 and the record that has it', async () => {
    const first = await post({ name: '合肥市兴泰融资担保集团有限公司', code: '91340100728497523W', division: '340100' }).expect(201);
    const second = await post({ name: '别名', code: '91340100728497523W', division: '340100' }).expect(409);
    expect(second.body).toMatchObject({ code: 'ENTERPRISE_ALREADY_REGISTERED', existingId: (first.body as { id: string }).id });
  });

  it('completes the one name-only record of its name when the code becomes known', async () => {
    const nameOnly = await post({ name: '芜湖高普化学品有限公司', division: '340200' }).expect(201);
    const completed = await post({ name: '芜湖高普化学品有限公司', code: '91340200762768569K', division: '340203' }).expect(422);
    expect(completed.body).toMatchObject({ code: 'DIVISION_NOT_IN_FORCE', successors: [{ code: '340209' }] });
    const again = await post({ name: '芜湖高普化学品有限公司', code: '91340200762768569K', division: '340209' }).expect(200);
    expect(again.body).toMatchObject({ id: (nameOnly.body as { id: string }).id, version: 2, identification: 'verified-code' });
  });

  it('is told that a name alone is known already in this division, by a code or by what it was merged into', async () => {
    const named = (name: string) => ({ name, division: '340800' });
    const [known, gone] = await Promise.all([post({ ...named('振宜汽车有限公司'), code: '91340800MA2U89AL16' }).expect(201), post(named('振宜旧名有限公司')).expect(201)]);
    const { id: existingId } = known.body as { id: string };
    await request(registry.app.getHttpServer()).post(`${api}/${(gone.body as { id: string }).id}/merges`).set('authorization', registrar).send({ into: existingId, reason: '同一企业' }).expect(200);
    for (const name of ['振宜汽车有限公司', '振宜旧名有限公司']) {
      expect((await post(named(name)).expect(409)).body).toMatchObject({ code: 'ENTERPRISE_ALREADY_REGISTERED', existingId, errors: [{ pointer: '/name' }] });
    }
    await post({ name: '振宜汽车有限公司', division: '341100' }).expect(201);
  });

  it('completes no record outside the territory of its sender', async () => {
    const known = { name: '外市有限公司', division: '341600' };
    await post(known).expect(201);
    const hefei = await registry.bearer({ sub: 'hefei', territory: '340100', roles: ['registry.write'] });
    const code = { ...known, division: '340100', code: '52410000663412719U' };
    expect((await post(code, { authorization: hefei }).expect(403)).body).toMatchObject({ code: 'OUTSIDE_TERRITORY' });
    expect((await post(code).expect(200)).headers['etag']).toMatch(/^"2-/);
  });

  it('keeps one spelling of an industry, whichever the sender writes', async () => {
    const written = await post({ name: '带门类代码有限公司', division: '340100', industry: { edition: '2011', code: 'C1310' } }).expect(201);
    expect(written.body).toMatchObject({ industry: { edition: '2011', code: '1310', name: '谷物磨制' } });
  });

  it('gives one winner when two push one code at once', async () => {
    const body = { name: '安徽数源测绘技术有限公司', code: '9134010075683227X3', division: '340100' };
    const answers = await Promise.all([post(body), post(body)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });
});

describe('bad input', () => {
  it.each([
    ['a wrong check character', { code: '91340000149490386T' }, 'USCC_CHECK_FAILED', '/code'],
    ['a code of no length', { code: '' }, 'USCC_MALFORMED', '/code'],
    ['a code without end', { code: '9'.repeat(10_000) }, 'USCC_MALFORMED', '/code'],
    ['a letter outside the alphabet', { code: '91340000132200002Z' }, 'USCC_MALFORMED', '/code'],
    ['an unknown division', { division: '349999' }, 'DIVISION_UNKNOWN', '/division'],
    ['an industry of the wrong edition', { industry: { edition: '2011', code: '8090' } }, 'INDUSTRY_UNKNOWN', '/industry/code'],
    ['a date that does not exist', { establishedOn: '2023-02-30' }, 'NOT_A_DATE', '/establishedOn'],
    ['a date in the future', { establishedOn: '2999-01-01' }, 'DATE_IN_FUTURE', '/establishedOn'],
    ['an unknown member', { nmae: 'x' }, 'UNKNOWN_FIELD', '/nmae'],
    ['a fee', { registrationFee: 100 }, 'FEE_FORBIDDEN', '/registrationFee'],
    ['a fee in Chinese', { 手续费: 100 }, 'FEE_FORBIDDEN', '/手续费'],
    ['bidirectional controls in a name', { name: '安徽\u202E公司' }, 'UNSAFE_TEXT', '/name'],
  ])('%s is refused with its code and pointer', async (_, wrong, code, pointer) => {
    const answer = await post({ name: '某某公司', division: '340100', ...wrong }).expect(422);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.body).toMatchObject({ code, errors: [{ pointer, code }] });
  });

  it('names every wrong field at once, in the language asked for', async () => {
    const answer = await post({ division: 'x', size: 'huge' }, { 'accept-language': 'en' }).expect(422);
    const { errors } = answer.body as { errors: { pointer: string; code: string; detail: string }[] };
    expect(errors.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/name', 'REQUIRED'],
      ['/division', 'WRONG_FORM'],
      ['/size', 'NOT_ALLOWED'],
    ]);
    expect(errors[0]?.detail).toBe('the field name is required');
  });

  it('refuses what is no JSON and no UTF-8 with 400', async () => {
    const headers = { authorization: registrar, 'content-type': 'application/json' };
    const send = async (payload: Buffer) => (await registry.app.inject({ method: 'POST', url: api, headers, payload })).json<object>();
    expect(await send(Buffer.from('{"name":'))).toMatchObject({ status: 400, code: 'MALFORMED_BODY' });
    expect(await send(Buffer.from([0x22, 0xff, 0xfe, 0x22]))).toMatchObject({ status: 400, code: 'INVALID_UTF8' });
  });

  it('refuses a body above the limit', async () => {
    const answer = await post({ name: 'x'.repeat(2_000_000) }).expect(413);
    expect(answer.body).toMatchObject({ code: 'BODY_TOO_LARGE' });
  });
});

describe('the same request again', () => {
  it('with the same key is answered byte for byte', async () => {
    const body = { name: '同一请求有限公司', division: '340100' };
    const first = await post(body, { 'idempotency-key': 'once' }).expect(201);
    const second = await post(body, { 'idempotency-key': 'once' }).expect(201);
    expect(second.text).toBe(first.text);
    await post({ ...body, name: '另一请求' }, { 'idempotency-key': 'once' }).expect(422);
  });

  it('after a failed first try is a real attempt', async () => {
    const wrong = { name: '先错后对有限公司', division: '349999' };
    await post(wrong, { 'idempotency-key': 'retry' }).expect(422);
    await post({ ...wrong, division: '340100' }, { 'idempotency-key': 'retry' }).expect(201);
  });

  it('with the same sourceRef is 200 with the first answer, with other content 409', async () => {
    const body = { name: '来源编号有限公司', division: '340100', sourceRef: 'A-1' };
    const first = await post(body).expect(201);
    const second = await post(body).expect(200);
    expect(second.body).toEqual(first.body);
    expect((await post({ ...body, division: '340200' }).expect(409)).body).toMatchObject({ code: 'SOURCE_REF_USED' });
  });
});

describe('who may write', () => {
  it.each([
    ['no token', undefined, 401, 'TOKEN_MISSING'],
    ['an expired token', { expiresInSeconds: -60 }, 401, 'TOKEN_INVALID'],
    ['an unsigned token', { unsigned: true }, 401, 'TOKEN_INVALID'],
    ['a token signed by a stranger', { foreignKey: true }, 401, 'TOKEN_INVALID'],
    ['a token of another issuer', { issuer: 'http://elsewhere' }, 401, 'TOKEN_INVALID'],
    ['a token for another audience', { audience: 'somebody' }, 401, 'TOKEN_INVALID'],
  ])('%s is refused', async (_, flaws, status, code) => {
    const token = flaws && (await registry.issuer.token({ sub: 'x', territory: '340000', roles: ['registry.write'] }, flaws));
    const call = request(registry.app.getHttpServer()).post(api).send({ name: 'x', division: '340100' });
    const answer = await (token ? call.set('authorization', `Bearer ${token}`) : call).expect(status);
    expect(answer.body).toMatchObject({ code });
  });

  it('a caller without the role, and one of another territory, are refused', async () => {
    const reader = await registry.bearer({ sub: 'x', territory: '340000', roles: ['operate'] });
    const hefei = await registry.bearer({ sub: 'y', territory: '340100', roles: ['registry.write'] });
    expect((await post({ name: 'x', division: '340100' }, { authorization: reader }).expect(403)).body).toMatchObject({ code: 'ROLE_MISSING' });
    expect((await post({ name: 'x', division: '340200' }, { authorization: hefei }).expect(403)).body).toMatchObject({ code: 'OUTSIDE_TERRITORY' });
    await post({ name: '蜀山某公司', division: '340104' }, { authorization: hefei }).expect(201);
  });
});

describe('corrections and merges', () => {
  it('make a new version and keep what was known before', async () => {
    const { body } = (await post({ name: '更正前有限公司', division: '340100' }).expect(201)) as { body: { id: string; recordedAt: string } };
    const correct = (reason: string, ifMatch: string) =>
      request(registry.app.getHttpServer()).post(`${api}/${body.id}/corrections`).set('authorization', registrar).set('if-match', ifMatch).send({ name: '更正后有限公司', reason });
    expect((await correct('x', '"7"').expect(412)).body).toMatchObject({ code: 'VERSION_STALE' });
    expect((await correct('更名', '"1"').expect(200)).body).toMatchObject({ name: '更正后有限公司', version: 2 });
    expect((await get(`/${body.id}?knownOn=${body.recordedAt}`).expect(200)).body).toMatchObject({ name: '更正前有限公司', version: 1 });
    await get(`/${body.id}?knownOn=2020-01-01`).expect(404);
  });

  it('a merged enterprise answers with the one it became', async () => {
    const [from, into] = await Promise.all(['并出', '并入'].map(async (name) => (await post({ name: `${name}有限公司`, division: '340100' }).expect(201)).body as { id: string }));
    const merged = await request(registry.app.getHttpServer()).post(`${api}/${from!.id}/merges`).set('authorization', registrar).send({ into: into!.id, reason: '吸收合并' }).expect(200);
    expect(merged.body).toMatchObject({ mergedInto: into!.id });
    expect((await get(`/${from!.id}`).expect(200)).body).toMatchObject({ mergedInto: into!.id });
  });
});

describe('lists', () => {
  it('page by a cursor that survives insertions and refuse a made-up one', async () => {
    const first = (await get('?limit=2').expect(200)).body as { items: { id: string }[]; nextCursor: string };
    expect(first.items).toHaveLength(2);
    const second = (await get(`?limit=2&cursor=${first.nextCursor}`).expect(200)).body as { items: { id: string }[] };
    expect(second.items.map(({ id }) => id)).not.toEqual(expect.arrayContaining(first.items.map(({ id }) => id)));
    expect((await get('?cursor=bm9uc2Vuc2U').expect(422)).body).toMatchObject({ code: 'CURSOR_INVALID' });
  });
});
