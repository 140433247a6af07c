import { type KubernetesObject } from './charts.ts';

export interface Container {
  readonly name: string;
  readonly image: string;
  readonly args?: readonly string[];
  readonly env?: readonly { readonly name: string; readonly value?: string }[];
  readonly envFrom?: readonly { readonly configMapRef: { readonly name: string } }[];
  readonly securityContext?: { readonly allowPrivilegeEscalation?: boolean; readonly readOnlyRootFilesystem?: boolean; readonly capabilities?: { readonly drop?: readonly string[] } };
  readonly readinessProbe?: { readonly httpGet: { readonly path: string } };
  readonly resources?: { readonly requests?: Record<string, string>; readonly limits?: Record<string, string> };
}

export interface Pod {
  readonly automountServiceAccountToken?: boolean;
  readonly enableServiceLinks?: boolean;
  readonly securityContext?: { readonly runAsNonRoot?: boolean; readonly seccompProfile?: { readonly type: string } };
  readonly initContainers?: readonly Container[];
  readonly containers: readonly Container[];
}

interface Template {
  readonly metadata?: { readonly labels?: Record<string, string> };
  readonly spec: Pod;
}

const templateOf = ({ kind, spec }: KubernetesObject) => (/^(Deployment|StatefulSet|Job)$/.test(kind) ? (spec?.['template'] as Template) : undefined);

/** The pod of what runs pods by itself; those of operators are made by them. */
export const podOf = (object: KubernetesObject): Pod | undefined => templateOf(object)?.spec;
export const podLabels = (object: KubernetesObject): Record<string, string> => templateOf(object)?.metadata?.labels ?? {};

export function containersOf(object: KubernetesObject): readonly Container[] {
  const pod = podOf(object);
  return pod === undefined ? [] : [...pod.containers, ...(pod.initContainers ?? [])];
}
