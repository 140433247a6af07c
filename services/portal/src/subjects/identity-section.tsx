import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { RegistryComponents } from '@huipin/client';
import { useLabels } from '../api/labels.ts';
import { usePlaceName } from '../api/places.ts';
import { formatInstant } from '../format/instant.ts';
import { useLanguage } from '../language/language.ts';
import { Facts } from '../layout/facts.tsx';
import { Mark } from '../layout/mark.tsx';
import { Section } from './section.tsx';
import { SubjectLink } from './subject-link.tsx';
import styles from './subjects.module.css';

export type Enterprise = RegistryComponents['schemas']['Enterprise'];

/** Who an enterprise is, as the registry knows it. */
export function IdentitySection({ enterprise }: { readonly enterprise: Enterprise }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const label = useLabels('registry');
  const placeName = usePlaceName();
  const { codes, division, industry, size, establishedOn, identification, mergedInto, version, recordedAt } = enterprise;
  return (
    <Section id="identity" title={t('subject.identity')}>
      {mergedInto !== null && (
        <Alert type="warning" showIcon title={t('subject.mergedInto')} description={<SubjectLink id={mergedInto} />} className={styles.notice} />
      )}
      {identification === 'suspect-code' && <Alert type="warning" showIcon title={t('subject.suspect')} className={styles.notice} />}
      <Facts
        items={[
          ...codes.map(
            ({ scheme, value, state }) =>
              [
                label('codeScheme', scheme),
                <>
                  <code className={styles.code}>{value}</code> {state === 'suspect' && <Mark tone="warning">{label('codeState', state)}</Mark>}
                </>,
              ] as const,
          ),
          [t('subject.division'), division ? <>{placeName(division)} <code className={styles.code}>{division.code}</code></> : t('say.unknown')],
          [
            t('subject.industry'),
            industry ? t('subject.industryOf', { name: industry.name ?? '', code: industry.code, edition: industry.edition }) : t('say.unknown'),
          ],
          [t('subject.size'), size ? label('enterpriseSize', size) : t('say.unknown')],
          [t('subject.established'), establishedOn ?? t('say.unknown')],
          [t('subject.version'), t('subject.versionOf', { version, time: formatInstant(recordedAt, language) })],
        ]}
      />
    </Section>
  );
}
