import { Resolver } from 'node:dns/promises';
import ipaddr from 'ipaddr.js';
import { errors } from '../errors.ts';

/** All addresses of a host name. */
export type Resolve = (hostname: string) => Promise<readonly string[]>;

const MOST_PARSED = 1_000;
/** Unicast by its range, and yet a platform's own: the wire server of Azure. */
const PLATFORM = new Set(['168.63.129.16']);
/** The only part of IPv6 that is routed between strangers; anything older or embedded leads elsewhere. */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/** Whether strangers may send us there: loopback, private, link-local, metadata, mapped and reserved ranges are ours. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address) || PLATFORM.has(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv4' || (parsed as ipaddr.IPv6).match(globalUnicast);
}

function isLoopback(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.parse(address).range() === 'loopback';
}

/** What a sink may be; loopback and http belong to the embedded stack, where receivers run on the same machine. */
export class SinkRules {
  private readonly allowsLoopback: boolean;
  private readonly resolve: Resolve;
  private readonly networks: readonly ReturnType<typeof ipaddr.parseCIDR>[];
  /** Sinks that were found in order: each is written to many times. */
  private readonly parsed = new Map<string, URL>();

  /** `networks`: ranges that are not public and allowed all the same, such as a department's own. */
  constructor(profile: string, resolve: Resolve = resolveHost, networks: readonly string[] = []) {
    this.allowsLoopback = profile === 'embedded';
    this.resolve = resolve;
    this.networks = networks.map((network) => ipaddr.parseCIDR(network));
  }

  /** The sink as an address we may write to, by its form alone; throws the domain error that says why not. */
  parse(sink: string): URL {
    const url = this.parsed.get(sink) ?? this.check(sink);
    if (this.parsed.size >= MOST_PARSED) this.parsed.clear();
    this.parsed.set(sink, url);
    return url;
  }

  private check(sink: string): URL {
    if (!URL.canParse(sink)) throw errors.SINK_MALFORMED({ why: sink.slice(0, 100) });
    const url = new URL(sink);
    if (url.protocol !== 'https:' && !(this.allowsLoopback && url.protocol === 'http:')) throw errors.SINK_NOT_HTTPS();
    if (url.username !== '' || url.password !== '') throw errors.SINK_MALFORMED({ why: 'user:password@' });
    if (url.hash !== '') throw errors.SINK_MALFORMED({ why: url.hash });
    const host = hostOf(url);
    if (ipaddr.isValid(host)) this.assertAllowed(host, host);
    return url;
  }

  /**
   * Where `hostname` leads just now. Connections are made to these very addresses: a name that changes its mind
   * between the check and the connection (DNS rebinding) gains nothing.
   */
  async addressesOf(hostname: string): Promise<readonly string[]> {
    const addresses = ipaddr.isValid(hostname) ? [hostname] : await this.resolve(hostname);
    for (const address of addresses) this.assertAllowed(hostname, address);
    return addresses;
  }

  private assertAllowed(host: string, address: string): void {
    if (isPublicAddress(address) || (this.allowsLoopback && isLoopback(address)) || this.isInside(address)) return;
    throw errors.SINK_ADDRESS_REFUSED({ host, address });
  }

  private isInside(address: string): boolean {
    if (!ipaddr.isValid(address)) return false;
    const parsed = ipaddr.parse(address);
    return this.networks.some(([range, bits]) => range.kind() === parsed.kind() && parsed.match(range, bits));
  }
}

/** Without the brackets of IPv6 and the dot at the end of a full name. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
}

const resolver = new Resolver({ timeout: 2_000, tries: 2 });

/** Asks the name servers and not the system's resolver, whose four threads one slow zone could hold for everybody. */
async function resolveHost(hostname: string): Promise<readonly string[]> {
  const name = hostname.replace(/\.$/, '').toLowerCase();
  // RFC 6761: this name is the machine itself, and no name server is asked.
  if (name === 'localhost' || name.endsWith('.localhost')) return ['127.0.0.1', '::1'];
  const found = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)]);
  const addresses = found.flatMap((each) => (each.status === 'fulfilled' ? each.value : []));
  if (addresses.length === 0) throw Object.assign(new Error(`${hostname} has no address`), { code: 'ENOTFOUND' });
  return addresses;
}
