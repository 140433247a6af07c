import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** The rows of one CSV file of this package's `data` folder, each by the names in its head line. */
export function readRows<Column extends string>(file: string): Readonly<Record<Column, string>>[] {
  const text = readFileSync(new URL(`../data/${file}`, import.meta.url), 'utf8');
  return parse<Readonly<Record<Column, string>>>(text, { columns: true, bom: true });
}

/** Calls `make` at the first use and answers its result ever after: for files that many processes never need. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
