/** Full-width ASCII and the ideographic space to half-width; leaves every other character as typed. */
export function toHalfWidth(text: string): string {
  return text
    .replaceAll(/[\uFF01-\uFF5E]/g, (char) => String.fromCodePoint(char.codePointAt(0)! - 0xfee0))
    .replaceAll('\u3000', ' ');
}

/** The form in which two spellings of one name are equal: half-width, no white space, one case, one kind of bracket. */
export function comparable(text: string): string {
  return toHalfWidth(text.normalize('NFC'))
    .replaceAll(/[\s\p{Cf}]+/gu, '')
    .replaceAll(/[〔［【《〈]/g, '(')
    .replaceAll(/[〕］】》〉]/g, ')')
    .toLowerCase();
}
