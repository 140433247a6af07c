import { clients, people, type Principal } from '@huipin/local';

export const REALM = 'huipin';
/** As the portal names itself (services/portal/edge). */
const PORTAL = 'portal';
/** Gets tokens as good as any, but for somebody else. */
export const ELSEWHERE = 'elsewhere';
/** Its tokens have expired almost as soon as they are there. */
export const SHORT_LIVED = 'short-lived';

/** Same claims, same place: what services read stands at the top of the token, because the mappers put it there. */
const claims = [
  mapper('sub', 'oidc-sub-mapper'),
  mapper('name', 'oidc-full-name-mapper'),
  attribute('org'),
  attribute('territory'),
  attribute('enterprise'),
  attribute('name_en'),
  mapper('roles', 'oidc-usermodel-realm-role-mapper', { 'claim.name': 'roles', multivalued: 'true', 'jsonType.label': 'String' }),
];
const audience = (name: string) => mapper('audience', 'oidc-audience-mapper', { 'included.custom.audience': name, 'id.token.claim': 'false' });

/**
 * The realm that `start-dev --import-realm` reads: the platform's clients and people with their roles, and one client
 * scope that turns what Keycloak knows of them into the platform's claims. In this realm only, secrets equal ids.
 */
export function realm(portalOrigin: string): object {
  const roles = [...new Set(Object.values(clients).flatMap((principal) => principal.roles))];
  return {
    realm: REALM,
    enabled: true,
    sslRequired: 'none',
    accessTokenLifespan: 600,
    roles: { realm: roles.map((name) => ({ name })) },
    clientScopes: [
      { name: 'huipin', protocol: 'openid-connect', protocolMappers: [...claims, audience('huipin')] },
      { name: ELSEWHERE, protocol: 'openid-connect', protocolMappers: [...claims, audience(ELSEWHERE)] },
    ],
    clients: [
      ...Object.keys(clients).map((id) => machine(id)),
      machine(ELSEWHERE, { scope: ELSEWHERE }),
      machine(SHORT_LIVED, { attributes: { 'access.token.lifespan': '1' } }),
      portal(portalOrigin),
    ],
    users: [
      ...Object.entries(clients).map(([id, principal]) => account(id, principal)),
      ...[ELSEWHERE, SHORT_LIVED].map((id) => account(id, clients['registrar-340000']!)),
      ...Object.entries(people).map(([id, person]) => ({
        ...user(id, person, { name_en: [person.name.en] }),
        firstName: person.name.zh,
        credentials: [{ type: 'password', value: id, temporary: false }],
      })),
    ],
    components: { 'org.keycloak.userprofile.UserProfileProvider': [{ providerId: 'declarative-user-profile', config: { 'kc.user.profile.config': [JSON.stringify(profile)] } }] },
  };
}

/** Organisation, territory and enterprise are set by administrators; nobody is asked for a mail address. */
const profile = { attributes: [{ name: 'username' }, { name: 'email' }, { name: 'firstName' }, { name: 'lastName' }], unmanagedAttributePolicy: 'ADMIN_EDIT' };

function machine(clientId: string, { scope = 'huipin', attributes = {} } = {}): object {
  return { clientId, secret: clientId, serviceAccountsEnabled: true, standardFlowEnabled: false, defaultClientScopes: [scope], attributes };
}

function portal(origin: string): object {
  return {
    clientId: PORTAL,
    publicClient: true,
    redirectUris: [`${origin}/*`],
    // Whose pages may ask for tokens.
    webOrigins: [origin],
    defaultClientScopes: ['huipin'],
    attributes: { 'pkce.code.challenge.method': 'S256', 'post.logout.redirect.uris': `${origin}/*` },
  };
}

/** In Keycloak a client that acts in its own name has an account, which carries roles and attributes as people do. */
function account(id: string, principal: Principal): object {
  return { ...user(`service-account-${id}`, principal), serviceAccountClientId: id };
}

function user(username: string, { org, territory, roles }: Principal, more: Readonly<Record<string, readonly string[]>> = {}): object {
  return { username, enabled: true, realmRoles: roles, attributes: { org: [org], ...(territory && { territory: [territory] }), ...more } };
}

function attribute(name: string): object {
  return mapper(name, 'oidc-usermodel-attribute-mapper', { 'user.attribute': name, 'claim.name': name, 'jsonType.label': 'String' });
}

function mapper(name: string, protocolMapper: string, config: Readonly<Record<string, string>> = {}): object {
  return { name, protocol: 'openid-connect', protocolMapper, config: { 'access.token.claim': 'true', 'id.token.claim': 'true', ...config } };
}
