import { join } from 'node:path';
import { exampleFolder, type Profile } from './charts.ts';
import { spawnHelm } from './tools.ts';

/** What a cluster serves that has all that any profile asks for. */
export const apis = ['gateway.networking.k8s.io/v1/HTTPRoute', 'kafka.strimzi.io/v1/Kafka', 'postgresql.cnpg.io/v1/Cluster', 'barmancloud.cnpg.io/v1/ObjectStore', 'monitoring.coreos.com/v1/PrometheusRule'];

export interface Rendering {
  readonly text: string;
  /** Why Helm refused, or nothing. */
  readonly refusal: string;
}

/** The platform in `folder` by the example of a profile, and by further values. */
export function render(folder: string, profile: Profile, further: readonly string[] = [], served: readonly string[] = apis): Rendering {
  const args = ['template', 'huipin', join(folder, 'platform'), '--namespace', 'huipin', '--kube-version', '1.36', '--values', join(exampleFolder(profile), 'values.yaml')];
  const { status, stdout, stderr } = spawnHelm([...args, ...served.flatMap((api) => ['--api-versions', api]), ...further]);
  return { text: stdout, refusal: status === 0 ? '' : stderr };
}

/** Arguments that set values one by one. */
export function setting(values: readonly string[]): string[] {
  return values.flatMap((value) => [/=[[{]/.test(value) ? '--set-json' : '--set', value]);
}

/** One file for each part of the platform, and one for what they share. */
export function splitByPart(text: string): Map<string, string> {
  const parts = new Map<string, string>();
  for (const document of text.split(/^---\n/m).filter((piece) => /^\w+:/m.test(piece))) {
    const [, part = 'platform'] = /^# Source: huipin\/charts\/([\w-]+)\//m.exec(document) ?? [];
    parts.set(part, `${parts.get(part) ?? ''}---\n${document.trimEnd().replaceAll(/[ \t]+$/gm, '')}\n`);
  }
  return parts;
}
