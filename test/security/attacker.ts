import { sharedDataFolder, sharedOrigin } from '../e2e/shared-stack.ts';
import { StackIssuer } from './issuer.ts';
import { addressOf, type Operation } from './operations.ts';
import { rawRequest } from './raw-request.ts';

export interface Refusal {
  readonly code?: string;
  readonly errors?: readonly { readonly pointer: string; readonly code: string }[];
}

export interface Answered {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
  readonly problem: Refusal;
}

export interface Attack {
  readonly parameters?: Readonly<Record<string, string>>;
  /** As it stands in the address. */
  readonly path?: string;
  readonly query?: Readonly<Record<string, string>> | string;
  /** Text is sent as it is. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Somebody who may call the operation, for the whole province, and asks for what nobody should. */
export class Attacker {
  readonly origin = sharedOrigin();
  private readonly issuer = new StackIssuer(this.origin, sharedDataFolder());
  private readonly tokens = new Map<string, string>();

  async ask(operation: Operation, { parameters, path, query = {}, body, headers = {} }: Attack = {}): Promise<Answered> {
    const search = typeof query === 'string' ? query : new URLSearchParams(query).toString();
    const address = `${path ?? addressOf(operation, parameters)}${search && `?${search}`}`;
    const sent = body === undefined || typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body);
    const { status, headers: told, text } = await rawRequest(this.origin, address, {
      method: operation.method,
      headers: { authorization: `Bearer ${this.tokenFor(operation)}`, ...(sent !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(sent !== undefined && { body: sent }),
    });
    const contentType = String(told['content-type'] ?? '');
    return { status, contentType, text, problem: contentType.includes('json') && text !== '' ? (JSON.parse(text) as Refusal) : {} };
  }

  tokenFor({ who }: Pick<Operation, 'who'>): string {
    const role = typeof who === 'string' ? 'registry.write' : who[0]!;
    const known = this.tokens.get(role) ?? this.issuer.token({ sub: `attacker ${role}`, roles: [role], territory: '340000' });
    this.tokens.set(role, known);
    return known;
  }

  /** Whether all that was sent has left every part of the platform at work. */
  async isAlive(): Promise<boolean> {
    return (await rawRequest(this.origin, '/health/ready')).status === 200;
  }
}

/** As many at once as a browser opens connections. */
export async function inParallel<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const left = [...items.entries()];
  await Promise.all(
    Array.from({ length: 6 }, async () => {
      for (let next = left.shift(); next !== undefined; next = left.shift()) results[next[0]] = await work(next[1]);
    }),
  );
  return results;
}
