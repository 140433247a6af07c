/** Full-width ASCII and the ideographic space to half-width; leaves every other character as typed. */
export function toHalfWidth(text: string): string {
  return text
    .replaceAll(/[\uFF01-\uFF5E]/g, (char) => String.fromCodePoint(char.codePointAt(0)! - 0xfee0))
    .replaceAll('\u3000', ' ');
}

/** The form in which two spellings of one name are equal: half-width, no white space, one case, one kind of bracket. */
export function comparable(text: string): string {
  return toHalfWidth(text.normalize('NFC'))
    .replaceAll(/[\s\p{Cf}\p{Default_Ignorable_Code_Point}]+/gu, '')
    .replaceAll(/[〔［【《〈]/g, '(')
    .replaceAll(/[〕］】》〉]/g, ')')
    .toLowerCase();
}

/** By property, so that what Unicode adds is known with the next Node. A variant of a character is a way of writing it: rare names need them. */
const unsafe = /[[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\uFFF9-\uFFFB]--[\t\n\r\p{Variation_Selector}]]/v;

/** Control, invisible and bidirectional characters, half surrogates: what no list, log or page should carry. */
export function isUnsafeText(text: string): boolean {
  return unsafe.test(text);
}
