import { styleText } from 'node:util';
import type { Bilingual } from '@huipin/kernel';
import type { Caller, Problem, Reply } from '../e2e/client.ts';
import type { Arrival, EventData, Feeds, Wanted } from './feeds.ts';

/** One step of a chain: the event that shows it, and what it means. */
export interface Hop extends Omit<Wanted, 'types'> {
  readonly type: string;
  readonly said: Bilingual | ((data: EventData) => Bilingual);
  /** The clause of the plan, where the event itself names none. */
  readonly clause: string;
}

/** Tells what happens while it happens: acts, the events that follow from them, reasons and refusals. */
export class Story {
  readonly caller: Caller;
  readonly feeds: Feeds;
  private actedAt = Date.now();

  constructor(caller: Caller, feeds: Feeds) {
    this.caller = caller;
    this.feeds = feeds;
  }

  chapter({ zh, en }: Bilingual): void {
    print(`\n${styleText('bold', `${zh} / ${en}`)}`);
  }

  /** Somebody does something; the hops that follow count from here. */
  async act<T>({ zh, en }: Bilingual, does: () => Promise<T>): Promise<T> {
    print(`\n${styleText(['bold', 'cyan'], '▸')} ${zh} / ${en}`);
    this.actedAt = Date.now();
    return does();
  }

  /** Waits for what follows from the last act and tells it in the order in which it arrived. */
  async follow(...hops: readonly Hop[]): Promise<Arrival[]> {
    const arrivals = await Promise.all(hops.map(async (hop) => ({ hop, arrival: await this.feeds.next({ ...hop, types: [hop.type] }) })));
    for (const { hop, arrival } of arrivals.toSorted((a, b) => a.arrival.at - b.arrival.at)) this.hop(hop, arrival);
    return arrivals.map(({ arrival }) => arrival);
  }

  /** `wasBefore`: it follows from something that happened before this run. */
  hop({ said, clause }: Pick<Hop, 'said' | 'clause'>, { event, feed, at }: Arrival, wasBefore = false): void {
    const { zh, en } = typeof said === 'function' ? said(event.data) : said;
    const since = wasBefore ? '早先 earlier' : `+${at - this.actedAt} ms`;
    print(`  ${styleText('green', clock(at, wasBefore))} ${since.padStart(8)}  ${styleText('yellow', clauseName(clauseOf(event.data) ?? clause))}  ${zh} / ${en}`);
    print(styleText('dim', `      ${event.type} ${event.id} ${feed} ${BigInt(event.sequence)}`));
  }

  /** Reasons are long: the Chinese together, then the English. */
  because(steps: readonly Bilingual[]): void {
    for (const { zh } of steps) print(`      ${styleText('magenta', '因')} ${zh}`);
    for (const { en } of steps) print(`      ${styleText('magenta', 'because')} ${en}`);
  }

  note({ zh, en }: Bilingual): void {
    print(`      ${zh} / ${en}`);
  }

  /** Tries what must not be possible, and tells by what code and in what words it is refused. */
  async refused({ zh, en }: Bilingual, code: string, attempt: (headers: Record<string, string>) => Promise<Reply<Problem>>): Promise<void> {
    const [chinese, english] = [await attempt({ 'accept-language': 'zh-CN' }), await attempt({ 'accept-language': 'en' })];
    if (chinese.body.code !== code) throw new Error(`expected ${code}, got ${chinese.status}: ${JSON.stringify(chinese.body)}`);
    print(`      ${styleText('red', `✗ ${chinese.status} ${code}`)} ${zh} / ${en}`);
    print(`        ${chinese.body.detail} / ${english.body.detail}`);
  }
}

export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** 1000000 fen are 10000.00 yuan. */
export function yuan(fen: string | number | undefined): Bilingual {
  const amount = (Number(fen ?? 0) / 100).toLocaleString('en', { minimumFractionDigits: 2 });
  return { zh: `${amount} 元`, en: `${amount} yuan` };
}

function clock(at: number, withDay: boolean): string {
  const [day, time] = new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString().slice(0, -1).split('T');
  return withDay ? `${day} ${time}` : (time ?? '');
}

function clauseOf({ policyRef, finding }: EventData): string | undefined {
  return policyRef || finding?.policyRef;
}

const numerals = ['〇', '一', '二', '三', '四', '五'];

/** As the plan itself writes it, with its id: 三（一）3 3.1.3. */
function clauseName(clause: string): string {
  const [part, section, item = ''] = clause.split('.');
  return `${numerals[Number(part)]}（${numerals[Number(section)]}）${item} ${clause}`;
}
