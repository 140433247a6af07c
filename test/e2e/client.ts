/** A department's system, as the front door describes it: plain HTTP and JSON. */
export interface Reply<T = never> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
}

export interface Problem {
  readonly code: string;
  readonly status: number;
  readonly detail: string;
  readonly errors?: readonly { pointer: string; code: string; detail: string }[];
}

export class Caller {
  readonly origin: string;
  private readonly client: string | undefined;
  /** One per client: a system keeps its token until it ends. */
  private readonly callers: Map<string | undefined, Caller>;
  private issued: Promise<{ token: string; until: number }> | undefined;

  /** `client` as in the table of the front door; its secret is its id in this stack. */
  constructor(origin: string, client?: string, callers = new Map<string | undefined, Caller>()) {
    this.origin = origin;
    this.client = client;
    this.callers = callers;
  }

  as(client: string | undefined): Caller {
    const known = this.callers.get(client) ?? new Caller(this.origin, client, this.callers);
    this.callers.set(client, known);
    return known;
  }

  get<T = never>(path: string, headers: Record<string, string> = {}): Promise<Reply<T>> {
    return this.send('GET', path, undefined, headers);
  }

  post<T = never>(path: string, body: unknown = {}, headers: Record<string, string> = {}): Promise<Reply<T>> {
    return this.send('POST', path, body, headers);
  }

  async send<T = never>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Reply<T>> {
    const raw = typeof body === 'string' || body instanceof Uint8Array;
    const response = await fetch(`${this.origin}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(this.client && { authorization: `Bearer ${await this.token()}` }),
        ...(body !== undefined && !raw && { 'content-type': 'application/json' }),
        ...headers,
      },
      body: body === undefined ? null : raw ? (body as string) : JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: (/json/.test(response.headers.get('content-type') ?? '') ? JSON.parse(text) : text) as T };
  }

  /** The body of an answer that must have this status. */
  async must<T>(status: number, reply: Promise<Reply<T>>): Promise<T> {
    const got = await reply;
    if (got.status !== status) throw new Error(`expected ${status}, got ${got.status}: ${JSON.stringify(got.body)}`);
    return got.body;
  }

  async token(): Promise<string> {
    const { client } = this;
    if (client === undefined) throw new Error('the public has no token');
    const issued = await this.issued;
    if (issued === undefined || issued.until < Date.now()) this.issued = this.ask(client);
    return (await this.issued!).token;
  }

  private async ask(client: string): Promise<{ token: string; until: number }> {
    const response = await fetch(`${process.env['HUIPIN_E2E_ISSUER'] ?? `${this.origin}/identity`}/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${client}:${client}`).toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    });
    const answer = (await response.json()) as { access_token?: string; expires_in: number };
    if (answer.access_token === undefined) throw new Error(`no token for ${client}: ${JSON.stringify(answer)}`);
    return { token: answer.access_token, until: Date.now() + (answer.expires_in - 60) * 1_000 };
  }
}
