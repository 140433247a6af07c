import type { Readable } from 'node:stream';
import { fromRandomAccessReaderPromise, RandomAccessReader, type Entry, type ZipFile } from 'yauzl';
import { importErrors } from '../import-errors.ts';
import type { StoredFile } from '../stored-file.ts';

/** What an archive may unpack to. `ratio` counts only above `ratioFrom` bytes: small files pack well. */
export interface UnpackLimits {
  readonly bytes: number;
  readonly ratio: number;
  readonly ratioFrom: number;
  readonly entries: number;
}

export const unpackLimits: UnpackLimits = { bytes: 2 ** 30, ratio: 200, ratioFrom: 2 ** 26, entries: 10_000 };

/** As much of a stored file as reading its members takes. */
export type FileBytes = Pick<StoredFile, 'bytes' | 'readRange'>;

export interface Archive {
  /** The unpacked bytes of one member; undefined where there is none of that name. */
  open(path: string): Promise<Readable | undefined>;
}

/**
 * The archive in a stored file. What it says it unpacks to is added up before anything is unpacked, and a member that
 * gives more than it said is cut off at what it said (`validateEntrySizes`), so that a bomb costs a look at its index.
 */
export async function openArchive(file: FileBytes, limits: UnpackLimits = unpackLimits): Promise<Archive> {
  const zip = await broken(() => fromRandomAccessReaderPromise(new StoredFileReader(file), file.bytes, { autoClose: false, validateEntrySizes: true }));
  const entries = await broken(() => listEntries(zip, limits));
  return {
    open: async (path) => {
      const entry = entries.get(path);
      return entry && (await broken(() => zip.openReadStreamPromise(entry)));
    },
  };
}

async function listEntries(zip: ZipFile, limits: UnpackLimits): Promise<Map<string, Entry>> {
  if (zip.entryCount > limits.entries) throw importErrors.FILE_UNPACKS_TOO_LARGE({ what: `${zip.entryCount} members`, limit: limits.entries });
  const entries = new Map<string, Entry>();
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    unpacked += entry.uncompressedSize;
    const { uncompressedSize: size, compressedSize } = entry;
    const isBomb = size > limits.ratioFrom && size > compressedSize * limits.ratio;
    if (isBomb || unpacked > limits.bytes) throw importErrors.FILE_UNPACKS_TOO_LARGE({ what: `${unpacked} bytes`, limit: isBomb ? compressedSize * limits.ratio : limits.bytes });
    entries.set(entry.fileName, entry);
  }
  return entries;
}

/** What the reader of archives throws is a fault of the file, unless it was the database's. */
async function broken<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toFileFault(error);
  }
}

/** yauzl and zlib throw plain errors without a class of their own. */
export function toFileFault(error: unknown): unknown {
  if (!(error instanceof Error) || error.constructor !== Error) return error;
  const { code } = error as NodeJS.ErrnoException;
  return code === undefined || code.startsWith('Z_') ? importErrors.FILE_BROKEN({ why: error.message }) : error;
}

class StoredFileReader extends RandomAccessReader {
  private readonly file: FileBytes;

  constructor(file: FileBytes) {
    super();
    this.file = file;
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return this.file.readRange(start, end);
  }
}
