import type { Tone } from '../layout/mark.tsx';
import type { EventData } from './event.ts';
import { dayIn, detailsOf, oneDay, text, together, type DetailValue, type FactKey, type SentenceKey, type Teller } from './telling.ts';

function declaration(key: SentenceKey, tone: Tone, day?: string): Teller {
  return (data, language) => {
    const { productName = '—', productModel, standard, indicators, declaredOn } = data.declaration ?? {};
    const on = day === 'declaredOn' ? oneDay(declaredOn) : dayIn(data, day);
    return {
      family: 'standard',
      tone,
      sentence: { key, values: { product: [productName, productModel].filter(Boolean).join(' '), standard: standard?.number ?? '—' } },
      details: detailsOf(
        ['reason', text(data['reason'])],
        ['indicators', together(indicators?.map(({ name, value, unit }) => [name, value, unit].filter(Boolean).join(' ')), language)],
      ),
      clause: '4.1.1',
      ...(on === undefined ? {} : { on }),
      section: 'standards',
    };
  };
}

/** Reasons that the service gives as codes. */
const reasons: Readonly<Record<string, FactKey>> = {
  'result-withdrawn': 'closedByResultWithdrawn',
  'result-corrected': 'closedByResultCorrected',
  'declaration-withdrawn': 'closedByDeclarationWithdrawn',
  'declaration-superseded': 'closedByDeclarationSuperseded',
  'declaration-corrected': 'closedByDeclarationCorrected',
  'evidence-corrected': 'evidenceCorrected',
};

function reasonIn(data: EventData): DetailValue | undefined {
  const reason = text(data['reason']);
  const word = reason && reasons[reason];
  return word ? { word } : reason;
}

function finding(key: SentenceKey, tone: Tone, day?: string): Teller {
  return (data, language) => {
    const { productName = '—', failedItems, openedOn, policyRef } = data.finding ?? {};
    const on = day === 'openedOn' ? oneDay(openedOn) : dayIn(data, day);
    return {
      family: 'standard',
      tone,
      sentence: { key, values: { product: productName } },
      details: detailsOf(['failedItems', together(failedItems, language)], ['reason', reasonIn(data)]),
      clause: policyRef ?? '4.1.1',
      ...(on === undefined ? {} : { on }),
      section: 'standards',
    };
  };
}

/** What was found holds no longer, and is not told again: only why. */
const findingClosed: Teller = (data, language) => ({ ...finding('FindingClosed', 'good', 'closedOn')(data, language), details: detailsOf(['reason', reasonIn(data)]) });

export const tellStandards = {
  ProductStandardDeclared: declaration('ProductStandardDeclared', 'calm', 'declaredOn'),
  DeclarationCorrected: declaration('DeclarationCorrected', 'plain'),
  DeclarationWithdrawn: declaration('DeclarationWithdrawn', 'plain', 'withdrawnOn'),
  FindingOpened: finding('FindingOpened', 'bad', 'openedOn'),
  FindingCorrected: finding('FindingCorrected', 'plain'),
  FindingClosed: findingClosed,
} satisfies Record<string, Teller>;
