import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { percentOf, samplingStatistics } from './sampling-rate.ts';

const [head = '', ...lines] = readFileSync(new URL('../testing/sampling-statistics.csv', import.meta.url), 'utf8').trim().split('\n');
const names = head.trim().split(',');
const rows = lines.map((line) => Object.fromEntries(line.trim().split(',').map((cell, at) => [names[at] ?? '', cell])) as Record<string, string>);
const printed = rows.filter((row) => row['batches'] && (row['pass_batches'] ?? row['fail_batches']) && row['published_rate_percent']);

describe('rates of supervisory sampling', () => {
  it.each(printed.filter((row) => row['pass_batches']).map((row) => [`${row['scope']} ${row['level']} ${row['year']} ${row['product_scope']}`, row] as const))(
    'are printed as in the bulletin: %s',
    (_, row) => {
      const published = row['published_rate_percent'] ?? '';
      const decimals = published.split('.')[1]?.length ?? 0;
      const [passed, failed] = [Number(row['pass_batches']), Number(row['fail_batches'])];
      expect(passed + failed).toBe(Number(row['batches']));
      const { passRate, failRate } = samplingStatistics({ passed, failed, refused: 0, unlicensed: 0 }, decimals);
      expect(row['rate_kind'] === 'pass' ? passRate : failRate).toBe(published);
    },
  );

  it('cover every row of the bulletins that has counts and a rate', () => {
    expect(printed.map((row) => row['published_rate_percent'])).toEqual(['90.7', '9.7', '5.5', '9.4', '88.14', '95', '12.12', '92.8']);
  });

  it('of the national sampling in the first half of 2017 are 90.65 with two decimals and 90.7 with one', () => {
    expect([0, 1, 2, 3, 4].map((decimals) => percentOf(2424, 2674, decimals))).toEqual(['91', '90.7', '90.65', '90.651', '90.6507']);
  });

  it('are rounded half up by exact integers', () => {
    expect(percentOf(1, 800, 2)).toBe('0.13');
    expect(percentOf(1, 2000, 1)).toBe('0.1');
    expect(percentOf(1, 3, 4)).toBe('33.3333');
    expect(percentOf(57, 60, 2)).toBe('95.00');
    expect(percentOf(5, 5, 0)).toBe('100');
    // A double is already wrong at the last decimal here: 1.005 % would become 1.00.
    expect(percentOf(201, 20_000, 2)).toBe('1.01');
  });

  it('leave those out of the denominator that were not tested, and are null where nobody was', () => {
    expect(samplingStatistics({ passed: 4329, failed: 463, refused: 0, unlicensed: 4 }, 1)).toEqual({
      batches: 4796,
      tested: 4792,
      passed: 4329,
      failed: 463,
      refused: 0,
      unlicensed: 4,
      passRate: '90.3',
      failRate: '9.7',
    });
    expect(samplingStatistics({ passed: 0, failed: 0, refused: 2, unlicensed: 1 }, 2)).toMatchObject({ batches: 3, tested: 0, passRate: null, failRate: null });
  });
});
