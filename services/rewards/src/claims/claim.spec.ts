import { describe, expect, it } from '@jest/globals';
import { localDate, toInstant } from '@huipin/kernel';
import type { SubjectKind } from '../entitlements/entitlement.ts';
import type { Rule } from '../rules/rule.ts';
import { tierPlan, type HonourLevel } from '../rules/tier.ts';
import { bearingRules, decideClaim, tierPayer, type Claim, type Place } from './claim.ts';
import { explain } from './explanation.ts';

function claim(more: Partial<Claim> = {}): Claim {
  return {
    honourId: 'h',
    version: 1,
    subjectId: 's',
    subjectKind: 'enterprise',
    subjectName: '某公司',
    honourTypeCode: 't',
    honourName: { zh: '中国质量奖', en: 'China Quality Award' },
    level: 'national',
    blockedByListing: true,
    grantedFrom: localDate('2026-06-01'),
    grantedTo: localDate('2026-06-01'),
    entitling: true,
    revokedOn: null,
    revocationRef: null,
    ...more,
  };
}

const at = (division: string | null, unknown: Place['unknown'] = null): Place => ({ division, unknown });

function rule(id: string, division: string, more: Partial<Rule> = {}): Rule {
  const level = division === '340000' ? 'provincial' : division.endsWith('00') ? 'municipal' : 'county';
  return {
    id,
    version: 1,
    recordedAt: toInstant('2026-01-01T00:00:00Z'),
    edition: `${id}-1`,
    scheme: 'tier',
    payer: { level, division },
    honourTypeCode: 't',
    amountFen: 1_000_000,
    programme: 'brand-honours',
    stacking: 'exclusive-highest',
    validFrom: localDate('2026-01-01'),
    validTo: null,
    document: '某〔2026〕1号',
    policyRef: '3.1.3',
    condition: null,
    ...more,
  };
}

/** Decides as the service does, with all rules for the type. */
function decided(given: Claim, place: Place, rules: readonly Rule[] = []) {
  const inputs = { claim: given, place, tier: tierPlan, rules: bearingRules(given, place, tierPlan, rules), committed: [] };
  return { inputs, outcomes: decideClaim(inputs) };
}

describe('the tier rule of 3.1.3', () => {
  it.each<[HonourLevel, string | null, string, string]>([
    // A county, a city, a zone without a county, the province, a county that has moved, another province.
    ['national', '340104', '2026-06-01', 'provincial 340000'],
    ['provincial', '340104', '2026-06-01', 'municipal 340100'],
    ['municipal', '340104', '2026-06-01', 'county 340104'],
    ['county', '340104', '2026-06-01', 'clause-names-no-payer'],
    ['inter-provincial', '340104', '2026-06-01', 'clause-names-no-payer'],
    ['national', '340100', '2026-06-01', 'provincial 340000'],
    ['provincial', '340100', '2026-06-01', 'municipal 340100'],
    ['municipal', '340100', '2026-06-01', 'no-such-level'],
    ['provincial', '340191', '2026-06-01', 'municipal 340100'],
    ['municipal', '340191', '2026-06-01', 'no-such-level'],
    ['national', '340000', '2026-06-01', 'provincial 340000'],
    ['provincial', '340000', '2026-06-01', 'no-such-level'],
    ['municipal', '340000', '2026-06-01', 'no-such-level'],
    ['provincial', '341521', '2015-12-02', 'municipal 341500'],
    ['provincial', '341521', '2015-12-03', 'municipal 340400'],
    ['provincial', '340422', '2015-12-02', 'municipal 341500'],
    ['municipal', '340422', '2015-12-02', 'county 341521'],
    ['municipal', '340422', '2015-12-03', 'county 340422'],
    ['national', '320505', '2026-06-01', 'no-such-level'],
    ['national', null, '2026-06-01', 'division-unknown'],
    ['provincial', null, '2026-06-01', 'division-unknown'],
    ['municipal', null, '2026-06-01', 'division-unknown'],
    ['county', null, '2026-06-01', 'clause-names-no-payer'],
  ])('a %s honour in %s on %s: %s', (level, division, on, expected) => {
    const day = localDate(on);
    const { payer, reason } = tierPayer(claim({ level, grantedFrom: day, grantedTo: day }), at(division), tierPlan);
    expect(payer ? `${payer.level} ${payer.division}` : reason).toBe(expected);
  });

  it.each<SubjectKind>(['enterprise', 'brand', 'region', 'association'])('is the same for a %s, by the place where it counts', (subjectKind) => {
    expect(tierPayer(claim({ subjectKind, level: 'provincial' }), at('340104'), tierPlan).payer).toEqual({ level: 'municipal', division: '340100' });
  });

  it('says of a brand whose owner is not known that this is what is missing', () => {
    expect(tierPayer(claim({ subjectKind: 'brand' }), at(null, 'owner-unknown'), tierPlan).reason).toBe('owner-unknown');
  });

  it('names no payer where the day of the grant is not known, or too roughly', () => {
    const span = (from: string | null, to: string | null): Partial<Claim> => ({
      level: 'provincial',
      grantedFrom: from === null ? null : localDate(from),
      grantedTo: to === null ? null : localDate(to),
    });
    expect(tierPayer(claim(span(null, '2017-12-31')), at('340104'), tierPlan).reason).toBe('grant-day-unknown');
    expect(tierPayer(claim(span('2015-01-01', '2015-12-31')), at('340422'), tierPlan).reason).toBe('grant-day-unknown');
    expect(tierPayer(claim(span('2016-01-01', '2016-12-31')), at('340422'), tierPlan).payer?.division).toBe('340400');
  });
});

describe('what is owed', () => {
  it('is the amount of the rule that was in force on the day of the grant', () => {
    const old = rule('old', '340000', { amountFen: 50, validFrom: localDate('2011-01-01'), validTo: localDate('2026-05-31') });
    const young = rule('young', '340000', { amountFen: 100, validFrom: localDate('2026-06-01') });
    const on = (day: string) => decided(claim({ grantedFrom: localDate(day), grantedTo: localDate(day) }), at('340104'), [old, young]).outcomes;
    expect(on('2026-05-31')).toMatchObject([{ state: 'proposed', amountFen: 50, rule: { id: 'old' } }]);
    expect(on('2026-06-01')).toMatchObject([{ state: 'proposed', amountFen: 100, rule: { id: 'young' } }]);
    expect(on('2010-12-31')).toMatchObject([{ state: 'no-rule', amountFen: null, rule: null, reason: 'no-rule-in-force', payer: { division: '340000' } }]);
  });

  it('is never guessed where the rule changed within the span that the grant lies in', () => {
    const rules = [rule('a', '340000', { validTo: localDate('2026-05-31') }), rule('b', '340000', { validFrom: localDate('2026-06-01') })];
    const year = claim({ grantedFrom: localDate('2026-01-01'), grantedTo: localDate('2026-12-31') });
    expect(decided(year, at('340104'), rules).outcomes).toMatchObject([{ state: 'no-rule' }]);
  });

  it('does not come from the rule of another payer', () => {
    expect(decided(claim({ level: 'provincial' }), at('340104'), [rule('wuhu', '340200')]).outcomes).toMatchObject([{ state: 'no-rule' }]);
  });

  it('adds what local schemes give whose place contains the subject, and no others', () => {
    const local = (division: string) => rule(division, division, { scheme: 'local', stacking: 'additive' });
    const { outcomes } = decided(claim(), at('340104'), [rule('p', '340000'), local('340100'), local('340104'), local('340103'), local('340200')]);
    expect(outcomes.map(({ key, state }) => `${key} ${state}`)).toEqual(['tier proposed', 'local:340100 proposed', 'local:340104 proposed']);
  });

  it('asks for a place before any local scheme', () => {
    expect(decided(claim(), at(null, 'division-unknown'), [rule('l', '340100', { scheme: 'local' })]).outcomes).toMatchObject([{ key: 'tier', state: 'no-payer' }]);
  });

  it('leaves a county honour to local schemes', () => {
    const { outcomes } = decided(claim({ level: 'county' }), at('340103'), [rule('luyang', '340103', { scheme: 'local', amountFen: 5_000_000 })]);
    expect(outcomes).toMatchObject([{ key: 'tier', state: 'no-payer' }, { key: 'local:340103', state: 'proposed', amountFen: 5_000_000 }]);
  });
});

describe('an explanation', () => {
  it('replays what was decided and gives each step in both languages', () => {
    const { inputs, outcomes } = decided(claim(), at('340104'), [rule('p', '340000'), rule('l', '340100', { scheme: 'local', amountFen: 3_000_000, stacking: 'top-up' })]);
    const replay = JSON.parse(JSON.stringify(inputs)) as typeof inputs;
    expect(explain(replay, 'tier').outcome).toEqual(outcomes[0]);
    const { outcome, steps } = explain(replay, 'local:340100');
    expect(outcome).toEqual(outcomes[1]);
    expect(steps.map(({ step }) => step)).toEqual(['honour', 'place', 'payer', 'rule', 'stacking']);
    expect(steps.at(-1)?.text).toEqual({ zh: '补差：应付差额 20,000.00 元', en: 'tops up what others pay: 20,000.00 yuan are due' });
    expect(steps.every(({ text }) => text.zh.length > 0 && text.en.length > 0)).toBe(true);
  });

  it.each<[string, Claim, Place, string]>([
    ['an unknown place', claim(), at(null, 'division-unknown'), 'who pays is decided when it becomes known where it sits'],
    ['a county honour', claim({ level: 'county' }), at('340104'), 'clause 3.1.3 names no payer for county honours'],
    ['a city without a county', claim({ level: 'municipal' }), at('340100'), 'where it sits there is no government of the level that would pay'],
    ['a payer without a rule', claim(), at('340104'), 'the payer had no rule in force on 2026-06-01; no amount is guessed'],
  ])('ends with why nothing is proposed: %s', (_, given, place, expected) => {
    expect(explain(decided(given, place).inputs, 'tier').steps.at(-1)?.text.en).toBe(expected);
  });
});
