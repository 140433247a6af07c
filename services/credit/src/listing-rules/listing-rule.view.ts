import { dateField } from '@huipin/service-defaults';
import { z } from 'zod';

const months = z.number().int().min(0).max(1_200);
const bySeverity = <T extends z.ZodType>(each: T) => z.strictObject({ minor: each, ordinary: each, serious: each });
const bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

/** One edition of the law of listings, as it comes with the release. */
export const listingRuleFields = z
  .strictObject({
    edition: z.string(),
    validFrom: dateField,
    validTo: dateField.nullable(),
    documents: z.array(z.string()).min(1),
    policyRef: z.string(),
    statementWorkingDays: z.number().int().min(0),
    decidesAlone: z.string().regex(/^\d{6}$/),
    termMonths: z.strictObject({ red: bySeverity(months).nullable(), black: bySeverity(months) }),
    earlyRemovalMonths: months.nullable(),
    lawTermMonths: months.nullable(),
    publicationMonths: bySeverity(z.strictObject({ minimum: months, maximum: months })).nullable(),
    measures: z.array(bilingual),
    remedies: bilingual,
  })
  .meta({ id: 'ListingRule' });
