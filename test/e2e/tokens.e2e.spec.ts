import { beforeAll, describe, expect, it } from '@jest/globals';
import { embeddedIssuer } from '../conformance/embedded.ts';
import { Platform, tokenChecks, type IssuerUnderTest } from '../conformance/token-checks.ts';
import { sharedDataFolder, sharedOrigin } from './shared-stack.ts';

// The same list as test/conformance runs under a real Keycloak.
describe('the tokens of the embedded identity provider', () => {
  const platform = new Platform(sharedOrigin());
  let issuer: IssuerUnderTest;
  beforeAll(async () => {
    issuer = await embeddedIssuer(sharedOrigin(), sharedDataFolder());
  });

  it.each(tokenChecks)('$name', async ({ run, expected }) => {
    expect(await run(platform, issuer)).toEqual(expected);
  });
});
