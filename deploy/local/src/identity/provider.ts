import { timingSafeEqual } from 'node:crypto';
import { text } from 'node:stream/consumers';
import Provider, { type Context } from 'oidc-provider';
import { type IdentityConfig } from './config.ts';
import { type IdentityKeys } from './keys.ts';
import { languageOf, showError, showLogin, showLogout, showSignedOut } from './pages.ts';
import { claimsOf, clients, people, type Principal } from './principals.ts';

/** The one thing tokens are for. A resource must be a URI; what a service checks is the audience. */
const RESOURCE = 'urn:huipin:api';
const AUDIENCE = 'huipin';
const PORTAL = 'portal';

const [MACHINE_TOKEN, PERSON_TOKEN] = [10 * 60, 8 * 60 * 60];

/**
 * The OpenID provider of the embedded stack. People's sessions live in memory: after a restart they sign in again,
 * while tokens stay valid, because the keys are kept.
 */
export function createProvider(config: IdentityConfig, keys: IdentityKeys, demoEnterprise: () => string | undefined): Provider {
  const claims = (principal: Principal) => claimsOf(principal, demoEnterprise());
  const provider = new Provider(config.issuer, {
    ...protocol(config, keys),
    clients: [...machines(config), portal(config)],
    features: features(),
    // Client credentials carry the claims of the client, every other token those of the person.
    extraTokenClaims: (_: Context, token: { accountId?: string; clientId: string }) => {
      const principal = token.accountId === undefined ? clients[token.clientId] : people[token.accountId];
      return principal === undefined ? undefined : claims(principal);
    },
    findAccount: (_: Context, id: string) => {
      const person = people[id];
      if (person === undefined) return undefined;
      return { accountId: id, claims: () => ({ sub: id, name: person.name.zh, name_en: person.name.en, ...claims(person) }) };
    },
    loadExistingGrant: (context: Context) => grantPortal(provider, context),
  });
  // A portal page of any address below the origin may be returned to; another origin never.
  const { origin } = new URL(config.issuer);
  const belowOrigin = (uri: string) => URL.parse(uri)?.origin === origin;
  for (const name of ['redirectUriAllowed', 'postLogoutRedirectUriAllowed']) {
    provider.Client.prototype[name] = function allowed(this: { clientId: string }, uri: string): boolean {
      return this.clientId === PORTAL && belowOrigin(uri);
    };
  }
  provider.use((context, next) => answerLogin(provider, config, context, next));
  return provider;
}

function protocol(config: IdentityConfig, keys: IdentityKeys): Record<string, unknown> {
  // Cookies know no ports: without the port in their names two stacks on one machine would take each other's.
  const suffix = new URL(config.issuer).port;
  const cookie = { httpOnly: true, sameSite: 'lax', signed: true };
  return {
    jwks: keys.jwks,
    cookies: {
      keys: [keys.cookieKey],
      names: { session: `huipin_session_${suffix}`, interaction: `huipin_login_${suffix}`, resume: `huipin_resume_${suffix}` },
      long: cookie,
      short: cookie,
    },
    claims: { openid: ['sub', 'name', 'name_en', 'org', 'territory', 'roles', 'enterprise'] },
    // The portal reads the claims from the ID token; there is no userinfo endpoint to ask.
    conformIdTokenClaims: false,
    scopes: ['openid'],
    responseTypes: ['code'],
    subjectTypes: ['public'],
    clientAuthMethods: ['client_secret_basic', 'client_secret_post', 'private_key_jwt', 'none'],
    enabledJWA: { clientAuthSigningAlgValues: ['RS256', 'PS256', 'ES256', 'EdDSA'] },
    // A browser names the origin of its page also where page and provider share it; others have no business here.
    clientBasedCORS: (_: Context, origin: string) => origin === new URL(config.issuer).origin,
    routes: { authorization: '/authorize', end_session: '/logout' },
    interactions: { url: (_: Context, interaction: { uid: string }) => `${config.issuer}/login/${interaction.uid}` },
    ttl: { AccessToken: PERSON_TOKEN, ClientCredentials: MACHINE_TOKEN, IdToken: PERSON_TOKEN, Session: PERSON_TOKEN, Grant: PERSON_TOKEN, Interaction: 3600 },
    renderError: (context: Context, out: { error: string }) => showError(context, languageOf(context), out.error),
  };
}

function features(): Record<string, unknown> {
  const [on, off] = [{ enabled: true }, { enabled: false }];
  return {
    devInteractions: off,
    clientCredentials: on,
    dPoP: off,
    pushedAuthorizationRequests: off,
    userinfo: off,
    resourceIndicators: {
      enabled: true,
      defaultResource: () => RESOURCE,
      useGrantedResource: () => true,
      getResourceServerInfo: (_: Context, __: string, client: { clientId: string }) => ({
        audience: AUDIENCE,
        scope: '',
        accessTokenFormat: 'jwt',
        accessTokenTTL: client.clientId === PORTAL ? PERSON_TOKEN : MACHINE_TOKEN,
        jwt: { sign: { alg: 'RS256' } },
      }),
    },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: (context: Context, form: string) => showLogout(context, languageOf(context, context.oidc.params?.['ui_locales']), form),
      postLogoutSuccessSource: (context: Context) => showSignedOut(context, languageOf(context)),
    },
  };
}

function machines(config: IdentityConfig): Record<string, unknown>[] {
  return Object.keys(clients)
    .filter((id) => config.secrets[id] !== undefined || config.clientKeys[id] !== undefined)
    .map((id) => ({
      client_id: id,
      ...proofOf(config, id),
      grant_types: ['client_credentials'],
      redirect_uris: [],
      response_types: [],
    }));
}

/** Who has registered keys has no secret any more. */
function proofOf({ clientKeys, secrets }: IdentityConfig, id: string): Record<string, unknown> {
  return clientKeys[id] === undefined ? { client_secret: secrets[id] } : { token_endpoint_auth_method: 'private_key_jwt', jwks: clientKeys[id] };
}

function portal(config: IdentityConfig): Record<string, unknown> {
  return {
    client_id: PORTAL,
    token_endpoint_auth_method: 'none',
    grant_types: ['authorization_code'],
    response_types: ['code'],
    redirect_uris: [`${new URL(config.issuer).origin}/`],
  };
}

/** The portal is ours: whoever has signed in has agreed. */
async function grantPortal(provider: Provider, context: Context): Promise<unknown> {
  const { client, session } = context.oidc;
  if (client === undefined || session?.accountId === undefined) return undefined;
  const known = session.grantIdFor(client.clientId);
  if (known !== undefined) return provider.Grant.find(known);
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid');
  await grant.save();
  return grant;
}

async function answerLogin(provider: Provider, config: IdentityConfig, context: Context, next: () => Promise<void>): Promise<void> {
  if (!context.path.startsWith('/login/')) return next();
  let interaction: Awaited<ReturnType<Provider['interactionDetails']>>;
  try {
    interaction = await provider.interactionDetails(context.req, context.res);
  } catch {
    // The sign-in has run out of time, or was begun in another browser.
    context.status = 400;
    return showError(context, languageOf(context), 'login_expired');
  }
  const language = languageOf(context, interaction.params['ui_locales']);
  const action = `${new URL(config.issuer).pathname}/login/${interaction.uid}`;
  if (context.method !== 'POST') return showLogin(context, language, action, false);
  const form = new URLSearchParams(await readForm(context));
  const account = form.get('account') ?? '';
  if (!isRight(config, account, form.get('password') ?? '')) return showLogin(context, language, action, true);
  context.respond = false;
  await provider.interactionFinished(context.req, context.res, { login: { accountId: account } });
}

async function readForm(context: Context): Promise<string> {
  if (Number(context.req.headers['content-length'] ?? Infinity) > 4096) return '';
  return text(context.req);
}

function isRight(config: IdentityConfig, account: string, password: string): boolean {
  const secret = Object.hasOwn(people, account) ? config.secrets[account] : undefined;
  const [given, wanted] = [Buffer.from(password), Buffer.from(secret ?? '')];
  return secret !== undefined && given.length === wanted.length && timingSafeEqual(given, wanted);
}
