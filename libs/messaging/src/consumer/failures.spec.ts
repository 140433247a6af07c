import { describe, expect, it } from '@jest/globals';
import { QueryFailedError, QueryRunnerAlreadyReleasedError } from 'typeorm';
import { isInfrastructure } from './failures.ts';

const failed = (code: string, message = 'refused') => new QueryFailedError('select 1', [], Object.assign(new Error(message), { code }));

describe('a failure of the ground', () => {
  it.each([
    ['a broken connection', failed('08006')],
    ['a deadlock', failed('40P01')],
    ['a full disk', failed('53100')],
    ['a server that goes down', failed('57P01')],
    ['a server that still recovers', failed('25006')],
    ['a lock that does not come', failed('55P03')],
    ['a transaction that ran out of time', failed('25P04', 'terminating connection due to transaction timeout')],
    ['a transaction whose connection has broken', new QueryRunnerAlreadyReleasedError()],
    ['a connection that had broken before', new QueryFailedError('select 1', [], new Error('Client has encountered a connection error and is not queryable'))],
    ['a server that is not there', Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })],
  ])('is %s', (_, error) => expect(isInfrastructure(error)).toBe(true));

  it.each([
    ['a broken constraint', failed('23505')],
    ['a column that is not there', failed('42703')],
    ['an error of the handler', new TypeError('undefined is not a function')],
    ['what is no error at all', 'a text'],
  ])('is not %s', (_, error) => expect(isInfrastructure(error)).toBe(false));
});
