import { z } from 'zod';

/** An enterprise as it is named beside a record about it. */
export const enterpriseRefView = z.object({
  id: z.string(),
  name: z.string(),
  division: z.object({ code: z.string(), name: z.string() }).nullable(),
});
