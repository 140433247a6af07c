import { Controller, Get, Module } from '@nestjs/common';
import { describe, expect, it } from '@jest/globals';
import { describeService } from '../service.ts';
import type { AccessRule } from './access.ts';
import { defaultAccess } from './access.ts';

@Controller('things')
class ThingsController {
  @Get()
  list(): string[] {
    return [];
  }
}

@Module({ controllers: [ThingsController] })
class ThingsModule {}

const rule: AccessRule = { route: 'GET /things', who: 'public' };
// The operators' routes belong to messaging, which this service does not have.
const gone = defaultAccess.filter(({ route }) => route.includes('/messaging')).map(({ route }) => route);

function start(...access: readonly AccessRule[]): Promise<object> {
  const nothing = { live: {}, ready: {} };
  return describeService('things', { module: ThingsModule, tables: [], access, errors: {}, labels: {}, asyncapi: {}, connect: () => undefined, health: () => nothing, dayTasks: () => ({}) });
}

describe('a service does not start', () => {
  it('with a route that no rule speaks of', () => expect(start()).rejects.toThrow('routes without an access rule: GET /things'));

  it('with a rule for a route that is gone', () =>
    expect(start(rule, { route: 'GET /gone', who: 'public' })).rejects.toThrow(`access rules without a route: ${[...gone, 'GET /gone'].join(', ')}`));

  it('with two rules for one route', () => expect(start(rule, { ...rule, who: ['operate'] })).rejects.toThrow('access: GET /things has two rows'));
});
