import { describe, expect, it } from '@jest/globals';
import { zip } from '@huipin/testing';
import type { RawRow, RowSource } from '../raw-row.ts';
import { fileOf, workbook } from '../testing/workbook.ts';
import { readXlsx } from './xlsx-rows.ts';

async function rowsOf(source: RowSource): Promise<RawRow[]> {
  const rows: RawRow[] = [];
  for await (const some of source.rows) rows.push(...some);
  return rows;
}
async function read(sheetData: string, more?: Parameters<typeof workbook>[1]): Promise<RawRow[]> {
  return rowsOf(await readXlsx(fileOf(workbook(sheetData, more))));
}
const problemOf = (row: RawRow | undefined) => row?.problem && [row.problem.error.code, row.problem.column, row.problem.value];

describe('the rows of a workbook', () => {
  it('carry their own numbers; empty ones are left out', async () => {
    const rows = await read('<row r="2"><c r="A2"><v>1</v></c></row><row r="3"/><row r="5"><c r="C5"><v>2</v></c></row><row><c><v>3</v></c></row>');
    expect(rows).toEqual([
      { line: 2, cells: ['1'] },
      { line: 5, cells: ['', '', '2'] },
      { line: 6, cells: ['3'] },
    ]);
  });

  it('hold texts, shared, inline or in runs, without what is there for pronunciation', async () => {
    const strings = '<si><t>合肥</t></si><si><r><t>合</t></r><r><t xml:space="preserve"> 肥</t></r><rPh><t>he</t></rPh></si>';
    const cells = '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>a&amp;b</t></is></c><c r="D1" t="str"><v>x</v></c><c r="E1" t="b"><v>1</v></c>';
    expect(await read(`<row r="1">${cells}</row>`, { strings })).toEqual([{ line: 1, cells: ['合肥', '合 肥', 'a&b', 'x', 'TRUE'] }]);
  });

  it('show a day where the cell is formatted as one, built in or by hand, and numbers as a person sees them', async () => {
    const styles = `<numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="165" formatCode="0.00&quot;day&quot;"/></numFmts>
      <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="31"/></cellXfs>`;
    const cells = [0, 1, 2, 3, 4].map((style) => `<c s="${style}"><v>36524</v></c>`).join('');
    const numbers = '<c><v>0.30000000000000004</v></c><c><v>1.5E2</v></c><c s="1"><v>36524.5</v></c>';
    expect(await read(`<row>${cells}${numbers}</row>`, { styles })).toEqual([
      { line: 1, cells: ['36524', '1999-12-30', '1999-12-30', '36524', '1999-12-30', '0.3', '150', '1999-12-30 12:00'] },
    ]);
    expect(await read('<row><c s="1"><v>35062</v></c></row>', { styles, date1904: true })).toEqual([{ line: 1, cells: ['1999-12-30'] }]);
  });

  it('are refused for a formula, an error, or a number that the spreadsheet has rounded', async () => {
    const rows = await read(
      `<row><c><v>1</v></c><c><f>A1+B1</f><v>3</v></c></row><row><c><f t="shared" si="0"/><v>3</v></c></row>
       <row><c t="e"><v>#N/A</v></c></row><row><c><v>91340000711771143</v></c></row><row><c><v>340000000016368</v></c></row>`,
    );
    expect(rows.map(problemOf)).toEqual([
      ['FORMULA_CELL', 1, '=A1+B1'],
      ['FORMULA_CELL', 0, '='],
      ['CELL_ERROR', 0, '#N/A'],
      ['NUMBER_NOT_EXACT', 0, '91340000711771143'],
      undefined,
    ]);
  });

  it('are refused above 64 kB and above 1,000 cells, one by one', async () => {
    const long = `<row><c t="inlineStr"><is><t>${'x'.repeat(65_537)}</t></is></c></row>`;
    const wide = '<row><c r="ALM1"><v>1</v></c></row>';
    expect((await read(`${long}${wide}<row><c><v>1</v></c></row>`)).map((row) => problemOf(row)?.[0])).toEqual(['ROW_TOO_LONG', 'ROW_TOO_LONG', undefined]);
  });

  it('are those of the first visible sheet; further visible ones are named', async () => {
    const sheets = '<sheet name="旧" sheetId="1" state="hidden" r:id="rId1"/><sheet name="新" sheetId="2" r:id="rId2"/><sheet name="说明" sheetId="3" r:id="rId1"/>';
    const source = await readXlsx(fileOf(workbook('', { sheets })));
    expect(source.readAs).toEqual({ sheet: '新', sheetsNotRead: ['说明'] });
    expect(await rowsOf(source)).toEqual([{ line: 1, cells: ['2'] }]);
  });
});

describe('a file that only looks like a workbook', () => {
  const refused = (code: string): unknown => expect.objectContaining({ code });

  it('is refused when it is another archive, cut off, not XML, or has a DTD', async () => {
    await expect(readXlsx(fileOf(zip([{ name: 'word/document.xml', data: '<w/>' }])))).rejects.toThrow(refused('FILE_FORMAT_UNSUPPORTED'));
    await expect(readXlsx(fileOf(workbook('').subarray(0, -30)))).rejects.toThrow(refused('FILE_BROKEN'));
    await expect(read('<row><c></row>')).rejects.toThrow(refused('FILE_BROKEN'));
    await expect(read('&unknown;')).rejects.toThrow(refused('FILE_BROKEN'));
    const dtd = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><workbook/>';
    await expect(readXlsx(fileOf(zip([{ name: 'xl/workbook.xml', data: dtd }])))).rejects.toThrow(refused('FILE_BROKEN'));
  });

  it('is refused where elements nest, or attributes pile up, without end', async () => {
    await expect(read(`${'<a>'.repeat(100)}`)).rejects.toThrow(refused('FILE_BROKEN'));
    const attributes = Array.from({ length: 300 }, (_, at) => `a${at}=""`).join(' ');
    await expect(read(`<row ${attributes}/>`)).rejects.toThrow(refused('FILE_BROKEN'));
  });
});

describe('a workbook that unpacks to too much', () => {
  const bomb = Buffer.alloc(80 * 2 ** 20, ' ');

  it('is refused by its index, before anything is unpacked', async () => {
    const file = fileOf(zip([{ name: 'xl/workbook.xml', data: '<workbook/>' }, { name: 'xl/worksheets/sheet1.xml', data: bomb }]));
    await expect(readXlsx(file)).rejects.toThrow(expect.objectContaining({ code: 'FILE_UNPACKS_TOO_LARGE' }));
    expect(file.read).toBeLessThan(70_000);
  });

  it('is refused when all members together are too much, or too many', async () => {
    const limits = { bytes: 3_000, ratio: 1_000, ratioFrom: 2 ** 26, entries: 3 };
    const three = [1, 2, 3].map((at) => ({ name: `xl/${at}`, data: 'x'.repeat(1_001) }));
    await expect(readXlsx(fileOf(zip(three)), limits)).rejects.toThrow(expect.objectContaining({ code: 'FILE_UNPACKS_TOO_LARGE' }));
    await expect(readXlsx(fileOf(zip([...three, ...three])), { ...limits, bytes: 10_000 })).rejects.toThrow(expect.objectContaining({ code: 'FILE_UNPACKS_TOO_LARGE' }));
  });

  it('is cut off where it gives more than its index says', async () => {
    const file = fileOf(zip([{ name: 'xl/workbook.xml', data: bomb, declared: 1_000 }]));
    await expect(readXlsx(file)).rejects.toThrow(expect.objectContaining({ code: 'FILE_BROKEN' }));
  });
});
