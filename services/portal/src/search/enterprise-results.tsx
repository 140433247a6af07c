import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { read, registry } from '../api/clients.ts';
import { useLabels } from '../api/labels.ts';
import { usePlaceName } from '../api/places.ts';
import { Loading } from '../feedback/loading.tsx';
import { Nothing } from '../feedback/nothing.tsx';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import { IdentificationTag } from '../subjects/identification-tag.tsx';
import type { Wanted } from './query.ts';
import styles from './search.module.css';

const pageSize = 20;

export function EnterpriseResults({ q, wanted, division }: { readonly q: string; readonly wanted: Wanted; readonly division: string }) {
  const { t } = useTranslation();
  const label = useLabels('registry');
  const placeName = usePlaceName();
  const found = useInfiniteQuery({
    queryKey: ['enterprises', wanted, division],
    queryFn: ({ pageParam }) =>
      read(
        registry.GET('/api/registry/v1/enterprises', {
          params: { query: { ...wanted, limit: pageSize, ...(division && { division }), ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });
  if (found.isPending) return <Loading />;
  if (found.error) return <ProblemAlert error={found.error} retry={found.refetch} />;
  const items = found.data.pages.flatMap((page) => page.items);
  if (items.length === 0) {
    return 'code' in wanted ? (
      <Nothing title={t('search.nothingCode', { query: wanted.code })} />
    ) : (
      <section aria-labelledby="enterprises" className={styles.found}>
        <h2 id="enterprises">{t('search.enterprises')}</h2>
        <Nothing title={t('search.nothing', { query: q })}>{t(division === '' ? 'search.nothingName' : 'search.nothingHere')}</Nothing>
      </section>
    );
  }
  return (
    <section aria-labelledby="enterprises" className={styles.found}>
      <h2 id="enterprises">{t('search.enterprises')}</h2>
      <ul className={styles.results}>
        {items.map(({ id, name, codes, identification, division: place, industry, size }) => (
          <li key={id}>
            <h3>
              <Link to={`/enterprises/${id}`} lang="zh-CN">{name}</Link>
              <IdentificationTag identification={identification} />
            </h3>
            <p>
              {codes[0] && <code>{codes[0].value}</code>}
              <span>{place ? placeName(place) : t('search.noDivision')}</span>
              {industry?.name && <span>{industry.name}</span>}
              {size && <span>{label('enterpriseSize', size)}</span>}
            </p>
          </li>
        ))}
      </ul>
      {found.hasNextPage && (
        <Button loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {t('say.more')}
        </Button>
      )}
    </section>
  );
}
