import { Injectable } from '@nestjs/common';
import { isId, systemClock, type LocalDate } from '@huipin/kernel';
import { asOf, decodeCursor, hasRole, httpErrors, resource, toPage, type Answer, type AsOf, type Page, type Principal } from '@huipin/service-defaults';
import { DataSource, type SelectQueryBuilder } from 'typeorm';
import { findEnterprises, findSurvivor, ownEnterprise } from '../known-enterprises/known-enterprises.service.ts';
import { samplingResultTable, toSamplingResult, type SamplingResultRow } from './sampling-result.table.ts';
import { toView, type SamplingResultView } from './sampling-result.view.ts';
import type { SamplingOutcome, SamplingState } from './sampling-result.ts';

export interface SamplingQuery extends Partial<AsOf> {
  readonly enterpriseId?: string;
  readonly state?: SamplingState;
  readonly result?: SamplingOutcome;
  readonly matching?: 'matched' | 'pending';
  readonly limit: number;
  readonly cursor?: string;
}

/** The same as `stateOn`, for filtering by it. */
const STATE = `case when r.withdrawn_on <= :on then 'withdrawn' when r.final_from <= :on then 'final'
  when r.retested_on <= :on then 'retested' when r.objected_on <= :on then 'objected' else 'reported' end`;

/** Reading: what one may know of depends on who asks. */
@Injectable()
export class SamplingLookupService {
  private readonly dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.dataSource = dataSource;
  }

  async get(id: string, query: Partial<AsOf>, principal: Principal | undefined): Promise<Answer> {
    const { on, knownAt } = asOf({ on: query.on, knownOn: query.knownAt });
    if (!isId(id)) throw httpErrors.NOT_FOUND();
    const select = await this.visible({ on, knownAt }, principal);
    const row = await select.andWhere('r.id = :id', { id }).getOne();
    if (row === null) throw httpErrors.NOT_FOUND();
    const [view] = await this.toViews([row], on);
    return resource(view, row.version);
  }

  async list(query: SamplingQuery, principal: Principal | undefined): Promise<Page<SamplingResultView>> {
    const { on, knownAt } = asOf({ on: query.on, knownOn: query.knownAt });
    const select = (await this.visible({ on, knownAt }, principal)).andWhere('r.sampled_on <= :on');
    if (query.enterpriseId !== undefined) {
      const enterprise = await findSurvivor(this.dataSource.manager, query.enterpriseId, knownAt);
      select.andWhere('r.enterprise_id = :enterpriseId', { enterpriseId: enterprise?.id ?? query.enterpriseId });
    }
    if (query.state !== undefined) select.andWhere(`${STATE} = :state`, { state: query.state });
    if (query.result !== undefined) select.andWhere('r.result = :result', { result: query.result });
    if (query.matching !== undefined) select.andWhere(`r.enterprise_id is ${query.matching === 'matched' ? 'not null' : 'null'}`);
    const [sampledOn, after] = decodeCursor(query.cursor, ['date', 'id']) ?? [];
    if (after !== undefined) select.andWhere('(r.sampled_on, r.id) < (:sampledOn, :after)', { sampledOn, after });
    const found = await select.orderBy('r.sampled_on', 'DESC').addOrderBy('r.id', 'DESC').limit(query.limit + 1).getMany();
    const views = new Map((await this.toViews(found, on)).map((view) => [view.id, view]));
    return toPage(found, query.limit, (row) => [row.sampled_on, row.id], (row) => views.get(row.id)!);
  }

  /**
   * Versions known at that instant that the caller may know of: departments and laboratories all, an enterprise its
   * own, everybody what is final on that day, and today still is or has been told as such.
   */
  private async visible({ on, knownAt }: AsOf, principal: Principal | undefined): Promise<SelectQueryBuilder<SamplingResultRow>> {
    const today = systemClock.today();
    const query = this.dataSource
      .createQueryBuilder(samplingResultTable, 'r')
      .where('r.recorded_at <= :knownAt and (r.superseded_at is null or r.superseded_at > :knownAt)', { knownAt })
      .setParameters({ on, today });
    if (hasRole(principal, 'sampling.report', 'credit.decide', 'credit.review', 'feed.department', 'audit.read')) return query;
    const own = await ownEnterprise(this.dataSource.manager, principal);
    const isPublic = `r.final_from <= :on and (r.withdrawn_on is null or r.withdrawn_on > :on) and exists (
      select 1 from sampling_result c where c.id = r.id and c.superseded_at is null
        and (c.final_from <= :today or c.finalised_at is not null) and (c.withdrawn_on is null or c.withdrawn_on > :today))`;
    return own === undefined ? query.andWhere(`(${isPublic})`) : query.andWhere(`(r.enterprise_id = :own or (${isPublic}))`, { own });
  }

  private async toViews(found: readonly SamplingResultRow[], on: LocalDate): Promise<SamplingResultView[]> {
    const results = found.map(toSamplingResult);
    const enterprises = await findEnterprises(this.dataSource.manager, results.flatMap(({ enterpriseId }) => enterpriseId ?? []));
    return results.map((result) => toView(result, enterprises.get(result.enterpriseId ?? ''), on));
  }
}
