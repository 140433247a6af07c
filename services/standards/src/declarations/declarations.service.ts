import { Injectable } from '@nestjs/common';
import { isInTerritory, parseStandardNumber } from '@huipin/codes';
import { comparable, dayOf, isId, newId, systemClock, type Instant, type LocalDate } from '@huipin/kernel';
import { appendToOutbox, inTransaction, type Fact, type Transaction } from '@huipin/messaging';
import {
  assertTerritory,
  created,
  hasRole,
  honourMatch,
  httpErrors,
  idempotent,
  oncePerSourceRef,
  resource,
  type Answer,
  type AsOf,
  type Principal,
  type Write,
} from '@huipin/service-defaults';
import { DataSource, In, IsNull, Not, type EntityManager } from 'typeorm';
import { errors } from '../errors.ts';
import { FindingsService } from '../findings/findings.service.ts';
import { familyIds, findKnownEnterprises, lockFamily } from '../known-enterprises/known-enterprise.table.ts';
import { namedOn, type Family, type KnownEnterprise, type NamedEnterprise } from '../known-enterprises/known-enterprise.ts';
import {
  correctDeclaration,
  declareProductStandard,
  settlePending,
  withdrawDeclaration,
  type CorrectDeclaration,
  type Declaration,
  type DeclareProductStandard,
  type WithdrawDeclaration,
} from './declaration.ts';
import { declarationCorrected, declarationWithdrawn, productStandardDeclared } from './declaration.events.ts';
import { declarationTable, toDeclaration, toRow, type DeclarationRow } from './declaration.table.ts';
import { toView, type DeclarationView } from './declaration.view.ts';
import { assertNotRepeated, succeed, type Placed, type Succession } from './succession.ts';

export interface DeclarationQuery extends AsOf {
  readonly enterpriseId?: string | undefined;
  readonly product?: string | undefined;
  readonly standard?: string | undefined;
  readonly limit: number;
  readonly after?: string | undefined;
}

type ToFacts = (enterprise: NamedEnterprise, placed: Placed) => Fact[];

/** Whose place nobody knows is the whole province's affair. */
const WHOLE_PROVINCE = '340000';

@Injectable()
export class DeclarationsService {
  private readonly dataSource: DataSource;
  private readonly findings: FindingsService;

  constructor(dataSource: DataSource, findings: FindingsService) {
    this.dataSource = dataSource;
    this.findings = findings;
  }

  declare(command: DeclareProductStandard & { sourceRef?: string | undefined }, write: Write): Promise<Answer> {
    const [today, now] = [systemClock.today(), systemClock.now()];
    return inTransaction(this.dataSource, (tx) =>
      idempotent(tx, write, () =>
        oncePerSourceRef(tx, write, { kind: 'declaration', sourceRef: command.sourceRef, content: command }, async () => {
          const { enterpriseId } = command;
          const family = await lockFamily(tx, enterpriseId);
          const { principal } = write;
          const declarer = authorise(principal, family, command.declaredOn, principal.territory);
          // The registry's ids have this form: one of another form is not late, it will never come.
          if (!isId(enterpriseId)) throw errors.ENTERPRISE_UNKNOWN({ id: enterpriseId });
          const { mergedInto, name } = family.asked;
          if (mergedInto !== null) throw errors.ENTERPRISE_MERGED({ mergedInto }, { extensions: { mergedInto } });
          const pledge = declarer === 'registrar' ? (principal.territory ?? null) : null;
          const standing = name === null ? ({ standing: 'pending', territory: pledge } as const) : ({ standing: 'accepted', territory: null } as const);
          const declared = declareProductStandard(command, standing, now, newId);
          const others = await loadOthers(tx, family, [declared]);
          const succession = succeed(declared, others, now);
          assertNotRepeated(succession, others);
          await this.enter(tx, family, succession, (enterprise, placed) => [productStandardDeclared(enterprise, placed)]);
          const { declaration } = succession.main;
          return created(toView(declaration, family.asked, today), `/api/standards/v1/declarations/${declaration.id}`);
        }),
      ),
    );
  }

  correct(id: string, command: CorrectDeclaration, write: Write): Promise<Answer> {
    return this.change(id, write, systemClock.today(), async (tx, family, known, now) => {
      const corrected = correctDeclaration(known, command, now);
      const others = await loadOthers(tx, family, [known, corrected]);
      const succession = succeed(corrected, others, now);
      assertNotRepeated(succession, others);
      await this.enter(tx, family, succession, (enterprise, placed) => [declarationCorrected(enterprise, placed)]);
      return succession.main.declaration;
    });
  }

  withdraw(id: string, command: WithdrawDeclaration, write: Write): Promise<Answer> {
    return this.change(id, write, command.withdrawnOn, async (tx, family, known, now) => {
      const withdrawn = withdrawDeclaration(known, command, now);
      const succession = succeed(withdrawn, await loadOthers(tx, family, [known]), now);
      await this.enter(tx, family, succession, (enterprise, placed) => [declarationWithdrawn(enterprise, placed)]);
      return succession.main.declaration;
    });
  }

  /** The registry has named enterprises: what was declared for them before that is now published, or refused. */
  async acceptPending(tx: Transaction, enterpriseIds: readonly string[]): Promise<void> {
    const pending = await tx.find(declarationTable, {
      where: { enterprise_id: In(enterpriseIds), standing: 'pending', superseded_at: IsNull() },
      order: { enterprise_id: 'ASC', id: 'ASC' },
    });
    for (const enterpriseId of new Set(pending.map((row) => row.enterprise_id))) {
      const [family, now] = [await lockFamily(tx, enterpriseId), systemClock.now()];
      const own = pending.filter((row) => row.enterprise_id === enterpriseId);
      const isRefused = (row: DeclarationRow) => !isAccepted(toDeclaration(row), family.asked);
      // Those refused go first: what they took the place of is published as it stands without them.
      for (const { id } of [...own.filter(isRefused), ...own.filter((row) => !isRefused(row))]) {
        await this.settle(tx, family, await getCurrent(tx, id), now);
      }
    }
  }

  async get(id: string, { on, knownAt }: AsOf, caller: Principal | undefined): Promise<{ view: DeclarationView; version: number }> {
    const row = isId(id) ? await this.seenBy(caller, { on, knownAt }).andWhere('d.id = :id', { id }).getOne() : null;
    if (row === null) throw httpErrors.NOT_FOUND();
    const known = await findKnownEnterprises(this.dataSource.manager, [row.enterprise_id]);
    return { view: toView(toDeclaration(row), known.get(row.enterprise_id), on), version: row.version };
  }

  async list(query: DeclarationQuery, caller: Principal | undefined): Promise<DeclarationView[]> {
    const { enterpriseId, product, standard, on, limit, after } = query;
    const found = this.seenBy(caller, query);
    if (enterpriseId !== undefined) found.andWhere('d.enterprise_id in (:...ids)', { ids: await familyIds(this.dataSource.manager, enterpriseId) });
    if (product !== undefined) found.andWhere('d.comparable_product like :product', { product: `%${likeText(product)}%` });
    if (standard !== undefined) {
      const parsed = parseStandardNumber(standard);
      if (parsed) found.andWhere('d.comparable_standard = :standard', { standard: comparable(parsed.normal) });
      else found.andWhere('d.comparable_standard like :standard', { standard: `${likeText(standard)}%` });
    }
    if (after !== undefined) found.andWhere('d.id > :after', { after });
    const page = await found.orderBy('d.id').limit(limit + 1).getMany();
    const known = await findKnownEnterprises(this.dataSource.manager, [...new Set(page.map((row) => row.enterprise_id))]);
    return page.map((row) => toView(toDeclaration(row), known.get(row.enterprise_id), on));
  }

  private async settle(tx: Transaction, family: Family, known: Declaration, now: Instant): Promise<void> {
    const settled = settlePending(known, isAccepted(known, family.asked), now);
    const succession = succeed(settled, await loadOthers(tx, family, [known]), now);
    await this.enter(tx, family, succession, (enterprise, placed) => [
      productStandardDeclared(enterprise, placed),
      ...(placed.declaration.withdrawnOn === null ? [] : [declarationWithdrawn(enterprise, placed)]),
    ]);
  }

  private change(
    id: string,
    write: Write,
    actedOn: LocalDate,
    work: (tx: Transaction, family: Family, known: Declaration, now: Instant) => Promise<Declaration>,
  ): Promise<Answer> {
    const [today, now] = [systemClock.today(), systemClock.now()];
    return inTransaction(this.dataSource, (tx) =>
      idempotent(tx, write, async () => {
        const { enterpriseId, territory } = await getCurrent(tx, id);
        const family = await lockFamily(tx, enterpriseId);
        authorise(write.principal, family, actedOn, territory);
        const known = await getCurrent(tx, id);
        honourMatch(write, known.version);
        const changed = await work(tx, family, known, now);
        return resource(toView(changed, family.asked, today), changed.version);
      }),
    );
  }

  /** Saves, publishes what anyone may know, and has the sampling results looked at again. */
  private async enter(tx: Transaction, family: Family, { main, moved }: Succession, toFacts: ToFacts): Promise<void> {
    const { declaration } = main;
    for (const placed of [main, ...moved]) await saveVersion(tx, placed.declaration);
    if (declaration.standing !== 'accepted') return;
    const today = dayOf(declaration.recordedAt);
    const enterprises = await findKnownEnterprises(tx, family.ids);
    // The fact of a new declaration says whose place it takes; anything else that moved needs a fact of its own.
    const facts = [main, ...moved.filter((each) => each.declaration.supersededBy !== declaration.id)].flatMap((placed) => {
      const known = enterprises.get(placed.declaration.enterpriseId);
      const enterprise = known && namedOn(known, today);
      if (enterprise === undefined) return [];
      return placed === main ? toFacts(enterprise, placed) : [declarationCorrected(enterprise, placed)];
    });
    await appendToOutbox(tx, ...facts);
    await this.findings.review(tx, family, { cause: 'declaration', on: today, now: declaration.recordedAt });
  }

  private seenBy(caller: Principal | undefined, { on, knownAt }: AsOf) {
    const found = this.dataSource
      .createQueryBuilder(declarationTable, 'd')
      .where('d.recorded_at <= :knownAt and (d.superseded_at is null or d.superseded_at > :knownAt)', { knownAt })
      .andWhere('d.declared_on <= :on', { on });
    if (hasRole(caller, 'registry.write')) return found;
    return found.andWhere(`(d.standing = 'accepted' or d.enterprise_id = :own)`, { own: caller?.enterprise ?? '' });
  }
}

/**
 * The enterprise itself, or a registrar in whose territory it lies on the day of the act; `assumed` is where it lies while nobody here knows.
 */
function authorise(principal: Principal, family: Family, on: LocalDate, assumed: string | null | undefined): 'enterprise' | 'registrar' {
  const { enterprise } = principal;
  if (hasRole(principal, 'enterprise.self') && enterprise !== undefined && family.ids.includes(enterprise)) return 'enterprise';
  if (!hasRole(principal, 'registry.write')) throw errors.NOT_OWN_ENTERPRISE();
  const { name, division } = family.asked;
  assertTerritory(principal, (name === null ? assumed : division) ?? WHOLE_PROVINCE, on);
  return 'registrar';
}

function isAccepted({ territory, declaredOn }: Declaration, { division }: KnownEnterprise): boolean {
  return territory === null || isInTerritory(division ?? WHOLE_PROVINCE, territory, declaredOn);
}

async function getCurrent(manager: EntityManager, id: string): Promise<Declaration> {
  const row = isId(id) ? await manager.findOneBy(declarationTable, { id, superseded_at: IsNull() }) : null;
  if (row === null) throw httpErrors.NOT_FOUND();
  return toDeclaration(row);
}

/** The enterprise's other declarations of the same products; its lock keeps them as they are. */
async function loadOthers(tx: Transaction, family: Family, versions: readonly Declaration[]): Promise<Declaration[]> {
  const found = await tx.findBy(declarationTable, {
    id: Not(In(versions.map(({ id }) => id))),
    enterprise_id: In(family.ids),
    comparable_product: In(versions.map(({ product }) => comparable(product.name))),
    superseded_at: IsNull(),
  });
  return found.map(toDeclaration);
}

/** The version before is superseded at the very instant the new one is recorded. */
async function saveVersion(tx: Transaction, declaration: Declaration): Promise<void> {
  await tx.update(declarationTable, { id: declaration.id, version: declaration.version - 1 }, { superseded_at: declaration.recordedAt });
  await tx.insert(declarationTable, toRow(declaration));
}

function likeText(text: string): string {
  return comparable(text).replaceAll(/[\\%_]/g, '\\$&');
}
