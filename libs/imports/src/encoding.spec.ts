import { describe, expect, it } from '@jest/globals';
import { detectFormat, EncodingVote } from './encoding.ts';

/** 品牌,合肥 in GB18030. */
const gbLine = Buffer.from('c6b7c5c62cbacfb7ca0a', 'hex');
const utf8Line = Buffer.from('品牌,合肥\n');

function vote(...chunks: readonly Buffer[]): string {
  const votes = new EncodingVote();
  for (const chunk of chunks) votes.push(chunk);
  return votes.result();
}

describe('the encoding of a file', () => {
  it('is UTF-8 where nothing speaks against it', () => {
    expect(vote(Buffer.from('code,name\n1,2\n'))).toBe('utf-8');
    expect(vote(utf8Line)).toBe('utf-8');
  });

  it('is GB18030 where its lines are not UTF-8, also when they come late or are the only one', () => {
    expect(vote(Buffer.from('code,name\n'), Buffer.alloc(1_000, 'x\n'), gbLine)).toBe('gb18030');
    expect(vote(Buffer.concat([Buffer.from('code,name\n'), gbLine.subarray(0, -1)]))).toBe('gb18030');
  });

  it('is still UTF-8 with one damaged line among good ones', () => {
    expect(vote(utf8Line, Buffer.from([0xe5, 0x90, 0x0a]), utf8Line)).toBe('utf-8');
  });

  it('is not misled by a character cut in two between chunks', () => {
    const many = Buffer.concat(Array.from({ length: 40 }, () => utf8Line));
    const chunks = Array.from({ length: many.length / 16 }, (_, at) => many.subarray(at * 16, at * 16 + 16));
    expect(vote(...chunks)).toBe('utf-8');
  });

  it('is what a byte order mark says', () => {
    expect(vote(Buffer.concat([Buffer.from('\uFEFFcode\n'), gbLine]))).toBe('utf-8');
  });
});

describe('the format of a file', () => {
  it.each([
    ['XLS / protected XLSX', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['UTF-16', Buffer.from('\uFEFFcode', 'utf16le')],
    ['gzip', Buffer.from('1f8b0800', 'hex')],
    ['ZIP', Buffer.from('504b0506', 'hex')],
    ['multipart/form-data', Buffer.from('------x\r\nContent-Disposition: form-data; name="file"\r\n\r\n')],
    ['binary', Buffer.from('abc\0def')],
    ['binary', Buffer.from('co\0de,name\n1,x\n')],
    ['binary', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(50)])],
  ])('%s is named and refused', (found, head) => {
    expect(() => detectFormat(head)).toThrow(expect.objectContaining({ code: 'FILE_FORMAT_UNSUPPORTED', message: expect.stringContaining(found) as unknown }));
  });

  it('is told by content alone', () => {
    expect(detectFormat(Buffer.from('504b0304', 'hex'))).toBe('xlsx');
    expect(detectFormat(Buffer.from('code,name\n'))).toBe('csv');
  });

  it('is not given up for one character that a line should not have', () => {
    expect(detectFormat(Buffer.from('code,name\n1,a\0b\n2,x\n'))).toBe('csv');
  });
});
