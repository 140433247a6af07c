import { Readable } from 'node:stream';
import { Body, Controller, Get, Header, HttpCode, Inject, Param, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { isUnsafeText } from '@huipin/kernel';
import { z } from 'zod';
import { messagingStatus, type MessagingStatus } from '../operations/messaging-status.ts';
import { OperationsService } from '../operations/operations.service.ts';
import { RebuildsService, type RebuildProgress } from '../operations/rebuilds.service.ts';
import { snapshotLines } from '../operations/snapshot.ts';
import { MessagingRuntime } from './messaging-runtime.ts';
import { actionView, adoptionView, deadLetterView, lastRebuildView, parkedView, rebuildView, replayView, statusView } from './messaging-views.ts';

/** Who calls, as the service's guard knows it. */
export const ACTOR = Symbol('ACTOR');
export type ActorOf = (request: object) => string;

const text = z.string().min(1).max(500);
/** Kept, and shown to whoever comes after. */
const reason = text.refine((given) => !isUnsafeText(given), { params: { code: 'UNSAFE_TEXT' } });
const instant = z.iso.datetime({ offset: true });
const page = z.strictObject({ limit: z.coerce.number().int().min(1).max(500).default(100), cursor: z.string().max(1_000).optional() });
const head = { topic: 'standards.finding.v1', key: '0198c5a0-7c3e-7a10-9f00-2b6f5d0c1a01' };
const key = z.strictObject({ topic: text, key: text }).meta({ example: head });
const skip = z.strictObject({ topic: text, key: text, eventId: text, reason }).meta({ example: { ...head, eventId: '0198c5a0-7c3e-7a10-9f00-2b6f5d0c1a02', reason: 'never happened' } });
const replay = z
  .strictObject({ topic: text, consumer: text, key: text.optional(), since: instant.optional(), until: instant.optional(), reason })
  .meta({ example: { topic: 'registry.honour.v1', consumer: 'huipin.rewards', since: '2025-07-01T00:00:00Z', reason: 'restored from a backup' } });
const wantedRebuild = z.strictObject({ projection: text, reason }).meta({ example: { projection: 'KnownEnterprisesProjection', reason: 'a row was spoilt by hand' } });
const adoption = z.strictObject({ reason }).meta({ example: { reason: 'restored from a backup' } });
const why = z.strictObject({ reason: reason.optional() }).optional().meta({ example: { reason: 'the neighbour is being restored' } });
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
  @ApiOperation({ summary: 'Is anything stuck, where, and since when' })
  @ApiOkResponse({ standardSchema: statusView })
  status(): Promise<MessagingStatus> {
    return messagingStatus(this.runtime);
  }

  @Post('topics/:topic/hold')
  @HttpCode(204)
  @ApiOperation({ summary: 'No replica reads this topic until it is released; positions stand, nothing is lost' })
  hold(@Param('topic') topic: string, @Body({ schema: why }) body: z.output<typeof why>, @Req() request: object): Promise<void> {
    return this.operations.hold(topic, this.actorOf(request), body?.reason);
  }

  @Post('topics/:topic/release')
  @HttpCode(204)
  @ApiOperation({ summary: 'Reads a held topic on' })
  release(@Param('topic') topic: string, @Body({ schema: why }) body: z.output<typeof why>, @Req() request: object): Promise<void> {
    return this.operations.release(topic, this.actorOf(request), body?.reason);
  }

  @Get('parked')
  @ApiOperation({ summary: 'Heads of parked keys, with the reason of their last failure' })
  async parked(@Query({ schema: page }) { limit, cursor }: z.output<typeof page>) {
    return toPage(await this.operations.parked(limit + 1, placeOf(cursor)), limit, ({ topic, key }) => [topic, key]);
  }

  @Post('parked/retries')
  @HttpCode(204)
  @ApiOperation({ summary: 'Tries the head of a key again at once; what waits behind it follows' })
  retry(@Body({ schema: key }) body: z.output<typeof key>, @Req() request: object): Promise<void> {
    return this.operations.retry(body.topic, body.key, this.actorOf(request));
  }

  @Post('parked/skips')
  @HttpCode(204)
  @ApiOperation({ summary: 'Gives the head of a key up: it becomes a dead letter with who and why' })
  skip(@Body({ schema: skip }) body: z.output<typeof skip>, @Req() request: object): Promise<void> {
    return this.operations.skip(body.topic, body.key, body.eventId, body.reason, this.actorOf(request));
  }

  @Get('dead-letters')
  @ApiOperation({ summary: 'What could not be read or was given up, the newest first' })
  async deadLetters(@Query({ schema: page }) { limit, cursor }: z.output<typeof page>) {
    return toPage(await this.operations.deadLetters(limit + 1, placeOf<[string]>(cursor)?.[0]), limit, ({ id }) => [id]);
  }

  @Post('replays')
  @HttpCode(202)
  @ApiOperation({ summary: 'Sends facts of an own topic once more, to one consumer; without key and times all of the topic' })
  @ApiAcceptedResponse({ standardSchema: replayView })
  async replay(@Body({ schema: replay }) body: z.output<typeof replay>, @Req() request: object) {
    return { id: await this.operations.replay(body, this.actorOf(request)) };
  }

  @Post('outbox/adoptions')
  @HttpCode(200)
  @ApiOperation({ summary: 'After a restore into another server: publishes what was not' })
  @ApiOkResponse({ standardSchema: adoptionView })
  async adopt(@Body({ schema: adoption }) body: z.output<typeof adoption>, @Req() request: object) {
    return { due: await this.operations.adopt(body.reason, this.actorOf(request)) };
  }

  @Post('rebuilds')
  @HttpCode(202)
  @ApiOperation({ summary: 'Builds a projection anew from the log, while the service goes on' })
  @ApiAcceptedResponse({ standardSchema: rebuildView })
  rebuild(@Body({ schema: wantedRebuild }) body: z.output<typeof wantedRebuild>, @Req() request: object): Promise<RebuildProgress> {
    return this.rebuilds.start(body.projection, body.reason, this.actorOf(request));
  }

  @Get('rebuilds/last')
  @ApiOperation({ summary: 'How far the last rebuild is' })
  @ApiOkResponse({ standardSchema: lastRebuildView })
  lastRebuild() {
    return { rebuild: this.rebuilds.last() ?? null };
  }

  @Get('snapshot')
  @ApiOperation({ summary: 'The newest facts of a topic, one a line; the first line says at which offsets they were read' })
  @ApiOkResponse({ content: { 'application/x-ndjson': { schema: { type: 'string' } } } })
  @Header('content-type', 'application/x-ndjson')
  snapshot(@Query({ schema: ofTopic }) query: z.output<typeof ofTopic>): StreamableFile {
    this.operations.assertPublished(query.topic);
    const lines = snapshotLines(this.runtime.settings.dataSource.manager, this.runtime.admin, query.topic);
    return new StreamableFile(Readable.from(lines), { type: 'application/x-ndjson' });
  }

  @Get('actions')
  @ApiOperation({ summary: 'What operators did, the newest first' })
  async actions(@Query({ schema: page }) { limit, cursor }: z.output<typeof page>) {
    return toPage(await this.operations.actions(limit + 1, placeOf<[string]>(cursor)?.[0]), limit, ({ id }) => [id]);
  }
}

/** How a service marks a route as one of its lists: there it is told how lists are paged, signed and written. */
export type MarkList = (item: z.ZodObject) => MethodDecorator;

export function markLists(markList: MarkList): void {
  const { prototype } = MessagingController;
  for (const [name, item] of Object.entries({ parked: parkedView, deadLetters: deadLetterView, actions: actionView })) {
    markList(item)(prototype, name, Object.getOwnPropertyDescriptor(prototype, name)!);
  }
}

function toPage<T>(found: readonly T[], limit: number, place: (item: T) => readonly string[]): { items: readonly T[]; nextCursor: string | null } {
  const items = found.slice(0, limit);
  return { items, nextCursor: found.length > limit ? Buffer.from(JSON.stringify(place(items.at(-1)!))).toString('base64url') : null };
}

/** Whoever signs cursors has seen to it that this is one of ours. */
function placeOf<P extends readonly string[] = readonly [string, string]>(cursor: string | undefined): P | undefined {
  return cursor === undefined ? undefined : (JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as P);
}
