import { describe, expect, it } from '@jest/globals';
import { QueryFailedError } from 'typeorm';
import { withoutRows } from './logging.ts';

describe('a statement that failed', () => {
  it('is written down without what it was to write', () => {
    const driverError = Object.assign(new Error('new row violates check constraint'), { code: '23514', detail: 'Failing row contains (张三, 13766612345)', where: 'COPY person, line 1: "张三"' });
    const told = withoutRows(new QueryFailedError('insert into person (name) values ($1)', ['张三'], driverError));
    expect(told).toMatchObject({ type: 'QueryFailedError', query: 'insert into person (name) values ($1)', code: '23514', driverError: { message: 'new row violates check constraint' } });
    expect(JSON.stringify(told)).not.toMatch(/张三|13766612345/);
  });
});
