import { describe, expect, it } from '@jest/globals';
import { parseStandardNumber, type StandardKind } from './standard-number.ts';

const kindOf = (text: string): StandardKind | undefined => parseStandardNumber(text)?.kind;
const normalOf = (text: string): string | undefined => parseStandardNumber(text)?.normal;

describe('the number of a standard', () => {
  it.each([
    ['GB 32100-2015', 'national', 'GB', '32100', 2015, true],
    ['GB/T 4754-2017', 'national', 'GB/T', '4754', 2017, false],
    ['GB/Z 18906-2002', 'national', 'GB/Z', '18906', 2002, false],
    ['GB/T 29186.1-2021', 'national', 'GB/T', '29186.1', 2021, false],
    ['HG/T 20592-2009', 'industry', 'HG/T', '20592', 2009, false],
    ['JB/T 6441-2008', 'industry', 'JB/T', '6441', 2008, false],
    ['QB 2394-2007', 'industry', 'QB', '2394', 2007, true],
    ['NY/T 5010-2016', 'industry', 'NY/T', '5010', 2016, false],
    ['YC/T 207-2014', 'industry', 'YC/T', '207', 2014, false],
    ['DB34/T 4321-2022', 'local', 'DB34/T', '4321', 2022, false],
    ['DB34 524-2005', 'local', 'DB34', '524', 2005, true],
    ['DB3401/T 210-2020', 'local', 'DB3401/T', '210', 2020, false],
    ['DB32/T 1926-2011', 'local', 'DB32/T', '1926', 2011, false],
    ['T/CAS 115-2015', 'group', 'T/CAS', '115', 2015, false],
    ['T/SYXH 001-2023', 'group', 'T/SYXH', '001', 2023, false],
    ['T/31SCTA-A1 001.2-2023', 'group', 'T/31SCTA-A1', '001.2', 2023, false],
    ['Q/HL 001-2020', 'enterprise', 'Q/HL', '001', 2020, null],
    ['Q/AHJH 0001S-2016', 'enterprise', 'Q/AHJH', '0001S', 2016, null],
    ['Q/3401HL J02.001-2018', 'enterprise', 'Q/3401HL', 'J02.001', 2018, null],
    ['ISO 9001:2015', 'international', 'ISO', '9001', 2015, null],
    ['IEC 60335-1:2020', 'international', 'IEC', '60335-1', 2020, null],
    ['ISO/IEC 17025:2017', 'international', 'ISO/IEC', '17025', 2017, null],
  ] as const)('%s is taken apart and is its own normal form', (text, kind, prefix, number, year, mandatory) => {
    expect(parseStandardNumber(text)).toMatchObject({ kind, typed: text, normal: text, prefix, number, year, mandatory });
  });

  it.each([
    ...['GB/T 29186.2-2021', 'GB/T 29186.6-2021', 'GB/T 29185-2021', 'GB/T 29187-2012', 'GB/T 29188-2022', 'GB/T 36680-2018'],
    ...['GB/T 39654-2020', 'GB/T 39073-2020', 'GB/T 36679-2018', 'GB/T 31047-2023', 'GB/T 31280-2022', 'GB/T 31279-2014'],
    ...['GB/T 31281-2014', 'GB/T 31283-2014', 'GB/T 39870-2021', 'GB/T 39070-2020', 'GB/T 31045-2014', 'GB/T 31277-2022'],
    ...['GB/T 31041-2014', 'GB/T 23791-2009', 'GB/T 22116-2008', 'GB 11714-1997'],
  ])('%s of brand valuation and credit is national', (text) => {
    expect(parseStandardNumber(text)).toMatchObject({ kind: 'national', normal: text });
  });
  it.each(['ISO 10668:2010', 'ISO 20671:2019'])('%s is international', (text) => expect(kindOf(text)).toBe('international'));

  it('names the division of a local standard and of no other', () => {
    expect(parseStandardNumber('DB34/T 4321-2022')?.division).toBe('340000');
    expect(parseStandardNumber('DB3401/T 210-2020')?.division).toBe('340100');
    expect(parseStandardNumber('GB/T 4754-2017')).not.toHaveProperty('division');
  });
});

describe('a number as typed', () => {
  it.each([
    ['GB/T 4754—2017', 'GB/T 4754-2017'],
    ['GB/T 4754——2017', 'GB/T 4754-2017'],
    ['gb／ｔ　４７５４－２０１７', 'GB/T 4754-2017'],
    [' GB / T  4754 – 2017\n', 'GB/T 4754-2017'],
    ['GB/T4754-2017', 'GB/T 4754-2017'],
    ['GB32100-2015', 'GB 32100-2015'],
    ['GB/T 29186．1-2021', 'GB/T 29186.1-2021'],
    ['HG/T20592-2009', 'HG/T 20592-2009'],
    ['DB34/T4321-2022', 'DB34/T 4321-2022'],
    ['DB34/ 524-2005', 'DB34 524-2005'],
    ['DB34524-2005', 'DB34 524-2005'],
    ['DB344321—2022', 'DB34 4321-2022'],
    ['db3401/t 210-2020', 'DB3401/T 210-2020'],
    ['T/CAS115-2015', 'T/CAS 115-2015'],
    ['Q/AHJH0001S-2016', 'Q/AHJH 0001S-2016'],
    ['Q/3401HL001-2016', 'Q/3401HL 001-2016'],
    ['ISO9001：2015', 'ISO 9001:2015'],
    ['ISO 9001-2015', 'ISO 9001:2015'],
    ['IEC 60335-1-2020', 'IEC 60335-1:2020'],
  ])('%p is %s in normal form, and kept as typed', (text, normal) => {
    expect(parseStandardNumber(text)).toMatchObject({ normal, typed: text });
  });
  it.each([
    ['GB 3100-93', 'GB 3100-1993', 1993],
    ['HG/T 2006-91', 'HG/T 2006-1991', 1991],
    ['GB 1-58', 'GB 1-1958', 1958],
  ])('%s has a year of two digits: %s', (text, normal, year) => expect(parseStandardNumber(text)).toMatchObject({ normal, year }));

  it('has no year of two digits after 1999, nor where such numbers never had one', () => {
    expect(normalOf('GB 3100-05')).toBeUndefined();
    expect(normalOf('T/CAS 115-95')).toBeUndefined();
  });
});

describe('no standard', () => {
  it.each([
    '',
    'GB',
    'GB/T 4754',
    'GB/T 4754-20177',
    'GB/T 4754-2117',
    'GB/X 4754-2017',
    'GB/T 4754-2017 国民经济行业分类',
    'GB/T 4754-2017、GB 32100-2015',
    'GB/T 47 54-2017',
    'GBT 4754-2017',
    'DB34123-2010',
    'DB/T 12-2010',
    'DB99/T 12-2010',
    'DB340/T 12-2010',
    'EN 71-2014',
    'DIN 933-1987',
    'A 12-2010',
    'ABCD 12-2010',
    'T/ 115-2015',
    'Q/ 001-2020',
    'Q/安徽 001-2020',
    'Q/HL-2020',
    'ISO 9001',
    `T/${'A'.repeat(60)} 1-2020`,
    '91340000711771143J',
    '2026-11-23',
    '皖政办〔2016〕77号',
    '13800138000',
  ])('is %p', (text) => expect(parseStandardNumber(text)).toBeUndefined());

  it('is a long text, and that is found out at once', () => {
    const parts = ['A', '-A', '1', ' ', '.1', '/', '/IEC', ' -', 'T/A1', 'Q/1', 'DB1', 'ISO/IEC'];
    const started = performance.now();
    for (const part of parts) {
      for (const head of ['T/', 'Q/', 'GB ', 'DB34', 'ISO ', '']) {
        expect(parseStandardNumber(`${head}${part.repeat(100_000)}!`)).toBeUndefined();
      }
    }
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
