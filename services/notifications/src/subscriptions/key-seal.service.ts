import { Sealer, type Keyring } from '@huipin/service-defaults';
import { errors } from '../errors.ts';
import type { SigningKey, StoredKey } from '../sinks/signing-key.ts';

/** Signing keys of subscriptions, sealed before the database sees them. */
export class KeySeal {
  private readonly sealer: Sealer | undefined;

  constructor(keyring: Keyring | undefined) {
    this.sealer = keyring && new Sealer(keyring);
  }

  /** A new secret is made only where it can be sealed. */
  assertPossible(): void {
    if (this.sealer === undefined) throw errors.SEALING_KEYS_MISSING();
  }

  seal(subscription: string, keys: readonly SigningKey[]): StoredKey[] {
    const { sealer } = this;
    if (sealer === undefined) return [...keys];
    return keys.map(({ key, ...rest }) => ({ ...rest, sealed: sealer.seal(key, placeOf(subscription, rest.id)) }));
  }

  open(subscription: string, keys: readonly StoredKey[]): SigningKey[] {
    return keys.map((stored) => {
      if ('key' in stored) return stored;
      this.assertPossible();
      const { sealed, ...rest } = stored;
      return { ...rest, key: this.sealer!.open(sealed, placeOf(subscription, rest.id)) };
    });
  }

  /** Whether the key that seals now has sealed all of them. */
  isCurrent(keys: readonly StoredKey[]): boolean {
    return keys.every((stored) => 'sealed' in stored && this.sealer?.isCurrent(stored.sealed) === true);
  }

  /** An answer that shows a secret is kept for its repeats; as it is only where it was kept before there was a seal. */
  ofAnswers(client: string, key: string | undefined) {
    const place = `idempotency_key ${client} ${key}`;
    return {
      seal: (body: string) => this.sealer?.seal(body, place) ?? body,
      open: (kept: string) => (kept.startsWith('{') || this.sealer === undefined ? kept : this.sealer.open(kept, place)),
    };
  }
}

function placeOf(subscription: string, key: string): string {
  return `subscription ${subscription} key ${key}`;
}
