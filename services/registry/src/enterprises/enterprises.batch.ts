import { DomainError, toInstant } from '@huipin/kernel';
import { appendToOutbox, rows, type Fact, type Transaction } from '@huipin/messaging';
import { importEnterprise, type ImportedEnterprise, type KnownToImport } from './enterprise-import.ts';
import { comparableName, searchableCodes, type Enterprise } from './enterprise.ts';
import { enterpriseChanged, enterpriseRegistered } from './enterprise.events.ts';
import { toEnterprise, toRow, type EnterpriseRow } from './enterprise.table.ts';

export interface EnterpriseBatch {
  readonly pushed: readonly Enterprise[];
  /** Why versions replace others. */
  readonly reason: string;
  /** Throws where the sender may not touch a record that sits there. */
  readonly assertMayTouch: (division: string) => void;
}

/**
 * Imports lines of a file set by set: each decision is the pure one, what is known is read and what is new is written
 * for all lines at once. Lines that may be about the same record stand in different sets, in the file's order, so the
 * result is that of one line after the other.
 */
export async function importEnterprises(tx: Transaction, batch: EnterpriseBatch): Promise<(ImportedEnterprise['outcome'] | DomainError)[]> {
  await lockNames(tx, batch.pushed);
  const outcomes: (ImportedEnterprise['outcome'] | DomainError)[] = [];
  const facts: Fact[] = [];
  for (const set of independentSets(batch.pushed)) {
    const known = await loadKnown(tx, set);
    const decided = set.map((pushed, at) => decide(pushed, known[at]!, batch));
    const written = decided.filter((each): each is ImportedEnterprise => !(each instanceof DomainError) && each.outcome !== 'unchanged');
    await write(tx, written);
    facts.push(...written.map(({ enterprise, known }) => (known ? enterpriseChanged(enterprise) : enterpriseRegistered(enterprise))));
    outcomes.push(...decided.map((each) => (each instanceof DomainError ? each : each.outcome)));
  }
  await appendToOutbox(tx, ...facts);
  return outcomes;
}

function decide(pushed: Enterprise, known: KnownToImport, { reason, assertMayTouch }: EnterpriseBatch): ImportedEnterprise | DomainError {
  try {
    const imported = importEnterprise(pushed, known, reason);
    if (imported.outcome === 'updated' && imported.known?.division) assertMayTouch(imported.known.division);
    return imported;
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}

/** Cuts where a name or a code comes back. */
function independentSets(pushed: readonly Enterprise[]): Enterprise[][] {
  const sets: Enterprise[][] = [];
  let seen = new Set<string>();
  for (const enterprise of pushed) {
    const keys = [comparableName(enterprise.name), ...searchableCodes(enterprise).map(({ scheme, value }) => `${scheme} ${value}`)];
    if (sets.length === 0 || keys.some((key) => seen.has(key))) {
      sets.push([]);
      seen = new Set();
    }
    sets.at(-1)!.push(enterprise);
    for (const key of keys) seen.add(key);
  }
  return sets;
}

/** The locks that the door takes too: whoever pushes one of these names decides before or after us. In one order, so that two batches cannot wait for each other. */
async function lockNames(tx: Transaction, pushed: readonly Enterprise[]): Promise<void> {
  await rows(
    tx,
    `select pg_advisory_xact_lock(key) from (select distinct hashtext('enterprise name ' || name) as key from unnest($1::text[]) as name order by key) as keys`,
    [pushed.map(({ name }) => comparableName(name))],
  );
}

async function loadKnown(tx: Transaction, pushed: readonly Enterprise[]): Promise<KnownToImport[]> {
  const owners = await loadOwners(tx, pushed);
  const strangers = pushed.filter((_, at) => !owners.has(at)).map(({ name }) => comparableName(name));
  const namesakes = new Map<string, Enterprise[]>();
  const found = strangers.length === 0 ? [] : await rows<RawEnterpriseRow>(tx, `select e.* from enterprise e where comparable_name = any($1) and superseded_at is null and merged_into is null`, [strangers]);
  for (const row of found) namesakes.set(row.comparable_name, [...(namesakes.get(row.comparable_name) ?? []), fromRaw(row)]);
  return pushed.map(({ name }, at) => ({ owner: owners.get(at), namesakes: namesakes.get(comparableName(name)) ?? [] }));
}

/** By the code as pushed before the organisation code inside it. */
async function loadOwners(tx: Transaction, pushed: readonly Enterprise[]): Promise<Map<number, Enterprise>> {
  const codes = pushed.flatMap((enterprise, at) => searchableCodes(enterprise).map((code) => ({ ...code, at })));
  const found = await rows<RawEnterpriseRow & { at: number }>(
    tx,
    `select distinct on (t.at) t.at, e.*
       from unnest($1::int[], $2::text[], $3::text[]) with ordinality as t(at, scheme, value, rank)
       join enterprise_code c on c.scheme = t.scheme and c.value = t.value
       join enterprise e on e.id = c.enterprise_id and e.superseded_at is null
      order by t.at, t.rank`,
    [codes.map(({ at }) => at), codes.map(({ scheme }) => scheme), codes.map(({ value }) => value)],
  );
  return new Map(found.map((row) => [row.at, fromRaw(row)]));
}

/** A record or a code that somebody else has written meanwhile is a unique violation: the batch is then decided again. */
async function write(tx: Transaction, written: readonly ImportedEnterprise[]): Promise<void> {
  if (written.length === 0) return;
  const changed = written.flatMap(({ known, enterprise }) => (known ? [{ known, enterprise }] : []));
  if (changed.length > 0) {
    await rows(
      tx,
      `update enterprise e set superseded_at = t.at from unnest($1::uuid[], $2::int[], $3::timestamptz[]) as t(id, version, at)
        where e.id = t.id and e.version = t.version and e.superseded_at is null`,
      [changed.map(({ known }) => known.id), changed.map(({ known }) => known.version), changed.map(({ enterprise }) => enterprise.recordedAt)],
    );
  }
  await insertVersions(tx, written.map(({ enterprise }) => toRow(enterprise)));
  await insertCodes(tx, written);
}

async function insertVersions(tx: Transaction, versions: readonly EnterpriseRow[]): Promise<void> {
  const all = <K extends keyof EnterpriseRow>(column: K) => versions.map((row) => row[column]);
  await rows(
    tx,
    `insert into enterprise (id, version, recorded_at, name, comparable_name, identification, codes, division, industry_edition, industry_code,
                             size, established_on, reason)
     select * from unnest($1::uuid[], $2::int[], $3::timestamptz[], $4::text[], $5::text[], $6::text[], $7::jsonb[], $8::text[], $9::text[],
                          $10::text[], $11::text[], $12::date[], $13::text[])`,
    [
      all('id'),
      all('version'),
      all('recorded_at'),
      all('name'),
      all('comparable_name'),
      all('identification'),
      all('codes').map((codes) => JSON.stringify(codes)),
      all('division'),
      all('industry_edition'),
      all('industry_code'),
      all('size'),
      all('established_on'),
      all('reason'),
    ],
  );
}

async function insertCodes(tx: Transaction, written: readonly ImportedEnterprise[]): Promise<void> {
  const codes = written.flatMap(({ enterprise, known }) => {
    const before = new Set(known ? searchableCodes(known).map(({ scheme, value }) => `${scheme} ${value}`) : []);
    return searchableCodes(enterprise)
      .filter(({ scheme, value }) => !before.has(`${scheme} ${value}`))
      .map((code) => ({ ...code, owner: enterprise.id }));
  });
  if (codes.length === 0) return;
  await rows(
    tx,
    `insert into enterprise_code (scheme, value, enterprise_id)
     select * from unnest($1::text[], $2::text[], $3::uuid[]) as t(scheme, value, owner) order by scheme, value`,
    [codes.map(({ scheme }) => scheme), codes.map(({ value }) => value), codes.map(({ owner }) => owner)],
  );
}

/** Columns as the driver answers them, without TypeORM's transformers. */
type RawEnterpriseRow = Omit<EnterpriseRow, 'recorded_at'> & { recorded_at: Date };

function fromRaw(row: RawEnterpriseRow): Enterprise {
  return toEnterprise({ ...row, recorded_at: toInstant(row.recorded_at) });
}
