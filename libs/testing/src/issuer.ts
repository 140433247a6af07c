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
  close(): Promise<void>;
}

/** A throwaway OIDC issuer: discovery and key set over HTTP, and tokens good and bad without asking anybody. */
export async function startIssuer(): Promise<Issuer> {
  const kid = 'spec';
  const [own, foreign] = await Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')]);
  const keys = [{ ...(await exportJWK(own.publicKey)), kid, alg: 'RS256', use: 'sig' }];
  const server = createServer((request, response) => {
    const documents: Record<string, unknown> = {
      '/.well-known/openid-configuration': discovery(url()),
      '/jwks': { keys },
    };
    const document = documents[request.url ?? ''];
    response.writeHead(document === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(document ?? {}));
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
      const header = { alg: 'RS256', kid, typ: 'at+jwt' };
      return new SignJWT(payload).setProtectedHeader(header).sign((flaws.foreignKey ? foreign : own).privateKey);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
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
