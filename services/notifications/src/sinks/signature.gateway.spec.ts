import { createPublicKey, verify } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { toInstant } from '@huipin/kernel';
import { Webhook } from 'standardwebhooks';
import { newSigningKey, signatureOf } from './signature.gateway.ts';
import { keysAt, rotateKey } from './signing-key.ts';

const message = { id: '0198d6a5-0000-7000-8000-000000000001', timestamp: new Date(), body: '{"specversion":"1.0","subject":"徽品"}' };
const headers = (signature: string) => ({
  'webhook-id': message.id,
  'webhook-timestamp': String(Math.floor(message.timestamp.getTime() / 1_000)),
  'webhook-signature': signature,
});

describe('a v1 signature', () => {
  it('is accepted by the published verifier, and not for another body', () => {
    const key = newSigningKey('v1');
    expect(key.key).toMatch(/^whsec_[A-Za-z0-9+/=]{44}$/);
    const signed = headers(signatureOf([key], message));
    expect(new Webhook(key.key).verify(message.body, signed)).toMatchObject({ subject: '徽品' });
    expect(() => new Webhook(key.key).verify(message.body.replace('徽品', '黔品'), signed)).toThrow('No matching signature');
  });

  it('by two keys is accepted with either secret, during the overlap', () => {
    const [old, young, stranger] = [newSigningKey('v1'), newSigningKey('v1'), newSigningKey('v1')];
    const signed = headers(signatureOf([young, old], message));
    for (const key of [old, young]) expect(new Webhook(key.key).verify(message.body, signed)).toBeDefined();
    expect(() => new Webhook(stranger.key).verify(message.body, signed)).toThrow('No matching signature');
  });
});

describe('a v1a signature', () => {
  it('is verified with nothing but the public key', () => {
    const key = newSigningKey('v1a');
    const [version, signature] = signatureOf([key], message).split(',');
    const x = Buffer.from(key.publicKey!.slice('whpk_'.length), 'base64').toString('base64url');
    const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    const content = (body: string) => Buffer.from(`${message.id}.${Math.floor(message.timestamp.getTime() / 1_000)}.${body}`);
    expect(version).toBe('v1a');
    expect(verify(null, content(message.body), publicKey, Buffer.from(signature!, 'base64'))).toBe(true);
    expect(verify(null, content('{}'), publicKey, Buffer.from(signature!, 'base64'))).toBe(false);
  });
});

describe('a rotation', () => {
  const at = (hour: number) => toInstant(`2026-11-23T${String(hour).padStart(2, '0')}:00:00Z`);
  const [first, second, third] = [newSigningKey('v1'), newSigningKey('v1'), newSigningKey('v1')];

  it('lets the key before sign beside the new one until the overlap ends', () => {
    const keys = rotateKey([first], second, at(1), at(5));
    expect(keysAt(keys, at(4)).map(({ id }) => id)).toEqual([second.id, first.id]);
    expect(keysAt(keys, at(5)).map(({ id }) => id)).toEqual([second.id]);
  });

  it('never makes an older key live longer, and forgets those whose time is up', () => {
    const keys = rotateKey(rotateKey([first], second, at(1), at(3)), third, at(2), at(9));
    expect(keys.map(({ id, validTo }) => [id, validTo])).toEqual([[third.id, null], [second.id, at(9)], [first.id, at(3)]]);
    expect(rotateKey(keys, newSigningKey('v1'), at(4), at(9)).map(({ id }) => id)).not.toContain(first.id);
  });
});
