import { Readable } from 'node:stream';
import { crc32, deflateRawSync } from 'node:zlib';
import type { FileBytes } from '../xlsx/archive.ts';

export interface Member {
  readonly name: string;
  readonly data: Buffer | string;
  /** What the index says of the size, where it is to lie. */
  readonly declared?: number;
}

/** A ZIP archive, honest or not: for files that no spreadsheet would write. */
export function zip(members: readonly Member[]): Buffer {
  const parts: Buffer[] = [];
  const index: Buffer[] = [];
  let offset = 0;
  for (const { name, data, declared } of members) {
    const bytes = Buffer.from(data);
    const packed = deflateRawSync(bytes);
    const sizes = header([crc32(bytes), packed.length, declared ?? bytes.length]);
    const common = Buffer.concat([Buffer.from('14000000080000000000', 'hex'), sizes]);
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), common, shorts(name.length, 0), Buffer.from(name), packed]);
    index.push(Buffer.concat([Buffer.from('504b01021400', 'hex'), common, shorts(name.length, 0, 0, 0, 0), Buffer.alloc(4), header([offset]), Buffer.from(name)]));
    parts.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(index);
  const end = Buffer.concat([Buffer.from('504b050600000000', 'hex'), shorts(members.length, members.length), header([directory.length, offset]), shorts(0)]);
  return Buffer.concat([...parts, directory, end]);
}

/** A workbook of one sheet with this XML between `<sheetData>` and its end. */
export function workbook(sheetData: string, more: { strings?: string; styles?: string; sheets?: string; date1904?: boolean } = {}): Buffer {
  const sheets = more.sheets ?? '<sheet name="企业" sheetId="1" r:id="rId1"/>';
  return zip([
    { name: 'xl/workbook.xml', data: `<workbook xmlns:r="r"><workbookPr date1904="${more.date1904 ? 1 : 0}"/><sheets>${sheets}</sheets></workbook>` },
    { name: 'xl/_rels/workbook.xml.rels', data: '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>' },
    { name: 'xl/worksheets/sheet1.xml', data: `<worksheet><sheetData>${sheetData}</sheetData></worksheet>` },
    { name: 'xl/worksheets/sheet2.xml', data: '<worksheet><sheetData><row r="1"><c r="A1"><v>2</v></c></row></sheetData></worksheet>' },
    ...(more.strings === undefined ? [] : [{ name: 'xl/sharedStrings.xml', data: `<sst>${more.strings}</sst>` }]),
    ...(more.styles === undefined ? [] : [{ name: 'xl/styles.xml', data: `<styleSheet>${more.styles}</styleSheet>` }]),
  ]);
}

/** A file in memory; `read` counts what is taken of it. */
export function fileOf(bytes: Buffer): FileBytes & { read: number } {
  return {
    bytes: bytes.length,
    read: 0,
    readRange(start, end) {
      this.read += end - start;
      return Readable.from([bytes.subarray(start, end)], { objectMode: false });
    },
  };
}

function header(numbers: readonly number[]): Buffer {
  const buffer = Buffer.alloc(numbers.length * 4);
  for (const [at, number] of numbers.entries()) buffer.writeUInt32LE(number, at * 4);
  return buffer;
}

function shorts(...numbers: readonly number[]): Buffer {
  const buffer = Buffer.alloc(numbers.length * 2);
  for (const [at, number] of numbers.entries()) buffer.writeUInt16LE(number, at * 2);
  return buffer;
}
