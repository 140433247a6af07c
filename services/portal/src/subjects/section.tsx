import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../feedback/loading.tsx';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import styles from './subjects.module.css';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

export function Section({ id, title, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={styles.section}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}

interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

interface ListProps<T> {
  readonly queryKey: readonly unknown[];
  readonly fetchPage: (page: { limit: number; cursor?: string }) => Promise<Page<T>>;
  readonly keyOf: (item: T) => string;
  readonly empty: string;
  readonly children: (item: T) => ReactNode;
}

/** A list of a service, page by page, with what stands in its place while it is not there. */
export function List<T>({ queryKey, fetchPage, keyOf, empty, children }: ListProps<T>) {
  const { t } = useTranslation();
  const list = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }) => fetchPage({ limit: 50, ...(pageParam !== '' && { cursor: pageParam }) }),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  if (list.isPending) return <Loading />;
  if (list.error) return <ProblemAlert error={list.error} retry={list.refetch} />;
  const items = list.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <p className={styles.none}>{empty}</p>;
  return (
    <>
      <ul className={styles.records}>
        {items.map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {list.hasNextPage && (
        <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('say.more')}
        </Button>
      )}
    </>
  );
}
