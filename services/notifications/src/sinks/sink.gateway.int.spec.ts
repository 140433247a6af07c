import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { SinkRules, type Resolve } from './sink-address.gateway.ts';
import { newSigningKey } from './signature.gateway.ts';
import { SinkGateway } from './sink.gateway.ts';

const body = '{"specversion":"1.0"}';
const key = newSigningKey('v1');
const servers: Server[] = [];
const gateways: SinkGateway[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
  await Promise.all(gateways.splice(0).map((gateway) => gateway.close()));
});

async function receiver(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook?tenant=1`;
}
function gateway({ profile = 'embedded', resolve, timeoutMs = 2_000 }: { profile?: string; resolve?: Resolve; timeoutMs?: number } = {}): SinkGateway {
  const made = new SinkGateway(new SinkRules(profile, resolve), timeoutMs);
  gateways.push(made);
  return made;
}
const post = (sink: string, by = gateway()) => by.post({ sink, keys: [key], id: 'event-1', body }, Date.now());

describe('a webhook', () => {
  it('arrives as structured CloudEvent, signed, at the very address', async () => {
    const got = new Promise<{ url: string; text: string; headers: Record<string, string> }>((resolve) => {
      void receiver((request, response) => {
        let text = '';
        request.on('data', (chunk: Buffer) => (text += chunk.toString()));
        request.on('end', () => {
          response.writeHead(204).end();
          resolve({ url: request.url ?? '', text, headers: request.headers as Record<string, string> });
        });
      }).then((sink) => post(sink));
    });
    const { url, text, headers } = await got;
    expect(url).toBe('/hook?tenant=1');
    expect(headers).toMatchObject({ 'content-type': 'application/cloudevents+json', 'webhook-id': 'event-1' });
    expect(new Webhook(key.key).verify(text, headers)).toEqual({ specversion: '1.0' });
  });

  it.each([
    [200, 'delivered', null],
    [204, 'delivered', null],
    [400, 'failed', 'status'],
    [500, 'failed', 'status'],
    [301, 'failed', 'redirect'],
    [410, 'gone', 'gone'],
  ])('answered with %i is %s', async (status, outcome, reason) => {
    const sink = await receiver((_, response) => response.writeHead(status, { location: 'http://127.0.0.1:1/' }).end('said'));
    expect(await post(sink)).toMatchObject({ outcome, reason, status });
  });

  it('does not follow a redirect', async () => {
    let visits = 0;
    const target = await receiver((_, response) => {
      visits += 1;
      response.end();
    });
    const sink = await receiver((_, response) => response.writeHead(307, { location: target }).end());
    expect(await post(sink)).toMatchObject({ outcome: 'failed', reason: 'redirect' });
    expect(visits).toBe(0);
  });

  it.each<[string, RequestListener]>([
    ['that is never answered', () => undefined],
    [
      'whose answer drips in byte by byte',
      ({ socket }) => {
        socket.write('HTTP/1.1 200 OK\r\nx: ');
        const drip = setInterval(() => socket.write('x'), 10);
        socket.once('close', () => clearInterval(drip));
      },
    ],
  ])('%s fails when its time is up', async (_, listener) => {
    expect(await post(await receiver(listener), gateway({ timeoutMs: 100 }))).toMatchObject({ outcome: 'failed', reason: 'timeout', status: null });
  });

  it('answered 200 is delivered, whatever the receiver does with an endless body', async () => {
    let written = 0;
    const sink = await receiver((_, response) => {
      response.writeHead(200);
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536))) written += 65_536;
      };
      response.on('drain', more);
      more();
    });
    const started = performance.now();
    expect(await post(sink, gateway({ timeoutMs: 5_000 }))).toMatchObject({ outcome: 'delivered', status: 200 });
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(written).toBeLessThan(50_000_000);
  });

  it('that is reset, or finds nobody, fails as a connection', async () => {
    expect(await post(await receiver((request) => request.socket.resetAndDestroy()))).toMatchObject({ outcome: 'failed', reason: 'connection' });
    expect(await post('http://127.0.0.1:1/')).toMatchObject({ outcome: 'failed', reason: 'connection' });
  });

  it('under way at a shutdown counts as never tried', async () => {
    const by = gateway({ timeoutMs: 5_000 });
    const answer = post(await receiver(() => by.abortAll()), by);
    expect(await answer).toMatchObject({ outcome: 'aborted', status: null });
  });
});

describe('a name that changes its mind (DNS rebinding)', () => {
  it('is connected to at the address that was checked: nobody asks a second time', async () => {
    const sink = new URL(await receiver((_, response) => response.end()));
    const asked: string[] = [];
    const resolve: Resolve = (hostname) => {
      asked.push(hostname);
      return Promise.resolve(asked.length === 1 ? ['127.0.0.1'] : ['10.0.0.1']);
    };
    sink.hostname = 'rebinding.example.cn';
    expect(await post(sink.href, gateway({ resolve }))).toMatchObject({ outcome: 'delivered' });
    expect(asked).toEqual(['rebinding.example.cn']);
  });

  it('is refused when it leads inside at the moment of the connection, and nothing arrives', async () => {
    let visits = 0;
    const sink = new URL(
      await receiver((_, response) => {
        visits += 1;
        response.end();
      }),
    );
    [sink.protocol, sink.hostname] = ['https:', 'rebinding.example.cn'];
    const by = gateway({ profile: 'standard', resolve: () => Promise.resolve(['127.0.0.1']) });
    expect(await post(sink.href, by)).toMatchObject({ outcome: 'failed', reason: 'address-refused', status: null });
    expect(await post('https://127.0.0.1/', by)).toMatchObject({ outcome: 'failed', reason: 'address-refused' });
    expect(visits).toBe(0);
  });

  it('without any address fails as unresolved', async () => {
    const resolve: Resolve = () => Promise.reject(Object.assign(new Error('queryA'), { code: 'ENOTFOUND' }));
    expect(await post('http://nowhere.example.cn/', gateway({ resolve }))).toMatchObject({ outcome: 'failed', reason: 'unresolved' });
  });
});
