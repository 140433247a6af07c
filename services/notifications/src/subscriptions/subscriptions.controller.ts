import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import {
  ApiList,
  Caller,
  decodeCursor,
  divisionField,
  idField,
  pageFields,
  resource,
  toPage,
  WriteOf,
  type Answer,
  type Page,
  type Principal,
  type Write,
} from '@huipin/service-defaults';
import { z } from 'zod';
import { feedNames, type FeedFilter } from '../feeds/feed.ts';
import { cursorField } from '../feeds/feed.view.ts';
import { subscriptionView, subscriptionWithSecret, toView, type SubscriptionView } from './subscription.view.ts';
import { SubscriptionsService } from './subscriptions.service.ts';

const filters = z.strictObject({
  types: z.array(z.string().max(200)).max(100).optional(),
  subjects: z.array(idField).max(1_000).optional(),
  divisions: z.array(divisionField).max(200).optional(),
});
const sink = z.string().max(2_000);
const maxInFlight = z.number().int().min(1).max(50);
const creation = z
  .strictObject({
    feed: z.enum(feedNames),
    sink,
    filters: filters.optional(),
    algorithm: z.enum(['v1', 'v1a']).default('v1'),
    maxInFlight: maxInFlight.default(10),
    after: cursorField.optional(),
  })
  .meta({ example: { feed: 'public', sink: 'https://receiver.example/huipin', filters: { types: ['huipin.registry.v1.HonourGranted'], divisions: ['340100'] } } });
const change = z
  .strictObject({ sink: sink.optional(), filters: filters.optional(), maxInFlight: maxInFlight.optional(), state: z.enum(['active', 'paused']).optional() })
  .meta({ example: { state: 'paused' } });
const rotation = z.strictObject({ overlapHours: z.number().int().min(0).max(168).default(24) }).prefault({}).meta({ example: { overlapHours: 48 } });
const listQuery = z.strictObject(pageFields);

/** Receivers of webhooks. */
@Controller('subscriptions')
export class SubscriptionsController {
  private readonly subscriptions: SubscriptionsService;

  constructor(subscriptions: SubscriptionsService) {
    this.subscriptions = subscriptions;
  }

  @Post()
  @ApiOperation({ summary: 'Subscribes a receiver; the signing secret is shown this once' })
  @ApiCreatedResponse({ standardSchema: subscriptionWithSecret })
  createSubscription(@Body({ schema: creation }) body: z.output<typeof creation>, @WriteOf() write: Write): Promise<Answer> {
    const { filters: wanted, ...rest } = body;
    return this.subscriptions.create({ ...rest, filter: toFilter(wanted ?? {}) }, write);
  }

  @Get()
  @ApiList(subscriptionView)
  async listSubscriptions(@Query({ schema: listQuery }) query: z.output<typeof listQuery>, @Caller() caller: Principal): Promise<Page<SubscriptionView>> {
    const [after] = decodeCursor(query.cursor, ['id']) ?? [];
    return toPage(await this.subscriptions.list(caller, { limit: query.limit, after }), query.limit, ({ id }) => [id], toView);
  }

  @Get(':id')
  @ApiOkResponse({ standardSchema: subscriptionView })
  async getSubscription(@Param('id') id: string, @Caller() caller: Principal): Promise<Answer> {
    const subscription = await this.subscriptions.get(id, caller);
    return resource(toView(subscription), subscription.version);
  }

  @Patch(':id')
  @ApiOperation({ summary: 'Changes sink, filters or concurrency; pauses, or continues where it stood' })
  @ApiOkResponse({ standardSchema: subscriptionView })
  changeSubscription(@Param('id') id: string, @Body({ schema: change }) body: z.output<typeof change>, @WriteOf() write: Write): Promise<Answer> {
    const { filters: wanted, ...rest } = body;
    return this.subscriptions.change(id, { ...rest, ...(wanted && { filter: toFilter(wanted) }) }, write);
  }

  @Delete(':id')
  @ApiNoContentResponse()
  deleteSubscription(@Param('id') id: string, @WriteOf() write: Write): Promise<Answer> {
    return this.subscriptions.remove(id, write);
  }

  @Post(':id/secret-rotations')
  @HttpCode(200)
  @ApiOperation({ summary: 'A new key signs at once, the one before beside it for overlapHours; the new secret is shown this once' })
  @ApiOkResponse({ standardSchema: subscriptionWithSecret })
  rotateSecret(@Param('id') id: string, @Body({ schema: rotation }) body: z.output<typeof rotation>, @WriteOf() write: Write): Promise<Answer> {
    return this.subscriptions.rotate(id, body, write);
  }
}

function toFilter({ types = [], subjects = [], divisions = [] }: z.output<typeof filters>): FeedFilter {
  return { types, subjects, divisions };
}
