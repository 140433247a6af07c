import { holdsIdentityNumber } from '@huipin/codes';
import { isUnsafeText, type Bilingual, type DomainError, type FieldProblem } from '@huipin/kernel';

/** Why one line was not taken. */
export interface Refusal {
  readonly line: number;
  readonly field: string | null;
  readonly code: string;
  readonly detail: Bilingual;
  /** What stood in the field, or at the beginning of the line. */
  readonly value: string | null;
  /** What else was wrong with the line. */
  readonly others: readonly RefusedField[];
}

export interface RefusedField {
  readonly field: string;
  readonly code: string;
  readonly detail: Bilingual;
  readonly value: string | null;
}

const MAX_VALUE = 200;

/**
 * A broken rule as the refusal of a line: pointers become columns (`/enterprise/code` is `enterprise.code`, or what
 * `columnOf` says), with what the line had there.
 */
export function toRefusal(line: number, error: DomainError, cells: Readonly<Record<string, string>>, columnOf: Readonly<Record<string, string>> = {}): Refusal {
  const [first, ...others] = error.fields.map((problem) => toField(problem, cells, columnOf));
  // With one field its code says most; the error's own then stands for the sum ("3 fields are wrong").
  const { field = null, value = null, code, detail } = first ?? { code: error.code, detail: error.detail };
  return { line, field, code, detail, value, others };
}

function toField({ pointer, code, detail }: FieldProblem, cells: Readonly<Record<string, string>>, columnOf: Readonly<Record<string, string>>): RefusedField {
  const path = pointer.slice(1).replaceAll('/', '.').replaceAll('~1', '/').replaceAll('~0', '~');
  const field = columnOf[path] ?? path;
  const value = cells[field];
  return { field, code, detail, value: value === undefined ? null : showValue(value) };
}

/** A value as it may be shown: not endless, with invisible characters made visible, and nobody's identity number. */
export function showValue(value: string): string {
  // A number that is cut in two at the end of what is shown is looked at whole.
  if (holdsIdentityNumber(value.slice(0, MAX_VALUE + 18))) return '***';
  const short = value.length > MAX_VALUE ? `${value.slice(0, MAX_VALUE)}…` : value;
  if (!isUnsafeText(short) && !/[\t\r\n]/.test(short)) return short;
  return [...short].map((char) => (isUnsafeText(char) || /[\t\r\n]/.test(char) ? `\\u${char.codePointAt(0)!.toString(16).padStart(4, '0')}` : char)).join('');
}
