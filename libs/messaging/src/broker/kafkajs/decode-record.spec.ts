import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { decodeRecord } from './decode-record.ts';
import { encodeRecord } from './encode-record.ts';

const require = createRequire(import.meta.url);
type Decoder = { readonly buffer: Buffer; readonly offset: number; readVarIntBytes(): Buffer };
type Header = Buffer | null | (Buffer | null)[];
/** kafkajs's own, as long as nothing has been fenced in this process. */
const original = require('kafkajs/src/protocol/recordBatch/record/v0/decoder') as (decoder: Decoder, batch: object) => { offset: string; key: Buffer | null; value: Buffer | null; headers: Record<string, Header> };
const KafkajsDecoder = require('kafkajs/src/protocol/decoder') as new (buffer: Buffer) => Decoder;

const batch = { firstOffset: '9007199254740993', firstTimestamp: '1764000000000', isControlBatch: false };
const bodyOf = (record: Parameters<typeof encodeRecord>[0]) => new KafkajsDecoder(encodeRecord(record).buffer).readVarIntBytes();
const firstOf = (header: Header) => (Array.isArray(header) ? header[0] : header)?.toString() ?? '';

describe('a record from the broker', () => {
  it.each([
    ['as the relay sends it', { offsetDelta: 3, key: 'enterprise-1', value: Buffer.from([1, 2, 3]), headers: { ce_id: 'a', ce_subject: '安徽' } }],
    ['with another text of the same length at the same place', { key: 'enterprise-2', value: Buffer.from([1]), headers: { ce_id: 'b', ce_subject: '安庆' } }],
    ['with another name of the same length at the same place', { key: 'k', value: Buffer.from([1]), headers: { ce_it: 'b', ce_subject: '安庆' } }],
    ['without headers', { key: 'k', value: Buffer.from('v') }],
    ['without key and value', { key: null, value: null, headers: {} }],
    ['with empty fields', { key: '', value: Buffer.alloc(0), headers: { empty: '', absent: null } }],
    ['with a header twice', { key: 'k', value: Buffer.from('v'), headers: { twice: ['one', 'two'] } }],
    ['with lengths of two and three bytes', { offsetDelta: 70, key: 'k'.repeat(64), value: Buffer.alloc(20_000, 7), headers: { ['n'.repeat(63)]: 'v'.repeat(8_192) } }],
    ['with more headers than are remembered', { key: 'k', value: Buffer.from('v'), headers: Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`name-${index}`, `value-${index}`])) }],
    ['late in a large batch, long after the first', { offsetDelta: 99_999, timestampDelta: 3_155_760_000_000, key: 'k', value: Buffer.from('v') }],
    ['before the first', { timestampDelta: -1_000, key: 'k', value: Buffer.from('v') }],
  ])('says what kafkajs makes of it: %s', (_what, record) => {
    const theirs = original(new KafkajsDecoder(bodyOf(record)), batch);
    expect(decodeRecord(new KafkajsDecoder(bodyOf(record)), batch)).toEqual({
      offset: theirs.offset,
      key: theirs.key?.toString() ?? null,
      value: theirs.value,
      headers: Object.fromEntries(Object.entries(theirs.headers).map(([name, header]) => [name, firstOf(header)])),
      isControlRecord: false,
      batchContext: batch,
    });
  });

  it('is refused where it ends within a field', () => {
    const body = bodyOf({ key: 'k', value: Buffer.from('v'), headers: { name: 'value' } });
    for (let end = 1; end < body.length; end += 1) expect(() => decodeRecord(new KafkajsDecoder(body.subarray(0, end)), batch)).toThrow(RangeError);
  });
});
