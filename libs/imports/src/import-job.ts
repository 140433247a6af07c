import { toInstant, type Bilingual, type DomainError, type Instant } from '@huipin/kernel';
import { rows, type Transaction } from '@huipin/messaging';
import type { Principal } from '@huipin/service-defaults';
import type { EntityManager } from 'typeorm';
import type { Encoding, Format } from './encoding.ts';
import type { Outcome } from './import-kind.ts';
import type { Refusal, RefusedField } from './refusal.ts';

export type Counts = Readonly<Record<Outcome | 'refused', number>>;

export interface Failure {
  readonly code: string;
  readonly detail: Bilingual;
  readonly columns: readonly { readonly field: string; readonly code: string; readonly detail: Bilingual }[];
}

export interface ImportJob {
  readonly id: string;
  readonly kind: string;
  readonly client: string;
  readonly principal: Principal;
  readonly options: Readonly<Record<string, unknown>>;
  readonly traceparent: string | undefined;
  readonly state: 'running' | 'finished' | 'failed';
  readonly format: Format;
  readonly encoding: Encoding;
  readonly readAs: Readonly<Record<string, unknown>>;
  readonly sha256: string;
  readonly bytes: number;
  readonly acceptedAt: Instant;
  readonly startedAt: Instant | null;
  readonly finishedAt: Instant | null;
  readonly rows: number;
  readonly counts: Counts;
  readonly failure: Failure | null;
  readonly attempts: number;
}

/** Refusals are counted without end and kept up to here: a file of nothing but bad lines must not fill the disk. */
export const MAX_REFUSALS_KEPT = 100_000;

interface JobRow extends Record<Outcome | 'refused' | 'bytes' | 'rows_done', string> {
  id: string;
  kind: string;
  client: string;
  principal: Principal;
  options: Record<string, unknown>;
  traceparent: string | null;
  state: ImportJob['state'];
  format: Format;
  encoding: Encoding;
  read_as: Record<string, unknown>;
  sha256: string;
  accepted_at: Date;
  started_at: Date | null;
  finished_at: Date | null;
  failure: Failure | null;
  attempts: number;
}

export function toJob(row: JobRow): ImportJob {
  const { accepted, suspect, updated, unchanged, refused } = row;
  return {
    id: row.id,
    kind: row.kind,
    client: row.client,
    principal: row.principal,
    options: row.options,
    traceparent: row.traceparent ?? undefined,
    state: row.state,
    format: row.format,
    encoding: row.encoding,
    readAs: row.read_as,
    sha256: row.sha256,
    bytes: Number(row.bytes),
    acceptedAt: toInstant(row.accepted_at),
    startedAt: row.started_at && toInstant(row.started_at),
    finishedAt: row.finished_at && toInstant(row.finished_at),
    rows: Number(row.rows_done),
    counts: { accepted: Number(accepted), suspect: Number(suspect), updated: Number(updated), unchanged: Number(unchanged), refused: Number(refused) },
    failure: row.failure,
    attempts: row.attempts,
  };
}

export async function findJob(manager: EntityManager, id: string): Promise<ImportJob | undefined> {
  const [row] = await rows<JobRow>(manager, `select * from import_job where id = $1 and state <> 'receiving'`, [id]);
  return row && toJob(row);
}

/** Newest first; `client` undefined = of everybody. */
export async function listJobs(
  manager: EntityManager,
  query: { client: string | undefined; kind: string | undefined; state: string | undefined; before: string | undefined; limit: number },
): Promise<ImportJob[]> {
  const found = await rows<JobRow>(
    manager,
    `select * from import_job
      where state <> 'receiving' and ($1::text is null or client = $1) and ($2::text is null or kind = $2)
        and ($3::text is null or state = $3) and ($4::uuid is null or id < $4)
      order by id desc limit $5`,
    [query.client ?? null, query.kind ?? null, query.state ?? null, query.before ?? null, query.limit],
  );
  return found.map(toJob);
}

export interface RefusalRow {
  readonly position: string;
  readonly line: string;
  readonly field: string | null;
  readonly code: string;
  readonly detail: Bilingual;
  readonly value: string | null;
  readonly others: readonly RefusedField[] | null;
}

export function listRefusals(manager: EntityManager, jobId: string, after: number, limit: number): Promise<RefusalRow[]> {
  return rows<RefusalRow>(
    manager,
    `select position, line, field, code, detail, value, others from import_refusal
      where job_id = $1 and position > $2 order by position limit $3`,
    [jobId, after, limit],
  );
}

/** The oldest job that nobody alive works on; a client's files are worked on one after the other, as it sent them. */
export async function claimJob(manager: EntityManager, worker: string, kinds: readonly string[], leaseMs: number): Promise<ImportJob | undefined> {
  const [row] = await rows<JobRow>(
    manager,
    `update import_job set worker = $1, lease_until = now() + $3 * interval '1 ms', attempts = attempts + 1, started_at = coalesce(started_at, now())
      where id = (
        select id from import_job j
         where state = 'running' and kind = any($2) and (lease_until is null or lease_until < now())
           and not exists (select from import_job e where e.client = j.client and e.state = 'running' and (e.accepted_at, e.id) < (j.accepted_at, j.id))
         order by accepted_at, id limit 1 for update skip locked)
      returning *`,
    [worker, kinds, leaseMs],
  );
  return row && toJob(row);
}

/** Does nothing while a batch of the job has it locked: that is a sign of life in itself. */
export async function renewLease(manager: EntityManager, jobId: string, worker: string, leaseMs: number): Promise<void> {
  await rows(
    manager,
    `update import_job set lease_until = now() + $3 * interval '1 ms'
      where id = (select id from import_job where id = $1 and worker = $2 and state = 'running' for update skip locked)`,
    [jobId, worker, leaseMs],
  );
}

/** Lets another worker take the job, after `delayMs`. */
export async function releaseJob(manager: EntityManager, jobId: string, worker: string, delayMs = 0): Promise<void> {
  await rows(
    manager,
    `update import_job set worker = null, lease_until = now() + $3 * interval '1 ms' where id = $1 and worker = $2 and state = 'running'`,
    [jobId, worker, delayMs],
  );
}

/** Somebody else has the job by now: whatever this worker was about to write must not be. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
}

/** Locks the job for a batch and makes sure that it is still this worker's and stands where the worker thinks. */
export async function holdJob(tx: Transaction, jobId: string, worker: string, rowsDone: number): Promise<void> {
  const held = await rows(
    tx,
    `select 1 from import_job where id = $1 and worker = $2 and state = 'running' and rows_done = $3 for update`,
    [jobId, worker, rowsDone],
  );
  if (held.length === 0) throw new LeaseLost(`import ${jobId}`);
}

export async function saveProgress(tx: Transaction, jobId: string, done: number, counts: Counts, leaseMs: number): Promise<void> {
  await rows(
    tx,
    `update import_job set rows_done = rows_done + $2, accepted = accepted + $3, suspect = suspect + $4, updated = updated + $5,
            unchanged = unchanged + $6, refused = refused + $7, attempts = 0, lease_until = clock_timestamp() + $8 * interval '1 ms'
      where id = $1`,
    [jobId, done, counts.accepted, counts.suspect, counts.updated, counts.unchanged, counts.refused, leaseMs],
  );
}

export async function saveRefusals(tx: Transaction, jobId: string, refusals: readonly (Refusal & { readonly position: number })[]): Promise<void> {
  if (refusals.length === 0) return;
  await rows(
    tx,
    `insert into import_refusal (job_id, position, line, field, code, detail, value, others)
     select $1, * from unnest($2::bigint[], $3::bigint[], $4::text[], $5::text[], $6::jsonb[], $7::text[], $8::jsonb[])
      limit greatest(0, $9 - (select refused from import_job where id = $1))`,
    [
      jobId,
      refusals.map(({ position }) => position),
      refusals.map(({ line }) => line),
      refusals.map(({ field }) => field),
      refusals.map(({ code }) => code),
      refusals.map(({ detail }) => JSON.stringify(detail)),
      refusals.map(({ value }) => value),
      refusals.map(({ others }) => (others.length > 0 ? JSON.stringify(others) : null)),
      MAX_REFUSALS_KEPT,
    ],
  );
}

export async function saveReadAs(manager: EntityManager, jobId: string, readAs: Readonly<Record<string, unknown>>): Promise<void> {
  await rows(manager, 'update import_job set read_as = $2 where id = $1', [jobId, JSON.stringify(readAs)]);
}

/** The end of a job; the file is no longer needed, its hash stays. */
export async function endJob(tx: Transaction, jobId: string, failure?: DomainError): Promise<void> {
  const reason: Failure | undefined = failure && {
    code: failure.code,
    detail: failure.detail,
    columns: failure.fields.map(({ pointer, code, detail }) => ({ field: pointer.slice(1), code, detail })),
  };
  await rows(tx, `update import_job set state = $2, failure = $3, finished_at = now(), worker = null, lease_until = null where id = $1`, [
    jobId,
    failure ? 'failed' : 'finished',
    reason ? JSON.stringify(reason) : null,
  ]);
  await rows(tx, 'delete from import_chunk where job_id = $1', [jobId]);
}
