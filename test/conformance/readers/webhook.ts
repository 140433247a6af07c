import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { freePort } from '@huipin/local';
import { Caller } from '../../e2e/client.ts';
import { givenEnterprise } from '../../e2e/given.ts';
import { startStack } from '../../e2e/stack.ts';
import { missingGo, missingPython } from './readers.ts';
import type { Tools } from './tools.ts';

/** One webhook, as it came. */
export interface Delivery {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Verifier {
  readonly name: string;
  missing(): string | undefined;
  /** Answers the body that it accepts. */
  verify(tools: Tools, secret: string, delivery: Delivery): Promise<Buffer>;
}

export const verifiers: readonly Verifier[] = [
  {
    name: 'Standard Webhooks Go 0.0.1',
    missing: missingGo,
    verify: async (tools, secret, delivery) => tools.run(await tools.go(), ['webhook', secret], { input: JSON.stringify(delivery) }),
  },
  {
    name: 'Standard Webhooks Python 1.1',
    missing: missingPython,
    verify: async (tools, secret, delivery) => tools.run(await tools.python(), [join(import.meta.dirname, 'python', 'webhook.py'), secret], { input: JSON.stringify(delivery) }),
  },
];

/** A real delivery of a whole stack: a receiver subscribes, an enterprise is registered. */
export async function oneDelivery(place: string, signal: AbortSignal): Promise<{ secret: string; delivery: Delivery }> {
  const stack = await startStack(['--port', String(await freePort()), '--data', join(place, 'data'), '--no-sample'], { signal });
  const received = Promise.withResolvers<Delivery>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.resolve({ headers: request.headers as Record<string, string>, body: Buffer.concat(chunks).toString() });
      response.writeHead(204).end();
    });
  });
  try {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const sink = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const caller = new Caller(stack.origin);
    const { secret } = await caller.must(201, caller.as('department-demo').post<{ secret: string }>('/api/notifications/v1/subscriptions', { feed: 'public', sink }));
    await givenEnterprise(caller);
    const patience = AbortSignal.any([signal, AbortSignal.timeout(60_000)]);
    patience.addEventListener('abort', () => received.reject(new Error('no webhook came within a minute')));
    return { secret, delivery: await received.promise };
  } finally {
    server.closeAllConnections();
    server.close();
    await stack.stop();
  }
}

/** Undefined where the verifier accepts the delivery and refuses the same one with one letter changed; else what it did. */
export async function acceptsOnlyWhatWasSent(verifier: Verifier, tools: Tools, secret: string, delivery: Delivery): Promise<string | undefined> {
  const accepted = await verifier.verify(tools, secret, delivery).catch((error: unknown) => `refused: ${String(error)}`);
  if (!isDeepStrictEqual(parsed(String(accepted)), parsed(delivery.body))) return String(accepted);
  const forged = { ...delivery, body: delivery.body.replace('端', '瑞') };
  if (forged.body === delivery.body) return 'the body does not name the enterprise';
  return verifier.verify(tools, secret, forged).then(() => 'accepted a forged body', () => undefined);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
