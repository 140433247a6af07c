import { useTranslation } from 'react-i18next';
import { credit, read } from '../api/clients.ts';
import type { CreditComponents } from '@huipin/client';
import { useLabels } from '../api/labels.ts';
import { ClauseMark } from '../chain/clause-mark.tsx';
import { useLanguage } from '../language/language.ts';
import { Facts } from '../layout/facts.tsx';
import { Mark } from '../layout/mark.tsx';
import { useAsOf } from './as-of.ts';
import { List, Section } from './section.tsx';
import styles from './subjects.module.css';

type Listing = CreditComponents['schemas']['Listing'];

/** Entries in force on the chosen day: when a listing has ended, it is gone from here by itself. */
export function ListingsSection({ enterpriseId }: { readonly enterpriseId: string }) {
  const { t } = useTranslation();
  const { asOf } = useAsOf();
  return (
    <Section id="listings" title={t('listings.title')}>
      <List
        queryKey={['listings', enterpriseId, asOf]}
        fetchPage={(page) => read(credit.GET('/api/credit/v1/listings', { params: { query: { subjectId: enterpriseId, ...asOf, ...page } } }))}
        keyOf={({ id }) => id}
        empty={t('listings.none')}
      >
        {(listing) => <ListingRecord listing={listing} />}
      </List>
    </Section>
  );
}

function ListingRecord({ listing }: { readonly listing: Listing }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const label = useLabels('credit');
  const { list, cause, reason, basis, organ, documentNo, decidedOn, endsOn, remedies, measures, earlyRemovalFrom, rule, policyRef } = listing;
  return (
    <>
      <h3>
        {cause} <Mark tone={list === 'red' ? 'good' : 'bad'}>{label('list', list)}</Mark>
      </h3>
      <Facts
        small
        items={[
          [t('facts.reason'), reason],
          [t('facts.basis'), basis],
          [t('facts.organ'), organ],
          [t('facts.document'), documentNo],
          [t('listings.term'), `${decidedOn} ${t('say.to')} ${endsOn ?? t('say.openEnded')}`],
          ...(earlyRemovalFrom ? [[t('listings.earlyRemoval'), t('listings.earlyRemovalFrom', { date: earlyRemovalFrom })] as const] : []),
          [t('facts.remedies'), remedies, 'wide'],
          [t('facts.ruleEdition'), <RuleOf edition={rule.edition} documents={rule.documents} />, 'wide'],
        ]}
      />
      {measures.length > 0 && (
        <details className={styles.more}>
          <summary>{t('listings.measures')}</summary>
          <ul>
            {measures.map((measure) => (
              <li key={measure.zh}>{measure[language]}</li>
            ))}
          </ul>
        </details>
      )}
      {policyRef !== '' && (
        <p className={styles.ground}>
          <ClauseMark clause={policyRef} />
        </p>
      )}
    </>
  );
}

function RuleOf({ edition, documents }: { readonly edition: string; readonly documents: readonly string[] }) {
  return (
    <>
      {edition}
      <ul lang="zh-CN">
        {documents.map((document) => (
          <li key={document}>{document}</li>
        ))}
      </ul>
    </>
  );
}
