import { z } from 'zod';
import type { KnownEnterprise } from '../known-enterprises/known-enterprise.ts';
import { listKinds, severities } from '../listing-rules/listing-rule.ts';
import { caseState, caseStates, type ListingCase } from './listing-case.ts';
import { listingView, type ListingView } from './listing.view.ts';

const recordedAt = z.string();

export const listingCaseView = z
  .object({
    id: z.string(),
    state: z.enum(caseStates),
    enterprise: z.object({ id: z.string(), name: z.string(), code: z.string().nullable() }),
    list: z.enum(listKinds),
    cause: z.string(),
    basis: z.string(),
    severity: z.enum(severities).nullable(),
    notice: z
      .object({ notifiedOn: z.string(), documentNo: z.string(), text: z.string(), statementsUntil: z.string().nullable(), provisional: z.boolean(), recordedAt })
      .nullable(),
    statements: z.array(z.object({ receivedOn: z.string(), text: z.string(), inTime: z.boolean(), recordedAt })),
    consent: z.object({ consentedOn: z.string(), documentNo: z.string(), recordedAt }).nullable(),
    decision: z
      .object({
        outcome: z.enum(['list', 'dismiss']),
        decidedOn: z.string(),
        documentNo: z.string(),
        organ: z.string(),
        reason: z.string(),
        basis: z.string(),
        remedies: z.string(),
        recordedAt,
      })
      .nullable(),
    listingId: z.string().nullable(),
    listing: listingView.nullable(),
    openedAt: z.string(),
    version: z.number().int(),
  })
  .meta({ id: 'ListingCase' });

export type ListingCaseView = z.output<typeof listingCaseView>;

export function toCaseView(each: ListingCase, enterprise: KnownEnterprise | undefined, listing: ListingView | null): ListingCaseView {
  const { notice, consent, decision } = each;
  return {
    id: each.id,
    state: caseState(each),
    enterprise: { id: each.enterpriseId, name: enterprise?.name ?? '', code: enterprise?.code ?? null },
    list: each.list,
    cause: each.cause,
    basis: each.basis,
    severity: each.severity,
    notice: notice && {
      notifiedOn: notice.notifiedOn,
      documentNo: notice.documentNo,
      text: notice.text,
      statementsUntil: notice.statementsUntil,
      provisional: notice.provisional,
      recordedAt: notice.recordedAt,
    },
    statements: each.statements.map(({ receivedOn, text, inTime, recordedAt }) => ({ receivedOn, text, inTime, recordedAt })),
    consent: consent && { consentedOn: consent.consentedOn, documentNo: consent.documentNo, recordedAt: consent.recordedAt },
    decision: decision && {
      outcome: decision.outcome,
      decidedOn: decision.decidedOn,
      documentNo: decision.documentNo,
      organ: decision.organ,
      reason: decision.reason,
      basis: decision.basis,
      remedies: decision.remedies,
      recordedAt: decision.recordedAt,
    },
    listingId: decision?.listingId ?? null,
    listing,
    openedAt: each.openedAt,
    version: each.version,
  };
}
