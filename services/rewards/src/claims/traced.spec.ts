import { describe, expect, it } from '@jest/globals';
import { currentTraceparent } from '@huipin/kernel';
import { traced } from './traced.ts';

const trace = (at: number) => `00-${String(at).padStart(32, '1')}-b7ad6b7169203331-01`;

async function seen(count: number): Promise<string[]> {
  const calls: string[] = [];
  const events = Array.from({ length: count }, (_, at) => ({ traceparent: trace(at) }));
  await traced(events, (told) => Promise.resolve(void calls.push(`${told.length} ${currentTraceparent()?.slice(3, 35) ?? '–'}`)));
  return calls;
}

describe('events in the trace of their cause', () => {
  it('are a few, one by one', async () => expect(await seen(2)).toEqual([`1 ${trace(0).slice(3, 35)}`, `1 ${trace(1).slice(3, 35)}`]));
  it('are not a flood, which comes all at once', async () => expect(await seen(21)).toEqual(['21 –']));
});
