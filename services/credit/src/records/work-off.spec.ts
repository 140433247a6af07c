import { describe, expect, it } from '@jest/globals';
import { workOff } from './work-off.ts';

describe('working off what is due', () => {
  it('goes on until nothing moves, past what another is at', async () => {
    const due = new Set(['a', 'b', 'taken', 'c']);
    const findDue = () => Promise.resolve([...due].slice(0, 3).map((id) => ({ id })));
    expect(await workOff(findDue, (id) => Promise.resolve(id !== 'taken' && due.delete(id)))).toBe(3);
    expect([...due]).toEqual(['taken']);
  });

  it('does the others where one fails, once, and says so', async () => {
    const due = new Set(['a', 'bad', 'b']);
    const tried: string[] = [];
    const work = (id: string) => {
      tried.push(id);
      return id === 'bad' ? Promise.reject(new Error('no')) : Promise.resolve(due.delete(id));
    };
    await expect(workOff(() => Promise.resolve([...due].map((id) => ({ id }))), work)).rejects.toThrow('1 of what was due could not be done');
    expect(tried).toEqual(['a', 'bad', 'b']);
  });
});
