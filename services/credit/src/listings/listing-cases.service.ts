import { Injectable } from '@nestjs/common';
import { isId, newId, systemClock, type Instant, type LocalDate } from '@huipin/kernel';
import { appendToOutbox, inTransaction, type Fact, type Transaction } from '@huipin/messaging';
import { assertTerritory, created, hasRole, honourMatch, httpErrors, idempotent, oncePerSourceRef, resource, type Answer, type Write } from '@huipin/service-defaults';
import { DataSource } from 'typeorm';
import { errors } from '../errors.ts';
import { GradesService } from '../grades/grades.service.ts';
import { seatOf, type KnownEnterprise } from '../known-enterprises/known-enterprise.ts';
import { findSurvivor, getSurvivor, speaksFor } from '../known-enterprises/known-enterprises.service.ts';
import { findListingRules } from '../listing-rules/listing-rules.service.ts';
import { decideCase, giveConsent, openListingCase, receiveStatement, serveNotice, type CaseDecision, type Consent, type ListingCase, type Notice, type OpenListingCase, type Statement } from './listing-case.ts';
import { lockListingCase, saveListingCase } from './listing-case.table.ts';
import { toCaseView } from './listing-case.view.ts';
import { decideListing, type DecideListing, type Listing } from './listing.ts';
import * as events from './listing.events.ts';
import { findListingsOf } from './listing.table.ts';
import { toView } from './listing.view.ts';
import { ListingsService } from './listings.service.ts';

export type DecideListingCase = DecideListing & Pick<CaseDecision, 'outcome'>;

interface Act {
  readonly write: Write;
  /** The day of the act: on it the enterprise must lie in the caller's territory. */
  readonly on: LocalDate;
  /** Its own enterprise may do this too. */
  readonly ownToo?: boolean;
}

@Injectable()
export class ListingCasesService {
  private readonly dataSource: DataSource;
  private readonly grades: GradesService;
  private readonly listings: ListingsService;

  constructor(dataSource: DataSource, grades: GradesService, listings: ListingsService) {
    this.dataSource = dataSource;
    this.grades = grades;
    this.listings = listings;
  }

  open(command: OpenListingCase & { sourceRef?: string }, write: Write): Promise<Answer> {
    return inTransaction(this.dataSource, (tx) =>
      idempotent(tx, write, () =>
        oncePerSourceRef(tx, write, { kind: 'listing-case', sourceRef: command.sourceRef, content: command }, async () => {
          const enterprise = await findSurvivor(tx, command.enterpriseId);
          if (enterprise === undefined) throw errors.ENTERPRISE_UNKNOWN({ enterpriseId: command.enterpriseId });
          assertTerritory(write.principal, seatOf(enterprise), systemClock.today());
          const opened = openListingCase({ ...command, enterpriseId: enterprise.id }, systemClock.now(), newId);
          await saveListingCase(tx, opened);
          await appendToOutbox(tx, events.listingCaseOpened(opened, enterprise));
          return created(toCaseView(opened, enterprise, null), `/api/credit/v1/listing-cases/${opened.id}`);
        }),
      ),
    );
  }

  notify(id: string, command: Pick<Notice, 'notifiedOn' | 'documentNo' | 'text'>, write: Write): Promise<Answer> {
    return this.change(id, { write, on: command.notifiedOn }, events.listingNoticeServed, async (tx, known) =>
      serveNotice(known, command, await findListingRules(tx), systemClock.now()),
    );
  }

  state(id: string, command: Pick<Statement, 'receivedOn' | 'text'>, write: Write): Promise<Answer> {
    return this.change(id, { write, on: command.receivedOn, ownToo: true }, events.listingStatementReceived, (tx, known) =>
      Promise.resolve(receiveStatement(known, command, systemClock.now())),
    );
  }

  consent(id: string, command: Omit<Consent, 'recordedAt' | 'division' | 'by'>, write: Write): Promise<Answer> {
    return this.change(id, { write, on: command.consentedOn }, events.listingConsentGiven, (tx, known) =>
      Promise.resolve(giveConsent(known, { ...command, division: divisionOf(write), by: write.principal.sub }, systemClock.now())),
    );
  }

  decide(id: string, command: DecideListingCase, write: Write): Promise<Answer> {
    if (command.outcome === 'dismiss') {
      return this.change(id, { write, on: command.decidedOn }, events.listingCaseDismissed, (tx, known) =>
        Promise.resolve(decideCase(known, toDecision(command, write, null, systemClock.now()))),
      );
    }
    const today = systemClock.today();
    return inTransaction(this.dataSource, (tx) =>
      idempotent(tx, write, async () => {
        const { known, enterprise } = await this.lock(tx, id, { write, on: command.decidedOn });
        const at = await this.grades.hold(tx, [enterprise.id], today);
        const [rules, others] = [await findListingRules(tx), await findListingsOf(tx, enterprise.id)];
        const decided = decideListing(known, command, { enterprise, rules, others, division: divisionOf(write) }, at, newId);
        const closed = decideCase(known, toDecision(command, write, decided, at));
        await saveListingCase(tx, closed);
        const listing = await this.listings.record(tx, undefined, decided, { today, at });
        return resource(toCaseView(closed, enterprise, toView(listing, rules, today)), closed.version);
      }),
    );
  }

  private change(
    id: string,
    act: Act,
    tell: (changed: ListingCase, enterprise: KnownEnterprise) => Fact,
    decide: (tx: Transaction, known: ListingCase) => Promise<ListingCase>,
  ): Promise<Answer> {
    return inTransaction(this.dataSource, (tx) =>
      idempotent(tx, act.write, async () => {
        const { known, enterprise } = await this.lock(tx, id, act);
        const changed = await decide(tx, known);
        await saveListingCase(tx, changed);
        await appendToOutbox(tx, tell(changed, enterprise));
        return resource(toCaseView(changed, enterprise, null), changed.version);
      }),
    );
  }

  /** The case and its enterprise, where the caller may act on it. */
  private async lock(tx: Transaction, id: string, { write, on, ownToo = false }: Act): Promise<{ known: ListingCase; enterprise: KnownEnterprise }> {
    const known = isId(id) ? await lockListingCase(tx, id) : undefined;
    if (known === undefined) throw httpErrors.NOT_FOUND();
    const enterprise = await getSurvivor(tx, known.enterpriseId);
    const isOwn = ownToo && (await speaksFor(tx, write.principal, known.enterpriseId));
    if (!isOwn) {
      // Who only speaks for another enterprise may not know of the case.
      if (!hasRole(write.principal, 'credit.decide', 'credit.review')) throw httpErrors.NOT_FOUND();
      assertTerritory(write.principal, seatOf(enterprise), on);
    }
    honourMatch(write, known.version);
    return { known, enterprise };
  }
}

/** What the caller's organ decides for. */
function divisionOf({ principal }: Write): string {
  return principal.territory ?? '';
}

function toDecision(command: DecideListingCase, write: Write, listing: Listing | null, recordedAt: Instant): CaseDecision {
  const { outcome, decidedOn, documentNo, organ, reason, basis, remedies } = command;
  return { outcome, decidedOn, documentNo, organ, division: divisionOf(write), by: write.principal.sub, reason, basis, remedies, listingId: listing?.id ?? null, recordedAt };
}
