import { describe, expect, it } from '@jest/globals';
import { CsvRecords } from './csv-records.ts';

function read(text: string, chunkSize = text.length || 1): { line: number; text: string; problem?: string }[] {
  const bytes = Buffer.from(text);
  const records = new CsvRecords();
  const found = [];
  for (let at = 0; at < bytes.length; at += chunkSize) found.push(...copy(records.push(bytes.subarray(at, at + chunkSize))));
  return [...found, ...copy(records.push(Buffer.alloc(0), true))];
}
function copy(found: ReturnType<CsvRecords['push']>) {
  return found.map(({ line, bytes, problem }) => ({ line, text: bytes.toString(), ...(problem && { problem }) }));
}

describe('cutting CSV into records', () => {
  it('ends a record at LF, CRLF or CR and counts physical lines', () => {
    expect(read('a,b\n1,2\r\n3,4\r5,6')).toEqual([
      { line: 1, text: 'a,b' },
      { line: 2, text: '1,2' },
      { line: 3, text: '3,4' },
      { line: 4, text: '5,6' },
    ]);
  });

  it('keeps the line ends inside quotes in the record and in the count', () => {
    expect(read('h\n"one\ntwo\r\nthree",x\nlast')).toEqual([
      { line: 1, text: 'h' },
      { line: 2, text: '"one\ntwo\r\nthree",x' },
      { line: 5, text: 'last' },
    ]);
  });

  it('takes a quote inside an unquoted cell as a character', () => {
    expect(read('5" screen,x\ny')).toEqual([
      { line: 1, text: '5" screen,x' },
      { line: 2, text: 'y' },
    ]);
  });

  it('refuses one line for an unclosed quote and reads on at the next', () => {
    expect(read('h\na,"open\nb,2\nc,3\n')).toEqual([
      { line: 1, text: 'h' },
      { line: 2, text: 'a,"open', problem: 'quote' },
      { line: 3, text: 'b,2' },
      { line: 4, text: 'c,3' },
    ]);
  });

  it('refuses one line for text behind a closing quote', () => {
    expect(read('"a"b,1\nc,2')).toEqual([
      { line: 1, text: '"a"b,1', problem: 'quote' },
      { line: 2, text: 'c,2' },
    ]);
  });

  it('gives back one character less than 64 kB and refuses one more', () => {
    const [fits, tooLong] = ['x'.repeat(65_536), 'x'.repeat(65_537)];
    expect(read(`${fits}\n${tooLong}\nend`)).toEqual([
      { line: 1, text: fits },
      { line: 2, text: 'x'.repeat(200), problem: 'too-long' },
      { line: 3, text: 'end' },
    ]);
  });

  it.each([1, 2, 3, 7, 64])('reads the same in chunks of %i bytes', (size) => {
    const text = 'h,i\r\n"q""q\r\n",2\r\r\n"",""\n"open\nnext,"a\n\n"\r"x"y\nlast,"';
    expect(read(text, size)).toEqual(read(text));
  });

  it('holds no more of a line without end than a record may have', () => {
    const records = new CsvRecords();
    const chunk = Buffer.alloc(1_048_576, 'x');
    const found = [];
    let held = 0;
    for (let megabyte = 0; megabyte < 256; megabyte += 1) {
      found.push(...copy(records.push(chunk)));
      held = Math.max(held, records.held);
    }
    found.push(...copy(records.push(Buffer.from('\nnext'), true)));
    expect(held).toBeLessThanOrEqual(65_536);
    expect(found).toMatchObject([{ line: 1, problem: 'too-long' }, { line: 2, text: 'next' }]);
  });

  it('finds the next line where the CRLF of a line without end is cut in two', () => {
    const records = new CsvRecords();
    const chunks = [Buffer.alloc(70_000, 'x'), Buffer.from('x\r'), Buffer.from('\nnext\n')];
    expect(chunks.flatMap((chunk) => copy(records.push(chunk)))).toMatchObject([{ line: 1, problem: 'too-long' }, { line: 2, text: 'next' }]);
  });
});
