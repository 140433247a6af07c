import { defineErrors } from '@huipin/kernel';

/** Every way in which the standards service says no. */
export const errors = defineErrors({
  STANDARD_NUMBER_MALFORMED: {
    kind: 'invalid',
    pointer: '/standard/number',
    zh: '无法识别标准编号“{number}”；请连同年代号填写，如 GB 32100-2015、GB/T 4754-2017（国家）、HG/T 20592-2009（行业）、DB34/T 4321-2022、DB3401/T 210-2020（地方）、T/CAS 115-2015（团体）、Q/HL 001-2020（企业）、ISO 9001:2015（国际）',
    en: '"{number}" is no standard number; write it with its year, such as GB 32100-2015, GB/T 4754-2017 (national), HG/T 20592-2009 (industry), DB34/T 4321-2022, DB3401/T 210-2020 (local), T/CAS 115-2015 (group), Q/HL 001-2020 (enterprise), ISO 9001:2015 (international)',
  },
  INDICATOR_METHOD_REQUIRED: {
    kind: 'invalid',
    pointer: '/indicators',
    zh: '执行团体标准或企业标准，应至少公开一项指标及其试验方法（标准化法第二十七条，企业标准化促进办法第十二条）',
    en: 'a group or enterprise standard needs at least one indicator with its test method (Standardization Law art. 27, SAMR order 83 art. 12)',
  },
  ENTERPRISE_UNKNOWN: {
    kind: 'invalid',
    pointer: '/enterpriseId',
    zh: '“{id}”不是企业编号；请使用登记服务给出的 id',
    en: '"{id}" is no id of an enterprise; use the id that the registry gave',
  },
  ENTERPRISE_MERGED: {
    kind: 'conflict',
    pointer: '/enterpriseId',
    zh: '该企业已并入 {mergedInto}；请以并入后的企业声明',
    en: 'the enterprise has been merged into {mergedInto}; declare for that one',
  },
  NOT_OWN_ENTERPRISE: {
    kind: 'forbidden',
    zh: '企业只能为自己声明；代为声明需要 registry.write',
    en: 'an enterprise declares for itself only; to act on behalf takes registry.write',
  },
  DECLARATION_ALREADY_MADE: {
    kind: 'conflict',
    zh: '相同内容已经声明，编号 {existingId}；无需重复',
    en: 'the same has been declared as {existingId}; there is no need to repeat it',
  },
  DECLARATION_ALREADY_WITHDRAWN: {
    kind: 'conflict',
    zh: '该声明已于 {withdrawnOn} 废止',
    en: 'the declaration was withdrawn on {withdrawnOn}',
  },
  DECLARATION_SUPERSEDED: {
    kind: 'conflict',
    zh: '该声明已由 {supersededBy} 修订，{validTo} 之后不再有效，无需废止',
    en: 'the declaration has been superseded by {supersededBy} and ended on {validTo}; there is nothing to withdraw',
  },
  DECLARATION_REFUSED: {
    kind: 'conflict',
    zh: '该声明未被接受：企业不在声明人的辖区；请由企业或其所在地重新声明',
    en: 'the declaration was not accepted, its enterprise lies outside the territory of who made it; let the enterprise or its own registrar declare',
  },
  WITHDRAWN_BEFORE_DECLARED: {
    kind: 'invalid',
    pointer: '/withdrawnOn',
    zh: '废止日期不得早于声明日期 {declaredOn}',
    en: 'a declaration cannot be withdrawn before it was made on {declaredOn}',
  },
  NOT_WITHDRAWN: {
    kind: 'invalid',
    pointer: '/withdrawnOn',
    zh: '该声明尚未废止，没有可更正的废止日期；如需废止请使用 withdrawals',
    en: 'the declaration has not been withdrawn, so there is no such day to correct; use withdrawals',
  },
  NOTHING_TO_CORRECT: { kind: 'invalid', zh: '更正未改变任何内容', en: 'the correction changes nothing' },
});
