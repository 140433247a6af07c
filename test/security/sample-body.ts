import type { Schema } from './operations.ts';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [member: string]: Json };

interface Wanted {
  /** Every free text, of which then no list is empty. */
  readonly text?: string;
  /** Optional members on the way there are made too. */
  readonly at?: readonly string[];
}

const isFreeText = ({ type, enum: words, format, pattern }: Schema) => type === 'string' && words === undefined && format === undefined && pattern === undefined;

/** The smallest value that such a schema takes; with `text` one that has all its free texts. */
export function sampleOf(schema: Schema, wanted: Wanted = {}): Json {
  const { text, at: [step, ...rest] = [] } = wanted;
  const within = (at: readonly string[]): Wanted => ({ ...(text !== undefined && { text }), at });
  if (schema.const !== undefined) return schema.const as Json;
  if (schema.enum !== undefined) return schema.enum[0] as Json;
  const branch = branchOf(schema);
  if (branch !== undefined) return sampleOf(branch, wanted);
  switch (typeof schema.type === 'string' ? schema.type : schema.type?.[0]) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {})
          .filter(([name, member]) => schema.required?.includes(name) === true || name === step || (text !== undefined && (isFreeText(member) || member.type === 'array')))
          .map(([name, member]) => [name, sampleOf(member, within(name === step ? rest : []))]),
      );
    case 'array':
      return Array.from({ length: Math.max(schema.minItems ?? 0, step === undefined && text === undefined ? 0 : 1) }, () => sampleOf(schema.items!, within(rest)));
    case 'integer':
    case 'number':
      return schema.minimum ?? 1;
    case 'boolean':
      return true;
    default:
      return textOf(schema, text ?? '核对');
  }
}

function textOf({ format, pattern }: Schema, text: string): string {
  if (format === 'date') return '2026-01-05';
  if (format === 'uri') return 'http://127.0.0.1:9/';
  if (pattern === String.raw`^\d{6}$`) return '340104';
  return pattern === undefined ? text : '1';
}

const branchOf = ({ anyOf, oneOf }: Schema) => (anyOf ?? oneOf)?.[0];

/** The objects within a body, itself first, and the members that each may have. */
export function objectsIn(schema: Schema, at: readonly string[] = []): { readonly at: readonly string[]; readonly known: readonly string[] }[] {
  const branch = branchOf(schema);
  if (branch !== undefined) return objectsIn(branch, at);
  if (schema.items !== undefined) return objectsIn(schema.items, [...at, '0']);
  if (schema.properties === undefined) return [];
  return [{ at, known: Object.keys(schema.properties) }, ...Object.entries(schema.properties).flatMap(([name, member]) => objectsIn(member, [...at, name]))];
}

export function valueAt(body: Json, at: readonly string[]): Json {
  return at.reduce<Json>((value, step) => (value as Record<string, Json>)[step]!, body);
}

/** Where this text stands in a body, as JSON pointers. */
export function pointersTo(text: string, body: Json, at = ''): string[] {
  if (body === text) return [at];
  return typeof body === 'object' && body !== null ? Object.entries(body as Record<string, Json>).flatMap(([name, member]) => pointersTo(text, member, `${at}/${name}`)) : [];
}
