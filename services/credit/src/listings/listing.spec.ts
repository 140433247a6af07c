import { describe, expect, it } from '@jest/globals';
import { localDate, toInstant } from '@huipin/kernel';
import { listingRules as rules } from '../testing/shipped-rules.ts';
import { caseState, decideCase, giveConsent, openListingCase, receiveStatement, serveNotice, type ListingCase, type OpenListingCase } from './listing-case.ts';
import { correctListing, decideListing, endedOn, isInForce, listingNews, moveListing, removeListing, type DecideListing, type Grounds } from './listing.ts';

const day = localDate;
const now = toInstant('2026-05-01T00:00:00Z');
const code = (expected: string) => expect.objectContaining({ code: expected }) as unknown as Error;

const opening: OpenListingCase = { enterpriseId: 'e', list: 'black', cause: '生产不合格电缆且拒不改正', basis: '产品质量法第十七条' };
const open = (change: Partial<OpenListingCase> = {}) => openListingCase({ ...opening, ...change }, now, () => 'case');
const notice = { notifiedOn: day('2025-03-03'), documentNo: '皖市监告〔2025〕1号', text: '拟列入' };
const noticed = (change: Partial<OpenListingCase> = {}) => serveNotice(open(change), notice, rules, now);
// Monday 2025-03-03 plus five working days.
const statementsEnd = '2025-03-10';
const decision: DecideListing = { decidedOn: day('2025-03-11'), documentNo: '皖市监列〔2025〕1号', organ: '安徽省市场监督管理局', reason: '复查仍不合格', basis: '令第44号', remedies: '六十日内可申请行政复议' };
const grounds: Grounds = {
  enterprise: { id: 'e', name: '某电缆有限公司', division: '340104', divisionName: '蜀山区', code: '91340000711771143J', mergedInto: null, mergedAt: null },
  rules,
  division: '340000',
  others: [],
};
let ids = 0;
const decide = (known: ListingCase, change: Partial<DecideListing> = {}, more: Partial<Grounds> = {}) =>
  decideListing(known, { ...decision, ...change }, { ...grounds, ...more }, now, () => `listing-${(ids += 1)}`);

describe('the case', () => {
  it('tells until when a statement may be made, and keeps late ones as such', () => {
    expect(noticed().notice).toMatchObject({ statementsUntil: statementsEnd, provisional: false });
    const stated = receiveStatement(receiveStatement(noticed(), { receivedOn: day('2025-03-10'), text: '申辩' }, now), { receivedOn: day('2025-03-12'), text: '补充' }, now);
    expect(stated.statements.map(({ inTime }) => inTime)).toEqual([true, false]);
    expect(stated.version).toBe(4);
  });
  it('goes from open over noticed to its end', () => {
    const dismissed = decideCase(noticed(), { ...decision, division: '340000', by: 'officer', outcome: 'dismiss', listingId: null, recordedAt: now });
    expect([open(), noticed(), dismissed].map(caseState)).toEqual(['open', 'noticed', 'dismissed']);
    for (const act of [() => receiveStatement(dismissed, { receivedOn: day('2025-03-12'), text: 'x' }, now), () => giveConsent(dismissed, { consentedOn: day('2025-03-12'), documentNo: 'x', division: '340000', by: 'reviewer' }, now), () => decide(dismissed)]) {
      expect(act).toThrow(code('CASE_DECIDED'));
    }
  });
  it('refuses steps out of order and steps twice', () => {
    expect(() => receiveStatement(open(), { receivedOn: day('2025-03-05'), text: 'x' }, now)).toThrow(code('NOTICE_NOT_SERVED'));
    expect(() => receiveStatement(noticed(), { receivedOn: day('2025-03-02'), text: 'x' }, now)).toThrow(code('STATEMENT_BEFORE_NOTICE'));
    expect(() => serveNotice(noticed(), notice, rules, now)).toThrow(code('NOTICE_ALREADY_SERVED'));
    const consented = giveConsent(noticed(), { consentedOn: day('2025-03-05'), documentNo: 'x', division: '340000', by: 'reviewer' }, now);
    expect(() => giveConsent(consented, { consentedOn: day('2025-03-06'), documentNo: 'x', division: '340000', by: 'reviewer' }, now)).toThrow(code('CONSENT_ALREADY_GIVEN'));
  });
});

describe('a decision to list', () => {
  it('holds what it must: name, code, cause, basis, document, organ, reason, remedies and term', () => {
    expect(decide(noticed())).toMatchObject({
      subjectName: '某电缆有限公司',
      subjectCode: '91340000711771143J',
      cause: opening.cause,
      basis: '令第44号',
      documentNo: decision.documentNo,
      organ: decision.organ,
      reason: decision.reason,
      remedies: decision.remedies,
      decidedOn: '2025-03-11',
      endsOn: '2028-03-10',
      ruleEdition: '2021-09',
    });
  });
  it('waits until the notice was given and the time for statements has run', () => {
    expect(() => decide(open())).toThrow(code('DUE_PROCESS_NOT_MET'));
    expect(() => decide(noticed(), { decidedOn: day(statementsEnd) })).toThrow(code('DUE_PROCESS_NOT_MET'));
    expect(() => decide(noticed(), { decidedOn: day('2025-03-01') })).toThrow(code('DUE_PROCESS_NOT_MET'));
    expect(decide(noticed(), { decidedOn: day('2025-03-11') }).endsOn).toBe('2028-03-10');
  });
  it('needs consent below the province, given by the day of the decision', () => {
    const city = { division: '340100' };
    expect(() => decide(noticed(), {}, city)).toThrow(code('CONSENT_MISSING'));
    const consented = (on: string, division = '340000') => giveConsent(noticed(), { consentedOn: day(on), documentNo: 'x', division, by: 'reviewer' }, now);
    expect(() => decide(consented('2025-03-12'), {}, city)).toThrow(code('CONSENT_MISSING'));
    expect(decide(consented('2025-03-11'), {}, city).decidedOn).toBe('2025-03-11');
  });
  it('needs two persons: who consented does not decide', () => {
    const consented = giveConsent(noticed(), { consentedOn: day('2025-03-05'), documentNo: 'x', division: '340000', by: 'reviewer' }, now);
    const by = (person: string) => decideCase(consented, { ...decision, division: '340100', by: person, outcome: 'dismiss', listingId: null, recordedAt: now });
    expect(() => by('reviewer')).toThrow(code('SAME_PERSON_TWICE'));
    expect(by('officer').decision).toMatchObject({ by: 'officer' });
  });
  it('needs the consent of a level above, not of its own or of another city', () => {
    const consented = (division: string) => giveConsent(noticed(), { consentedOn: day('2025-03-05'), documentNo: 'x', division, by: 'reviewer' }, now);
    for (const division of ['340104', '340200', '340181']) expect(() => decide(consented(division), {}, { division: '340104' })).toThrow(code('CONSENT_MISSING'));
    for (const division of ['340100', '340000']) expect(decide(consented(division), {}, { division: '340104' }).decidedOn).toBe('2025-03-11');
  });
  it('waits for the holidays that have been published since the notice, and for the day that the party was told', () => {
    const { notice: served } = serveNotice(open(), { ...notice, notifiedOn: day('2025-09-29') }, rules, now);
    expect(served?.statementsUntil).toBe('2025-10-13');
    const told = (statementsUntil: string): ListingCase => ({ ...open(), notice: { ...served!, statementsUntil: day(statementsUntil), provisional: true } });
    expect(() => decide(told('2025-10-06'), { decidedOn: day('2025-10-13') })).toThrow(code('DUE_PROCESS_NOT_MET'));
    expect(decide(told('2025-10-06'), { decidedOn: day('2025-10-14') }).decidedOn).toBe('2025-10-14');
    expect(() => decide(told('2025-10-15'), { decidedOn: day('2025-10-15') })).toThrow(code('DUE_PROCESS_NOT_MET'));
  });
  it('needs a rule in force that day', () => {
    const early = serveNotice(open(), { ...notice, notifiedOn: day('2013-01-07') }, rules, now);
    expect(early.notice?.statementsUntil).toBeNull();
    expect(() => decide(early, { decidedOn: day('2014-09-30') })).toThrow(code('NO_LISTING_RULE'));
    expect(decide(early, { decidedOn: day('2014-10-01') }).ruleEdition).toBe('2014-10');
  });
  it('has no end on the red list unless one is given, and the law\'s on the black list', () => {
    expect(decide(noticed({ list: 'red' })).endsOn).toBeNull();
    expect(decide(noticed({ list: 'red' }), { endsOn: day('2030-12-31') }).endsOn).toBe('2030-12-31');
    expect(() => decide(noticed({ list: 'red' }), { endsOn: day('2025-03-10') })).toThrow(code('ENDS_BEFORE_DECIDED'));
    expect(() => decide(noticed(), { endsOn: day('2030-12-31') })).toThrow(code('TERM_IS_FIXED'));
  });
  it('lists nobody twice for one cause at one time', () => {
    const standing = decide(noticed());
    const later = { decidedOn: day('2028-03-10') };
    expect(() => decide(noticed({ cause: ' 生产不合格电缆且拒不改正 ' }), later, { others: [standing] })).toThrow(code('ALREADY_LISTED'));
    expect(decide(noticed(), { decidedOn: day('2028-03-11') }, { others: [standing] }).endsOn).toBe('2031-03-10');
    expect(decide(noticed({ cause: '另一事由' }), later, { others: [standing] }).cause).toBe('另一事由');
    expect(decide(noticed({ list: 'red' }), later, { others: [standing] }).list).toBe('red');
  });
});

describe('a listing', () => {
  const listing = decide(noticed());
  const removal = { removedOn: day('2026-03-11'), documentNo: 'x', organ: 'x', reason: 'x', basis: 'x', kind: null };
  it('is in force from its decision to its last day', () => {
    expect(['2025-03-10', '2025-03-11', '2028-03-10', '2028-03-11'].map((on) => isInForce(listing, day(on)))).toEqual([false, true, true, false]);
    expect(endedOn(listing)).toBe('2028-03-11');
  });
  it('ends on the day of its removal', () => {
    const removed = removeListing(listing, removal, rules, now);
    expect([isInForce(removed, day('2026-03-10')), isInForce(removed, day('2026-03-11')), endedOn(removed)]).toEqual([true, false, '2026-03-11']);
    expect(() => removeListing(removed, removal, rules, now)).toThrow(code('LISTING_ENDED'));
  });
  it('is not removed before it began or after it ended', () => {
    expect(() => removeListing(listing, { ...removal, removedOn: day('2025-03-10') }, rules, now)).toThrow(code('REMOVED_BEFORE_LISTED'));
    expect(() => removeListing(listing, { ...removal, removedOn: day('2028-03-11') }, rules, now)).toThrow(code('LISTING_ENDED'));
    expect(removeListing(listing, { ...removal, removedOn: day('2028-03-10') }, rules, now).version).toBe(2);
  });
  it('makes repair wait for a year, where the organ calls it repair', () => {
    const early = { ...removal, removedOn: day('2026-03-10') };
    expect(() => removeListing(listing, { ...early, kind: 'repair' }, rules, now)).toThrow(code('REMOVAL_TOO_EARLY'));
    expect(removeListing(listing, { ...removal, kind: 'repair' }, rules, now).removal?.kind).toBe('repair');
    expect(removeListing(listing, early, rules, now).removal?.removedOn).toBe('2026-03-10');
  });
  it('is corrected under the same due process', () => {
    const decided = (known: ListingCase, division: string) => decideCase(known, { ...decision, division, by: 'officer', outcome: 'list', listingId: listing.id, recordedAt: now });
    const correct = (change: object, ofCase = decided(noticed(), '340000')) => correctListing(listing, { ...change, reason: '录入有误' }, ofCase, grounds, now);
    expect(correct({ decidedOn: day('2025-04-01') })).toMatchObject({ version: 2, endsOn: '2028-03-31', correction: '录入有误', reason: decision.reason });
    expect(() => correct({ decidedOn: day(statementsEnd) })).toThrow(code('DUE_PROCESS_NOT_MET'));
    // Whoever corrects: it is the deciding organ that needed the consent by then.
    const consented = giveConsent(noticed(), { consentedOn: day('2025-03-20'), documentNo: 'x', division: '340000', by: 'reviewer' }, now);
    expect(() => correct({ decidedOn: day('2025-03-19') }, decided(consented, '340100'))).toThrow(code('CONSENT_MISSING'));
    expect(correct({ decidedOn: day('2025-03-20') }, decided(consented, '340100')).decidedOn).toBe('2025-03-20');
    expect(() => correct({ endsOn: day('2030-01-01') })).toThrow(code('TERM_IS_FIXED'));
    expect(() => correct({})).toThrow(code('NOTHING_TO_CORRECT'));
  });
});

describe('what readers hear of a listing', () => {
  const today = day('2026-05-01');
  const listing = decide(noticed());
  const over = { ...decide(noticed(), { decidedOn: day('2025-03-11') }), endsOn: day('2026-04-30') };
  it('is its beginning, and of old paper its end too', () => {
    expect(listingNews(undefined, listing, today)).toEqual(['listed']);
    expect(listingNews(undefined, over, today)).toEqual(['listed', 'ended']);
  });
  it('is a removal, a correction, and an end that the correction brings or takes back', () => {
    const removed = removeListing(listing, { removedOn: day('2026-04-01'), documentNo: 'x', organ: 'x', reason: 'x', basis: 'x', kind: null }, rules, now);
    expect(listingNews(listing, removed, today)).toEqual(['ended']);
    expect(listingNews(listing, { ...listing, cause: 'x' }, today)).toEqual(['corrected']);
    expect(listingNews(listing, over, today)).toEqual(['corrected', 'ended']);
    expect(listingNews({ ...over, endedAt: now }, { ...over, cause: 'x', endedAt: now }, today)).toEqual(['corrected']);
    expect(listingNews({ ...over, endedAt: now }, { ...listing, endedAt: now }, today)).toEqual(['listed']);
  });
  it('is under the other id after a merger, unless it is history', () => {
    expect(listingNews(listing, moveListing(listing, 'into', now), today)).toEqual(['listed']);
    const ended = { ...over, endedAt: now };
    expect(listingNews(ended, moveListing(ended, 'into', now), today)).toEqual([]);
  });
});
