import { describe, expect, it } from '@jest/globals';
import { eventually } from './eventually.ts';

describe('eventually', () => {
  it('answers the value of the first attempt that does not throw', async () => {
    let attempts = 0;
    const value = await eventually(() => {
      attempts += 1;
      if (attempts < 3) throw new Error('not yet');
      return attempts;
    });
    expect(value).toBe(3);
  });
  it('throws what the last attempt threw when the time is up', async () => {
    const never = eventually(() => Promise.reject(new Error('never')), { timeout: 30, interval: 5 });
    await expect(never).rejects.toThrow('never');
  });
});
