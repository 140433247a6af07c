import type { Claims } from '@huipin/testing';
import { reachOf, type AccessRule, type Reach } from '../auth/access.ts';
import { roles, type Role } from '../auth/principal.ts';

/** How a route is called on a subject that the spec has made for it. */
export interface Call {
  /** Values of the `:parameters`. */
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: string;
  /** An object goes as JSON, text as a file. */
  readonly body?: object | string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Where the subject lies on the day of the act. */
  readonly division?: string;
  /** The enterprise, or the client, that the subject belongs to. */
  readonly owner?: string;
  /** Of a list: the id whose presence says whether the caller is shown the subject. */
  readonly shows?: string;
  /** What those are answered who may; 2xx by default. */
  readonly answers?: number;
}

/** `outside`: refused or not found, and for more than a missing role; `withheld`: by whatever answer it is not shown. */
export type Expected = 'admitted' | 'unauthenticated' | 'role-missing' | 'outside' | 'withheld';

/** One caller of one route, and what must come of it. */
export interface Cell {
  readonly caller: string;
  /** Undefined = without a token. */
  readonly claims: Claims | undefined;
  readonly expected: Expected;
}

/** Every role, nobody, and a token without a role; whoever has a reach from inside and from outside. */
export function cellsOf(rule: AccessRule, call: Call, withheld: boolean): Cell[] {
  const { who } = rule;
  const nobody: Cell = { caller: 'no token', claims: undefined, expected: withheld ? 'withheld' : who === 'public' ? 'admitted' : 'unauthenticated' };
  const stranger = cellOf('no role', [], withheld ? 'withheld' : typeof who === 'string' ? 'admitted' : 'role-missing');
  return [nobody, stranger, ...roles.flatMap((role) => cellsOfRole(rule, role, call, withheld))];
}

function cellsOfRole(rule: AccessRule, role: Role, call: Call, withheld: boolean): Cell[] {
  const { who, privy = [] } = rule;
  if (withheld && !privy.includes(role)) return [cellOf(role, [role], 'withheld', { territory: '340000' })];
  if (typeof who === 'string' && !withheld) return [cellOf(role, [role], 'admitted', { territory: '340200' })];
  if (typeof who !== 'string' && !who.includes(role)) return [cellOf(role, [role], 'role-missing', { territory: '340000' })];
  const reach = reachOf(rule, role);
  if (reach === undefined) return [cellOf(role, [role], 'admitted')];
  return reach === 'own' ? ownCells(role, call) : territoryCells(role, reach, call);
}

function ownCells(role: Role, { owner }: Call): Cell[] {
  if (owner === undefined) throw new Error(`whose is the subject? ${role} reaches only its own`);
  if (role !== 'enterprise.self') return [cellOf(`${role}, the client itself`, [role], 'admitted', { sub: owner }), cellOf(`${role}, another client`, [role], 'outside')];
  return [
    cellOf(`${role} of the enterprise`, [role], 'admitted', { enterprise: owner }),
    cellOf(`${role} of a neighbour`, [role], 'outside', { enterprise: 'a-neighbour' }),
    cellOf(`${role} of none`, [role], 'outside'),
  ];
}

function territoryCells(role: Role, reach: Reach, { division }: Call): Cell[] {
  if (division === undefined) throw new Error(`where does the subject lie? ${role} has a territory`);
  const city = `${division.slice(0, 4)}00`;
  const territories = [...new Set([division, city, '340000', '340102', '340104', '340200', '340400'])];
  const isInside = (territory: string) => (reach === 'equal' ? territory === division : contains(territory, division));
  return [
    ...territories.map((territory) => cellOf(`${role} for ${territory}`, [role], isInside(territory) ? 'admitted' : 'outside', { territory })),
    cellOf(`${role} without a territory`, [role], 'outside'),
  ];
}

/** By the form of today's codes, so that the table of divisions is not its own judge. */
function contains(territory: string, division: string): boolean {
  if (territory === division || territory === '340000') return true;
  return territory.endsWith('00') && division.startsWith(territory.slice(0, 4));
}

function cellOf(caller: string, having: readonly Role[], expected: Expected, claims: Partial<Claims> = {}): Cell {
  return { caller, claims: { sub: `matrix: ${caller}`, roles: having, ...claims }, expected };
}
