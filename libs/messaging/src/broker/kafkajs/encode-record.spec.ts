import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { encodeRecord } from './encode-record.ts';

/** kafkajs's own, as long as nothing has been fenced in this process. */
const original = createRequire(import.meta.url)('kafkajs/src/protocol/recordBatch/record/v0') as (record: object) => { buffer: Buffer };

describe('a record for the broker', () => {
  it.each([
    ['as the relay sends it', { offsetDelta: 3, timestampDelta: 0, key: 'enterprise-1', value: Buffer.from([1, 2, 3]), headers: { ce_id: 'a', ce_subject: '安徽' } }],
    ['without headers', { key: 'k', value: Buffer.from('v') }],
    ['without key and value', { key: null, value: null, headers: {} }],
    ['with empty fields', { key: '', value: Buffer.alloc(0), headers: { empty: '' } }],
    ['with a header twice and one of bytes', { key: Buffer.from('k'), value: 'text', headers: { twice: ['one', 'two'], bytes: Buffer.from([255, 0]) } }],
    ['with lengths of two and three bytes', { offsetDelta: 70, key: 'k'.repeat(64), value: Buffer.alloc(20_000, 7), headers: { ['n'.repeat(63)]: 'v'.repeat(8_192) } }],
    ['late in a large batch', { offsetDelta: 99_999, timestampDelta: 86_400_000, key: 'k', value: Buffer.from('v') }],
    ['long after the first', { timestampDelta: 3_155_760_000_000, key: 'k', value: Buffer.from('v') }],
    ['before the first', { timestampDelta: -1_000, key: 'k', value: Buffer.from('v') }],
  ])('has the bytes that kafkajs gives it: %s', (_what, record) => {
    expect(encodeRecord(record).buffer.toString('hex')).toBe(original(record).buffer.toString('hex'));
  });
});
