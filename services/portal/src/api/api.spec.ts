import { describe, expect, it } from '@jest/globals';
import { findLabel } from './label.ts';
import { placeName } from './place.ts';
import { ApiProblem, mayPass } from './problem.ts';

const refusal = { type: '/problems#NOT_FOUND', title: '不存在', status: 404, detail: '没有这一资源', code: 'NOT_FOUND', requestId: 'r1' };

describe('what a service refuses', () => {
  it('is kept with its words, its code and the number of the request', () => {
    expect(new ApiProblem(404, refusal)).toMatchObject({ message: '没有这一资源', status: 404, problem: { code: 'NOT_FOUND', requestId: 'r1' } });
  });
  it('is no problem document where a proxy answers in its own words', () => {
    expect(new ApiProblem(502, '<html>').problem).toBeUndefined();
    expect(new ApiProblem(502, { error: 'bad gateway' }).problem).toBeUndefined();
  });
  it('is not asked again, while what may pass is', () => {
    expect([new ApiProblem(404, refusal), new ApiProblem(401, {}), new ApiProblem(503, {}), new ApiProblem(429, {}), new ApiProblem(undefined, undefined), new Error('x')].map(mayPass)).toEqual([false, true, true, true, true, false]);
  });
});

describe('labels', () => {
  it('say a code in the chosen language, and the code itself where there is no word', () => {
    const labels = { grade: { A: { zh: '甲', en: 'first' } } };
    expect([findLabel(labels, 'grade', 'A', 'en'), findLabel(labels, 'grade', 'E', 'zh'), findLabel(undefined, 'grade', 'A', 'zh')]).toEqual(['first', 'E', 'A']);
  });
});

describe('a place', () => {
  const cities = [
    { code: '340100', name: '合肥市' },
    { code: '340200', name: '芜湖市' },
  ];
  it.each([
    [{ code: '340104', name: '蜀山区' }, '合肥市蜀山区'],
    [{ code: '340100', name: '合肥市' }, '合肥市'],
    [{ code: '340000', name: '安徽省' }, '安徽省'],
    [{ code: '110101', name: '东城区' }, '东城区'],
    [{ code: '340199', name: null }, '340199'],
  ])('is told with its city: %j', (place, told) => {
    expect(placeName(place, cities)).toBe(told);
  });
});
