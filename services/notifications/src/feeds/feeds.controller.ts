import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiParam } from '@nestjs/swagger';
import { ApiList, Caller, pageFields, type Answer, type Page, type Principal } from '@huipin/service-defaults';
import { z } from 'zod';
import { feedNames } from './feed.ts';
import { cloudEventView, cursorField, feedPageView, feedView, filterFields, type FeedView } from './feed.view.ts';
import { assertMayRead, assertTypes, FeedsService } from './feeds.service.ts';

const pullQuery = z.strictObject({ ...filterFields, after: cursorField.prefault('0'), limit: pageFields.limit });

/** The log of everything published, by cursor. */
@Controller('feeds')
export class FeedsController {
  private readonly feeds: FeedsService;

  constructor(feeds: FeedsService) {
    this.feeds = feeds;
  }

  @Get()
  @ApiOperation({ summary: 'The feeds that the caller may read, where they end and what they carry' })
  @ApiList(feedView)
  async listFeeds(@Caller() caller: Principal | undefined): Promise<Page<FeedView>> {
    return { items: await this.feeds.list(caller), nextCursor: null };
  }

  @Get(':feed/events')
  @ApiOperation({ summary: 'Events after a cursor, in sequence. Caught up when nextCursor equals after: a page may be empty before that where few events are wanted' })
  @ApiParam({ name: 'feed', enum: feedNames })
  @ApiList(cloudEventView, { page: feedPageView })
  pullEvents(@Param('feed') feed: string, @Query({ schema: pullQuery }) query: z.output<typeof pullQuery>, @Caller() caller: Principal | undefined): Promise<Answer> {
    assertMayRead(feed, caller);
    assertTypes(feed, query.type, '/type');
    const filter = { types: query.type, subjects: query.subject, divisions: query.division };
    return this.feeds.pull(feed, { after: query.after, limit: query.limit, filter });
  }
}
