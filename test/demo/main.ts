// `npm run demo`: both chains, on a stack that runs. Reads the real rows of test/sample; whatever is made up says 虚构.
import { parseArgs } from 'node:util';
import { Caller } from '../e2e/client.ts';
import { Feeds, NeverCame } from './feeds.ts';
import { honourIsPaid } from './honour-is-paid.ts';
import { inspectionBites } from './inspection-bites.ts';
import { realRow } from './real-row.ts';
import { print, Story } from './story.ts';

class NoStack extends Error {}

try {
  await tell(readOrigin());
} catch (error) {
  process.stderr.write(`${sentence(error)}\n`);
  process.exitCode = 1;
}

async function tell(origin: string): Promise<void> {
  await refuseUnready(origin);
  const caller = new Caller(origin);
  const feeds = await Feeds.open(caller);
  try {
    print(`徽品演示 / Huipin demo · ${origin} · ${Intl.DateTimeFormat().resolvedOptions().timeZone}`);
    print('每一环：收到的时间、行为发出后的毫秒、条款、所见 / each hop: when it arrived, ms since the act was sent, clause, what it shows');
    print('其下：事件的类型与编号、信息流与序号 / below it: type and id of the event, feed and sequence');
    const story = new Story(caller, feeds);
    const real = await realRow(story);
    const paid = await honourIsPaid(story);
    await inspectionBites(story, paid);
    print(`\n看它的全部经过 / see its whole story: ${origin}/chain/${paid.enterprise.id}`);
    print(`它的档案 / its record: ${origin}/enterprises/${paid.enterprise.id}`);
    print(`真实的一行 / the real row: ${origin}/enterprises/${real.id}`);
  } finally {
    feeds.close();
  }
}

function readOrigin(): string {
  const { origin } = parseArgs({ options: { origin: { type: 'string', default: 'http://localhost:8080' } } }).values;
  if (!URL.canParse(origin)) throw new NoStack(`--origin 不是网址：${origin} / --origin is no address: ${origin}`);
  return new URL(origin).origin;
}

async function refuseUnready(origin: string): Promise<void> {
  const answer = await fetch(`${origin}/health/ready`, { signal: AbortSignal.timeout(10_000) }).catch(() => undefined);
  const state = (await answer?.json().catch(() => undefined)) as { checks?: Record<string, string> } | undefined;
  if (state?.checks === undefined) {
    throw new NoStack(`${origin} 没有运行中的徽品：请先 npm start，或用 --origin 指明地址 / no Huipin runs at ${origin}: npm start first, or name it by --origin`);
  }
  const late = Object.entries(state.checks).filter(([, check]) => check !== 'ok').map(([name, check]) => `${name}: ${check}`);
  if (answer?.status !== 200) throw new NoStack(`徽品尚未就绪（${late.join('；')}）：请稍后再试 / Huipin is not ready (${late.join('; ')}): try again in a moment`);
}

function sentence(error: unknown): string {
  if (error instanceof NoStack) return error.message;
  const reason = error instanceof Error ? error.message : String(error);
  const remedy = error instanceof NeverCame ? '，请看 GET /api/<service>/v1/messaging 的积压 / see what waits at GET /api/<service>/v1/messaging' : '';
  return `演示中断：${reason} / the demo stopped: ${reason}${remedy}`;
}
