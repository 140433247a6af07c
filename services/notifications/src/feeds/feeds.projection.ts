import { Controller } from '@nestjs/common';
import { OnEvents, type EventContext, type Received } from '@huipin/messaging';
import { publishedSchemas, toDraft } from './feed-event.events.ts';
import { FeedsService } from './feeds.service.ts';

/** Takes what the contract lets out, whole batches at a time, into the feeds. */
@Controller()
export class FeedsProjection {
  private readonly feeds: FeedsService;

  constructor(feeds: FeedsService) {
    this.feeds = feeds;
  }

  @OnEvents(publishedSchemas)
  async onPublished(events: readonly Received[], { tx }: EventContext): Promise<void> {
    await this.feeds.append(tx, events.map(toDraft));
  }
}
