import { EventSource } from 'eventsource';

export interface CloudEvent {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly sequence: string;
  readonly data: Record<string, unknown>;
}

export interface Heard {
  readonly events: CloudEvent[];
  close(): void;
}

/** A portal on the live stream; resolves once it is connected. */
export async function listen(
  origin: string,
  feed: 'public' | 'department',
  { token, onEvent }: { readonly token?: string | undefined; readonly onEvent?: (event: CloudEvent) => void } = {},
): Promise<Heard> {
  const events: CloudEvent[] = [];
  const source = new EventSource(`${origin}/api/notifications/v1/feeds/${feed}/stream`, {
    fetch: (url, init) => fetch(url, { ...init, headers: { ...init.headers, ...(token && { authorization: `Bearer ${token}` }) } }),
  });
  source.onmessage = ({ data }) => {
    const event = JSON.parse(data as string) as CloudEvent;
    events.push(event);
    onEvent?.(event);
  };
  await new Promise<void>((resolve, reject) => {
    source.onopen = () => resolve();
    source.onerror = (error) => reject(new Error(`the stream did not open: ${error.message}`));
  });
  source.onerror = null;
  return { events, close: () => source.close() };
}
