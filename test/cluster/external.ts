import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { services } from '@huipin/contracts';
import { adminUrl, databaseUrl, freePort, openKeeper, provisionDatabase, resolveJars, sealServer, startChild, startKafka, startPostgres, waitForKafka, waitForPostgres, type Child } from '@huipin/local';
import { root } from '../helm/charts.ts';
import { say } from '../say.ts';
import { apply, applyNamespace, helm, NAMESPACE } from './cluster.ts';
import { memory, walkChains } from './install.ts';
import { hostAddress, mustInstallExternal, origin, secret, sealingSecrets } from './platform.ts';

/** What stands outside the cluster, on this machine, and where. */
interface Servers {
  readonly host: string;
  readonly postgresPort: number;
  readonly kafkaPort: number;
  readonly issuer: URL;
  /** Address of a service's database for its owner or its runtime role. */
  readonly databaseOf: (service: string, role: 'owner' | 'runtime') => string;
  readonly stop: () => Promise<void>;
}

/** The profile `external` installed into an empty namespace: PostgreSQL, Kafka and the issuer are servers of this machine. */
export async function installExternal(tag: string): Promise<object> {
  if (helm(['list', '--short']).trim() !== '') throw new Error(`${NAMESPACE} has a release already: delete the namespace first`);
  const servers = await startServers(await hostAddress());
  try {
    prepare(servers);
    const began = Date.now();
    await mustInstallExternal(tag, valuesOf(servers));
    const secondsToReady = (Date.now() - began) / 1_000;
    say(`installed and ready after ${secondsToReady} s at ${origin()}`);
    // Chain 1 begins with a rule that one person publishes, which only a trial takes.
    const chains = walkChains('test/e2e/chain-2', servers.issuer.href);
    return { secondsToReady, megabytes: await memory(), chains, isBad: !chains.passed };
  } finally {
    await servers.stop();
  }
}

async function startServers(host: string): Promise<Servers> {
  const folder = mkdtempSync(join(tmpdir(), 'huipin-external-'));
  // PostgreSQL, which as root runs as another user, has to pass through it.
  chmodSync(folder, 0o711);
  const keeper = openKeeper(folder);
  const [postgresPort, kafkaPort, issuerPort] = [await freePort(), await freePort(), await freePort()];
  const password = () => randomBytes(24).toString('hex');
  const log = (name: string) => join(folder, `${name}.log`);
  const postgres = { dataDir: join(folder, 'postgres'), port: postgresPort, password: password(), log: log('postgres'), settings: { listen_addresses: '*', max_connections: '200', hba_file: join(root, 'deploy/local/postgres/pg_hba.conf') } };
  await resolveJars(log('kafka'), keeper);
  const issuer = new URL(`http://${host}:${issuerPort}/identity`);
  const children: Child[] = [
    await startPostgres(postgres, keeper),
    await startKafka({ dataDir: join(folder, 'kafka'), port: kafkaPort, controllerPort: await freePort(), advertisedHost: host, log: log('kafka') }, keeper),
    startChild({ name: 'issuer', command: process.execPath, args: [join(root, 'deploy/local/src/identity/main.ts')], env: { ...process.env, PORT: issuer.port, HUIPIN_PUBLIC_ORIGIN: issuer.origin, HUIPIN_IDENTITY_DATA: folder, HUIPIN_PROFILE: 'embedded' }, log: log('issuer') }, keeper),
  ];
  const admin = adminUrl(postgres);
  await Promise.all([waitForPostgres(admin), waitForKafka([`${host}:${kafkaPort}`])]);
  await sealServer(admin);
  const plans = new Map(services.map((service) => [service as string, { database: `huipin_${service}`, owner: `huipin_${service}_owner`, runtime: `huipin_${service}`, passwords: { owner: password(), runtime: password() } }]));
  for (const plan of plans.values()) await provisionDatabase(admin, plan);
  return {
    host,
    postgresPort,
    kafkaPort,
    issuer,
    databaseOf(service, role) {
      const plan = plans.get(service)!;
      return databaseUrl(admin, plan.database, plan[role], plan.passwords[role]).replace('127.0.0.1', host);
    },
    async stop() {
      await Promise.all(children.map((child) => child.stop()));
      await keeper.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The Secrets that helm/platform/README.md asks for. */
function prepare({ databaseOf }: Servers): void {
  applyNamespace(NAMESPACE);
  const key = () => generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }) as string;
  const each = services.flatMap((service) => [
    secret(`${service}-database`, { url: databaseOf(service, 'runtime') }),
    secret(`${service}-owner`, { url: databaseOf(service, 'owner') }),
    secret(`${service}-audit`, { 'key.pem': key() }),
  ]);
  apply(...each, ...sealingSecrets());
}

function valuesOf({ host, postgresPort, kafkaPort, issuer }: Servers): string[] {
  const here = JSON.stringify([{ ipBlock: { cidr: `${host}/32` } }]);
  const json = {
    'network.issuer': `{"peers":${here},"port":${issuer.port}}`,
    'external.kafka.peers': here,
    'external.kafka.port': kafkaPort,
    'external.postgres.peers': here,
    'external.postgres.port': postgresPort,
  };
  const strings = { 'global.issuer': issuer.href, 'global.kafka.brokers': `${host}:${kafkaPort}`, 'global.origin': 'http://edge:8080' };
  return [...Object.entries(json).flatMap(([name, value]) => ['--set-json', `${name}=${value}`]), ...Object.entries(strings).flatMap(([name, value]) => ['--set-string', `${name}=${value}`])];
}
