/** Money is a whole number of fen; a JSON number up to 2^53 carries 90 trillion yuan. */
export type Fen = number;

/** "1,234.50" for 123450: for people; programs keep the integer. */
export function formatYuan(fen: Fen): string {
  const sign = fen < 0 ? '-' : '';
  const [yuan, rest] = [Math.trunc(Math.abs(fen) / 100), Math.abs(fen) % 100];
  return `${sign}${yuan.toString().replaceAll(/\B(?=(\d{3})+$)/g, ',')}.${rest.toString().padStart(2, '0')}`;
}

/** A decimal amount of 万元 ("0.5", "50") in fen, or undefined where it is not a plain amount. */
export function fenFromWan(text: string): Fen | undefined {
  const match = /^(\d{1,9})(?:\.(\d{1,6}))?$/.exec(text.trim());
  if (match === null) return undefined;
  const [, whole = '0', fraction = ''] = match;
  return Number(whole) * 1_000_000 + Number(fraction.padEnd(6, '0'));
}
