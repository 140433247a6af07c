import { describe, expect, it } from '@jest/globals';
import { DeliveryWindow } from './delivery-window.ts';

function windowOf(...subjects: string[]) {
  const window = new DeliveryWindow(10);
  const events = subjects.map((subject, index) => ({ sequence: 11 + index, subject }));
  for (const event of events) window.add(event);
  window.position = 10 + subjects.length;
  return { window, events };
}
function drain(window: DeliveryWindow<{ sequence: number; subject: string }>): number[] {
  const out: number[] = [];
  for (let event = window.next(); event !== undefined; event = window.next()) out.push(event.sequence);
  return out;
}

describe('the window of a subscription', () => {
  it('gives out one event of each subject at a time, in order', () => {
    const { window, events } = windowOf('a', 'a', 'b', 'a', 'c');
    expect(drain(window)).toEqual([11, 13, 15]);
    window.settle(events[0]!);
    expect(drain(window)).toEqual([12]);
    window.settle(events[2]!);
    expect(drain(window)).toEqual([]);
    window.settle(events[1]!);
    expect(drain(window)).toEqual([14]);
  });

  it('has its cursor before the first that is not settled, and at its position when all are', () => {
    const { window, events } = windowOf('a', 'b', 'c');
    drain(window);
    expect(window.cursor).toBe(10);
    window.settle(events[1]!);
    expect(window.cursor).toBe(10);
    window.settle(events[0]!);
    expect(window.cursor).toBe(12);
    window.settle(events[2]!);
    expect([window.cursor, window.size]).toEqual([13, 0]);
    window.position = 20;
    expect(window.cursor).toBe(20);
  });

  it('gives up what waits of a subject, and the cursor passes it', () => {
    const { window, events } = windowOf('a', 'b', 'a', 'a');
    drain(window);
    window.settle(events[0]!);
    expect(window.withdraw('a').map(({ sequence }) => sequence)).toEqual([13, 14]);
    expect(drain(window)).toEqual([]);
    window.settle(events[1]!);
    expect(window.cursor).toBe(14);
  });

  it('takes a later event of a subject that is under way, and gives it out after', () => {
    const { window, events } = windowOf('a');
    drain(window);
    window.add({ sequence: 12, subject: 'a' });
    expect(window.hasReady).toBe(false);
    window.settle(events[0]!);
    expect(drain(window)).toEqual([12]);
  });
});
