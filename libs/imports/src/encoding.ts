import { isAscii, isUtf8 } from 'node:buffer';
import { importErrors } from './import-errors.ts';

export type Encoding = 'utf-8' | 'gb18030';
export type Format = 'csv' | 'xlsx';

const [TAB, LF, CR] = [0x09, 0x0a, 0x0d];
export const byteOrderMarks = [Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from([0x84, 0x31, 0x95, 0x33])] as const;
/** So many lines with other than ASCII settle it. */
const ENOUGH_LINES = 1_000;
const MAX_LINE = 65_536;
const MAX_STRAY = 10;

/** Told by the first bytes, never by name or Content-Type; what is neither CSV nor XLSX is named and refused. */
export function detectFormat(head: Buffer): Format {
  const found = foreignFormat(head);
  if (found !== undefined) throw importErrors.FILE_FORMAT_UNSUPPORTED({ found });
  return startsWith(head, 0x50, 0x4b, 0x03, 0x04) ? 'xlsx' : 'csv';
}

function foreignFormat(head: Buffer): string | undefined {
  if (startsWith(head, 0xd0, 0xcf, 0x11, 0xe0)) return 'XLS / protected XLSX';
  if (startsWith(head, 0xff, 0xfe) || startsWith(head, 0xfe, 0xff)) return 'UTF-16';
  if (startsWith(head, 0x1f, 0x8b)) return 'gzip';
  if (startsWith(head, 0x50, 0x4b) && !startsWith(head, 0x50, 0x4b, 0x03, 0x04)) return 'ZIP';
  if (startsWith(head, 0x50, 0x4b)) return undefined;
  const text = head.subarray(0, 4_096);
  if (/^--[^\r\n]+\r?\nContent-Disposition:/i.test(text.toString('latin1'))) return 'multipart/form-data';
  return isBinary(text) ? 'binary' : undefined;
}

/** A stray control character costs its own line; where the header has one, or the text many, it is no table. */
function isBinary(text: Buffer): boolean {
  const isControl = (byte: number) => byte < 0x20 && ![TAB, LF, CR].includes(byte);
  const header = text.subarray(0, text.includes(LF) ? text.indexOf(LF) : text.length);
  return header.some(isControl) || text.filter(isControl).length > MAX_STRAY;
}

function startsWith(head: Buffer, ...bytes: readonly number[]): boolean {
  return bytes.every((byte, at) => head[at] === byte);
}

/**
 * Decides between UTF-8 and GB18030 while a file passes by. Each line with other than ASCII has a vote: Chinese text
 * in GB18030 is hardly ever valid UTF-8, so one damaged line in a UTF-8 file does not turn the whole file into noise.
 */
export class EncodingVote {
  private forUtf8 = 0;
  private against = 0;
  private hasMark = false;
  private seen = 0;
  private rest: Buffer = Buffer.alloc(0);

  push(chunk: Buffer): void {
    if (this.seen === 0) this.hasMark = chunk.subarray(0, 3).equals(byteOrderMarks[0]);
    this.seen += chunk.length;
    if (this.isSettled()) return;
    const text = this.rest.length > 0 ? Buffer.concat([this.rest, chunk]) : chunk;
    const end = text.lastIndexOf(LF) + 1;
    if (!isAscii(text.subarray(0, end))) this.count(text.subarray(0, end));
    // A line without end is not collected: what of it has been seen is left to its neighbours.
    this.rest = text.length - end > MAX_LINE ? Buffer.alloc(0) : Buffer.from(text.subarray(end));
  }

  result(): Encoding {
    if (!this.isSettled()) this.vote(this.rest);
    return this.hasMark || this.against <= this.forUtf8 ? 'utf-8' : 'gb18030';
  }

  private isSettled(): boolean {
    return this.hasMark || this.forUtf8 + this.against >= ENOUGH_LINES;
  }

  private count(lines: Buffer): void {
    for (let start = 0; start < lines.length && !this.isSettled(); ) {
      const end = lines.indexOf(LF, start) + 1;
      this.vote(lines.subarray(start, end));
      start = end;
    }
  }

  private vote(line: Buffer): void {
    if (isAscii(line)) return;
    if (isUtf8(line)) this.forUtf8 += 1;
    else this.against += 1;
  }
}

/** Strict: bytes that the encoding does not have throw. */
export function strictDecoder(encoding: Encoding): (bytes: Buffer) => string {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  return (bytes) => decoder.decode(bytes);
}

/** What can be shown of bytes that the encoding does not have. */
export function showBytes(bytes: Buffer, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes);
}
