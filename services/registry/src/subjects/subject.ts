import { findDivision } from '@huipin/codes';
import type { Instant, LocalDate } from '@huipin/kernel';
import { assertDivision } from '../enterprises/enterprise.ts';
import { errors } from '../errors.ts';

export type SubjectKind = 'enterprise' | 'brand' | 'region' | 'association';

/** What a fact can be about, whichever its kind, as it stands now. */
export interface Subject {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly name: string;
  /** Where it counts: a brand where its owner sits, a region where it lies. Null while nobody has said. */
  readonly division: string | null;
  /** The enterprise that owns a brand, where known. */
  readonly ownerId: string | null;
  /** The enterprise that a merged one became. */
  readonly mergedInto: string | null;
  readonly version: number;
  readonly recordedAt: Instant;
}

/** The record of a brand, region or association, in one version of what the registry knows. */
export interface SubjectRecord {
  readonly id: string;
  readonly version: number;
  readonly recordedAt: Instant;
  readonly kind: Exclude<SubjectKind, 'enterprise'>;
  readonly name: string;
  readonly ownerId: string | null;
  /** As stated for itself; the owner's, where there is one, is read with the owner. */
  readonly division: string | null;
  readonly reason: string | null;
}

export interface RegisterSubject {
  readonly kind: 'brand' | 'association';
  readonly name: string;
  readonly ownerId?: string;
  readonly division?: string;
}

export interface CorrectSubject extends Partial<Omit<RegisterSubject, 'kind'>> {
  readonly reason: string;
}

export function registerSubject(command: RegisterSubject, today: LocalDate, now: Instant, newId: () => string): SubjectRecord {
  const { kind, name, ownerId = null, division = null } = command;
  if (division !== null) assertDivision(division, today);
  if (ownerId !== null && kind !== 'brand') throw errors.OWNER_NOT_ALLOWED();
  return { id: newId(), version: 1, recordedAt: now, kind, name, ownerId, division, reason: null };
}

export function correctSubject(known: SubjectRecord, command: CorrectSubject, today: LocalDate, now: Instant): SubjectRecord {
  if (known.kind === 'region') throw errors.SUBJECT_NOT_CORRECTABLE({ kind: known.kind });
  if (command.division !== undefined) assertDivision(command.division, today);
  if (command.ownerId !== undefined && known.kind !== 'brand') throw errors.OWNER_NOT_ALLOWED();
  const { name = known.name, ownerId = known.ownerId, division = known.division } = command;
  if (name === known.name && ownerId === known.ownerId && division === known.division) throw errors.NOTHING_TO_CORRECT();
  return { ...known, name, ownerId, division, version: known.version + 1, recordedAt: now, reason: command.reason };
}

/** A region is a division that holds something; undefined for what no division of Anhui with a name was on that day. */
export function regionOf(code: string, on: LocalDate, now: Instant): SubjectRecord | undefined {
  const division = findDivision(code, on);
  if (division?.name == null || !division.inProvince) return undefined;
  return { id: code, version: 1, recordedAt: now, kind: 'region', name: division.name, ownerId: null, division: code, reason: null };
}

/** The enterprise whose standing decides for the subject: itself, or the owner of a brand. */
export function enterpriseBehind({ kind, id, ownerId }: Pick<Subject, 'kind' | 'id' | 'ownerId'>): string | null {
  return kind === 'enterprise' ? id : ownerId;
}
