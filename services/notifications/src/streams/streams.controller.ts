import type { ServerResponse } from 'node:http';
import { Controller, Get, Headers, Param, Query, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiParam } from '@nestjs/swagger';
import { Caller, httpErrors, type Principal } from '@huipin/service-defaults';
import { z } from 'zod';
import { feedNames, parseSequence } from '../feeds/feed.ts';
import { cursorField, filterFields } from '../feeds/feed.view.ts';
import { assertMayRead, assertTypes } from '../feeds/feeds.service.ts';
import { StreamsService } from './streams.service.ts';

const streamQuery = z.strictObject({ ...filterFields, after: cursorField.optional() });

const LAST_EVENT_ID = '/Last-Event-ID';

/** The part of Fastify's reply that an answer without an end needs. */
interface Reply {
  readonly raw: ServerResponse;
  readonly request: { readonly method: string };
  hijack(): void;
  getHeaders(): Record<string, string | number | string[] | undefined>;
}

@Controller('feeds')
export class StreamsController {
  private readonly streams: StreamsService;

  constructor(streams: StreamsService) {
    this.streams = streams;
  }

  @Get(':feed/stream')
  @ApiOperation({
    summary: 'Events as they happen (server-sent events)',
    description:
      '`id` is the sequence, `data` the CloudEvent in one line; there is no `event` field, so `onmessage` of an EventSource gets every one. Without Last-Event-ID and `after` only what comes from now on; `after=0` from the start. A comment every 15 s keeps the connection alive; whoever reads too slowly is cut off and continues with Last-Event-ID.',
  })
  @ApiParam({ name: 'feed', enum: feedNames })
  @ApiHeader({ name: 'Last-Event-ID', required: false, description: 'continue after this sequence; wins over `after`' })
  @ApiOkResponse({ content: { 'text/event-stream': { schema: { type: 'string' }, example: 'id: 00000000000000000042\ndata: {"specversion":"1.0",…}\n\n' } } })
  async streamEvents(
    @Param('feed') feed: string,
    @Query({ schema: streamQuery }) query: z.output<typeof streamQuery>,
    @Headers('last-event-id') lastEventId: string | undefined,
    @Caller() caller: Principal | undefined,
    @Res() reply: Reply,
  ): Promise<void> {
    assertMayRead(feed, caller);
    assertTypes(feed, query.type, '/type');
    const cursor = lastEventId ? { after: parseLastEventId(lastEventId), pointer: LAST_EVENT_ID } : { after: query.after, pointer: '/after' };
    await this.streams.assertCanOpen(feed, cursor);
    reply.hijack();
    reply.raw.writeHead(200, {
      ...reply.getHeaders(),
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      // Proxies that gather an answer before they pass it on would make events late.
      'x-accel-buffering': 'no',
    });
    // Fastify answers HEAD by the handler of GET; without an end its connection would be taken for ever.
    if (reply.request.method === 'HEAD') reply.raw.end();
    else this.streams.open(reply.raw, feed, { types: query.type, subjects: query.subject, divisions: query.division }, cursor.after);
  }
}

function parseLastEventId(text: string): number {
  const sequence = parseSequence(text);
  if (sequence === undefined) throw httpErrors.CURSOR_INVALID({}, { pointer: LAST_EVENT_ID });
  return sequence;
}
