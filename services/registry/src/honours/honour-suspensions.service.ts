import { systemClock } from '@huipin/kernel';
import { appendToOutbox, type Transaction } from '@huipin/messaging';
import type { EntityManager } from 'typeorm';
import type { TouchedHonour } from '../exit-cases/exit-case.ts';
import { followInExitCase } from '../exit-cases/exit-cases.service.ts';
import { findHonourTypes } from '../honour-types/honour-types.service.ts';
import type { KnownListing } from '../known-listings/known-listing.ts';
import { listBlackListings } from '../known-listings/known-listings.projection.ts';
import { familyOf, findSubject, findSubjects, listBrandsOf } from '../subjects/subject-directory.service.ts';
import { lockSubjects } from '../subjects/subject-lock.service.ts';
import { enterpriseBehind, type Subject } from '../subjects/subject.ts';
import { honourReinstated, honourSuspended, type HonourOfSubject } from './honour.events.ts';
import type { Honour } from './honour.ts';
import { listHonoursOf, saveHonour } from './honour-records.service.ts';
import { followListings } from './suspension.ts';

/** Black listings of the enterprise behind a subject, under every id that it ever had. */
export async function blackListingsOf(manager: EntityManager, subject: Subject): Promise<KnownListing[]> {
  const enterpriseId = enterpriseBehind(subject);
  return enterpriseId === null ? [] : listBlackListings(manager, await familyOf(manager, enterpriseId));
}

/** A listing of an enterprise has come, changed or ended: its own honours and those of its brands follow. */
export async function followListingsOf(tx: Transaction, enterpriseId: string): Promise<void> {
  const family = await familyOf(tx, enterpriseId);
  await lockSubjects(tx, family);
  const enterprise = [...(await findSubjects(tx, family)).values()].find(({ mergedInto }) => mergedInto === null);
  if (enterprise) await followListingsIn(tx, [enterprise, ...(await listBrandsOf(tx, enterprise.id))]);
}

/**
 * Brings the suspensions of these subjects' honours, and the exit cases of the listings behind them, to what is known now.
 * To be called by everybody who changes an honour, its owner or a listing, with the subjects' locks held; calling it once
 * more changes nothing.
 */
export async function followListingsIn(tx: Transaction, subjects: readonly Subject[]): Promise<void> {
  const types = await findHonourTypes(tx);
  const cases = new Map<string, { listing: KnownListing; enterprise: Subject; touched: TouchedHonour[] }>();
  for (const subject of subjects) {
    const enterprise = await enterpriseOf(tx, subject);
    const listings = await blackListingsOf(tx, subject);
    if (enterprise) for (const listing of listings) if (!cases.has(listing.id)) cases.set(listing.id, { listing, enterprise, touched: [] });
    for (const known of await listHonoursOf(tx, [subject.id])) {
      const { id, suspensions } = await follow(tx, { honour: known, type: types.get(known.typeCode)!, subject }, listings);
      for (const { listingId, from } of suspensions) cases.get(listingId)?.touched.push({ id, from });
    }
  }
  for (const { listing, enterprise, touched } of cases.values()) await followInExitCase(tx, listing, enterprise, touched);
}

async function follow(tx: Transaction, { honour, type, subject }: HonourOfSubject, listings: readonly KnownListing[]): Promise<Honour> {
  const followed = followListings(honour, type, listings, systemClock.today(), systemClock.now());
  if (followed === undefined) return honour;
  const of = { honour: followed.honour, type, subject };
  await saveHonour(tx, followed.honour);
  await appendToOutbox(tx, ...followed.suspended.map((each) => honourSuspended(of, each)), ...followed.reinstated.map((each) => honourReinstated(of, each)));
  return followed.honour;
}

async function enterpriseOf(manager: EntityManager, subject: Subject): Promise<Subject | undefined> {
  const id = enterpriseBehind(subject);
  return id === null || id === subject.id ? subject : findSubject(manager, id);
}
