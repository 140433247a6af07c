import { Agent, request as httpRequest, type ClientRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { Writable } from 'node:stream';
import { sendProblem, type ProblemCode } from './problem.ts';

// A stream of events holds its connection for hours: no cap on their number.
const agent = new Agent({ keepAlive: true, maxSockets: Infinity, maxFreeSockets: 64, scheduling: 'lifo' });

const CONNECT_MS = 3_000;
const ANSWER_MS = 60_000;
/** How long a client may go on sending a body that has been answered already. */
const DRAIN_MS = 30_000;

export interface Hop {
  readonly name: string;
  readonly upstream: URL;
  readonly requestId: string;
  /** Who asked, by which name, over what: as the connection says it, or a proxy that is trusted. */
  readonly client: { readonly address: string; readonly host: string; readonly protocol: string };
}

/**
 * Hands a request to a service and its answer back, both as streams: nothing is collected, so a file of any size
 * takes no memory and an event reaches the client when it is sent. Written on node:http because the way out matters:
 * a client that leaves ends the work behind, and a service that refuses a large body early is still heard.
 */
export function forward(request: IncomingMessage, response: ServerResponse, hop: Hop): void {
  const outgoing = send(request, hop);
  const body = passBody(request, outgoing);
  const fail = (code: ProblemCode) => {
    outgoing.destroy();
    if (response.headersSent) response.destroy();
    else sendProblem(request, response, hop.requestId, code, hop.name);
    body.forget();
  };
  limitWaiting(outgoing, () => fail('SERVICE_TIMEOUT'));
  outgoing.on('error', () => {
    if (response.closed || response.writableEnded) return;
    if (canRepeat(request, outgoing) && !response.headersSent) forward(request, response, hop);
    else fail('SERVICE_UNAVAILABLE');
  });
  outgoing.once('response', (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.statusMessage, passedOn(answer.rawHeaders, hop.requestId));
    // The header of a stream of events must not wait for the first event.
    response.flushHeaders();
    answer.pipe(response);
    answer.once('aborted', () => response.destroy());
    if ((answer.statusCode ?? 0) >= 400 && !request.complete) {
      // Refused before the body was read: nobody wants the rest.
      answer.once('end', () => outgoing.destroy());
      body.forget();
    }
  });
  // The client has gone: so must be the work that was done for it.
  response.once('close', () => {
    if (!response.writableFinished) outgoing.destroy();
  });
}

/**
 * One piece at a time, and between two pieces the event loop looks for an answer: a service that refuses a body and
 * closes the connection would otherwise be met by a failing write before its answer is read.
 */
function passBody(request: IncomingMessage, outgoing: ClientRequest): { forget(): void } {
  let wanted = true;
  const body = new Writable({
    highWaterMark: 1,
    write(piece: Buffer, _encoding, done) {
      // Two turns of the loop, for it reads the network only once in each.
      setImmediate(() => (wanted ? outgoing.write(piece, () => setImmediate(done)) : done()));
    },
    final(done) {
      outgoing.end();
      done();
    },
  });
  outgoing.once('socket', (socket) => {
    const begin = () => request.pipe(body);
    if (socket.connecting) socket.once('connect', begin);
    else begin();
  });
  outgoing.flushHeaders();
  return {
    /** Reads on and forgets, so that a client that is still sending sees its answer and not a broken connection. */
    forget() {
      wanted = false;
      if (request.complete) return;
      request.resume();
      const { socket } = request;
      const timer = setTimeout(() => socket.destroy(), DRAIN_MS);
      request.once('end', () => clearTimeout(timer));
      socket.once('close', () => clearTimeout(timer));
    },
  };
}

function send(request: IncomingMessage, { upstream, requestId, client }: Hop): ClientRequest {
  return httpRequest({
    agent,
    host: upstream.hostname,
    port: upstream.port === '' ? 80 : upstream.port,
    method: request.method,
    path: request.url,
    headers: [...passedOn(request.rawHeaders, requestId, ['host', 'forwarded', 'expect', ...forwardedHeaders]), ...forwarded(client), 'host', upstream.host, ...framing(request)],
  });
}

const forwardedHeaders = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto'];
const hopByHop = ['connection', 'keep-alive', 'proxy-authenticate', 'proxy-authorization', 'proxy-connection', 'te', 'trailer', 'transfer-encoding', 'upgrade', 'x-request-id'];

/** All headers but those of this one connection, as they were written and in their order. */
function passedOn(rawHeaders: readonly string[], requestId: string, without: readonly string[] = []): string[] {
  const dropped = new Set([...hopByHop, ...without, ...namedByConnection(rawHeaders)]);
  const kept: string[] = ['x-request-id', requestId];
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const [name = '', value = ''] = rawHeaders.slice(at, at + 2);
    if (!dropped.has(name.toLowerCase())) kept.push(name, value);
  }
  return kept;
}

function namedByConnection(rawHeaders: readonly string[]): string[] {
  return rawHeaders
    .filter((_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === 'connection')
    .flatMap((value) => value.split(',').map((name) => name.trim().toLowerCase()));
}

/** A body of unknown length stays one. */
function framing(request: IncomingMessage): string[] {
  return request.headers['transfer-encoding'] === undefined ? [] : ['transfer-encoding', 'chunked'];
}

/** In the place of what came: a service believes all that it is told here. */
function forwarded({ address, host, protocol }: Hop['client']): string[] {
  return ['x-forwarded-for', address, 'x-forwarded-host', host, 'x-forwarded-proto', protocol];
}

/** A service that accepts no connection, or takes one and says nothing, must not hold the client for ever. */
function limitWaiting(outgoing: ClientRequest, giveUp: () => void): void {
  let timer = setTimeout(giveUp, CONNECT_MS);
  const wait = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(giveUp, ms);
  };
  outgoing.once('socket', (socket) => {
    if (socket.connecting) socket.once('connect', () => clearTimeout(timer));
    else clearTimeout(timer);
  });
  // Counted from the end of the body: an upload takes its time.
  outgoing.once('finish', () => wait(ANSWER_MS));
  outgoing.once('response', () => clearTimeout(timer));
  outgoing.once('close', () => clearTimeout(timer));
}

/** A kept connection may be closed by the service at the very moment it is used again. */
function canRepeat(request: IncomingMessage, outgoing: ClientRequest): boolean {
  return outgoing.reusedSocket && (request.method === 'GET' || request.method === 'HEAD');
}
