import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useId, useReducer, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { notifications, read } from '../api/clients.ts';
import { Loading } from '../feedback/loading.tsx';
import { Nothing } from '../feedback/nothing.tsx';
import { Page } from '../layout/page.tsx';
import { SearchBox } from '../search/search-box.tsx';
import styles from './chain.module.css';
import { shortType } from './event.ts';
import { LiveEntry } from './event-entry.tsx';
import { emptyFeed, kept, liveFeed, type LiveFeed } from './live-feed.ts';
import { TypeChoice } from './type-choice.tsx';
import { useStream, type Connection } from './use-stream.ts';
import { withdrawals } from './withdrawn.ts';

/** How many of the events that have been are shown to begin with. */
const before = 30n;

/** Events as they happen. */
export default function LivePage() {
  const { t } = useTranslation();
  const [feed, act] = useReducer(liveFeed, emptyFeed);
  const [type, setType] = useState('');
  const { isKnown, head } = useHead();
  const connection = useStream({
    after: head === undefined ? undefined : String(head > before ? head - before : 0n),
    enabled: isKnown,
    onEvent: (event) => act({ do: 'arrive', event }),
  });
  const title = useId();
  const gone = withdrawals(feed.shown);
  const wanted = feed.shown.filter((event) => type === '' || shortType(event.type) === type);
  // What has been is on its way as soon as it is known that there is something.
  const isComing = !isKnown || (feed.shown.length === 0 && (head ?? 0n) > 0n && connection !== 'reconnecting');
  return (
    <Page title={t('live.title')} lead={t('live.lead')}>
      <section className={styles.find}>
        <h2>{t('live.find')}</h2>
        <SearchBox />
      </section>
      <div className={styles.controls}>
        <ConnectionState connection={connection} feed={feed} />
        <TypeChoice type={type} choose={setType} />
        <Button onClick={() => act({ do: feed.paused ? 'resume' : 'pause' })}>{t(feed.paused ? 'live.resume' : 'live.pause')}</Button>
      </div>
      <section aria-labelledby={title}>
        <h2 id={title} className="visually-hidden">
          {t('live.log')}
        </h2>
        {isComing && <Loading rows={12} />}
        {!isComing && wanted.length === 0 && (
          <Nothing title={t(feed.shown.length === 0 ? 'live.waiting' : 'live.nothingOfType')}>{feed.shown.length === 0 && t('live.waitingHint')}</Nothing>
        )}
        <div role="log" aria-labelledby={title}>
          {wanted.length > 0 && (
            <ol className={styles.log}>
              {wanted.map((event) => (
                <LiveEntry key={event.sequence} event={event} withdrawal={gone.get(event.id)} isNew={BigInt(event.sequence) > (head ?? 0n)} />
              ))}
            </ol>
          )}
        </div>
        {feed.dropped && <p className={styles.note}>{t('live.dropped', { count: kept })}</p>}
      </section>
    </Page>
  );
}

/** Where the public feed ended when the page was opened. Where that cannot be learnt, only what is new is shown. */
function useHead(): { isKnown: boolean; head?: bigint } {
  const feeds = useQuery({
    queryKey: ['feeds'],
    queryFn: () => read(notifications.GET('/api/notifications/v1/feeds')),
    staleTime: Infinity,
    gcTime: 0,
  });
  const end = feeds.data?.items.find(({ feed }) => feed === 'public')?.head;
  return { isKnown: !feeds.isPending, ...(end !== undefined && { head: BigInt(end) }) };
}

function ConnectionState({ connection, feed: { paused, held } }: { readonly connection: Connection; readonly feed: LiveFeed }) {
  const { t } = useTranslation();
  const isPaused = paused && connection === 'open';
  const words = isPaused ? t('live.paused', { count: held.length }) : t(`live.${connection}`);
  return (
    <p role="status" className={styles.state} data-state={isPaused ? 'paused' : connection}>
      {words}
    </p>
  );
}
