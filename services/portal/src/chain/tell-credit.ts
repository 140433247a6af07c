import type { Listing, SamplingResult } from './event.ts';
import { dayIn, detailsOf, eventIn, text, together, type SentenceKey, type Teller } from './telling.ts';

const outcomes: Readonly<Record<string, SentenceKey>> = {
  SAMPLING_OUTCOME_PASS: 'SamplingResultFinalised-pass',
  SAMPLING_OUTCOME_FAIL: 'SamplingResultFinalised-fail',
  SAMPLING_OUTCOME_REFUSED: 'SamplingResultFinalised-refused',
  SAMPLING_OUTCOME_UNLICENSED: 'SamplingResultFinalised-unlicensed',
};

function sampling(key: (result: SamplingResult) => SentenceKey, day?: string): Teller {
  return (data, language) => {
    const result = data.result ?? {};
    const { name = '—', spec, lot } = result.product ?? {};
    const on = dayIn(data, day);
    return {
      family: 'credit',
      tone: key(result) === 'SamplingResultFinalised-pass' ? 'good' : key(result).startsWith('SamplingResultFinalised') ? 'bad' : 'plain',
      sentence: { key: key(result), values: { product: [name, spec, lot].filter(Boolean).join(' ') } },
      details: detailsOf(
        ['reason', text(data['reason'])],
        // What is withdrawn is not told once more.
        ['failedItems', day === 'withdrawnOn' ? undefined : together(result.failedItems, language)],
        ['trademark', result.trademark],
        ['sampledOn', result.sampledOn],
        ['authority', result.authority],
        ['laboratory', result.laboratory],
      ),
      clause: '4.3.1',
      ...(on === undefined ? {} : { on }),
      section: 'sampling',
    };
  };
}

const tones = { A: 'good', B: 'calm', C: 'warning', D: 'bad' } as const;

const grade: Teller = (data) => {
  const [from, to] = [letter(data.from), letter(data.to)];
  const key = to === undefined ? 'GradeChanged-none' : from === undefined ? 'GradeChanged-first' : 'GradeChanged';
  const on = dayIn(data, 'since');
  return {
    family: 'credit',
    tone: to === undefined ? 'plain' : tones[to],
    sentence: { key, values: { from: from ?? '—', to: to ?? '—' } },
    details: detailsOf(['becauseOf', eventIn(data['cause'])], ['ruleEdition', text(data['ruleEdition'])]),
    clause: text(data['policyRef']) ?? '4.3.1',
    ...(on === undefined ? {} : { on }),
    section: 'grade',
  };
};

const listed = (listing: Listing) =>
  detailsOf(
    ['cause', listing.cause],
    ['reason', listing.reason],
    ['basis', listing.basis],
    ['organ', listing.organ],
    ['document', listing.documentNo],
    ['endsOn', listing.endsOn ?? { word: 'noEnd' }],
    ['remedies', listing.remedies],
  );

const enterpriseListed: Teller = ({ listing = {} }) => ({
  family: 'credit',
  tone: isRed(listing) ? 'good' : 'bad',
  sentence: { key: isRed(listing) ? 'EnterpriseListed-red' : 'EnterpriseListed-black', values: {} },
  details: listed(listing),
  clause: '4.3.1',
  ...(listing.decidedOn === undefined ? {} : { on: { text: listing.decidedOn, day: listing.decidedOn } }),
  section: 'listings',
});

const listingCorrected: Teller = (data) => ({
  family: 'credit',
  tone: 'plain',
  sentence: { key: 'ListingCorrected', values: {} },
  details: [...detailsOf(['reason', text(data['reason'])]), ...listed({ ...data.listing, reason: '' })],
  clause: '4.3.1',
  section: 'listings',
});

const listingEnded: Teller = (data) => {
  const { listing = {} } = data;
  const on = dayIn(data, 'endedOn');
  return {
    family: 'credit',
    tone: isRed(listing) ? 'plain' : 'good',
    sentence: { key: isRed(listing) ? 'ListingEnded-red' : 'ListingEnded-black', values: {} },
    details: detailsOf(
      ['endCause', data['cause'] === 'LISTING_END_CAUSE_REMOVAL' ? { word: 'endByRemoval' } : { word: 'endByTerm' }],
      ['reason', text(data['reason'])],
      ['document', text(data['documentNo'])],
    ),
    clause: '4.3.1',
    ...(on === undefined ? {} : { on }),
    section: 'listings',
  };
};

export const tellCredit = {
  SamplingResultFinalised: sampling(({ outcome = '' }) => outcomes[outcome] ?? 'SamplingResultFinalised', 'finalOn'),
  SamplingResultCorrected: sampling(() => 'SamplingResultCorrected'),
  SamplingResultWithdrawn: sampling(() => 'SamplingResultWithdrawn', 'withdrawnOn'),
  GradeChanged: grade,
  EnterpriseListed: enterpriseListed,
  ListingCorrected: listingCorrected,
  ListingEnded: listingEnded,
} satisfies Record<string, Teller>;

function letter(grade: string | undefined): keyof typeof tones | undefined {
  const found = /^GRADE_([ABCD])$/.exec(grade ?? '')?.[1];
  return found as keyof typeof tones | undefined;
}

function isRed({ list }: Listing): boolean {
  return list === 'LIST_KIND_RED';
}
