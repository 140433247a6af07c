import { readFileSync } from 'node:fs';
import { localDate, toInstant, type LocalDate } from '@huipin/kernel';
import type { HonourType, HonourTypeContent } from '../../honour-types/honour-type.ts';
import type { KnownListing } from '../../known-listings/known-listing.ts';
import { exactly, type ImpreciseDate } from '../grant-date.ts';
import { termOf, type Honour } from '../honour.ts';

const catalogue = JSON.parse(readFileSync(new URL('../../honour-types/data/honour-types.json', import.meta.url), 'utf8')) as { edition: LocalDate; types: HonourTypeContent[] };

export const day = localDate;
export const now = toInstant('2026-11-23T04:00:00.000Z');
export const today = day('2026-11-23');

/** An entry of the catalogue as it is carried. */
export function honourType(code = 'wanmei-brand-demonstration-enterprise'): HonourType {
  return { ...catalogue.types.find((type) => type.code === code)!, edition: catalogue.edition, version: 1, recordedAt: now };
}

export function span(from: string | null, to: string | null, precision: ImpreciseDate['precision']): ImpreciseDate {
  return { from: from === null ? null : day(from), to: to === null ? null : day(to), precision };
}

export function honourOf(type: HonourType, granted: ImpreciseDate | string, change: Partial<Honour> = {}): Honour {
  const date = typeof granted === 'string' ? exactly(day(granted)) : granted;
  return {
    ...{ id: 'h', version: 1, recordedAt: now, subjectId: 's', typeCode: type.code, granted: date, countsFrom: date.to ?? today, ...termOf(type, date) },
    ...{ documentNo: '', grantingBody: '', product: null, entitling: true, origin: 'decision', source: '' },
    ...{ revocation: null, renewals: [], suspensions: [], expiredOn: null, reason: null },
    ...change,
  };
}

export function blackListing(id: string, decidedOn: string, endsOn: string | null, endedOn: string | null = null): KnownListing {
  const ends = { endsOn: endsOn === null ? null : day(endsOn), endedOn: endedOn === null ? null : day(endedOn) };
  return { id, enterpriseId: 's', list: 'black', decidedOn: day(decidedOn), ...ends, endCause: endedOn === null ? null : 'removal' };
}
