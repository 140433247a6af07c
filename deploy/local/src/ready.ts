import { get } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { StartFailure } from './failure.ts';

const PATIENCE_MS = 120_000;

/** Resolves when the address answers 200; until then asks again, unless the start is given up meanwhile. */
export async function untilReady(name: string, port: number, log: string, signal: AbortSignal, path = '/health/ready'): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const state = await ask(port, path);
    signal.throwIfAborted();
    if (state === 'ready') return;
    if (Date.now() > deadline) {
      throw new StartFailure({
        zh: `${name} 在 ${PATIENCE_MS / 1000} 秒内没有就绪（${state}）：原因见日志 ${log}`,
        en: `${name} was not ready within ${PATIENCE_MS / 1000} s (${state}): its log ${log} says why`,
      });
    }
    await wait(100);
  }
}

function ask(port: number, path: string): Promise<string> {
  return new Promise((resolve) => {
    const request = get({ host: '127.0.0.1', port, path, timeout: 5_000, agent: false }, (response) => {
      const answered = (body: string) => resolve(response.statusCode === 200 ? 'ready' : body.slice(0, 300));
      text(response).then(answered, () => resolve('broke off'));
    });
    request.once('timeout', () => request.destroy(new Error('no answer')));
    request.once('error', (error) => resolve(error.message));
  });
}
