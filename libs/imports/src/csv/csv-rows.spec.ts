import { describe, expect, it } from '@jest/globals';
import type { Encoding } from '../encoding.ts';
import type { RawRow } from '../raw-row.ts';
import { readCsv, splitCells } from './csv-rows.ts';

async function read(bytes: Buffer, encoding: Encoding = 'utf-8'): Promise<RawRow[]> {
  const rows: RawRow[] = [];
  for await (const some of readCsv(chunksOf(bytes), encoding).rows) rows.push(...some);
  return rows;
}
async function* chunksOf(bytes: Buffer): AsyncGenerator<Buffer> {
  yield await Promise.resolve(bytes);
}

describe('reading CSV', () => {
  it('leaves out lines without content and keeps the numbers of the others', async () => {
    expect(await read(Buffer.from('a,b\n\n , \n1,2\n,\n\n'))).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 4, cells: ['1', '2'] },
    ]);
  });

  it('does not take a byte order mark for a part of the first name, quoted or not', async () => {
    expect(await read(Buffer.from('\uFEFF"code",name\n'))).toEqual([{ line: 1, cells: ['code', 'name'] }]);
  });

  it('decodes GB18030, whose characters hold no comma, quote or line end', async () => {
    // 合肥 in two bytes each, 㐀 (U+3400) in four.
    const gb = Buffer.concat([Buffer.from([0xba, 0xcf, 0xb7, 0xca]), Buffer.from(','), Buffer.from([0x81, 0x39, 0xee, 0x39])]);
    expect(await read(gb, 'gb18030')).toEqual([{ line: 1, cells: ['合肥', '㐀'] }]);
  });

  it('refuses the line whose bytes are not of the encoding, not its neighbours', async () => {
    const rows = await read(Buffer.concat([Buffer.from('名称\n甲\n'), Buffer.from([0xff, 0xfe]), Buffer.from('\n乙\n')]));
    expect(rows.map(({ line, problem }) => [line, problem?.error.code])).toEqual([
      [1, undefined],
      [2, undefined],
      [3, 'ROW_ENCODING_INVALID'],
      [4, undefined],
    ]);
  });
});

describe('the cells of a record', () => {
  it.each([
    ['a,b,', ['a', 'b', '']],
    ['"a,1","say ""hi""",', ['a,1', 'say "hi"', '']],
    ['"",""', ['', '']],
    ['x,"",y', ['x', '', 'y']],
    ['5" screen,"6"" screen"', ['5" screen', '6" screen']],
  ])('%s', (record, cells) => {
    expect(splitCells(record)).toEqual(cells);
  });
});
