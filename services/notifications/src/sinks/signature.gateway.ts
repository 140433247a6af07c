import { createHash, createPrivateKey, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import type { Algorithm, SigningKey } from './signing-key.ts';

const SECRET_BYTES = 32;

export function newSigningKey(algorithm: Algorithm): SigningKey {
  if (algorithm === 'v1') {
    const key = `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`;
    return { id: nameOf(key), key, publicKey: null, validTo: null };
  }
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const published = `whpk_${Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString('base64')}`;
  return { id: nameOf(published), key: privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'), publicKey: published, validTo: null };
}

/** Value of `webhook-signature`: one signature per key, so that receivers may change to the new one in between. */
export function signatureOf(keys: readonly SigningKey[], message: { id: string; timestamp: Date; body: string }): string {
  return keys.map((key) => (key.publicKey === null ? signV1(key, message) : signV1a(key, message))).join(' ');
}

const webhooks = new WeakMap<SigningKey, Webhook>();
const privateKeys = new WeakMap<SigningKey, KeyObject>();

function signV1(key: SigningKey, { id, timestamp, body }: { id: string; timestamp: Date; body: string }): string {
  const webhook = webhooks.get(key) ?? new Webhook(key.key);
  webhooks.set(key, webhook);
  return webhook.sign(id, timestamp, body);
}

function signV1a(key: SigningKey, { id, timestamp, body }: { id: string; timestamp: Date; body: string }): string {
  const privateKey = privateKeys.get(key) ?? createPrivateKey({ key: Buffer.from(key.key, 'base64'), format: 'der', type: 'pkcs8' });
  privateKeys.set(key, privateKey);
  const content = Buffer.from(`${id}.${Math.floor(timestamp.getTime() / 1_000)}.${body}`);
  return `v1a,${sign(null, content, privateKey).toString('base64')}`;
}

function nameOf(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 12);
}
