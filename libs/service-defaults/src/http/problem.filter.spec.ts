import { describe, expect, it } from '@jest/globals';
import { fastify } from 'fastify';
import { pino } from 'pino';
import { QueryFailedError, QueryRunnerAlreadyReleasedError } from 'typeorm';
import { httpErrors } from './errors.ts';
import { ProblemFilter } from './problem.filter.ts';

const failed = (code: string) => new QueryFailedError('select 1', [], Object.assign(new Error('refused'), { code }));

async function answerTo(thrown: unknown, logger = pino({ level: 'silent' })): Promise<{ status: number; code: string; retryAfter: unknown }> {
  const filter = new ProblemFilter('credit', logger, { bodyLimit: 1, methodsAt: () => ['GET'] });
  const app = fastify();
  app.get('/', (request, reply) => filter.send(thrown, request, reply));
  const { statusCode: status, headers, json } = await app.inject('/');
  return { status, code: json<{ code: string }>().code, retryAfter: headers['retry-after'] };
}

describe('a failure of the ground', () => {
  it.each([
    ['a database that is not there', Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })],
    ['a connection that has broken', new QueryRunnerAlreadyReleasedError()],
    ['a server that goes down', failed('57P01')],
    ['a server that still recovers and does not write yet', failed('25006')],
    ['no connection left', failed('53300')],
    ['a broker that is away', Object.assign(new Error('closed'), { name: 'KafkaJSConnectionError' })],
  ])('%s is answered 503, and when to ask again', async (_, thrown) => {
    expect(await answerTo(thrown)).toEqual({ status: 503, code: 'SERVICE_UNAVAILABLE', retryAfter: '5' });
  });

  it.each([
    ['a row that somebody else was quicker to write', failed('23505'), 409],
    ['a column that is not there', failed('42703'), 500],
    ['a fault of ours', new TypeError('undefined is not a function'), 500],
  ])('is not %s', async (_, thrown, status) => expect(await answerTo(thrown)).toMatchObject({ status, retryAfter: undefined }));
});

describe('the log', () => {
  it.each([
    ['who may not do something', httpErrors.ROLE_MISSING({ roles: 'operate' }), 'warn'],
    ['who asks too often', httpErrors.TOO_MANY_REQUESTS({ limit: 1, seconds: 60 }), 'warn'],
    ['what should not have been sent', httpErrors.CURSOR_INVALID(), 'info'],
    ['nobody who asks for what is not there', httpErrors.NOT_FOUND(), undefined],
  ])('tells of %s', async (_, thrown, level) => {
    const lines: string[] = [];
    const logger = pino({ formatters: { level: (label) => ({ level: label }) } }, { write: (line: string) => void lines.push(line) });
    await answerTo(thrown, logger);
    const told = lines.map((line) => JSON.parse(line) as { level: string; code: string; msg: string });
    expect(told).toMatchObject(level === undefined ? [] : [{ level, code: thrown.code, msg: 'refused' }]);
    expect(told).toHaveLength(level === undefined ? 0 : 1);
  });
});
