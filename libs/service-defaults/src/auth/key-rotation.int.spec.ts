import { createPublicKey, type JsonWebKey } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startIssuer, type Issuer, type TokenFlaws } from '@huipin/testing';
import { SignJWT } from 'jose';
import { TokenVerifier } from './token-verifier.ts';

<<<<<<<< HEAD:libs/service-defaults/src/auth/token-verifier.int.spec.ts
let issuer: Issuer;
let verifier: TokenVerifier;
beforeAll(async () => {
  issuer = await startIssuer();
  verifier = new TokenVerifier(issuer.url, 'huipin');
});
afterAll(() => issuer.close());

const claims = { sub: 'registrar-340000', org: '省局', territory: '340000', roles: ['registry.write', 'from.elsewhere'], enterprise: 'e' };

describe('a token', () => {
  it('of the issuer says who calls; roles that are not ours say nothing', async () => {
    expect(await verifier.verify(await issuer.token(claims))).toEqual({ ...claims, roles: ['registry.write'] });
  });

  it.each<[string, TokenFlaws, string]>([
    ['that has expired', { expiresInSeconds: -60 }, 'ERR_JWT_EXPIRED (exp)'],
    ['for another audience', { audience: 'portal' }, 'ERR_JWT_CLAIM_VALIDATION_FAILED (aud)'],
    ['of another issuer', { issuer: 'https://elsewhere.example' }, 'ERR_JWT_CLAIM_VALIDATION_FAILED (iss)'],
    ['signed by a stranger', { foreignKey: true }, 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED'],
    ['that nobody signed', { unsigned: true }, 'ERR_JOSE_ALG_NOT_ALLOWED'],
  ])('%s is refused, and told why', async (_, flaws, why) => {
    const refused = verifier.verify(await issuer.token(claims, flaws));
    await expect(refused).rejects.toMatchObject({ kind: 'unauthenticated', code: 'TOKEN_INVALID', detail: { en: expect.stringContaining(why) } });
  });

  it('whose secret is the public key is refused: who verifies cannot sign', async () => {
    const { keys } = (await (await fetch(`${issuer.url}/jwks`)).json()) as { keys: (JsonWebKey & { kid: string })[] };
    for (const form of [{ type: 'spki', format: 'pem' }, { type: 'spki', format: 'der' }] as const) {
      const secret = Buffer.from(createPublicKey({ key: keys[0]!, format: 'jwk' }).export(form as { type: 'spki'; format: 'der' }));
      const forged = await new SignJWT({ ...claims }).setProtectedHeader({ alg: 'HS256', kid: keys[0]!.kid }).setIssuer(issuer.url).setAudience('huipin').setIssuedAt().setExpirationTime('10m').sign(secret);
      await expect(verifier.verify(forged)).rejects.toMatchObject({ code: 'TOKEN_INVALID' });
    }
  });

  it('cannot be judged where the issuer does not answer as itself', async () => {
    const late = new TokenVerifier(`${issuer.url}/late`, 'huipin');
    await expect(late.verify(await issuer.token(claims))).rejects.toMatchObject({ kind: 'unavailable', code: 'SERVICE_UNAVAILABLE' });
========
const claims = { sub: 'registrar-340000', org: '安徽省市场监督管理局', territory: '340000', roles: ['registry.write'] };

describe('tokens of an issuer that changes its key', () => {
  let issuer: Issuer;
  let verifier: TokenVerifier;
  beforeAll(async () => {
    issuer = await startIssuer();
    verifier = new TokenVerifier(issuer.url, 'huipin', 0);
  });
  afterAll(() => issuer.close());

  it('are taken, those of the former key while it is published', async () => {
    const former = await issuer.token(claims);
    await issuer.rotate();
    await expect(verifier.verify(await issuer.token(claims))).resolves.toMatchObject({ sub: claims.sub });
    await expect(verifier.verify(former)).resolves.toMatchObject({ sub: claims.sub });
  });

  it('are refused once their key is withdrawn and the keys were read again', async () => {
    const former = await issuer.token(claims);
    await issuer.rotate();
    issuer.withdrawFormerKeys();
    await verifier.verify(await issuer.token(claims));
    await expect(verifier.verify(former)).rejects.toMatchObject({ code: 'TOKEN_INVALID' });
>>>>>>>> 36749ad (test(service-defaults): what becomes of tokens when an issuer changes its key):libs/service-defaults/src/auth/key-rotation.int.spec.ts
  });
});
