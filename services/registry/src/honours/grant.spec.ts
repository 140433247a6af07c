import { describe, expect, it } from '@jest/globals';
import { toInstant } from '@huipin/kernel';
import type { Subject } from '../subjects/subject.ts';
import { findImported, grantHonour, importHonour, updateImported, type ImportHonour } from './grant.ts';
import { blackListing, day, honourOf, honourType, now, span, today } from './testing/givens.ts';

const type = honourType('anhui-contract-credit-aaa');
const subject: Subject = { id: 's', kind: 'enterprise', name: '某', division: null, ownerId: null, mergedInto: null, version: 1, recordedAt: toInstant('2020-01-01') };
const command = { subjectId: 's', honourTypeCode: type.code, grantedOn: day('2024-06-20'), documentNo: 'D', grantingBody: '安徽省市场监督管理局' };
const grant = (facts: Partial<Parameters<typeof grantHonour>[1]> = {}, change: object = {}) =>
  grantHonour({ ...command, ...change }, { type, subject, blackListings: [], siblings: [], ...facts }, today, now, () => 'new');

describe('a grant', () => {
  it('is in force for the months of its type', () => {
    expect(grant()).toMatchObject({ id: 'new', version: 1, countsFrom: '2024-06-20', validTo: '2026-06-19', validToPrecision: 'day', entitling: true, origin: 'decision' });
    expect(grant({}, { grantedOn: day('2024-02-29') })).toMatchObject({ validTo: '2026-02-27' });
  });

  it.each([
    ['on the day of the grant', blackListing('l', '2024-06-20', '2025-01-01')],
    ['on the last day of the listing', blackListing('l', '2021-06-21', '2024-06-20')],
    ['today', blackListing('l', '2026-11-23', '2029-11-22')],
    ['today, without an end', blackListing('l', '2025-01-01', null)],
  ])('is barred by a black listing %s', (_, listing) => {
    expect(() => grant({ blackListings: [listing] })).toThrow('SUBJECT_LISTED');
  });

  it.each([
    ['over the day before', blackListing('l', '2021-06-20', '2024-06-19')],
    ['between the grant and today', blackListing('l', '2024-06-21', '2026-11-22')],
    ['removed by then', blackListing('l', '2022-01-01', '2024-12-31', '2024-06-20')],
  ])('is not barred by one %s', (_, listing) => {
    expect(grant({ blackListings: [listing] }).id).toBe('new');
  });

  it('of a type that listings do not block is not barred', () => {
    const mark = honourType('geographical-indication-trademark');
    const facts = { type: mark, blackListings: [blackListing('l', '2024-01-01', null)] };
    expect(grant(facts, { grantingBody: '国家知识产权局' }).id).toBe('new');
  });

  it('to a merged enterprise is refused', () => {
    expect(() => grant({ subject: { ...subject, mergedInto: 'other' } })).toThrow('ENTERPRISE_MERGED');
  });

  it('again is refused while the first surely is in force, and after that only by the same document', () => {
    const first = honourOf(type, '2022-06-20', { documentNo: 'first' });
    expect(grant({ siblings: [first] }).id).toBe('new');
    expect(() => grant({ siblings: [first] }, { grantedOn: day('2024-06-19') })).toThrow('HONOUR_ALREADY_GRANTED');
    expect(() => grant({ siblings: [first] }, { documentNo: 'ＦＩＲＳＴ' })).toThrow('HONOUR_ALREADY_GRANTED');
    expect(grant({ siblings: [{ ...first, product: '别的' }] }, { documentNo: 'first' }).id).toBe('new');
  });

  it('within the term of an imprecise one is refused only where the terms surely overlap', () => {
    const year = honourOf(type, span('2022-01-01', '2022-12-31', 'year'));
    expect(() => grant({ siblings: [year] }, { grantedOn: day('2023-12-31') })).toThrow('HONOUR_ALREADY_GRANTED');
    expect(grant({ siblings: [year] }, { grantedOn: day('2024-01-01') }).id).toBe('new');
  });

  it('after a revocation is a new one', () => {
    const revoked = honourOf(type, '2023-06-20', { revocation: { revokedOn: day('2024-06-20'), reason: '', policyRef: '', documentNo: '' } });
    expect(grant({ siblings: [revoked] }).id).toBe('new');
    expect(() => grant({ siblings: [revoked] }, { grantedOn: day('2024-06-19') })).toThrow('HONOUR_ALREADY_GRANTED');
  });
});

describe('an imported grant', () => {
  const row = (granted: ImportHonour['granted'], change: Partial<ImportHonour> = {}): ImportHonour => ({ granted, documentNo: '', grantingBody: '', product: null, source: '', entitling: false, ...change });
  const imported = (granted: ImportHonour['granted'], siblings: Parameters<typeof importHonour>[3] = []) => importHonour(row(granted), 's', type, siblings, today, now, () => 'new');
  const [year2022, year2023] = [span('2022-01-01', '2022-12-31', 'year'), span('2023-01-01', '2023-12-31', 'year')];

  it('is no decision, asks no body, and counts from the latest possible day', () => {
    expect(imported(year2022)).toMatchObject({ countsFrom: '2022-12-31', validTo: '2024-12-30', validToPrecision: 'year', entitling: false, origin: 'import' });
    expect(imported(span(null, null, 'unknown'))).toMatchObject({ countsFrom: today, validTo: null, validToPrecision: 'unknown' });
  });

  it('is recognised where it may be one with a known grant', () => {
    const known = honourOf(type, span('2021-01-01', '2022-12-31', 'range'));
    expect(findImported(row(year2022), [known])).toBe(known);
    expect(findImported(row(span(null, null, 'unknown')), [known])).toBe(known);
    expect(findImported(row(year2023), [known])).toBeUndefined();
    expect(findImported(row(year2022, { product: '别的' }), [known])).toBeUndefined();
  });

  it('adds what it knows better, never takes away, and never touches a decision', () => {
    const known = honourOf(type, span('2021-01-01', '2022-12-31', 'range'), { origin: 'import', entitling: false, grantingBody: '省工商局' });
    expect(updateImported(known, row(year2022), type, now)).toMatchObject({ version: 2, granted: year2022, countsFrom: '2022-12-31', validTo: '2024-12-30', grantingBody: '省工商局' });
    expect(updateImported(known, row(known.granted, { entitling: true }), type, now)).toMatchObject({ entitling: true });
    expect(updateImported({ ...known, entitling: true }, row(span(null, null, 'unknown')), type, now)).toBeUndefined();
    expect(updateImported({ ...known, origin: 'decision' }, row(year2022, { entitling: true }), type, now)).toBeUndefined();
  });

  it('that cannot be one with a known grant and overlaps it for sure is refused', () => {
    const known = { ...honourOf(type, year2022), id: 'known' };
    expect(() => imported(year2023, [known])).toThrow('HONOUR_ALREADY_GRANTED');
    expect(imported(span('2024-01-01', '2024-12-31', 'year'), [known]).id).toBe('new');
  });
});
