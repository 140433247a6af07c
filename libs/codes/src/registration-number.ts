import { compareCheckCharacter, malformed, type CodeCheck } from './code-check.ts';

/** The last digit by ISO 7064 MOD 11,10 over the digits of `body`. */
function checkDigit(body: string): string {
  let product = 10;
  for (const digit of body) {
    const sum = (product + Number(digit)) % 10;
    product = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return String((11 - product) % 10);
}

/**
 * GS 15-2006, the registration number (工商注册号) that the unified social credit code replaced in 2015: 14 digits and
 * a check digit. Numbers of 13 digits, given before 2007, are malformed here. Takes a normalised code.
 */
export function checkRegistrationNumber(code: string): CodeCheck {
  if (!/^\d{15}$/.test(code)) return malformed;
  return compareCheckCharacter(code, 15, checkDigit(code.slice(0, 14)));
}
