import {
  EnterpriseListedSchema,
  ListingCaseDismissedSchema,
  ListingCaseOpenedSchema,
  ListingConsentGivenSchema,
  ListingCorrectedSchema,
  ListingEndCause,
  ListingEndedSchema,
  ListingNoticeServedSchema,
  ListingStatementReceivedSchema,
  ListKind as Kind,
  type ListingSchema,
} from '@huipin/contracts';
import type { MessageInitShape } from '@bufbuild/protobuf';
import { fact, type Fact } from '@huipin/messaging';
import { enterpriseSubject } from '../known-enterprises/known-enterprise.events.ts';
import type { KnownEnterprise } from '../known-enterprises/known-enterprise.ts';
import type { ListingCase } from './listing-case.ts';
import { endedOn, type Listing } from './listing.ts';

const kind = { red: Kind.RED, black: Kind.BLACK } as const;

export function listingCaseOpened(opened: ListingCase, enterprise: KnownEnterprise): Fact {
  const { id, list, cause, basis } = opened;
  return fact(ListingCaseOpenedSchema, aboutCase(opened), { caseId: id, subject: enterpriseSubject(enterprise), list: kind[list], cause, basis });
}

export function listingNoticeServed(noticed: ListingCase, enterprise: KnownEnterprise): Fact {
  const { notifiedOn, documentNo, statementsUntil } = noticed.notice!;
  const subject = enterpriseSubject(enterprise);
  return fact(ListingNoticeServedSchema, aboutCase(noticed), { caseId: noticed.id, subject, notifiedOn, documentNo, statementsUntil: statementsUntil ?? '' });
}

export function listingStatementReceived(stated: ListingCase, enterprise: KnownEnterprise): Fact {
  const { receivedOn = '' } = stated.statements.at(-1) ?? {};
  return fact(ListingStatementReceivedSchema, aboutCase(stated), { caseId: stated.id, subject: enterpriseSubject(enterprise), receivedOn });
}

export function listingConsentGiven(consented: ListingCase, enterprise: KnownEnterprise): Fact {
  const { consentedOn, documentNo } = consented.consent!;
  return fact(ListingConsentGivenSchema, aboutCase(consented), { caseId: consented.id, subject: enterpriseSubject(enterprise), consentedOn, documentNo });
}

export function listingCaseDismissed(dismissed: ListingCase, enterprise: KnownEnterprise): Fact {
  const { decidedOn, documentNo, reason } = dismissed.decision!;
  return fact(ListingCaseDismissedSchema, aboutCase(dismissed), { caseId: dismissed.id, subject: enterpriseSubject(enterprise), decidedOn, documentNo, reason });
}

export function enterpriseListed(listing: Listing, enterprise: KnownEnterprise): Fact {
  return fact(EnterpriseListedSchema, about(listing), { listing: toMessage(listing, enterprise) });
}

export function listingCorrected(listing: Listing, enterprise: KnownEnterprise): Fact {
  return fact(ListingCorrectedSchema, about(listing), { listing: toMessage(listing, enterprise), reason: listing.correction ?? '' });
}

export function listingEnded(listing: Listing, enterprise: KnownEnterprise): Fact {
  const end = endedOn(listing) ?? '';
  const removal = listing.removal?.removedOn === end ? listing.removal : null;
  return fact(ListingEndedSchema, about(listing), {
    listing: toMessage(listing, enterprise),
    endedOn: end,
    cause: removal ? ListingEndCause.REMOVAL : ListingEndCause.TERM,
    documentNo: removal?.documentNo ?? '',
    reason: removal?.reason ?? '',
  });
}

function about({ id, version, enterpriseId }: Listing) {
  return { subjectId: enterpriseId, aggregateId: id, aggregateVersion: version };
}

function aboutCase({ id, version, enterpriseId }: ListingCase) {
  return { subjectId: enterpriseId, aggregateId: id, aggregateVersion: version };
}

function toMessage(listing: Listing, enterprise: KnownEnterprise): MessageInitShape<typeof ListingSchema> {
  const { id, caseId, cause, basis, decidedOn, endsOn, documentNo, organ, reason, remedies, ruleEdition } = listing;
  return {
    id,
    caseId,
    subject: enterpriseSubject(enterprise),
    list: kind[listing.list],
    cause,
    basis,
    decidedOn,
    ...(endsOn && { endsOn }),
    documentNo,
    organ,
    reason,
    remedies,
    ruleEdition,
  };
}
