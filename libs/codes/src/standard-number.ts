import { toHalfWidth } from '@huipin/kernel';
import { tableCodes } from './division-table.ts';
import { isProvincePrefix } from './divisions.ts';

export type StandardKind = 'national' | 'industry' | 'local' | 'group' | 'enterprise' | 'international';

/** A standard's number taken apart. It says nothing of whether such a standard exists or is in force. */
export interface StandardNumber {
  readonly kind: StandardKind;
  readonly typed: string;
  /** `GB/T 4754-2017`, `ISO 9001:2015`: half-width, one space, hyphen, year of four digits. */
  readonly normal: string;
  /** `GB/T`, `DB34/T`, `T/CAS`, `Q/HL`, `ISO/IEC`. */
  readonly prefix: string;
  /** With the part, without the year: `29186.1`, `0001S`, `60335-1`. */
  readonly number: string;
  readonly year: number;
  /**
   * As the prefix says; null where it says nothing (enterprise, international). Law knows better in places: since 2018
   * only national standards bind, and in 2017 a notice made many a GB recommended without printing it anew.
   */
  readonly mandatory: boolean | null;
  /** Of a local standard: the division, six digits, whose government issued it. */
  readonly division?: string;
}

/** Longer than any real number with its stray spaces gone; keeps a pasted document away from the patterns. */
const longest = 60;

// Every step of these patterns is decided by the next character, so that none of them goes back over its input.
const yearForm = String.raw`(?<year>(?:19|20)\d\d)`;
const shortYearForm = String.raw`(?<year>(?:19|20)\d\d|[5-9]\d)`;
const numberForm = String.raw`(?<number>\d{1,6}(?:\.\d{1,3})*)`;
/** Foreign bodies whose prefixes have the form of an industry's. */
const foreign = 'ISO|IEC|EN|DIN|JIS|BS|NF|UL';

const patterns: readonly (readonly [StandardKind, RegExp])[] = [
  ['national', new RegExp(`^(?<prefix>GB(?:/[TZ])?) ${numberForm}-${shortYearForm}$`)],
  ['industry', new RegExp(`^(?<prefix>(?!GB|DB|${foreign})[A-Z]{2,3}(?:/[TZ])?) ${numberForm}-${shortYearForm}$`)],
  ['local', new RegExp(String.raw`^(?<prefix>DB(?<area>\d\d(?:\d\d)?)(?:/T)?)/? ${numberForm}-${yearForm}$`)],
  ['group', new RegExp(`^(?<prefix>T/[A-Z0-9]+(?:-[A-Z0-9]+)*) ${numberForm}-${yearForm}$`)],
  ['enterprise', new RegExp(String.raw`^(?<prefix>Q/[A-Z0-9]{1,12}) (?<number>[A-Z0-9]+(?:\.[A-Z0-9]+)*)-${yearForm}$`)],
  ['international', new RegExp(String.raw`^(?<prefix>(?:ISO|IEC)(?:/(?:IEC|TS|TR|PAS))*) (?<number>\d{1,6}(?:-\d{1,4})*)[:-]${yearForm}$`)],
];

/**
 * The number of a standard out of what people type (facts.md section 7), or undefined for anything else. Takes every
 * dash, full-width characters, lower case, stray spaces and a missing one, and the two-digit years of 1950 to 1999.
 * Wants a year, and knows industries by the form of their prefix, not by a list.
 */
export function parseStandardNumber(text: string): StandardNumber | undefined {
  const form = spacedForm(text);
  if (form.length > longest) return undefined;
  for (const [kind, pattern] of patterns) {
    const groups = pattern.exec(form)?.groups;
    if (groups !== undefined) return describe(kind, text, groups);
  }
  return undefined;
}

function describe(kind: StandardKind, typed: string, groups: Record<string, string | undefined>): StandardNumber | undefined {
  const { prefix = '', number = '', area } = groups;
  if (area !== undefined && !isProvincePrefix(area)) return undefined;
  const year = Number(groups['year']?.padStart(4, '19'));
  return {
    kind,
    typed,
    normal: `${prefix} ${number}${kind === 'international' ? ':' : '-'}${year}`,
    prefix,
    number,
    year,
    mandatory: isMandatory(kind, prefix),
    ...(area === undefined ? {} : { division: area.padEnd(6, '0') }),
  };
}

function isMandatory(kind: StandardKind, prefix: string): boolean | null {
  if (kind === 'enterprise' || kind === 'international') return null;
  return !prefix.includes('/');
}

/** One space between prefix and number and none elsewhere, upper case, one kind of dash. */
function spacedForm(text: string): string {
  const form = toHalfWidth(text)
    .toUpperCase()
    .replaceAll(/[-\u2010-\u2015\u2212\u2500]+/g, '-')
    .replaceAll(/[\s\p{Cf}]+/gu, ' ')
    .replaceAll(/ ?([/.:-]) ?/g, '$1')
    .trim();
  if (form.includes(' ')) return form;
  // `DB34524-2005`: no city of the province has 3452, so 524 is the number; `DB34123-2010` could be either's.
  const [, city] = /^DB(34\d\d)\d*(?:\.\d+)*-/.exec(form) ?? [];
  if (city !== undefined && !tableCodes.includes(`${city}00`)) return form.replace('DB34', 'DB34 ');
  // After `/` a space may have been all that parted `DB34/ 524`; an association's or firm's own code may hold digits.
  return form.replace(/^(DB\d+\/T?|(?!DB)[A-Z]+(?:\/\d*[A-Z]+(?:-[A-Z]+)*)?)(?=\d)/, '$1 ');
}
