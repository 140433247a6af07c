import { BlockList, isIP } from 'node:net';
import { join } from 'node:path';

export interface EdgeConfig {
  readonly port: number;
  readonly host: string;
  /** Name of a service, or `identity` → where it listens. */
  readonly upstreams: ReadonlyMap<string, URL>;
  /** Folder of the built portal. */
  readonly site: string;
  /** Where people sign in; told to the portal. */
  readonly issuer: string | undefined;
  /** Shown by /health/ready: where the parts behind the services listen. */
  readonly listening: Readonly<Record<string, string>>;
  /** Whether a proxy may say who the client is, by its address and its distance; the nearest one is 0. */
  readonly trusts: (address: string, hop: number) => boolean;
  readonly logLevel: string;
  /** How long an edge that ends goes on answering kept connections, and tells each client to use another one. */
  readonly lingerMs: number;
}

export class WrongConfiguration extends Error {
  override readonly name = 'WrongConfiguration';
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The only place where the edge reads the environment. A wrong value stops the start and names the variable. */
export function readEdgeConfig(environment: Environment = process.env): EdgeConfig {
  return {
    port: port(environment),
    host: environment['HOST'] ?? '0.0.0.0',
    upstreams: upstreams(environment),
    site: environment['HUIPIN_SITE'] ?? join(import.meta.dirname, '..', 'dist'),
    issuer: optionalUrl(environment, 'OIDC_ISSUER'),
    listening: json(environment, 'HUIPIN_LISTENING', '{}'),
    trusts: trustedProxies(environment['HUIPIN_TRUSTED_PROXIES'] ?? '0'),
    logLevel: environment['LOG_LEVEL'] ?? 'info',
    lingerMs: 5_000,
  };
}

function port(environment: Environment): number {
  const value = Number(environment['PORT']);
  if (Number.isInteger(value) && value > 0 && value < 65_536) return value;
  throw wrong('PORT', '应为 1 至 65535', 'must be 1 to 65535');
}

function upstreams(environment: Environment): Map<string, URL> {
  const found = new Map<string, URL>();
  for (const [name, address] of Object.entries(json(environment, 'HUIPIN_UPSTREAMS', undefined))) {
    const url = URL.parse(address);
    if (!/^[a-z][a-z-]*$/.test(name) || url?.protocol !== 'http:' || url.pathname !== '/') {
      throw wrong('HUIPIN_UPSTREAMS', `${name} 的地址应为 http://主机:端口`, `${name} needs an address like http://host:port`);
    }
    found.set(name, url);
  }
  return found;
}

function json(environment: Environment, name: string, otherwise: string | undefined): Record<string, string> {
  try {
    const value = JSON.parse(environment[name] ?? otherwise ?? '') as Record<string, string>;
    if (typeof value === 'object' && Object.values(value).every((member) => typeof member === 'string')) return value;
  } catch {
    // Said below, as for every other wrong value.
  }
  throw wrong(name, '应为 JSON 对象，例如 {"registry":"http://127.0.0.1:3001"}', 'must be a JSON object like {"registry":"http://127.0.0.1:3001"}');
}

/** How many proxies stand in front of this one, or where they are: what a client says itself comes from further away. */
export function trustedProxies(value: string): EdgeConfig['trusts'] {
  if (/^\d$/.test(value)) return (_address, hop) => hop < Number(value);
  const list = new BlockList();
  for (const range of value.split(',')) {
    const [, address = '', bits] = /^([\da-fA-F.:]+)(?:\/([1-9]\d*))?$/.exec(range) ?? [];
    const longest = isIP(address) === 6 ? 128 : 32;
    if (isIP(address) === 0 || Number(bits ?? longest) > longest) {
      throw wrong('HUIPIN_TRUSTED_PROXIES', '应为代理的个数，或其地址，例如 10.0.0.0/8,fd00::/8', 'must be the number of proxies, or their addresses like 10.0.0.0/8,fd00::/8');
    }
    list.addSubnet(address, Number(bits ?? longest), familyOf(address));
  }
  return (address) => isIP(address) !== 0 && list.check(address, familyOf(address));
}

const familyOf = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

function optionalUrl(environment: Environment, name: string): string | undefined {
  const value = environment[name];
  if (value === undefined || URL.canParse(value)) return value;
  throw wrong(name, '应为网址', 'must be an address');
}

function wrong(name: string, zh: string, en: string): WrongConfiguration {
  return new WrongConfiguration(`环境变量 ${name} ${zh} / the variable ${name} ${en}`);
}
