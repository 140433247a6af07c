import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request as httpRequest, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { connect, createServer as createSocketServer, type AddressInfo, type Server as SocketServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type FastifyInstance } from 'fastify';
import { createEdge } from './server.ts';

describe('the edge', () => {
  let edge: FastifyInstance, origin: string, service: Server, silent: SocketServer, site: string;
  let answer: RequestListener = (_request, response) => response.end();

  const portOf = (server: { address(): unknown }) => (server.address() as AddressInfo).port;
  const listen = async <T extends { listen(port: number, host: string): unknown }>(server: T): Promise<T> => {
    await once(server.listen(0, '127.0.0.1') as Server, 'listening');
    return server;
  };

  beforeAll(async () => {
    service = await listen(createServer((request, response) => void answer(request, response)));
    silent = await listen(createSocketServer((socket) => socket.on('error', () => undefined)));
    site = mkdtempSync(join(tmpdir(), 'huipin-site-'));
    mkdirSync(join(site, 'assets'));
    writeFileSync(join(site, 'index.html'), '<!doctype html><meta name="csp-nonce" content="" /><title>portal</title>');
    writeFileSync(join(site, 'assets', 'app-1a2b.js'), 'export {}');
    edge = await createEdge({
      port: 0,
      host: '127.0.0.1',
      site,
      issuer: 'https://login.example/realms/huipin',
      listening: { kafka: 'localhost:9092' },
      trusts: () => false,
      logLevel: 'silent',
      lingerMs: 0,
      upstreams: new Map([
        ['registry', new URL(`http://127.0.0.1:${portOf(service)}`)],
        ['credit', new URL('http://127.0.0.1:1')],
        ['rewards', new URL(`http://127.0.0.1:${portOf(silent)}`)],
      ]),
    });
    origin = await edge.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(async () => {
    await edge.close();
    service.close();
    service.closeAllConnections();
    silent.close();
    rmSync(site, { recursive: true });
  });
  afterEach(() => {
    answer = (_request, response) => response.end();
  });

  describe('between client and service', () => {
    it('passes method, address, body and answer on as they are', async () => {
      answer = (request, response) => {
        response.writeHead(418, { 'set-cookie': ['a=1', 'b=2'], 'x-own': 'yes' });
        void text(request).then((body) => response.end(`${request.method} ${request.url} ${body}`));
      };
      const response = await fetch(`${origin}/api/registry/v1/enterprises?name=%E5%BE%BD&name=b%2Fc`, { method: 'POST', body: '{"a":1}' });
      expect([response.status, await response.text()]).toEqual([418, 'POST /api/registry/v1/enterprises?name=%E5%BE%BD&name=b%2Fc {"a":1}']);
      expect([response.headers.getSetCookie(), response.headers.get('x-own')]).toEqual([['a=1', 'b=2'], 'yes']);
    });
    it.each(['csv', '', 'a/b/c', 'text/plain'])('leaves it to the service what a body of media type %j is', async (type) => {
      answer = (request, response) => void text(request).then((body) => response.end(`${request.headers['content-type']} ${body}`));
      const asked = httpRequest(`${origin}/api/registry/v1/imports`, { method: 'POST', headers: { 'content-type': type } }).end('a,b');
      const [response] = (await once(asked, 'response')) as [IncomingMessage];
      expect([response.statusCode, await text(response)]).toEqual([200, `${type} a,b`]);
    });
    it('leaves it to the service which methods there are', async () => {
      answer = (request, response) => response.end(request.method);
      const asked = httpRequest(`${origin}/api/registry/x`, { method: 'QUERY' }).end();
      const [response] = (await once(asked, 'response')) as [IncomingMessage];
      expect(await text(response)).toBe('QUERY');
    });
    it('says who asked by which name, whatever the client claims, and drops what concerns one connection', async () => {
      answer = (request, response) => response.end(JSON.stringify(request.headers));
      const socket = httpRequest(`${origin}/api/registry/x`, {
        headers: { 'x-forwarded-for': '6.6.6.6', 'x-forwarded-host': 'evil', connection: 'keep-alive, x-secret', 'x-secret': '1', te: 'trailers' },
      }).end();
      const [response] = (await once(socket, 'response')) as [IncomingMessage];
      const seen = JSON.parse(await text(response)) as Record<string, string>;
      expect(seen).toMatchObject({ 'x-forwarded-for': '127.0.0.1', 'x-forwarded-host': new URL(origin).host, 'x-forwarded-proto': 'http' });
      expect(Object.keys(seen)).not.toEqual(expect.arrayContaining(['x-secret']));
      expect(seen['te']).toBeUndefined();
    });
    it('keeps the number of a request, or gives it one, and tells both sides', async () => {
      answer = (request, response) => response.end(request.headers['x-request-id']);
      const given = await fetch(`${origin}/api/registry/x`, { headers: { 'x-request-id': 'order-7' } });
      expect([given.headers.get('x-request-id'), await given.text()]).toEqual(['order-7', 'order-7']);
      const made = await fetch(`${origin}/api/registry/x`, { headers: { 'x-request-id': 'no good; drop' } });
      expect(made.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
      expect(await made.text()).toBe(made.headers.get('x-request-id'));
    });
    it('passes an upload of 512 MB through without holding it', async () => {
      let bytes = 0;
      answer = (request, response) => {
        request.on('data', (chunk: Buffer) => (bytes += chunk.length));
        request.on('end', () => response.end(String(bytes)));
      };
      const chunk = Buffer.alloc(1024 * 1024);
      const body = Readable.toWeb(Readable.from((function* chunks() { for (let left = 512; left > 0; left -= 1) yield chunk; })()));
      let peak = 0;
      const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().arrayBuffers)), 5);
      const before = process.memoryUsage().arrayBuffers;
      const response = await fetch(`${origin}/api/registry/imports`, { method: 'POST', body, duplex: 'half' });
      clearInterval(watch);
      expect(await response.text()).toBe(String(512 * 1024 * 1024));
      expect(peak - before).toBeLessThan(200 * 1024 * 1024);
    });
    it('hands each event on when it is sent, uncompressed, and ends the stream behind a client that leaves', async () => {
      let stream: ServerResponse | undefined;
      answer = (_request, response) => {
        stream = response;
        response.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders();
      };
      const leave = new AbortController();
      const response = await fetch(`${origin}/api/registry/stream`, { signal: leave.signal, headers: { 'accept-encoding': 'gzip, br' } });
      expect(response.headers.get('content-encoding')).toBeNull();
      const reader = response.body!.getReader();
      for (const event of ['id: 1\n\n', 'id: 2\n\n']) {
        stream!.write(event);
        expect(Buffer.from((await reader.read()).value ?? []).toString()).toBe(event);
      }
      const closed = once(stream!, 'close');
      leave.abort();
      await closed;
    });
    it('ends the work behind a client that leaves before it is answered', async () => {
      const leave = new AbortController();
      const arrived = new Promise<ServerResponse>((resolve) => (answer = (_request, response) => resolve(response)));
      const asked = fetch(`${origin}/api/registry/slow`, { signal: leave.signal });
      const closed = once(await arrived, 'close');
      leave.abort();
      await expect(asked).rejects.toThrow(/abort/);
      await closed;
    });
    it('lets a client hear that its large body was refused before it was read', async () => {
      answer = (_request, response) => response.writeHead(413, { connection: 'close' }).end('too large');
      for (let round = 0; round < 20; round += 1) {
        const response = await fetch(`${origin}/api/registry/enterprises`, { method: 'POST', body: Buffer.alloc(20 * 1024 * 1024) });
        expect([response.status, await response.text()]).toEqual([413, 'too large']);
      }
    });
    it('shows a client that an answer broke off', async () => {
      answer = (_request, response) => {
        response.writeHead(200, { 'content-length': '100' }).write('half');
        setTimeout(() => response.destroy(), 20);
      };
      const response = await fetch(`${origin}/api/registry/x`);
      await expect(response.text()).rejects.toThrow();
    });
    it('asks again when a kept connection was closed under it', async () => {
      answer = (request, response) => {
        response.end('ok');
        response.once('finish', () => setTimeout(() => request.socket.destroy(), 1));
      };
      for (let round = 0; round < 50; round += 1) {
        expect((await fetch(`${origin}/api/registry/x`)).status).toBe(200);
        await new Promise((resolve) => setTimeout(resolve, round % 4));
      }
    });
  });

  describe('when it must answer itself', () => {
    it.each([
      ['zh-CN', '暂不可用', 'zh-CN'],
      ['en', 'Not available', 'en'],
      ['en;q=0.5, zh;q=0.9', '暂不可用', 'zh-CN'],
    ])('says that a service is down, for %s', async (language, title, contentLanguage) => {
      const response = await fetch(`${origin}/api/credit/v1/listings`, { headers: { 'accept-language': language } });
      expect([response.status, response.headers.get('content-type'), response.headers.get('content-language')]).toEqual([
        503,
        'application/problem+json; charset=utf-8',
        contentLanguage,
      ]);
      expect(await response.json()).toMatchObject({ title, code: 'SERVICE_UNAVAILABLE', status: 503, requestId: response.headers.get('x-request-id') });
    });
    it('says so also while the client is still sending', async () => {
      const response = await fetch(`${origin}/api/credit/imports`, { method: 'POST', body: Buffer.alloc(20 * 1024 * 1024) });
      expect(response.status).toBe(503);
    });
    it.each(['/api/nobody/v1/x', '/api/identity/x', '/api', '/api/registry', '/identity/token', '/assets/gone.js'])('knows nothing of %s', async (path) => {
      const response = await fetch(`${origin}${path}`);
      expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([404, 'NOT_FOUND']);
    });
    it('explains its codes at the type of its problems', async () => {
      const { type, code } = (await (await fetch(`${origin}/api/nobody/v1/x`)).json()) as { type: string; code: string };
      const { items } = (await (await fetch(`${origin}${type}`)).json()) as { items: object[] };
      expect(items).toContainEqual(expect.objectContaining({ code, status: 404, en: expect.any(String) }));
    });
    it('answers a body of no media type as any other', async () => {
      const asked = httpRequest(`${origin}/config.json`, { method: 'POST', headers: { 'content-type': 'nonsense' } }).end('{}');
      const [response] = (await once(asked, 'response')) as [IncomingMessage];
      expect(response.headers['content-type']).toBe('application/problem+json; charset=utf-8');
      expect(JSON.parse(await text(response))).toMatchObject({ status: response.statusCode, code: 'NOT_FOUND' });
    });
    it.each([
      ['/assets/', {}, 404, 'NOT_FOUND'],
      ['//api/registry/v1/x', {}, 404, 'NOT_FOUND'],
      ['/assets/app-1a2b.js', { range: 'bytes=999-' }, 416, 'RANGE_NOT_SATISFIABLE'],
      ['/', { 'x-large': 'x'.repeat(20_000) }, 431, 'HEADERS_TOO_LARGE'],
    ])('refuses %s as a problem document', async (path, headers, status, code) => {
      const { port, hostname } = new URL(origin);
      const asked = httpRequest({ hostname, port, path, headers }).end();
      const [response] = (await once(asked, 'response')) as [IncomingMessage];
      expect([response.statusCode, response.headers['content-type']]).toEqual([status, 'application/problem+json; charset=utf-8']);
      expect(JSON.parse(await text(response))).toMatchObject({ status, code, requestId: response.headers['x-request-id'] });
    });
    it('answers what is no HTTP as a problem document, and closes', async () => {
      const socket = connect(Number(new URL(origin).port), '127.0.0.1', () => socket.write('NONSENSE\r\n\r\n'));
      expect(await text(socket)).toMatch(/^HTTP\/1\.1 400 Bad Request\r\ncontent-type: application\/problem\+json[^]*"code":"MALFORMED_REQUEST"/);
    });
    it('refuses an address that cannot be decoded', async () => {
      const response = await fetch(`${origin}/api/registry/%zz`);
      expect(response.status).toBeLessThan(500);
    });
    it('names every service that is not ready, and why, and where things listen', async () => {
      answer = (_request, response) => response.writeHead(503).end('{"checks":{"database":"connection refused","kafka":"ok"}}');
      const response = await fetch(`${origin}/health/ready`);
      expect(response.status).toBe(503);
      expect(await response.json()).toEqual({
        healthy: false,
        checks: { registry: 'database: connection refused', credit: 'ECONNREFUSED', rewards: 'no answer within 3000 ms' },
        kafka: 'localhost:9092',
      });
    });
  });

  describe('as the home of the portal', () => {
    it.each(['/', '/enterprises/42?tab=honours', '/chain'])('answers its start page at %s, under a strict policy', async (path) => {
      const response = await fetch(`${origin}${path}`);
      const nonceOf = (page: string) => /^<!doctype html><meta name="csp-nonce" content="([\w-]{22})" \/><title>portal<\/title>$/.exec(page)?.[1];
      const nonce = nonceOf(await response.text());
      expect([response.status, response.headers.get('content-security-policy')]).toEqual([200, expect.stringContaining(`script-src 'self'; style-src 'self' 'nonce-${nonce}';`)]);
      expect(response.headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'/);
      expect(response.headers.get('content-security-policy')).not.toMatch(/unsafe/);
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(nonceOf(await (await fetch(`${origin}${path}`)).text())).not.toBe(nonce);
    });
    it('lets no other page write styles at run time', async () => {
      expect((await fetch(`${origin}/assets/app-1a2b.js`)).headers.get('content-security-policy')).toContain("style-src 'self';");
    });
    it('lets files with a hash in their name be kept for ever', async () => {
      const response = await fetch(`${origin}/assets/app-1a2b.js`);
      expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
    });
    it.each(['/../server.ts', '/..%2f..%2fetc%2fpasswd', '/assets/../../package.json'])('serves nothing outside its folder: %s', async (path) => {
      const socket = httpRequest(origin, { path }).end();
      const [response] = (await once(socket, 'response')) as [IncomingMessage];
      expect(await text(response)).not.toMatch(/root:|huipin|createEdge/);
    });
    it('tells the portal where people sign in', async () => {
      expect(await (await fetch(`${origin}/config.json`)).json()).toEqual({ issuer: 'https://login.example/realms/huipin', clientId: 'portal' });
    });
  });
});
