import { z } from 'zod';
import type { Protection } from './protection.ts';

/** A record for departments; never to be shown as an honour. */
export const protectionView = z
  .object({
    id: z.string(),
    kind: z.literal('protection-record'),
    subjectId: z.string(),
    honourTypeCode: z.string(),
    grantedOn: z.string().nullable().meta({ description: 'null unless the day is known' }),
    grantedFrom: z.string().nullable(),
    grantedTo: z.string().nullable(),
    precision: z.enum(['day', 'year', 'range', 'before', 'unknown']),
    documentNo: z.string(),
    grantingBody: z.string(),
    product: z.string().nullable(),
    source: z.string(),
    recordedAt: z.string(),
  })
  .meta({ id: 'Protection' });

export type ProtectionView = z.output<typeof protectionView>;

export function toView({ id, subjectId, typeCode, from, to, precision, documentNo, body, product, source, recordedAt }: Protection): ProtectionView {
  return {
    ...{ id, kind: 'protection-record', subjectId, honourTypeCode: typeCode },
    ...{ grantedOn: precision === 'day' ? from : null, grantedFrom: from, grantedTo: to, precision },
    ...{ documentNo, grantingBody: body, product, source, recordedAt },
  };
}
