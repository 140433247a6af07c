import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { sendProblem } from './problem.ts';

const notBuilt = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>徽品</title>
<h1>门户尚未构建</h1><p>接口已可使用。请运行 <code>npm run build</code>，然后刷新本页。</p>
<h1 lang="en">The portal is not built yet</h1><p lang="en">The interfaces work. Run <code>npm run build</code> and reload this page.</p></html>`;

/** The built portal, with its start page for every address that is a page of it. */
export async function serveSite(app: FastifyInstance, site: string, issuer: string | undefined): Promise<void> {
  const headers = securityHeaders(issuer);
  app.addHook('onSend', async (_request, reply) => void reply.headers(headers));
  if (existsSync(site)) {
    await app.register(fastifyStatic, {
      root: site,
      index: false,
      preCompressed: true,
      cacheControl: false,
      setHeaders: (reply, file) => void reply.header('cache-control', cacheControl(file)),
    });
  }
  app.get('/', (request, reply) => startPage(request, reply, site));
  app.setNotFoundHandler((request, reply) => {
    const isPage = (request.method === 'GET' || request.method === 'HEAD') && !/^\/(api|identity)(\/|$)/.test(path(request)) && extname(path(request)) === '';
    if (isPage) return startPage(request, reply, site);
    reply.hijack();
    sendProblem(request.raw, reply.raw, request.id, 'NOT_FOUND');
    return undefined;
  });
}

const path = (request: FastifyRequest) => request.url.split('?', 1)[0] ?? '';

function startPage(_request: FastifyRequest, reply: FastifyReply, site: string): FastifyReply {
  if (existsSync(join(site, 'index.html'))) return reply.sendFile('index.html');
  return reply.type('text/html; charset=utf-8').send(notBuilt);
}

/** Files with a hash in their name never change; everything else is asked for again. */
function cacheControl(file: string): string {
  return /[/\\]assets[/\\]/.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

function securityHeaders(issuer: string | undefined): Record<string, string> {
  const identity = issuer === undefined ? '' : ` ${new URL(issuer).origin}`;
  const policy = [
    `default-src 'self'`,
    `script-src 'self'`,
    // Ant Design writes its styles at run time. A nonce in a page that is the same for everybody would protect nothing.
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data:`,
    `font-src 'self' data:`,
    `connect-src 'self'${identity}`,
    `form-action 'self'${identity}`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
  ];
  return {
    'content-security-policy': policy.join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  };
}
