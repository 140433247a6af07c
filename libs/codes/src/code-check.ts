/**
 * What the check characters say about a code. `at` is the position (from 1) of the first check character that is
 * wrong, `expected` the one that the characters before it demand.
 */
export type CodeCheck =
  | { readonly ok: true }
  | { readonly ok: false; readonly problem: 'malformed' }
  | { readonly ok: false; readonly problem: 'check-failed'; readonly at: number; readonly expected: string };

export const malformed: CodeCheck = { ok: false, problem: 'malformed' };

/** Compares the character at position `at` with the one that the standard demands there. */
export function compareCheckCharacter(code: string, at: number, expected: string): CodeCheck {
  return code[at - 1] === expected ? { ok: true } : { ok: false, problem: 'check-failed', at, expected };
}
