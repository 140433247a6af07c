import { once } from 'node:events';
import { Agent, createServer, request, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type FastifyInstance } from 'fastify';
import { createEdge } from './server.ts';

describe('an edge that is told to end', () => {
  let service: Server, edge: FastifyInstance, origin: string, answer: RequestListener;
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });

  beforeEach(async () => {
    service = createServer((incoming, response) => answer(incoming, response)).listen(0, '127.0.0.1');
    await once(service, 'listening');
    const upstreams = new Map([['registry', new URL(`http://127.0.0.1:${(service.address() as AddressInfo).port}`)]]);
    edge = await createEdge({ port: 0, host: '127.0.0.1', site: import.meta.dirname, issuer: undefined, listening: {}, trusts: () => false, logLevel: 'silent', lingerMs: 1_000, upstreams });
    origin = await edge.listen({ port: 0, host: '127.0.0.1' });
  });
  afterEach(async () => {
    agent.destroy();
    await edge.close();
    service.close();
    service.closeAllConnections();
  });

  const ask = async (): Promise<IncomingMessage> => {
    const asked = request(`${origin}/api/registry/v1/enterprises`, { agent }).end();
    return ((await once(asked, 'response')) as [IncomingMessage])[0];
  };

  it('finishes what it has begun', async () => {
    const reached = Promise.withResolvers<() => void>();
    answer = (_request, response) => reached.resolve(() => response.end('in time'));
    const asking = ask();
    const finish = await reached.promise;
    const closing = edge.close();
    setTimeout(finish, 200);
    expect(await text(await asking)).toBe('in time');
    await closing;
  });

  it('answers on a kept connection, and tells its client to use another one', async () => {
    answer = (_request, response) => response.end('here');
    const before = await ask();
    await text(before);
    const closing = edge.close();
    const after = await ask();
    expect([before.headers.connection, await text(after), after.headers.connection]).toEqual(['keep-alive', 'here', 'close']);
    await closing;
  });

  it('ends a stream that has no end of its own', async () => {
    answer = (_request, response) => void response.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: 1\n\n');
    const stream = await ask();
    stream.resume();
    const ended = once(stream, 'error');
    await edge.close();
    await expect(ended).resolves.toMatchObject([{ code: 'ECONNRESET' }]);
  });
});
