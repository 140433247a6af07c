import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isGiven, shareStack } from './shared-stack.ts';
import { startStack, type StackProcess } from './stack.ts';

declare global {
  var huipinStack: { process: StackProcess; data: string } | undefined;
}

/** One stack for the whole run, with the sample data, on free ports and in a folder of its own. */
export default async function setup(): Promise<void> {
  if (isGiven()) return;
  const folder = mkdtempSync(join(tmpdir(), 'huipin-e2e-'));
  // PostgreSQL, which as root runs as another user, has to pass through it.
  chmodSync(folder, 0o711);
  const data = join(folder, 'data');
  // Heads every few seconds, for specs that wait for one.
  process.env['HUIPIN_AUDIT_HEAD_SECONDS'] ??= '2';
  const stack = await startStack(['--port', String(8_200 + Math.floor(Math.random() * 700)), '--data', data]);
  globalThis.huipinStack = { process: stack, data };
  shareStack({ origin: stack.origin, data });
}
