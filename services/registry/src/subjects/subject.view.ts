import { findDivision } from '@huipin/codes';
import { dayOf } from '@huipin/kernel';
import { z } from 'zod';
import type { Subject } from './subject.ts';

/** What anyone may read of a subject, whichever its kind. */
export const subjectView = z
  .object({
    id: z.string().meta({ description: 'the division code, for a region' }),
    kind: z.enum(['enterprise', 'brand', 'region', 'association']),
    name: z.string(),
    division: z.object({ code: z.string(), name: z.string().nullable() }).nullable().meta({ description: 'of a brand: where its owner sits' }),
    ownerId: z.string().nullable(),
    mergedInto: z.string().nullable(),
    version: z.number().int(),
    recordedAt: z.string(),
  })
  .meta({ id: 'Subject' });

export type SubjectView = z.output<typeof subjectView>;

export function toView({ id, kind, name, division, ownerId, mergedInto, version, recordedAt }: Subject): SubjectView {
  const place = division === null ? null : { code: division, name: findDivision(division, dayOf(recordedAt))?.name ?? null };
  return { id, kind, name, division: place, ownerId, mergedInto, version, recordedAt };
}
