import { importLabels } from '@huipin/imports';
import type { Bilingual } from '@huipin/kernel';
import { messagingLabels } from '@huipin/messaging';
import { proposalLabels, type Labels } from '@huipin/service-defaults';
import type { Step } from './claims/explanation.ts';
import type { EntitlementState, MoveCause, Reason, SubjectKind } from './entitlements/entitlement.ts';
import type { Stacking } from './rules/rule.ts';
import type { Scheme } from './rules/tier.ts';

/** No code without a label: the type checker sees it. */
type LabelOf<Code extends string> = Readonly<Record<Code, Bilingual>>;

/** What people read for each code that the rewards service prints. */
export const labels: Labels = {
  ...importLabels,
  ...messagingLabels,
  ...proposalLabels,
  proposalAct: { 'publish-rule': { zh: '发布规则', en: 'publish a rule' }, 'close-rule': { zh: '终止规则', en: 'end a rule' } },
  importKind: { 'reward-rules': { zh: '奖励规则', en: 'reward rules' } },
  subjectKind: {
    enterprise: { zh: '企业', en: 'enterprise' },
    brand: { zh: '品牌', en: 'brand' },
    region: { zh: '区域', en: 'region' },
    association: { zh: '协会', en: 'association' },
  } satisfies LabelOf<SubjectKind>,
  entitlementState: {
    'no-payer': { zh: '兑付主体待定', en: 'payer not known' },
    'no-rule': { zh: '无适用规则', en: 'no rule' },
    proposed: { zh: '待拟办', en: 'proposed' },
    prepared: { zh: '已拟办', en: 'prepared' },
    approved: { zh: '已审批', en: 'approved' },
    'in-payment': { zh: '支付中', en: 'in payment' },
    paid: { zh: '已兑付', en: 'paid' },
    frozen: { zh: '已冻结', en: 'frozen' },
    clawback: { zh: '拟追回', en: 'clawback proposed' },
    void: { zh: '不予兑付', en: 'void' },
  } satisfies LabelOf<EntitlementState>,
  entitlementReason: {
    'division-unknown': { zh: '所在地未知', en: 'where the subject sits is not known' },
    'owner-unknown': { zh: '品牌所有者未知', en: 'the owner of the brand is not known' },
    'grant-day-unknown': { zh: '授予日期不明确', en: 'the day of the grant is not known exactly' },
    'no-such-level': { zh: '没有应当奖励的那一级政府', en: 'there is no government of the level that would pay' },
    'clause-names-no-payer': { zh: '三（一）3 未规定兑付主体', en: 'clause 3.1.3 names no payer' },
    'no-rule-in-force': { zh: '授予之日该主体无适用规则', en: 'the payer had no rule on the day of the grant' },
    outbid: { zh: '从高不重复，另有更高奖励', en: 'another reward is higher, only the highest is paid' },
    covered: { zh: '他方奖励已足额，无差额', en: 'others pay as much already' },
    'already-committed': { zh: '从高不重复，另一项已在办理或已兑付', en: 'another reward is prepared or paid already' },
    'no-longer-due': { zh: '依据已不存在', en: 'what it rested on is gone' },
    'honour-revoked': { zh: '荣誉已撤销', en: 'the honour was revoked' },
    'honour-corrected': { zh: '荣誉记录已更正', en: 'the record of the honour was corrected' },
    listed: { zh: '列入严重失信名单', en: 'the subject is on the black list' },
    recovered: { zh: '奖励已追回', en: 'the reward was recovered' },
  } satisfies LabelOf<Reason>,
  entitlementMove: {
    granted: { zh: '授予荣誉', en: 'honour granted' },
    corrected: { zh: '荣誉更正', en: 'honour corrected' },
    revoked: { zh: '荣誉撤销', en: 'honour revoked' },
    'place-known': { zh: '所在地明确', en: 'place became known' },
    'rule-published': { zh: '规则发布', en: 'rule published' },
    'rule-closed': { zh: '规则停止', en: 'rule closed' },
    listed: { zh: '列入名单', en: 'listed' },
    'listing-ended': { zh: '移出名单', en: 'listing ended' },
    prepared: { zh: '拟办', en: 'prepared' },
    cancelled: { zh: '撤回拟办', en: 'preparation cancelled' },
    approved: { zh: '审批', en: 'approved' },
    'sent-to-payment': { zh: '提交支付', en: 'sent to payment' },
    'payment-confirmed': { zh: '支付确认', en: 'payment confirmed' },
    'payment-failed': { zh: '支付失败', en: 'payment failed' },
    'year-ended': { zh: '年度终了，预留释放', en: 'year ended, reservation released' },
    'clawback-confirmed': { zh: '已追回', en: 'clawback confirmed' },
    'clawback-dismissed': { zh: '不予追回', en: 'clawback dismissed' },
  } satisfies LabelOf<MoveCause>,
  scheme: { tier: { zh: '分级奖励', en: 'tier rule' }, local: { zh: '地方奖励', en: 'local scheme' } } satisfies LabelOf<Scheme>,
  payerLevel: { provincial: { zh: '省级', en: 'provincial' }, municipal: { zh: '市级', en: 'municipal' }, county: { zh: '县级', en: 'county' } },
  stacking: {
    'exclusive-highest': { zh: '从高不重复', en: 'only the highest' },
    'top-up': { zh: '补差', en: 'tops up' },
    additive: { zh: '可叠加', en: 'additive' },
  } satisfies LabelOf<Stacking>,
  programme: { 'brand-honours': { zh: '品牌荣誉奖励', en: 'rewards for brand honours' } },
  paymentBatchState: { open: { zh: '待确认', en: 'open' }, confirmed: { zh: '已确认', en: 'confirmed' } },
  paymentOutcome: { pending: { zh: '待确认', en: 'pending' }, paid: { zh: '已支付', en: 'paid' }, failed: { zh: '失败', en: 'failed' } },
  clawbackOutcome: { confirm: { zh: '确认追回', en: 'recovered' }, dismiss: { zh: '不予追回', en: 'dismissed' } },
  explanationStep: {
    honour: { zh: '荣誉', en: 'honour' },
    place: { zh: '所在地', en: 'place' },
    payer: { zh: '兑付主体', en: 'payer' },
    rule: { zh: '规则', en: 'rule' },
    stacking: { zh: '叠加', en: 'stacking' },
  } satisfies LabelOf<Step['step']>,
};
