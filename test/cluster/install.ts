import { spawnSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { kubectl, NAMESPACE, tryKubectl } from './cluster.ts';
import { tryEdges } from './network.ts';
import { hostAddress, mustUpgrade, origin, prepareNamespace, receiverPeers } from './platform.ts';
import { root } from '../helm/charts.ts';
import { say } from '../say.ts';

/** The metrics API looks at a pod every quarter of a minute. */
const METRICS_MS = 30_000;

/** `helm install --wait` into an empty namespace; both chains through the edge; what must be refused is refused. */
export async function install(tag: string): Promise<object> {
  prepareNamespace();
  const began = Date.now();
  await mustUpgrade(tag, await receiverPeers());
  const secondsToReady = (Date.now() - began) / 1_000;
  say(`installed and ready after ${secondsToReady} s at ${origin()}`);
  const privileged = tryPrivileged();
  const network = tryEdges([`${await hostAddress()}:22`, '169.254.169.254:80']);
  say(`${network.allowed} edges work, ${network.refused} are refused, ${network.wrong.length} are wrong`);
  const chains = walkChains();
  return { secondsToReady, megabytes: await memory(), privileged, network, chains, isBad: !privileged.refused || network.wrong.length > 0 || !chains.passed };
}

/** Working set of each pod, in MB, as the metrics API says it. */
export async function memory(): Promise<Record<string, number>> {
  await pause(METRICS_MS);
  const { status, stdout } = tryKubectl(['top', 'pods', '--no-headers']);
  if (status !== 0) return {};
  const rows = stdout.trim().split('\n').map((line) => line.split(/\s+/));
  return Object.fromEntries(rows.map(([name, , size]) => [name!, Number.parseInt(size!)]));
}

function tryPrivileged(): { refused: boolean; says: string } {
  const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'privileged', namespace: NAMESPACE }, spec: { containers: [{ name: 'a', image: 'a', securityContext: { privileged: true } }] } };
  const { status, stderr } = tryKubectl(['apply', '-f', '-'], JSON.stringify(pod));
  if (status === 0) kubectl(['delete', 'pod', 'privileged', '--now']);
  return { refused: status !== 0 && stderr.includes('violates PodSecurity'), says: stderr.trim() };
}

/** The specs of both chains, or of one, against this platform instead of one that they start. */
export function walkChains(chains = 'test/e2e/chain-', issuer = `${origin()}/identity`): { passed: boolean; says: string } {
  const env = { ...process.env, HUIPIN_E2E_ORIGIN: origin(), HUIPIN_E2E_ISSUER: issuer, HUIPIN_E2E_DATA: '/nowhere' };
  const args = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '--selectProjects', 'e2e', '--', chains];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' });
  const says = stderr.split('\n').filter((line) => /^Tests:|●/.test(line)).join('; ');
  say(says);
  return { passed: status === 0, says };
}
