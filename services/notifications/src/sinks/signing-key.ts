import type { Instant } from '@huipin/kernel';

/** Standard Webhooks: `v1` is HMAC-SHA256 with a shared secret, `v1a` ed25519. */
export type Algorithm = 'v1' | 'v1a';

export interface SigningKey {
  /** Short and harmless name, to tell keys apart. */
  readonly id: string;
  /** `whsec_…` for v1, PKCS #8 in base64 for v1a; never leaves the house but the v1 secret once. */
  readonly key: string;
  /** `whpk_…`, v1a only. */
  readonly publicKey: string | null;
  /** It signs until then, beside its successor; null = the present one. */
  readonly validTo: Instant | null;
}

/** As the database has it. In the clear are those from before they were sealed, until the next write or renewal. */
export type StoredKey = SigningKey | (Omit<SigningKey, 'key'> & { readonly sealed: string });

/** The keys that sign at `now`, the present one first. */
export function keysAt(keys: readonly SigningKey[], now: Instant): SigningKey[] {
  return keys.filter(({ validTo }) => validTo === null || validTo > now);
}

/** The new key signs at once; the one before goes on for `overlapHours`, older ones are forgotten when their time is up. */
export function rotateKey(keys: readonly SigningKey[], next: SigningKey, now: Instant, validTo: Instant): SigningKey[] {
  return [next, ...keysAt(keys, now).map((key) => (key.validTo === null || key.validTo > validTo ? { ...key, validTo } : key))];
}
