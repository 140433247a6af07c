import { normaliseCode } from '@huipin/codes';
import { comparable, type Instant, type LocalDate } from '@huipin/kernel';
import { errors } from '../errors.ts';
import { identificationOf, registerEnterprise, searchableCodes, type Enterprise, type IdentityCode, type RegisterEnterprise } from './enterprise.ts';

/** What the registry knows that a line of a file may be about. */
export interface KnownToImport {
  /** Who has the line's code, under any name of the code. */
  readonly owner: Enterprise | undefined;
  /** Records of the line's name, merged ones too; only asked for where there is no owner. */
  readonly namesakes: readonly Enterprise[];
}

export interface ImportedEnterprise {
  readonly outcome: 'accepted' | 'suspect' | 'updated' | 'unchanged';
  /** The new record or version; where unchanged, the one that is known. */
  readonly enterprise: Enterprise;
  readonly known: Enterprise | undefined;
}

/** Long and plain enough to be somebody's code, though a wrong one; "无" or "N/A" must not become an identity. */
const codeLike = /^[0-9A-Z]{8,25}$/;

/** The line as a record of its own. A code that fails its check is kept as suspect; what is no code at all is refused. */
export function pushedEnterprise(command: RegisterEnterprise, today: LocalDate, now: Instant, newId: () => string): Enterprise {
  if (command.code !== undefined && !codeLike.test(normaliseCode(command.code))) throw errors.USCC_MALFORMED();
  return registerEnterprise(command, today, now, newId, true);
}

/**
 * Which record a line is about, and what the line makes of it (front door, 4.3): a new one, a new version with the
 * file's values, or nothing new. Cells left empty say nothing and keep what is known.
 */
export function importEnterprise(pushed: Enterprise, { owner, namesakes }: KnownToImport, reason: string): ImportedEnterprise {
  const known = owner ? assertSame(owner, pushed) : findByName(pushed, namesakes);
  if (known === undefined) return { outcome: pushed.identification === 'suspect-code' ? 'suspect' : 'accepted', enterprise: pushed, known };
  const merged = mergeValues(known, pushed);
  if (sameValues(known, merged)) return { outcome: 'unchanged', enterprise: known, known };
  const isCompleted = known.identification === 'name-only' && merged.identification !== 'name-only';
  // A batch takes its time: the record may have been corrected since the batch began, and no version is known before the one it replaces.
  const recordedAt = pushed.recordedAt > known.recordedAt ? pushed.recordedAt : known.recordedAt;
  const version = { version: known.version + 1, recordedAt, reason: isCompleted ? 'code became known' : reason };
  return { outcome: 'updated', enterprise: { ...merged, ...version }, known };
}

/** A code that fails its check proves nothing: it means the same enterprise only together with its name. */
function assertSame(owner: Enterprise, pushed: Enterprise): Enterprise {
  const { mergedInto } = owner;
  if (mergedInto !== null) throw errors.ENTERPRISE_MERGED({ mergedInto }, { pointer: '/code' });
  const isSuspect = pushed.codes.some(({ state }) => state === 'suspect');
  if (isSuspect && comparable(owner.name) !== comparable(pushed.name)) throw errors.SUSPECT_CODE_TAKEN({ name: owner.name, existingId: owner.id });
  return owner;
}

/**
 * Without a code: the record of this name in this division, or the only one of this name, where nobody has said yet
 * where it sits. With a valid code: the only name-only record of this name, as at the door. A name that is merged away
 * in this division is refused like its code.
 */
function findByName(pushed: Enterprise, namesakes: readonly Enterprise[]): Enterprise | undefined {
  const living = namesakes.filter(({ mergedInto }) => mergedInto === null);
  const nameOnly = living.filter(({ identification }) => identification === 'name-only');
  const [only] = nameOnly;
  if (pushed.identification === 'suspect-code') return undefined;
  if (pushed.identification === 'verified-code') return nameOnly.length === 1 ? only : undefined;
  const here = living.filter(({ division }) => division === pushed.division);
  if (here.length > 1) throw errors.ENTERPRISE_AMBIGUOUS({ count: here.length });
  const known = here[0] ?? (living.length === 1 && only?.division === null ? only : undefined);
  const gone = namesakes.find(({ mergedInto, division }) => mergedInto !== null && division === pushed.division);
  if (known === undefined && gone) throw errors.ENTERPRISE_MERGED({ mergedInto: gone.mergedInto }, { pointer: '/name' });
  return known;
}

function mergeValues(known: Enterprise, pushed: Enterprise): Enterprise {
  const found = searchableCodes(known);
  const isKnown = (code: IdentityCode) => found.some(({ scheme, value }) => scheme === code.scheme && value === code.value);
  // A code that fails its check never takes the place of one that does not.
  const isWorse = (code: IdentityCode) => code.state === 'suspect' && known.codes.some(({ scheme, state }) => scheme === code.scheme && state === 'valid');
  const news = pushed.codes.filter((code) => !isKnown(code) && !isWorse(code));
  const codes = [...known.codes.filter(({ scheme }) => !news.some((code) => code.scheme === scheme)), ...news];
  return {
    ...known,
    name: pushed.name,
    codes,
    identification: identificationOf(codes),
    division: pushed.division ?? known.division,
    industry: pushed.industry ?? known.industry,
    size: pushed.size ?? known.size,
    establishedOn: pushed.establishedOn ?? known.establishedOn,
  };
}

function sameValues(a: Enterprise, b: Enterprise): boolean {
  return (
    a.name === b.name &&
    a.division === b.division &&
    a.industry?.edition === b.industry?.edition &&
    a.industry?.code === b.industry?.code &&
    a.size === b.size &&
    a.establishedOn === b.establishedOn &&
    a.codes.length === b.codes.length &&
    b.codes.every(({ scheme, value }) => a.codes.some((code) => code.scheme === scheme && code.value === value))
  );
}
