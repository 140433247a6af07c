import { toHalfWidth } from '@huipin/kernel';
import type { CodeCheck } from './code-check.ts';
import { checkOrganisationCode } from './organisation-code.ts';
import { checkRegistrationNumber } from './registration-number.ts';
import { checkUscc } from './uscc.ts';

/** The kinds of identity code an enterprise may carry (facts.md section 1). */
export type CodeScheme = 'uscc' | 'registration-number' | 'organisation-code';

/**
 * The form in which two spellings of one identity code are equal: half-width, upper case, no white space, and without
 * the hyphen that an organisation code is printed with (`71177114-3`). Never corrects a character.
 */
export function normaliseCode(text: string): string {
  const code = toHalfWidth(text)
    .replaceAll(/[\s\p{Cf}]+/gu, '')
    .toUpperCase();
  return code.replace(/^([0-9A-Z]{8})[-‐–—]([0-9X])$/, '$1$2');
}

/**
 * The scheme that a normalised code has the length of, right or wrong, or undefined. Fifteen characters are a
 * registration number only if all are digits; a tax number of fifteen digits cannot be told from one.
 */
export function guessScheme(code: string): CodeScheme | undefined {
  if (code.length === 18) return 'uscc';
  if (code.length === 9) return 'organisation-code';
  return /^\d{15}$/.test(code) ? 'registration-number' : undefined;
}

export function checkCode(code: string, scheme: CodeScheme): CodeCheck {
  switch (scheme) {
    case 'uscc':
      return checkUscc(code);
    case 'registration-number':
      return checkRegistrationNumber(code);
    case 'organisation-code':
      return checkOrganisationCode(code);
  }
}
