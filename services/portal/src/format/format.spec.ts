import { describe, expect, it } from '@jest/globals';
import { dayOf, formatInstant, formatTime } from './instant.ts';
import { formatFen } from './money.ts';
import { showSpan } from './span.ts';

describe('money', () => {
  it('is shown in yuan, to the fen', () => {
    expect(formatFen(50_000_000, 'zh')).toBe('¥500,000.00');
    expect(formatFen('1', 'zh')).toBe('¥0.01');
    expect(formatFen(-205, 'en')).toBe('-CN¥2.05');
  });
  it('keeps every fen of an amount that a double cannot hold', () => {
    expect(formatFen('9007199254740993', 'zh')).toBe('¥90,071,992,547,409.93');
  });
});

describe('instants', () => {
  it('are shown as clocks in Anhui show them', () => {
    expect(formatTime('2026-11-22T16:30:05Z', 'zh')).toBe('00:30:05');
    expect(formatInstant('2026-11-22T16:30:05Z', 'en')).toMatch(/23 Nov|Nov 23/);
    expect(dayOf(new Date('2026-11-22T16:30:05Z'))).toBe('2026-11-23');
  });
  it('stay as they are where they cannot be read', () => {
    expect(formatInstant('lately', 'zh')).toBe('lately');
  });
});

describe('spans', () => {
  it('are never more exact than their source', () => {
    expect(showSpan({ from: '2013-12-16', to: '2013-12-16', precision: 'day' }, 'zh')?.text).toBe('2013-12-16');
    expect(showSpan({ from: '2016-01-01', to: '2016-12-31', precision: 'year' }, 'zh')?.text).toBe('2016');
    expect(showSpan({ from: '2013-01-01', to: '2014-12-31', precision: 'range' }, 'en')?.text).toBe('2013–2014');
    expect(showSpan({ to: '2017-12-31', precision: 'before' }, 'zh')?.text).toBe('不晚于 2017-12-31');
    expect(showSpan({ to: '2017-12-31', precision: 'before' }, 'en')).toEqual({ text: 'by 2017-12-31', day: '2017-12-31' });
  });
  it('are absent where nothing is known', () => {
    expect(showSpan({ precision: 'unknown' }, 'zh')).toBeUndefined();
  });
});
