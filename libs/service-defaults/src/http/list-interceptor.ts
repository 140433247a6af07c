import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import negotiator from '@fastify/accept-negotiator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { firstValueFrom, map, type Observable } from 'rxjs';
import type { CursorKey } from './cursor-key.ts';
import { httpErrors } from './errors.ts';
import { allItems, narrowed, writeCsv, writeNdjson, type Item } from './list-export.ts';
import { columnsOf, listFormats, listItemOf } from './list.ts';
import type { Page } from './page.ts';

type Query = Readonly<Record<string, unknown>>;

/** Read at a time where a list is written whole: as many as the largest page holds. */
const PAGE_OF_EXPORT = '500';

/** What every list can do, around its handler: signed cursors, `?fields=`, and all pages at once as NDJSON or CSV. */
@Injectable()
export class ListInterceptor implements NestInterceptor {
  private readonly key: CursorKey;

  constructor(key: CursorKey) {
    this.key = key;
  }

  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const item = context.getType() === 'http' ? listItemOf(context.getHandler()) : undefined;
    if (item === undefined) return next.handle();
    const request = context.switchToHttp().getRequest<FastifyRequest<{ Querystring: Query }>>();
    const { fields, ...query } = request.query;
    const members = membersOf(fields, Object.keys(item.shape));
    const list = addressOf(request.url, query);
    const ask = (position: unknown, more: Query = {}) => {
      request.query = { ...more, ...query, ...(position !== undefined && { cursor: position }) };
      return next.handle();
    };
    const first = ask(this.openCursor(query['cursor'], list));
    const format = negotiator.negotiate(request.headers.accept ?? '*/*', Object.values(listFormats)) ?? listFormats.json;
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return first.pipe(
      map((page) => {
        // What a handler writes itself: a page for people, a stream of its own.
        if (!isPage(page)) return page;
        if (format === listFormats.json) return { items: narrowed(page.items, members), nextCursor: page.nextCursor && this.key.sign(page.nextCursor, list) };
        const items = allItems(page, members, (cursor) => firstValueFrom(ask(cursor, { limit: PAGE_OF_EXPORT })) as Promise<Page<Item>>);
        void reply.header('content-type', `${format}; charset=utf-8`);
        return format === listFormats.csv ? writeCsv(items, columnsOf(item, members)) : writeNdjson(items);
      }),
    );
  }

  /** The position that the handler understands. What is no text is left to its validation. */
  private openCursor(cursor: unknown, list: string): unknown {
    if (typeof cursor !== 'string') return cursor;
    const position = this.key.open(cursor, list);
    if (position === undefined) throw httpErrors.CURSOR_INVALID();
    return position;
  }
}

function isPage(answer: unknown): answer is Page<Item> {
  return typeof answer === 'object' && answer !== null && 'items' in answer && 'nextCursor' in answer;
}

/** The list that a cursor belongs to: where it is asked for, and by which filters. */
function addressOf(url: string, { limit: _, cursor: __, ...filters }: Query): string {
  const sorted = Object.entries(filters).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${url.split('?', 1)[0]} ${JSON.stringify(sorted)}`;
}

function membersOf(fields: unknown, known: readonly string[]): readonly string[] | undefined {
  if (fields === undefined) return undefined;
  // The query of an address holds texts and lists of texts, and nothing else.
  const asked = [fields as string | string[]].flat().flatMap((part) => part.split(','));
  const unknown = asked.find((member) => !known.includes(member));
  if (unknown !== undefined) throw httpErrors.FIELD_UNKNOWN({ given: unknown, known: known.join(', ') });
  return asked;
}
