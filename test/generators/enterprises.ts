import { createWriteStream, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { randomNumbers } from '../random.ts';

/**
 * Enterprises that do not exist, as a file for `POST /api/registry/v1/imports?kind=enterprises`. Codes have right check
 * characters, divisions and industries are real ones; every name says 生成样本, so that nobody takes a row for a fact.
 * The same seed gives the same bytes. Its check characters are computed here and not by libs/codes, which they test.
 *
 *   node test/generators/enterprises.ts --rows 100000 --seed 1 --out enterprises.csv
 */
export interface Generated {
  readonly rows: number;
  readonly seed: number;
}

export const header = 'code,name,division,industryEdition,industryCode,size,establishedOn';

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** 31^6 bodies of organisation codes; the step has no factor 31, so that none comes twice. */
const bodies = 31 ** 6;
const step = 271_828_183;
const sizes = ['large', 'medium', 'medium', 'small', 'small', 'small', 'micro', 'micro', 'micro', 'micro'];
const divisions = readColumns('anhui-divisions-1981-2024.csv')
  .filter(({ level, valid_to_year }) => level === 'county' && valid_to_year === '')
  .map(({ code = '', name = '' }) => ({ code, name }));
const industries = { '2011': readClasses('gbt4754-2011.csv'), '2017': readClasses('gbt4754-2017.csv') };

export function* enterpriseLines({ rows, seed }: Generated): Generator<string> {
  const random = randomNumbers(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  yield header;
  for (let row = 0; row < rows; row += 1) {
    const division = pick(divisions);
    const edition = random() < 0.8 ? '2017' : '2011';
    const name = `${division.name}生成样本${seed}第${String(row + 1).padStart(7, '0')}号有限公司`;
    const day = new Date(Date.UTC(1980, 0, 1 + Math.floor(random() * 14_900))).toISOString().slice(0, 10);
    yield [creditCode(division.code, row, seed), name, division.code, edition, pick(industries[edition]), pick(sizes), day].join(',');
  }
}

/** GB 32100-2015 with the organisation code of GB 11714-1997 inside. */
function creditCode(division: string, row: number, seed: number): string {
  let rest = Number((BigInt(row + 1) * BigInt(step) + BigInt(seed)) % BigInt(bodies));
  let body = '';
  for (let at = 0; at < 6; at += 1) {
    body = alphabet.charAt(rest % 31) + body;
    rest = Math.floor(rest / 31);
  }
  const organisation = `MA${body}`;
  const eleventh = 11 - (weighted(organisation, '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', [3, 7, 9, 10, 5, 8, 4, 2]) % 11);
  const code = `91${division}${organisation}${eleventh === 11 ? '0' : eleventh === 10 ? 'X' : eleventh}`;
  const powersOfThree = Array.from({ length: 17 }, (_, at) => 3 ** at % 31);
  return code + alphabet.charAt((31 - (weighted(code, alphabet, powersOfThree) % 31)) % 31);
}

function weighted(code: string, values: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * values.indexOf(code.charAt(at)), 0);
}

function readColumns(file: string): Record<string, string>[] {
  const [names = [], ...lines] = readFileSync(new URL(`../../libs/codes/data/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.trim().split(','));
  return lines.map((cells) => Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])));
}

function readClasses(file: string): string[] {
  return readColumns(file).filter(({ level }) => level === '4').map(({ code = '' }) => code);
}

function* blocks(lines: Iterable<string>): Generator<string> {
  let block: string[] = [];
  for (const line of lines) {
    block.push(`${line}\n`);
    if (block.length < 1_000) continue;
    yield block.join('');
    block = [];
  }
  yield block.join('');
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { rows: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' }, out: { type: 'string' } } });
  const target = values.out === undefined ? process.stdout : createWriteStream(values.out);
  await pipeline(Readable.from(blocks(enterpriseLines({ rows: Number(values.rows), seed: Number(values.seed) }))), target);
}
