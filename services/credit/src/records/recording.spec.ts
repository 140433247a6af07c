import { describe, expect, it } from '@jest/globals';
import { toInstant } from '@huipin/kernel';
import { recordingInstant } from './recording.ts';

describe('the instant of a record', () => {
  it('lies after the last decision, whatever the clock says', () => {
    const last = toInstant('2026-05-01T00:00:00.500Z');
    expect(recordingInstant(toInstant('2026-05-01T00:00:01Z'), last)).toBe('2026-05-01T00:00:01.000Z');
    expect(recordingInstant(last, last)).toBe('2026-05-01T00:00:00.501Z');
    expect(recordingInstant(toInstant('2026-05-01T00:00:00Z'), last)).toBe('2026-05-01T00:00:00.501Z');
    expect(recordingInstant(last, null)).toBe(last);
  });
});
