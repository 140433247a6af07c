import { spawnSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { tool } from '../helm/tools.ts';

export const NAMESPACE = 'huipin';
export const RELEASE = 'huipin';

export interface Output {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Pod {
  readonly metadata: { readonly name: string; readonly uid: string; readonly deletionTimestamp?: string };
  readonly status: { readonly phase: string; readonly conditions?: readonly { readonly type: string; readonly status: string }[] };
}

/** kubectl of the PATH with KUBECONFIG, in the namespace of the platform. */
export function tryKubectl(args: readonly string[], input = ''): Output {
  return spawnSync('kubectl', ['--namespace', NAMESPACE, ...args], { encoding: 'utf8', input, maxBuffer: 2 ** 28 });
}

export function kubectl(args: readonly string[], input = ''): string {
  return must(`kubectl ${args.join(' ')}`, tryKubectl(args, input));
}

export function helm(args: readonly string[]): string {
  return must(`helm ${args.join(' ')}`, spawnSync(tool('helm'), ['--namespace', NAMESPACE, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 }));
}

export function must(what: string, { status, stdout, stderr }: Output): string {
  if (status === 0) return stdout;
  throw new Error(`${what}: ${stderr || stdout}`);
}

export function apply(...objects: readonly object[]): void {
  kubectl(['apply', '-f', '-'], JSON.stringify({ apiVersion: 'v1', kind: 'List', items: objects }));
}

/** A namespace that takes restricted pods only. */
export function applyNamespace(name: string): void {
  apply({ apiVersion: 'v1', kind: 'Namespace', metadata: { name, labels: { 'pod-security.kubernetes.io/enforce': 'restricted' } } });
}

/** Pods of one part that serve, not those of its migration. */
export function podsOf(part: string): readonly Pod[] {
  const { items } = JSON.parse(kubectl(['get', 'pods', '--selector', `app.kubernetes.io/name=${part},app.kubernetes.io/component!=migration`, '-o', 'json'])) as { items: Pod[] };
  return items.filter(({ metadata, status }) => metadata.deletionTimestamp === undefined && !['Succeeded', 'Failed'].includes(status.phase));
}

export function isReady({ status }: Pod): boolean {
  return status.conditions?.some((condition) => condition.type === 'Ready' && condition.status === 'True') ?? false;
}

/** Seconds until `holds` is true; an error when it never is. */
export async function until(what: string, holds: () => boolean | Promise<boolean>, seconds = 300, everyMs = 500): Promise<number> {
  const began = Date.now();
  while (!(await holds())) {
    if (Date.now() - began > seconds * 1_000) throw new Error(`${what}: not after ${seconds} s`);
    await pause(everyMs);
  }
  return (Date.now() - began) / 1_000;
}

/** What a program says that runs in a pod of `part`; the images have no shell, and Node is all they have. */
export function inside(part: string, program: string): Output {
  const [pod] = podsOf(part).filter(isReady);
  if (pod === undefined) throw new Error(`${part} has no pod that is ready`);
  return tryKubectl(['exec', pod.metadata.name, '--', 'node', '-e', program]);
}
