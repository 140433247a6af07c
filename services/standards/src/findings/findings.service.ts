import { Injectable } from '@nestjs/common';
import { isId, newId, systemClock, type LocalDate } from '@huipin/kernel';
import { appendToOutbox, type Transaction } from '@huipin/messaging';
import { httpErrors, type AsOf } from '@huipin/service-defaults';
import { Brackets, DataSource, In, IsNull } from 'typeorm';
import { declarationTable, toDeclaration } from '../declarations/declaration.table.ts';
import { familyIds, lockFamily } from '../known-enterprises/known-enterprise.table.ts';
import { namedOn, type Family } from '../known-enterprises/known-enterprise.ts';
import { knownSamplingResultTable, toKnownSamplingResult } from '../known-sampling/known-sampling-result.table.ts';
import { reviewFindings, type Cause, type Evidence, type Finding } from './finding.ts';
import { toFact } from './finding.events.ts';
import { findingTable, toFinding, toRow } from './finding.table.ts';

export interface FindingQuery extends AsOf {
  readonly enterpriseId?: string | undefined;
  readonly limit: number;
  readonly after?: string | undefined;
}

@Injectable()
export class FindingsService {
  private readonly dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.dataSource = dataSource;
  }

  /**
   * Brings an enterprise's findings to what its declarations and results now say. The family must be locked: of two
   * transactions, one with a declaration and one with the result that contradicts it, the second sees both. Where only
   * one result has moved, no other is looked at: an enterprise may have thousands.
   */
  async review(tx: Transaction, family: Family, cause: Cause, resultId?: string): Promise<void> {
    const enterprise = namedOn(family.head, cause.on) ?? namedOn(family.asked, cause.on);
    // Nothing is published about an enterprise that has no name; its declarations are pending until it has one.
    if (enterprise === undefined) return;
    const changes = reviewFindings({ enterprise, ids: family.ids, ...(await gather(tx, family.ids, resultId)) }, cause, newId);
    for (const { finding } of changes) await saveVersion(tx, finding);
    await appendToOutbox(tx, ...changes.map(toFact));
  }

  /** After a fact about a sampling result: of the enterprise that it names, and of those it was held against before. */
  async reviewResult(tx: Transaction, resultId: string, enterpriseId: string | undefined, on: LocalDate): Promise<void> {
    const held = await tx.findBy(findingTable, { sampling_result_id: resultId, superseded_at: IsNull() });
    const ids = new Set([enterpriseId, ...held.map((row) => row.enterprise_id)]);
    for (const id of ids) {
      if (id !== undefined) await this.review(tx, await lockFamily(tx, id), { cause: 'result', on, now: systemClock.now() }, resultId);
    }
  }

  async get(id: string, { on, knownAt }: AsOf): Promise<Finding> {
    const row = isId(id) ? await this.known({ on, knownAt }).andWhere('f.id = :id', { id }).getOne() : null;
    if (row === null) throw httpErrors.NOT_FOUND();
    return toFinding(row);
  }

  async list(query: FindingQuery): Promise<Finding[]> {
    const { enterpriseId, limit, after } = query;
    const found = this.known(query);
    if (enterpriseId !== undefined) found.andWhere('f.enterprise_id in (:...ids)', { ids: await familyIds(this.dataSource.manager, enterpriseId) });
    if (after !== undefined) found.andWhere('f.id > :after', { after });
    return (await found.orderBy('f.id').limit(limit + 1).getMany()).map(toFinding);
  }

  private known({ on, knownAt }: AsOf) {
    return this.dataSource
      .createQueryBuilder(findingTable, 'f')
      .where('f.recorded_at <= :knownAt and (f.superseded_at is null or f.superseded_at > :knownAt)', { knownAt })
      .andWhere('f.opened_on <= :on', { on });
  }
}

/** Failed results with the declarations of their products, and whatever stands behind a finding already made; or all about one result. */
async function gather(tx: Transaction, ids: readonly string[], resultId?: string): Promise<Pick<Evidence, 'declarations' | 'results' | 'findings'>> {
  const findings = (await tx.findBy(findingTable, { enterprise_id: In(ids), superseded_at: IsNull(), ...(resultId !== undefined && { sampling_result_id: resultId }) })).map(toFinding);
  const found = tx.createQueryBuilder(knownSamplingResultTable, 'r').orderBy('r.id');
  if (resultId !== undefined) found.where('r.id = :resultId', { resultId });
  else {
    found
      .where(`r.enterprise_id in (:...ids) and r.outcome = 'fail' and r.withdrawn_on is null`, { ids })
      .orWhere('r.id = any(:held)', { held: findings.map(({ samplingResultId }) => samplingResultId) });
  }
  const results = await found.getMany();
  const declarations = await tx
    .createQueryBuilder(declarationTable, 'd')
    .where('d.superseded_at is null')
    .andWhere(
      new Brackets((either) =>
        either
          .where(`d.enterprise_id in (:...ids) and d.comparable_product = any(:products)`, { ids, products: results.map((row) => row.comparable_product) })
          .orWhere('d.id = any(:held)', { held: findings.map(({ declarationId }) => declarationId) }),
      ),
    )
    .orderBy('d.id')
    .getMany();
  return { declarations: declarations.map(toDeclaration), results: results.map(toKnownSamplingResult), findings };
}

/** The version before is superseded at the very instant the new one is recorded. */
async function saveVersion(tx: Transaction, finding: Finding): Promise<void> {
  await tx.update(findingTable, { id: finding.id, version: finding.version - 1 }, { superseded_at: finding.recordedAt });
  await tx.insert(findingTable, toRow(finding));
}
