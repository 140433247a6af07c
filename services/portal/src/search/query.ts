/** What somebody looks for: a code when it can be one, otherwise a part of a name. */
export type Wanted = { readonly code: string } | { readonly name: string };

/**
 * Codes are typed in many ways: full width, lower case, with spaces or hyphens. Anything of letters and digits as
 * long as a code is one: 18 characters (credit code), 15 (registration number) or 9 (organisation code).
 */
export function readQuery(typed: string): Wanted | undefined {
  const text = typed.normalize('NFKC').trim();
  const compact = text.replaceAll(/[\s-]/g, '').toUpperCase();
  if (/^(?:[0-9A-Z]{18}|\d{15}|[0-9A-Z]{8}[0-9X])$/.test(compact) && /\d{5}/.test(compact)) return { code: compact };
  return text === '' ? undefined : { name: text };
}
