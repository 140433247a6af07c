import { Readable } from 'node:stream';
import { zip } from '@huipin/testing';
import type { FileBytes } from '../xlsx/archive.ts';

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
