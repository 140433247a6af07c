import { tags, type Language } from '../language/tags.ts';

/** Fen, as a number or as ProtoJSON writes a 64-bit integer, as yuan; exact for any amount. */
export function formatFen(fen: number | string, language: Language): string {
  const total = BigInt(fen);
  const size = total < 0n ? -total : total;
  const yuan = `${total < 0n ? '-' : ''}${size / 100n}.${String(size % 100n).padStart(2, '0')}` as `${number}`;
  return new Intl.NumberFormat(tags[language], { style: 'currency', currency: 'CNY' }).format(yuan);
}
