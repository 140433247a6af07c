import type { Bilingual } from '@huipin/kernel';
import type { Problem } from '../e2e/client.ts';
import { day } from '../e2e/given.ts';
import type { EntitlementData, EventData } from './feeds.ts';
import { grantHonour, isOwedBy, type Paid } from './honour-is-paid.ts';
import { yuan, type Hop, type Story } from './story.ts';

const [credit, standards] = ['/api/credit/v1', '/api/standards/v1'];
const product = { name: '演示用电热水壶', model: 'K-1' };
const authority = '安徽省市场监督管理局';

/** What the chain is about, as it goes on. */
interface Inspected extends Paid {
  /** Waits to be prepared, and is frozen when the listing comes. */
  readonly waiting: EntitlementData;
  readonly secondHonourId: string;
}

/** Chain 2 from end to end: always the made-up enterprise; no failure and no listing is ever told of a real one. */
export async function inspectionBites(story: Story, paid: Paid): Promise<void> {
  story.chapter({ zh: '二、抽查动真格（同一家虚构企业）', en: 'Chain 2: an inspection bites (the same made-up enterprise)' });
  const inspected = { ...paid, ...(await secondHonour(story, paid)) };
  await declare(story, inspected);
  const resultId = await sample(story, inspected);
  const listingId = await list(story, inspected);
  await comeBack(story, inspected, resultId, listingId);
}

async function secondHonour(story: Story, { enterprise: { id: subject } }: Paid): Promise<Pick<Inspected, 'waiting' | 'secondHonourId'>> {
  const honour = { typeCode: 'wanmei-brand-demonstration-enterprise', body: authority, grantedOn: '2023-06-30' };
  const { id: secondHonourId } = await story.act({ zh: '再授予“皖美品牌示范企业”，尚未兑付', en: 'a second honour is granted and not paid yet' }, () => grantHonour(story, subject, honour));
  const [, recorded] = await story.follow(
    { feed: 'public', type: 'HonourGranted', subject, clause: '4.2.3', where: (data) => data.honour?.id === secondHonourId, said: { zh: '荣誉授予', en: 'honour granted' } },
    {
      feed: 'department',
      type: 'EntitlementRecorded',
      subject,
      clause: '3.1.3',
      where: isOwedBy('341723', secondHonourId),
      said: ({ entitlement }) => ({ zh: `奖励资格：青阳县 ${yuan(entitlement?.amountFen).zh}，待拟办`, en: `entitlement: Qingyang County, ${yuan(entitlement?.amountFen).en}, proposed` }),
    },
  );
  return { waiting: recorded!.event.data.entitlement!, secondHonourId };
}

async function declare(story: Story, { enterprise: { id: enterpriseId } }: Inspected): Promise<void> {
  const { caller } = story;
  const declaration = {
    enterpriseId,
    product,
    standard: { number: 'GB 4706.19-2008', name: '家用和类似用途电器的安全 液体加热器的特殊要求' },
    indicators: [{ name: '泄漏电流', unit: 'mA', value: '0.5', method: 'GB 4706.1-2005' }],
    declaredOn: day(-120),
  };
  await story.act({ zh: '企业自我声明：产品执行 GB 4706.19-2008', en: 'the enterprise declares that its product meets GB 4706.19-2008' }, () =>
    caller.must(201, caller.as('registrar-340000').post(`${standards}/declarations`, declaration)),
  );
  await story.follow({ feed: 'public', type: 'ProductStandardDeclared', subject: enterpriseId, clause: '4.1.1', said: { zh: '标准声明公开（标准化法第 27 条）', en: 'declaration open to everybody (Standardization Law art. 27)' } });
}

async function sample(story: Story, { enterprise }: Inspected): Promise<string> {
  const { caller } = story;
  const subject = enterprise.id;
  const report = (change: object) =>
    caller.must(
      201,
      caller.as('lab-340000').post<{ id: string; lastDayToObject: string }>(`${credit}/sampling-results`, {
        ...{ enterprise: { code: enterprise.codes[0]?.value }, product: { name: product.name, spec: product.model }, stage: 'production', result: 'pass' },
        ...{ sampledOn: day(-90), notifiedOn: day(-80), authority, division: '341723', laboratory: '安徽省产品质量监督检验研究院', ...change },
      }),
    );
  const final = { feed: 'public', type: 'SamplingResultFinalised', subject, clause: '4.3.1' } as const;
  await story.act({ zh: '监督抽查：合格', en: 'supervisory sampling: passed' }, () => report({}));
  await story.follow({ ...final, said: { zh: '异议期已过，结果生效', en: 'the time to object is over: final' } }, graded(subject, 'B', 'A'));

  const failed = await story.act({ zh: '再次抽查：泄漏电流不合格', en: 'sampled again: failed on leakage current' }, () => report({ result: 'fail', failedItems: ['泄漏电流'], sampledOn: day(-40), notifiedOn: day(-30) }));
  const isFailure = ({ result }: EventData) => result?.id === failed.id;
  await story.follow(
    {
      ...final,
      feed: 'department',
      type: 'SamplingResultReported',
      where: isFailure,
      said: { zh: `仅部门可见，异议期至 ${failed.lastDayToObject}（产品质量法第 15 条）`, en: `for departments only, objections until ${failed.lastDayToObject} (Product Quality Law art. 15)` },
    },
    { ...final, where: isFailure, said: { zh: '异议期已过，不合格生效', en: 'the time to object is over: the failure is final' } },
    graded(subject, 'A', 'C'),
    { feed: 'public', type: 'FindingOpened', subject, clause: '4.1.1', said: { zh: '声明与抽查不符（declared-but-failed）', en: 'declared but failed' } },
  );
  await explainGrade(story, subject);
  return failed.id;
}

/** Notice, the period for statements, a statement, the decision; early decisions are refused. */
async function list(story: Story, { enterprise: { id: subject }, honourId, secondHonourId, entitlement, waiting }: Inspected): Promise<string> {
  const { caller } = story;
  const officer = caller.as('credit-officer-340000');
  const ofCase = { feed: 'department', subject, clause: '4.3.1' } as const;
  const opening = { enterpriseId: subject, list: 'black', cause: '质量安全：监督抽查不合格，复查仍不合格（演示）', basis: '市场监督管理严重违法失信名单管理办法', severity: 'serious' };
  const opened = await story.act({ zh: '信用管理员立案：拟列入严重违法失信名单', en: 'a credit officer opens a case for the black list' }, () => caller.must(201, officer.post<{ id: string }>(`${credit}/listing-cases`, opening)));
  await story.follow({ ...ofCase, type: 'ListingCaseOpened', said: { zh: '已立案', en: 'case opened' } });
  const path = `${credit}/listing-cases/${opened.id}`;
  const decision = { outcome: 'list', decidedOn: day(-1), documentNo: '演示失信第1号', organ: authority, reason: '复查仍不合格（演示）', basis: '总局令第44号', remedies: '可依法申请行政复议或者提起行政诉讼' };
  const decideTooEarly = (decidedOn: string) => (headers: Record<string, string>) => officer.post<Problem>(`${path}/decision`, { ...decision, decidedOn }, headers);
  await story.refused({ zh: '未告知不得决定', en: 'no decision without notice' }, 'DUE_PROCESS_NOT_MET', decideTooEarly(day(-1)));

  await story.act({ zh: '告知事由、依据和权利', en: 'notice of cause, basis and rights' }, () => caller.must(200, officer.post(`${path}/notice`, { notifiedOn: day(-25), documentNo: '演示告第1号', text: '拟列入严重违法失信名单（演示）' })));
  await story.follow({
    ...ofCase,
    type: 'ListingNoticeServed',
    said: ({ statementsUntil }) => ({
      zh: `已告知，可陈述申辩至 ${statementsUntil}（行政处罚法第 44、45 条）`,
      en: `notice served, statements may be made until ${statementsUntil} (Administrative Penalty Law arts. 44, 45)`,
    }),
  });
  await story.refused({ zh: '期限未满不得决定', en: 'no decision before the period has run' }, 'DUE_PROCESS_NOT_MET', decideTooEarly(day(-24)));
  await story.act({ zh: '收到企业的陈述', en: 'the enterprise makes its statement' }, () => caller.must(200, officer.post(`${path}/statements`, { receivedOn: day(-22), text: '已停产整改（演示）' })));
  await story.follow({ ...ofCase, type: 'ListingStatementReceived', said: { zh: '陈述已入卷', en: 'statement on file' } });

  const { listingId } = await story.act({ zh: '期满决定列入', en: 'after the period: the decision to list' }, () => caller.must(200, officer.post<{ listingId: string }>(`${path}/decision`, decision)));
  await story.follow(
    { feed: 'public', type: 'EnterpriseListed', subject, clause: '4.3.1', said: ({ listing }) => ({ zh: `列入黑名单，至 ${listing?.endsOn}`, en: `on the black list until ${listing?.endsOn}` }) },
    graded(subject, 'C', 'D'),
    suspended(subject, honourId, '安徽省政府质量奖', 'the quality award'),
    suspended(subject, secondHonourId, '皖美品牌示范企业', 'the second honour'),
    { feed: 'department', type: 'ExitCaseOpened', subject, clause: '3.1.2', said: { zh: '品牌退出案件立案', en: 'exit case opened' } },
    moved(subject, waiting.id, 'FROZEN', { zh: '青阳县未付的奖励冻结', en: 'the unpaid reward of Qingyang is frozen' }),
    moved(subject, entitlement.id, 'CLAWBACK', { zh: '省级已付的奖励拟追回', en: 'clawback proposed for what the province has paid' }),
  );
  const { rule } = await caller.must(200, caller.get<{ rule: { edition: string; documents: string[] } }>(`${credit}/listings/${listingId}`));
  story.because([{ zh: `规则 ${rule.edition}：${rule.documents.join('；')}`, en: `the law of that day, edition ${rule.edition}` }]);
  await explainGrade(story, subject, -2);
  return listingId;
}

async function comeBack(story: Story, { enterprise: { id: subject }, honourId, secondHonourId, entitlement, waiting }: Inspected, resultId: string, listingId: string): Promise<void> {
  const { caller } = story;
  await story.act({ zh: '实验室查明样品混淆，撤回不合格结果', en: 'the laboratory finds that samples were mixed up and withdraws the failure' }, () =>
    caller.must(200, caller.as('lab-340000').post(`${credit}/sampling-results/${resultId}/withdrawals`, { withdrawnOn: day(0), reason: '样品混淆（演示）' })),
  );
  await story.follow(
    { feed: 'public', type: 'SamplingResultWithdrawn', subject, clause: '4.3.1', said: { zh: '结果撤回，下游一并撤回', en: 'result withdrawn, downstream too' } },
    { feed: 'public', type: 'FindingClosed', subject, clause: '4.1.1', said: { zh: '声明不符的发现销结', en: 'finding closed' } },
  );
  const removal = { removedOn: day(0), documentNo: '演示移第1号', organ: authority, reason: '列入所依据的结果已撤回（演示）', basis: '总局令第44号第十九条', kind: 'cancellation' };
  await story.act({ zh: '撤销列入', en: 'the listing is cancelled' }, () => caller.must(200, caller.as('credit-officer-340000').post(`${credit}/listings/${listingId}/removals`, removal)));
  const back = (honour: string, zh: string, en: string): Hop => ({ feed: 'public', type: 'HonourReinstated', subject, clause: '3.1.2', where: (data) => data.honour?.id === honour, said: { zh: `${zh}恢复`, en: `${en} is back` } });
  await story.follow(
    { feed: 'public', type: 'ListingEnded', subject, clause: '4.3.1', said: { zh: '移出黑名单（总局令第44号第十九条）', en: 'off the black list (SAMR order 44, art. 19)' } },
    graded(subject, 'D', 'A'),
    back(honourId, '安徽省政府质量奖', 'the quality award'),
    back(secondHonourId, '皖美品牌示范企业', 'the second honour'),
    { feed: 'department', type: 'ExitCaseClosed', subject, clause: '3.1.2', said: { zh: '品牌退出案件销结', en: 'exit case closed' } },
    moved(subject, waiting.id, 'PROPOSED', { zh: '青阳县的奖励解冻，回到待拟办', en: 'the reward of Qingyang is proposed again' }),
    moved(subject, entitlement.id, 'PAID', { zh: '追回撤销，仍为已兑付', en: 'no clawback: paid, as before' }),
  );
}

function graded(subject: string, from: string, to: string): Hop {
  return { feed: 'public', type: 'GradeChanged', subject, clause: '4.3.1', where: (data) => data.from === `GRADE_${from}` && data.to === `GRADE_${to}`, said: { zh: `信用等级 ${from} → ${to}`, en: `credit grade ${from} → ${to}` } };
}

function suspended(subject: string, honourId: string, zh: string, en: string): Hop {
  return { feed: 'public', type: 'HonourSuspended', subject, clause: '3.1.2', where: (data) => data.honour?.id === honourId, said: { zh: `${zh}中止`, en: `${en} is suspended` } };
}

function moved(subject: string, id: string, state: string, said: Bilingual): Hop {
  return { feed: 'department', type: 'EntitlementMoved', subject, clause: '3.1.3', where: ({ entitlement }) => entitlement?.id === id && entitlement.state === `ENTITLEMENT_STATE_${state}`, said };
}

/** All steps, or the last of them where the others have been told. */
async function explainGrade(story: Story, enterpriseId: string, from = 0): Promise<void> {
  const { steps } = await story.caller.must(200, story.caller.get<{ steps: Bilingual[] }>(`${credit}/enterprises/${enterpriseId}/grade/explanation`));
  story.because(steps.slice(from));
}
