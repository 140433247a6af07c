import { DomainError, isUnsafeText, type FieldProblem } from '@huipin/kernel';
import { httpErrors, isFeeName, type FileKind } from '@huipin/service-defaults';
import { importErrors } from './import-errors.ts';

export type Columns<C extends string = string> = FileKind<C>['columns'];

/** The name of each column of the file, in its order; '' = a column without name, which must stay empty. */
export type Header = readonly string[];

/**
 * The header of a file with these columns, in any order. Nothing is dropped silently: an unknown column is refused with
 * the name it is nearest to. Every wrong column is told at once; the first of them gives the error its code.
 */
export function readHeader(cells: readonly string[], columns: Columns): Header {
  const known = [...columns.required, ...(columns.optional ?? [])];
  const header = cells.map((cell) => cell.trim());
  const named = header.filter((name) => name !== '');
  const problems = [
    ...named.filter((name) => !known.includes(name) && isFeeName(name)).map((name) => problem(name, httpErrors.FEE_FORBIDDEN({ field: shown(name) }))),
    ...columns.required
      .filter((name) => !named.includes(name))
      .map((name) => problem(name, importErrors.COLUMN_MISSING({ column: name, required: columns.required.join(', ') }))),
    ...named
      .filter((name) => !known.includes(name) && !isFeeName(name))
      .map((name) => problem(name, importErrors.COLUMN_UNKNOWN({ column: shown(name), nearest: nearest(name, known), known: known.join(', ') }))),
    ...known.filter((name) => named.indexOf(name) !== named.lastIndexOf(name)).map((name) => problem(name, importErrors.COLUMN_TWICE({ column: name }))),
  ];
  const [first] = problems;
  if (first === undefined) return header;
  throw new DomainError(first.code, { kind: 'invalid', ...first.detail }, {}, { fields: problems.slice(0, 100) });
}

function problem(column: string, { code, detail }: DomainError): FieldProblem {
  return { pointer: `/${shown(column)}`, code, detail };
}

function shown(name: string): string {
  return isUnsafeText(name) ? '?' : name.slice(0, 100);
}

function nearest(name: string, known: readonly string[]): string {
  const given = name.slice(0, 100).toLowerCase();
  const ranked = known.map((each) => ({ each, steps: distance(given, each.toLowerCase()) })).sort((a, b) => a.steps - b.steps);
  return ranked[0]?.each ?? '–';
}

/** Levenshtein's distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const above = row;
    row = [i];
    for (let j = 1; j <= b.length; j += 1) row[j] = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
  }
  return row[b.length]!;
}
