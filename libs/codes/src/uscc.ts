import { compareCheckCharacter, malformed, type CodeCheck } from './code-check.ts';
import { organisationCheckCharacter } from './organisation-code.ts';

/** GB 32100-2015: no I, O, S, V, Z; the value of a character is its place. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const form = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

/** The eighteenth character that GB 32100-2015 demands after the seventeen of `body`. */
export function usccCheckCharacter(body: string): string {
  let sum = 0;
  let weight = 1;
  for (const character of body) {
    sum += alphabet.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  // The outer remainder turns 31 into 0; many published versions forget it.
  return alphabet.charAt((31 - (sum % 31)) % 31);
}

/**
 * GB 32100-2015: 18 characters, of which the 17th checks the organisation code and the 18th the whole; a code that
 * fails both is reported at 17. Positions 3 to 8 must be digits and no more: real codes name divisions that no edition
 * of GB/T 2260 has (facts.md section 1.3). Takes a normalised code.
 */
export function checkUscc(code: string): CodeCheck {
  if (!form.test(code)) return malformed;
  const organisation = compareCheckCharacter(code, 17, organisationCheckCharacter(code.slice(8, 16)));
  return organisation.ok ? compareCheckCharacter(code, 18, usccCheckCharacter(code.slice(0, 17))) : organisation;
}
