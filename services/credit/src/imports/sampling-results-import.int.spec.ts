import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exampleFile } from '@huipin/service-defaults/testing';
import { eventually } from '@huipin/testing';
import type { GradeDecisionView } from '../grades/grade.view.ts';
import type { SamplingResultView } from '../sampling/sampling-result.view.ts';
import { ago, CreditUnderTest } from '../testing/credit-under-test.ts';

let credit: CreditUnderTest;

beforeAll(async () => {
  credit = await CreditUnderTest.start();
});
afterAll(() => credit.close());

const header = 'enterprise.code,enterprise.name,enterprise.id,trademark,product.name,product.spec,product.lot,stage,result,failedItems,sampledOn,notifiedOn,authority,division,laboratory';
function line({ code = '', name = '', product = '电力电缆', result = 'pass', failedItems = '', division = '340104' }): string {
  return `${code},${name},,,${product},YJV,2026-1,production,${result},${failedItems},${ago(100)},${ago(90)},省市场监管局,${division},省质检院`;
}

const imported = (lines: readonly string[], columns = header) => importedFile([columns, ...lines].join('\n'));
async function importedFile(payload: string): Promise<Record<string, unknown>> {
  const answer = await credit.service.app.inject({
    method: 'POST',
    url: '/api/credit/v1/imports?kind=sampling-results',
    headers: { ...(await credit.as('lab')), 'content-type': 'text/csv' },
    payload,
  });
  expect(answer.statusCode).toBe(202);
  let job: Record<string, unknown> = {};
  await eventually(async () => {
    job = (await credit.get(String(answer.headers['location']).replace('/api/credit/v1', ''), 'lab')).body as Record<string, unknown>;
    expect(job['state']).not.toBe('running');
  });
  return job;
}

describe('an import of sampling results', () => {
  it('takes the form of one result, line by line, and keeps good lines beside bad ones', async () => {
    const enterpriseId = await credit.enterprise({ code: '91340100728497523W' });
    const job = await imported([
      line({ code: '91340100728497523W', result: 'fail', failedItems: '导体电阻;绝缘厚度' }),
      line({ name: '尚未登记的公司' }),
      line({ code: '91340100728497523X' }),
      line({ name: '某公司', result: 'fail' }),
      line({ name: '某公司', division: '320105' }),
    ]);
    expect(job).toMatchObject({ state: 'finished', rows: 5, accepted: 2, refused: 3, unchanged: 0 });
    const { items } = (await credit.get(`/imports/${String(job['id'])}/refusals`, 'lab')).body as { items: object[] };
    expect(items).toMatchObject([
      { row: 4, field: 'enterprise.code', code: 'USCC_CHECK_FAILED', value: '91340100728497523X' },
      { row: 5, field: 'failedItems', code: 'FAILED_ITEMS_REQUIRED' },
      { row: 6, code: 'OUTSIDE_TERRITORY' },
    ]);
    expect((await credit.get(`/sampling-results?enterpriseId=${enterpriseId}`)).body).toMatchObject({ items: [{ failedItems: ['导体电阻', '绝缘厚度'], state: 'final' }] });
    expect(await credit.grade(enterpriseId)).toMatchObject({ grade: 'C' });
    expect((await credit.get('/sampling-results?matching=pending', 'lab')).body).toMatchObject({ items: [{ enterprise: { name: '尚未登记的公司' } }] });
  });

  it('of the same file changes nothing, and of the same line twice in one file is two results', async () => {
    const id = await credit.enterprise({ name: '重复有限公司' });
    const lines = [line({ name: '重复有限公司' }), line({ name: '重复有限公司' }), line({ name: '重复有限公司', product: '控制电缆' })];
    expect(await imported(lines)).toMatchObject({ accepted: 3, unchanged: 0 });
    expect(await imported(lines)).toMatchObject({ accepted: 0, unchanged: 3 });
    expect(await imported([line({ name: '重复有限公司', product: '架空线' }), ...lines])).toMatchObject({ accepted: 1, unchanged: 3 });
    expect(((await credit.get(`/sampling-results?enterpriseId=${id}`)).body as { items: unknown[] }).items).toHaveLength(4);
  });

  it('makes of a whole batch what the form makes of one after the other', async () => {
    const named = (to: string) => [
      { name: `甲${to}`, result: 'pass' },
      { name: `乙${to}`, result: 'fail', failedItems: ['导体电阻'] },
      { name: `甲${to}`, result: 'fail', failedItems: ['绝缘', '护套'] },
      { name: `无人${to}`, result: 'refused' },
      { name: `甲${to}`, result: 'pass', notifiedOn: ago(5) },
      { name: `丙${to}`, result: 'unlicensed' },
    ];
    const ids = async (to: string) => [await credit.enterprise({ name: `甲${to}` }), await credit.enterprise({ name: `乙${to}` }), await credit.enterprise({ name: `丙${to}` })];
    const [pushed, sent] = [await ids('推送'), await ids('导入')];
    for (const { name, ...change } of named('推送')) await credit.reported({ enterprise: { name }, sampledOn: ago(100), notifiedOn: ago(90), ...change });
    const short = 'enterprise.name,product.name,stage,result,failedItems,sampledOn,notifiedOn,authority,division,laboratory';
    const lines = named('导入').map(({ name, result, failedItems = [], notifiedOn = ago(90) }) =>
      [name, '电力电缆', 'production', result, failedItems.join('；'), ago(100), notifiedOn, '安徽省市场监督管理局', '340104', '安徽省产品质量监督检验研究院'].join(','),
    );
    expect(await imported(lines, short)).toMatchObject({ accepted: 6, refused: 0 });

    const results = async (enterpriseId: string) => {
      const { items } = (await credit.get(`/sampling-results?enterpriseId=${enterpriseId}`, 'lab')).body as { items: SamplingResultView[] };
      return items.map(({ id: _, recordedAt: __, enterprise: ___, ...rest }) => rest).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    };
    const told = async (enterpriseId: string) => (await credit.facts(enterpriseId)).map(({ type }) => type.split('.').at(-1)).filter((type) => type !== 'GradeChanged').sort();
    for (const [at, id] of sent.entries()) {
      expect(await results(id)).toEqual(await results(pushed[at]!));
      expect(await told(id)).toEqual(await told(pushed[at]!));
      const { grade, since } = await credit.grade(pushed[at]!);
      expect(await credit.grade(id)).toMatchObject({ grade, since });
    }
    // Of one file the grade is decided once, by its last fact; one after the other it went over A.
    const { items } = (await credit.get(`/enterprises/${sent[0]}/grade/decisions`)).body as { items: GradeDecisionView[] };
    expect(items).toMatchObject([{ from: null, to: 'C', cause: expect.stringMatching(/^SamplingResultFinalised /) }]);
  });

  it('may name somebody whom nobody knows yet: all of it is attached when that enterprise becomes known', async () => {
    const name = '等候登记有限公司';
    expect(await imported(Array.from({ length: 1_100 }, (_, at) => line({ name, product: `产品${at}` })))).toMatchObject({ accepted: 1_100 });
    const id = await credit.enterprise({ name });
    const { items } = (await credit.get(`/sampling-results?enterpriseId=${id}&limit=500`)).body as { items: SamplingResultView[] };
    expect(items.every(({ matching, state, version }) => matching === 'matched' && state === 'final' && version === 2)).toBe(true);
    const facts = await credit.factTypes(id);
    expect(facts.filter((type) => type === 'SamplingResultFinalised')).toHaveLength(1_100);
    expect(facts.filter((type) => type === 'GradeChanged')).toHaveLength(1);
    expect(await credit.grade(id)).toMatchObject({ grade: 'A' });
  });

  it('may carry the numbers of its sender, which are those of the form too', async () => {
    const name = '有编号有限公司';
    const id = await credit.enterprise({ name });
    const numbered = (sourceRef: string, result = 'pass', failedItems = '') => `${line({ name, result, failedItems })},${sourceRef}`;
    const columns = `${header},sourceRef`;
    const job = await imported([numbered('N-1'), numbered('N-2'), numbered('N-1'), numbered('N-2', 'refused'), numbered('N-3', 'fail')], columns);
    expect(job).toMatchObject({ accepted: 2, unchanged: 1, refused: 2 });
    const { items } = (await credit.get(`/imports/${String(job['id'])}/refusals`, 'lab')).body as { items: object[] };
    expect(items).toMatchObject([{ row: 5, field: 'sourceRef', code: 'SOURCE_REF_USED', value: 'N-2' }, { row: 6, code: 'FAILED_ITEMS_REQUIRED' }]);
    // What was refused has not used up its number.
    expect(await imported([numbered('N-2'), numbered('N-3', 'fail', '导体电阻')], columns)).toMatchObject({ accepted: 1, unchanged: 1 });

    const report = { enterprise: { name }, product: { name: '电力电缆', spec: 'YJV', lot: '2026-1' }, stage: 'production', result: 'pass', sampledOn: ago(100), notifiedOn: ago(90), authority: '省市场监管局', division: '340104', laboratory: '省质检院' };
    const again = await credit.post('/sampling-results', { ...report, sourceRef: 'N-1' }, 'lab');
    expect([again.status, again.body]).toEqual([200, expect.objectContaining({ state: 'final', enterprise: expect.objectContaining({ id }) })]);
    expect((await credit.post('/sampling-results', { ...report, sourceRef: 'N-3' }, 'lab')).body).toMatchObject({ code: 'SOURCE_REF_USED' });
    expect(((await credit.get(`/sampling-results?enterpriseId=${id}`)).body as { items: unknown[] }).items).toHaveLength(3);
  });

  it('is for laboratories', async () => {
    expect((await credit.post('/imports?kind=sampling-results', {}, 'officer')).status).toBe(403);
  });

  it('takes the example that the document shows', async () => {
    expect(await importedFile(await exampleFile(credit.service, 'credit', 'sampling-results'))).toMatchObject({ rows: 1, accepted: 1, refused: 0 });
  });
});
