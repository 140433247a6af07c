import { createPublicKey, type JsonWebKey } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startIssuer, type Issuer, type TokenFlaws } from '@huipin/testing';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { TokenVerifier } from './token-verifier.ts';

let issuer: Issuer;
let verifier: TokenVerifier;
beforeAll(async () => {
  issuer = await startIssuer();
  verifier = new TokenVerifier(issuer.url, 'huipin');
});
afterAll(() => issuer.close());

const now = () => Math.floor(Date.now() / 1_000);
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

  it.each<[string, object]>([
    ['has just expired', { exp: now() - 20 }],
    ['will be valid in a moment', { nbf: now() + 20 }],
    ['names other audiences too', { aud: ['portal', 'huipin'] }],
  ])('that %s is taken: clocks differ, and systems share tokens', async (_, change) => {
    await expect(verifier.verify(await issuer.token({ ...claims, ...change }))).resolves.toMatchObject({ sub: claims.sub });
  });

  it.each<[string, object, string]>([
    ['is not valid yet', { nbf: now() + 60 }, 'nbf'],
    ['never ends', { exp: undefined }, 'exp'],
    ['does not say since when', { iat: undefined }, 'iat'],
    ['says of nobody', { sub: undefined }, 'sub'],
    ['says of nobody by an empty name', { sub: '' }, '(sub)'],
    ['says of nobody by null', { sub: null }, '(sub)'],
    ['says of somebody by a number', { sub: 7 }, '(sub)'],
    ['says of somebody by what nobody sees', { sub: 'operator\u202e' }, '(sub)'],
    ['says of several', { sub: ['operator-demo'] }, '(sub)'],
    ['is for nobody', { aud: undefined }, 'aud'],
    ['is for an audience of almost our name', { aud: 'huipin.example' }, 'aud'],
    ['is of an issuer of almost the name', { iss: `http://127.0.0.1/` }, 'iss'],
    ['is of no issuer', { iss: undefined }, 'iss'],
  ])('that %s is refused', async (_, change, why) => {
    const refused = verifier.verify(await issuer.token({ ...claims, ...change }));
    await expect(refused).rejects.toMatchObject({ code: 'TOKEN_INVALID', detail: { en: expect.stringContaining(why) } });
  });

  it.each<[string, object, string]>([
    ['names another algorithm for the same key', { alg: 'PS256' }, 'ERR_JWKS_NO_MATCHING_KEY'],
    ['names an algorithm in other letters', { alg: 'rs256' }, 'ERR_JOSE_ALG_NOT_ALLOWED'],
    ['names a key that is not published', { kid: 'withdrawn' }, 'ERR_JWKS_NO_MATCHING_KEY'],
    ['demands what we do not know', { crit: ['ticket'], ticket: true }, 'ERR_JOSE_NOT_SUPPORTED'],
  ])('that %s is refused', async (_, change, why) => {
    const [header, ...rest] = (await issuer.token(claims)).split('.');
    const changed = { ...(JSON.parse(Buffer.from(header!, 'base64url').toString()) as object), ...change };
    const refused = verifier.verify([Buffer.from(JSON.stringify(changed)).toString('base64url'), ...rest].join('.'));
    await expect(refused).rejects.toMatchObject({ code: 'TOKEN_INVALID', detail: { en: expect.stringContaining(why) } });
  });

  it('that brings its own key, or the address of one, is judged by the issuer’s', async () => {
    const { publicKey, privateKey } = await generateKeyPair('RS256');
    const jwk = await exportJWK(publicKey);
    for (const header of [{ jwk }, { jku: 'http://127.0.0.1:1/keys' }, { x5u: 'http://127.0.0.1:1/certificate' }]) {
      const forged = await new SignJWT({ ...claims }).setProtectedHeader({ alg: 'RS256', kid: 'spec', ...header }).setIssuer(issuer.url).setAudience('huipin').setIssuedAt().setExpirationTime('10m').sign(privateKey);
      await expect(verifier.verify(forged)).rejects.toMatchObject({ code: 'TOKEN_INVALID' });
    }
  });

  it.each([
    ['the system and its audit', ['operate', 'audit.read']],
    ['the system and its security', ['operate', 'security.manage']],
    ['security and audit', ['security.manage', 'audit.read']],
    ['the audit, and decides too', ['audit.read', 'credit.decide']],
    ['the system, and reads what departments read', ['operate', 'feed.department']],
  ])('of one who administers %s is refused', async (_, roles) => {
    await expect(verifier.verify(await issuer.token({ ...claims, roles }))).rejects.toMatchObject({ kind: 'forbidden', code: 'ROLES_NOT_APART' });
  });

  it('of one who administers, and has roles elsewhere, is taken', async () => {
    expect(await verifier.verify(await issuer.token({ ...claims, roles: ['audit.read', 'elsewhere', 'audit.read'] }))).toMatchObject({ roles: ['audit.read'] });
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
  });
});
