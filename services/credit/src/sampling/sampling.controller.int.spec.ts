import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@huipin/kernel';
import type { Received } from '@huipin/messaging';
import type { SamplingResultFinalised, SamplingResultWithdrawn } from '@huipin/contracts';
import { ago, CreditUnderTest } from '../testing/credit-under-test.ts';
import type { SamplingResultView } from './sampling-result.view.ts';

let credit: CreditUnderTest;

beforeAll(async () => {
  credit = await CreditUnderTest.start();
});
afterAll(() => credit.close());

const old = { sampledOn: ago(100), notifiedOn: ago(90) };
const path = (id: string, act = '') => `/sampling-results/${id}${act}`;
async function seen(id: string, who?: Parameters<CreditUnderTest['get']>[1], query = ''): Promise<SamplingResultView> {
  return (await credit.get(`${path(id)}${query}`, who)).body as SamplingResultView;
}

describe('reporting a result', () => {
  it('answers with what the front door promises and tells departments, not the public', async () => {
    const enterpriseId = await credit.enterprise({ name: '合肥市兴泰融资担保集团有限公司', code: '91340100728497523W', division: '340100' });
    const answer = await credit.post('/sampling-results', credit.report({ enterprise: { code: '９１３４０１００728497523w' }, trademark: '兴泰' }), 'lab');
    expect(answer.status).toBe(201);
    const body = answer.body as SamplingResultView;
    expect(body).toMatchObject({
      state: 'reported',
      matching: 'matched',
      lastDayToObject: ago(-10),
      finalOn: ago(-11),
      enterprise: { id: enterpriseId, name: '合肥市兴泰融资担保集团有限公司', code: '91340100728497523W' },
      division: { code: '340104', name: '蜀山区' },
      version: 1,
    });
    expect(answer.headers).toMatchObject({ location: `/api/credit/v1/sampling-results/${body.id}`, etag: expect.stringMatching(/^"1-/) });
    expect((await credit.facts(body.id)).map(({ type, topic, subjectId }) => [type, topic, subjectId])).toEqual([
      ['huipin.credit.v1.SamplingResultReported', 'credit.sampling-procedure.v1', enterpriseId],
    ]);
  });

  it('tells everybody at once where the paper came after the last day to object', async () => {
    const enterpriseId = await credit.enterprise();
    const { id, state } = await credit.reported({ enterprise: { id: enterpriseId }, ...old });
    expect(state).toBe('final');
    const facts = await credit.facts(id);
    expect(facts.map(({ type, topic }) => [type.split('.').at(-1), topic])).toEqual([
      ['SamplingResultReported', 'credit.sampling-procedure.v1'],
      ['SamplingResultFinalised', 'credit.sampling.v1'],
    ]);
    expect((facts[1] as Received<SamplingResultFinalised>).data).toMatchObject({ finalOn: ago(74), result: { enterprise: { id: enterpriseId, division: { code: '340104' } }, failedItems: ['导体电阻'] } });
  });

  it.each([
    ['a wrong check character', { enterprise: { code: '91340100728497523X' } }, 'USCC_CHECK_FAILED', '/enterprise/code'],
    ['a code of the wrong form', { enterprise: { code: '9134010072849752' } }, 'USCC_MALFORMED', '/enterprise/code'],
    ['no enterprise at all', { enterprise: {} }, 'REQUIRED', '/enterprise'],
    ['a notice before the sampling', { sampledOn: ago(5), notifiedOn: ago(6) }, 'NOTIFIED_BEFORE_SAMPLED', '/notifiedOn'],
    ['a sampling in the future', { sampledOn: ago(-1), notifiedOn: ago(-1) }, 'DATE_IN_FUTURE', '/sampledOn'],
    ['a failure without items', { failedItems: undefined }, 'FAILED_ITEMS_REQUIRED', '/failedItems'],
    ['a pass with failed items', { result: 'pass', failedItems: ['x'] }, 'FAILED_ITEMS_FORBIDDEN', '/failedItems'],
    ['an unknown division', { division: '349999' }, 'DIVISION_UNKNOWN', '/division'],
    ['a fee', { samplingFee: 1 }, 'FEE_FORBIDDEN', '/samplingFee'],
  ])('refuses %s', async (_, change, code, pointer) => {
    const answer = await credit.post('/sampling-results', credit.report({ enterprise: { name: '某公司' }, ...change }), 'lab');
    expect(answer.status).toBe(422);
    const { errors } = answer.body as { errors: { pointer: string; code: string }[] };
    expect(errors).toContainEqual(expect.objectContaining({ pointer, code }));
  });

  it('is for laboratories, where they may sample', async () => {
    const body = credit.report({ enterprise: { name: '某公司' } });
    expect((await credit.post('/sampling-results', body)).status).toBe(401);
    expect((await credit.post('/sampling-results', body, 'officer')).body).toMatchObject({ code: 'ROLE_MISSING' });
    const outside = await credit.post('/sampling-results', { ...body, division: '320105' }, 'lab');
    expect([outside.status, (outside.body as { code: string }).code]).toEqual([403, 'OUTSIDE_TERRITORY']);
  });

  it('is done once per sourceRef and per Idempotency-Key', async () => {
    const body = credit.report({ enterprise: { name: '某公司' }, sourceRef: 'LAB-1' });
    const first = await credit.post('/sampling-results', body, 'lab', { 'idempotency-key': 'k' });
    expect((await credit.post('/sampling-results', body, 'lab', { 'idempotency-key': 'k' })).text).toBe(first.text);
    const again = await credit.post('/sampling-results', body, 'lab');
    expect([again.status, again.body]).toEqual([200, first.body]);
    expect((await credit.post('/sampling-results', { ...body, trademark: 'x' }, 'lab')).body).toMatchObject({ code: 'SOURCE_REF_USED' });
  });
});

describe('a result that becomes final', () => {
  it('is told exactly once, whoever runs the day and however often', async () => {
    const results: SamplingResultView[] = [];
    for (let each = 0; each < 6; each += 1) results.push(await credit.reported({ enterprise: { id: await credit.enterprise() } }));
    await credit.day(ago(-10));
    for (const { id } of results) expect(await credit.factTypes(id)).toEqual(['SamplingResultReported']);
    await Promise.all([credit.day(ago(-11)), credit.day(ago(-11))]);
    await credit.day(ago(-12));
    for (const { id } of results) expect(await credit.factTypes(id)).toEqual(['SamplingResultReported', 'SamplingResultFinalised']);
  });
});

describe('objection and re-test', () => {
  it('hold the result back until the re-test has spoken', async () => {
    const enterpriseId = await credit.enterprise();
    const { id } = await credit.reported({ enterprise: { id: enterpriseId } });
    const objected = await credit.post(path(id, '/objections'), { objectedOn: ago(3), reason: '对检验方法有异议' }, { enterprise: enterpriseId });
    expect(objected.body).toMatchObject({ state: 'objected', finalOn: null, version: 2 });
    await credit.day(ago(-100));
    expect(await credit.factTypes(id)).toEqual(['SamplingResultReported', 'SamplingResultObjected']);
    const retested = await credit.post(path(id, '/retests'), { retestedOn: ago(1), result: 'pass', laboratory: '国家中心' }, 'lab');
    expect(retested.body).toMatchObject({ state: 'retested', result: 'pass', failedItems: [], retest: { firstResult: 'fail', laboratory: '国家中心' } });
    await credit.day(ago(-11));
    expect(await credit.factTypes(id)).toEqual(['SamplingResultReported', 'SamplingResultObjected', 'SamplingResultRetested', 'SamplingResultFinalised']);
  });

  it('of a late paper take back what was final, and the grade with it', async () => {
    const enterpriseId = await credit.enterprise();
    const { id } = await credit.reported({ enterprise: { id: enterpriseId }, ...old });
    expect(await credit.grade(enterpriseId)).toMatchObject({ grade: 'C' });
    await credit.post(path(id, '/objections'), { objectedOn: ago(75), reason: '邮戳在期内' }, 'officer');
    expect(await credit.grade(enterpriseId)).toMatchObject({ grade: null });
    expect(await credit.factTypes(id)).toEqual(['SamplingResultReported', 'SamplingResultFinalised', 'SamplingResultObjected', 'SamplingResultWithdrawn']);
    await credit.post(path(id, '/retests'), { retestedOn: ago(40), result: 'fail', failedItems: ['导体电阻'], laboratory: '国家中心' }, 'lab');
    expect(await credit.grade(enterpriseId)).toMatchObject({ grade: 'C', since: ago(39) });
    expect((await credit.factTypes(id)).slice(4)).toEqual(['SamplingResultRetested', 'SamplingResultFinalised']);
  });

  it('are refused out of time and out of order', async () => {
    const enterpriseId = await credit.enterprise();
    const { id } = await credit.reported({ enterprise: { id: enterpriseId }, ...old });
    const object = (objectedOn: string) => credit.post(path(id, '/objections'), { objectedOn, reason: 'x' }, 'officer');
    expect(await object(ago(74))).toMatchObject({ status: 409, body: { code: 'OBJECTION_TOO_LATE' } });
    expect(await object(ago(91))).toMatchObject({ status: 422, body: { code: 'OBJECTION_BEFORE_NOTICE' } });
    expect(await credit.post(path(id, '/retests'), { retestedOn: ago(1), result: 'pass', laboratory: 'x' }, 'lab')).toMatchObject({ status: 409, body: { code: 'NOT_OBJECTED' } });
  });

  it('belong to the enterprise itself and to officers of its place', async () => {
    const [own, other] = [await credit.enterprise({ division: '340200' }), await credit.enterprise()];
    const { id } = await credit.reported({ enterprise: { id: own } });
    const body = { objectedOn: ago(2), reason: 'x' };
    expect((await credit.post(path(id, '/objections'), body, { enterprise: other })).status).toBe(404);
    expect((await credit.post(path(id, '/objections'), body, 'hefei')).body).toMatchObject({ code: 'OUTSIDE_TERRITORY' });
    expect((await credit.post(path(id, '/objections'), body, 'lab')).body).toMatchObject({ code: 'ROLE_MISSING' });
    expect((await credit.post(path(id, '/objections'), body, { enterprise: own })).status).toBe(200);
  });

  it('have one winner when two come at once', async () => {
    const { id } = await credit.reported({ enterprise: { id: await credit.enterprise() } });
    const object = () => credit.post(path(id, '/objections'), { objectedOn: ago(2), reason: 'x' }, 'officer');
    const answers = await Promise.all([object(), object()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'ALREADY_OBJECTED' });
  });
});

describe('corrections and withdrawals', () => {
  it('make a new version, keep what was known before and tell whoever was told', async () => {
    const enterpriseId = await credit.enterprise();
    const { id, recordedAt } = await credit.reported({ enterprise: { id: enterpriseId }, ...old });
    const correct = (ifMatch: string) => credit.post(path(id, '/corrections'), { product: { name: '控制电缆' }, reason: '品名录错' }, 'lab', { 'if-match': ifMatch });
    expect(await correct('"7"')).toMatchObject({ status: 412, body: { code: 'VERSION_STALE' } });
    const corrected = await correct('"1"');
    expect(corrected).toMatchObject({ status: 200, headers: { etag: expect.stringMatching(/^"2-/) }, body: { product: { name: '控制电缆', spec: null }, reason: '品名录错' } });
    expect(await seen(id, undefined, `?knownOn=${recordedAt}`)).toMatchObject({ product: { name: '电力电缆' }, version: 1 });
    expect((await credit.get(path(id), undefined, { 'if-none-match': corrected.headers['etag']! })).status).toBe(304);
    expect((await credit.factTypes(id)).at(-1)).toBe('SamplingResultCorrected');
  });

  it('of what is not final stay among departments', async () => {
    const { id } = await credit.reported({ enterprise: { id: await credit.enterprise() } });
    await credit.post(path(id, '/corrections'), { trademark: '徽', reason: 'x' }, 'lab');
    await credit.post(path(id, '/withdrawals'), { withdrawnOn: ago(1), reason: '样品混淆' }, 'lab');
    expect((await credit.facts(id)).map(({ type, topic }) => [type.split('.').at(-1), topic])).toEqual([
      ['SamplingResultReported', 'credit.sampling-procedure.v1'],
      ['SamplingReportCorrected', 'credit.sampling-procedure.v1'],
      ['SamplingReportWithdrawn', 'credit.sampling-procedure.v1'],
    ]);
    await credit.day(ago(-100));
    expect(await credit.factTypes(id)).toHaveLength(3);
  });

  it('of what is final take it back from the public and from the grade', async () => {
    const enterpriseId = await credit.enterprise();
    const { id } = await credit.reported({ enterprise: { id: enterpriseId }, ...old });
    await credit.post(path(id, '/withdrawals'), { withdrawnOn: ago(1), reason: '样品混淆' }, 'lab');
    expect(((await credit.facts(id)).at(-1) as Received<SamplingResultWithdrawn>).data).toMatchObject({ withdrawnOn: ago(1), reason: '样品混淆' });
    expect(await credit.grade(enterpriseId)).toMatchObject({ grade: null });
    expect(await credit.grade(enterpriseId, `?on=${ago(2)}`)).toMatchObject({ grade: 'C' });
    for (const query of ['', `?on=${ago(2)}`]) expect((await credit.get(`${path(id)}${query}`)).status).toBe(404);
    expect(await seen(id, 'lab')).toMatchObject({ state: 'withdrawn' });
    expect(await credit.post(path(id, '/corrections'), { trademark: 'x', reason: 'x' }, 'lab')).toMatchObject({ status: 409, body: { code: 'RESULT_WITHDRAWN' } });
  });

  it('move a result to the enterprise that was meant, and both grades with it', async () => {
    const [wrong, right] = [await credit.enterprise(), await credit.enterprise()];
    const { id } = await credit.reported({ enterprise: { id: wrong }, ...old });
    await credit.post(path(id, '/corrections'), { enterprise: { id: right }, reason: '企业录错' }, 'lab');
    expect([await credit.grade(wrong), await credit.grade(right)]).toMatchObject([{ grade: null }, { grade: 'C' }]);
  });

  it('belong to laboratories', async () => {
    const { id } = await credit.reported({ enterprise: { id: await credit.enterprise() } });
    for (const [act, body] of [['corrections', { trademark: 'x', reason: 'x' }], ['withdrawals', { withdrawnOn: ago(1), reason: 'x' }], ['retests', { retestedOn: ago(1), result: 'pass', laboratory: 'x' }]] as const) {
      expect((await credit.post(path(id, `/${act}`), body, 'officer')).body).toMatchObject({ code: 'ROLE_MISSING' });
      expect((await credit.post(path(newId(), `/${act}`), body, 'lab')).status).toBe(404);
    }
  });
});

describe('who may know of a result', () => {
  it('that is not final: departments, laboratories and the enterprise itself', async () => {
    const [own, other] = [await credit.enterprise(), await credit.enterprise()];
    const { id } = await credit.reported({ enterprise: { id: own } });
    for (const who of ['lab', 'officer', 'reviewer', 'department', { enterprise: own }] as const) expect(await seen(id, who)).toMatchObject({ id, state: 'reported' });
    for (const who of [undefined, 'editor', { enterprise: other }] as const) {
      expect((await credit.get(path(id), who)).status).toBe(404);
      expect((await credit.get(`${path(id)}?on=${ago(-100)}`, who)).status).toBe(404);
      expect((await credit.get(`/sampling-results?enterpriseId=${own}&on=${ago(-100)}`, who)).body).toMatchObject({ items: [] });
    }
    expect((await credit.get(`/sampling-results?enterpriseId=${own}`, { enterprise: own })).body).toMatchObject({ items: [{ id }] });
  });

  it('that is final: everybody, from its day on', async () => {
    const own = await credit.enterprise();
    const { id } = await credit.reported({ enterprise: { id: own }, ...old });
    expect(await seen(id)).toMatchObject({ id, state: 'final' });
    expect((await credit.get(`${path(id)}?on=${ago(75)}`)).status).toBe(404);
    expect((await credit.get(`/sampling-results?enterpriseId=${own}&state=final`)).body).toMatchObject({ items: [{ id }], nextCursor: null });
    expect((await credit.get(`/sampling-results?enterpriseId=${own}&state=final&on=${ago(75)}`, 'lab')).body).toMatchObject({ items: [] });
    expect((await credit.get(`/sampling-results?enterpriseId=${own}&state=reported&on=${ago(75)}`, 'lab')).body).toMatchObject({ items: [{ id }] });
  });

  it('pages by a cursor and refuses a made-up one', async () => {
    const own = await credit.enterprise();
    const ids = [];
    for (const sampledOn of [ago(102), ago(101), ago(101)]) ids.push((await credit.reported({ enterprise: { id: own }, sampledOn, notifiedOn: ago(90) })).id);
    const pages: (string | undefined)[] = [];
    let cursor = '';
    do {
      const page = (await credit.get(`/sampling-results?enterpriseId=${own}&limit=1${cursor}`)).body as { items: { id: string }[]; nextCursor: string | null };
      pages.push(page.items[0]?.id);
      cursor = page.nextCursor === null ? '' : `&cursor=${page.nextCursor}`;
    } while (cursor !== '');
    expect(pages).toEqual([...ids].reverse());
    expect((await credit.get('/sampling-results?cursor=bm9uc2Vuc2U')).body).toMatchObject({ code: 'CURSOR_INVALID' });
  });
});
