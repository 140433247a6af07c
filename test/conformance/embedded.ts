import { createPrivateKey, sign, type JsonWebKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokenSource } from '@huipin/local';
import { encode, read, type IssuerUnderTest } from './token-checks.ts';

/** The identity provider of the embedded stack. What it would never hand out is signed here with its own key. */
export async function embeddedIssuer(origin: string, dataDir: string): Promise<IssuerUnderTest> {
  const url = `${origin}/identity`;
  const token = await tokenSource(url);
  const { jwks } = JSON.parse(readFileSync(join(dataDir, 'identity', 'keys.json'), 'utf8')) as { jwks: { keys: JsonWebKey[] } };
  const key = createPrivateKey({ key: jwks.keys[0]!, format: 'jwk' });
  const signed = async (change: object) => {
    const good = await token('registrar-340000');
    const input = `${encode(read(good, 0))}.${encode({ ...read(good, 1), ...change })}`;
    return `${input}.${sign('sha256', Buffer.from(input), key).toString('base64url')}`;
  };
  const now = Math.floor(Date.now() / 1_000);
  return {
    url,
    token,
    expired: () => signed({ iat: now - 1_200, exp: now - 600 }),
    forAnotherAudience: () => signed({ aud: 'elsewhere' }),
    byAnotherIssuer: () => signed({ iss: 'https://elsewhere.example' }),
  };
}
