import { setTimeout as wait } from 'node:timers/promises';
import { tokenSource } from '@huipin/local';
import { type RotatingIssuer } from '../key-rotation.ts';
import { read } from '../token-checks.ts';
import { ELSEWHERE, REALM, SHORT_LIVED } from './realm.ts';
import { type Keycloak } from './server.ts';

const KEYS = 'org.keycloak.keys.KeyProvider';
/** What services tolerate, and a second more. */
const SKEW_SECONDS = 31;

export interface KeycloakIssuer extends RotatingIssuer {
  /** The client speaks for this enterprise from now on. */
  speaksFor(client: string, enterprise: string): Promise<void>;
}

/** Nothing is forged: each token is one that Keycloak itself has made. */
export async function keycloakIssuer(keycloak: Keycloak): Promise<KeycloakIssuer> {
  const { issuer: url, address } = keycloak;
  // Asked anew each time: another key, or another attribute, is to be seen at once.
  const token = async (client: string) => (await tokenSource(url))(client);
  const shortLived = await token(SHORT_LIVED);
  const admin = async (method: string, path: string, body?: object) => {
    const headers = { authorization: `Bearer ${await administrator(keycloak)}`, 'content-type': 'application/json' };
    const response = await fetch(`${address}/admin/realms/${REALM}${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    if (!response.ok) throw new Error(`Keycloak answers ${response.status} to ${method} ${path}: ${await response.text()}`);
    return method === 'GET' ? response.json() : undefined;
  };
  const generated = { providerId: 'rsa-generated', providerType: KEYS };
  return {
    url,
    token,
    expired: async () => {
      const end = Number(read(shortLived, 1)['exp']) + SKEW_SECONDS;
      await wait(Math.max(0, end * 1_000 - Date.now()));
      return shortLived;
    },
    forAnotherAudience: () => token(ELSEWHERE),
    byAnotherIssuer: () => administrator(keycloak),
    rotate: async () => void (await admin('POST', '/components', { ...generated, name: 'next', config: { priority: ['200'], algorithm: ['RS256'] } })),
    retire: async () => {
      const components = (await admin('GET', `/components?type=${KEYS}`)) as { id: string; name: string; providerId: string }[];
      const former = components.filter(({ name, providerId }) => providerId === generated.providerId && name !== 'next');
      for (const { id } of former) await admin('DELETE', `/components/${id}`);
    },
    speaksFor: async (client, enterprise) => {
      const users = (await admin('GET', `/users?exact=true&username=service-account-${client}`)) as { id: string; attributes?: object }[];
      const [user] = users;
      if (user === undefined) throw new Error(`Keycloak knows no account of ${client}`);
      await admin('PUT', `/users/${user.id}`, { ...user, attributes: { ...user.attributes, enterprise: [enterprise] } });
    },
  };
}

/** A token of the realm that administers the others: real, of the same server, and of another issuer. */
async function administrator({ address, password }: Keycloak): Promise<string> {
  const response = await fetch(`${address}/realms/master/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'password', client_id: 'admin-cli', username: 'admin', password }),
  });
  const { access_token: token } = (await response.json()) as { access_token?: string };
  if (token === undefined) throw new Error(`Keycloak answers ${response.status} to its administrator`);
  return token;
}
