import { createHmac, createPublicKey, generateKeyPairSync, sign, type JsonWebKey } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';

/** An issuer whose tokens the platform trusts; every token is one that it has signed, or would sign, with its own key. */
export interface IssuerUnderTest {
  readonly url: string;
  /** Of a client of the platform, as good as it gets. */
  token(client: string): Promise<string>;
  /** As good, but past its end. */
  expired(): Promise<string>;
  forAnotherAudience(): Promise<string>;
  byAnotherIssuer(): Promise<string>;
}

export interface Answer {
  readonly status: number;
  readonly code: string | undefined;
}

export interface TokenCheck {
  /** A sentence: what kind of token, and what becomes of it. */
  readonly name: string;
  readonly expected: Answer;
  readonly run: (platform: Platform, issuer: IssuerUnderTest) => Promise<Answer>;
}

const [accepted, refused] = [{ status: 201, code: undefined }, { status: 401, code: 'TOKEN_INVALID' }];
const registrar = 'registrar-340000';

/** Written once, for whichever issuer the platform is told to trust. */
export const tokenChecks: readonly TokenCheck[] = [
  { name: 'a good token is accepted', expected: accepted, run: async (platform, issuer) => platform.register(await issuer.token(registrar)) },
  { name: 'no token at all is refused', expected: { status: 401, code: 'TOKEN_MISSING' }, run: (platform) => platform.register(undefined) },
  { name: 'what is no token is refused', expected: refused, run: (platform) => platform.register('x.y.z') },
  refusal('an expired token', (_, issuer) => issuer.expired()),
  refusal('a token for another audience', (_, issuer) => issuer.forAnotherAudience()),
  refusal('a token of another issuer', (_, issuer) => issuer.byAnotherIssuer()),
  refusal('an unsigned token', (good) => `${encode({ alg: 'none' })}.${part(good, 1)}.`),
  refusal('a token whose signature has been cut off', (good) => `${part(good, 0)}.${part(good, 1)}.`),
  refusal('a tampered token', (good) => {
    const claims = { ...read(good, 1), roles: ['registry.write', 'rule.publish', 'operate'] };
    return `${part(good, 0)}.${encode(claims)}.${part(good, 2)}`;
  }),
  refusal('a token signed by a stranger under the issuer’s key id', (good) => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
    const input = `${part(good, 0)}.${part(good, 1)}`;
    return `${input}.${sign('sha256', Buffer.from(input), privateKey).toString('base64url')}`;
  }),
  refusal('an HS256 token signed with the issuer’s public key', async (good, issuer) => {
    const header = read(good, 0);
    const secret = createPublicKey({ key: await publishedKey(issuer.url, String(header['kid'])), format: 'jwk' }).export({ type: 'spki', format: 'pem' });
    const input = `${encode({ ...header, alg: 'HS256' })}.${part(good, 1)}`;
    return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`;
  }),
  { name: 'a client without the role is refused', expected: { status: 403, code: 'ROLE_MISSING' }, run: async (platform, issuer) => platform.register(await issuer.token('lab-340000')) },
  { name: 'a payer decides in its own territory', expected: accepted, run: async (platform, issuer) => platform.budget(await issuer.token('payer-clerk-340104'), '340104') },
  {
    name: 'a payer is refused in the territory above its own',
    expected: { status: 403, code: 'OUTSIDE_TERRITORY' },
    run: async (platform, issuer) => platform.budget(await issuer.token('payer-clerk-340104'), '340100'),
  },
  { name: 'an enterprise declares for itself', expected: accepted, run: async (platform, issuer) => platform.declare(await issuer.token('enterprise-demo'), 'own') },
  {
    name: 'an enterprise is refused for another',
    expected: { status: 403, code: 'NOT_OWN_ENTERPRISE' },
    run: async (platform, issuer) => platform.declare(await issuer.token('enterprise-demo'), 'another'),
  },
];

function refusal(what: string, make: (good: string, issuer: IssuerUnderTest) => string | Promise<string>): TokenCheck {
  return { name: `${what} is refused`, expected: refused, run: async (platform, issuer) => platform.register(await make(await issuer.token(registrar), issuer)) };
}

/** The platform behind its front door; each act is new, so that only the token can be the reason of a refusal. */
export class Platform {
  private readonly origin: string;

  constructor(origin: string) {
    this.origin = origin;
  }

  register(token: string | undefined): Promise<Answer> {
    return this.post('/api/registry/v1/enterprises', token, { name: unique('令牌核对'), division: '340100' });
  }

  budget(token: string, payerDivision: string): Promise<Answer> {
    return this.post('/api/rewards/v1/budgets', token, { payerDivision, year: new Date().getFullYear(), programme: unique('tokens'), amountFen: 1 });
  }

  async declare(token: string, whose: 'another' | 'own'): Promise<Answer> {
    const enterpriseId = whose === 'own' ? (await this.me(token)).enterprise : '00000000-0000-7000-8000-000000000000';
    const standard = { number: 'GB/T 19001-2016', name: '质量管理体系 要求' };
    return this.post('/api/standards/v1/declarations', token, { enterpriseId, product: { name: unique('令牌') }, standard, indicators: [], declaredOn: '2026-01-05' });
  }

  async me(token: string): Promise<{ org?: string; territory?: string; roles: string[]; enterprise?: string }> {
    const response = await fetch(`${this.origin}/api/registry/v1/me`, { headers: { authorization: `Bearer ${token}` } });
    if (!response.ok) throw new Error(`/me answers ${response.status}`);
    return (await response.json()) as Awaited<ReturnType<Platform['me']>>;
  }

  private async post(path: string, token: string | undefined, body: object): Promise<Answer> {
    const response = await fetch(`${this.origin}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify(body),
    });
    const { code } = (await response.json()) as { code?: string };
    return { status: response.status, code };
  }
}

/** Asks again until the answer is the expected one, or time is up. */
export async function settles(ask: () => Promise<Answer>, expected: Answer, patienceMs = 20_000): Promise<Answer> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const answer = await ask();
    if (isSame(answer, expected) || Date.now() > deadline) return answer;
    await wait(500);
  }
}

export function isSame(answer: Answer, expected: Answer): boolean {
  return answer.status === expected.status && answer.code === expected.code;
}

let counter = Date.now();
const unique = (name: string) => `${name}-${(counter += 1).toString(36)}`;

export function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

export function read(token: string, index: 0 | 1): Record<string, unknown> {
  return JSON.parse(Buffer.from(part(token, index), 'base64url').toString()) as Record<string, unknown>;
}

function part(token: string, index: number): string {
  return token.split('.')[index] ?? '';
}

async function publishedKey(issuer: string, kid: string): Promise<JsonWebKey> {
  const discovery = (await (await fetch(`${issuer}/.well-known/openid-configuration`)).json()) as { jwks_uri: string };
  const { keys } = (await (await fetch(discovery.jwks_uri)).json()) as { keys: (JsonWebKey & { kid?: string })[] };
  const key = keys.find((each) => each.kid === kid);
  if (key === undefined) throw new Error(`${issuer} does not publish the key ${kid}`);
  return key;
}
