import { describe, expect, it } from '@jest/globals';
import { DomainError, localDate, orRefusal, toInstant } from '@huipin/kernel';
import {
  attachSamplingResult,
  correctSamplingResult,
  finalFrom,
  objectToSamplingResult,
  publicNews,
  reportSamplingResult,
  retestSamplingResult,
  stateOn,
  withdrawSamplingResult,
  type ReportSamplingResult,
} from './sampling-result.ts';

const day = localDate;
const now = toInstant('2026-05-01T00:00:00Z');
const command: ReportSamplingResult = {
  enterprise: { code: '91340000711771143J' },
  product: { name: '额定电压 1 kV 电力电缆' },
  stage: 'production',
  result: 'fail',
  failedItems: ['导体电阻'],
  sampledOn: day('2026-03-02'),
  notifiedOn: day('2026-03-10'),
  authority: '安徽省市场监督管理局',
  division: '340104',
  laboratory: '安徽省产品质量监督检验研究院',
};
const report = (change: Partial<ReportSamplingResult> = {}, enterpriseId: string | null = 'e') => ({ ...reportSamplingResult({ ...command, ...change }, now, () => 'r'), enterpriseId });
const objected = objectToSamplingResult(report(), { objectedOn: day('2026-03-20'), reason: '对检验方法有异议' }, now);
const retest = { retestedOn: day('2026-04-15'), result: 'pass' as const, laboratory: '国家电线电缆质量监督检验中心' };
const code = (expected: string) => expect.objectContaining({ code: expected }) as unknown as Error;

describe('a reported result', () => {
  it('may be objected to for fifteen calendar days and is final from the day after', () => {
    const result = report();
    expect(result.lastDayToObject).toBe('2026-03-25');
    expect([stateOn(result, day('2026-03-10')), stateOn(result, day('2026-03-25')), stateOn(result, day('2026-03-26'))]).toEqual(['reported', 'reported', 'final']);
  });
  it('is final that way when it passed too', () => {
    expect(finalFrom(report({ result: 'pass', failedItems: [] }))).toBe('2026-03-26');
  });
  it.each([
    ['a notice before the sampling', { notifiedOn: day('2026-03-01') }, 'NOTIFIED_BEFORE_SAMPLED'],
    ['a failure without items', { failedItems: [] }, 'FAILED_ITEMS_REQUIRED'],
    ['a pass with failed items', { result: 'pass' as const }, 'FAILED_ITEMS_FORBIDDEN'],
    ['a division that never was', { division: '349999' }, 'DIVISION_UNKNOWN'],
    ['a division that was gone on the day of sampling', { division: '340203' }, 'DIVISION_NOT_IN_FORCE'],
    ['a code that fails its check', { enterprise: { code: '91340000711771143K' } }, 'USCC_CHECK_FAILED'],
    ['a code of the wrong form', { enterprise: { code: '9134000071177114' } }, 'USCC_MALFORMED'],
    ['an organisation code that fails its check', { enterprise: { code: '71177114-4' } }, 'CODE_CHECK_FAILED'],
  ])('is refused with %s', (_, change, expected) => {
    expect(() => report(change)).toThrow(code(expected));
  });
  it('is told which division to name instead, where there is one', () => {
    const said = (division: string, sampledOn: string) => {
      const refused = orRefusal(() => report({ division, sampledOn: day(sampledOn) }));
      return refused instanceof DomainError ? refused.detail.en : undefined;
    };
    expect(said('340203', '2026-03-02')).toMatch(/successors: 340209 /);
    expect(said('340209', '2019-03-02')).toMatch(/successors: –/);
  });
  it('may name a division that was in force when it was sampled', () => {
    expect(report({ division: '340203', sampledOn: day('2019-03-02'), notifiedOn: day('2019-03-10') }).division).toBe('340203');
  });
  it('keeps the normal form of its code', () => {
    expect(report({ enterprise: { code: '９１３４００００711771143j' } }).given.code).toBe('91340000711771143J');
  });
});

describe('an objection', () => {
  it('keeps the result from being final until the re-test', () => {
    expect([stateOn(objected, day('2026-03-19')), stateOn(objected, day('2026-03-20')), stateOn(objected, day('2030-01-01'))]).toEqual(['reported', 'objected', 'objected']);
    expect(finalFrom(objected)).toBeNull();
  });
  it('may be made on the last day, not a day later and not before the notice', () => {
    const object = (objectedOn: string) => () => objectToSamplingResult(report(), { objectedOn: day(objectedOn), reason: 'x' }, now);
    expect(object('2026-03-25')().objection?.objectedOn).toBe('2026-03-25');
    expect(object('2026-03-26')).toThrow(code('OBJECTION_TOO_LATE'));
    expect(object('2026-03-10')().objection?.objectedOn).toBe('2026-03-10');
    expect(object('2026-03-09')).toThrow(code('OBJECTION_BEFORE_NOTICE'));
  });
  it('is made once, and not against what was withdrawn', () => {
    const again = { objectedOn: day('2026-03-21'), reason: 'x' };
    expect(() => objectToSamplingResult(objected, again, now)).toThrow(code('ALREADY_OBJECTED'));
    const withdrawn = withdrawSamplingResult(report(), { withdrawnOn: day('2026-03-12'), reason: 'x' }, now);
    expect(() => objectToSamplingResult(withdrawn, again, now)).toThrow(code('RESULT_WITHDRAWN'));
  });
});

describe('a re-test', () => {
  it('has the last word, from the day after it', () => {
    const retested = retestSamplingResult(objected, retest, now);
    expect(retested).toMatchObject({ result: 'pass', failedItems: [], retest: { firstResult: 'fail', firstFailedItems: ['导体电阻'] }, version: 3 });
    expect([stateOn(retested, day('2026-04-14')), stateOn(retested, day('2026-04-15')), stateOn(retested, day('2026-04-16'))]).toEqual(['objected', 'retested', 'final']);
  });
  it('does not shorten the time to object', () => {
    expect(finalFrom(retestSamplingResult(objected, { ...retest, retestedOn: day('2026-03-21') }, now))).toBe('2026-03-26');
  });
  it('needs an objection before it, and is done once', () => {
    expect(() => retestSamplingResult(report(), retest, now)).toThrow(code('NOT_OBJECTED'));
    expect(() => retestSamplingResult(objected, { ...retest, retestedOn: day('2026-03-19') }, now)).toThrow(code('RETEST_BEFORE_OBJECTION'));
    expect(() => retestSamplingResult(objected, { ...retest, result: 'fail' }, now)).toThrow(code('FAILED_ITEMS_REQUIRED'));
    expect(() => retestSamplingResult(retestSamplingResult(objected, retest, now), retest, now)).toThrow(code('ALREADY_RETESTED'));
  });
});

describe('a correction', () => {
  it('moves the last day with the notice, for all days', () => {
    const corrected = correctSamplingResult(report(), { notifiedOn: day('2026-03-05'), reason: '日期录错' }, 'e', now);
    expect(corrected).toMatchObject({ version: 2, lastDayToObject: '2026-03-20', reason: '日期录错', failedItems: ['导体电阻'] });
  });
  it('takes the failed items along when the failure goes', () => {
    expect(correctSamplingResult(report(), { result: 'pass', reason: 'x' }, 'e', now)).toMatchObject({ result: 'pass', failedItems: [] });
  });
  it('is refused where it changes nothing, contradicts itself or an objection', () => {
    expect(() => correctSamplingResult(report(), { reason: 'x' }, 'e', now)).toThrow(code('NOTHING_TO_CORRECT'));
    expect(() => correctSamplingResult(report(), { result: 'pass', failedItems: ['x'], reason: 'x' }, 'e', now)).toThrow(code('FAILED_ITEMS_FORBIDDEN'));
    expect(() => correctSamplingResult(objected, { notifiedOn: day('2026-03-04'), reason: 'x' }, 'e', now)).toThrow(code('OBJECTION_TOO_LATE'));
  });
});

describe('a withdrawal', () => {
  it('counts from its day, whatever the state was', () => {
    const withdrawn = withdrawSamplingResult(report(), { withdrawnOn: day('2026-04-01'), reason: '样品混淆' }, now);
    expect([stateOn(withdrawn, day('2026-03-31')), stateOn(withdrawn, day('2026-04-01'))]).toEqual(['final', 'withdrawn']);
    expect(() => withdrawSamplingResult(report(), { withdrawnOn: day('2026-03-01'), reason: 'x' }, now)).toThrow(code('WITHDRAWN_BEFORE_SAMPLED'));
  });
});

describe('what the public hears', () => {
  const today = day('2026-04-20');
  const told = { ...report(), finalisedAt: now };
  it('is nothing of a result that is not final, or whose enterprise is not known', () => {
    expect(publicNews(undefined, report(), day('2026-03-25'))).toBe('none');
    expect(publicNews(undefined, report({}, null), today)).toBe('none');
    expect(publicNews(report(), objected, today)).toBe('none');
  });
  it('is that it is final, once both are there', () => {
    expect(publicNews(undefined, report(), today)).toBe('finalised');
    expect(publicNews(report({}, null), attachSamplingResult(report({}, null), 'e', 'x', now), today)).toBe('finalised');
  });
  it('is every change of what it has been told, and its end', () => {
    expect(publicNews(told, correctSamplingResult(told, { result: 'pass', reason: 'x' }, 'e', now), today)).toBe('corrected');
    expect(publicNews(told, withdrawSamplingResult(told, { withdrawnOn: today, reason: 'x' }, now), today)).toBe('withdrawn');
    expect(publicNews(told, objectToSamplingResult(told, { objectedOn: day('2026-03-25'), reason: 'late paper' }, now), today)).toBe('withdrawn');
    expect(publicNews(told, correctSamplingResult(told, { enterprise: { name: '不明' }, reason: 'x' }, null, now), today)).toBe('withdrawn');
  });
});
