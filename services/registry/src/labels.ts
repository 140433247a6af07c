import { importLabels } from '@huipin/imports';
import type { Labels } from '@huipin/service-defaults';

/** What people read for each code that the registry prints. */
export const labels: Labels = {
  ...importLabels,
  importKind: { enterprises: { zh: '企业', en: 'enterprises' }, honours: { zh: '荣誉', en: 'honours' } },
  identification: {
    'verified-code': { zh: '代码已校验', en: 'verified code' },
    'suspect-code': { zh: '代码存疑', en: 'suspect code' },
    'name-only': { zh: '仅有名称', en: 'name only' },
  },
  codeScheme: {
    uscc: { zh: '统一社会信用代码', en: 'unified social credit code' },
    'registration-number': { zh: '工商注册号', en: 'registration number' },
    'organisation-code': { zh: '组织机构代码', en: 'organisation code' },
  },
  codeState: { valid: { zh: '有效', en: 'valid' }, suspect: { zh: '存疑', en: 'suspect' } },
  enterpriseSize: {
    large: { zh: '大型', en: 'large' },
    medium: { zh: '中型', en: 'medium' },
    small: { zh: '小型', en: 'small' },
    micro: { zh: '微型', en: 'micro' },
  },
  divisionLevel: {
    province: { zh: '省', en: 'province' },
    city: { zh: '地级市', en: 'city' },
    county: { zh: '县（市、区）', en: 'county' },
    local: { zh: '功能区', en: 'zone' },
  },
};
