import type { Tone } from '../layout/mark.tsx';
import { dayIn, detailsOf, oneDay, text, together, type SentenceKey, type Teller } from './telling.ts';

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

function finding(key: SentenceKey, tone: Tone, day?: string): Teller {
  return (data, language) => {
    const { productName = '—', failedItems, openedOn, policyRef } = data.finding ?? {};
    const on = day === 'openedOn' ? oneDay(openedOn) : dayIn(data, day);
    return {
      family: 'standard',
      tone,
      sentence: { key, values: { product: productName } },
      details: detailsOf(['failedItems', together(failedItems, language)], ['reason', text(data['reason'])]),
      clause: policyRef ?? '4.1.1',
      ...(on === undefined ? {} : { on }),
      section: 'standards',
    };
  };
}

export const tellStandards = {
  ProductStandardDeclared: declaration('ProductStandardDeclared', 'calm', 'declaredOn'),
  DeclarationCorrected: declaration('DeclarationCorrected', 'plain'),
  DeclarationWithdrawn: declaration('DeclarationWithdrawn', 'plain', 'withdrawnOn'),
  FindingOpened: finding('FindingOpened', 'bad', 'openedOn'),
  FindingCorrected: finding('FindingCorrected', 'plain'),
  FindingClosed: finding('FindingClosed', 'good', 'closedOn'),
} satisfies Record<string, Teller>;
