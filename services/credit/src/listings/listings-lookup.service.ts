import { Injectable } from '@nestjs/common';
import { isId, systemClock, type LocalDate } from '@huipin/kernel';
import { asOf, decodeCursor, divisionsOf, hasRole, httpErrors, resource, toPage, type Answer, type AsOf, type Page, type Principal } from '@huipin/service-defaults';
import { DataSource, In, IsNull, type EntityManager } from 'typeorm';
import { findEnterprises, findSurvivor, ownEnterprise, speaksFor } from '../known-enterprises/known-enterprises.service.ts';
import { findListingRules } from '../listing-rules/listing-rules.service.ts';
import type { ListKind } from '../listing-rules/listing-rule.ts';
import type { CaseState, ListingCase } from './listing-case.ts';
import { listingCaseTable, toListingCase } from './listing-case.table.ts';
import { toCaseView, type ListingCaseView } from './listing-case.view.ts';
import { isInForce } from './listing.ts';
import { listingTable, toListing } from './listing.table.ts';
import { toView, type ListingView } from './listing.view.ts';

interface PageQuery {
  readonly limit: number;
  readonly cursor?: string;
}

export interface ListingQuery extends Partial<AsOf>, PageQuery {
  readonly list?: ListKind;
  readonly subjectId?: string;
}

export interface CaseQuery extends PageQuery {
  readonly enterpriseId?: string;
  readonly list?: ListKind;
  readonly state?: CaseState;
}

const KNOWN = 'l.recorded_at <= :knownAt and (l.superseded_at is null or l.superseded_at > :knownAt)';
const STATE = `case when c.decision->>'outcome' = 'list' then 'listed' when c.decision is not null then 'dismissed' when c.notice is not null then 'noticed' else 'open' end`;

/** Reading: the lists are public while an entry is in force, the cases are not. */
@Injectable()
export class ListingsLookupService {
  private readonly dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.dataSource = dataSource;
  }

  /** What is in force on the day, as it was known. */
  async list(query: ListingQuery): Promise<Page<ListingView>> {
    const { on, knownAt } = asOf({ on: query.on, knownOn: query.knownAt });
    const select = this.dataSource
      .createQueryBuilder(listingTable, 'l')
      .where(KNOWN, { knownAt })
      .andWhere('l.decided_on <= :on and (l.ends_on is null or l.ends_on >= :on) and (l.removed_on is null or l.removed_on > :on)', { on });
    if (query.list !== undefined) select.andWhere('l.list = :list', { list: query.list });
    if (query.subjectId !== undefined) {
      const subject = await findSurvivor(this.dataSource.manager, query.subjectId, knownAt);
      select.andWhere('l.enterprise_id = :subjectId', { subjectId: subject?.id ?? query.subjectId });
    }
    const [after] = decodeCursor(query.cursor, ['id']) ?? [];
    if (after !== undefined) select.andWhere('l.id > :after', { after });
    const found = await select.orderBy('l.id').limit(query.limit + 1).getMany();
    const rules = await findListingRules(this.dataSource.manager);
    return toPage(found, query.limit, ({ id }) => [id], (row) => toView(toListing(row), rules, on));
  }

  /** After its end an entry leaves the public view; credit officers and the enterprise itself still find it. */
  async get(id: string, query: Partial<AsOf>, principal: Principal | undefined): Promise<Answer> {
    const { on, knownAt } = asOf({ on: query.on, knownOn: query.knownAt });
    const { manager } = this.dataSource;
    const row = isId(id) ? await this.dataSource.createQueryBuilder(listingTable, 'l').where(KNOWN, { knownAt }).andWhere('l.id = :id', { id }).getOne() : null;
    const current = row && (await manager.findOneBy(listingTable, { id, superseded_at: IsNull() }));
    if (row === null || current === null) throw httpErrors.NOT_FOUND();
    const mayKnow =
      isInForce(toListing(current), systemClock.today()) ||
      hasRole(principal, 'credit.decide', 'credit.review', 'feed.department', 'audit.read') ||
      (await speaksFor(manager, principal, current.enterprise_id));
    if (!mayKnow) throw httpErrors.NOT_FOUND();
    return resource(toView(toListing(row), await findListingRules(manager), on), row.version);
  }

  async listCases(query: CaseQuery, principal: Principal | undefined): Promise<Page<ListingCaseView>> {
    const { manager } = this.dataSource;
    const select = this.dataSource.createQueryBuilder(listingCaseTable, 'c').where('true');
    select.andWhere(VISIBLE, await visibleTo(manager, principal));
    if (query.enterpriseId !== undefined) {
      select.andWhere('c.enterprise_id = :enterpriseId', { enterpriseId: (await findSurvivor(manager, query.enterpriseId))?.id ?? query.enterpriseId });
    }
    if (query.list !== undefined) select.andWhere('c.list = :list', { list: query.list });
    if (query.state !== undefined) select.andWhere(`${STATE} = :state`, { state: query.state });
    const [before] = decodeCursor(query.cursor, ['id']) ?? [];
    if (before !== undefined) select.andWhere('c.id < :before', { before });
    const found = await select.orderBy('c.id', 'DESC').limit(query.limit + 1).getMany();
    const views = await this.toCaseViews(found.map(toListingCase), systemClock.today());
    const byId = new Map(views.map((view) => [view.id, view]));
    return toPage(found, query.limit, ({ id }) => [id], ({ id }) => byId.get(id)!);
  }

  async getCase(id: string, principal: Principal | undefined): Promise<Answer> {
    const { manager } = this.dataSource;
    const select = this.dataSource.createQueryBuilder(listingCaseTable, 'c').where('c.id = :id', { id });
    const row = isId(id) ? await select.andWhere(VISIBLE, await visibleTo(manager, principal)).getOne() : null;
    if (row === null) throw httpErrors.NOT_FOUND();
    const [view] = await this.toCaseViews([toListingCase(row)], systemClock.today());
    return resource(view, row.version);
  }

  private async toCaseViews(found: readonly ListingCase[], on: LocalDate): Promise<ListingCaseView[]> {
    const { manager } = this.dataSource;
    const enterprises = await findEnterprises(manager, found.map(({ enterpriseId }) => enterpriseId));
    const ids = found.flatMap(({ decision }) => decision?.listingId ?? []);
    const rules = await findListingRules(manager);
    const listings = ids.length === 0 ? [] : await manager.findBy(listingTable, { id: In(ids), superseded_at: IsNull() });
    const views = new Map(listings.map((row) => [row.id, toView(toListing(row), rules, on)]));
    return found.map((each) => toCaseView(each, enterprises.get(each.enterpriseId), views.get(each.decision?.listingId ?? '') ?? null));
  }
}

/** The cases of the caller's own enterprise, or of those that sit in its territory; an unknown seat is the province's. */
const VISIBLE = `(c.enterprise_id = :own or c.enterprise_id in (select id from known_enterprise where coalesce(division, '340000') = any(:divisions)))`;

async function visibleTo(manager: EntityManager, principal: Principal | undefined): Promise<{ own: string; divisions: readonly string[] }> {
  const divisions = divisionsOf(principal, systemClock.today(), 'credit.decide', 'credit.review', 'audit.read');
  return { own: (await ownEnterprise(manager, principal)) ?? '', divisions };
}
