import { describe, expect, it } from '@jest/globals';
import { childTraceparent, currentTraceparent, inSpan, startSpan } from './trace.ts';

const caller = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00';

describe('a trace, also where nothing is recorded', () => {
  it('goes on under new ids of spans, and as little recorded as the caller wished', () => {
    for (const next of [childTraceparent(caller), startSpan({ name: 'work', kind: 'internal', parent: caller }).traceparent]) {
      expect(next).toMatch(/^00-0af7651916cd43dd8448eb211c80319c-[0-9a-f]{16}-00$/);
      expect(next).not.toBe(caller);
    }
  });

  it.each([undefined, '', 'nonsense', `${caller}-more`, `00-${'0'.repeat(32)}-b7ad6b7169203331-01`])('begins anew behind %p', (parent) => {
    const [one, other] = [startSpan({ name: 'work', kind: 'internal', parent }), startSpan({ name: 'work', kind: 'internal', parent })];
    expect(one.traceparent).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
    expect(one.traceparent.slice(3, 35)).not.toBe(other.traceparent.slice(3, 35));
  });

  it('is known to whatever is done within, and to nobody afterwards; what is thrown goes on as it is', async () => {
    const inside = await inSpan({ name: 'work', kind: 'internal', parent: caller }, async ({ traceparent }) => [await Promise.resolve(traceparent), currentTraceparent()]);
    expect(inside[1]).toBe(inside[0]);
    expect(currentTraceparent()).toBeUndefined();
    const failure = new RangeError('too far');
    await expect(inSpan({ name: 'work', kind: 'internal' }, () => Promise.reject(failure))).rejects.toBe(failure);
  });
});
