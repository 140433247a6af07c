import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { checkJava, checkMaven, failsIfEnds, freePort, javaLocale, openKeeper, resolveOnce, startChild } from '@huipin/local';
import { REALM, realm } from './realm.ts';

const VERSION = '26.4.0';
const PATIENCE_MS = 300_000;
/** It lives for a minute: what starts soonest is best. */
const lean = { JAVA_OPTS_APPEND: '-XX:TieredStopAtLevel=1' };

export interface Keycloak {
  /** For OIDC_ISSUER. */
  readonly issuer: string;
  /** Without the realm. */
  readonly address: string;
  /** Of its administrator, whose name is `admin`. */
  readonly password: string;
  stop(): Promise<void>;
}

/** A real Keycloak in development mode with the platform's realm, in a folder of its own; it ends with this process, however that ends. */
export async function startKeycloak(place: string, portalOrigin: string, signal: AbortSignal): Promise<Keycloak> {
  checkJava();
  checkMaven();
  mkdirSync(place);
  const keeper = openKeeper(place);
  const [home, log, password, port] = [join(place, 'home'), join(place, 'log'), 'admin', await freePort()];
  try {
    const pom = join(import.meta.dirname, 'pom.xml');
    const unpacked = await resolveOnce({ name: `keycloak-${VERSION}`, pom, goal: 'unpack-dependencies', log }, keeper, signal);
    // Its first start writes into its own folder.
    cpSync(join(unpacked, `keycloak-${VERSION}`), home, { recursive: true });
    mkdirSync(join(home, 'data', 'import'), { recursive: true });
    writeFileSync(join(home, 'data', 'import', `${REALM}-realm.json`), JSON.stringify(realm(portalOrigin)));
  } catch (error) {
    await keeper.close();
    throw error;
  }
  const address = `http://127.0.0.1:${port}`;
  const issuer = `${address}/realms/${REALM}`;
  const args = ['start-dev', '--import-realm', '--db=dev-mem', '--http-host=127.0.0.1', `--http-port=${port}`, `--hostname=${address}`];
  const env = { ...process.env, ...javaLocale, ...lean, KC_BOOTSTRAP_ADMIN_USERNAME: 'admin', KC_BOOTSTRAP_ADMIN_PASSWORD: password };
  const child = startChild({ name: 'Keycloak', command: join(home, 'bin', 'kc.sh'), args, env, log }, keeper);
  const stop = async () => {
    await child.stop();
    await keeper.close();
  };
  try {
    const ended = new AbortController();
    void child.exited.then(() => ended.abort());
    await Promise.race([failsIfEnds(child), untilItAnswers(issuer, AbortSignal.any([signal, ended.signal]))]);
  } catch (error) {
    await stop();
    throw error;
  }
  return { issuer, address, password, stop };
}

async function untilItAnswers(issuer: string, signal: AbortSignal): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const response = await fetch(`${issuer}/.well-known/openid-configuration`, { signal }).catch(() => undefined);
    if (response?.ok) return;
    if (Date.now() > deadline) throw new Error(`Keycloak does not answer at ${issuer}`);
    await wait(250, undefined, { signal });
  }
}
