import { addDays, localDate } from '@huipin/kernel';
import { importErrors } from '../import-errors.ts';
import type { Archive } from './archive.ts';
import { parseWholeXml } from './xml.ts';

/** Number formats that show a day, by ECMA-376 18.8.30; 27 to 36 and 50 to 58 are those of East Asian systems. */
const isBuiltInDate = (id: number): boolean => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
const MAX_STYLES = 65_536;

/** Which styles (`s` of a cell) show a number as a day. */
export async function readDateStyles(archive: Archive): Promise<readonly boolean[]> {
  const styles: boolean[] = [];
  const stream = await archive.open('xl/styles.xml');
  if (stream === undefined) return styles;
  const formats = new Map<number, string>();
  let isInCellStyles = false;
  await parseWholeXml(stream, {
    open: (name, attributes) => {
      if (name === 'cellXfs') isInCellStyles = true;
      if (name === 'numFmt' && formats.size < MAX_STYLES) formats.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      if (name !== 'xf' || !isInCellStyles || styles.length >= MAX_STYLES) return;
      const id = Number(attributes['numFmtId'] ?? 0);
      styles.push(isDateFormat(id, formats.get(id)));
    },
    text: () => undefined,
    close: (name) => {
      if (name === 'cellXfs') isInCellStyles = false;
    },
  });
  return styles;
}

export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return isBuiltInDate(id);
  // Quoted and escaped text, colours and conditions say nothing about the number.
  return /[yd]/i.test(code.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));
}

/** A number as a person reads it in the sheet; throws where the spreadsheet itself has lost digits. */
export function numberText(value: string): string {
  if (/^-?\d{1,15}$/.test(value)) return value;
  const number = Number(value);
  if (!Number.isFinite(number) || value.trim() === '') return value;
  if (Math.abs(number) >= 1e15) throw importErrors.NUMBER_NOT_EXACT();
  return String(Number(number.toPrecision(15)));
}

/** `YYYY-MM-DD` of a serial day; with a time of day where it has one, which no date field accepts. */
export function dayText(value: string, from1904: boolean): string {
  const serial = Number(value);
  const days = Math.floor(serial);
  if (!Number.isFinite(serial) || days < 1 || days > 2_958_465) return value;
  // Spreadsheets count a 29 February 1900 that never was.
  const day = from1904 ? addDays(localDate('1904-01-01'), days) : addDays(localDate(days < 60 ? '1899-12-31' : '1899-12-30'), days);
  const minutes = Math.round((serial - days) * 1_440);
  const two = (part: number) => String(part).padStart(2, '0');
  return minutes === 0 ? day : `${day} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
