import { describe, expect, it } from '@jest/globals';
import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { LocalDate } from '@huipin/kernel';
import { buildOpenApi } from '../openapi.ts';
import { Deprecated } from './deprecation.ts';

@Controller('api/demo/v1')
class OldController {
  @Get('old')
  @Deprecated({ since: '2026-07-01' as LocalDate, sunset: '2027-07-01' as LocalDate, successor: '/api/demo/v2/new' })
  old(): object {
    return {};
  }
}

@Module({ controllers: [OldController] })
class OldModule {}

describe('a route that will go', () => {
  it('says since when, when, and what takes its place, to its callers and in the document', async () => {
    const app = await NestFactory.create<NestFastifyApplication>(OldModule, new FastifyAdapter(), { logger: false });
    await app.init();
    const document = buildOpenApi(app, 'demo', { access: new Map() });
    expect(document.paths['/api/demo/v1/old']?.get).toMatchObject({ deprecated: true, 'x-sunset': '2027-07-01' });
    const { headers } = await app.inject('/api/demo/v1/old');
    expect(headers).toMatchObject({ deprecation: '@1782835200', sunset: 'Wed, 30 Jun 2027 16:00:00 GMT', link: '</api/demo/v2/new>; rel="successor-version"' });
    await app.close();
  });
});
