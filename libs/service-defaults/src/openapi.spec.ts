import { describe, expect, it } from '@jest/globals';
import { Body, Controller, Module, Post, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { z } from 'zod';
import { buildOpenApi } from './openapi.ts';

/** A service with one route, whose body has such an example. */
async function documentOf(example: object) {
  const schema = z.strictObject({ day: z.iso.date() }).meta({ example });
  @Controller('api/demo/v1')
  class DemoController {
    @Post('days')
    add(@Body({ schema }) _: z.output<typeof schema>): void {}
  }
  @Module({ controllers: [DemoController as Type] })
  class DemoModule {}
  const app = await NestFactory.create<NestFastifyApplication>(DemoModule, new FastifyAdapter(), { logger: false });
  await app.init();
  try {
    return buildOpenApi(app, 'demo', { access: new Map() });
  } finally {
    await app.close();
  }
}

describe('the example of a body', () => {
  it('stands beside its schema', async () => {
    const { paths } = await documentOf({ day: '2026-07-01' });
    expect(paths['/api/demo/v1/days']?.post?.requestBody).toMatchObject({ content: { 'application/json': { example: { day: '2026-07-01' }, schema: { properties: { day: { format: 'date' } } } } } });
  });
  it('is refused where its schema would refuse it', async () => {
    await expect(documentOf({ day: 'today' })).rejects.toThrow('OpenAPI: the example {"day":"today"} is refused by its schema');
  });
});
