import { createHash, generateKeyPairSync, randomBytes, type JsonWebKey } from 'node:crypto';
import { join } from 'node:path';
import { readJson, writeJson } from '../json-file.ts';

export interface IdentityKeys {
  readonly jwks: { readonly keys: readonly JsonWebKey[] };
  readonly cookieKey: string;
}

/** Made at the first start and kept, so that a token outlives a restart of the provider. */
export function loadKeys(dataDir: string): IdentityKeys {
  const file = join(dataDir, 'keys.json');
  const known = readJson<IdentityKeys>(file);
  if (known !== undefined) return known;
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const jwk = privateKey.export({ format: 'jwk' });
  const kid = createHash('sha256').update(String(jwk['n'])).digest('base64url').slice(0, 16);
  const keys = { jwks: { keys: [{ ...jwk, kid, use: 'sig', alg: 'RS256' }] }, cookieKey: randomBytes(32).toString('base64url') };
  writeJson(file, keys, 0o600);
  return keys;
}
