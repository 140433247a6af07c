const signs = '=+-@＝＋－＠';
const number = /^[+-]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?([eE][+-]?\d+)?%?$/;
const phone = /^\+\d[\d ()-]*$/;
/** What makes a formula of text behind a sign: a call, a comparison, a further operator, a cell, a quote, a DDE link. */
const formulaLike = /[(（!|"'<>&^*/=]|[\d)]\s*[-+]|(^|[^\p{L}\d])\$?[A-Za-z]{1,3}\$?\d+([^\p{L}\d]|$)/u;

/**
 * Whether a spreadsheet would take the text for a formula once it is exported (CSV injection). Everything behind `=`
 * is one. Behind `+`, `-` or `@` only what is built like one: a negative number, a telephone number (+86 551 …), a lone
 * dash for "none" and a name with a hyphen in front are what people write in tables. White space in front, tabs too,
 * does not hide a formula.
 */
export function isFormula(cell: string): boolean {
  const text = cell.trimStart();
  const sign = text[0];
  if (sign === undefined || !signs.includes(sign)) return false;
  const rest = text.slice(1).trim();
  if (rest === '') return false;
  if (sign === '=' || sign === '＝') return true;
  return !number.test(text.trim()) && !phone.test(text.trim()) && formulaLike.test(rest);
}
