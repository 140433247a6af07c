import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { startIssuer, type Issuer, type TokenFlaws } from './issuer.ts';

describe('the throwaway issuer', () => {
  let issuer: Issuer;
  beforeAll(async () => {
    issuer = await startIssuer();
  });
  afterAll(() => issuer.close());

  async function verify(flaws: TokenFlaws = {}): Promise<unknown> {
    const response = await fetch(`${issuer.url}/.well-known/openid-configuration`);
    const { jwks_uri: jwks } = (await response.json()) as { jwks_uri: string };
    const token = await issuer.token({ sub: 'registrar-340000', roles: ['registry.write'] }, flaws);
    const verified = await jwtVerify(token, createRemoteJWKSet(new URL(jwks)), { issuer: issuer.url, audience: 'huipin' });
    return verified.payload['roles'];
  }

  it('signs tokens that its published keys verify', async () => {
    await expect(verify()).resolves.toEqual(['registry.write']);
  });
  it.each<TokenFlaws>([{ expiresInSeconds: -60 }, { foreignKey: true }, { audience: 'other' }, { issuer: 'http://other' }, { unsigned: true }])(
    'makes a token that must be refused: %j',
    async (flaws) => {
      await expect(verify(flaws)).rejects.toThrow();
    },
  );
});
