import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { read, registry } from '../api/clients.ts';
import { useLabels } from '../api/labels.ts';
import { usePlaceName } from '../api/places.ts';
import { Loading } from '../feedback/loading.tsx';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import { Mark } from '../layout/mark.tsx';
import styles from './search.module.css';

const most = 100;

/** Brands, regions and associations of a name. */
export function SubjectResults({ name }: { readonly name: string }) {
  const { t } = useTranslation();
  const label = useLabels('registry');
  const placeName = usePlaceName();
  const found = useQuery({
    queryKey: ['subjects', name],
    queryFn: () => read(registry.GET('/api/registry/v1/subjects', { params: { query: { name, limit: most } } })),
  });
  if (found.isPending) return <Loading rows={1} />;
  if (found.error) return <ProblemAlert error={found.error} retry={found.refetch} />;
  const items = found.data.items.filter(({ kind }) => kind !== 'enterprise');
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="others" className={styles.found}>
      <h2 id="others">{t('search.others')}</h2>
      <ul className={styles.results}>
        {items.map(({ id, kind, name: subject, division }) => (
          <li key={id}>
            <h3>
              <Link to={`/subjects/${encodeURIComponent(id)}`} lang="zh-CN">{subject}</Link>
              <Mark tone="calm">{label('subjectKind', kind)}</Mark>
            </h3>
            {kind !== 'region' && <p>{division ? placeName(division) : t('search.noDivision')}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
