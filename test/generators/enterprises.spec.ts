import { describe, expect, it } from '@jest/globals';
import { checkUscc, findDivision, findIndustry, type IndustryEdition } from '@huipin/codes';
import { localDate, parseLocalDate } from '@huipin/kernel';
import { enterpriseLines, header } from './enterprises.ts';

const lines = [...enterpriseLines({ rows: 300, seed: 7 })];
const rows = lines.slice(1).map((line) => line.split(','));

describe('generated enterprises', () => {
  it('are the same for the same seed and others for another', () => {
    expect([...enterpriseLines({ rows: 300, seed: 7 })]).toEqual(lines);
    expect([...enterpriseLines({ rows: 300, seed: 8 })]).not.toEqual(lines);
    expect(lines[0]).toBe(header);
  });

  it('have right codes, none twice, real divisions and industries, days in the past, and names that say what they are', () => {
    const today = localDate('2026-11-23');
    for (const [code = '', name, division = '', edition, industry = '', size, day = ''] of rows) {
      expect(checkUscc(code)).toEqual({ ok: true });
      expect(findDivision(division, today)?.inForce).toBe(true);
      expect(findIndustry(edition as IndustryEdition, industry)?.level).toBe(4);
      expect(parseLocalDate(day)! < today).toBe(true);
      expect(name).toContain('生成样本');
      expect(['large', 'medium', 'small', 'micro']).toContain(size);
    }
    expect(new Set(rows.map(([code]) => code)).size).toBe(rows.length);
  });
});
