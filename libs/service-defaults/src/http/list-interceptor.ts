import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import negotiator from '@fastify/accept-negotiator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { firstValueFrom, map, type Observable } from 'rxjs';
import type { CursorKey } from './cursor-key.ts';
import { httpErrors } from './errors.ts';
import { allItems, narrowed, writeCsv, writeNdjson, type Item } from './list-export.ts';
import { Answer } from './answer.ts';
import { columnsOf, listFormats, listOf } from './list.ts';
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
    const list = context.getType() === 'http' ? listOf(context.getHandler()) : undefined;
    if (list === undefined) return next.handle();
    const { item, isFeed } = list;
    const request = context.switchToHttp().getRequest<FastifyRequest<{ Querystring: Query }>>();
    const { fields, ...query } = request.query;
    const members = membersOf(fields, Object.keys(item.shape));
    const address = addressOf(request.url, query);
    const place = isFeed ? 'after' : 'cursor';
    const ask = (position: unknown, more: Query = {}) => {
      request.query = { ...more, ...query, ...(position !== undefined && { [place]: position }) };
      return next.handle();
    };
    const position = isFeed ? query[place] : this.openCursor(query[place], address);
    const format = negotiator.negotiate(request.headers.accept ?? '*/*', Object.values(listFormats)) ?? listFormats.json;
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return ask(position).pipe(
      map((answer) => {
        if (isFeed && format === listFormats.json && members === undefined) return answer;
        const page = isFeed ? pageOf(answer as Answer) : answer;
        // What a handler writes itself: a page for people, a stream of its own.
        if (!isPage(page)) return page;
        const { nextCursor } = page;
        if (format === listFormats.json) return { items: narrowed(page.items, members), nextCursor: isFeed ? nextCursor : nextCursor && this.key.sign(nextCursor, address) };
        const following = async (cursor: string) => {
          const given = await firstValueFrom(ask(cursor, { limit: PAGE_OF_EXPORT }));
          return isFeed ? ended(pageOf(given as Answer), cursor) : (given as Page<Item>);
        };
        const items = allItems(isFeed ? ended(page, position) : page, members, following);
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

function pageOf({ body }: Answer): Page<Item> {
  return JSON.parse(body) as Page<Item>;
}

/** Written whole, a feed ends where nothing is newer. */
function ended(page: Page<Item>, after: unknown): Page<Item> {
  return Number(page.nextCursor) === Number(after ?? 0) ? { ...page, nextCursor: null } : page;
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
