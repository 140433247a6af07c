import { useTranslation } from 'react-i18next';
import { read, registry } from '../api/clients.ts';
import type { RegistryComponents } from '@huipin/client';
import { useLabels } from '../api/labels.ts';
import { showSpan } from '../format/span.ts';
import { useLanguage } from '../language/language.ts';
import { Facts } from '../layout/facts.tsx';
import { Mark, type Tone } from '../layout/mark.tsx';
import { useAsOf } from './as-of.ts';
import { List, Section } from './section.tsx';

type Honour = RegistryComponents['schemas']['Honour'];

const tones: Readonly<Record<Honour['state'], Tone>> = { 'in-force': 'good', suspended: 'bad', revoked: 'bad', expired: 'plain', 'abolished-type': 'plain' };

/** The honours of a subject, each with its state on the chosen day. Protection records are not honours and never here. */
export function HonoursSection({ subjectId }: { readonly subjectId: string }) {
  const { t } = useTranslation();
  const { asOf } = useAsOf();
  return (
    <Section id="honours" title={t('honours.title')}>
      <List
        queryKey={['honours', subjectId, asOf]}
        fetchPage={(page) => read(registry.GET('/api/registry/v1/honours', { params: { query: { subjectId, ...asOf, ...page } } }))}
        keyOf={({ id }) => id}
        empty={t('honours.none')}
      >
        {(honour) => <HonourRecord honour={honour} />}
      </List>
    </Section>
  );
}

function HonourRecord({ honour }: { readonly honour: Honour }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const label = useLabels('registry');
  const { honourType, state, grantedFrom, grantedTo, precision, validTo, grantingBody, documentNo, product, revocation, suspension } = honour;
  const granted = showSpan({ from: grantedFrom, to: grantedTo, precision }, language);
  return (
    <>
      <h3>
        {language === 'en' ? honourType.nameEn : honourType.nameZh} <Mark tone={tones[state]}>{label('honourState', state)}</Mark>{' '}
        <Mark>{label('honourLevel', honourType.level)}</Mark>
      </h3>
      <Facts
        small
        items={[
          ...(product ? [[t('facts.product'), product] as const] : []),
          [t('facts.granted'), granted?.text ?? t('say.unknown')],
          ...(validTo ? [[t('facts.validTo'), validTo] as const] : []),
          [t('facts.body'), grantingBody],
          ...(documentNo ? [[t('facts.document'), documentNo] as const] : []),
          ...(suspension ? [[t('honours.suspended'), t('honours.suspendedSpan', { from: suspension.from, to: suspension.to ?? t('say.openEnded') }), 'wide'] as const] : []),
          ...(revocation ? [[t('honours.revoked'), `${revocation.revokedOn} ${revocation.reason}${t('say.inBrackets', { text: revocation.documentNo })}`, 'wide'] as const] : []),
        ]}
      />
    </>
  );
}
