import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@huipin/testing';
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

async function imported(lines: readonly string[]): Promise<Record<string, unknown>> {
  const answer = await credit.service.app.inject({
    method: 'POST',
    url: '/api/credit/v1/imports?kind=sampling-results',
    headers: { ...(await credit.as('lab')), 'content-type': 'text/csv' },
    payload: [header, ...lines].join('\n'),
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

  it('is for laboratories', async () => {
    expect((await credit.post('/imports?kind=sampling-results', {}, 'officer')).status).toBe(403);
  });
});
