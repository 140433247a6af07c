import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Arrival {
  readonly id: string;
  readonly subject: string;
  readonly sequence: number;
  readonly body: string;
  readonly headers: Record<string, string>;
}

/** A status, or how the receiver misbehaves. */
export type Reply = number | 'hang' | 'reset' | 'endless' | Promise<number>;

export interface Receiver {
  readonly url: string;
  /** Everything that came, in the order in which it came, whatever was answered. */
  readonly arrivals: Arrival[];
  subjects(): string[];
  /** How to answer from now on; `nth` counts arrivals of the same event from 1. */
  answer(reply: (arrival: Arrival, nth: number) => Reply): void;
  close(): void;
}

export async function startReceiver(): Promise<Receiver> {
  const arrivals: Arrival[] = [];
  let reply: (arrival: Arrival, nth: number) => Reply = () => 204;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      const { id, subject, sequence } = JSON.parse(body) as { id: string; subject: string; sequence?: string };
      const arrival = { id, subject, sequence: Number(sequence ?? 0), body, headers: request.headers as Record<string, string> };
      arrivals.push(arrival);
      void respond(response, reply(arrival, arrivals.filter((each) => each.id === id).length));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    arrivals,
    subjects: () => arrivals.map(({ subject }) => subject),
    answer: (next) => (reply = next),
    close: () => server.close().closeAllConnections(),
  };
}

async function respond(response: ServerResponse, reply: Reply): Promise<void> {
  if (reply === 'hang') return;
  if (reply === 'reset') return void response.socket?.resetAndDestroy();
  if (reply === 'endless') {
    response.writeHead(200);
    const more = () => {
      while (!response.destroyed && response.write(Buffer.alloc(65_536)));
    };
    response.on('drain', more);
    return more();
  }
  response.writeHead(await reply).end();
}
