import { createPrivateKey, createPublicKey, generateKeyPairSync, hash, sign, verify, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** One entry in its place in the chain. `content` is one JSON object, and its bytes are what is hashed. */
export interface Link {
  readonly sequence: number;
  /** 64 hexadecimal digits, as all hashes here. */
  readonly hash: string;
  /** Null = the entry that was linked here is gone. */
  readonly content: string | null;
}

/** Before the first entry. */
export const genesis = '00'.repeat(32);

/** hash = SHA-256(hash before || SHA-256(content)); the database does the same in `audit_link_new()`. */
export function chained(before: string, content: string): string {
  return hash('sha256', Buffer.from(before + hash('sha256', content), 'hex'));
}

/** Where the chain stood, signed (huipin.types.v1.AuditHead). */
export interface Head {
  readonly service: string;
  readonly sequence: number;
  readonly hash: string;
  /** RFC 3339, UTC. */
  readonly signedAt: string;
  readonly keyId: string;
  /** Base64. */
  readonly signature: string;
}

const textOf = ({ service, sequence, hash: at, signedAt }: Omit<Head, 'keyId' | 'signature'>) =>
  Buffer.from(['huipin-audit/v1', service, sequence, at, signedAt, ''].join('\n'));

export function signHead(head: Omit<Head, 'keyId' | 'signature'>, key: SigningKey): Head {
  return { ...head, keyId: key.id, signature: sign(null, textOf(head), key.privateKey).toString('base64') };
}

/** `publicKey`: SubjectPublicKeyInfo, base64. */
export function isSignedBy(head: Head, publicKey: string): boolean {
  const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
  return key.asymmetricKeyType === 'ed25519' && verify(null, textOf(head), key, Buffer.from(head.signature, 'base64'));
}

export interface SigningKey {
  readonly id: string;
  readonly privateKey: KeyObject;
  readonly publicKey: string;
}

/** Of a PEM file (PKCS #8, ed25519); without one a key that lives as long as the process, which the embedded profile alone may have. */
export function signingKey(file: string | undefined): SigningKey {
  const privateKey = file === undefined ? generateKeyPairSync('ed25519').privateKey : createPrivateKey(readFileSync(file));
  if (privateKey.asymmetricKeyType !== 'ed25519') throw new Error(`${file}: an ed25519 key is due (openssl genpkey -algorithm ed25519)`);
  const publicKey = createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).toString('base64');
  return { id: keyIdOf(publicKey), privateKey, publicKey };
}

export function keyIdOf(publicKey: string): string {
  return hash('sha256', Buffer.from(publicKey, 'base64')).slice(0, 16);
}
