import { Readable } from 'node:stream';
import type { DataSource } from 'typeorm';

/** Size of the pieces that a file is kept in; the last one may be shorter. */
export const CHUNK_BYTES = 1_048_576;

/** A file that was uploaded, in the service's own database; read piece by piece, never whole. */
export class StoredFile {
  readonly jobId: string;
  readonly bytes: number;
  private readonly dataSource: DataSource;
  private latest: { seq: number; bytes: Buffer } | undefined;

  constructor(dataSource: DataSource, jobId: string, bytes: number) {
    this.dataSource = dataSource;
    this.jobId = jobId;
    this.bytes = bytes;
  }

  async *chunks(): AsyncGenerator<Buffer> {
    for (let seq = 0; seq * CHUNK_BYTES < this.bytes; seq += 1) yield this.chunk(seq);
  }

  /** Bytes `start` to `end`, `end` not included. */
  readRange(start: number, end: number): Readable {
    return Readable.from(this.range(start, end), { objectMode: false, highWaterMark: 65_536 });
  }

  private async *range(start: number, end: number): AsyncGenerator<Buffer> {
    for (let at = start; at < end; ) {
      const seq = Math.floor(at / CHUNK_BYTES);
      const stop = Math.min(end, (seq + 1) * CHUNK_BYTES);
      yield (await this.chunk(seq)).subarray(at - seq * CHUNK_BYTES, stop - seq * CHUNK_BYTES);
      at = stop;
    }
  }

  /** The index of an archive is read in many small steps: the piece read last is kept. */
  private async chunk(seq: number): Promise<Buffer> {
    if (this.latest?.seq === seq) return this.latest.bytes;
    const [row] = await this.dataSource.query<{ bytes: Buffer }[]>('select bytes from import_chunk where job_id = $1 and seq = $2', [this.jobId, seq]);
    if (row === undefined) throw new Error(`import ${this.jobId} has lost piece ${seq} of its file`);
    this.latest = { seq, bytes: row.bytes };
    return row.bytes;
  }
}
