import { holdsIdentityNumber } from '@huipin/codes';
import { isUnsafeText, type DomainError } from '@huipin/kernel';
import { httpErrors } from '@huipin/service-defaults';
import { isFormula } from './formula.ts';
import { readHeader, type Columns, type Header } from './header.ts';
import { importErrors } from './import-errors.ts';
import type { RawRow, RowSource } from './raw-row.ts';
import { showValue, toRefusal, type Refusal } from './refusal.ts';

/** A line that can be worked on: every column of its kind, trimmed, '' where the file has none. */
export interface ImportRow<C extends string = string> {
  /** Physical line (of a workbook: the row's number), the header's being 1. */
  readonly line: number;
  readonly cells: Readonly<Record<C, string>>;
}

export type CheckedRow = { readonly row: ImportRow } | { readonly refusal: Refusal };

/** The lines below the header, each either good in form or refused. A header that is wrong ends the whole file. */
export async function* checkRows({ rows, sparse }: RowSource, columns: Columns): AsyncGenerator<readonly CheckedRow[]> {
  let header: Header | undefined;
  const none = Object.fromEntries([...columns.required, ...(columns.optional ?? [])].map((name) => [name, '']));
  for await (const batch of rows) {
    let body = batch;
    if (header === undefined) {
      const [first, ...rest] = batch;
      if (first === undefined) continue;
      if (first.problem) throw first.problem.error;
      header = readHeader(first.cells, columns);
      body = rest;
    }
    const known = header;
    yield body.map((raw) => checkRow(sparse ? fit(raw, known.length) : raw, known, none));
  }
  if (header === undefined) throw importErrors.FILE_EMPTY();
}

function checkRow({ line, cells, problem }: RawRow, header: Header, none: Readonly<Record<string, string>>): CheckedRow {
  if (problem !== undefined) return { refusal: refuse(line, problem.error, problem.value, problem.column === undefined ? undefined : header[problem.column]) };
  if (cells.length !== header.length || cells.some((cell, at) => header[at] === '' && cell.trim() !== '')) {
    const expected = header.findLastIndex((name) => name !== '') + 1;
    return { refusal: refuse(line, importErrors.ROW_RAGGED({ found: cells.length, expected }), cells.join(',')) };
  }
  const values: Record<string, string> = { ...none };
  for (const [at, cell] of cells.entries()) {
    const name = header[at]!;
    if (isFormula(cell)) return { refusal: refuse(line, importErrors.FORMULA_CELL(), cell, name) };
    if (holdsIdentityNumber(cell)) return { refusal: refuse(line, httpErrors.IDENTITY_NUMBER_IN_TEXT({ field: name }), cell, name) };
    if (isUnsafeText(cell)) return { refusal: refuse(line, httpErrors.UNSAFE_TEXT({ field: name }), cell, name) };
    if (name !== '') values[name] = cell.trim();
  }
  return { row: { line, cells: values } };
}

function refuse(line: number, error: DomainError, value: string, field?: string): Refusal {
  return { ...toRefusal(line, error, {}), field: field ?? null, value: showValue(value) };
}

/** A workbook keeps no empty cells at the end of a row. */
function fit(raw: RawRow, width: number): RawRow {
  const { cells } = raw;
  if (cells.length <= width) return { ...raw, cells: [...cells, ...Array<string>(width - cells.length).fill('')] };
  return cells.slice(width).every((cell) => cell.trim() === '') ? { ...raw, cells: cells.slice(0, width) } : raw;
}
