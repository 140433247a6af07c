import { gzipSync } from 'node:zlib';
import { zip, type Member } from '@huipin/testing';

const MEGABYTE = 1_048_576;
const book = '<workbook xmlns:r="r"><sheets><sheet name="x" sheetId="1" r:id="rId1"/></sheets></workbook>';
const relations = '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>';
const sheet = (data: Buffer | string, declared?: number): Member[] => [
  { name: 'xl/workbook.xml', data: book },
  { name: 'xl/_rels/workbook.xml.rels', data: relations },
  { name: 'xl/worksheets/sheet1.xml', data, ...(declared !== undefined && { declared }) },
];
const cells = (xml: string) => `<worksheet><sheetData>${xml}</sheetData></worksheet>`;

/** Files that are small to send and large to read, or never end; each is refused as a whole, or line by line. */
export const bombs: readonly (readonly [name: string, make: () => Buffer])[] = [
  ['a sheet of 100 MB of blanks', () => zip(sheet(Buffer.alloc(100 * MEGABYTE, ' ')))],
  ['a sheet that says it is small and is 100 MB', () => zip(sheet(Buffer.alloc(100 * MEGABYTE, ' '), 1_000))],
  ['a sheet that says it is 4 GB', () => zip(sheet(cells(''), 0xff_ff_ff_fe))],
  ['ten thousand members', () => zip([...sheet(cells('')), ...Array.from({ length: 10_000 }, (_, at) => ({ name: `x${at}`, data: '' }))])],
  ['members that climb out of the folder', () => zip([{ name: '../../../../tmp/x', data: book }, { name: '/etc/passwd', data: book }])],
  ['elements within elements', () => zip(sheet('<a>'.repeat(200_000)))],
  ['a billion laughs', () => zip(sheet(`<!DOCTYPE x [<!ENTITY a "ha">${'bcdefgh'.split('').map((name, at) => `<!ENTITY ${name} "${`&${'abcdefg'[at]};`.repeat(10)}">`).join('')}]>${cells('<row r="1"><c r="A1" t="inlineStr"><is><t>&h;</t></is></c></row>')}`))],
  ['a file from elsewhere', () => zip(sheet(`<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>${cells('<row r="1"><c r="A1" t="inlineStr"><is><t>&y;</t></is></c></row>')}`))],
  ['a row far out', () => zip(sheet(cells('<row r="99999999999"><c r="ZZZZZZZZ99999999999"><v>1</v></c></row>')))],
  ['an archive cut off', () => zip(sheet(cells(''))).subarray(0, 60)],
  ['an archive in an archive', () => zip(sheet(zip(sheet(Buffer.alloc(50 * MEGABYTE, ' ')))))],
  ['100 MB of blanks, by gzip', () => gzipSync(Buffer.alloc(100 * MEGABYTE, ' '))],
  ['a line of 10 MB', () => Buffer.alloc(10 * MEGABYTE, 'x')],
  ['10 MB of quotes', () => Buffer.alloc(10 * MEGABYTE, '"')],
  ['10 MB of commas', () => Buffer.alloc(10 * MEGABYTE, ',')],
  ['a megabyte of nothing', () => Buffer.alloc(MEGABYTE)],
];
