import { beforeAll, describe, expect, it } from '@jest/globals';
import { sharedDataFolder, sharedOrigin } from '../e2e/shared-stack.ts';
import { algorithms, claims, demands, forms, keyNames, nothingClaims, ownKeys, wrongDoors, type Forgery } from './attacks/tokens.ts';
import { StackIssuer } from './issuer.ts';
import { services } from './operations.ts';
import { rawRequest } from './raw-request.ts';

const origin = sharedOrigin();
let issuer: StackIssuer;
beforeAll(() => {
  issuer = new StackIssuer(origin, sharedDataFolder());
});

const ask = async (service: string, headers: Record<string, string>, query = '') => {
  const { status, text } = await rawRequest(origin, `/api/${service}/v1/me${query && `?${query}`}`, { headers });
  return { status, ...(JSON.parse(text) as { code?: string; roles?: string[] }) };
};

/** The services that did not refuse it. */
async function openedBy(headers: Record<string, string>, query = ''): Promise<string[]> {
  const answers = await Promise.all(services.map(async (service) => ({ service, ...(await ask(service, headers, query)) })));
  return answers.filter(({ status, code }) => status !== 401 || !code?.startsWith('TOKEN_')).map(({ service, status, code }) => `${service}: ${status} ${code}`);
}

describe('every service', () => {
  it('takes a token of the issuer, or the rest would show nothing', async () => {
    const token = issuer.token({ sub: 'security-suite', roles: ['operate'] });
    for (const service of services) expect(await ask(service, { authorization: `Bearer ${token}` })).toMatchObject({ status: 200, roles: ['operate'] });
  });

  it.each<[string, readonly Forgery[]]>([
    ['of another algorithm', algorithms],
    ['that names a key otherwise', keyNames],
    ['that brings a key', ownKeys],
    ['that demands what we do not do', demands],
    ['whose claims are wrong', claims],
    ['whose form is wrong', forms],
  ])('refuses each token %s', async (_, forgeries) => {
    const opened: string[] = [];
    for (const [name, make] of forgeries) opened.push(...(await openedBy({ authorization: `Bearer ${make(issuer)}` })).map((where) => `${name}: ${where}`));
    expect(opened).toEqual([]);
  });

  it.each(wrongDoors)('takes no token that comes %s', async (_, door) => {
    const { headers = {}, query } = door(issuer.token({ sub: 'security-suite', roles: ['operate'] }));
    expect(await openedBy(headers, query)).toEqual([]);
  });

  it.each(nothingClaims)('gives no role for %s', async (_, change) => {
    const token = issuer.sign(JSON.stringify(issuer.claims({ roles: undefined })).replace(/}$/, `,${change}}`));
    for (const service of services) expect(await ask(service, { authorization: `Bearer ${token}` })).toMatchObject({ status: 200, roles: [] });
  });
});
