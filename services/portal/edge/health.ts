import { get } from 'node:http';
import { text } from 'node:stream/consumers';

export interface Readiness {
  readonly healthy: boolean;
  /** Name of an upstream → `ok`, or why it is not ready. */
  readonly checks: Readonly<Record<string, string>>;
}

export async function readiness(upstreams: ReadonlyMap<string, URL>, timeoutMs = 3_000): Promise<Readiness> {
  const checks = await Promise.all(
    [...upstreams].map(async ([name, upstream]): Promise<[string, string]> => [name, await stateOf(upstream, timeoutMs)]),
  );
  return { healthy: checks.every(([, state]) => state === 'ok'), checks: Object.fromEntries(checks) };
}

function stateOf(upstream: URL, timeoutMs: number): Promise<string> {
  return new Promise((resolve) => {
    const request = get(new URL('/health/ready', upstream), { timeout: timeoutMs }, (response) => {
      text(response).then(
        (body) => resolve(response.statusCode === 200 ? 'ok' : why(response.statusCode, body)),
        () => resolve('broke off'),
      );
    });
    request.once('timeout', () => request.destroy(new Error(`no answer within ${timeoutMs} ms`)));
    request.once('error', (error) => resolve((error as NodeJS.ErrnoException).code ?? error.message));
  });
}

/** A service names the checks that fail; other answers are given by their status. */
function why(status: number | undefined, body: string): string {
  try {
    const { checks } = JSON.parse(body) as { checks?: Record<string, string> };
    const failing = Object.entries(checks ?? {}).filter(([, state]) => state !== 'ok');
    if (failing.length > 0) return failing.map(([check, state]) => `${check}: ${state}`).join('; ');
  } catch {
    // Not a service's own answer.
  }
  return `answers ${status}`;
}
