import type { LocalDate } from '@huipin/kernel';
import { z } from 'zod';
import type { HonourType } from '../honour-types/honour-type.ts';
import { honourTypeView } from '../honour-types/honour-type.view.ts';
import { subjectView, toView as toSubjectView } from '../subjects/subject.view.ts';
import type { Subject } from '../subjects/subject.ts';
import { stateOn, suspensionOn, type Honour } from './honour.ts';

const day = z.string().nullable();
const precision = z.enum(['day', 'year', 'range', 'before', 'unknown']);

/** An honour as it stands on one day, for everybody. */
export const honourView = z
  .object({
    id: z.string(),
    kind: z.literal('honour'),
    subjectId: z.string(),
    subject: subjectView.pick({ id: true, kind: true, name: true, division: true }),
    honourTypeCode: z.string(),
    honourType: honourTypeView.pick({ code: true, nameZh: true, nameEn: true, level: true }),
    state: z.enum(['revoked', 'expired', 'abolished-type', 'suspended', 'in-force']),
    on: z.string().meta({ description: 'the day that state speaks of' }),
    grantedOn: day.meta({ description: 'null unless the day is known' }),
    grantedFrom: day,
    grantedTo: day,
    precision,
    validTo: day.meta({ description: 'last day in force, the latest possible one; null = no term, or not known' }),
    validToPrecision: precision.nullable().meta({ description: 'null = no term' }),
    documentNo: z.string(),
    grantingBody: z.string(),
    product: z.string().nullable(),
    entitling: z.boolean(),
    origin: z.enum(['decision', 'import']),
    source: z.string(),
    revocation: z.object({ revokedOn: z.string(), reason: z.string(), policyRef: z.string(), documentNo: z.string() }).nullable(),
    renewals: z.array(z.object({ renewedOn: z.string(), validTo: z.string(), documentNo: z.string() })),
    suspension: z.object({ listingId: z.string(), from: z.string(), to: day }).nullable().meta({ description: 'the one in force on that day' }),
    reason: z.string().nullable().meta({ description: 'why this version replaced the one before' }),
    version: z.number().int(),
    recordedAt: z.string(),
  })
  .meta({ id: 'Honour' });

export type HonourView = z.output<typeof honourView>;

export interface ShownHonour {
  readonly honour: Honour;
  readonly type: HonourType;
  readonly subject: Subject;
  readonly on: LocalDate;
}

export function toView({ honour, type, subject, on }: ShownHonour): HonourView {
  const { id, granted, validTo, validToPrecision, documentNo, grantingBody, product, entitling, origin, source, revocation, reason, version, recordedAt } = honour;
  const { id: subjectId, kind, name, division } = toSubjectView(subject);
  const { code, nameZh, nameEn, level } = type;
  const suspension = suspensionOn(honour, on);
  return {
    ...{ id, kind: 'honour', subjectId, subject: { id: subjectId, kind, name, division } },
    ...{ honourTypeCode: code, honourType: { code, nameZh, nameEn, level }, state: stateOn(honour, type, on), on },
    ...{ grantedOn: granted.precision === 'day' ? granted.from : null, grantedFrom: granted.from, grantedTo: granted.to, precision: granted.precision },
    ...{ validTo, validToPrecision, documentNo, grantingBody, product, entitling, origin, source, revocation },
    renewals: honour.renewals.map(({ renewedOn, validTo: to, documentNo: no }) => ({ renewedOn, validTo: to, documentNo: no })),
    suspension: suspension ? { listingId: suspension.listingId, from: suspension.from, to: suspension.to } : null,
    ...{ reason, version, recordedAt },
  };
}
