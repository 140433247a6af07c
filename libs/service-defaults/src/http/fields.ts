import { holdsIdentityNumber } from '@huipin/codes';
import { endOfDay, isUnsafeText, parseInstant, parseLocalDate, systemClock, type Instant, type LocalDate } from '@huipin/kernel';
import { z } from 'zod';

/** Field kinds that all DTOs share. Text is checked once, here, for what no list, log or page should carry. */
export function textField(max = 200): z.ZodString {
  return z
    .string()
    .trim()
    .min(1)
    // What is too long is not looked through: a second of work for each megabyte.
    .max(max, { abort: true })
    .refine((text) => !isUnsafeText(text), { params: { code: 'UNSAFE_TEXT' } })
    .refine((text) => !holdsIdentityNumber(text), { params: { code: 'IDENTITY_NUMBER_IN_TEXT' } });
}

/** Long text keeps its line ends. */
export const longText = textField(4_000);

export const dateField = z
  .string()
  .refine((text) => parseLocalDate(text) !== undefined, { params: { code: 'NOT_A_DATE' } })
  .transform((text) => text as LocalDate)
  .meta({ type: 'string', format: 'date', examples: ['2026-11-23'] });

/** Paper comes late, so an act may lie in the past; it cannot lie in the future. */
export const pastDate = dateField
  .refine((date) => date <= systemClock.today(), { params: { code: 'DATE_IN_FUTURE' } })
  .meta({ type: 'string', format: 'date', examples: ['2026-11-23'], description: 'not in the future' });

export const idField = z
  .string()
  .min(1)
  .max(100)
  .refine((text) => /^[\w.:-]*$/.test(text), { params: { why: { zh: '编号只含字母、数字和 . : _ -', en: 'an id has letters, digits and . : _ - only' } } })
  .meta({ pattern: String.raw`^[\w.:-]+$`, description: 'opaque' });

export const fenField = z.number().int().min(1).max(Number.MAX_SAFE_INTEGER).meta({ description: 'fen' });

/** Form only; whether a division exists is a rule. */
export const divisionField = z
  .string()
  .refine((text) => /^\d{6}$/.test(text), { params: { why: { zh: '应为六位数字（GB/T 2260）', en: 'six digits are due (GB/T 2260)' } } })
  .meta({ pattern: String.raw`^\d{6}$`, examples: ['340104'] });

export const sourceRefField = textField(100).optional().meta({ description: "the sender's own number, unique per client" });

/** The last instant that counts as known: a day means its end; an instant is taken as it is. */
const knownOnField = z
  .string()
  .refine((text) => parseLocalDate(text) !== undefined || parseInstant(text) !== undefined, { params: { code: 'NOT_A_DATE' } })
  .transform((text): Instant => {
    const day = parseLocalDate(text);
    return day === undefined ? parseInstant(text)! : endOfDay(day);
  })
  .meta({ type: 'string', examples: ['2026-11-23'], description: 'a day, meaning its end, or an RFC 3339 instant' });

/** `?on=…&knownOn=…` */
export const asOfFields = { on: dateField.optional(), knownOn: knownOnField.optional() };

export interface AsOf {
  readonly on: LocalDate;
  readonly knownAt: Instant;
}

/** `on` defaults to today, `knownOn` to the end of today. */
export function asOf(query: { on?: LocalDate | undefined; knownOn?: Instant | undefined }): AsOf {
  const today = systemClock.today();
  return { on: query.on ?? today, knownAt: query.knownOn ?? endOfDay(today) };
}

/** `?limit=…&cursor=…` */
export const pageFields = {
  limit: z.coerce.number().int().min(1).max(500).default(100),
  cursor: z.string().max(500).optional(),
};

/** Of an act that needs no more than its address; an empty object is taken as well. */
export const noBody = z.strictObject({}).optional().meta({ example: {} });
