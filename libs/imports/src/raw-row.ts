import type { DomainError } from '@huipin/kernel';

/** A line above this is refused without being held in memory. */
export const MAX_ROW_BYTES = 65_536;
export const MAX_ROW_CELLS = 1_000;

/** One line as the file has it. */
export interface RawRow {
  /** Physical line, the header's being 1; of a workbook the row's own number. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Set where the line cannot be read; `column` counts from 0 where one cell is the reason. */
  readonly problem?: { readonly error: DomainError; readonly value: string; readonly column?: number };
}

/** A file being read. Iterating again reads it again from the start, with the same result. */
export interface RowSource {
  readonly rows: AsyncIterable<readonly RawRow[]>;
  /** Cells that are missing at the end of a line are empty (workbooks keep no empty cells). */
  readonly sparse: boolean;
  /** What an auditor wants to know about how it was read. */
  readonly readAs: Readonly<Record<string, unknown>>;
}
