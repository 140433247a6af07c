import { describe, expect, it } from '@jest/globals';
import { compareEffects, compareLog, noVerdict, withoutRepeats } from './history.ts';

const event = (version: number, key = 'a') => ({ id: `${key}${version}`, topic: 't', key, version, type: 'T' });
const counts = (check: (verdict: ReturnType<typeof noVerdict>) => unknown) => {
  const verdict = noVerdict();
  check(verdict);
  return [verdict.lost.length, verdict.duplicated.length, verdict.disordered.length];
};
const committed = [event(1), event(2), event(3), event(1, 'b')];

describe('the log against the outboxes', () => {
  it('finds nothing when everything is there once, in order, whatever came again', () => {
    expect(counts((verdict) => compareLog(committed, [event(1), event(2), event(1), event(2), event(1, 'b'), event(3)], verdict))).toEqual([0, 0, 0]);
  });

  it('finds what is missing, which also breaks the order of what comes behind it', () => {
    expect(counts((verdict) => compareLog(committed, [event(1), event(3), event(1, 'b')], verdict))).toEqual([1, 0, 1]);
  });

  it('finds two that changed places', () => {
    expect(counts((verdict) => compareLog(committed, [event(2), event(1), event(3), event(1, 'b')], verdict))[2]).toBeGreaterThan(0);
  });

  it('finds what nobody has committed', () => {
    expect(counts((verdict) => compareLog(committed, [...committed, event(1, 'ghost')], verdict))).toEqual([0, 1, 0]);
  });

  it('keeps the first of several with one id', () => {
    expect(withoutRepeats([event(1), event(2), event(1)])).toEqual([event(1), event(2)]);
  });
});

describe('effects against what should have been applied', () => {
  it('finds nothing when each was applied once', () => {
    expect(counts((verdict) => compareEffects(committed, committed, 'c', verdict))).toEqual([0, 0, 0]);
  });

  it('finds the missing, the doubled and the late one', () => {
    expect(counts((verdict) => compareEffects(committed, [event(1), event(3), event(2), event(2)], 'c', verdict))).toEqual([1, 1, 2]);
  });
});
