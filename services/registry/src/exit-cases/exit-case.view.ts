import { z } from 'zod';
import type { ExitCase } from './exit-case.ts';

export const exitCaseView = z
  .object({
    id: z.string(),
    state: z.enum(['open', 'closed']),
    subjectId: z.string(),
    listingId: z.string(),
    honourIds: z.array(z.string()),
    policyRef: z.string(),
    openedOn: z.string(),
    closedOn: z.string().nullable(),
    closeReason: z.enum(['listing-term-over', 'listing-removed']).nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'ExitCase' });

export type ExitCaseView = z.output<typeof exitCaseView>;

export function toView(exitCase: ExitCase): ExitCaseView {
  return { ...exitCase, state: exitCase.closedOn === null ? 'open' : 'closed', honourIds: [...exitCase.honourIds] };
}
