import { StandardSchemaValidationPipe } from '@nestjs/common';
import { DomainError, type Bilingual, type FieldProblem } from '@huipin/kernel';
import type { StandardSchemaV1 } from '@standard-schema/spec';
import { z } from 'zod';
import { httpErrors } from './errors.ts';

type Issue = z.core.$ZodIssue;
type Code = Exclude<keyof typeof httpErrors, 'table'>;

const MISSING = 'missing';
const MAX_FIELDS = 100;
// An issue comes to us without its input: only zod itself can tell a missing member from one of the wrong type.
z.config({ customError: ({ code, input }) => ((code === 'invalid_type' || code === 'invalid_value') && input === undefined ? MISSING : undefined) });

/** Checks shape at the door: every wrong field at once, each with its pointer, its code and the remedy. */
export function validationPipe(): StandardSchemaValidationPipe {
  return new StandardSchemaValidationPipe({ exceptionFactory: (issues) => toValidationError(issues) });
}

export function toValidationError(issues: readonly StandardSchemaV1.Issue[]): DomainError {
  const found = (issues as readonly Issue[]).flatMap(toFieldProblems);
  // Refused by name, whatever else is wrong: the plan forbids fees, and a member that nobody knows is often the missing one misspelt.
  const lead = found.find(({ code }) => code === 'FEE_FORBIDDEN') ?? found.find(({ code }) => code === 'UNKNOWN_FIELD') ?? (found.length === 1 ? found[0] : undefined);
  if (lead === undefined) return httpErrors.VALIDATION_FAILED({ count: found.length }, { fields: found.slice(0, MAX_FIELDS) });
  const fields = [lead, ...found.filter((each) => each !== lead)].slice(0, MAX_FIELDS);
  return new DomainError(lead.code, { kind: 'invalid', ...lead.detail }, {}, { fields });
}

/** Whether a member or a column of this name would carry a fee (clause 5.3). */
export function isFeeName(name: string): boolean {
  if (/[费費]/.test(name)) return true;
  const words = name.replaceAll(/([a-z\d])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$3 $2').split(/[^\p{L}]+/u);
  return words.some((word) => /(fee|charge)s?$/i.test(word));
}

function toFieldProblems(issue: Issue): FieldProblem[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => problem([...path, key], isFeeName(key) ? 'FEE_FORBIDDEN' : 'UNKNOWN_FIELD'));
  }
  if (issue.code === 'invalid_union') {
    // The branch that came furthest says most.
    const [nearest] = [...issue.errors].sort((a, b) => a.length - b.length);
    if (nearest && nearest.length > 0) return nearest.flatMap((inner) => toFieldProblems({ ...inner, path: [...issue.path, ...inner.path] }));
  }
  return [single(issue, path)];
}

function single(issue: Issue, path: readonly string[]): FieldProblem {
  if (issue.message === MISSING) return problem(path, 'REQUIRED');
  switch (issue.code) {
    case 'invalid_type':
      return problem(path, 'WRONG_TYPE', { expected: issue.expected });
    case 'invalid_value':
      return problem(path, 'NOT_ALLOWED', { allowed: issue.values.map(String).join(', ') });
    case 'too_big':
      return problem(path, 'TOO_LONG', { maximum: Number(issue.maximum) });
    case 'too_small':
      return problem(path, 'TOO_SHORT', { minimum: Number(issue.minimum) });
    case 'custom': {
      const { code = 'WRONG_FORM', why = issue.message } = (issue.params ?? {}) as { code?: Code; why?: Bilingual };
      return problem(path, code, { why });
    }
    case 'invalid_format':
      return problem(path, 'WRONG_FORM', { why: issue.pattern ?? issue.format });
    default:
      return problem(path, 'WRONG_FORM', { why: issue.message });
  }
}

function problem(path: readonly string[], code: Code, params: Record<string, string | number | Bilingual> = {}): FieldProblem {
  const field = path.join('.') || '(body)';
  const { detail } = httpErrors[code]({ field, ...params });
  return { pointer: `/${path.map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`, code, detail };
}
