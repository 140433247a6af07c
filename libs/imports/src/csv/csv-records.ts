import { MAX_ROW_BYTES } from '../raw-row.ts';

const [LF, CR, QUOTE, COMMA] = [0x0a, 0x0d, 0x22, 0x2c];

export interface CsvRecord {
  /** Physical line on which the record begins. */
  readonly line: number;
  /** Its bytes, or the first of them where it cannot be read. A view: use it before the next chunk. */
  readonly bytes: Buffer;
  readonly problem?: 'too-long' | 'quote';
}

type Scan = { readonly kind: 'record'; readonly end: number; readonly next: number; readonly innerLines: number } | { readonly kind: 'more' | 'quote' };

const more: Scan = { kind: 'more' };
const badQuote: Scan = { kind: 'quote' };

/**
 * Cuts CSV (RFC 4180; CRLF, LF or CR) into records, on bytes: neither UTF-8 nor GB18030 uses a delimiter's byte inside
 * a character. Holds at most one chunk and one record. A line above 64 kB is passed over, not collected. A quote that
 * is not closed rightly costs its own line only: reading goes on at the next physical line, not at the end of file.
 */
export class CsvRecords {
  private rest: Buffer = Buffer.alloc(0);
  private line = 1;
  private passingOver = false;

  push(chunk: Buffer, isLast = false): CsvRecord[] {
    const buffer = this.rest.length > 0 ? Buffer.concat([this.rest, chunk]) : chunk;
    const records: CsvRecord[] = [];
    let at = 0;
    while (at < buffer.length) {
      const next = this.passingOver ? this.passOver(buffer, at, isLast) : this.read(buffer, at, isLast, records);
      if (next === undefined) break;
      at = next;
    }
    this.rest = buffer.subarray(at);
    return records;
  }

  /** Bytes kept for the next chunk. */
  get held(): number {
    return this.rest.length;
  }

  /** Where to go on, or undefined where more bytes are needed. */
  private read(buffer: Buffer, at: number, isLast: boolean, records: CsvRecord[]): number | undefined {
    const found = scan(buffer, at, isLast);
    if (found.kind === 'record' && found.end - at <= MAX_ROW_BYTES) {
      records.push({ line: this.line, bytes: buffer.subarray(at, found.end) });
      this.line += 1 + found.innerLines;
      return found.next;
    }
    if (found.kind === 'more' && buffer.length - at <= MAX_ROW_BYTES) return undefined;
    return this.refuseLine(buffer, at, isLast, records);
  }

  private refuseLine(buffer: Buffer, at: number, isLast: boolean, records: CsvRecord[]): number | undefined {
    const eol = endOfLine(buffer, at, isLast);
    const length = (eol?.end ?? buffer.length) - at;
    if (eol === undefined && length <= MAX_ROW_BYTES) return undefined;
    const problem = length > MAX_ROW_BYTES ? 'too-long' : 'quote';
    records.push({ line: this.line, bytes: buffer.subarray(at, at + Math.min(length, 200)), problem });
    this.line += 1;
    if (eol !== undefined) return eol.next;
    this.passingOver = true;
    return at;
  }

  private passOver(buffer: Buffer, at: number, isLast: boolean): number | undefined {
    const eol = endOfLine(buffer, at, isLast);
    if (eol !== undefined) {
      this.passingOver = false;
      return eol.next;
    }
    // A CR at the end of the chunk may be half of a CRLF.
    const seen = buffer.at(-1) === CR ? buffer.length - 1 : buffer.length;
    return seen > at ? seen : undefined;
  }
}

/** The end of the physical line and the start of the next; undefined where the chunk ends first. */
function endOfLine(buffer: Buffer, from: number, isLast: boolean): { end: number; next: number } | undefined {
  const lf = buffer.indexOf(LF, from);
  const cr = buffer.subarray(from, lf === -1 ? buffer.length : lf).indexOf(CR);
  if (cr === -1) return lf !== -1 ? { end: lf, next: lf + 1 } : isLast ? { end: buffer.length, next: buffer.length } : undefined;
  const end = from + cr;
  if (end + 1 === buffer.length && !isLast) return undefined;
  return { end, next: buffer[end + 1] === LF ? end + 2 : end + 1 };
}

/** One record from `from` on. A quote opens a cell only at its beginning; elsewhere it is an ordinary character. */
function scan(buffer: Buffer, from: number, isLast: boolean): Scan {
  let innerLines = 0;
  let isCellStart = true;
  for (let at = from; at < buffer.length; ) {
    const byte = buffer[at];
    if (byte === QUOTE && isCellStart) {
      const closed = scanQuoted(buffer, at + 1, isLast);
      if (typeof closed !== 'object' || 'kind' in closed) return closed;
      innerLines += closed.lines;
      at = closed.next;
    } else if (byte === LF) {
      return { kind: 'record', end: at, next: at + 1, innerLines };
    } else if (byte === CR) {
      if (at + 1 === buffer.length && !isLast) return more;
      return { kind: 'record', end: at, next: buffer[at + 1] === LF ? at + 2 : at + 1, innerLines };
    } else {
      at += 1;
    }
    isCellStart = byte === COMMA;
  }
  return isLast ? { kind: 'record', end: buffer.length, next: buffer.length, innerLines } : more;
}

/** A quoted cell, from behind its first quote to behind its last. */
function scanQuoted(buffer: Buffer, from: number, isLast: boolean): Scan | { next: number; lines: number } {
  let lines = 0;
  for (let at = from; at < buffer.length; at += 1) {
    const next = buffer[at + 1];
    if (buffer[at] === QUOTE) {
      if (next === undefined) return isLast ? { next: at + 1, lines } : more;
      if (next === COMMA || next === LF || next === CR) return { next: at + 1, lines };
      if (next !== QUOTE) return badQuote;
      at += 1;
    } else if (buffer[at] === LF || (buffer[at] === CR && next !== LF)) {
      lines += 1;
    }
  }
  return isLast ? badQuote : more;
}
