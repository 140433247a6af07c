import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, startIssuer, type Issuer } from '@huipin/testing';
import { TokenVerifier } from './token-verifier.ts';

const claims = { sub: 'registrar-340000', org: '安徽省市场监督管理局', territory: '340000', roles: ['registry.write'] };

describe('tokens of an issuer that changes its key', () => {
  let issuer: Issuer;
  let verifier: TokenVerifier;
  beforeAll(async () => {
    issuer = await startIssuer();
    verifier = new TokenVerifier(issuer.url, 'huipin', { cooldownMs: 0 });
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
    // Found good a moment ago, which says nothing by the new keys.
    await expect(verifier.verify(former)).resolves.toMatchObject({ sub: claims.sub });
    await verifier.verify(await issuer.token(claims));
    await expect(verifier.verify(former)).rejects.toMatchObject({ code: 'TOKEN_INVALID' });
  });

  it('are refused once their key is withdrawn, also where nobody brings a token of the next one', async () => {
    const watchful = new TokenVerifier(issuer.url, 'huipin', { cooldownMs: 0, renewMs: 0 });
    const former = await issuer.token(claims);
    await watchful.verify(former);
    await issuer.rotate();
    issuer.withdrawFormerKeys();
    await eventually(() => expect(watchful.verify(former)).rejects.toMatchObject({ code: 'TOKEN_INVALID' }));
  });
});

describe('an issuer that is away', () => {
  const afterItsKeysWereRead = async (keptMs: number) => {
    const issuer = await startIssuer();
    try {
      const verifier = new TokenVerifier(issuer.url, 'huipin', { cooldownMs: 0, renewMs: 0, keptMs });
      await verifier.verify(await issuer.token(claims));
      issuer.spoilKeys(503, 'upstream is away');
      await verifier.verify(await issuer.token(claims));
      return await verifier.verify(await issuer.token(claims));
    } finally {
      await issuer.close();
    }
  };

  it('takes nobody\'s access away while its keys are not too old', () => expect(afterItsKeysWereRead(3_600_000)).resolves.toMatchObject({ sub: claims.sub }));

  it('is waited for once they are', () => expect(afterItsKeysWereRead(0)).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' }));
});

describe('tokens of an issuer whose keys cannot be read', () => {
  it.each([
    [503, 'upstream is away'],
    [200, '<html>'],
    [200, '{"keys":"none"}'],
  ])('are not called wrong: nobody can judge them (%d %s)', async (status, body) => {
    const issuer = await startIssuer();
    try {
      issuer.spoilKeys(status, body);
      await expect(new TokenVerifier(issuer.url, 'huipin').verify(await issuer.token(claims))).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
    } finally {
      await issuer.close();
    }
  });
});
