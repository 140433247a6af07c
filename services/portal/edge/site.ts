import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { sendProblem } from './problem.ts';

const notBuilt = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>徽品</title>
<h1>门户尚未构建</h1><p>接口已可使用。请运行 <code>npm run build</code>，然后刷新本页。</p>
<h1 lang="en">The portal is not built yet</h1><p lang="en">The interfaces work. Run <code>npm run build</code> and reload this page.</p></html>`;

/** The built portal, with its start page for every address that is a page of it. */
export async function serveSite(app: FastifyInstance, site: string, issuer: string | undefined): Promise<void> {
  const identity = issuer === undefined ? '' : ` ${new URL(issuer).origin}`;
  const policy = contentPolicy(identity);
  app.addHook('onSend', async (_request, reply) => {
    void reply.headers(securityHeaders);
    if (reply.getHeader('content-security-policy') === undefined) void reply.header('content-security-policy', policy);
  });
  if (existsSync(site)) {
    await app.register(fastifyStatic, {
      root: site,
      index: false,
      preCompressed: true,
      cacheControl: false,
      setHeaders: (reply, file) => void reply.header('cache-control', cacheControl(file)),
    });
  }
  const start = join(site, 'index.html');
  const page = existsSync(start) ? readFileSync(start, 'utf8') : undefined;
  const startPage = (reply: FastifyReply) => {
    if (page === undefined) return reply.type('text/html; charset=utf-8').send(notBuilt);
    const nonce = randomBytes(16).toString('base64url');
    void reply.headers({ 'content-security-policy': contentPolicy(identity, nonce), 'cache-control': 'no-store' });
    return reply.type('text/html; charset=utf-8').send(page.replace(NONCE_TAG, NONCE_TAG.replace('content=""', `content="${nonce}"`)));
  };
  app.get('/', (_request, reply) => startPage(reply));
  app.setNotFoundHandler((request, reply) => {
    const isPage = (request.method === 'GET' || request.method === 'HEAD') && !/^\/(api|identity)(\/|$)/.test(path(request)) && extname(path(request)) === '';
    if (isPage) return startPage(reply);
    reply.hijack();
    sendProblem(request.raw, reply.raw, request.id, 'NOT_FOUND');
    return undefined;
  });
}

const path = (request: FastifyRequest) => request.url.split('?', 1)[0] ?? '';

/** Files with a hash in their name never change; everything else is asked for again. */
function cacheControl(file: string): string {
  return /[/\\]assets[/\\]/.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/**
 * Ant Design writes its styles at run time: it is told a nonce, which is another for each page that is handed out. What
 * somebody else brings into a page does not know it.
 */
function contentPolicy(identity: string, nonce?: string): string {
  return [
    `default-src 'self'`,
    `script-src 'self'`,
    `style-src 'self'${nonce === undefined ? '' : ` 'nonce-${nonce}'`}`,
    `img-src 'self' data:`,
    `font-src 'self' data:`,
    `connect-src 'self'${identity}`,
    `form-action 'self'${identity}`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ');
}

/** As it stands in the portal's index.html. */
const NONCE_TAG = '<meta name="csp-nonce" content="" />';

const securityHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};
