import { createHash } from 'node:crypto';
import { rows } from '@huipin/messaging';
import type { DataSource } from 'typeorm';
import { detectFormat, EncodingVote, type Encoding, type Format } from './encoding.ts';
import { importErrors } from './import-errors.ts';
import { CHUNK_BYTES } from './stored-file.ts';

/** A sender that is silent for this long has gone; what it sent is removed. */
const SILENCE_MINUTES = 10;

export interface Upload {
  readonly bytes: number;
  readonly sha256: string;
  readonly format: Format;
  /** Of a CSV file. */
  readonly encoding: Encoding;
}

/**
 * Stores a file while it arrives, piece by piece, each committed by itself: no transaction waits for the sender, no
 * more than two pieces are in memory, and the sender is read no faster than the database writes.
 */
export async function receiveFile(dataSource: DataSource, jobId: string, body: AsyncIterable<Buffer>, maxBytes: number): Promise<Upload> {
  const hash = createHash('sha256');
  const vote = new EncodingVote();
  let format: Format | undefined;
  let [seq, bytes] = [0, 0];
  for await (const piece of inPieces(untilCutOff(body))) {
    bytes += piece.length;
    if (bytes > maxBytes) throw importErrors.FILE_TOO_LARGE({ limit: maxBytes });
    format ??= detectFormat(piece);
    hash.update(piece);
    if (format === 'csv') vote.push(piece);
    await storePiece(dataSource, jobId, seq, piece);
    seq += 1;
  }
  if (format === undefined) throw importErrors.FILE_EMPTY();
  return { bytes, sha256: hash.digest('hex'), format, encoding: vote.result() };
}

/** Removes what was stored of a file that was not accepted. */
export async function discardUpload(dataSource: DataSource, jobId: string): Promise<void> {
  await rows(dataSource.manager, `delete from import_job where id = $1 and state = 'receiving'`, [jobId]);
}

/** Removes what senders left behind that went away without a word, or whose service was killed. */
export async function discardAbandoned(dataSource: DataSource): Promise<void> {
  await rows(dataSource.manager, `delete from import_job where state = 'receiving' and lease_until < now()`);
}

async function storePiece(dataSource: DataSource, jobId: string, seq: number, piece: Buffer): Promise<void> {
  const stored = await rows(
    dataSource.manager,
    `with alive as (
       update import_job set lease_until = now() + $4 * interval '1 minute' where id = $1 and state = 'receiving' returning id
     ) insert into import_chunk (job_id, seq, bytes) select id, $2, $3 from alive returning 1`,
    [jobId, seq, piece, SILENCE_MINUTES],
  );
  if (stored.length === 0) throw importErrors.UPLOAD_CUT_OFF();
}

async function* untilCutOff(body: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield* body;
  } catch {
    throw importErrors.UPLOAD_CUT_OFF();
  }
}

async function* inPieces(body: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let parts: Buffer[] = [];
  let length = 0;
  for await (const part of body) {
    for (let from = 0; from < part.length; ) {
      const taken = part.subarray(from, from + CHUNK_BYTES - length);
      parts.push(taken);
      from += taken.length;
      length += taken.length;
      if (length < CHUNK_BYTES) continue;
      yield Buffer.concat(parts);
      [parts, length] = [[], 0];
    }
  }
  if (length > 0) yield Buffer.concat(parts);
}
