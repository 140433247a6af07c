import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import type { Page } from './page.ts';

export type Item = Readonly<Record<string, unknown>>;

/** Items with these members only; all of them where none are named. */
export function narrowed(items: readonly Item[], members: readonly string[] | undefined): readonly Item[] {
  if (members === undefined) return items;
  return items.map((item) => Object.fromEntries(members.filter((member) => member in item).map((member) => [member, item[member]])));
}

/** The items of all pages; a page is asked for when the one before has been taken, so the reader sets the pace. */
export async function* allItems(first: Page<Item>, members: readonly string[] | undefined, next: (cursor: string) => Promise<Page<Item>>): AsyncGenerator<Item> {
  for (let page = first; ; page = await next(page.nextCursor)) {
    yield* narrowed(page.items, members);
    if (page.nextCursor === null) return;
  }
}

export function writeNdjson(items: AsyncIterable<Item>): Readable {
  return Readable.from(
    (async function* lines() {
      for await (const item of items) yield `${JSON.stringify(item)}\n`;
    })(),
    { objectMode: false },
  );
}

/** RFC 4180 with a mark by which spreadsheets know UTF-8; no cell can be taken for a formula. */
export function writeCsv(items: AsyncIterable<Item>, columns: readonly string[]): Readable {
  const rows = Readable.from(items);
  const csv = stringify({ header: true, columns: columns.map((key) => ({ key, header: key })), bom: true, record_delimiter: 'windows', escape_formulas: true, cast: { boolean: String, object: cellOf } });
  rows.on('error', (error) => csv.destroy(error));
  csv.on('close', () => rows.destroy());
  return rows.pipe(csv);
}

/** A list of words in one cell; whatever else is nested, as JSON. */
function cellOf(value: object): string {
  const isWords = Array.isArray(value) && value.every((each) => typeof each === 'string' || typeof each === 'number');
  return isWords ? value.join('; ') : JSON.stringify(value);
}
