import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { join } from 'node:path';
import { once } from 'node:events';
import { services } from '@huipin/contracts';
import { exampleFolder, type Profile } from '../helm/charts.ts';
import { copyOfCharts, tool } from '../helm/tools.ts';
import { PREFIX } from './images.ts';
import { apply, applyNamespace, helm, kubectl, must, NAMESPACE, RELEASE, tryKubectl, type Output } from './cluster.ts';

const EDGE_PORT = 8080;

/** A namespace that takes restricted pods only, with the secrets of a trial. */
export function prepareNamespace(): void {
  applyNamespace(NAMESPACE);
  if (tryKubectl(['get', 'secret', 'postgres-admin']).status === 0) return;
  const admin = randomBytes(24).toString('hex');
  const url = (role: string, service: string) => `postgres://${role}:${randomBytes(24).toString('hex')}@postgres:5432/huipin_${service}`;
  apply(
    secret('postgres-admin', { password: admin, url: `postgres://postgres:${admin}@postgres:5432/postgres` }),
    ...services.flatMap((service) => [secret(`${service}-database`, { url: url(`huipin_${service}`, service) }), secret(`${service}-owner`, { url: url(`huipin_${service}_owner`, service) })]),
    ...sealingSecrets(),
  );
}

export function sealingSecrets(): object[] {
  const sealing = JSON.stringify([{ id: 'first', key: randomBytes(32).toString('base64') }]);
  return ['registry', 'notifications'].map((service) => secret(`${service}-sealing`, { 'keys.json': sealing }));
}

export function secret(name: string, stringData: Readonly<Record<string, string>>): object {
  return { apiVersion: 'v1', kind: 'Secret', metadata: { name }, stringData };
}

/** Arguments of `helm upgrade --install --wait` of the embedded profile with services of this tag. */
export function upgradeArguments(tag: string, further: readonly string[] = []): string[] {
  const tags = [...[...services, 'edge'].map((part) => `${part}.image`), 'global.image.local'].map((image) => `${image}.tag=${tag}`);
  return ['--namespace', NAMESPACE, 'upgrade', '--install', RELEASE, ...chartArguments('embedded', tags, further)];
}

function chartArguments(profile: Profile, images: readonly string[], further: readonly string[]): string[] {
  const values = [join(exampleFolder(profile), 'values.yaml'), join(import.meta.dirname, 'values.yaml')].flatMap((file) => ['--values', file]);
  const set = images.flatMap((value) => ['--set-string', value]);
  return [join(chartsFolder(), 'platform'), ...values, ...set, '--wait', '--timeout', '10m', ...further];
}

/** The profile `external` into an empty namespace; its images are named by the digest that the node has them by. */
export async function mustInstallExternal(tag: string, further: readonly string[]): Promise<void> {
  const digests = digestsOf(tag);
  const named = [...services.map((service) => ({ image: `${service}.image`, name: service })), { image: 'edge.image', name: 'portal' }, { image: 'global.image.local', name: 'local' }];
  const images = [`global.image.prefix=${PREFIX}/`, ...named.map(({ image, name }) => `${image}.digest=${digests(name)}`)];
  must('helm install', await helmBeside(['--namespace', NAMESPACE, 'install', RELEASE, ...chartArguments('external', images, further)]));
}

/** A node lists an image with all its names. */
function digestsOf(tag: string): (name: string) => string {
  const { items } = JSON.parse(kubectl(['get', 'nodes', '-o', 'json'])) as { items: { status: { images: { names: string[] }[] } }[] };
  const images = items.flatMap(({ status }) => status.images.map(({ names }) => names));
  return (name) => {
    const named = images.find((names) => names.includes(`${PREFIX}/${name}:${tag}`))?.find((each) => each.startsWith(`${PREFIX}/${name}@`));
    if (named === undefined) throw new Error(`no node has ${PREFIX}/${name}:${tag} by its digest: push it to a registry, or let --load name it so`);
    return named.split('@')[1]!;
  };
}

/** Beside a load of this process, which must go on meanwhile. */
export function upgrade(tag: string, further: readonly string[] = []): Promise<Output> {
  return helmBeside(upgradeArguments(tag, further));
}

export async function mustUpgrade(tag: string, further: readonly string[] = []): Promise<void> {
  must(`helm upgrade to ${tag}`, await upgrade(tag, further));
}

export async function rollback(revision: number): Promise<void> {
  must(`helm rollback to ${revision}`, await helmBeside(['--namespace', NAMESPACE, 'rollback', RELEASE, String(revision), '--wait', '--timeout', '10m']));
}

function helmBeside(args: readonly string[]): Promise<Output> {
  return new Promise((resolve) => {
    execFile(tool('helm'), args, { maxBuffer: 2 ** 28 }, (error, stdout, stderr) => resolve({ status: error === null ? 0 : 1, stdout, stderr }));
  });
}

export function revision(): number {
  const history = JSON.parse(helm(['history', RELEASE, '-o', 'json'])) as { revision: number }[];
  return history.at(-1)!.revision;
}

let folder: string | undefined;
function chartsFolder(): string {
  return (folder ??= copyOfCharts());
}

/** Where this machine reaches the edge: HUIPIN_CLUSTER_ORIGIN, or the address of its Service where pods and Services are routed. */
export function origin(): string {
  const given = process.env['HUIPIN_CLUSTER_ORIGIN'];
  if (given !== undefined) return given;
  return `http://${kubectl(['get', 'service', 'edge', '-o', 'jsonpath={.spec.clusterIP}'])}:${EDGE_PORT}`;
}

/** Where pods reach this machine: HUIPIN_CLUSTER_HOST, or the address from which it reaches the API server. */
export async function hostAddress(): Promise<string> {
  const given = process.env['HUIPIN_CLUSTER_HOST'];
  if (given !== undefined) return given;
  const { hostname, port } = new URL(kubectl(['config', 'view', '--minify', '-o', 'jsonpath={.clusters[0].cluster.server}']));
  const socket = connect({ host: hostname, port: Number(port || 443) });
  await once(socket, 'connect');
  const address = socket.localAddress!;
  socket.destroy();
  return address;
}

/** Receivers of webhooks on this machine, which is a private address and therefore blocked by default. */
export async function receiverPeers(): Promise<string[]> {
  const range = `${await hostAddress()}/32`;
  return ['--set-json', `network.webhooks.peers=[{"ipBlock":{"cidr":"${range}"}}]`, '--set-string', `notifications.env.HUIPIN_SINK_NETWORKS=${range}`];
}
