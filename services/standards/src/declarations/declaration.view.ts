import type { LocalDate } from '@huipin/kernel';
import { z } from 'zod';
import { namedOn, type KnownEnterprise } from '../known-enterprises/known-enterprise.ts';
import { enterpriseRefView } from '../known-enterprises/known-enterprise.view.ts';
import { stateOn, type Declaration } from './declaration.ts';

/** A declaration with its state on the day asked for. */
export const declarationView = z
  .object({
    id: z.string(),
    enterpriseId: z.string(),
    enterprise: enterpriseRefView.nullable().meta({ description: 'null while the registry has not named it' }),
    product: z.object({ name: z.string(), model: z.string().nullable() }),
    standard: z.object({
      number: z.string().meta({ description: 'normal form', examples: ['GB/T 4754-2017'] }),
      typed: z.string(),
      name: z.string(),
      kind: z.enum(['national', 'industry', 'local', 'group', 'enterprise', 'international']),
    }),
    indicators: z.array(z.object({ name: z.string(), unit: z.string(), value: z.string(), method: z.string() })),
    declaredOn: z.string().meta({ description: 'first day in force' }),
    validTo: z.string().nullable().meta({ description: 'last day in force' }),
    state: z.enum(['pending', 'refused', 'current', 'withdrawn', 'superseded']),
    edition: z.number().int().meta({ description: 'counts the declarations of one product and standard' }),
    withdrawnOn: z.string().nullable(),
    supersededBy: z.string().nullable(),
    reason: z.string().nullable().meta({ description: 'why this version replaced the one before' }),
    version: z.number().int(),
    recordedAt: z.string(),
  })
  .meta({ id: 'Declaration' });

export type DeclarationView = z.output<typeof declarationView>;

export function toView(declaration: Declaration, enterprise: KnownEnterprise | undefined, on: LocalDate): DeclarationView {
  const { product, standard } = declaration;
  return {
    id: declaration.id,
    enterpriseId: declaration.enterpriseId,
    enterprise: (enterprise && namedOn(enterprise, on)) ?? null,
    product: { ...product },
    standard: { ...standard },
    indicators: declaration.indicators.map((indicator) => ({ ...indicator })),
    declaredOn: declaration.declaredOn,
    validTo: declaration.validTo,
    state: stateOn(declaration, on),
    edition: declaration.edition,
    withdrawnOn: declaration.withdrawnOn,
    supersededBy: declaration.supersededBy,
    reason: declaration.reason,
    version: declaration.version,
    recordedAt: declaration.recordedAt,
  };
}
