import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { isFeeName, toValidationError } from './validation.ts';

describe('the name of a fee', () => {
  it.each(['fee', 'fees', 'FEE', 'registrationFee', 'feeAmount', 'FEEAmount', 'handling_fee', 'fee_fen', 'servicefee', 'charge', 'chargesPaid', 'surcharge', '费用', '手续费', '收費'])('is %s', (name) => {
    expect(isFeeName(name)).toBe(true);
  });

  it.each(['feed', 'feeds', 'feedback', 'department_feed', 'charger', 'amountFen', 'feeling'])('is not %s', (name) => {
    expect(isFeeName(name)).toBe(false);
  });
});

describe('a field of another type', () => {
  const schema = z.strictObject({ name: z.string() });
  it.each([
    [{}, 'REQUIRED'],
    [{ name: undefined }, 'REQUIRED'],
    [{ name: 5 }, 'WRONG_TYPE'],
    [{ name: null }, 'WRONG_TYPE'],
    [{ name: 'received undefined' }, undefined],
  ])('%j is told from a missing one: %s', (body, code) => {
    const { error } = schema.safeParse(body);
    expect(error && toValidationError(error.issues).fields.map((field) => [field.pointer, field.code])).toEqual(code && [['/name', code]]);
  });
});

describe('why a form is wrong', () => {
  const schema = z.strictObject({
    division: z.string().regex(/^\d{6}$/),
    to: z.string().refine(() => false, { params: { why: { zh: '无截止日则不填', en: 'leave it out' } } }),
  });

  it('is said in the language asked for, and by the pattern itself', () => {
    const { error } = schema.safeParse({ division: '合肥', to: 'x' });
    expect(toValidationError(error?.issues ?? []).fields.map(({ detail }) => detail)).toEqual([
      { zh: 'division 的格式不正确：/^\\d{6}$/', en: 'division has the wrong form: /^\\d{6}$/' },
      { zh: 'to 的格式不正确：无截止日则不填', en: 'to has the wrong form: leave it out' },
    ]);
  });
  it('keeps the braces of a pattern and of a name', () => {
    const told = (body: object) => toValidationError(schema.pick({ division: true }).safeParse(body).error?.issues ?? []).detail.en;
    expect(told({ division: '合肥' })).toBe('division has the wrong form: /^\\d{6}$/');
    expect(told({ division: '340104', '{field}': 1 })).toBe('unknown field {field}; remove it or check its spelling');
  });
});

describe('a wrong field', () => {
  const schema = z.strictObject({ name: z.string(), size: z.enum(['large', 'small']), amountFen: z.number().int() });

  it.each<[string, object, string, string]>([
    ['is missing', { size: 'large', amountFen: 1 }, '/name', 'REQUIRED'],
    ['is missing where one of several words is due', { name: 'x', amountFen: 1 }, '/size', 'REQUIRED'],
    ['is none of the words', { name: 'x', size: 'huge', amountFen: 1 }, '/size', 'NOT_ALLOWED'],
    ['is of another type', { name: 5, size: 'large', amountFen: 1 }, '/name', 'WRONG_TYPE'],
    ['is null', { name: null, size: 'large', amountFen: 1 }, '/name', 'WRONG_TYPE'],
    ['is no whole number', { name: 'x', size: 'large', amountFen: 1.5 }, '/amountFen', 'WRONG_TYPE'],
  ])('is told as what it is: it %s', async (_, body, pointer, code) => {
    const { issues = [] } = await schema['~standard'].validate(body);
    expect(toValidationError(issues).fields).toMatchObject([{ pointer, code }]);
  });
});

describe('several wrong fields', () => {
  const schema = z.strictObject({ name: z.string(), size: z.enum(['large', 'small']).optional() });
  const problemOf = (body: object) => toValidationError(schema.safeParse(body).error!.issues);

  it('are told together under one code', () => {
    expect(problemOf({ size: 'huge' })).toMatchObject({ code: 'VALIDATION_FAILED', fields: [{ pointer: '/name' }, { pointer: '/size' }] });
  });

  it('are led by the member that nobody knows', () => {
    expect(problemOf({ nmae: 'x' })).toMatchObject({ code: 'UNKNOWN_FIELD', fields: [{ pointer: '/nmae', code: 'UNKNOWN_FIELD' }, { pointer: '/name', code: 'REQUIRED' }] });
    expect(problemOf({ name: 'x', a: 1, b: 2 })).toMatchObject({ code: 'UNKNOWN_FIELD', fields: [{ pointer: '/a' }, { pointer: '/b' }] });
  });

  it('are led by a fee before all others, however many there are', () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`a${at}`, 1]));
    const { code, fields } = problemOf({ ...many, fee: 1 });
    expect([code, fields[0]?.pointer, fields.length]).toEqual(['FEE_FORBIDDEN', '/fee', 100]);
  });
});
