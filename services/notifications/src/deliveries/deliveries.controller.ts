import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { ApiList, Caller, decodeCursor, pageFields, toPage, WriteOf, type Answer, type Page, type Principal, type Write } from '@huipin/service-defaults';
import { z } from 'zod';
import { attemptView, failureView, progressView, testResultView, toAttemptView, toFailureView, type AttemptView, type FailureView, type ProgressView } from './delivery.view.ts';
import { DeliveriesService } from './deliveries.service.ts';

const pageQuery = z.strictObject(pageFields);
const attemptsQuery = z.strictObject({ ...pageFields, outcome: z.enum(['delivered', 'failed', 'gone']).optional() });

/** What became of a subscription's webhooks. */
@Controller('subscriptions/:id')
export class DeliveriesController {
  private readonly deliveries: DeliveriesService;

  constructor(deliveries: DeliveriesService) {
    this.deliveries = deliveries;
  }

  @Get('progress')
  @ApiOperation({ summary: 'How far the subscription is, what is failing, and whether its endpoint is given a rest' })
  @ApiOkResponse({ standardSchema: progressView })
  getProgress(@Param('id') id: string, @Caller() caller: Principal): Promise<ProgressView> {
    return this.deliveries.progress(id, caller);
  }

  @Get('deliveries')
  @ApiOperation({ summary: 'Attempts of the last 30 days, newest first' })
  @ApiList(attemptView)
  async listDeliveries(@Param('id') id: string, @Query({ schema: attemptsQuery }) query: z.output<typeof attemptsQuery>, @Caller() caller: Principal): Promise<Page<AttemptView>> {
    const found = await this.deliveries.attempts(id, { limit: query.limit + 1, after: afterOf(query.cursor), outcome: query.outcome }, caller);
    return toPage(found, query.limit, (attempt) => [attempt.id], toAttemptView);
  }

  @Get('failures')
  @ApiOperation({ summary: 'Deliveries that have failed and what waits behind them, in sequence' })
  @ApiList(failureView)
  async listFailures(@Param('id') id: string, @Query({ schema: pageQuery }) query: z.output<typeof pageQuery>, @Caller() caller: Principal): Promise<Page<FailureView>> {
    const found = await this.deliveries.failures(id, { limit: query.limit + 1, after: afterOf(query.cursor) }, caller);
    return toPage(found, query.limit, ({ sequence }) => [sequence], toFailureView);
  }

  @Post('test-events')
  @HttpCode(200)
  @ApiOperation({ summary: 'Sends one test event (type huipin.notifications.v1.TestEvent, in no feed) and answers what came of it' })
  @ApiOkResponse({ standardSchema: testResultView })
  sendTestEvent(@Param('id') id: string, @WriteOf() write: Write): Promise<Answer> {
    return this.deliveries.sendTest(id, write);
  }
}

function afterOf(cursor: string | undefined): number | undefined {
  return decodeCursor(cursor, ['number'])?.[0];
}
