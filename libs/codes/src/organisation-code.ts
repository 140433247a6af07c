import { compareCheckCharacter, malformed, type CodeCheck } from './code-check.ts';

const weights = [3, 7, 9, 10, 5, 8, 4, 2];

/** The ninth character that GB 11714-1997 demands after the eight of `body`. */
export function organisationCheckCharacter(body: string): string {
  const sum = weights.reduce((total, weight, i) => total + weight * Number.parseInt(body.charAt(i), 36), 0);
  const check = 11 - (sum % 11);
  if (check === 10) return 'X';
  return check === 11 ? '0' : String(check);
}

/** GB 11714-1997: nine characters, the last one a check character. Takes a normalised code. */
export function checkOrganisationCode(code: string): CodeCheck {
  if (!/^[0-9A-Z]{8}[0-9X]$/.test(code)) return malformed;
  return compareCheckCharacter(code, 9, organisationCheckCharacter(code));
}
