import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type FastifyInstance } from 'fastify';
import { trustedProxies } from './config.ts';
import { createEdge } from './server.ts';

describe('what the edge tells a service about the client', () => {
  let service: Server, edge: FastifyInstance, seen: IncomingHttpHeaders;
  beforeAll(async () => {
    service = createServer(({ headers }, response) => {
      seen = headers;
      response.end();
    }).listen(0, '127.0.0.1');
    await once(service, 'listening');
  });
  afterAll(() => void service.close().closeAllConnections());
  afterEach(() => edge.close());

  const listen = async (trusted: string) => {
    const registry = new URL(`http://127.0.0.1:${(service.address() as AddressInfo).port}`);
    edge = await createEdge({ port: 0, host: '127.0.0.1', site: '/nowhere', issuer: undefined, listening: {}, trusts: trustedProxies(trusted), logLevel: 'silent', lingerMs: 0, upstreams: new Map([['registry', registry]]) });
    return edge.listen({ port: 0, host: '127.0.0.1' });
  };
  /** As it comes from the last proxy, which has written the last address. */
  const through = async (trusted: string, headers: Record<string, string>) => {
    await fetch(`${await listen(trusted)}/api/registry/x`, { headers });
    return ['for', 'host', 'proto'].map((name) => seen[`x-forwarded-${name}`]);
  };
  const forged = { 'x-forwarded-for': '6.6.6.6, 203.0.113.9', 'x-forwarded-host': 'evil, huipin.example', 'x-forwarded-proto': 'ftp, https' };

  it.each([
    ['one proxy', '1'],
    ['a proxy at a known place', '127.0.0.1'],
    ['a proxy in a known network', '10.0.0.0/8,fd00::/8,127.0.0.0/8'],
  ])('behind %s is what that one has seen, not what stands before it', async (_, trusted) => {
    expect(await through(trusted, forged)).toEqual(['203.0.113.9', 'huipin.example', 'https']);
  });

  it('behind two proxies is what the further one has seen', async () => {
    expect(await through('2', { ...forged, 'x-forwarded-for': '6.6.6.6, 203.0.113.9, 10.0.0.7' })).toEqual(['203.0.113.9', 'huipin.example', 'https']);
  });

  it.each([['no proxy', '0'], ['a proxy that is elsewhere', '10.0.0.0/8']])('behind %s is what the edge sees itself', async (_, trusted) => {
    expect(await through(trusted, forged)).toEqual(['127.0.0.1', expect.stringMatching(/^127\.0\.0\.1:\d+$/), 'http']);
  });

  it('is whether it came by TLS, and whoever did is told to come by nothing else: by pages, services and refusals', async () => {
    const origin = await listen('1');
    const told = (proto: string) =>
      Promise.all(['/', '/api/registry/x', '/api/nobody/x'].map(async (path) => (await fetch(`${origin}${path}`, { headers: { 'x-forwarded-proto': proto } })).headers.get('strict-transport-security')));
    expect(await told('https')).toEqual(Array(3).fill('max-age=31536000'));
    expect(await told('http')).toEqual(Array(3).fill(null));
  });

  it('is an address that is none where a proxy has written such', async () => {
    expect((await through('127.0.0.0/8', { 'x-forwarded-for': '203.0.113.9, unknown' }))[0]).toBe('unknown');
  });
});
