import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { read, registry } from '../api/clients.ts';
import { useLabels } from '../api/labels.ts';
import { usePlaceName } from '../api/places.ts';
import { Loading } from '../feedback/loading.tsx';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import { Facts } from '../layout/facts.tsx';
import { Mark } from '../layout/mark.tsx';
import { Page } from '../layout/page.tsx';
import { HonoursSection } from './honours-section.tsx';
import { RecordFrame } from './record-frame.tsx';
import { RewardsSection } from './rewards-section.tsx';
import { Section } from './section.tsx';
import { SubjectLink } from './subject-link.tsx';
import styles from './subjects.module.css';

const sections = ['identity', 'honours', 'rewards'] as const;

/** A brand, a region or an association: who it is, its honours, what was paid. */
export default function SubjectPage() {
  const { t } = useTranslation();
  const label = useLabels('registry');
  const placeName = usePlaceName();
  const { id = '' } = useParams();
  const subject = useQuery({
    queryKey: ['subject', id],
    queryFn: () => read(registry.GET('/api/registry/v1/subjects/{id}', { params: { path: { id } } })),
  });
  if (subject.isPending) return <Page title={t('search.others')}><Loading /></Page>;
  if (subject.error) return <Page title={t('search.others')}><ProblemAlert error={subject.error} retry={subject.refetch} /></Page>;
  const { kind, name, division, ownerId } = subject.data;
  if (kind === 'enterprise') return <Navigate to={`/enterprises/${encodeURIComponent(id)}`} replace />;
  return (
    <RecordFrame id={id} name={name} marks={<Mark tone="calm">{label('subjectKind', kind)}</Mark>} sections={sections}>
      <Section id="identity" title={t('subject.identity')}>
        <Facts
          items={[
            [t('subject.division'), division ? <>{placeName(division)} <code className={styles.code}>{division.code}</code></> : t('say.unknown')],
            ...(ownerId ? [[t('subject.owner'), <SubjectLink id={ownerId} />] as const] : []),
          ]}
        />
      </Section>
      <HonoursSection subjectId={id} />
      <RewardsSection subjectId={id} />
    </RecordFrame>
  );
}
