import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension, ApiOkResponse } from '@nestjs/swagger';
import { z } from 'zod';

const LIST = 'huipin:list';
/** Marks the operation for `buildOpenApi`, which says there what every list can do. */
export const LIST_EXTENSION = 'x-list';

export const listFormats = { json: 'application/json', ndjson: 'application/x-ndjson', csv: 'text/csv' } as const;

/** A list that has no end: its places are the caller's to keep, in the query as `after`; it writes its pages (`page`) itself. */
interface Feed {
  readonly page: z.ZodType;
}

export interface List {
  readonly item: z.ZodObject;
  readonly isFeed: boolean;
}

/**
 * Marks a route as a list of such items: pages of JSON; by `Accept` all of it as NDJSON or CSV; with `?fields=` only
 * those members. Its handler answers a `Page`, that of a feed an `Answer`, and knows nothing of the rest.
 */
export function ApiList(item: z.ZodObject, feed?: Feed): MethodDecorator {
  const list: List = { item, isFeed: feed !== undefined };
  return applyDecorators(
    SetMetadata(LIST, list),
    ApiExtension(LIST_EXTENSION, Object.keys(item.shape)),
    ApiOkResponse({ standardSchema: feed?.page ?? z.object({ items: z.array(item), nextCursor: z.string().nullable() }) }),
  );
}

export function listOf(handler: object): List | undefined {
  return Reflect.getMetadata(LIST, handler) as List | undefined;
}

/** Dotted names of what an item holds, one a column: `division.code`. A list within stays one column. */
export function columnsOf(item: z.ZodObject, members?: readonly string[]): string[] {
  const schema = z.toJSONSchema(item, { io: 'output', unrepresentable: 'any' }) as Schema;
  const found = alternativesOf(schema, schema.$defs ?? {}).flatMap((each) => leavesOf(each, schema.$defs ?? {}));
  return found.filter((column) => members?.includes(column.split('.', 1)[0]!) ?? true);
}

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

function leavesOf(schema: Schema, defs: Readonly<Record<string, Schema>>): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, member]) => {
    const inner = new Set(alternativesOf(member, defs).flatMap((each) => leavesOf(each, defs)));
    return inner.size === 0 ? [name] : [...inner].map((each) => `${name}.${each}`);
  });
}

function alternativesOf(schema: Schema, defs: Readonly<Record<string, Schema>>): Schema[] {
  const named = schema.$ref === undefined ? schema : (defs[schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1)] ?? {});
  return named.anyOf?.flatMap((each) => alternativesOf(each, defs)) ?? [named];
}
