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

/**
 * Does `work` once per (client, Idempotency-Key), in the caller's transaction: the key is claimed, the work done
 * and the answer kept together, or none of it. A second request with the key waits for the first and gets its
 * bytes; after a failed first one it is a real attempt.
 */
export async function idempotent(tx: EntityManager, write: Write, work: () => Promise<Answer>): Promise<Answer> {
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
    return new Answer(kept.status, kept.body, kept.headers);
  }
  const done = await work();
  await tx.query('update idempotency_key set status = $3, headers = $4, body = $5 where client = $1 and key = $2', [
    principal.sub,
    key,
    done.status,
    done.headers,
    done.body,
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
  const fingerprint = fingerprintOf(record.content);
  const claimed: unknown[] = await tx.query(
    'insert into source_ref (client, kind, ref, fingerprint) values ($1, $2, $3, $4) on conflict do nothing returning 1',
    [write.principal.sub, kind, sourceRef, fingerprint],
  );
  if (claimed.length === 0) {
    const [kept] = await tx.query<Kept[]>('select fingerprint, headers, body from source_ref where client = $1 and kind = $2 and ref = $3', [
      write.principal.sub,
      kind,
      sourceRef,
    ]);
    if (kept?.fingerprint !== fingerprint) throw httpErrors.SOURCE_REF_USED({ ref: sourceRef });
    return answer(200, JSON.parse(kept.body), kept.headers);
  }
  const done = await work();
  await tx.query('update source_ref set headers = $4, body = $5 where client = $1 and kind = $2 and ref = $3', [
    write.principal.sub,
    kind,
    sourceRef,
    done.headers,
    done.body,
  ]);
  return done;
}

/** Keys are kept for 24 hours. */
export async function forgetOldIdempotencyKeys(manager: EntityManager): Promise<void> {
  await manager.query(`delete from idempotency_key where recorded_at < now() - interval '24 hours'`);
}
