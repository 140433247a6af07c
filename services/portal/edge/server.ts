import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import Fastify, { LogController, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { type EdgeConfig } from './config.ts';
import { readiness } from './health.ts';
import { problemTable, refuseConnection, sendProblem, type ProblemCode } from './problem.ts';
import { forward } from './proxy.ts';
import { serveSite } from './site.ts';

/** How long a request that is under way may take at the end. */
const FAREWELL_MS = 3_000;

/** The one origin: portal at `/`, services at `/api/<service>/…`, sign-in at `/identity/…`. */
export async function createEdge(config: EdgeConfig): Promise<FastifyInstance> {
  const app = Fastify({
    logger: { level: config.logLevel },
    // The services log what they are asked.
    logController: new LogController({ disableRequestLogging: true }),
    // An upload may take its time; headers may not (Node's own limit: 60 s, 16 kB).
    requestTimeout: 0,
    keepAliveTimeout: 65_000,
    // What has been begun is finished, and what comes meanwhile on a kept connection is answered.
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    trustProxy: config.trusts,
    genReqId: ({ headers }) => {
      const given = headers['x-request-id'];
      return typeof given === 'string' && /^[\w-]{1,64}$/.test(given) ? given : randomUUID();
    },
    clientErrorHandler: refuseConnection,
    frameworkErrors: (_error, request, reply) => problem(request, reply, 'MALFORMED_REQUEST'),
  });
  // Bodies are not read here: they pass through as they are, whatever they are called.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, _payload, done) => done(null));
  endInOrder(app, config.lingerMs);
  app.addHook('onRequest', async (request, reply) => greet(request, reply));

  app.setErrorHandler((error, request, reply) => {
    const code = codeOf((error as { statusCode?: number }).statusCode);
    if (code === 'UNEXPECTED') request.log.error({ err: error, requestId: request.id }, 'unexpected failure');
    problem(request, reply, code);
  });

  app.get('/health/live', () => ({ healthy: true }));
  app.get('/health/ready', async (_request, reply) => {
    const state = await readiness(config.upstreams);
    return reply.status(state.healthy ? 200 : 503).header('cache-control', 'no-store').send({ ...state, ...config.listening });
  });
  app.get('/config.json', (_request, reply) =>
    reply.header('cache-control', 'no-cache').send({ issuer: config.issuer ?? null, clientId: 'portal' }),
  );
  app.get('/problems', () => problemTable);
  app.all('/api/:service/*', (request, reply) => pass(request, reply, config, (request.params as { service: string }).service));
  app.all('/identity/*', (request, reply) => pass(request, reply, config, 'identity'));
  await serveSite(app, config.site, config.issuer);
  return app;
}

function greet(request: FastifyRequest, reply: FastifyReply): void {
  void reply.header('x-request-id', request.id);
  // Whoever came by TLS, which ends before the edge, is to come by nothing else from now on.
  if (request.protocol === 'https') reply.raw.setHeader('strict-transport-security', 'max-age=31536000');
  // Fastify refuses a media type that is none, or is missing, before any route is asked; what is passed on is `rawHeaders`.
  request.raw.headers['content-type'] = 'application/octet-stream';
}

/** From the moment it is told to end, Fastify says `connection: close` in every answer; a connection that is closed while its client writes would be a failed request. */
function endInOrder(app: FastifyInstance, lingerMs: number): void {
  app.addHook('preClose', async () => {
    for (const deadline = Date.now() + lingerMs; Date.now() < deadline && (await connections(app)) > 0; ) await pause(50);
    const closing = setInterval(() => app.server.closeIdleConnections(), 50).unref();
    app.server.once('close', () => clearInterval(closing));
    // A stream of events has no end of its own.
    setTimeout(() => app.server.closeAllConnections(), FAREWELL_MS).unref();
  });
}

function connections({ server }: FastifyInstance): Promise<number> {
  return promisify(server.getConnections.bind(server))();
}

function pass(request: FastifyRequest, reply: FastifyReply, { upstreams }: EdgeConfig, name: string): void {
  const upstream = upstreams.get(name);
  const isService = name !== 'identity' || request.url.startsWith('/identity/');
  if (upstream === undefined || !isService) return problem(request, reply, 'NOT_FOUND');
  reply.hijack();
  forward(request.raw, reply.raw, { name, upstream, requestId: request.id, client: { address: request.ip, host: request.host, protocol: request.protocol } });
}

function problem(request: FastifyRequest, reply: FastifyReply, code: ProblemCode): void {
  reply.hijack();
  sendProblem(request.raw, reply.raw, request.id, code);
}

/** What Fastify and the files of the portal refuse; a path that may not be asked for does not exist. */
function codeOf(status = 500): ProblemCode {
  if (status === 403 || status === 404) return 'NOT_FOUND';
  if (status === 416) return 'RANGE_NOT_SATISFIABLE';
  return status < 500 ? 'MALFORMED_REQUEST' : 'UNEXPECTED';
}
