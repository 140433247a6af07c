import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { createParser } from 'eventsource-parser';
import { Webhook } from 'standardwebhooks';
import type { AddressesOf, TokenOf } from './writers.ts';

/** What one receiver was told, in order. */
export interface Told {
  readonly name: string;
  readonly feed: 'public' | 'department';
  readonly channel: 'stream' | 'webhook';
  readonly ids: string[];
  readonly sequences: number[];
}

export interface Receivers {
  readonly told: readonly Told[];
  /** Webhooks whose signature did not verify. */
  readonly forged: string[];
  /** From now on every webhook is answered well. */
  behave(): void;
  close(): void;
}

/** Portals on the live stream and a department's system behind a webhook, none of which is always well either. */
export async function startReceivers(addresses: AddressesOf, token: TokenOf, random: () => number, host = '127.0.0.1'): Promise<Receivers> {
  const notifications = addresses('notifications');
  const bearer = await token('department-demo', 'feed.department', 'subscription.manage');
  const streams = (['public', 'department'] as const).map((feed) => stream(notifications, feed, bearer, random));
  const webhook = await startWebhook(notifications, bearer, random, host);
  return {
    told: [...streams.map(({ told }) => told), webhook.told],
    forged: webhook.forged,
    behave: webhook.behave,
    close() {
      for (const { close } of streams) close();
      webhook.close();
    },
  };
}

/** Reconnects with the id of the last event it has seen, to whichever replica answers. */
function stream(origins: readonly string[], feed: Told['feed'], bearer: string, random: () => number) {
  const told: Told = { name: `${feed} stream`, feed, channel: 'stream', ids: [], sequences: [] };
  const controller = new AbortController();
  let connection = new AbortController();
  const parser = createParser({
    onEvent({ id, data }) {
      told.sequences.push(Number(id));
      told.ids.push((JSON.parse(data) as { id: string }).id);
    },
  });
  /** One connection in fifty chunks ends at any byte. */
  const cut = (chunk: string): string => {
    if (random() > 0.02) return chunk;
    connection.abort();
    return chunk.slice(0, Math.floor(random() * chunk.length));
  };
  const run = async () => {
    for (let attempt = 0; !controller.signal.aborted; attempt += 1) {
      try {
        const origin = origins[attempt % origins.length]!;
        const last = told.sequences.at(-1);
        const response = await fetch(`${origin}/api/notifications/v1/feeds/${feed}/stream?after=${last ?? 0}`, {
          headers: { authorization: `Bearer ${bearer}`, ...(last !== undefined && { 'last-event-id': String(last) }) },
          signal: AbortSignal.any([controller.signal, connection.signal]),
        });
        parser.reset();
        for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) parser.feed(cut(chunk));
      } catch {
        // Cut off; half an event that was cut off with it comes again.
      }
      connection = new AbortController();
      await pause(300);
    }
  };
  void run();
  return { told, close: () => controller.abort() };
}

/** What an endpoint does now and then, each in one of so many requests: refuse the event, or take it and answer strangely. */
interface Whim {
  readonly oneIn: number;
  readonly refuse?: (response: ServerResponse) => void;
  readonly accept?: (response: ServerResponse) => void;
}

const whims: readonly Whim[] = [
  { oneIn: 50, refuse: (response) => response.writeHead(500).end() },
  { oneIn: 100, refuse: (response) => response.destroy() },
  { oneIn: 200, refuse: (response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end() },
  // Hangs: whoever waits has to give up by itself.
  { oneIn: 500, refuse: () => undefined },
  { oneIn: 500, accept: (response) => void drip(response) },
  { oneIn: 500, accept: (response) => Readable.from(tenGigabytes()).on('error', () => undefined).pipe(response.writeHead(200)) },
];

async function drip(response: ServerResponse): Promise<void> {
  response.writeHead(200);
  while (!response.destroyed && response.write('.')) await pause(500);
}

function* tenGigabytes(): Generator<Buffer> {
  const part = Buffer.alloc(1 << 20);
  for (let sent = 0; sent < 10 * 1_024; sent += 1) yield part;
}

async function startWebhook(origins: readonly string[], bearer: string, random: () => number, host: string) {
  const told: Told = { name: 'department webhook', feed: 'department', channel: 'webhook', ids: [], sequences: [] };
  const forged: string[] = [];
  let isWell = false;
  const verifier = Promise.withResolvers<Webhook>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => void receive(Buffer.concat(chunks).toString(), request, response));
  });
  const receive = async (body: string, request: IncomingMessage, response: ServerResponse) => {
    const whim = isWell ? undefined : whims.find(({ oneIn }) => random() < 1 / oneIn);
    if (whim?.refuse) return whim.refuse(response);
    try {
      assertSigned(await verifier.promise, body, request.headers);
      const event = JSON.parse(body) as { id: string; sequence: string };
      told.ids.push(event.id);
      told.sequences.push(Number(event.sequence));
    } catch (error) {
      forged.push(String(error));
    }
    if (whim?.accept) whim.accept(response);
    else response.writeHead(204).end();
  };
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const secret = await subscribe(origins[0]!, bearer, `http://${host}:${(server.address() as AddressInfo).port}/`);
  verifier.resolve(new Webhook(secret));
  return {
    told,
    forged,
    behave: () => void (isWell = true),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The signature, not the time in it: the platform's clocks are put an hour off here, and a receiver's own is right. */
function assertSigned(verifier: Webhook, body: string, headers: IncomingHttpHeaders): void {
  const [id = '', seconds, signatures = ''] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => headers[name]?.toString());
  const expected = verifier.sign(id, new Date(Number(seconds) * 1_000), body);
  if (!signatures.split(' ').includes(expected)) throw new Error(`${id} is not signed by ours`);
}

async function subscribe(origin: string, bearer: string, sink: string): Promise<string> {
  const response = await fetch(`${origin}/api/notifications/v1/subscriptions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
    body: JSON.stringify({ feed: 'department', sink, after: '0' }),
  });
  const answer = (await response.json()) as { secret?: string };
  if (answer.secret === undefined) throw new Error(`the webhook could not subscribe: ${response.status} ${JSON.stringify(answer)}`);
  return answer.secret;
}
