import { findDivision } from '@huipin/codes';
import type { LocalDate } from '@huipin/kernel';

/** What the registry says of an enterprise; without a name while it has said nothing yet. */
export interface KnownEnterprise {
  readonly id: string;
  readonly name: string | null;
  /** Null while nobody has said where it sits. */
  readonly division: string | null;
  readonly mergedInto: string | null;
}

/** One enterprise, under every id that was merged into it: a promise made under any of them is its own. */
export interface Family {
  /** The record that was asked for. */
  readonly asked: KnownEnterprise;
  /** The one that all others were merged into. */
  readonly head: KnownEnterprise;
  readonly ids: readonly string[];
}

/** An enterprise with its place, as shown and as published. */
export interface NamedEnterprise {
  readonly id: string;
  readonly name: string;
  readonly division: { readonly code: string; readonly name: string } | null;
}

/** As it is called on that day; undefined while the registry has not named it. */
export function namedOn({ id, name, division }: KnownEnterprise, on: LocalDate): NamedEnterprise | undefined {
  return name === null ? undefined : { id, name, division: divisionOn(division, on) };
}

export function divisionOn(code: string | null, on: LocalDate): NamedEnterprise['division'] {
  return code === null ? null : { code, name: findDivision(code, on)?.name ?? code };
}
