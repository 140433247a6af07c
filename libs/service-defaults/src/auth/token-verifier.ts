import { isUnsafeText } from '@huipin/kernel';
import { createRemoteJWKSet, errors, jwksCache, jwtVerify, type ExportedJWKSCache, type JWTPayload } from 'jose';
import { httpErrors } from '../http/errors.ts';
import { assertApart, roles, type Principal, type Role } from './principal.ts';

/** Signatures by a private key only: a token cannot choose `none`, nor an HMAC with the public key. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
const CLOCK_SKEW_SECONDS = 30;

interface Patience {
  /** How often tokens of unknown keys may make us ask the issuer for its keys, and how long we wait after it did not answer. */
  readonly cooldownMs: number;
  /** Keys that are older are asked for again, and good meanwhile. */
  readonly renewMs: number;
  /** Keys that are older are good for nothing: nobody knows what has been withdrawn. */
  readonly keptMs: number;
}

const patience: Patience = { cooldownMs: 5_000, renewMs: 600_000, keptMs: 3_600_000 };

/** The issuer gave no keys in time, gave something else, or (generic) answered with another status: that says nothing of a token. */
const NO_KEYS: ReadonlySet<string> = new Set([errors.JWKSTimeout.code, errors.JWKSInvalid.code, errors.JOSEError.code]);

/** Tokens that are remembered as good, by each set of keys. */
const MOST_KNOWN = 1_000;

interface Keys {
  readonly find: ReturnType<typeof createRemoteJWKSet>;
  /** What `find` has read last. */
  readonly read: Partial<ExportedJWKSCache>;
}

interface Known {
  readonly principal: Principal;
  /** Seconds since 1970. */
  readonly exp: number;
}

/**
 * Checks access tokens of one OIDC issuer, found by discovery at the first token and kept. A signature is checked once
 * by each set of keys that the issuer publishes: a key that is withdrawn takes what was signed by it along.
 */
export class TokenVerifier {
  private readonly issuer: string;
  private readonly audience: string;
  private readonly patience: Patience;
  private keys: Promise<Keys> | undefined;
  private nextRenewal = 0;
  private readonly knownBy = new WeakMap<object, Map<string, Known>>();

  constructor(issuer: string, audience: string, changed: Partial<Patience> = {}) {
    this.issuer = issuer;
    this.audience = audience;
    this.patience = { ...patience, ...changed };
  }

  async verify(token: string): Promise<Principal> {
    const keys = await this.findKeys();
    this.renew(keys);
    const before = this.judgedBy(keys);
    const known = keys.find.fresh ? before?.get(token) : undefined;
    if (known !== undefined && Date.now() / 1_000 < known.exp + CLOCK_SKEW_SECONDS) return known.principal;
    const payload = await this.check(token, keys);
    const principal = toPrincipal(payload);
    // Keys that came meanwhile have not judged it.
    if (before !== undefined && before === this.judgedBy(keys)) remember(before, token, { principal, exp: payload.exp! });
    return principal;
  }

  private async check(token: string, { find }: Keys): Promise<JWTPayload> {
    try {
      const { payload } = await jwtVerify(token, find, {
        issuer: this.issuer,
        audience: this.audience,
        algorithms: ALGORITHMS,
        clockTolerance: CLOCK_SKEW_SECONDS,
        requiredClaims: ['sub', 'exp', 'iat'],
      });
      return payload;
    } catch (error) {
      if (!(error instanceof errors.JOSEError) || NO_KEYS.has(error.code)) throw httpErrors.SERVICE_UNAVAILABLE();
      throw httpErrors.TOKEN_INVALID({ why: reasonOf(error) });
    }
  }

  /** An issuer that is away for a while takes nobody's access away. */
  private renew({ find, read: { uat } }: Keys): void {
    const now = Date.now();
    if (uat === undefined || now < uat + this.patience.renewMs || now < this.nextRenewal) return;
    this.nextRenewal = now + this.patience.cooldownMs;
    find.reload().catch(() => undefined);
  }

  private judgedBy({ read: { jwks } }: Keys): Map<string, Known> | undefined {
    if (jwks === undefined) return undefined;
    const known = this.knownBy.get(jwks) ?? new Map<string, Known>();
    this.knownBy.set(jwks, known);
    return known;
  }

  private async findKeys(): Promise<Keys> {
    this.keys ??= this.discover();
    try {
      return await this.keys;
    } catch {
      // The issuer may come later than we: the next token asks again.
      this.keys = undefined;
      throw httpErrors.SERVICE_UNAVAILABLE();
    }
  }

  private async discover(): Promise<Keys> {
    const response = await fetch(`${this.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, { signal: AbortSignal.timeout(5_000) });
    const metadata = (await response.json()) as { issuer?: unknown; jwks_uri?: unknown };
    if (metadata.issuer !== this.issuer || typeof metadata.jwks_uri !== 'string') throw new Error(`${this.issuer} does not answer as itself`);
    const read = {};
    return { find: createRemoteJWKSet(new URL(metadata.jwks_uri), { cooldownDuration: this.patience.cooldownMs, cacheMaxAge: this.patience.keptMs, timeoutDuration: 5_000, [jwksCache]: read }), read };
  }
}

function remember(known: Map<string, Known>, token: string, judged: Known): void {
  if (known.size >= MOST_KNOWN) known.delete(known.keys().next().value!);
  known.set(token, judged);
}

/** With the claim that is wrong: `aud` is mended in another place than `exp`. */
function reasonOf(error: errors.JOSEError): string {
  const claim = error instanceof errors.JWTClaimValidationFailed || error instanceof errors.JWTExpired ? error.claim : undefined;
  return claim === undefined ? error.code : `${error.code} (${claim})`;
}

function toPrincipal(payload: JWTPayload): Principal {
  const claim = (name: string): string | undefined => {
    const value = payload[name];
    return typeof value === 'string' ? value : undefined;
  };
  // Whom a text does not name, two columns could take for two callers, or one for another.
  const { sub } = payload as { sub?: unknown };
  if (typeof sub !== 'string' || sub === '' || isUnsafeText(sub)) throw httpErrors.TOKEN_INVALID({ why: 'ERR_JWT_CLAIM_VALIDATION_FAILED (sub)' });
  const held = rolesIn(payload);
  assertApart(held);
  return { sub, org: claim('org'), territory: claim('territory'), roles: held, enterprise: claim('enterprise') };
}

/** Those that are ours; what else the issuer grants says nothing here. */
function rolesIn(payload: JWTPayload): Role[] {
  const given = Array.isArray(payload['roles']) ? (payload['roles'] as unknown[]) : [];
  return roles.filter((role) => given.includes(role));
}
