import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { sm4 } from 'sm-crypto-v2';
import { sealAlgorithms, type Keyring, type SealKey } from './keyring.ts';

const [IV, TAG] = [12, 16];

/** What was sealed cannot be opened: by no key of ours, or it is not what was sealed there. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';
}

/**
 * Seals personal numbers for the database. `place` says where the text belongs (table, row, column): what is moved
 * elsewhere does not open. Sealed text is `<key id>.<base64url of iv, tag, ciphertext>`, a fingerprint
 * `<key id>.<base64url>`; of equal texts only the fingerprints are equal.
 */
export class Sealer {
  private readonly keys: ReadonlyMap<string, SealKey>;
  private readonly current: SealKey;

  constructor(keyring: Keyring) {
    [this.current] = keyring;
    this.keys = new Map(keyring.map((key) => [key.id, key]));
  }

  seal(text: string, place: string): string {
    const { id, algorithm } = this.current;
    const iv = randomBytes(IV);
    const { tag, sealed } = encrypt[algorithm](subkey(this.current, 'seal'), iv, Buffer.from(text), Buffer.from(`${id} ${place}`));
    return `${id}.${Buffer.concat([iv, tag, sealed]).toString('base64url')}`;
  }

  open(sealed: string, place: string): string {
    const [id = '', body = ''] = sealed.split('.');
    const key = this.keys.get(id);
    if (key === undefined) throw new SealBroken(`no key ${id} here: it was taken away before what it had sealed was sealed anew`);
    const bytes = Buffer.from(body, 'base64url');
    try {
      const parts = { iv: bytes.subarray(0, IV), tag: bytes.subarray(IV, IV + TAG), sealed: bytes.subarray(IV + TAG) };
      return decrypt[key.algorithm](subkey(key, 'seal'), parts, Buffer.from(`${id} ${place}`)).toString('utf8');
    } catch {
      throw new SealBroken(`what is sealed at ${place} has been changed, or belongs elsewhere`);
    }
  }

  /** Whether the key that seals now has sealed this. */
  isCurrent(sealed: string): boolean {
    return sealed.startsWith(`${this.current.id}.`);
  }

  /** To find equal texts by. */
  fingerprint(text: string): string {
    return fingerprintBy(this.current, text);
  }

  /** By every key: until all is sealed anew, some were found by an older one. */
  fingerprints(text: string): string[] {
    return [...this.keys.values()].map((key) => fingerprintBy(key, text));
  }
}

function fingerprintBy(key: SealKey, text: string): string {
  const digest = key.algorithm === 'sm4-gcm' ? 'sm3' : 'sha256';
  return `${key.id}.${createHmac(digest, subkey(key, 'match', 32)).update(text).digest('base64url')}`;
}

/** One key for one purpose. */
function subkey({ algorithm, key }: SealKey, purpose: 'seal' | 'match', length: number = sealAlgorithms[algorithm]): Buffer {
  return Buffer.from(hkdfSync('sha256', key, '', `huipin ${purpose}`, length));
}

interface Parts {
  readonly iv: Buffer;
  readonly tag: Uint8Array;
  readonly sealed: Uint8Array;
}

const encrypt = {
  'aes-256-gcm': (key: Buffer, iv: Buffer, text: Buffer, associated: Buffer): Omit<Parts, 'iv'> => {
    const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(associated);
    const sealed = Buffer.concat([cipher.update(text), cipher.final()]);
    return { tag: cipher.getAuthTag(), sealed };
  },
  'sm4-gcm': (key: Buffer, iv: Buffer, text: Buffer, associatedData: Buffer): Omit<Parts, 'iv'> => {
    const { output, tag } = sm4.encrypt(text, key, { ...sm4Gcm, iv, associatedData, outputTag: true });
    return { tag: tag!, sealed: output };
  },
};

const decrypt = {
  'aes-256-gcm': (key: Buffer, { iv, tag, sealed }: Parts, associated: Buffer): Buffer => {
    const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: TAG }).setAAD(associated).setAuthTag(tag);
    return Buffer.concat([decipher.update(sealed), decipher.final()]);
  },
  'sm4-gcm': (key: Buffer, { iv, tag, sealed }: Parts, associatedData: Buffer): Buffer => {
    if (tag.length !== TAG) throw new SealBroken('cut off');
    return Buffer.from(sm4.decrypt(sealed, key, { ...sm4Gcm, iv, associatedData, tag }));
  },
};

/** OpenSSL knows SM4 but not with GCM; this package passes the vector of RFC 8998. */
const sm4Gcm = { mode: 'gcm', padding: 'none', output: 'array' } as const;
