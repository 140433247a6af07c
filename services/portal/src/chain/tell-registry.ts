import { showSpan } from '../format/span.ts';
import type { Language } from '../language/tags.ts';
import type { Tone } from '../layout/mark.tsx';
import type { EventData, Honour } from './event.ts';
import { dayIn, detailsOf, someone, text, type Detail, type SentenceKey, type Teller, type Telling } from './telling.ts';

function registered(key: SentenceKey, tone: Tone = 'calm'): Teller {
  return (data) => ({
    family: 'enterprise',
    tone,
    sentence: { key, values: {} },
    details: detailsOf(
      ['codes', data.enterprise?.codes?.map(({ value }) => value).join(' ')],
      ['industry', data.enterprise?.industry?.name],
      ['reason', text(data['reason'])],
      ['mergedInto', someone(data['mergedInto'])],
    ),
    clause: '4.2.3',
    section: 'identity',
  });
}

interface HonourCase {
  readonly tone: Tone;
  readonly clause?: string;
  /** Field of the message with the day of the act. */
  readonly day?: string;
  readonly details: (honour: Honour, data: EventData, language: Language) => Detail[];
}

function honour(key: SentenceKey, { tone, clause = '4.2.3', day, details }: HonourCase): Teller {
  return (data, language): Telling => {
    const about = data.honour ?? {};
    const on = day === undefined ? grantSpan(about, language) : dayIn(data, day);
    return {
      family: 'honour',
      tone,
      sentence: { key, values: { honour: honourName(about, language) } },
      details: details(about, data, language),
      clause: text(data['policyRef']) ?? clause,
      ...(on === undefined ? {} : { on }),
      section: 'honours',
    };
  };
}

const granted: HonourCase['details'] = (about, _, language) =>
  detailsOf(
    ['product', about.product],
    ['body', about.grantingBody],
    ['document', about.documentNo],
    ['granted', grantSpan(about, language)?.text],
    ['validTo', about.validTo],
  );

const reasonOf = (data: EventData) => detailsOf(['reason', text(data['reason'])], ['document', text(data['documentNo'])]);

export const tellRegistry = {
  EnterpriseRegistered: registered('EnterpriseRegistered'),
  EnterpriseChanged: registered('EnterpriseChanged'),
  EnterpriseMerged: registered('EnterpriseMerged', 'warning'),
  SubjectRegistered: registered('SubjectRegistered'),
  SubjectChanged: registered('SubjectChanged'),
  HonourTypePublished: ({ honourType }, language) => ({
    family: 'honour',
    tone: 'plain',
    sentence: { key: 'HonourTypePublished', values: { honour: honourName({ ...(honourType && { honourType }) }, language) } },
    details: [],
    clause: '4.2.3',
  }),
  HonourGranted: honour('HonourGranted', { tone: 'good', details: granted }),
  HonourRenewed: honour('HonourRenewed', { tone: 'good', day: 'renewedOn', details: granted }),
  HonourCorrected: honour('HonourCorrected', { tone: 'plain', details: (about, data, language) => [...reasonOf(data), ...granted(about, data, language)] }),
  HonourRevoked: honour('HonourRevoked', { tone: 'bad', clause: '3.1.2', day: 'revokedOn', details: (_, data) => reasonOf(data) }),
  HonourExpired: (data, language) => {
    const key = data['cause'] === 'EXPIRY_CAUSE_TERM' ? 'HonourExpired-term' : data['cause'] === 'EXPIRY_CAUSE_TYPE_ABOLISHED' ? 'HonourExpired-type' : 'HonourExpired';
    return honour(key, { tone: 'plain', day: 'expiredOn', details: (about) => detailsOf(['validTo', about.validTo]) })(data, language);
  },
  HonourSuspended: honour('HonourSuspended', { tone: 'bad', clause: '3.1.2', day: 'suspendedFrom', details: () => [['becauseOf', { event: 'EnterpriseListed' }]] }),
  HonourReinstated: honour('HonourReinstated', { tone: 'good', clause: '3.1.2', day: 'reinstatedOn', details: () => [['becauseOf', { event: 'ListingEnded' }]] }),
} satisfies Record<string, Teller>;

function honourName({ honourType }: Pick<Honour, 'honourType'>, language: Language): string {
  const { nameZh = '', nameEn = '' } = honourType ?? {};
  return (language === 'en' ? nameEn || nameZh : nameZh || nameEn) || '—';
}

function grantSpan({ grantedFrom, grantedTo, grantedPrecision }: Honour, language: Language) {
  return showSpan({ from: grantedFrom, to: grantedTo, precision: grantedPrecision }, language);
}
