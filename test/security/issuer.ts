import { createPrivateKey, createPublicKey, sign, type JsonWebKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Claims {
  readonly sub: string;
  readonly roles: readonly string[];
  readonly territory?: string;
  readonly enterprise?: string;
}

/** The identity provider of the stack, by its own key: signs what it would hand out, and what it never would. */
export class StackIssuer {
  readonly publicJwk: JsonWebKey;
  readonly publicKey: KeyObject;
  readonly header: Readonly<Record<string, unknown>>;
  private readonly url: string;
  private readonly key: KeyObject;

  constructor(origin: string, dataFolder: string) {
    const { jwks } = JSON.parse(readFileSync(join(dataFolder, 'identity', 'keys.json'), 'utf8')) as { jwks: { keys: (JsonWebKey & { kid: string })[] } };
    const jwk = jwks.keys[0]!;
    this.url = `${origin}/identity`;
    this.key = createPrivateKey({ key: jwk, format: 'jwk' });
    this.publicKey = createPublicKey(this.key);
    this.publicJwk = this.publicKey.export({ format: 'jwk' });
    this.header = { alg: 'RS256', typ: 'at+jwt', kid: jwk.kid };
  }

  claims(more: object = {}): Record<string, unknown> {
    const now = Math.floor(Date.now() / 1_000);
    return { iss: this.url, aud: 'huipin', iat: now, exp: now + 600, sub: 'security-suite', ...more };
  }

  token(claims: Claims): string {
    return this.sign(JSON.stringify(this.claims(claims)));
  }

  /** Of a payload as it is written, well formed or not. */
  sign(payload: string, header: object = this.header): string {
    const input = `${base64url(JSON.stringify(header))}.${base64url(payload)}`;
    return `${input}.${sign('sha256', Buffer.from(input), this.key).toString('base64url')}`;
  }
}

export function base64url(text: string | Buffer): string {
  return Buffer.from(text).toString('base64url');
}
