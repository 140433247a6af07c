import type { LocalDate } from '@huipin/kernel';
import { z } from 'zod';
import { earlyRemovalFrom, listKinds, publicationOf, severities, type ListingRule } from '../listing-rules/listing-rule.ts';
import { endedOn, isInForce, type Listing } from './listing.ts';

const bilingual = z.object({ zh: z.string(), en: z.string() });

/** A listing with what a decision must hold: name, code, cause, basis, document, organ, reason, remedies and term. */
export const listingView = z
  .object({
    id: z.string(),
    caseId: z.string(),
    enterpriseId: z.string(),
    subject: z.object({ id: z.string(), name: z.string(), code: z.string().nullable() }),
    list: z.enum(listKinds),
    cause: z.string(),
    basis: z.string(),
    severity: z.enum(severities).nullable(),
    decidedOn: z.string(),
    endsOn: z.string().nullable(),
    inForce: z.boolean(),
    endedOn: z.string().nullable(),
    documentNo: z.string(),
    organ: z.string(),
    reason: z.string(),
    remedies: z.string(),
    policyRef: z.string(),
    rule: z.object({ edition: z.string(), documents: z.array(z.string()) }),
    measures: z.array(bilingual),
    earlyRemovalFrom: z.string().nullable(),
    publication: z.object({ from: z.string(), to: z.string() }).nullable(),
    removal: z
      .object({
        removedOn: z.string(),
        documentNo: z.string(),
        organ: z.string(),
        reason: z.string(),
        basis: z.string(),
        kind: z.enum(['repair', 'cancellation']).nullable(),
      })
      .nullable(),
    correction: z.string().nullable(),
    version: z.number().int(),
    recordedAt: z.string(),
  })
  .meta({ id: 'Listing' });

export type ListingView = z.output<typeof listingView>;

/** `on`: the day whose standing is shown; the rule is the one it was decided under. */
export function toView(listing: Listing, rules: readonly ListingRule[], on: LocalDate): ListingView {
  const rule = rules.find(({ edition }) => edition === listing.ruleEdition);
  const end = endedOn(listing);
  return {
    id: listing.id,
    caseId: listing.caseId,
    enterpriseId: listing.enterpriseId,
    subject: { id: listing.enterpriseId, name: listing.subjectName, code: listing.subjectCode },
    list: listing.list,
    cause: listing.cause,
    basis: listing.basis,
    severity: listing.severity,
    decidedOn: listing.decidedOn,
    endsOn: listing.endsOn,
    inForce: isInForce(listing, on),
    endedOn: end !== null && end <= on ? end : null,
    documentNo: listing.documentNo,
    organ: listing.organ,
    reason: listing.reason,
    remedies: listing.remedies,
    policyRef: rule?.policyRef ?? '',
    rule: { edition: listing.ruleEdition, documents: [...(rule?.documents ?? [])] },
    measures: listing.list === 'black' ? (rule?.measures ?? []).map(({ zh, en }) => ({ zh, en })) : [],
    earlyRemovalFrom: rule && listing.list === 'black' ? earlyRemovalFrom(rule, listing.decidedOn) : null,
    publication: rule && listing.list === 'black' ? publicationOf(rule, listing.severity, listing.decidedOn) : null,
    removal: listing.removal,
    correction: listing.correction,
    version: listing.version,
    recordedAt: listing.recordedAt,
  };
}
