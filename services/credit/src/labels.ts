import { importLabels } from '@huipin/imports';
import { messagingLabels } from '@huipin/messaging';
import { proposalLabels, type Labels } from '@huipin/service-defaults';

/** What people read for each code that credit prints. */
export const labels: Labels = {
  ...importLabels,
  ...messagingLabels,
  ...proposalLabels,
  proposalAct: { 'publish-rule': { zh: '发布规则', en: 'publish a rule' } },
  importKind: { 'sampling-results': { zh: '监督抽查结果', en: 'sampling results' } },
  samplingState: {
    reported: { zh: '已报告', en: 'reported' },
    objected: { zh: '异议中', en: 'objected to' },
    retested: { zh: '已复检', en: 're-tested' },
    final: { zh: '已生效', en: 'final' },
    withdrawn: { zh: '已撤回', en: 'withdrawn' },
  },
  samplingResult: {
    pass: { zh: '合格', en: 'pass' },
    fail: { zh: '不合格', en: 'fail' },
    refused: { zh: '拒检', en: 'refused' },
    unlicensed: { zh: '无证生产', en: 'unlicensed' },
  },
  samplingStage: { production: { zh: '生产领域', en: 'production' }, circulation: { zh: '流通领域', en: 'circulation' } },
  matching: { matched: { zh: '已匹配企业', en: 'matched' }, pending: { zh: '待匹配企业', en: 'pending' } },
  grade: {
    A: { zh: '守信', en: 'trustworthy' },
    B: { zh: '基本守信', en: 'mainly trustworthy' },
    C: { zh: '失信', en: 'untrustworthy' },
    D: { zh: '严重失信', en: 'seriously untrustworthy' },
  },
  gradeReason: {
    NO_INFORMATION: { zh: '没有可据以评级的信息', en: 'nothing to grade by is known' },
    NO_RULE_IN_FORCE: { zh: '当日没有现行的评级规则', en: 'no grading rule in force' },
  },
  informationGroup: {
    basic: { zh: '基本信息', en: 'basic information' },
    qualification: { zh: '资质信息', en: 'qualification' },
    'good-conduct': { zh: '良好行为记录', en: 'good conduct' },
    'bad-conduct': { zh: '不良行为记录', en: 'bad conduct' },
  },
  gradeFact: {
    'sampling-pass': { zh: '抽查合格', en: 'sampling: pass' },
    'sampling-fail': { zh: '抽查不合格', en: 'sampling: failure' },
    'sampling-refused': { zh: '拒绝抽查', en: 'sampling: refused' },
    'sampling-unlicensed': { zh: '无证生产', en: 'sampling: unlicensed' },
    'black-listing': { zh: '列入黑名单', en: 'black listing' },
    'red-listing': { zh: '列入红名单', en: 'red listing' },
    honour: { zh: '荣誉', en: 'honour' },
    declaration: { zh: '标准自我声明', en: 'self-declaration' },
  },
  counting: { window: { zh: '期间内', en: 'within a window' }, 'in-force': { zh: '有效期内', en: 'in force' }, ever: { zh: '历来', en: 'ever' } },
  list: { red: { zh: '红名单', en: 'red list' }, black: { zh: '黑名单', en: 'black list' } },
  severity: { minor: { zh: '轻微', en: 'minor' }, ordinary: { zh: '一般', en: 'ordinary' }, serious: { zh: '严重', en: 'serious' } },
  listingCaseState: {
    open: { zh: '已立案', en: 'open' },
    noticed: { zh: '已告知', en: 'notice served' },
    listed: { zh: '已列入', en: 'listed' },
    dismissed: { zh: '不予列入', en: 'dismissed' },
  },
  decisionOutcome: { list: { zh: '列入', en: 'list' }, dismiss: { zh: '不予列入', en: 'dismiss' } },
  removalKind: { repair: { zh: '信用修复', en: 'repair' }, cancellation: { zh: '依据撤销', en: 'cancellation' } },
};
