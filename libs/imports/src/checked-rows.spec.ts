import { describe, expect, it } from '@jest/globals';
import type { DomainError } from '@huipin/kernel';
import { checkRows, type CheckedRow } from './checked-rows.ts';
import { importErrors } from './import-errors.ts';
import type { RawRow } from './raw-row.ts';

const columns = { required: ['code', 'name'], optional: ['size'] } as const;

async function check(rows: readonly RawRow[], sparse = false): Promise<CheckedRow[]> {
  const checked: CheckedRow[] = [];
  for await (const some of checkRows({ rows: batches(rows), sparse, readAs: {} }, columns)) checked.push(...some);
  return checked;
}
async function* batches(rows: readonly RawRow[]): AsyncGenerator<readonly RawRow[]> {
  yield await Promise.resolve([]);
  yield rows;
}
function lines(...cells: readonly (readonly string[])[]): RawRow[] {
  return cells.map((each, at) => ({ line: at + 1, cells: each }));
}
async function failure(header: readonly string[]): Promise<DomainError> {
  return check(lines(header)).then(
    () => Promise.reject(new Error('was not refused')),
    (error: unknown) => error as DomainError,
  );
}
const codeOf = (checked: CheckedRow | undefined) => (checked && 'refusal' in checked ? checked.refusal.code : undefined);

describe('the header', () => {
  it('may name the columns in any order and leave out optional ones', async () => {
    expect(await check(lines(['name', ' code '], [' 甲 ', '1']))).toEqual([{ row: { line: 2, cells: { code: '1', name: '甲', size: '' } } }]);
  });

  it('is refused with every wrong column at once, the missing one first', async () => {
    const error = await failure(['nmae', 'code', 'code']);
    expect(error.code).toBe('COLUMN_MISSING');
    expect(error.fields.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/name', 'COLUMN_MISSING'],
      ['/nmae', 'COLUMN_UNKNOWN'],
      ['/code', 'COLUMN_TWICE'],
    ]);
    expect(error.fields[1]?.detail.en).toContain('is it name?');
  });

  it.each(['评审费', 'reviewFee', 'charge'])('with a column %s is refused because no fee may be asked for', async (name) => {
    expect((await failure(['code', 'name', name])).code).toBe('FEE_FORBIDDEN');
  });

  it('alone makes an import of no lines; no line at all is an empty file', async () => {
    expect(await check(lines(['code', 'name']))).toEqual([]);
    await expect(check([])).rejects.toThrow(expect.objectContaining({ code: 'FILE_EMPTY' }));
  });

  it('that cannot be read ends the file', async () => {
    const problem = { error: importErrors.ROW_ENCODING_INVALID({ encoding: 'utf-8' }), value: '' };
    await expect(check([{ line: 1, cells: [], problem }])).rejects.toThrow(expect.objectContaining({ code: 'ROW_ENCODING_INVALID' }));
  });
});

describe('a line', () => {
  const header = ['code', 'name', 'size'];

  it.each([[['1', '甲']], [['1', '甲', '', '']], [['1', '甲', 'large', 'x']]])('with other than the cells of the header is ragged: %j', async (cells) => {
    const [checked] = await check(lines(header, cells));
    expect(checked).toMatchObject({ refusal: { line: 2, field: null, code: 'ROW_RAGGED', value: cells.join(',') } });
  });

  it('may leave cells under a column without name empty, and nothing else', async () => {
    const [good, bad] = await check(lines(['code', 'name', ''], ['1', '甲', ' '], ['2', '乙', '!']));
    expect(good).toMatchObject({ row: { cells: { code: '1' } } });
    expect(codeOf(bad)).toBe('ROW_RAGGED');
  });

  it('of a workbook may end early, and go on with empty cells only', async () => {
    const [short, long, tooLong] = await check(lines(header, ['1'], ['2', '乙', '', '', ''], ['3', '丙', '', 'x']), true);
    expect(short).toMatchObject({ row: { cells: { code: '1', name: '', size: '' } } });
    expect(long).toMatchObject({ row: { cells: { name: '乙' } } });
    expect(codeOf(tooLong)).toBe('ROW_RAGGED');
  });

  it('is refused for a formula, and for characters that nobody sees, which its refusal makes visible', async () => {
    const [formula, unsafe] = await check(lines(header, ['1', '=1+1', ''], ['2', '甲\u202E乙', '']));
    expect(formula).toMatchObject({ refusal: { line: 2, field: 'name', code: 'FORMULA_CELL', value: '=1+1' } });
    expect(unsafe).toMatchObject({ refusal: { line: 3, field: 'name', code: 'UNSAFE_TEXT', value: '甲\\u202e乙' } });
  });

  it('that the reader could not read names the column of the cell', async () => {
    const problem = { error: importErrors.CELL_ERROR({ value: '#N/A' }), value: '#N/A', column: 1 };
    const [checked] = await check([...lines(header), { line: 2, cells: [], problem }]);
    expect(checked).toMatchObject({ refusal: { field: 'name', code: 'CELL_ERROR', value: '#N/A' } });
  });
});
