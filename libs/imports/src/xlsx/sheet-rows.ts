import { DomainError } from '@huipin/kernel';
import { importErrors } from '../import-errors.ts';
import { MAX_ROW_BYTES, MAX_ROW_CELLS, type RawRow } from '../raw-row.ts';
import { dayText, numberText } from './cell-values.ts';
import { TextCollector } from './shared-strings.ts';
import type { XmlHandler } from './xml.ts';

export interface SheetContext {
  readonly strings: readonly string[];
  readonly dateStyles: readonly boolean[];
  readonly from1904: boolean;
}

interface Cell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
  formula: string | undefined;
}

type Problem = NonNullable<RawRow['problem']>;

/** Collects the rows of a worksheet; takes no more of a row than a row may have. */
export class SheetRows implements XmlHandler {
  private readonly context: SheetContext;
  private readonly inline = new TextCollector();
  private ready: RawRow[] = [];
  private line = 0;
  private cells: string[] = [];
  private length = 0;
  private problem: Problem | undefined;
  private cell: Cell | undefined;
  private nextColumn = 0;
  private part: 'value' | 'formula' | undefined;

  constructor(context: SheetContext) {
    this.context = context;
  }

  /** The rows that are complete; hands each out once. */
  take(): readonly RawRow[] {
    const rows = this.ready;
    this.ready = [];
    return rows;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') this.openRow(attributes);
    else if (name === 'c') this.openCell(attributes);
    else if (this.cell === undefined) return;
    else if (name === 'f') this.cell.formula = '=';
    this.part = name === 'v' ? 'value' : name === 'f' ? 'formula' : undefined;
    this.inline.open(name);
  }

  text(text: string): void {
    const { cell, part } = this;
    if (cell === undefined) return;
    // One character above the limit of a row is enough to have the row refused.
    if (part !== undefined && (cell[part] ?? '').length <= MAX_ROW_BYTES) cell[part] = (cell[part] ?? '') + text.slice(0, MAX_ROW_BYTES + 1);
    this.inline.text(text);
  }

  close(name: string): void {
    this.part = undefined;
    this.inline.close(name);
    if (name === 'c') this.closeCell();
    if (name === 'row') this.closeRow();
  }

  private openRow(attributes: Readonly<Record<string, string>>): void {
    const given = Number(attributes['r']);
    this.line = Number.isSafeInteger(given) && given > 0 ? given : this.line + 1;
    this.cells = [];
    this.length = 0;
    this.nextColumn = 0;
    this.problem = undefined;
  }

  private openCell(attributes: Readonly<Record<string, string>>): void {
    const column = columnOf(attributes['r']) ?? this.nextColumn;
    this.nextColumn = column + 1;
    this.cell = { column, type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? 0), value: '', formula: undefined };
  }

  private closeCell(): void {
    const { cell } = this;
    this.cell = undefined;
    const inlineText = this.inline.take();
    if (cell === undefined || this.problem !== undefined) return;
    try {
      const text = cell.type === 'inlineStr' ? inlineText : this.textOf(cell);
      this.length += text.length;
      if (this.length > MAX_ROW_BYTES || cell.column >= MAX_ROW_CELLS) throw importErrors.ROW_TOO_LONG({ limit: MAX_ROW_BYTES });
      if (text === '') return;
      while (this.cells.length < cell.column) this.cells.push('');
      this.cells[cell.column] = text;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      this.problem = { error, value: cell.formula ?? cell.value, ...(error.code !== 'ROW_TOO_LONG' && { column: cell.column }) };
    }
  }

  private textOf({ type, value, style, formula }: Cell): string {
    if (formula !== undefined) throw importErrors.FORMULA_CELL();
    switch (type) {
      case 's':
        return this.context.strings[Number(value)] ?? '';
      case 'str':
        return value;
      case 'b':
        return value === '1' ? 'TRUE' : 'FALSE';
      case 'e':
        throw importErrors.CELL_ERROR({ value: value.slice(0, 40) });
      case 'd':
        return value.replace(/T00:00:00(\.0+)?Z?$/, '');
      default:
        return this.context.dateStyles[style] === true ? dayText(value, this.context.from1904) : numberText(value);
    }
  }

  private closeRow(): void {
    if (this.problem === undefined && this.cells.every((cell) => cell.trim() === '')) return;
    this.ready.push({ line: this.line, cells: this.cells, ...(this.problem && { problem: this.problem }) });
  }
}

/** `C5` → 2; undefined where a cell does not say where it stands. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(reference ?? '')?.[0];
  if (letters === undefined) return undefined;
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
