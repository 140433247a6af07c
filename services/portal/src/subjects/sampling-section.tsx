import { useTranslation } from 'react-i18next';
import { credit, read } from '../api/clients.ts';
import type { CreditComponents } from '@huipin/client';
import { useLabels } from '../api/labels.ts';
import { usePlaceName } from '../api/places.ts';
import { Facts } from '../layout/facts.tsx';
import { Mark } from '../layout/mark.tsx';
import { useAsOf } from './as-of.ts';
import { List, Section } from './section.tsx';

type SamplingResult = CreditComponents['schemas']['SamplingResult'];

/** What supervisory sampling found; the public sees what is final. */
export function SamplingSection({ enterpriseId }: { readonly enterpriseId: string }) {
  const { t } = useTranslation();
  const { asOf } = useAsOf();
  return (
    <Section id="sampling" title={t('sampling.title')}>
      <List
        queryKey={['sampling', enterpriseId, asOf]}
        fetchPage={(page) => read(credit.GET('/api/credit/v1/sampling-results', { params: { query: { enterpriseId, ...asOf, ...page } } }))}
        keyOf={({ id }) => id}
        empty={t('sampling.none')}
      >
        {(result) => <SamplingRecord result={result} />}
      </List>
    </Section>
  );
}

function SamplingRecord({ result }: { readonly result: SamplingResult }) {
  const { t } = useTranslation();
  const label = useLabels('credit');
  const placeName = usePlaceName();
  const { product, result: outcome, state, stage, failedItems, trademark, sampledOn, finalOn, lastDayToObject, authority, laboratory, division } = result;
  return (
    <>
      <h3>
        {[product.name, product.spec, product.lot].filter(Boolean).join(' ')}{' '}
        <Mark tone={outcome === 'pass' ? 'good' : 'bad'}>{label('samplingResult', outcome)}</Mark>{' '}
        {state !== 'final' && <Mark tone="warning">{label('samplingState', state)}</Mark>}
      </h3>
      <Facts
        small
        items={[
          ...(failedItems.length > 0 ? [[t('facts.failedItems'), failedItems.join(t('say.listSeparator'))] as const] : []),
          ...(trademark ? [[t('facts.trademark'), trademark] as const] : []),
          [t('facts.sampledOn'), sampledOn],
          ...(state === 'reported' ? [[t('facts.lastDayToObject'), lastDayToObject] as const] : finalOn ? [[t('facts.finalOn'), finalOn] as const] : []),
          [t('facts.stage'), label('samplingStage', stage)],
          [t('facts.sampledIn'), placeName(division)],
          [t('facts.authority'), authority],
          [t('facts.laboratory'), laboratory],
        ]}
      />
    </>
  );
}
