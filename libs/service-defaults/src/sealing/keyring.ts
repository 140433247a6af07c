import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** AES by default; SM4 (GB/T 32907, as in RFC 8998) where commercial cryptography is asked for. */
export const sealAlgorithms = { 'aes-256-gcm': 32, 'sm4-gcm': 16 } as const;
export type SealAlgorithm = keyof typeof sealAlgorithms;

export interface SealKey {
  readonly id: string;
  readonly algorithm: SealAlgorithm;
  readonly key: Buffer;
}

/** The first one seals; the others open what was sealed before. */
export type Keyring = readonly [SealKey, ...SealKey[]];

const entry = z
  .strictObject({ id: z.string().regex(/^[\w-]{1,40}$/), algorithm: z.enum(['aes-256-gcm', 'sm4-gcm']).default('aes-256-gcm'), key: z.base64() })
  .transform(({ id, algorithm, key }): SealKey => ({ id, algorithm, key: Buffer.from(key, 'base64') }))
  .refine(({ algorithm, key }) => key.length === sealAlgorithms[algorithm], 'a key has 32 bytes for aes-256-gcm and 16 for sm4-gcm, in base64');
const keyring = z
  .array(entry)
  .min(1)
  .refine((keys) => new Set(keys.map(({ id }) => id)).size === keys.length, 'each key has an id of its own');

/** Form of HUIPIN_SEALING_KEYS: never the keys, only where they are. */
export const keyReference = z.string().regex(/^(?:file:\/.+|env:[A-Z_][A-Z0-9_]*)$/, 'must be file:/path or env:NAME');

/**
 * Reads `[{ "id": "2026-11", "algorithm": "aes-256-gcm", "key": "<base64>" }, …]` where the reference says. What is wrong
 * is said without a word of the content.
 */
export function readKeyring(reference: string, environment: Readonly<Record<string, string | undefined>>): Keyring {
  const [kind, place] = [reference.slice(0, reference.indexOf(':')), reference.slice(reference.indexOf(':') + 1)];
  let content: unknown;
  try {
    content = JSON.parse(kind === 'env' ? (environment[place] ?? '') : readFileSync(place, 'utf8'));
  } catch {
    throw new Error(`${reference} holds no JSON`);
  }
  const parsed = keyring.safeParse(content);
  if (parsed.success) return parsed.data as [SealKey, ...SealKey[]];
  throw new Error(`${reference}: ${parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ')}`);
}
