import { crc32, deflateRawSync } from 'node:zlib';

export interface Member {
  readonly name: string;
  readonly data: Buffer | string;
  /** What the index says of the size, where it is to lie. */
  readonly declared?: number;
}

/** A ZIP archive, honest or not: for files that no spreadsheet would write. */
export function zip(members: readonly Member[]): Buffer {
  const parts: Buffer[] = [];
  const index: Buffer[] = [];
  let offset = 0;
  for (const { name, data, declared } of members) {
    const bytes = Buffer.from(data);
    const packed = deflateRawSync(bytes);
    const sizes = header([crc32(bytes), packed.length, declared ?? bytes.length]);
    const common = Buffer.concat([Buffer.from('14000000080000000000', 'hex'), sizes]);
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), common, shorts(name.length, 0), Buffer.from(name), packed]);
    index.push(Buffer.concat([Buffer.from('504b01021400', 'hex'), common, shorts(name.length, 0, 0, 0, 0), Buffer.alloc(4), header([offset]), Buffer.from(name)]));
    parts.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(index);
  const end = Buffer.concat([Buffer.from('504b050600000000', 'hex'), shorts(members.length, members.length), header([directory.length, offset]), shorts(0)]);
  return Buffer.concat([...parts, directory, end]);
}

function header(numbers: readonly number[]): Buffer {
  const buffer = Buffer.alloc(numbers.length * 4);
  for (const [at, number] of numbers.entries()) buffer.writeUInt32LE(number, at * 4);
  return buffer;
}

function shorts(...numbers: readonly number[]): Buffer {
  const buffer = Buffer.alloc(numbers.length * 2);
  for (const [at, number] of numbers.entries()) buffer.writeUInt16LE(number, at * 2);
  return buffer;
}
