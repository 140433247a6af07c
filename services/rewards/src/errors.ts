import { defineErrors } from '@huipin/kernel';

/** Every way in which the rewards service says no. */
export const errors = defineErrors({
  HONOUR_TYPE_UNKNOWN: {
    kind: 'invalid',
    pointer: '/honourTypeCode',
    zh: '荣誉类别 {honourType} 不在目录中；请核对 /api/registry/v1/honour-types',
    en: 'there is no honour type {honourType}; compare with /api/registry/v1/honour-types',
  },
  PROTECTION_RECORD_NOT_REWARDED: {
    kind: 'invalid',
    pointer: '/honourTypeCode',
    zh: '{honourType} 是个案保护记录，不是荣誉（商标法第十四条），不得按荣誉奖励',
    en: '{honourType} is a protection record of one case and no honour (Trademark Law art. 14); it cannot be rewarded as one',
  },
  PAYER_UNKNOWN: {
    kind: 'invalid',
    pointer: '/payer/division',
    zh: '{division} 不是安徽省的行政区划（GB/T 2260），不能作为兑付主体',
    en: '{division} is no division of Anhui (GB/T 2260) and cannot pay',
  },
  PAYER_LEVEL_MISMATCH: {
    kind: 'invalid',
    pointer: '/payer/level',
    zh: '{division} 不是 {level} 级政府；请改正级别或区划代码',
    en: '{division} is no government of {level} level; correct the level or the division',
  },
  PAYER_NOT_IN_FORCE: {
    kind: 'invalid',
    pointer: '/payer/division',
    zh: '区划代码 {division} 在 {on} 无效；请改用 {successors}',
    en: 'division {division} was not in force on {on}; use {successors}',
  },
  SCHEME_NOT_OF_PAYER: {
    kind: 'invalid',
    pointer: '/scheme',
    zh: '{honourLevel} 级荣誉由 {level} 级兑付的规则属于 {scheme}（三（一）3）；请改正或省略 scheme',
    en: 'a rule by which the {level} level pays for {honourLevel} honours is of scheme {scheme} (clause 3.1.3); correct or omit the scheme',
  },
  PERIOD_REVERSED: { kind: 'invalid', pointer: '/validTo', zh: '截止日 {to} 早于起始日 {from}', en: 'the last day {to} lies before the first day {from}' },
  RULE_OVERLAPS: {
    kind: 'conflict',
    pointer: '/validFrom',
    zh: '同一兑付主体、同一荣誉类别在该期间已有规则 {edition}（{existingId}）；请先停止原规则',
    en: 'the payer has a rule for this type in that time: {edition} ({existingId}); close it first',
  },
  RULE_CLOSED: { kind: 'conflict', pointer: '/validTo', zh: '规则已定于 {validTo} 停止，只能提前', en: 'the rule already ends on {validTo}; it can only end earlier' },
  BUDGET_EXISTS: {
    kind: 'conflict',
    zh: '该主体 {year} 年度此项目的预算已存在（{existingId}）；请改为追加',
    en: 'the payer has a budget for this programme in {year} ({existingId}); supplement it',
  },
  BUDGET_EXHAUSTED: {
    kind: 'conflict',
    zh: '{year} 年度预算不足：可用 {left} 元，需要 {needed} 元；请先编列或追加预算',
    en: 'the budget of {year} does not suffice: {left} yuan are left, {needed} are needed; make or supplement a budget',
  },
  AMOUNT_TOO_LARGE: { kind: 'invalid', pointer: '/amountFen', zh: '合计金额超出系统可表示的范围', en: 'the total is larger than the system can hold' },
  ENTITLEMENT_STATE: {
    kind: 'conflict',
    zh: '奖励资格当前状态为 {state}，不能执行此操作；须为 {needed}',
    en: 'the entitlement is {state}; this needs {needed}',
  },
  SAME_PERSON_TWICE: {
    kind: 'forbidden',
    zh: '拟办与审批须由两人分别完成；请由他人审批',
    en: 'who prepared an entitlement cannot approve it; somebody else must',
  },
  APPROVER_NEEDED: {
    kind: 'forbidden',
    zh: '已审批的事项只能由具有 reward.approve 角色的人员撤销',
    en: 'what has been approved can be cancelled only with the role reward.approve',
  },
  NOTHING_TO_PAY: { kind: 'conflict', zh: '{payerDivision} 没有已审批待支付的奖励', en: '{payerDivision} has nothing approved to pay' },
  BATCH_CONFIRMED: { kind: 'conflict', zh: '该批次已于 {paidOn} 确认支付，不能再次确认', en: 'the batch was confirmed as paid on {paidOn}; it cannot be confirmed again' },
  ENTITLEMENT_NOT_IN_BATCH: {
    kind: 'invalid',
    zh: '{entitlementId} 不在该支付批次中；请核对编号',
    en: '{entitlementId} is not in this payment batch; check the id',
  },
  FAILURE_TWICE: { kind: 'invalid', zh: '{entitlementId} 在失败清单中出现两次', en: '{entitlementId} is named twice among the failures' },
  AMOUNT_NOT_FIXED: {
    kind: 'invalid',
    pointer: '/amount_wan',
    zh: '“{amount}”不是固定金额（万元）；区间、比例或二选一的办法不作推定，请查明文件后填写',
    en: '"{amount}" is no fixed amount in 万元; a range, a share or a choice is not guessed: look it up in the document',
  },
  AMOUNTS_DO_NOT_MATCH: {
    kind: 'invalid',
    pointer: '/amount_wan',
    zh: '有 {honours} 项荣誉、{amounts} 个金额；请逐项对应',
    en: 'there are {honours} honours and {amounts} amounts; give one for each',
  },
  PROGRAMME_NOT_AN_HONOUR: {
    kind: 'invalid',
    pointer: '/honour_or_act',
    zh: '“{act}”是项目资助（三（一）1），不是荣誉，不能作为荣誉奖励规则',
    en: '"{act}" is a programme (clause 3.1.1) and no honour; it cannot be a rule for honours',
  },
  YEAR_NOT_EXACT: {
    kind: 'invalid',
    pointer: '/year',
    zh: '“{year}”不明确；请写 2024、2011-2017 或 2018-',
    en: '"{year}" is not exact; write 2024, 2011-2017 or 2018-',
  },
  DOCUMENT_NOT_GIVEN: {
    kind: 'invalid',
    pointer: '/document_or_source',
    zh: '“same”之前没有可引用的文件；请写明文件',
    en: '"same" has no document above it; write the document out',
  },
});
