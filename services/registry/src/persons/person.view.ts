import { isIdentityNumber, isMobileNumber } from '@huipin/codes';
import { textField } from '@huipin/service-defaults';
import { z } from 'zod';
import { personRoles } from './person.table.ts';

const identityNumber = z
  .string()
  .transform((text) => text.trim().toUpperCase())
  .refine(isIdentityNumber, { params: { why: { zh: '应为 18 位公民身份号码，且校验码正确（GB 11643）', en: 'an identity number of 18 characters with its check character is due (GB 11643)' } } })
  .meta({ type: 'string', description: 'GB 11643; sealed, and shown masked' });
const mobile = z
  .string()
  .trim()
  .refine(isMobileNumber, { params: { why: { zh: '应为 11 位手机号码', en: 'a mobile number of 11 digits is due' } } })
  .meta({ description: 'sealed, and shown masked' });

/** The number that GB 11643 itself gives as an example. */
const EXAMPLE_NUMBER = '11010519491231002X';
export const personFields = z
  .strictObject({ role: z.enum(personRoles), name: textField(100), identityNumber: identityNumber.optional(), mobile: mobile.optional() })
  .meta({ example: { role: 'legal-representative', name: '张三', identityNumber: EXAMPLE_NUMBER, mobile: '13800000000' } });
export type PersonFields = z.output<typeof personFields>;

export const personSearch = z
  .strictObject({ identityNumber: identityNumber.optional(), mobile: mobile.optional() })
  .refine((given) => (given.identityNumber === undefined) !== (given.mobile === undefined), { path: ['identityNumber'], params: { why: { zh: 'identityNumber 与 mobile 二者填一', en: 'either identityNumber or mobile' } } })
  .meta({ example: { identityNumber: EXAMPLE_NUMBER } });
export type PersonSearch = z.output<typeof personSearch>;

/** Masked: 340104********013X, 138****0001. */
export const personView = z
  .object({
    id: z.string(),
    enterpriseId: z.string(),
    role: z.enum(personRoles),
    name: z.string(),
    identityNumber: z.string().nullable().meta({ examples: ['340104********013X'] }),
    mobile: z.string().nullable().meta({ examples: ['138****0001'] }),
    version: z.number().int(),
    recordedAt: z.string(),
  })
  .meta({ id: 'EnterprisePerson' });
export type PersonView = z.output<typeof personView>;

export const numbersView = z.object({ identityNumber: z.string().nullable(), mobile: z.string().nullable() }).meta({ id: 'PersonNumbers' });
export const renewalView = z.object({ sealedAnew: z.number().int() }).meta({ id: 'SealingRenewal' });
