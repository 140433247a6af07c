import type { Bilingual } from '@huipin/kernel';
import { POLICY_REF, type CloseReason, type Finding, type FindingBasis } from './finding.ts';

export interface ExplanationStep extends Bilingual {
  readonly rule: 'same-product' | 'declaration-in-force' | 'result-final' | 'closed';
  /** Clause of the plan, or article of a law. */
  readonly basis: string;
}

export interface Explanation {
  readonly findingId: string;
  readonly version: number;
  readonly kind: Finding['kind'];
  readonly policyRef: string;
  readonly inputs: {
    readonly declaration: { readonly id: string } & FindingBasis['declaration'];
    readonly samplingResult: { readonly id: string } & FindingBasis['result'];
  };
  readonly steps: readonly ExplanationStep[];
  readonly conclusion: Bilingual;
}

const LAW = '标准化法 第二十七条';
const CLAUSE = '皖政办〔2016〕77号 四（一）1';

const closings: Readonly<Record<CloseReason, Bilingual>> = {
  'result-withdrawn': { zh: '抽查结果被撤回', en: 'the sampling result was withdrawn' },
  'result-corrected': { zh: '抽查结果经更正后不再与声明不符', en: 'the sampling result as corrected no longer contradicts the declaration' },
  'declaration-withdrawn': { zh: '抽样日该声明已废止', en: 'the declaration had been withdrawn by the sampling day' },
  'declaration-superseded': { zh: '抽样日该声明已被修订', en: 'the declaration had been superseded by the sampling day' },
  'declaration-corrected': { zh: '声明经更正后不再涉及该次抽查', en: 'the declaration as corrected no longer concerns that sampling' },
};

/** Why the finding stands, or stood, out of what was kept with this version of it: told again it reads the same. */
export function explainFinding(finding: Finding): Explanation {
  const { id, version, kind, basis, closedOn, closeReason, declarationId, samplingResultId } = finding;
  const closing = closedOn !== null && closeReason !== null ? [closedStep(closedOn, closeReason)] : [];
  return {
    findingId: id,
    version,
    kind,
    policyRef: POLICY_REF,
    inputs: { declaration: { id: declarationId, ...basis.declaration }, samplingResult: { id: samplingResultId, ...basis.result } },
    steps: [sameProduct(basis), declarationInForce(basis), resultFinal(basis), ...closing],
    conclusion: closing.length > 0 ? closedConclusion(finding) : openConclusion(finding),
  };
}

function sameProduct({ declaration: { product }, result }: FindingBasis): ExplanationStep {
  const { name, spec } = result.product;
  const model = product.model === null ? { zh: '声明不限型号', en: 'the declaration is for every model' } : { zh: `型号均为“${spec ?? ''}”`, en: `the model is "${spec ?? ''}" in both` };
  return {
    rule: 'same-product',
    basis: CLAUSE,
    zh: `声明的产品“${product.name}”与抽查的产品“${name}”名称相同（不计全半角、空格、大小写和括号形式），${model.zh}`,
    en: `the declared product "${product.name}" and the sampled product "${name}" have the same name (width, white space, case and kind of brackets apart); ${model.en}`,
  };
}

function declarationInForce({ declaration: { standard, declaredOn }, result: { sampledOn } }: FindingBasis): ExplanationStep {
  return {
    rule: 'declaration-in-force',
    basis: LAW,
    zh: `企业于 ${declaredOn} 声明执行 ${standard.number}《${standard.name}》，抽样日 ${sampledOn} 该声明现行有效`,
    en: `the enterprise declared ${standard.number} (${standard.name}) on ${declaredOn}, and the declaration was in force on the sampling day ${sampledOn}`,
  };
}

function resultFinal({ result: { authority, laboratory, failedItems, finalOn } }: FindingBasis): ExplanationStep {
  const items = failedItems.length > 0 ? failedItems.join('、') : '–';
  return {
    rule: 'result-final',
    basis: CLAUSE,
    zh: `${authority}组织抽查，${laboratory}检验，结果不合格（不合格项目：${items}），自 ${finalOn} 起为最终结果`,
    en: `sampled for ${authority} and tested by ${laboratory}: failed (items: ${items}); final from ${finalOn}`,
  };
}

function closedStep(closedOn: string, reason: CloseReason): ExplanationStep {
  const { zh, en } = closings[reason];
  return { rule: 'closed', basis: CLAUSE, zh: `${closedOn}：${zh}`, en: `${closedOn}: ${en}` };
}

function openConclusion({ openedOn }: Finding): Bilingual {
  return {
    zh: `自 ${openedOn} 起，该产品的自我声明与监督抽查结果不符`,
    en: `from ${openedOn} on, the self-declaration of this product is contradicted by a supervisory sampling`,
  };
}

function closedConclusion({ openedOn, closedOn }: Finding): Bilingual {
  return {
    zh: `该不符自 ${openedOn} 起存在，自 ${closedOn ?? ''} 起已消除`,
    en: `the contradiction stood from ${openedOn} and was removed on ${closedOn ?? ''}`,
  };
}
