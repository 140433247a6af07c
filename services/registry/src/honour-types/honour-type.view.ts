import { z } from 'zod';
import type { HonourType } from './honour-type.ts';

const day = z.string().nullable();
const span = z.object({ earliest: day, latest: day }).nullable();

/** An entry of the catalogue, for everybody. */
export const honourTypeView = z
  .object({
    code: z.string(),
    nameZh: z.string(),
    nameEn: z.string(),
    aliases: z.array(z.string()),
    kind: z.enum(['honour', 'protection-record']),
    level: z.enum(['national', 'provincial', 'inter-provincial', 'municipal', 'county']),
    grantingBodies: z.array(z.object({ name: z.string(), aliases: z.array(z.string()), from: day, to: day, precision: z.enum(['day', 'year']).nullable() })),
    bodiesClosed: z.boolean().meta({ description: 'whether the bodies named are all there ever were' }),
    cycleMonths: z.number().int().nullable(),
    validityMonths: z.number().int().nullable(),
    validityConfidence: z.enum(['S', 'M-high', 'M-mid', 'M-low']).nullable().meta({ description: 'S = read in a source; M = to be verified' }),
    abolishedOn: day,
    abolitionPrecision: z.string().nullable().meta({ description: 'day, or the years between which it happened: 2017/2019' }),
    abolishedBetween: span,
    lastRound: span.meta({ description: 'for a type that is granted no more and yet holds' }),
    advertisable: z.boolean(),
    blockedByListing: z.boolean(),
    bodyIsMarketRegulator: z.boolean(),
    predecessors: z.array(z.string()),
    successors: z.array(z.string()),
    sources: z.array(z.string()),
    policyRef: z.string(),
    edition: z.string(),
    version: z.number().int(),
    recordedAt: z.string(),
  })
  .meta({ id: 'HonourType' });

export type HonourTypeView = z.output<typeof honourTypeView>;

export function toView({ localNames: _, ...type }: HonourType): HonourTypeView {
  return {
    ...type,
    aliases: [...type.aliases],
    grantingBodies: type.grantingBodies.map((body) => ({ ...body, aliases: [...body.aliases] })),
    predecessors: [...type.predecessors],
    successors: [...type.successors],
    sources: [...type.sources],
  };
}
