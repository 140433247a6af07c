import { useSyncExternalStore } from 'react';
import { currentLanguage } from '../language/language.ts';
import { tags } from '../language/tags.ts';

/** Who has signed in in this tab. Kept in sessionStorage: it survives a reload and ends with the tab. */
export interface Session {
  readonly token: string;
  readonly idToken: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  readonly account: string;
  readonly name: Readonly<Record<'zh' | 'en', string>>;
}

const key = 'huipin.session';
/** Kept where a sign-in ended because nobody was at the screen: the next one asks for the password. */
const idleKey = 'huipin.session.idle';
/** Protection level 3 (GB/T 22239-2019, 8.1.4.1) asks for an end of idle sessions. */
const IDLE_MS = 30 * 60_000;
/** Tells the other tabs of this browser. */
const tabs = new BroadcastChannel(key);
tabs.onmessage = () => change(undefined);
let lastSeen = Date.now();
for (const sign of ['pointerdown', 'keydown', 'wheel']) addEventListener(sign, () => void (lastSeen = Date.now()), { capture: true, passive: true });

const listeners = new Set<() => void>();
let expired = false;
let timer: ReturnType<typeof setInterval> | undefined;
let session = restore();
watchExpiry();

export function useSession(): Session | undefined {
  return useSyncExternalStore(subscribe, () => session);
}

/** True after a sign-in has run out, until the next one. */
export function useExpired(): boolean {
  return useSyncExternalStore(subscribe, () => expired);
}

export function currentToken(): string | undefined {
  if (session !== undefined && session.expiresAt <= Date.now()) forgetExpiredToken();
  return session?.token;
}

/** A token that the services no longer take must not keep anyone from what is public. */
export function forgetExpiredToken(): void {
  if (session !== undefined) change(undefined, true);
}

export async function signIn(returnTo: string): Promise<void> {
  const client = await oidcClient();
  const wasIdle = sessionStorage.getItem(idleKey) !== null;
  const { url } = await client.createSigninRequest({ state: returnTo, ui_locales: tags[currentLanguage()], nonce: crypto.randomUUID(), ...(wasIdle && { prompt: 'login' }) });
  location.assign(url);
}

/** Completes a sign-in with what the identity provider put into the address. Resolves with the page to go back to. */
export async function completeSignIn(address: string): Promise<string> {
  const client = await oidcClient();
  const answer = await client.processSigninResponse(address);
  const { profile } = answer;
  sessionStorage.removeItem(idleKey);
  const name = profile.name ?? profile.sub;
  const nameEn = profile['name_en'];
  change({
    token: answer.access_token,
    idToken: answer.id_token ?? '',
    expiresAt: (answer.expires_at ?? 0) * 1000,
    account: profile.sub,
    name: { zh: name, en: typeof nameEn === 'string' ? nameEn : name },
  });
  const returnTo = answer.userState;
  return typeof returnTo === 'string' && returnTo.startsWith('/') && !returnTo.startsWith('//') ? returnTo : '/';
}

export async function signOut(): Promise<void> {
  const idToken = session?.idToken;
  const client = await oidcClient();
  const { url } = await client.createSignoutRequest({
    ...(idToken ? { id_token_hint: idToken } : {}),
    post_logout_redirect_uri: `${location.origin}/`,
    extraQueryParams: { ui_locales: tags[currentLanguage()] },
  });
  change(undefined);
  tabs.postMessage('signed-out');
  location.assign(url);
}

/** PKCE needs the browser's cryptography, which exists in secure contexts only. */
export const canSignIn = window.isSecureContext;

async function oidcClient() {
  const [{ OidcClient, WebStorageStateStore }, { issuer, clientId }] = await Promise.all([import('oidc-client-ts'), provider()]);
  return new OidcClient({
    authority: issuer,
    client_id: clientId,
    redirect_uri: `${location.origin}/signed-in`,
    scope: 'openid',
    loadUserInfo: false,
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
  });
}

/** The edge knows where people sign in. */
async function provider(): Promise<{ issuer: string; clientId: string }> {
  const response = await fetch('/config.json');
  const { issuer, clientId } = response.ok ? ((await response.json()) as { issuer: string | null; clientId: string }) : { issuer: null, clientId: 'portal' };
  return { issuer: issuer ?? `${location.origin}/identity`, clientId };
}

function change(to: Session | undefined, hasExpired = false): void {
  session = to;
  expired = hasExpired;
  watchExpiry();
  if (to === undefined) sessionStorage.removeItem(key);
  else sessionStorage.setItem(key, JSON.stringify(to));
  for (const listener of listeners) listener();
}

function restore(): Session | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null') as Session | null;
    if (kept === null || kept.expiresAt > Date.now()) return kept ?? undefined;
    // It ran out while the page was away: its owner is told, not just signed out.
    expired = true;
    sessionStorage.removeItem(key);
    return undefined;
  } catch {
    return undefined;
  }
}

/** A sign-in ends at its time also where nothing is asked of a service, and when nobody is there. Timers stop while a computer sleeps, so this looks at the clock. */
function watchExpiry(): void {
  clearInterval(timer);
  if (session !== undefined) timer = setInterval(lookAtTheClock, 5_000);
}

function lookAtTheClock(): void {
  if (currentToken() === undefined || Date.now() - lastSeen < IDLE_MS) return;
  sessionStorage.setItem(idleKey, 'true');
  forgetExpiredToken();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
