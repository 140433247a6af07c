import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { sm4 } from 'sm-crypto-v2';
import { readKeyring, type SealAlgorithm } from './keyring.ts';
import { SealBroken, Sealer } from './sealer.ts';

const keyOf = (id: string, algorithm: SealAlgorithm = 'aes-256-gcm') => ({ id, algorithm, key: randomBytes(algorithm === 'sm4-gcm' ? 16 : 32) });
const [number, place] = ['11010519491231002X', 'enterprise_person 1 identity'];

describe.each<SealAlgorithm>(['aes-256-gcm', 'sm4-gcm'])('a text sealed with %s', (algorithm) => {
  const key = keyOf('a', algorithm);
  const sealer = new Sealer([key]);

  it('opens where it belongs, and is never sealed the same way twice', () => {
    const sealed = sealer.seal(number, place);
    expect(sealer.open(sealed, place)).toBe(number);
    expect(sealed).not.toContain(number);
    expect(sealer.seal(number, place)).not.toBe(sealed);
  });

  it('does not open elsewhere, under another name of its key, or when one bit of it has changed', () => {
    const sealed = sealer.seal(number, place);
    expect(() => sealer.open(sealed, 'enterprise_person 2 identity')).toThrow(SealBroken);
    expect(() => new Sealer([{ ...key, id: 'b' }]).open(sealed.replace('a.', 'b.'), place)).toThrow(SealBroken);
    const bytes = Buffer.from(sealed.slice(2), 'base64url');
    for (let at = 0; at < bytes.length; at += 1) {
      const spoilt = Buffer.from(bytes);
      spoilt[at]! ^= 1;
      expect(() => sealer.open(`a.${spoilt.toString('base64url')}`, place)).toThrow(SealBroken);
    }
    for (const cut of ['', 'a.', `a.${bytes.subarray(0, 20).toString('base64url')}`]) expect(() => sealer.open(cut, place)).toThrow(SealBroken);
  });

  it('is found again by its fingerprint, which only the key can make', () => {
    expect(sealer.fingerprint(number)).toBe(sealer.fingerprint(number));
    expect(sealer.fingerprint(number)).not.toBe(sealer.fingerprint('110105194912310021'));
    expect(new Sealer([keyOf('a', algorithm)]).fingerprint(number)).not.toBe(sealer.fingerprint(number));
  });
});

describe('a new key', () => {
  const [old, fresh] = [keyOf('2026-10'), keyOf('2026-11', 'sm4-gcm')];

  it('seals from now on, of another algorithm too; the former one opens what it sealed', () => {
    const before = new Sealer([old]).seal(number, place);
    const after = new Sealer([fresh, old]);
    expect(after.open(before, place)).toBe(number);
    expect(after.isCurrent(before)).toBe(false);
    expect(after.isCurrent(after.seal(number, place))).toBe(true);
    expect(after.fingerprints(number)).toContain(new Sealer([old]).fingerprint(number));
  });

  it('opens nothing that a key has sealed which was taken away', () => {
    expect(() => new Sealer([fresh]).open(new Sealer([old]).seal(number, place), place)).toThrow('no key 2026-10 here');
  });
});

describe('SM4 with GCM', () => {
  it('is that of RFC 8998, appendix A.1', () => {
    const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));
    const text = bytes(['AA', 'BB', 'CC', 'DD', 'EE', 'FF', 'EE', 'AA'].map((byte) => byte.repeat(8)).join(''));
    const options = { mode: 'gcm', output: 'array', padding: 'none', outputTag: true, iv: bytes('00001234567800000000ABCD'), associatedData: bytes('FEEDFACEDEADBEEFFEEDFACEDEADBEEFABADDAD2') } as const;
    const { output, tag } = sm4.encrypt(text, bytes('0123456789ABCDEFFEDCBA9876543210'), options);
    expect(Buffer.from(output).toString('hex')).toBe('17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d');
    expect(Buffer.from(tag!).toString('hex')).toBe('83de3541e4c2b58177e065a9bf7b62ec');
  });
});

describe('a keyring', () => {
  const key = randomBytes(32).toString('base64');
  const read = (keys: unknown) => readKeyring('env:KEYS', { KEYS: JSON.stringify(keys) });

  it('is read where the reference says; aes-256-gcm where nothing else is said', () => {
    expect(read([{ id: 'a', key }])).toMatchObject([{ id: 'a', algorithm: 'aes-256-gcm' }]);
  });

  it.each<[string, unknown]>([
    ['of no key', []],
    ['with a key too short', [{ id: 'a', key: key.slice(0, 8) }]],
    ['with an AES key for SM4', [{ id: 'a', algorithm: 'sm4-gcm', key }]],
    ['with an algorithm that seals nothing', [{ id: 'a', algorithm: 'none', key }]],
    ['with two keys of one name', [{ id: 'a', key }, { id: 'a', key }]],
    ['with an id that would part a sealed text', [{ id: 'a.b', key }]],
  ])('%s is refused, without a word of its keys', (_, keys) => {
    const said = thrownBy(() => read(keys));
    expect(said).toContain('env:KEYS');
    expect(said).not.toContain(key.slice(0, 8));
  });

  it('that is not there is refused by its place', () => {
    expect(() => readKeyring('file:/nowhere/keys.json', {})).toThrow('file:/nowhere/keys.json');
    expect(() => readKeyring('env:NOTHING', {})).toThrow('env:NOTHING');
  });
});

function thrownBy(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return String(error);
  }
  return 'nothing';
}
