import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { read, registry } from '../api/clients.ts';
import { Loading } from '../feedback/loading.tsx';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import { Page } from '../layout/page.tsx';
import { useAsOf } from './as-of.ts';
import { GradeSection } from './grade-section.tsx';
import { HonoursSection } from './honours-section.tsx';
import { IdentificationTag } from './identification-tag.tsx';
import { IdentitySection } from './identity-section.tsx';
import { ListingsSection } from './listings-section.tsx';
import { RecordFrame } from './record-frame.tsx';
import { RewardsSection } from './rewards-section.tsx';
import { SamplingSection } from './sampling-section.tsx';
import { StandardsSection } from './standards-section.tsx';

const sections = ['identity', 'grade', 'honours', 'listings', 'sampling', 'standards', 'rewards'] as const;

/** All that is public of one enterprise on one day, and to those who may know, what is due to it. */
export default function EnterprisePage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { asOf } = useAsOf();
  const knownOn = asOf.knownOn && { knownOn: asOf.knownOn };
  const enterprise = useQuery({
    queryKey: ['enterprise', id, asOf.knownOn],
    queryFn: () => read(registry.GET('/api/registry/v1/enterprises/{id}', { params: { path: { id }, query: { ...knownOn } } })),
  });
  if (enterprise.isPending) return <Page title={t('search.enterprises')}><Loading rows={6} /></Page>;
  if (enterprise.error) return <Page title={t('search.enterprises')}><ProblemAlert error={enterprise.error} retry={enterprise.refetch} /></Page>;
  const { name, identification } = enterprise.data;
  return (
    <RecordFrame id={id} name={name} marks={<IdentificationTag identification={identification} />} sections={sections}>
      <IdentitySection enterprise={enterprise.data} />
      <GradeSection enterpriseId={id} />
      <HonoursSection subjectId={id} />
      <ListingsSection enterpriseId={id} />
      <SamplingSection enterpriseId={id} />
      <StandardsSection enterpriseId={id} />
      <RewardsSection subjectId={id} />
    </RecordFrame>
  );
}
