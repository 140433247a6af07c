import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');

export function say(line: string): void {
  console.log(`${new Date().toISOString().slice(11, 19)} ${line}`);
}
