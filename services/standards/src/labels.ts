import { messagingLabels } from '@huipin/messaging';
import type { Labels } from '@huipin/service-defaults';

/** What people read for each code that the standards service prints. */
export const labels: Labels = {
  ...messagingLabels,
  standardKind: {
    national: { zh: '国家标准', en: 'national standard' },
    industry: { zh: '行业标准', en: 'industry standard' },
    local: { zh: '地方标准', en: 'local standard' },
    group: { zh: '团体标准', en: 'group standard' },
    enterprise: { zh: '企业标准', en: 'enterprise standard' },
    international: { zh: '国际标准', en: 'international standard' },
  },
  declarationState: {
    pending: { zh: '待企业登记信息到达', en: 'waits for the record of its enterprise' },
    refused: { zh: '未接受', en: 'refused' },
    current: { zh: '现行', en: 'current' },
    withdrawn: { zh: '废止', en: 'withdrawn' },
    superseded: { zh: '修订', en: 'superseded' },
  },
  findingKind: { 'declared-but-failed': { zh: '声明与抽查不符', en: 'declared but failed' } },
  findingState: { open: { zh: '存在', en: 'open' }, closed: { zh: '已消除', en: 'closed' } },
  findingCloseReason: {
    'result-withdrawn': { zh: '抽查结果已撤回', en: 'the sampling result was withdrawn' },
    'result-corrected': { zh: '抽查结果已更正', en: 'the sampling result was corrected' },
    'declaration-withdrawn': { zh: '抽样日声明已废止', en: 'the declaration had been withdrawn by the sampling day' },
    'declaration-superseded': { zh: '抽样日声明已修订', en: 'the declaration had been superseded by the sampling day' },
    'declaration-corrected': { zh: '声明已更正', en: 'the declaration was corrected' },
  },
  findingRule: {
    'same-product': { zh: '同一产品', en: 'same product' },
    'declaration-in-force': { zh: '抽样日声明现行', en: 'declaration in force on the sampling day' },
    'result-final': { zh: '最终不合格结果', en: 'final failure' },
    closed: { zh: '已消除', en: 'closed' },
  },
  samplingStage: { production: { zh: '生产领域', en: 'production' }, circulation: { zh: '流通领域', en: 'circulation' } },
};
