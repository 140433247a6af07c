import type { Bilingual } from '@huipin/kernel';
import { day, freshUscc, type Enterprise } from '../e2e/given.ts';
import type { EntitlementData } from './feeds.ts';
import { yuan, type Story } from './story.ts';

const [registry, rewards] = ['/api/registry/v1', '/api/rewards/v1'];
/** 青阳县: three real rules of test/sample meet there in 2023, of the province, the city above (none that year) and the county. */
const county = { code: '341723', zh: '青阳县', en: 'Qingyang County' };
const province = '340000';

export interface Paid {
  readonly enterprise: Enterprise;
  readonly honourId: string;
  readonly entitlement: EntitlementData;
}

/** Chain 1 from end to end: a made-up enterprise under real rules, since nobody can be paid in the name of a real one. */
export async function honourIsPaid(story: Story): Promise<Paid> {
  story.chapter({ zh: '一、荣誉得到兑付（虚构企业，真实规则）', en: 'Chain 1: an honour is paid (a made-up enterprise, real rules)' });
  story.note({ zh: '不以真实企业之名兑付，更不把不合格、列入名单安在真实企业头上', en: 'nobody is paid in the name of a real firm, and no failure or listing is told of one' });
  const enterprise = await register(story);
  const { honourId, entitlement } = await grant(story, enterprise);
  await pay(story, enterprise, entitlement);
  return { enterprise, honourId, entitlement };
}

async function register(story: Story): Promise<Enterprise> {
  const { caller } = story;
  const name = `徽品演示企业（虚构，${new Date().toLocaleString('sv-SE')}）`;
  const registrar = caller.as('registrar-340000');
  const enterprise = await story.act({ zh: `登记员登记 ${name}`, en: `the registrar enters it, in ${county.en}` }, () =>
    caller.must(201, registrar.post<Enterprise>(`${registry}/enterprises`, { name, code: freshUscc(county.code), division: county.code, size: 'small' })),
  );
  const code = enterprise.codes[0]?.value ?? '';
  await story.follow({ feed: 'public', type: 'EnterpriseRegistered', subject: enterprise.id, clause: '4.2.3', said: { zh: `登记入库，代码 ${code} 已校验`, en: `entered, code ${code} verified` } });
  return enterprise;
}

async function grant(story: Story, { id: subject }: Enterprise): Promise<Omit<Paid, 'enterprise'>> {
  const honour = { typeCode: 'anhui-government-quality-award', body: '安徽省人民政府', grantedOn: '2023-06-30' };
  const { id: honourId } = await story.act({ zh: '授予“安徽省政府质量奖”，2023-06-30', en: 'the Anhui Government Quality Award is granted' }, () => grantHonour(story, subject, honour));
  const ofHonour = { feed: 'department', type: 'EntitlementRecorded', subject, clause: '3.1.3' } as const;
  const [, , , recorded] = await story.follow(
    { feed: 'public', type: 'HonourGranted', subject, clause: '4.2.3', where: (data) => data.honour?.id === honourId, said: { zh: '荣誉授予', en: 'honour granted' } },
    { feed: 'public', type: 'GradeChanged', subject, clause: '4.3.1', where: ({ to }) => to === 'GRADE_B', said: { zh: '信用等级 B：有荣誉，无不良记录', en: 'credit grade B: an honour, nothing negative' } },
    { ...ofHonour, where: isOwedBy('341700', honourId), said: ({ entitlement }) => owed(entitlement, { zh: '分级奖励应由市付，当年无规则', en: 'the tier rule names the city, which had no rule that year' }) },
    { ...ofHonour, where: isOwedBy(province, honourId), said: ({ entitlement }) => owed(entitlement, { zh: '从高不重复，本项最高', en: 'only the highest is paid: this one' }) },
    { ...ofHonour, where: isOwedBy(county.code, honourId), said: ({ entitlement }) => owed(entitlement, { zh: '另有更高，不予兑付', en: 'another is higher, so nothing is due' }) },
  );
  const entitlement = recorded!.event.data.entitlement!;
  const { caller } = story;
  const explained = await caller.must(200, caller.as('payer-clerk-340000').get<{ steps: { text: Bilingual }[] }>(`${rewards}/entitlements/${entitlement.id}/explanation`));
  story.because(explained.steps.map(({ text }) => text));
  return { honourId, entitlement };
}

/** As a department records it from paper: the document is of the demo, and says so. */
export function grantHonour({ caller }: Story, subjectId: string, { typeCode, body, grantedOn }: { typeCode: string; body: string; grantedOn: string }): Promise<{ id: string }> {
  const grantOf = { subjectId, honourTypeCode: typeCode, grantedOn, documentNo: '演示第1号', grantingBody: body };
  return caller.must(201, caller.as('registrar-340000').post<{ id: string }>(`${registry}/honours`, grantOf));
}

export function isOwedBy(division: string, honourId: string) {
  return ({ entitlement }: { entitlement?: EntitlementData }): boolean => entitlement?.payer?.division.code === division && entitlement.honourId === honourId;
}

function owed(entitlement: EntitlementData | undefined, why: Bilingual): Bilingual {
  const name = entitlement?.payer?.division.name ?? '';
  const amount = entitlement?.amountFen === undefined ? { zh: '金额不作推定', en: 'no amount is guessed' } : yuan(entitlement.amountFen);
  return { zh: `奖励资格：${name}，${amount.zh}（${why.zh}）`, en: `entitlement: ${name}, ${amount.en} (${why.en})` };
}

async function pay(story: Story, { id: subject }: Enterprise, { id, amountFen }: EntitlementData): Promise<void> {
  const { caller } = story;
  const [clerk, approver] = [caller.as('payer-clerk-340000'), caller.as('payer-approver-340000')];
  const moved = (state: string, said: Bilingual) =>
    ({ feed: 'department', type: 'EntitlementMoved', subject, clause: '3.1.3', where: ({ entitlement }: { entitlement?: EntitlementData }) => entitlement?.id === id && entitlement.state === `ENTITLEMENT_STATE_${state}`, said }) as const;

  await provideBudget(story, Number(amountFen));
  await story.act({ zh: '省级经办人拟办', en: 'a clerk of the province prepares it' }, () => caller.must(200, clerk.post(`${rewards}/entitlements/${id}/preparations`)));
  await story.follow(moved('PREPARED', { zh: '已拟办，预算已预留', en: 'prepared, its budget reserved' }));
  await story.act({ zh: '另一人审批', en: 'another person approves' }, () => caller.must(200, approver.post(`${rewards}/entitlements/${id}/approvals`)));
  await story.follow(moved('APPROVED', { zh: '已审批', en: 'approved' }));
  const batch = await story.act({ zh: '提交支付批次', en: 'the payment batch is sent' }, () =>
    caller.must(201, approver.post<{ id: string; items: { entitlementId: string }[] }>(`${rewards}/payment-batches`, { payerDivision: province })),
  );
  await story.follow(moved('IN_PAYMENT', { zh: '支付中', en: 'in payment' }));
  // Whatever else the province had approved goes back to approved: the demo pays nobody but its own.
  const failures = batch.items.filter(({ entitlementId }) => entitlementId !== id).map(({ entitlementId }) => ({ entitlementId, reason: '演示批次，未实际支付' }));
  await story.act({ zh: '银行回单确认', en: 'the bank confirms' }, () => caller.must(200, approver.post(`${rewards}/payment-batches/${batch.id}/confirmations`, { paidOn: day(0), reference: '演示', failures })));
  await story.follow(
    moved('PAID', { zh: '已兑付', en: 'paid' }),
    { feed: 'public', type: 'RewardPaid', subject, clause: '5.3', said: ({ entitlement }) => ({ zh: `向社会公开兑付 ${yuan(entitlement?.amountFen).zh}`, en: `open to everybody: ${yuan(entitlement?.amountFen).en} paid` }) },
  );
}

/** This year's money of the province, opened or added to where it does not reach. */
async function provideBudget(story: Story, neededFen: number): Promise<void> {
  const { caller } = story;
  const clerk = caller.as('payer-clerk-340000');
  const year = Number(day(0).slice(0, 4));
  interface Budget {
    readonly id: string;
    readonly programme: string;
    readonly leftFen: number;
  }
  const { items } = await caller.must(200, clerk.get<{ items: Budget[] }>(`${rewards}/budgets?payerDivision=${province}&year=${year}`));
  const known = items.find(({ programme }) => programme === 'brand-honours');
  if (known !== undefined && known.leftFen >= neededFen) return;
  const amountFen = neededFen * 10;
  await story.act({ zh: `省级安排 ${year} 年度预算 ${yuan(amountFen).zh}`, en: `the province provides ${yuan(amountFen).en} for ${year}` }, () =>
    known === undefined
      ? caller.must(201, clerk.post(`${rewards}/budgets`, { payerDivision: province, year, amountFen }))
      : caller.must(200, clerk.post(`${rewards}/budgets/${known.id}/supplements`, { amountFen, documentNo: '演示' })),
  );
}
