import { isId, parseLocalDate } from '@huipin/kernel';
import { httpErrors } from './errors.ts';

export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

type Position = readonly (string | number)[];

/**
 * One page out of `limit + 1` rows. The cursor is the sort position of the last row shown (keyset), so rows
 * that are inserted meanwhile neither repeat nor hide others.
 */
export function toPage<R, T>(found: readonly R[], limit: number, position: (row: R) => Position, view: (row: R) => T): Page<T> {
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(view), nextCursor: found.length > limit && last ? encodeCursor(position(last)) : null };
}

export function encodeCursor(position: Position): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/** What a place of the cursor holds. All but `string` are for columns of that type (`number`: bigint), which would fail on any other value. */
const isOf = {
  string: (value: unknown) => typeof value === 'string',
  number: (value: unknown) => Number.isSafeInteger(value),
  integer: (value: unknown) => Number.isInteger(value) && Math.abs(value as number) < 2 ** 31,
  id: (value: unknown) => typeof value === 'string' && isId(value),
  date: (value: unknown) => typeof value === 'string' && parseLocalDate(value) !== undefined,
};

/** Refuses what `encodeCursor` cannot have made for a list of this shape. */
export function decodeCursor<const S extends readonly (keyof typeof isOf)[]>(
  cursor: string | undefined,
  shape: S,
): { [K in keyof S]: S[K] extends 'number' | 'integer' ? number : string } | undefined {
  if (cursor === undefined) return undefined;
  try {
    const position: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(position) && position.length === shape.length && shape.every((type, index) => isOf[type](position[index]))) {
      return position as never;
    }
  } catch {
    // Refused below.
  }
  throw httpErrors.CURSOR_INVALID();
}
