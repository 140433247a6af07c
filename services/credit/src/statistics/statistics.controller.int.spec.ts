import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ago, CreditUnderTest } from '../testing/credit-under-test.ts';

let credit: CreditUnderTest;

beforeAll(async () => {
  credit = await CreditUnderTest.start();
  const enterprise = { id: await credit.enterprise() };
  const results = [
    { result: 'pass', division: '340104', product: { name: '电力电缆' } },
    { result: 'pass', division: '340104', product: { name: '控制 电缆' }, stage: 'circulation' },
    { result: 'fail', division: '340202', product: { name: '电力电缆' } },
    { result: 'refused', division: '340202' },
    { result: 'unlicensed', division: '340104' },
    { result: 'pass', division: '340823', sampledOn: '2014-05-05', notifiedOn: '2014-05-20', product: { name: '水泥' } },
  ];
  for (const each of results) await credit.reported({ enterprise, sampledOn: ago(100), notifiedOn: ago(90), ...each });
  // Not final, withdrawn, and of an enterprise that nobody knows.
  await credit.reported({ enterprise, product: { name: '电力电缆' } });
  const { id } = await credit.reported({ enterprise, sampledOn: ago(100), notifiedOn: ago(90), product: { name: '电力电缆' } });
  await credit.post(`/sampling-results/${id}/withdrawals`, { withdrawnOn: ago(1), reason: 'x' }, 'lab');
  await credit.reported({ enterprise: { name: '无人知晓' }, sampledOn: ago(100), notifiedOn: ago(90), result: 'pass', product: { name: '电力电缆' } });
});
afterAll(() => credit.close());

const statistics = async (query = '') => (await credit.get(`/sampling-statistics${query}`)).body as Record<string, unknown>;
const cable = encodeURIComponent('电缆');

describe('sampling statistics', () => {
  it('count final results, with both rates and those apart that were not tested', async () => {
    expect(await statistics(`?from=${ago(110)}`)).toEqual({ batches: 6, tested: 4, passed: 3, failed: 1, refused: 1, unlicensed: 1, passRate: '75.00', failRate: '25.00' });
  });

  it.each([
    ['a product, by a part of its name', `?product=${cable}`, { tested: 4, passed: 3 }],
    ['a product of which nothing was tested', `?product=${encodeURIComponent('煤')}`, { batches: 0, passRate: null, failRate: null }],
    ['a stage', '?stage=circulation', { batches: 1, passed: 1 }],
    ['a city with its counties', `?from=${ago(110)}&division=340100`, { tested: 3, unlicensed: 1 }],
    ['another city', '?division=340200', { tested: 1, refused: 1, passRate: '0.00', failRate: '100.00' }],
    ['the city in which a county lay on the day', '?division=340800', { tested: 1, passed: 1 }],
    ['not the city to which the county went later', '?division=340700', { batches: 0 }],
    ['the days of sampling, both ends included', '?from=2014-05-05&to=2014-05-05', { batches: 1 }],
    ['no day before', '?to=2014-05-04', { batches: 0 }],
    ['a day on which nothing of this year was final', `?on=${ago(75)}`, { batches: 1 }],
    ['what was known before any of it', `?knownOn=${ago(1)}`, { batches: 0 }],
    ['a day before the withdrawal', `?on=${ago(2)}&from=${ago(110)}`, { failed: 2 }],
    ['no decimals', `?from=${ago(110)}&product=${cable}&decimals=0`, { passRate: '75', failRate: '25' }],
    ['four decimals', '?decimals=4', { passRate: '80.0000', failRate: '20.0000' }],
  ])('are asked for by %s', async (_, query, answer) => {
    expect(await statistics(query)).toMatchObject(answer);
  });

  it('never tell of what is not final yet', async () => {
    expect(await statistics(`?on=${ago(-400)}&from=${ago(20)}`)).toMatchObject({ batches: 0 });
  });

  it.each([
    ['?decimals=5', 'TOO_LONG'],
    ['?from=2026-02-02&to=2026-02-01', 'PERIOD_REVERSED'],
    ['?division=349999', 'DIVISION_UNKNOWN'],
    ['?year=2020', 'UNKNOWN_FIELD'],
  ])('refuse %s', async (query, code) => {
    expect(await credit.get(`/sampling-statistics${query}`)).toMatchObject({ status: 422, body: { code } });
  });
});
