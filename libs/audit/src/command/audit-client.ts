import type { ReadableStream } from 'node:stream/web';
import type { Head } from '../chain.ts';

/** Said to whoever called, as it is. */
export class AuditRefused extends Error {
  override readonly name = 'AuditRefused';
}

interface HeadEvent {
  readonly data: { readonly head: Omit<Head, 'sequence' | 'hash'> & { readonly sequence: string; readonly hash: string } };
}

/** A client of the platform that may read the audit, or the departments' feed. */
export class AuditClient {
  private readonly origin: string;
  private readonly client: string;
  private readonly secret: string;
  private token: Promise<string> | undefined;

  constructor(origin: string, client: string, secret: string | undefined) {
    this.origin = origin;
    this.client = client;
    this.secret = secret ?? client;
  }

  async entries(service: string, { from, to, subject }: Readonly<Record<string, string | undefined>>): Promise<ReadableStream<Uint8Array>> {
    const query = new URLSearchParams(Object.entries({ from, to, subject }).filter((pair): pair is [string, string] => pair[1] !== undefined));
    const response = await this.get(`/api/${service}/v1/audit/entries?${query.toString()}`, 'application/x-ndjson');
    return response.body as ReadableStream<Uint8Array>;
  }

  async keys(service: string): Promise<readonly { readonly id: string; readonly publicKey: string }[]> {
    return (await this.json<{ items: { id: string; publicKey: string }[] }>(`/api/${service}/v1/audit/keys`)).items;
  }

  /** From the departments' feed, which is another service's and in another database. */
  async heads(service: string): Promise<Head[]> {
    const heads: Head[] = [];
    for (let after = '0'; ; ) {
      const page = await this.json<{ items: HeadEvent[]; nextCursor: string }>(
        `/api/notifications/v1/feeds/department/events?after=${after}&limit=500&subject=${service}&type=huipin.${service}.v1.AuditHeadSigned`,
      );
      for (const { data } of page.items) heads.push({ ...data.head, sequence: Number(data.head.sequence), hash: Buffer.from(data.head.hash, 'base64').toString('hex') });
      if (page.items.length === 0) return heads;
      after = page.nextCursor;
    }
  }

  private async json<T>(path: string): Promise<T> {
    return (await (await this.get(path, 'application/json')).json()) as T;
  }

  private async get(path: string, accept: string): Promise<Response> {
    this.token ??= this.signIn();
    const response = await this.reach(path, { headers: { accept, authorization: `Bearer ${await this.token}` } });
    if (response.ok) return response;
    const { code, detail } = (await response.json()) as { code?: string; detail?: string };
    throw new AuditRefused(`${response.status} ${code ?? ''}: ${detail ?? path} (${this.client})`);
  }

  private async signIn(): Promise<string> {
    const response = await this.reach('/identity/token', {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${this.client}:${this.secret}`).toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    });
    const { access_token: granted } = (await response.json()) as { access_token?: string };
    if (granted === undefined) throw new AuditRefused(`${this.client} gets no token from ${this.origin}: check the client and its secret`);
    return granted;
  }

  private reach(path: string, init: RequestInit): Promise<Response> {
    return fetch(`${this.origin}${path}`, init).catch(() => {
      throw new AuditRefused(`nothing answers at ${this.origin}: start the stack, or say where it is with --origin`);
    });
  }
}
