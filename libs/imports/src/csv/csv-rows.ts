import { byteOrderMarks, showBytes, strictDecoder, type Encoding } from '../encoding.ts';
import { importErrors } from '../import-errors.ts';
import { MAX_ROW_BYTES, type RawRow, type RowSource } from '../raw-row.ts';
import { CsvRecords, type CsvRecord } from './csv-records.ts';

/** Cells are made a few hundred lines ahead of their use, so that they die young. */
const SLICE_BYTES = 65_536;

/** The lines of a CSV file, slice by slice. Lines without any content are left out and keep their number. */
export function readCsv(chunks: AsyncIterable<Buffer>, encoding: Encoding): RowSource {
  return { rows: readRows(chunks, encoding), sparse: false, readAs: {} };
}

async function* readRows(chunks: AsyncIterable<Buffer>, encoding: Encoding): AsyncGenerator<readonly RawRow[]> {
  const records = new CsvRecords();
  const decode = strictDecoder(encoding);
  const toRows = (found: readonly CsvRecord[]) => found.map((record) => toRow(record, encoding, decode)).filter(hasContent);
  let isFirst = true;
  for await (const chunk of chunks) {
    const text = isFirst ? withoutMark(chunk) : chunk;
    isFirst = false;
    for (let at = 0; at < text.length; at += SLICE_BYTES) yield toRows(records.push(text.subarray(at, at + SLICE_BYTES)));
  }
  yield toRows(records.push(Buffer.alloc(0), true));
}

function toRow({ line, bytes, problem }: CsvRecord, encoding: Encoding, decode: (bytes: Buffer) => string): RawRow {
  if (problem !== undefined) {
    const error = problem === 'too-long' ? importErrors.ROW_TOO_LONG({ limit: MAX_ROW_BYTES }) : importErrors.QUOTE_UNCLOSED();
    return { line, cells: [], problem: { error, value: showBytes(bytes, encoding) } };
  }
  try {
    return { line, cells: splitCells(decode(bytes)) };
  } catch {
    return { line, cells: [], problem: { error: importErrors.ROW_ENCODING_INVALID({ encoding }), value: showBytes(bytes.subarray(0, 200), encoding) } };
  }
}

/** The byte order mark, of either encoding, belongs to the file, not to the name of its first column. */
function withoutMark(chunk: Buffer): Buffer {
  const mark = byteOrderMarks.find((each) => chunk.subarray(0, each.length).equals(each));
  return mark === undefined ? chunk : chunk.subarray(mark.length);
}

function hasContent({ cells, problem }: RawRow): boolean {
  return problem !== undefined || cells.some((cell) => cell.trim() !== '');
}

/** The cells of a record whose quotes are in order (`CsvRecords` has seen to it). */
export function splitCells(record: string): string[] {
  if (!record.includes('"')) return record.split(',');
  const cells: string[] = [];
  for (let at = 0; at <= record.length; ) {
    const end = record[at] === '"' ? endOfQuoted(record, at + 1) : endOfPlain(record, at);
    cells.push(record[at] === '"' ? record.slice(at + 1, end - 1).replaceAll('""', '"') : record.slice(at, end));
    at = end + 1;
  }
  return cells;
}

function endOfPlain(record: string, from: number): number {
  const comma = record.indexOf(',', from);
  return comma === -1 ? record.length : comma;
}

function endOfQuoted(record: string, from: number): number {
  let at = record.indexOf('"', from);
  while (record[at + 1] === '"') at = record.indexOf('"', at + 2);
  return at + 1;
}
