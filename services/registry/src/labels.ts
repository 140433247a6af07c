import { importLabels } from '@huipin/imports';
import { messagingLabels } from '@huipin/messaging';
import type { Labels } from '@huipin/service-defaults';

/** What people read for each code that the registry prints. */
export const labels: Labels = {
  ...importLabels,
  ...messagingLabels,
  importKind: { enterprises: { zh: '企业', en: 'enterprises' }, honours: { zh: '荣誉', en: 'honours' } },
  personRole: {
    'legal-representative': { zh: '法定代表人', en: 'legal representative' },
    operator: { zh: '个体经营者', en: 'individual trader' },
    contact: { zh: '联系人', en: 'contact' },
  },
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
  industryEdition: { '2011': { zh: 'GB/T 4754—2011', en: 'GB/T 4754-2011' }, '2017': { zh: 'GB/T 4754—2017', en: 'GB/T 4754-2017' } },
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
  subjectKind: {
    enterprise: { zh: '企业', en: 'enterprise' },
    brand: { zh: '品牌', en: 'brand' },
    region: { zh: '区域', en: 'region' },
    association: { zh: '协会', en: 'association' },
  },
  honourKind: { honour: { zh: '荣誉', en: 'honour' }, 'protection-record': { zh: '个案保护记录（非荣誉）', en: 'protection record (no honour)' } },
  honourLevel: {
    national: { zh: '国家级', en: 'national' },
    provincial: { zh: '省级', en: 'provincial' },
    'inter-provincial': { zh: '跨省区域', en: 'inter-provincial' },
    municipal: { zh: '市级', en: 'municipal' },
    county: { zh: '县级', en: 'county' },
  },
  honourState: {
    revoked: { zh: '已撤销', en: 'revoked' },
    expired: { zh: '已到期', en: 'expired' },
    'abolished-type': { zh: '类别已废止', en: 'type abolished' },
    suspended: { zh: '中止', en: 'suspended' },
    'in-force': { zh: '有效', en: 'in force' },
  },
  honourOrigin: { decision: { zh: '授予决定', en: 'decision' }, import: { zh: '名单导入', en: 'imported list' } },
  datePrecision: {
    day: { zh: '确切日期', en: 'the day' },
    year: { zh: '仅知年份', en: 'the year only' },
    range: { zh: '仅知起止范围', en: 'a range' },
    before: { zh: '仅知早于某日', en: 'before a day' },
    unknown: { zh: '不详', en: 'unknown' },
  },
  confidence: {
    S: { zh: '有出处', en: 'read in a source' },
    'M-high': { zh: '待核（较有把握）', en: 'to be verified, likely' },
    'M-mid': { zh: '待核（一般把握）', en: 'to be verified' },
    'M-low': { zh: '待核（把握较低）', en: 'to be verified, doubtful' },
  },
  exitCaseState: { open: { zh: '办理中', en: 'open' }, closed: { zh: '已办结', en: 'closed' } },
  exitCaseCloseReason: {
    'listing-term-over': { zh: '列入期限届满', en: 'the listing has run out' },
    'listing-removed': { zh: '已提前移出名单', en: 'the listing was removed early' },
  },
};
