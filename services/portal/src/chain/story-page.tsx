import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { notifications, read } from '../api/clients.ts';
import { Loading } from '../feedback/loading.tsx';
import { Nothing } from '../feedback/nothing.tsx';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import { Page } from '../layout/page.tsx';
import styles from './chain.module.css';
import { parseEvents, recordPath, subjectOf, type FeedEvent } from './event.ts';
import { StoryEntry } from './event-entry.tsx';
import { inOrder, storyOrders, type StoryOrder } from './story-order.ts';
import { useStream } from './use-stream.ts';
import { withdrawals } from './withdrawn.ts';

const pageSize = 500;

/** All that is public of one subject, from the first event to the latest and on as new ones come. */
export default function StoryPage() {
  const { t } = useTranslation();
  const { subjectId = '' } = useParams();
  const story = useStory(subjectId);
  const [order, setOrder] = useState<StoryOrder>('byDay');
  if (story.isPending) return <Page title={t('story.title')}><Loading rows={6} /></Page>;
  if (story.error) return <Page title={t('story.title')}><ProblemAlert error={story.error} retry={story.retry} /></Page>;
  const { events } = story;
  const latest = events.at(-1);
  if (latest === undefined) return <Page title={t('story.title')}><Nothing title={t('story.empty')}>{t('story.emptyHint')} <Link to="/search">{t('problem.search')}</Link></Nothing></Page>;
  const subject = subjectOf(latest);
  const name = subject.name ?? subjectId;
  const record = recordPath(subject);
  const gone = withdrawals(events);
  return (
    <Page
      title={t('subject.of', { name, section: t('story.title') })}
      heading={<span lang="zh-CN">{name}</span>}
      lead={record && <Link to={record}>{t('story.record')}</Link>}
    >
      <div className={styles.controls}>
        <div className={styles.about}>
          <h2>{t('story.title')}</h2>
          <p>
            {t(`story.lead.${order}`)} {t('story.count', { count: events.length })}
          </p>
        </div>
        <OrderChoice order={order} choose={setOrder} />
      </div>
      <ol className={styles.story}>
        {inOrder(events, order).map((event) => (
          <StoryEntry key={event.id} event={event} withdrawal={gone.get(event.id)} />
        ))}
      </ol>
      <p className={styles.note} role="status">
        {story.connection === 'open' ? t('story.follow') : t(`live.${story.connection}`)}
      </p>
    </Page>
  );
}

function OrderChoice({ order, choose }: { readonly order: StoryOrder; readonly choose: (order: StoryOrder) => void }) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <p className={styles.choice}>
      <label htmlFor={id}>{t('story.order')}</label>
      <select id={id} value={order} onChange={({ target }) => choose(target.value as StoryOrder)}>
        {storyOrders.map((each) => (
          <option key={each} value={each}>
            {t(`story.${each}`)}
          </option>
        ))}
      </select>
    </p>
  );
}

/** What the feed has of a subject, page by page, and then what the stream brings. */
function useStory(subjectId: string) {
  const [came, setCame] = useState<readonly FeedEvent[]>([]);
  const pages = useInfiniteQuery({
    queryKey: ['story', subjectId],
    queryFn: ({ pageParam }) =>
      read(
        notifications.GET('/api/notifications/v1/feeds/{feed}/events', {
          params: { path: { feed: 'public' }, query: { subject: [subjectId], after: pageParam, limit: pageSize } },
        }),
      ),
    initialPageParam: '0',
    // Caught up where the cursor has not moved; before that even an empty page says go on.
    getNextPageParam: ({ nextCursor }, _, after) => (BigInt(nextCursor) === BigInt(after) ? undefined : nextCursor),
    staleTime: Infinity,
    gcTime: 0,
  });
  const { data, hasNextPage, isFetching, fetchNextPage } = pages;
  useEffect(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage]);
  const pulled = data?.pages.flatMap(({ items }) => parseEvents(items)) ?? [];
  const isWhole = data !== undefined && !hasNextPage;
  const connection = useStream({
    after: data?.pages.at(-1)?.nextCursor ?? '0',
    subject: subjectId,
    enabled: isWhole,
    onEvent: (event) => {
      if (event.subject === subjectId) setCame((before) => (before.some(({ id }) => id === event.id) ? before : [...before, event]));
    },
  });
  const known = new Set(pulled.map(({ id }) => id));
  const events = [...pulled, ...came.filter(({ id, subject }) => subject === subjectId && !known.has(id))];
  return { events, connection, isPending: pages.isPending, error: pages.error, retry: pages.refetch };
}
