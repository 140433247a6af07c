import { DomainError } from '@huipin/kernel';
import type { EntityManager } from 'typeorm';
import { Answer, answer } from './answer.ts';
import { httpErrors } from './errors.ts';
import { fingerprintOf, type Write } from './write.ts';

interface Kept {
  fingerprint: string;
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** How the body of an answer is kept that holds what must not stand in the database. */
export interface Keeping {
  seal(body: string): string;
  open(kept: string): string;
}

const asItIs: Keeping = { seal: (body) => body, open: (kept) => kept };

/**
 * Does `work` once per (client, Idempotency-Key), in the caller's transaction: the key is claimed, the work done
 * and the answer kept together, or none of it. A second request with the key waits for the first and gets its
 * bytes; after a failed first one it is a real attempt.
 */
export async function idempotent(tx: EntityManager, write: Write, work: () => Promise<Answer>, keeping: Keeping = asItIs): Promise<Answer> {
  const { idempotencyKey: key, fingerprint, principal } = write;
  if (key === undefined) return work();
  const claimed: unknown[] = await tx.query(
    'insert into idempotency_key (client, key, fingerprint) values ($1, $2, $3) on conflict do nothing returning 1',
    [principal.sub, key, fingerprint],
  );
  if (claimed.length === 0) {
    const [kept] = await tx.query<Kept[]>('select fingerprint, status, headers, body from idempotency_key where client = $1 and key = $2', [
      principal.sub,
      key,
    ]);
    if (kept?.fingerprint !== fingerprint) throw httpErrors.IDEMPOTENCY_KEY_REUSED();
    return new Answer(kept.status, keeping.open(kept.body), kept.headers);
  }
  const done = await work();
  await tx.query('update idempotency_key set status = $3, headers = $4, body = $5 where client = $1 and key = $2', [
    principal.sub,
    key,
    done.status,
    done.headers,
    keeping.seal(done.body),
  ]);
  return done;
}

/**
 * A pushed record with the sender's own number: the same number with the same content is answered 200 with the
 * first answer, with other content 409. Never forgotten, unlike an idempotency key.
 */
export async function oncePerSourceRef(
  tx: EntityManager,
  write: Write,
  record: { kind: string; sourceRef: string | undefined; content: unknown },
  work: () => Promise<Answer>,
): Promise<Answer> {
  const { sourceRef, kind } = record;
  if (sourceRef === undefined) return work();
  const client = write.principal.sub;
  const [claim] = await claimSourceRefs(tx, { client, kind }, [{ sourceRef, content: record.content }]);
  if (claim instanceof DomainError) throw claim;
  if (claim === 'known') {
    const [kept] = await tx.query<Kept[]>('select headers, body from source_ref where client = $1 and kind = $2 and ref = $3', [client, kind, sourceRef]);
    return answer(200, JSON.parse(kept!.body), kept!.headers);
  }
  const done = await work();
  await keepSourceRefAnswers(tx, { client, kind }, [{ sourceRef, answer: done }]);
  return done;
}

interface Sender {
  readonly client: string;
  readonly kind: string;
}

/** The senders' own numbers of many records: each is claimed now, known with this content, or refused. */
export async function claimSourceRefs(
  tx: EntityManager,
  { client, kind }: Sender,
  records: readonly { readonly sourceRef: string; readonly content: unknown }[],
): Promise<('claimed' | 'known' | DomainError)[]> {
  const given = records.map(({ sourceRef, content }) => ({ ref: sourceRef, fingerprint: fingerprintOf(content) }));
  const refs = given.map(({ ref }) => ref);
  const claimed: { ref: string }[] = await tx.query(
    `insert into source_ref (client, kind, ref, fingerprint) select $1, $2, ref, fingerprint from unnest($3::text[], $4::text[]) with ordinality as t(ref, fingerprint, ord)
      order by ref, ord on conflict do nothing returning ref`,
    [client, kind, refs, given.map(({ fingerprint }) => fingerprint)],
  );
  const kept: { ref: string; fingerprint: string }[] = await tx.query('select ref, fingerprint from source_ref where client = $1 and kind = $2 and ref = any($3)', [client, kind, refs]);
  const fingerprints = new Map(kept.map(({ ref, fingerprint }) => [ref, fingerprint]));
  const fresh = new Set(claimed.map(({ ref }) => ref));
  return given.map(({ ref, fingerprint }) => {
    if (fingerprints.get(ref) !== fingerprint) return httpErrors.SOURCE_REF_USED({ ref });
    return fresh.delete(ref) ? 'claimed' : 'known';
  });
}

/** What is answered when these numbers come again. */
export async function keepSourceRefAnswers(tx: EntityManager, { client, kind }: Sender, answers: readonly { readonly sourceRef: string; readonly answer: Answer }[]): Promise<void> {
  await tx.query(
    `update source_ref s set headers = t.headers, body = t.body from unnest($3::text[], $4::jsonb[], $5::text[]) as t(ref, headers, body)
      where s.client = $1 and s.kind = $2 and s.ref = t.ref`,
    [client, kind, answers.map(({ sourceRef }) => sourceRef), answers.map((each) => JSON.stringify(each.answer.headers)), answers.map((each) => each.answer.body)],
  );
}

/** Keys are kept for 24 hours. */
export async function forgetOldIdempotencyKeys(manager: EntityManager): Promise<void> {
  await manager.query(`delete from idempotency_key where recorded_at < now() - interval '24 hours'`);
}
