import { rmSync } from 'node:fs';
import { dirname } from 'node:path';

export default async function teardown(): Promise<void> {
  const stack = globalThis.huipinStack;
  if (stack === undefined) return;
  await stack.process.stop();
  rmSync(dirname(stack.data), { recursive: true, force: true });
}
