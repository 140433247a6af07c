/** Weights of GB 11643-1999 (ISO 7064, MOD 11-2), and the check characters by remainder. */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const checks = '10X98765432';

/** Whether these 18 characters are a citizen's identity number: a day of birth that exists and the right check character. */
export function isIdentityNumber(text: string): boolean {
  if (!/^[1-8]\d{5}(?:19|20)\d{9}[\dX]$/.test(text)) return false;
  const [year, month, day] = [text.slice(6, 10), text.slice(10, 12), text.slice(12, 14)].map(Number) as [number, number, number];
  const born = new Date(Date.UTC(year, month - 1, day));
  if (born.getUTCMonth() !== month - 1 || born.getUTCDate() !== day) return false;
  const sum = weights.reduce((total, weight, at) => total + weight * Number(text[at]), 0);
  return checks[sum % 11] === text[17];
}

/** Cheap, and false for nearly every text there is. */
const seventeenDigits = /\p{N}(?:[\s\u00B7\p{Variation_Selector}-]{0,3}\p{N}){16}/u;

/** Whether an identity number stands somewhere in a text, parted by spaces or not, in full-width or drawn digits or not. */
export function holdsIdentityNumber(text: string): boolean {
  if (text.length < 18 || !seventeenDigits.test(text)) return false;
  const plain = text.normalize('NFKC').toUpperCase().replaceAll(/[\s\u00B7\p{Variation_Selector}-]/gu, '');
  return [...plain.matchAll(/(?=([1-8]\d{5}(?:19|20)\d{9}[\dX]))/g)].some(([, candidate]) => isIdentityNumber(candidate!));
}

/** A mobile number of the mainland. */
export function isMobileNumber(text: string): boolean {
  return /^1[3-9]\d{9}$/.test(text);
}

/** 340104********013X: place and last characters, by which its owner knows it again. */
export function maskIdentityNumber(number: string): string {
  return `${number.slice(0, 6)}********${number.slice(14)}`;
}

/** 138****0001 */
export function maskMobileNumber(number: string): string {
  return `${number.slice(0, 3)}****${number.slice(7)}`;
}
