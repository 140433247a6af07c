import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { SignJWT, UnsecuredJWT, exportJWK, generateKeyPair, type JWTPayload } from 'jose';

/** What the platform reads from a token (front-door.md section 3). */
export interface Claims extends JWTPayload {
  readonly sub: string;
  readonly org?: string;
  readonly territory?: string;
  readonly roles?: readonly string[];
  readonly enterprise?: string;
}

/** How a token differs from a good one. */
export interface TokenFlaws {
  readonly issuer?: string;
  readonly audience?: string;
  /** Negative: it has expired. */
  readonly expiresInSeconds?: number;
  /** Signed by a key that is not in the issuer's set, under the same key id. */
  readonly foreignKey?: boolean;
  /** `alg: none`. */
  readonly unsigned?: boolean;
}

export interface Issuer {
  /** For OIDC_ISSUER. */
  readonly url: string;
  token(claims: Claims, flaws?: TokenFlaws): Promise<string>;
  /** From now on another key signs; the former one stays published until it is withdrawn. */
  rotate(): Promise<void>;
  withdrawFormerKeys(): void;
  /** What the key set is from now on, as an issuer would answer it that is not well. */
  spoilKeys(status: number, body: string): void;
  close(): Promise<void>;
}

/** A throwaway OIDC issuer: discovery and key set over HTTP, and tokens good and bad without asking anybody. */
export async function startIssuer(): Promise<Issuer> {
  const foreign = await generateKeyPair('RS256');
  let own = await newKey('spec');
  let published = [own.jwk];
  let spoilt: { status: number; body: string } | undefined;
  const server = createServer((request, response) => {
    if (spoilt !== undefined && request.url === '/jwks') return response.writeHead(spoilt.status).end(spoilt.body);
    const documents: Record<string, unknown> = {
      '/.well-known/openid-configuration': discovery(url()),
      '/jwks': { keys: published },
    };
    const document = documents[request.url ?? ''];
    response.writeHead(document === undefined ? 404 : 200, { 'content-type': 'application/json' });
    return response.end(JSON.stringify(document ?? {}));
  });
  const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    url: url(),
    async token(claims, flaws = {}) {
      const now = Math.floor(Date.now() / 1000);
      const payload = {
        iss: flaws.issuer ?? url(),
        aud: flaws.audience ?? 'huipin',
        iat: now,
        exp: now + (flaws.expiresInSeconds ?? 600),
        ...claims,
      };
      if (flaws.unsigned === true) return new UnsecuredJWT(payload).encode();
      const header = { alg: 'RS256', kid: own.jwk.kid, typ: 'at+jwt' };
      return new SignJWT(payload).setProtectedHeader(header).sign((flaws.foreignKey ? foreign : own).privateKey);
    },
    async rotate() {
      own = await newKey(`spec-${published.length}`);
      published = [own.jwk, ...published];
    },
    withdrawFormerKeys: () => void (published = [own.jwk]),
    spoilKeys: (status, body) => void (spoilt = { status, body }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function newKey(kid: string) {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  return { privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg: 'RS256', use: 'sig' } };
}

function discovery(issuer: string): Record<string, unknown> {
  return {
    issuer,
    jwks_uri: `${issuer}/jwks`,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
  };
}
