import { describe, expect, it } from '@jest/globals';
import { clauseName } from './clause.ts';
import { parseEvent, parseEvents, recordPath, subjectOf, type EventData, type FeedEvent } from './event.ts';
import { emptyFeed, kept, liveFeed, type LiveFeed } from './live-feed.ts';
import { inOrder } from './story-order.ts';
import { isWithdrawing, withdrawals } from './withdrawn.ts';

function event(sequence: number, name = 'GradeChanged', data: EventData = {}, time = '2026-11-23T00:00:00+08:00'): FeedEvent {
  return { id: `e${sequence}`, type: `huipin.x.v1.${name}`, subject: 's', time, sequence: String(sequence).padStart(20, '0'), data };
}
const ids = (events: readonly FeedEvent[]) => events.map(({ id }) => id);
const arrive = (feed: LiveFeed, ...sequences: number[]) => sequences.reduce((now, sequence) => liveFeed(now, { do: 'arrive', event: event(sequence) }), feed);

describe('the live feed', () => {
  it('shows the newest first and a repeat once', () => {
    expect(ids(arrive(emptyFeed, 1, 2, 2, 1, 3).shown)).toEqual(['e3', 'e2', 'e1']);
  });
  it('holds back while paused and lets go when resumed', () => {
    const paused = arrive(liveFeed(arrive(emptyFeed, 1), { do: 'pause' }), 2, 3, 3);
    expect([ids(paused.shown), paused.held.length]).toEqual([['e1'], 2]);
    expect(liveFeed(paused, { do: 'resume' })).toMatchObject({ held: [], paused: false, shown: [{ id: 'e3' }, { id: 'e2' }, { id: 'e1' }] });
  });
  it('forgets the oldest and says so', () => {
    const full = arrive(emptyFeed, ...Array.from({ length: kept }, (_, index) => index + 1));
    expect(full.dropped).toBe(false);
    const over = arrive(full, kept + 1);
    expect([over.shown.length, over.shown.at(-1)?.id, over.dropped]).toEqual([kept, 'e2', true]);
  });
});

describe('events of the feed', () => {
  it('that are none are passed over', () => {
    expect(['{}', 'null', '[1]', 'not json', '{"id":"1","type":"t","sequence":"1"}'].map(parseEvent)).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect(parseEvent(JSON.stringify(event(1)))).toEqual(event(1));
  });
  it('know whom they are about, wherever the message keeps it', () => {
    const subject = { id: 's', kind: 'SUBJECT_KIND_BRAND', name: '合力' };
    expect([{ subject }, { enterprise: { subject } }, { honour: { subject } }, { result: { enterprise: subject } }, { finding: { enterprise: subject } }].map((data) => subjectOf(event(1, 'X', data)))).toEqual(
      Array.from({ length: 5 }, () => subject),
    );
    expect(subjectOf(event(1))).toEqual({ id: 's' });
    expect([recordPath(subject), recordPath({ id: 'a/b' })]).toEqual(['/subjects/s', '/enterprises/a%2Fb']);
  });
});

describe('an entry of the catalogue of honour types', () => {
  it('leads to no record, and a protection record is not even shown', () => {
    const published = (kind: string) => event(1, 'HonourTypePublished', { honourType: { kind } });
    expect(recordPath(subjectOf(published('HONOUR_KIND_HONOUR')))).toBeUndefined();
    expect(parseEvents([published('HONOUR_KIND_HONOUR'), published('HONOUR_KIND_PROTECTION_RECORD')])).toHaveLength(1);
    expect(parseEvent(JSON.stringify(published('HONOUR_KIND_PROTECTION_RECORD')))).toBeUndefined();
  });
});

describe('a story', () => {
  it('runs by the day of the act, or as recorded', () => {
    const [first, second] = ['2026-10-12T16:00:00.100+08:00', '2026-10-12T16:00:00.200+08:00'];
    const events = [
      event(1, 'EnterpriseRegistered', {}, '2026-01-05T09:00:00+08:00'),
      event(2, 'HonourGranted', { honour: { grantedFrom: '2012-01-01', grantedTo: '2012-12-31', grantedPrecision: 'year' } }, '2026-01-05T09:01:00+08:00'),
      event(3, 'HonourSuspended', { suspendedFrom: '2026-10-12' }, second),
      event(4, 'EnterpriseListed', { listing: { decidedOn: '2026-10-12' } }, first),
    ];
    expect(ids(inOrder(events, 'byDay'))).toEqual(['e2', 'e1', 'e4', 'e3']);
    expect(ids(inOrder(events, 'byRecord'))).toEqual(['e1', 'e2', 'e4', 'e3']);
  });
  it('no longer tells what a later event has withdrawn', () => {
    const events = [
      event(1, 'EnterpriseListed', { listing: { id: 'l' } }),
      event(2, 'EnterpriseListed', { listing: { id: 'other' } }),
      event(3, 'ListingEnded', { listing: { id: 'l' } }),
      event(4, 'SamplingResultFinalised', { result: { id: 'r' } }),
      event(5, 'SamplingResultWithdrawn', { result: { id: 'r' } }),
      event(6, 'EnterpriseListed', { listing: { id: 'l' } }),
      event(7, 'HonourGranted', { honour: { id: 'h' } }),
      event(8, 'HonourRevoked', { honour: { id: 'h' } }),
      event(9, 'FindingOpened', { finding: { id: 'f', samplingResultId: 'x' } }),
      event(10, 'FindingClosed', { finding: { id: 'f', samplingResultId: 'x' }, reason: 'declaration-corrected' }),
      event(11, 'FindingOpened', { finding: { id: 'g', samplingResultId: 's' } }),
      event(12, 'SamplingResultWithdrawn', { result: { id: 's' } }),
      event(13, 'FindingOpened', { finding: { id: 'k', samplingResultId: 'other' } }),
    ];
    const gone = withdrawals(events);
    expect([...gone]).toEqual([
      ['e1', 'listing'],
      ['e4', 'sampling'],
      ['e7', 'honour'],
      ['e9', 'finding'],
      ['e11', 'finding'],
    ]);
    expect(withdrawals([...events].reverse()).size).toBe(5);
    expect(events.filter(isWithdrawing).map(({ id }) => id)).toEqual(['e3', 'e5', 'e8', 'e10', 'e12']);
  });
});

describe('clauses', () => {
  it('are written as the plan writes them', () => {
    expect(['4.3.1', '3.1.3', '5.3', '2.1'].map((clause) => clauseName(clause, 'zh'))).toEqual(['四（三）1', '三（一）3', '五（三）', '二（一）']);
    expect(clauseName('4.3.1', 'en')).toBe('4.3.1');
    expect(clauseName('条例 18', 'zh')).toBe('条例 18');
  });
});
