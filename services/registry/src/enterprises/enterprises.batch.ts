import { DomainError, toInstant } from '@huipin/kernel';
import { appendToOutbox, rows, type Fact, type Transaction } from '@huipin/messaging';
import { lockSubjects } from '../subjects/subject-lock.service.ts';
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
  for (let set = independentStart(batch.pushed); set.length > 0; set = independentStart(batch.pushed.slice(outcomes.length))) {
    const decided = decideInOrder(set, await loadKnown(tx, set), batch);
    const written = decided.filter(isWritten);
    await write(tx, written);
    facts.push(...written.map(({ enterprise, known }) => (known ? enterpriseChanged(enterprise) : enterpriseRegistered(enterprise))));
    outcomes.push(...decided.map((each) => (each instanceof DomainError ? each : each.outcome)));
  }
  await appendToOutbox(tx, ...facts);
  return outcomes;
}

/** Up to the first line that looks at a record which a line before it has changed: from there on what is known must be read again. */
function decideInOrder(set: readonly Enterprise[], known: readonly KnownToImport[], batch: EnterpriseBatch): (ImportedEnterprise | DomainError)[] {
  const decided: (ImportedEnterprise | DomainError)[] = [];
  const changed = new Set<string>();
  for (const [at, pushed] of set.entries()) {
    const { owner, namesakes } = known[at]!;
    if ([owner, ...namesakes].some((record) => record !== undefined && changed.has(record.id))) break;
    const imported = decide(pushed, known[at]!, batch);
    if (isWritten(imported)) changed.add(imported.enterprise.id);
    decided.push(imported);
  }
  return decided;
}

function isWritten(decided: ImportedEnterprise | DomainError): decided is ImportedEnterprise {
  return !(decided instanceof DomainError) && decided.outcome !== 'unchanged';
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

/** The lines up to the first whose name or code has come before. */
function independentStart(pushed: readonly Enterprise[]): readonly Enterprise[] {
  const seen = new Set<string>();
  const end = pushed.findIndex((enterprise) => {
    const keys = [comparableName(enterprise.name), ...searchableCodes(enterprise).map(({ scheme, value }) => `${scheme} ${value}`)];
    const isRepeated = keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    return isRepeated;
  });
  return end === -1 ? pushed : pushed.slice(0, end);
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
  const found = strangers.length === 0 ? [] : await rows<RawEnterpriseRow>(tx, `select e.* from enterprise e where comparable_name = any($1) and superseded_at is null`, [strangers]);
  for (const row of found) namesakes.set(row.comparable_name, [...(namesakes.get(row.comparable_name) ?? []), fromRaw(row)]);
  return pushed.map(({ name }, at) => ({ owner: owners.get(at), namesakes: namesakes.get(comparableName(name)) ?? [] }));
}

/**
 * By the code as pushed before the organisation code inside it. Lateral with a limit: whatever the planner thinks of the
 * table's size while it fills, each code costs two looks into an index.
 */
async function loadOwners(tx: Transaction, pushed: readonly Enterprise[]): Promise<Map<number, Enterprise>> {
  const codes = pushed.flatMap((enterprise, at) => searchableCodes(enterprise).map((code) => ({ ...code, at })));
  const found = await rows<RawEnterpriseRow & { at: number }>(
    tx,
    `select distinct on (t.at) t.at, e.*
       from unnest($1::int[], $2::text[], $3::text[]) with ordinality as t(at, scheme, value, rank)
      cross join lateral (select enterprise_id from enterprise_code where scheme = t.scheme and value = t.value limit 1) as c
      cross join lateral (select * from enterprise where id = c.enterprise_id and superseded_at is null limit 1) as e
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
    await lockSubjects(tx, changed.map(({ known }) => known.id));
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
     select scheme, value, owner from unnest($1::text[], $2::text[], $3::uuid[]) as t(scheme, value, owner)
      where not exists (select from enterprise_code c where c.scheme = t.scheme and c.value = t.value and c.enterprise_id = t.owner)
      order by scheme, value`,
    [codes.map(({ scheme }) => scheme), codes.map(({ value }) => value), codes.map(({ owner }) => owner)],
  );
}

/** Columns as the driver answers them, without TypeORM's transformers. */
type RawEnterpriseRow = Omit<EnterpriseRow, 'recorded_at'> & { recorded_at: Date };

function fromRaw(row: RawEnterpriseRow): Enterprise {
  return toEnterprise({ ...row, recorded_at: toInstant(row.recorded_at) });
}
