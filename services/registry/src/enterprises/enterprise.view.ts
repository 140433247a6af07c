import { findDivision, findIndustry } from '@huipin/codes';
import { dayOf } from '@huipin/kernel';
import { z } from 'zod';
import { codeError, type Enterprise } from './enterprise.ts';

/** What anyone may read of an enterprise. */
export const enterpriseView = z
  .object({
    id: z.string(),
    name: z.string(),
    codes: z.array(z.object({ scheme: z.enum(['uscc', 'registration-number', 'organisation-code']), value: z.string(), state: z.enum(['valid', 'suspect']), error: z.string().nullable() })),
    division: z.object({ code: z.string(), name: z.string().nullable() }).nullable(),
    industry: z.object({ edition: z.enum(['2011', '2017']), code: z.string(), name: z.string().nullable() }).nullable(),
    size: z.enum(['large', 'medium', 'small', 'micro']).nullable(),
    establishedOn: z.string().nullable(),
    identification: z.enum(['verified-code', 'suspect-code', 'name-only']),
    mergedInto: z.string().nullable(),
    version: z.number().int(),
    recordedAt: z.string(),
  })
  .meta({ id: 'Enterprise' });

export type EnterpriseView = z.output<typeof enterpriseView>;

export function toView(enterprise: Enterprise): EnterpriseView {
  const { division, industry } = enterprise;
  return {
    id: enterprise.id,
    name: enterprise.name,
    codes: enterprise.codes.map(({ scheme, value, state }) => ({ scheme, value, state, error: codeError(value, scheme)?.code ?? null })),
    division: division === null ? null : { code: division, name: findDivision(division, dayOf(enterprise.recordedAt))?.name ?? null },
    industry: industry && { ...industry, name: findIndustry(industry.edition, industry.code)?.name ?? null },
    size: enterprise.size,
    establishedOn: enterprise.establishedOn,
    identification: enterprise.identification,
    mergedInto: enterprise.mergedInto,
    version: enterprise.version,
    recordedAt: enterprise.recordedAt,
  };
}
