import { StartFailure } from './failure.ts';

/** Answers a token for a client of the table in identity/principals.ts. */
export type TokenSource = (client: string) => Promise<string>;

/** Asks the issuer, and asks again shortly before a token runs out. In this stack a client's secret equals its id. */
export async function tokenSource(issuer: string): Promise<TokenSource> {
  const { token_endpoint: endpoint } = await discover(issuer);
  const held = new Map<string, { token: string; until: number }>();
  return async (client) => {
    const known = held.get(client);
    if (known !== undefined && known.until > Date.now()) return known.token;
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${client}:${client}`).toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    });
    if (!response.ok) throw new Error(`the issuer answers ${response.status} to the client ${client}`);
    const answer = (await response.json()) as { access_token: string; expires_in: number };
    held.set(client, { token: answer.access_token, until: Date.now() + (answer.expires_in - 60) * 1000 });
    return answer.access_token;
  };
}

/** The issuer's own description; refuses an address that does not answer as the issuer it is said to be. */
export async function discover(issuer: string): Promise<{ token_endpoint: string }> {
  let reason = 'names another issuer';
  try {
    const response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, { signal: AbortSignal.timeout(10_000) });
    const document = (await response.json()) as { issuer?: string; token_endpoint: string };
    if (document.issuer === issuer) return document;
  } catch (error) {
    const { cause, message } = error as Error & { cause?: { code?: string; message?: string } };
    reason = cause?.code ?? cause?.message ?? message;
  }
  throw new StartFailure({
    zh: `OIDC_ISSUER 指向的 ${issuer} 无法使用（${reason}）：请更正，或不设置以使用自带的身份服务`,
    en: `OIDC_ISSUER points at ${issuer}, which cannot be used (${reason}): correct it, or leave it unset for the built-in identity provider`,
  });
}
