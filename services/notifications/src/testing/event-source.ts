import { get, type IncomingMessage } from 'node:http';
import { eventually } from '@huipin/testing';

export interface Frame {
  readonly id: string;
  readonly data: string;
}

/** A client of server-sent events that keeps all it got. */
export interface Receiving {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly frames: Frame[];
  readonly comments: string[];
  /** Everything as it came. */
  text(): string;
  pause(): void;
  resume(): void;
  /** Cuts the connection. */
  cut(): void;
  readonly closed: Promise<void>;
  until(count: number): Promise<Frame[]>;
}

export async function receive(url: string, headers: Record<string, string> = {}): Promise<Receiving> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => get(url, { headers: { accept: 'text/event-stream', ...headers } }, resolve).on('error', reject));
  const [frames, comments]: [Frame[], string[]] = [[], []];
  let [whole, rest] = ['', ''];
  response.setEncoding('utf8').on('data', (chunk: string) => {
    whole += chunk;
    const blocks = (rest + chunk).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const lines = block.split('\n');
      const [id, data] = ['id: ', 'data: '].map((name) => lines.find((line) => line.startsWith(name))?.slice(name.length));
      if (id !== undefined && data !== undefined) frames.push({ id, data });
      comments.push(...lines.filter((line) => line.startsWith(':')));
    }
  });
  response.on('error', () => undefined);
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    frames,
    comments,
    text: () => whole,
    pause: () => void response.pause(),
    resume: () => void response.resume(),
    cut: () => void response.destroy(),
    closed: new Promise((resolve) => response.once('close', resolve)),
    until: (count) =>
      eventually(() => {
        if (frames.length < count) throw new Error(`${frames.length} of ${count} events`);
        return frames;
      }),
  };
}
