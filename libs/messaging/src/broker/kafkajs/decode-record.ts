/** What kafkajs hands over: a record's bytes, and where its first field begins. */
interface Encoded {
  readonly buffer: Buffer;
  readonly offset: number;
}

/** What kafkajs knows of the batch that a record is in. */
interface BatchContext {
  readonly firstOffset: string;
  readonly isControlBatch: boolean;
}

/** Of a record what kafkajs reads, and what we do. */
export interface Decoded {
  readonly offset: string;
  readonly key: string | null;
  readonly value: Buffer | null;
  /** The first value of each name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly isControlRecord: boolean;
  readonly batchContext: BatchContext;
}

/**
 * A record of Kafka's record batch, version 2, with its texts as texts: kafkajs 2.2.4 makes two buffers, an object and a
 * copy of all headers before it for each header, which is half of all that a consumer does.
 */
export function decodeRecord({ buffer, offset: start }: Encoded, batchContext: BatchContext): Decoded {
  // 1: attributes, of which a record has none.
  const fields = new Fields(buffer, start + 1);
  // The time of the record: facts have their own.
  fields.number();
  const offset = BigInt(batchContext.firstOffset) + BigInt(fields.number());
  const key = fields.text();
  const value = fields.bytes();
  const headers: Record<string, string> = {};
  const ends = 2 * fields.number();
  for (let place = 0; place < ends; place += 2) {
    const name = fields.textAt(place);
    const text = fields.textAt(place + 1);
    headers[name] ??= text;
  }
  return { offset: offset.toString(), key, value, headers, isControlRecord: batchContext.isControlBatch, batchContext };
}

interface Seen {
  readonly bytes: Buffer;
  readonly start: number;
  readonly length: number;
  readonly text: string;
}

/** The text that stood last at each place of the headers: names and half of the values are the same in the next record. */
const seen: Seen[] = [];
const MOST_PLACES = 64;

class Fields {
  private readonly buffer: Buffer;
  private at: number;

  constructor(buffer: Buffer, at: number) {
    this.buffer = buffer;
    this.at = at;
  }

  /** Seven bits a byte, the lowest first; 0, -1, 1, -2, … as 0, 1, 2, 3, … */
  number(): number {
    let [byte, sum, scale] = [this.next(), 0, 1];
    for (; byte >= 0x80; byte = this.next(), scale *= 0x80) sum += (byte - 0x80) * scale;
    sum += byte * scale;
    return sum % 2 === 0 ? sum / 2 : -(sum + 1) / 2;
  }

  text(): string | null {
    const start = this.skip();
    return start < 0 ? null : this.buffer.toString('utf8', start, this.at);
  }

  bytes(): Buffer | null {
    const start = this.skip();
    return start < 0 ? null : this.buffer.subarray(start, this.at);
  }

  /** An absent text as an empty one. */
  textAt(place: number): string {
    const start = this.skip();
    if (start < 0) return '';
    const length = this.at - start;
    const last = seen[place];
    if (last?.length === length && this.holds(start, last)) return last.text;
    const text = this.buffer.toString('utf8', start, this.at);
    if (place < MOST_PLACES) seen[place] = { bytes: this.buffer, start, length, text };
    return text;
  }

  private holds(at: number, { bytes, start, length }: Seen): boolean {
    for (let index = 0; index < length; index += 1) if (this.buffer[at + index] !== bytes[start + index]) return false;
    return true;
  }

  /** Goes past a field that begins with its length, and answers where its bytes begin; -1 = it is absent. */
  private skip(): number {
    const length = this.number();
    if (length < 0) return -1;
    const start = this.at;
    this.at += length;
    if (this.at > this.buffer.length) throw new RangeError('the record ends within a field');
    return start;
  }

  private next(): number {
    const byte = this.buffer[this.at++];
    if (byte === undefined) throw new RangeError('the record ends within a field');
    return byte;
  }
}
