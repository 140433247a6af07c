import { comparable, type Instant, type LocalDate } from '@huipin/kernel';
import { isInForce, isVoid, type Declaration } from '../declarations/declaration.ts';
import type { NamedEnterprise } from '../known-enterprises/known-enterprise.ts';
import type { KnownSamplingResult } from '../known-sampling/known-sampling-result.ts';

/** 自我声明公开和监督: clause 4.1.1 of the plan. */
export const POLICY_REF = '4.1.1';

export type CloseReason = 'result-withdrawn' | 'result-corrected' | 'declaration-withdrawn' | 'declaration-superseded' | 'declaration-corrected';

/** The promise and the result that contradict each other, as they stood when it was decided. */
export interface FindingBasis {
  readonly declaration: Pick<Declaration, 'product' | 'declaredOn'> & { readonly standard: { readonly number: string; readonly name: string } };
  readonly result: Pick<KnownSamplingResult, 'product' | 'stage' | 'failedItems' | 'sampledOn' | 'finalOn' | 'authority' | 'laboratory'>;
}

/** A product failed a supervisory sampling while a declaration in force named it. One version of the record. */
export interface Finding {
  readonly id: string;
  readonly version: number;
  readonly recordedAt: Instant;
  readonly kind: 'declared-but-failed';
  readonly enterprise: NamedEnterprise;
  readonly declarationId: string;
  readonly samplingResultId: string;
  /** The day on which the failure became final, whenever it was noticed. */
  readonly openedOn: LocalDate;
  /** First day on which it no longer stood. */
  readonly closedOn: LocalDate | null;
  readonly closeReason: CloseReason | null;
  readonly basis: FindingBasis;
}

export interface FindingChange {
  readonly kind: 'opened' | 'corrected' | 'closed';
  readonly finding: Finding;
}

/** What moved, and when it did. */
export interface Cause {
  readonly cause: 'result' | 'declaration';
  readonly on: LocalDate;
  readonly now: Instant;
}

/** All that bears on one enterprise's findings. */
export interface Evidence {
  readonly enterprise: NamedEnterprise;
  /** Under which ids results and declarations are its own. */
  readonly ids: readonly string[];
  readonly declarations: readonly Declaration[];
  readonly results: readonly KnownSamplingResult[];
  readonly findings: readonly Finding[];
}

/**
 * What the evidence, as it stands now, makes of the findings: it asks nothing of the order in which it came, and
 * asked again it changes nothing.
 */
export function reviewFindings(evidence: Evidence, cause: Cause, newId: () => string): FindingChange[] {
  const pairs = evidence.declarations.flatMap((declaration) => evidence.results.map((result) => ({ declaration, result })));
  return pairs.flatMap(({ declaration, result }): FindingChange[] => {
    const known = evidence.findings.find((each) => each.declarationId === declaration.id && each.samplingResultId === result.id);
    if (contradict(declaration, result, evidence.ids)) return stand(known, declaration, result, evidence.enterprise, cause, newId);
    return known === undefined || known.closedOn !== null ? [] : [close(known, closeReason(declaration, result, cause), cause)];
  });
}

/** The comparable name is the same and so is the model, where the promise is about one (clause 4.1.1; front door 5.4). */
export function namesProduct(promised: Declaration['product'], sampled: KnownSamplingResult['product']): boolean {
  if (comparable(promised.name) !== comparable(sampled.name)) return false;
  return promised.model === null || (sampled.spec !== null && comparable(promised.model) === comparable(sampled.spec));
}

/** A refusal or a missing licence says nothing of the product: only a failed test contradicts a promise about it. */
function contradict(declaration: Declaration, result: KnownSamplingResult, ids: readonly string[]): boolean {
  return (
    result.outcome === 'fail' &&
    result.withdrawnOn === null &&
    result.enterpriseId !== null &&
    ids.includes(result.enterpriseId) &&
    namesProduct(declaration.product, result.product) &&
    isInForce(declaration, result.sampledOn)
  );
}

function stand(
  known: Finding | undefined,
  declaration: Declaration,
  result: KnownSamplingResult,
  enterprise: NamedEnterprise,
  { now }: Cause,
  newId: () => string,
): FindingChange[] {
  const basis = toBasis(declaration, result);
  const open = { kind: 'declared-but-failed', openedOn: result.finalOn, closedOn: null, closeReason: null, basis, enterprise } as const;
  if (known === undefined) {
    const found: Finding = { id: newId(), version: 1, recordedAt: now, declarationId: declaration.id, samplingResultId: result.id, ...open };
    return [{ kind: 'opened', finding: found }];
  }
  if (known.closedOn === null && JSON.stringify(known.basis) === JSON.stringify(basis)) return [];
  const next: Finding = { ...known, ...open, version: known.version + 1, recordedAt: now };
  return [{ kind: known.closedOn === null ? 'corrected' : 'opened', finding: next }];
}

function close(known: Finding, reason: CloseReason, { on, now }: Cause): FindingChange {
  const closedOn = on < known.openedOn ? known.openedOn : on;
  return { kind: 'closed', finding: { ...known, version: known.version + 1, recordedAt: now, closedOn, closeReason: reason } };
}

function closeReason(declaration: Declaration, result: KnownSamplingResult, { cause }: Cause): CloseReason {
  if (result.withdrawnOn !== null) return 'result-withdrawn';
  if (cause === 'result') return 'result-corrected';
  const ended = declaration.validTo !== null && declaration.validTo < result.sampledOn;
  if (isVoid(declaration) || (ended && declaration.supersededBy === null)) return 'declaration-withdrawn';
  return ended ? 'declaration-superseded' : 'declaration-corrected';
}

/** Member by member, in one order: a basis is compared, and explained, as text. */
export function toBasis(
  { product, standard, declaredOn }: FindingBasis['declaration'],
  { product: sampled, stage, failedItems, sampledOn, finalOn, authority, laboratory }: FindingBasis['result'],
): FindingBasis {
  return {
    declaration: { product: { name: product.name, model: product.model }, standard: { number: standard.number, name: standard.name }, declaredOn },
    result: {
      product: { name: sampled.name, spec: sampled.spec, lot: sampled.lot },
      stage,
      failedItems: [...failedItems],
      sampledOn,
      finalOn,
      authority,
      laboratory,
    },
  };
}
