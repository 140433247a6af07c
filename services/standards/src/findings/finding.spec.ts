import { describe, expect, it } from '@jest/globals';
import { localDate, toInstant } from '@huipin/kernel';
import type { Declaration } from '../declarations/declaration.ts';
import type { KnownSamplingResult } from '../known-sampling/known-sampling-result.ts';
import { explainFinding } from './finding-explanation.ts';
import { namesProduct, reviewFindings, type Cause, type Evidence, type Finding } from './finding.ts';

const now = toInstant('2026-01-01T00:00:00Z');
const declaration: Declaration = {
  id: 'd',
  version: 1,
  recordedAt: now,
  enterpriseId: 'e',
  standing: 'accepted',
  territory: null,
  product: { name: '电热水壶', model: 'HD-17' },
  standard: { number: 'Q/HL 001-2020', typed: 'Q/HL 001-2020', name: '电热水壶', kind: 'enterprise' },
  indicators: [],
  declaredOn: localDate('2024-03-01'),
  edition: 1,
  withdrawnOn: null,
  supersededBy: null,
  validTo: null,
  reason: null,
};
const result: KnownSamplingResult = {
  id: 'r',
  version: 1,
  enterpriseId: 'e',
  product: { name: '电热水壶', spec: 'HD-17', lot: null },
  stage: 'production',
  outcome: 'fail',
  failedItems: ['热效率'],
  sampledOn: localDate('2025-04-10'),
  finalOn: localDate('2025-05-17'),
  withdrawnOn: null,
  authority: '省市场监管局',
  laboratory: '省质检院',
};
const enterprise = { id: 'e', name: '某厂', division: null };
const cause: Cause = { cause: 'result', on: localDate('2025-06-01'), now };

function review(other: { declaration?: Partial<Declaration>; result?: Partial<KnownSamplingResult>; findings?: Finding[]; ids?: string[]; cause?: Partial<Cause> } = {}) {
  const evidence: Evidence = {
    enterprise,
    ids: other.ids ?? ['e'],
    declarations: [{ ...declaration, ...other.declaration }],
    results: [{ ...result, ...other.result }],
    findings: other.findings ?? [],
  };
  return reviewFindings(evidence, { ...cause, ...other.cause }, () => 'f');
}
const open = review()[0]!.finding;

describe('a finding', () => {
  it('is opened by a final failure of a product that a declaration in force names, as of the day it became final', () => {
    expect(review()).toMatchObject([{ kind: 'opened', finding: { declarationId: 'd', samplingResultId: 'r', openedOn: '2025-05-17', closedOn: null, version: 1 } }]);
  });

  it.each([
    ['a pass', { result: { outcome: 'pass' } }],
    ['a refused sampling', { result: { outcome: 'refused' } }],
    ['a missing licence', { result: { outcome: 'unlicensed' } }],
    ['a withdrawn result', { result: { withdrawnOn: localDate('2025-06-01') } }],
    ['a result of somebody else', { result: { enterpriseId: 'x' } }],
    ['a result of nobody known', { result: { enterpriseId: null } }],
    ['another product', { result: { product: { name: '电饭锅', spec: 'HD-17', lot: null } } }],
    ['another model', { result: { product: { name: '电热水壶', spec: 'HD-18', lot: null } } }],
    ['a declaration made the day after the sampling', { declaration: { declaredOn: localDate('2025-04-11') } }],
    ['a declaration that ended the day before the sampling', { declaration: { validTo: localDate('2025-04-09') } }],
    ['a declaration of an enterprise not known yet', { declaration: { standing: 'pending' } }],
  ] as const)('is not opened by %s', (_, other) => expect(review(other)).toEqual([]));

  it.each([
    ['on the day it was declared', { declaration: { declaredOn: localDate('2025-04-10') } }],
    ['on its last day in force', { declaration: { validTo: localDate('2025-04-10') } }],
    ['under an id that was merged', { result: { enterpriseId: 'merged' }, ids: ['e', 'merged'] }],
  ])('is opened by a failure %s', (_, other) => expect(review(other)).toHaveLength(1));

  it('is opened once', () => expect(review({ findings: [open] })).toEqual([]));

  it('is corrected when the failed items are, and not when something else is', () => {
    expect(review({ findings: [open], result: { failedItems: ['容量'] } })).toMatchObject([{ kind: 'corrected', finding: { version: 2, closedOn: null } }]);
    expect(review({ findings: [open], declaration: { validTo: localDate('2025-12-31'), version: 2 } })).toEqual([]);
  });

  it.each([
    ['result-withdrawn', { result: { withdrawnOn: localDate('2025-06-01') } }],
    ['result-corrected', { result: { outcome: 'pass' } }],
    ['result-corrected', { result: { enterpriseId: 'x' } }],
    ['declaration-corrected', { declaration: { product: { name: '电饭锅', model: null } }, cause: { cause: 'declaration' } }],
    ['declaration-corrected', { declaration: { declaredOn: localDate('2025-04-11') }, cause: { cause: 'declaration' } }],
    ['declaration-withdrawn', { declaration: { withdrawnOn: localDate('2025-04-10'), validTo: localDate('2025-04-09') }, cause: { cause: 'declaration' } }],
    ['declaration-withdrawn', { declaration: { withdrawnOn: localDate('2024-03-01'), validTo: localDate('2024-02-29') }, cause: { cause: 'declaration' } }],
    ['declaration-superseded', { declaration: { supersededBy: 'n', validTo: localDate('2025-04-09') }, cause: { cause: 'declaration' } }],
  ] as const)('is closed with its reason: %s', (closeReason, other) => {
    expect(review({ ...other, findings: [open] })).toMatchObject([{ kind: 'closed', finding: { version: 2, closedOn: '2025-06-01', closeReason } }]);
  });

  it('is not closed before it was opened', () => {
    const [closed] = review({ findings: [open], result: { outcome: 'pass' }, cause: { on: localDate('2025-01-01') } });
    expect(closed?.finding.closedOn).toBe('2025-05-17');
  });

  it('opens again when the result fails again, and is closed once', () => {
    const closed = review({ findings: [open], result: { outcome: 'pass' } })[0]!.finding;
    expect(review({ findings: [closed], result: { outcome: 'pass' } })).toEqual([]);
    expect(review({ findings: [closed] })).toMatchObject([{ kind: 'opened', finding: { id: 'f', version: 3, closedOn: null, closeReason: null } }]);
  });
});

describe('the product that a declaration names', () => {
  it('is compared without regard to width, white space, case and kind of brackets', () => {
    expect(namesProduct({ name: 'LED 灯（家用）', model: 'ab－1' }, { name: 'led灯(家用)', spec: 'AB-1', lot: null })).toBe(true);
  });
  it('is every model where none is given', () => {
    expect(namesProduct({ name: '灯', model: null }, { name: '灯', spec: 'X', lot: null })).toBe(true);
    expect(namesProduct({ name: '灯', model: 'X' }, { name: '灯', spec: null, lot: null })).toBe(false);
  });
});

describe('an explanation', () => {
  it('gives inputs, each rule with its clause, and the conclusion in both languages', () => {
    const explanation = explainFinding(open);
    expect(explanation).toMatchObject({ policyRef: '4.1.1', inputs: { declaration: { id: 'd', declaredOn: '2024-03-01' }, samplingResult: { id: 'r', failedItems: ['热效率'] } } });
    expect(explanation.steps.map(({ rule }) => rule)).toEqual(['same-product', 'declaration-in-force', 'result-final']);
    for (const text of [...explanation.steps, explanation.conclusion]) {
      expect(text.zh).toMatch(/\p{Script=Han}/u);
      expect(text.en).toMatch(/[a-z]/);
      expect(`${text.zh}${text.en}`).not.toMatch(/undefined|null/);
    }
  });
  it('says why it was closed', () => {
    const closed = review({ findings: [open], result: { outcome: 'pass' } })[0]!.finding;
    expect(explainFinding(closed).steps.at(-1)).toMatchObject({ rule: 'closed', zh: '2025-06-01：抽查结果经更正后不再与声明不符' });
  });
});
