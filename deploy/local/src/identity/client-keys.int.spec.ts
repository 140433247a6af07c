import { spawn, type ChildProcess } from 'node:child_process';
import { createSecretKey, generateKeyPairSync, randomUUID, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createRemoteJWKSet, jwtVerify, SignJWT } from 'jose';
import { freePort } from '../ports.ts';
import { untilReady } from '../ready.ts';
import { readIdentityConfig } from './config.ts';

/** Has registered a key, and no secret. */
const signer = 'department-demo';
const { publicKey, privateKey } = newKey();
let dataDir: string, provider: ChildProcess, origin: string;

function newKey() {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' });
}
function register(keys: readonly object[]): Record<string, string> {
  writeFileSync(join(dataDir, 'client-keys.json'), JSON.stringify({ [signer]: { keys } }));
  return { PORT: new URL(origin).port, HOST: '127.0.0.1', HUIPIN_PROFILE: 'embedded', HUIPIN_PUBLIC_ORIGIN: origin, HUIPIN_IDENTITY_DATA: dataDir };
}

// As a process: in jest's realm the provider takes a plain object for none.
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'huipin-identity-'));
  origin = `http://localhost:${await freePort()}`;
  const env = register([{ ...publicKey.export({ format: 'jwk' }), kid: 'k-1' }]);
  provider = spawn(process.execPath, [join(import.meta.dirname, 'main.ts')], { env, stdio: 'ignore' });
  await untilReady('identity', Number(env['PORT']), '-', AbortSignal.timeout(30_000));
});
afterAll(async () => {
  provider.kill();
  await once(provider, 'exit');
  rmSync(dataDir, { recursive: true });
});

async function tokenFor(form: Record<string, string>): Promise<Record<string, unknown>> {
  const response = await fetch(`${origin}/identity/token`, { method: 'POST', body: new URLSearchParams({ grant_type: 'client_credentials', ...form }) });
  return (await response.json()) as Record<string, unknown>;
}
function tokenBy(assertion: string): Promise<Record<string, unknown>> {
  return tokenFor({ client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer', client_assertion: assertion });
}

interface Assertion {
  readonly client?: string;
  readonly key?: KeyObject;
  readonly alg?: string;
  readonly audience?: string;
  readonly until?: string;
}
function assertionOf({ client = signer, key = privateKey, alg = 'ES256', audience = `${origin}/identity`, until = '1m' }: Assertion = {}): Promise<string> {
  const claims = new SignJWT({ jti: randomUUID() }).setProtectedHeader({ alg, kid: 'k-1' }).setIssuer(client).setSubject(client);
  return claims.setAudience(audience).setIssuedAt().setExpirationTime(until).sign(key);
}

describe('a client that has registered a key (private_key_jwt)', () => {
  it('gets its token for a word that it signs, once', async () => {
    const assertion = await assertionOf();
    const { access_token: token } = await tokenBy(assertion);
    const { payload } = await jwtVerify(String(token), createRemoteJWKSet(new URL(`${origin}/identity/jwks`)), { issuer: `${origin}/identity`, audience: 'huipin' });
    expect(payload).toMatchObject({ sub: signer, territory: '340000', roles: ['feed.department', 'subscription.manage'] });
    expect(await tokenBy(assertion)).toMatchObject({ error: 'invalid_client' });
  });

  it.each<[string, () => Promise<string>]>([
    ['signed by another key', () => assertionOf({ key: newKey().privateKey })],
    ['in the name of another client', () => assertionOf({ client: 'registrar-340000' })],
    ['for another issuer', () => assertionOf({ audience: 'https://elsewhere.example' })],
    ['of yesterday', () => assertionOf({ until: '-1d' })],
    ['whose secret is the public key', () => assertionOf({ key: createSecretKey(publicKey.export({ format: 'der', type: 'spki' })), alg: 'HS256' })],
  ])('gets none for a word %s', async (_, assertion) => {
    expect(await tokenBy(await assertion())).toMatchObject({ error: 'invalid_client' });
  });

  it('gets none for a secret', async () => {
    expect(await tokenFor({ client_id: signer, client_secret: signer })).toMatchObject({ error: 'invalid_client' });
  });

  it('keeps its private key to itself: the provider does not start with one', () => {
    expect(() => readIdentityConfig(register([privateKey.export({ format: 'jwk' })]))).toThrow('public keys of clients only');
  });
});
