import { Readable } from 'node:stream';
import { Body, Controller, Get, Header, HttpCode, Inject, Param, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { z } from 'zod';
import { messagingStatus, type MessagingStatus } from '../operations/messaging-status.ts';
import { OperationsService } from '../operations/operations.service.ts';
import { RebuildsService, type RebuildProgress } from '../operations/rebuilds.service.ts';
import { snapshotLines } from '../operations/snapshot.ts';
import { MessagingRuntime } from './messaging-runtime.ts';

/** Who calls, as the service's guard knows it. */
export const ACTOR = Symbol('ACTOR');
export type ActorOf = (request: object) => string;

const text = z.string().min(1).max(500);
const instant = z.iso.datetime({ offset: true });
const limit = z.strictObject({ limit: z.coerce.number().int().min(1).max(500).default(100) });
const key = z.strictObject({ topic: text, key: text });
const skip = z.strictObject({ topic: text, key: text, eventId: text, reason: text });
const replay = z.strictObject({ topic: text, consumer: text, key: text.optional(), since: instant.optional(), until: instant.optional(), reason: text });
const wantedRebuild = z.strictObject({ projection: text, reason: text });
const adoption = z.strictObject({ reason: text });
const ofTopic = z.strictObject({ topic: text });

/** What an operator asks and does at 3 a.m.: is anything stuck, where, since when, and on with it. Role `operate`. */
@Controller('messaging')
export class MessagingController {
  private readonly runtime: MessagingRuntime;
  private readonly operations: OperationsService;
  private readonly rebuilds: RebuildsService;
  private readonly actorOf: ActorOf;

  constructor(runtime: MessagingRuntime, operations: OperationsService, rebuilds: RebuildsService, @Inject(ACTOR) actorOf: ActorOf) {
    this.runtime = runtime;
    this.operations = operations;
    this.rebuilds = rebuilds;
    this.actorOf = actorOf;
  }

  @Get()
  status(): Promise<MessagingStatus> {
    return messagingStatus(this.runtime);
  }

  /** No replica reads this topic until it is released; positions stand, nothing is lost. */
  @Post('topics/:topic/hold')
  @HttpCode(204)
  hold(@Param('topic') topic: string, @Req() request: object): Promise<void> {
    return this.operations.hold(topic, this.actorOf(request));
  }

  @Post('topics/:topic/release')
  @HttpCode(204)
  release(@Param('topic') topic: string, @Req() request: object): Promise<void> {
    return this.operations.release(topic, this.actorOf(request));
  }

  /** Heads of parked keys, with the reason of their last failure. */
  @Get('parked')
  async parked(@Query({ schema: limit }) query: z.output<typeof limit>) {
    return { items: await this.operations.parked(query.limit) };
  }

  @Post('parked/retries')
  @HttpCode(204)
  retry(@Body({ schema: key }) body: z.output<typeof key>, @Req() request: object): Promise<void> {
    return this.operations.retry(body.topic, body.key, this.actorOf(request));
  }

  @Post('parked/skips')
  @HttpCode(204)
  skip(@Body({ schema: skip }) body: z.output<typeof skip>, @Req() request: object): Promise<void> {
    return this.operations.skip(body.topic, body.key, body.eventId, body.reason, this.actorOf(request));
  }

  @Get('dead-letters')
  async deadLetters(@Query({ schema: limit }) query: z.output<typeof limit>) {
    return { items: await this.operations.deadLetters(query.limit) };
  }

  /** Sends facts of an own topic once more, to one consumer. Without key and times: all of the topic. */
  @Post('replays')
  @HttpCode(202)
  async replay(@Body({ schema: replay }) body: z.output<typeof replay>, @Req() request: object) {
    return { id: await this.operations.replay(body, this.actorOf(request)) };
  }

  /** After a dump was restored into another server: the relay refuses the cursor until an operator has adopted it. */
  @Post('outbox/adoptions')
  @HttpCode(200)
  async adopt(@Body({ schema: adoption }) body: z.output<typeof adoption>, @Req() request: object) {
    return { due: await this.operations.adopt(body.reason, this.actorOf(request)) };
  }

  /** Builds a projection anew from the log, while the service goes on. */
  @Post('rebuilds')
  @HttpCode(202)
  rebuild(@Body({ schema: wantedRebuild }) body: z.output<typeof wantedRebuild>, @Req() request: object): Promise<RebuildProgress> {
    return this.rebuilds.start(body.projection, body.reason, this.actorOf(request));
  }

  @Get('rebuilds/last')
  lastRebuild() {
    return { rebuild: this.rebuilds.last() ?? null };
  }

  @Get('snapshot')
  @Header('content-type', 'application/x-ndjson')
  snapshot(@Query({ schema: ofTopic }) query: z.output<typeof ofTopic>): StreamableFile {
    this.operations.assertPublished(query.topic);
    const lines = snapshotLines(this.runtime.settings.dataSource.manager, this.runtime.admin, query.topic);
    return new StreamableFile(Readable.from(lines), { type: 'application/x-ndjson' });
  }

  @Get('actions')
  async actions(@Query({ schema: limit }) query: z.output<typeof limit>) {
    return { items: await this.operations.actions(query.limit) };
  }
}
