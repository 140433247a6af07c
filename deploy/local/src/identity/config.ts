import type { JsonWebKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartFailure } from '../failure.ts';
import { readJson } from '../json-file.ts';
import { clients, people } from './principals.ts';

export interface IdentityConfig {
  readonly port: number;
  readonly host: string;
  /** `<origin>/identity`, as clients see it. */
  readonly issuer: string;
  readonly dataDir: string;
  /** Secret of a client, password of a person; who has none cannot sign in. */
  readonly secrets: Readonly<Record<string, string>>;
  /** Public keys of clients that sign what they say of themselves (`private_key_jwt`, RFC 7523) instead of having a secret. */
  readonly clientKeys: Readonly<Record<string, ClientKeys>>;
}

export interface ClientKeys {
  readonly keys: readonly JsonWebKey[];
}

/** The only place where the identity provider reads the environment. */
export function readIdentityConfig(environment: Readonly<Record<string, string | undefined>> = process.env): IdentityConfig {
  const origin = variable(environment, 'HUIPIN_PUBLIC_ORIGIN', /^https?:\/\/[^/]+$/);
  const dataDir = variable(environment, 'HUIPIN_IDENTITY_DATA', /./);
  return {
    port: Number(variable(environment, 'PORT', /^\d{1,5}$/)),
    host: environment['HOST'] ?? '0.0.0.0',
    issuer: `${origin}/identity`,
    dataDir,
    secrets: readSecrets(environment),
    clientKeys: readClientKeys(join(dataDir, 'client-keys.json')),
  };
}

/** Only the embedded stack may have secrets that everybody can guess. */
function readSecrets(environment: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const ids = [...Object.keys(clients), ...Object.keys(people)];
  if (environment['HUIPIN_PROFILE'] === 'embedded') return Object.fromEntries(ids.map((id) => [id, id]));
  const file = variable(environment, 'HUIPIN_IDENTITY_SECRETS', /./);
  const secrets = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  const weak = Object.entries(secrets).find(([id, secret]) => secret.length < 16 || secret === id);
  if (weak === undefined) return secrets;
  throw new StartFailure({
    zh: `${file} 中 ${weak[0]} 的密钥太弱：除嵌入式外，每个密钥至少 16 个字符且不得等于编号`,
    en: `the secret of ${weak[0]} in ${file} is too weak: outside the embedded stack it needs 16 characters and must not equal the id`,
  });
}

/** `{ "<client>": { "keys": [JWK] } }`. A private key there would be a secret that its owner has given away. */
function readClientKeys(file: string): Record<string, ClientKeys> {
  const known = readJson<Record<string, ClientKeys>>(file) ?? {};
  const wrong = Object.entries(known).find(([id, { keys }]) => clients[id] === undefined || keys.some((key) => key.d !== undefined || key.k !== undefined));
  if (wrong === undefined) return known;
  throw new StartFailure({
    zh: `${file} 中的 ${wrong[0]} 不是已登记的客户端，或含有私钥；请只登记客户端的公钥`,
    en: `${wrong[0]} in ${file} is no client, or has a private key there: register the public keys of clients only`,
  });
}

function variable(environment: Readonly<Record<string, string | undefined>>, name: string, form: RegExp): string {
  const value = environment[name];
  if (value !== undefined && form.test(value)) return value;
  throw new StartFailure({
    zh: `环境变量 ${name} ${value === undefined ? '没有设置' : '的值不对'}，请改正`,
    en: `the variable ${name} is ${value === undefined ? 'not set' : 'wrong'}: correct it`,
  });
}
