import { useEffect, useEffectEvent, useState } from 'react';
import { parseEvent, type FeedEvent } from './event.ts';

export type Connection = 'connecting' | 'open' | 'reconnecting';

const address = '/api/notifications/v1/feeds/public/stream';
const [firstWait, longestWait] = [1_000, 15_000];

interface StreamOptions {
  /** Last sequence known; absent = only what happens from now on. Changing it begins anew. */
  readonly after?: string | undefined;
  readonly subject?: string;
  readonly enabled?: boolean;
  readonly onEvent: (event: FeedEvent) => void;
}

/**
 * Follows the public feed. The browser takes a broken stream up again by itself, with the last id it saw; where it
 * gives up, because the service answered with an error, this tries again from there, ever more patiently.
 */
export function useStream({ after, subject, enabled = true, onEvent }: StreamOptions): Connection {
  const [connection, setConnection] = useState<Connection>('connecting');
  const deliver = useEffectEvent(onEvent);
  useEffect(() => {
    if (!enabled) return undefined;
    let [last, wait] = [after, firstWait];
    let timer: ReturnType<typeof setTimeout>;
    let source: EventSource;
    const open = () => {
      const query = new URLSearchParams({ ...(last !== undefined && { after: last }), ...(subject !== undefined && { subject }) }).toString();
      source = new EventSource(query === '' ? address : `${address}?${query}`);
      source.onopen = () => {
        wait = firstWait;
        setConnection('open');
      };
      source.onmessage = ({ data }: MessageEvent<string>) => {
        const event = parseEvent(data);
        if (event === undefined) return;
        last = event.sequence;
        deliver(event);
      };
      source.onerror = () => {
        setConnection('reconnecting');
        if (source.readyState !== EventSource.CLOSED) return;
        timer = setTimeout(open, wait);
        wait = Math.min(wait * 2, longestWait);
      };
    };
    open();
    return () => {
      clearTimeout(timer);
      source.close();
      setConnection('connecting');
    };
  }, [after, subject, enabled]);
  return connection;
}
