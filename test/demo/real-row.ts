import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importFile, loadRules, sampleDir } from '@huipin/local/sample';
import type { Enterprise } from '../e2e/given.ts';
import type { Arrival, EntitlementData, Wanted } from './feeds.ts';
import { yuan, type Story } from './story.ts';

/** A row whose honour, body and reward are all public facts, named by one page. */
const marks = { subject: '安徽绿雨种业股份有限公司', honour: '蚌埠知名品牌', payer: '340300' };

/** From a real row and a real rule to the amount, and no further: only the payer's own people could go on. */
export async function realRow(story: Story): Promise<Enterprise> {
  const { caller } = story;
  const token = (client: string) => caller.as(client).token();
  story.chapter({ zh: '真实的一行：荣誉 → 奖励资格', en: 'A real row: honour → entitlement' });
  const rules = await story.act({ zh: '规则编辑导入 test/sample 的奖励政策', en: 'the rules editor imports the reward policies of test/sample' }, () => loadRules({ origin: caller.origin, token }));
  story.note({ zh: `在库 ${rules.present} 行，拒收 ${rules.refusals.length} 行，逐行说明原因`, en: `${rules.present} rows are there, ${rules.refusals.length} are refused, each with its reason` });

  const [header = '', ...lines] = readFileSync(join(sampleDir, 'anhui-honours-sample.csv'), 'utf8').trim().split('\n');
  const line = lines.find((each) => each.startsWith(marks.subject) && each.includes(marks.honour));
  if (line === undefined) throw new Error(`test/sample has no row of ${marks.subject}`);
  const plan = { door: '/api/registry/v1', client: 'registrar-340000', query: 'kind=honours&entitle=true', csv: `${header}\n${line}\n` };
  const [subject, , , honour, , year, , , source] = line.split(',');
  const shown = `${subject}，${honour}，${year}（${source}）`;
  const imported = await story.act({ zh: `登记员导入真实的一行，可兑付：${shown}`, en: 'the registrar imports this real row, with the right to a reward' }, () => importFile(caller.origin, token, plan));
  const { items } = await caller.must(200, caller.get<{ items: Enterprise[] }>(`/api/registry/v1/enterprises?name=${encodeURIComponent(marks.subject)}`));
  const enterprise = items.find(({ name }) => name === marks.subject);
  if (enterprise === undefined) throw new Error(`${marks.subject} is not in the registry`);

  const recorded = await tellHops(story, enterprise, imported.changed > 0);
  await explain(story, recorded);
  return enterprise;
}

async function tellHops(story: Story, { id }: Enterprise, isNew: boolean): Promise<EntitlementData> {
  const honour: Wanted = { feed: 'public', types: ['HonourGranted', 'HonourCorrected'], subject: id };
  const entitlement: Wanted = { feed: 'department', types: ['EntitlementRecorded'], subject: id, where: (data) => data.entitlement?.payer?.division.code === marks.payer };
  const find = async (wanted: Wanted): Promise<Arrival> => {
    const found = isNew ? await story.feeds.next(wanted) : await story.feeds.earlier(wanted);
    if (found === undefined) throw new Error(`the feed ${wanted.feed} has no ${wanted.types.join(' | ')} about ${id}`);
    return found;
  };
  const [granted, recorded] = [await find(honour), await find(entitlement)];
  if (!isNew) story.note({ zh: '这一行早先已导入，再导入不改变任何事', en: 'this row was imported before; once more changes nothing' });
  story.hop({ said: { zh: '荣誉入库，日期只到年', en: 'the honour is on record, its day known by year only' }, clause: '4.2.3' }, granted, !isNew);
  const { amountFen, payer } = recorded.event.data.entitlement!;
  const name = payer!.division.name;
  story.hop({ said: { zh: `奖励资格：${name} ${yuan(amountFen).zh}`, en: `entitlement: ${name}, ${yuan(amountFen).en}` }, clause: '3.1.3' }, recorded, !isNew);
  return recorded.event.data.entitlement!;
}

async function explain(story: Story, { id }: EntitlementData): Promise<void> {
  const { caller } = story;
  const rewards = `/api/rewards/v1/entitlements/${id}`;
  const { steps } = await caller.must(200, caller.as('auditor-demo').get<{ steps: { text: { zh: string; en: string } }[] }>(`${rewards}/explanation`));
  story.because(steps.map(({ text }) => text));
  const stranger = caller.as('payer-clerk-340100');
  await story.refused({ zh: '合肥市的经办人不能替蚌埠市拟办', en: 'a clerk of Hefei cannot prepare it for Bengbu' }, 'OUTSIDE_TERRITORY', (headers) => stranger.post(`${rewards}/preparations`, {}, headers));
}
