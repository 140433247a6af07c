import { addDays, comparable, type Instant } from '@huipin/kernel';
import { errors } from '../errors.ts';
import { comparableModel, isVoid, type Declaration } from './declaration.ts';

/** A declaration as it stands among its like. */
export interface Placed {
  readonly declaration: Declaration;
  /** Whose place it takes; null where there is none. */
  readonly supersedes: string | null;
}

export interface Succession {
  readonly main: Placed;
  /** New versions of the others whose last day in force has moved with it. */
  readonly moved: readonly Placed[];
}

/** Declarations with one subject matter: of these the later takes the place of the earlier. */
export function matterOf({ product, standard }: Pick<Declaration, 'product' | 'standard'>): string {
  return JSON.stringify([comparable(product.name), comparableModel(product.model), standard.number]);
}

/**
 * Places a declaration, new or changed, among the others of its enterprise: each ends where it is withdrawn or where
 * the next of its subject matter begins, in whatever order they were entered.
 */
export function succeed(changed: Declaration, others: readonly Declaration[], now: Instant): Succession {
  const main = { ...changed, edition: editionOf(changed, others) };
  const ordered = inOrder([...others, main]);
  const placed = new Map(ordered.map((each) => [each.id, endWhereNextBegins(each, ordered)]));
  const place = (declaration: Declaration): Placed => ({
    declaration,
    supersedes: ordered.find(({ id }) => placed.get(id)?.supersededBy === declaration.id)?.id ?? null,
  });
  const moved = others.flatMap((before) => {
    const after = placed.get(before.id)!;
    if (after.validTo === before.validTo && after.supersededBy === before.supersededBy) return [];
    return [place({ ...after, version: before.version + 1, recordedAt: now, reason: changed.reason })];
  });
  return { main: place(placed.get(main.id)!), moved };
}

/** Refuses a declaration that says no more than the one before or after it. */
export function assertNotRepeated({ main: { declaration, supersedes } }: Succession, others: readonly Declaration[]): void {
  const twin = others.find((each) => (each.id === supersedes || each.id === declaration.supersededBy) && saysTheSame(each, declaration));
  if (twin !== undefined) throw errors.DECLARATION_ALREADY_MADE({ existingId: twin.id }, { extensions: { existingId: twin.id } });
}

function inOrder(declarations: readonly Declaration[]): Declaration[] {
  return [...declarations].sort((a, b) => (a.declaredOn === b.declaredOn ? a.edition - b.edition : a.declaredOn < b.declaredOn ? -1 : 1));
}

function endWhereNextBegins(declaration: Declaration, ordered: readonly Declaration[]): Declaration {
  const { withdrawnOn } = declaration;
  const matter = matterOf(declaration);
  const later = ordered.slice(ordered.indexOf(declaration) + 1);
  const next = isVoid(declaration) ? undefined : later.find((each) => !isVoid(each) && matterOf(each) === matter);
  const superseded = next !== undefined && (withdrawnOn === null || next.declaredOn < withdrawnOn);
  const firstDayOut = superseded ? next.declaredOn : withdrawnOn;
  return { ...declaration, supersededBy: superseded ? next.id : null, validTo: firstDayOut === null ? null : addDays(firstDayOut, -1) };
}

/** It keeps its number for as long as no other of its subject matter has it. */
function editionOf(declaration: Declaration, others: readonly Declaration[]): number {
  const taken = others.filter((each) => matterOf(each) === matterOf(declaration)).map(({ edition }) => edition);
  return taken.includes(declaration.edition) ? Math.max(...taken) + 1 : declaration.edition;
}

function saysTheSame(a: Declaration, b: Declaration): boolean {
  return comparable(a.standard.name) === comparable(b.standard.name) && JSON.stringify(a.indicators) === JSON.stringify(b.indicators);
}
