import { Injectable } from '@nestjs/common';
import { isId, systemClock, type Instant, type LocalDate } from '@huipin/kernel';
import { appendToOutbox, inTransaction, rows, type Transaction } from '@huipin/messaging';
import { assertTerritory, honourMatch, httpErrors, idempotent, resource, type Answer, type Write } from '@huipin/service-defaults';
import { DataSource } from 'typeorm';
import { recordingInstant } from '../records/recording.ts';
import { workOff } from '../records/work-off.ts';
import { GradesService } from '../grades/grades.service.ts';
import { seatOf } from '../known-enterprises/known-enterprise.ts';
import { getSurvivor } from '../known-enterprises/known-enterprises.service.ts';
import { findListingRules } from '../listing-rules/listing-rules.service.ts';
import type { ListingRule } from '../listing-rules/listing-rule.ts';
import { lockListingCase, saveListingCase } from './listing-case.table.ts';
import { enterpriseListed, listingCorrected, listingEnded } from './listing.events.ts';
import { findListingsOf, lockListing, markEnded, saveListing } from './listing.table.ts';
import { toView } from './listing.view.ts';
import { correctListing, isInForce, listingNews, moveListing, removeListing, type CorrectListing, type Listing, type Removal } from './listing.ts';

interface Moment {
  readonly today: LocalDate;
  readonly at: Instant;
}

const told = {
  listed: { name: 'EnterpriseListed', fact: enterpriseListed },
  corrected: { name: 'ListingCorrected', fact: listingCorrected },
  ended: { name: 'ListingEnded', fact: listingEnded },
} as const;

const DUE_AT_ONCE = 200;

@Injectable()
export class ListingsService {
  private readonly dataSource: DataSource;
  private readonly grades: GradesService;

  constructor(dataSource: DataSource, grades: GradesService) {
    this.dataSource = dataSource;
    this.grades = grades;
  }

  remove(id: string, command: Removal, write: Write): Promise<Answer> {
    return this.change(id, write, command.removedOn, (tx, known, rules, at) => Promise.resolve(removeListing(known, command, rules, at)));
  }

  correct(id: string, command: CorrectListing, write: Write): Promise<Answer> {
    return this.change(id, write, undefined, async (tx, known, rules, at) => {
      const ofCase = await lockListingCase(tx, known.caseId);
      if (ofCase === undefined) throw httpErrors.NOT_FOUND();
      const others = await findListingsOf(tx, known.enterpriseId);
      return correctListing(known, command, ofCase, { rules, others }, at);
    });
  }

  /** A listing in a new version, with all that readers hear of it and what the grade makes of it; the enterprise is held. */
  async record(tx: Transaction, before: Listing | undefined, after: Listing, { today, at }: Moment): Promise<Listing> {
    const news = listingNews(before, after, today);
    const recorded = { ...after, endedAt: news.includes('ended') ? at : news.includes('listed') ? null : after.endedAt };
    await saveListing(tx, recorded);
    const enterprise = await getSurvivor(tx, recorded.enterpriseId);
    await appendToOutbox(tx, ...news.map((each) => told[each].fact(recorded, enterprise)));
    const last = news.at(-1);
    const concerned = [...new Set([before?.enterpriseId ?? after.enterpriseId, after.enterpriseId])];
    await this.grades.settle(tx, concerned, { today, at, ...(last && { cause: `${told[last].name} ${after.id}` }) });
    return recorded;
  }

  /** Tells what has ended by its term before `today`; one transaction each, exactly once. Returns how many. */
  publishDue(today: LocalDate): Promise<number> {
    const { manager } = this.dataSource;
    return workOff(
      () => rows(manager, `select id from listing where ${DUE} order by ends_on, id limit $2`, [today, DUE_AT_ONCE]),
      (id) => this.end(id, today),
    );
  }

  /** Listings and cases of a merged enterprise continue under the other id. */
  async follow(tx: Transaction, from: string, into: string): Promise<void> {
    const today = systemClock.today();
    const cases = await rows<{ id: string }>(tx, 'select id from listing_case where enterprise_id = $1 order by id', [from]);
    for (const { id } of cases) {
      const known = await lockListingCase(tx, id);
      if (known?.enterpriseId === from) await saveListingCase(tx, { ...known, enterpriseId: into, version: known.version + 1 });
    }
    const listings = await rows<{ id: string }>(tx, 'select id from listing where enterprise_id = $1 and superseded_at is null order by id', [from]);
    for (const { id } of listings) {
      const known = await lockListing(tx, id);
      if (known?.enterpriseId !== from) continue;
      const at = recordingInstant(await this.grades.hold(tx, [from, into], today), known.recordedAt);
      await this.record(tx, known, moveListing(known, into, at), { today, at });
    }
  }

  private end(id: string, today: LocalDate): Promise<boolean> {
    return inTransaction(this.dataSource, async (tx) => {
      // Another replica may be at it, or have done it since it was found due.
      const known = await lockListing(tx, id, { skipLocked: true });
      if (known?.endedAt !== null || isInForce(known, today)) return false;
      const enterprise = await getSurvivor(tx, known.enterpriseId);
      const at = await this.grades.lock(tx, [known.enterpriseId]);
      await markEnded(tx, known, at);
      await appendToOutbox(tx, listingEnded(known, enterprise));
      await this.grades.settle(tx, [known.enterpriseId], { today, at, cause: `ListingEnded ${id}` });
      return true;
    });
  }

  /** One change of one listing: lock, may they, hold the grade, decide, record, answer. */
  private change(
    id: string,
    write: Write,
    actOn: LocalDate | undefined,
    decide: (tx: Transaction, known: Listing, rules: readonly ListingRule[], at: Instant) => Promise<Listing>,
  ): Promise<Answer> {
    const today = systemClock.today();
    return inTransaction(this.dataSource, (tx) =>
      idempotent(tx, write, async () => {
        const known = isId(id) ? await lockListing(tx, id) : undefined;
        if (known === undefined) throw httpErrors.NOT_FOUND();
        assertTerritory(write.principal, seatOf(await getSurvivor(tx, known.enterpriseId)), actOn ?? today);
        honourMatch(write, known.version);
        const rules = await findListingRules(tx);
        const at = recordingInstant(await this.grades.hold(tx, [known.enterpriseId], today), known.recordedAt);
        const changed = await this.record(tx, known, await decide(tx, known, rules, at), { today, at });
        return resource(toView(changed, rules, today), changed.version);
      }),
    );
  }
}

const DUE = 'superseded_at is null and ended_at is null and ends_on < $1';
