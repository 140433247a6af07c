import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { freePort } from '../ports.ts';
import { readIdentityConfig } from './config.ts';
import { clients, people } from './principals.ts';
import { serveIdentity } from './server.ts';

describe('the identity provider', () => {
  let dataDir: string, server: Server, origin: string;
  const serve = async (port: number) =>
    serveIdentity(
      readIdentityConfig({
        PORT: String(port),
        HOST: '127.0.0.1',
        HUIPIN_PROFILE: 'embedded',
        HUIPIN_PUBLIC_ORIGIN: `http://localhost:${port}`,
        HUIPIN_IDENTITY_DATA: dataDir,
      }),
    );
  const closed = (open: Server) =>
    new Promise<void>((resolve) => {
      open.close(() => resolve());
      open.closeAllConnections();
    });
  beforeAll(async () => {
    // The provider warns that sessions are kept in memory, which is meant here.
    jest.spyOn(console, 'warn').mockReturnValue();
    dataDir = mkdtempSync(join(tmpdir(), 'huipin-identity-'));
    server = await serve(await freePort());
    origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    await closed(server);
    rmSync(dataDir, { recursive: true });
  });

  async function token(client: string, secret = client, how: 'basic' | 'body' = 'basic'): Promise<{ status: number; body: Record<string, unknown> }> {
    const form = new URLSearchParams({ grant_type: 'client_credentials' });
    const headers: Record<string, string> = {};
    if (how === 'body') Object.entries({ client_id: client, client_secret: secret }).forEach(([name, value]) => form.set(name, value));
    else headers['authorization'] = `Basic ${Buffer.from(`${client}:${secret}`).toString('base64')}`;
    const response = await fetch(`${origin}/identity/token`, { method: 'POST', body: form, headers });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  }
  const verify = (jwt: unknown) =>
    jwtVerify(String(jwt), createRemoteJWKSet(new URL(`${origin}/identity/jwks`)), { issuer: `${origin}/identity`, audience: 'huipin' });

  it.each(['basic', 'body'] as const)('gives a client its token for ten minutes, the secret sent as %s', async (how) => {
    const { body } = await token('payer-clerk-340104', undefined, how);
    const { payload } = await verify(body['access_token']);
    expect(payload).toMatchObject({ sub: 'payer-clerk-340104', territory: '340104', roles: ['reward.prepare'] });
    expect(payload.org).toMatch(/蜀山/);
    expect(payload.exp! - payload.iat!).toBe(600);
  });
  it('gives every client exactly the claims of its row', async () => {
    for (const [id, { territory, roles }] of Object.entries(clients)) {
      const claims = decodeJwt(String((await token(id)).body['access_token']));
      expect([id, claims['territory'], claims['roles'], 'enterprise' in claims]).toEqual([id, territory, roles, false]);
    }
  });
  it.each([
    ['registrar-340000', 'wrong'],
    ['nobody', 'nobody'],
    ['registrar', 'registrar'],
    ['portal', 'portal'],
  ])('refuses %s with the secret %s', async (client, secret) => {
    expect((await token(client, secret)).body).toMatchObject({ error: expect.stringMatching(/invalid_client|unauthorized_client/) });
  });
  it('names the demo enterprise in a token as soon as it is known, without a restart', async () => {
    writeFileSync(join(dataDir, 'demo.json'), '{ "enterprise": "e-1" }');
    const claims = decodeJwt(String((await token('enterprise-demo')).body['access_token']));
    expect([claims['enterprise'], claims['territory']]).toEqual(['e-1', undefined]);
    expect(decodeJwt(String((await token('registrar-340000')).body['access_token']))['enterprise']).toBeUndefined();
  });
  it('keeps its keys for its own eyes and across a restart, so that tokens stay valid', async () => {
    const before = (await token('lab-340000')).body['access_token'];
    const { port } = server.address() as AddressInfo;
    await closed(server);
    server = await serve(port);
    // The connection that fetch has kept from before is broken; this call finds out.
    await fetch(`${origin}/health/ready`).catch(() => undefined);
    await expect(verify(before)).resolves.toBeDefined();
    expect(statSync(join(dataDir, 'keys.json')).mode & 0o777).toBe(0o600);
  });
  it('answers every address in its documents below the issuer, whatever the proxy says', async () => {
    const response = await fetch(`${origin}/identity/.well-known/openid-configuration`, { headers: { 'x-forwarded-host': 'evil.example' } });
    const document = (await response.json()) as Record<string, unknown>;
    for (const name of ['authorization_endpoint', 'token_endpoint', 'jwks_uri', 'end_session_endpoint']) {
      expect(document[name]).toMatch(new RegExp(`^${origin}/identity/`));
    }
  });
  it('refuses a secret that equals its id everywhere but in the embedded stack', () => {
    const file = join(dataDir, 'secrets.json');
    writeFileSync(file, JSON.stringify({ 'credit-reviewer-340000': 'credit-reviewer-340000' }));
    const environment = { PORT: '1', HUIPIN_PROFILE: 'standard', HUIPIN_PUBLIC_ORIGIN: 'https://a', HUIPIN_IDENTITY_DATA: dataDir };
    expect(() => readIdentityConfig({ ...environment, HUIPIN_IDENTITY_SECRETS: file })).toThrow(/too weak/);
    expect(() => readIdentityConfig(environment)).toThrow(/HUIPIN_IDENTITY_SECRETS is not set/);
  });

  describe('for people', () => {
    const verifier = 'v'.repeat(64);
    const challenge = createHash('sha256').update(verifier).digest('base64url');
    let jar: Map<string, string>;

    async function browse(url: string, form?: Record<string, string>): Promise<Response> {
      const response = await fetch(new URL(url, origin), {
        redirect: 'manual',
        headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '), accept: 'text/html' },
        ...(form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) }),
      });
      for (const line of response.headers.getSetCookie()) {
        const [name = '', value = ''] = line.split(';')[0]!.split(/=(.*)/s);
        jar.set(name, value);
      }
      return response;
    }
    const location = (response: Response) => response.headers.get('location') ?? '';
    const authorize = (more: Record<string, string> = {}) =>
      browse(
        `/identity/authorize?${new URLSearchParams({
          client_id: 'portal',
          response_type: 'code',
          scope: 'openid',
          redirect_uri: `${origin}/signed-in`,
          code_challenge: challenge,
          code_challenge_method: 'S256',
          state: 's',
          ...more,
        }).toString()}`,
      );
    async function signIn(account: string, from = origin): Promise<Record<string, unknown>> {
      jar = new Map();
      const page = location(await authorize());
      const resume = location(await browse(page, { account, password: account }));
      const back = new URL(location(await browse(resume)));
      expect(back.href).toMatch(new RegExp(`^${origin}/signed-in\\?code=`));
      const answer = await fetch(`${origin}/identity/token`, {
        method: 'POST',
        // As a browser does.
        headers: { origin: from },
        body: new URLSearchParams({
          grant_type: 'authorization_code',
          client_id: 'portal',
          code: back.searchParams.get('code') ?? '',
          redirect_uri: `${origin}/signed-in`,
          code_verifier: verifier,
        }),
      });
      return (await answer.json()) as Record<string, unknown>;
    }

    it('signs a person in by code and PKCE, with the same claims in both tokens', async () => {
      const tokens = await signIn('payer-approver-hefei');
      const { payload } = await verify(tokens['access_token']);
      const expected = { sub: 'payer-approver-hefei', territory: '340100', roles: ['reward.prepare', 'reward.approve'] };
      expect(payload).toMatchObject(expected);
      expect(decodeJwt(String(tokens['id_token']))).toMatchObject({ ...expected, aud: 'portal', name: people['payer-approver-hefei']?.name.zh });
    });
    it('gives no token to a page of another origin', async () => {
      expect(await signIn('auditor', 'http://evil.example')).toMatchObject({ error: 'invalid_request' });
    });
    it('gives no code without PKCE, nor to another origin, nor to another client', async () => {
      jar = new Map();
      const foreign: Record<string, string>[] = [{ redirect_uri: 'http://evil.example/' }, { client_id: 'registrar-340000' }];
      for (const more of foreign) {
        expect((await authorize(more)).status).toBe(400);
      }
      const plain = await authorize({ code_challenge: '', code_challenge_method: '' });
      expect(location(plain)).toMatch(/error=invalid_request/);
    });
    it.each([
      ['payer-clerk', 'wrong'],
      ['registrar-340000', 'registrar-340000'],
      ['constructor', 'constructor'],
      ['', ''],
    ])('refuses %j with the password %j and says so on the page', async (account, password) => {
      jar = new Map();
      const answer = await browse(location(await authorize()), { account, password });
      expect(answer.status).toBe(401);
      expect(await answer.text()).toMatch(/账号或密码不正确/);
    });
    it('shows a page in Chinese or English that lists no account and runs no script', async () => {
      jar = new Map();
      const chinese = await browse(location(await authorize()));
      expect(chinese.headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
      const text = await chinese.text();
      expect(text).toMatch(/登录徽品/);
      expect(text).not.toMatch(/<script|payer-clerk|registrar/);
      expect(await (await browse(location(await authorize({ ui_locales: 'en' })))).text()).toMatch(/Sign in to Huipin/);
    });
    it('asks again after signing out', async () => {
      const tokens = await signIn('auditor');
      expect(location(await authorize())).toMatch(/signed-in\?code=/);
      const target = `${origin}/`;
      const query = new URLSearchParams({ id_token_hint: String(tokens['id_token']), post_logout_redirect_uri: target });
      const page = await (await browse(`/identity/logout?${query.toString()}`)).text();
      const [action, xsrf] = [/action="([^"]+)"/.exec(page)?.[1], /name="xsrf" value="([^"]+)"/.exec(page)?.[1]];
      expect(location(await browse(action ?? '', { xsrf: xsrf ?? '', logout: 'yes' }))).toBe(target);
      expect(location(await authorize())).toMatch(/\/identity\/login\//);
    });
  });
});
