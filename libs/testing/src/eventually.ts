import { setTimeout as wait } from 'node:timers/promises';

/**
 * Repeats `attempt` until it no longer throws and answers its value; after `timeout` ms the last error is thrown.
 * In place of a sleep: as quick as the condition, and patient on a slow machine.
 */
export async function eventually<T>(
  attempt: () => T | Promise<T>,
  { timeout = 30_000, interval = 20 }: { timeout?: number; interval?: number } = {},
): Promise<T> {
  const deadline = Date.now() + timeout;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await wait(interval);
    }
  }
}
