import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { writeJson } from './json-file.ts';

/** The key that seals personal numbers, made at the first start; whoever adds a newer one puts it first. */
export function keepSealingKeys(file: string): string {
  if (!existsSync(file)) writeJson(file, [{ id: new Date().toISOString().slice(0, 10), algorithm: 'aes-256-gcm', key: randomBytes(32).toString('base64') }], 0o600);
  return file;
}
