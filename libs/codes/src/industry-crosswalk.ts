import { once, readRows } from './data-file.ts';
import { findIndustry } from './industry.ts';

/**
 * The crosswalk was made before amendment 1 (2019) put 监察委员会 in at 9231 and moved 人民法院 and 人民检察院 down by one.
 */
const renumbered: Readonly<Record<string, string>> = { '9231': '9232', '9232': '9233' };

const pairs = once(() =>
  readRows<'code_2011' | 'code_2017'>('gbt4754-2011-to-2017.csv').map(({ code_2011, code_2017 }) => ({
    code2011: code_2011,
    code2017: renumbered[code_2017] ?? code_2017,
  })),
);

/**
 * The classes (4 digits) of GB/T 4754-2017 that a class of 2011 went to: all of them, in the order of the code, for a
 * person to pick from. Empty where `code2011` is not a class of 2011.
 */
export function crosswalkTo2017(code2011: string): string[] {
  const code = findIndustry('2011', code2011)?.code;
  return pairs()
    .filter((pair) => pair.code2011 === code)
    .map(({ code2017 }) => code2017)
    .sort();
}

/** The classes of GB/T 4754-2011 that a class of 2017 came from: all of them, and none for 9231, which is newer. */
export function crosswalkTo2011(code2017: string): string[] {
  const code = findIndustry('2017', code2017)?.code;
  return pairs()
    .filter((pair) => pair.code2017 === code)
    .map(({ code2011 }) => code2011)
    .sort();
}
