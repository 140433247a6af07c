import { defineErrors } from '@huipin/kernel';

/** Every way in which the registry says no. */
export const errors = defineErrors({
  USCC_MALFORMED: {
    kind: 'invalid',
    pointer: '/code',
    zh: '统一社会信用代码应为 18 位，且不含 I、O、S、V、Z；请核对证照',
    en: 'a unified social credit code has 18 characters without I, O, S, V, Z; compare with the licence',
  },
  USCC_CHECK_FAILED: {
    kind: 'invalid',
    pointer: '/code',
    zh: '统一社会信用代码第 {at} 位校验不符（GB 32100-2015），应为 {expected}；请核对证照',
    en: 'character {at} of the unified social credit code fails its check (GB 32100-2015), {expected} is due; compare with the licence',
  },
  CODE_MALFORMED: { kind: 'invalid', pointer: '/code', zh: '代码不符合 {scheme} 的格式；请核对证照', en: 'the code does not have the form of a {scheme}; compare with the licence' },
  CODE_CHECK_FAILED: {
    kind: 'invalid',
    pointer: '/code',
    zh: '代码第 {at} 位校验不符，应为 {expected}；请核对证照',
    en: 'character {at} of the code fails its check, {expected} is due; compare with the licence',
  },
  DIVISION_UNKNOWN: { kind: 'invalid', pointer: '/division', zh: '区划代码 {division} 不存在（GB/T 2260）', en: 'there is no division {division} (GB/T 2260)' },
  DIVISION_NOT_IN_FORCE: {
    kind: 'invalid',
    pointer: '/division',
    zh: '区划代码 {division} 在 {on} 无效；请改用 {successors}',
    en: 'division {division} was not in force on {on}; use {successors}',
  },
  INDUSTRY_UNKNOWN: {
    kind: 'invalid',
    pointer: '/industry/code',
    zh: 'GB/T 4754-{edition} 中没有行业代码 {code}；请核对所用版本',
    en: 'GB/T 4754-{edition} has no industry {code}; check which edition you use',
  },
  ENTERPRISE_ALREADY_REGISTERED: {
    kind: 'conflict',
    pointer: '/code',
    zh: '该企业已登记，编号 {existingId}；如需修改请使用更正',
    en: 'the enterprise is registered as {existingId}; use a correction to change it',
  },
  ENTERPRISE_MERGED: { kind: 'conflict', zh: '该企业已并入 {mergedInto}', en: 'the enterprise has been merged into {mergedInto}' },
  MERGE_INTO_ITSELF: { kind: 'invalid', pointer: '/into', zh: '企业不能并入自身', en: 'an enterprise cannot be merged into itself' },
  NOTHING_TO_CORRECT: { kind: 'invalid', zh: '更正未改变任何内容', en: 'the correction changes nothing' },
});
