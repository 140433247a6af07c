import { renderedObjects, type KubernetesObject, type Profile } from './charts.ts';
import { podLabels, podOf } from './pods.ts';

type Labels = Record<string, string>;

interface Selector {
  readonly matchLabels?: Labels;
  readonly matchExpressions?: readonly { readonly key: string; readonly operator: string; readonly values: readonly string[] }[];
}

interface Rule {
  readonly from?: readonly { readonly podSelector?: Selector; readonly namespaceSelector?: Selector }[];
  readonly to?: readonly { readonly podSelector?: Selector; readonly namespaceSelector?: Selector; readonly ipBlock?: { readonly cidr: string } }[];
  readonly ports?: readonly { readonly port: number | string }[];
}

interface Policy {
  readonly podSelector: Selector;
  readonly policyTypes: readonly string[];
  readonly ingress?: readonly Rule[];
  readonly egress?: readonly Rule[];
}

/** A named port means one number in this platform. */
const ports: Readonly<Record<string, number>> = { http: 8080, metrics: 9464 };

function selects({ matchLabels = {}, matchExpressions = [] }: Selector, labels: Labels): boolean {
  const all = Object.entries(matchLabels).every(([key, value]) => labels[key] === value);
  return all && matchExpressions.every(({ key, operator, values }) => operator === 'In' && values.includes(labels[key] ?? ''));
}

const names = (labels: Labels) => [labels['app.kubernetes.io/name'], labels['app.kubernetes.io/component']].filter((part) => part !== undefined && part !== 'service').join(' ');

/** Every connection between pods of the rendering that its NetworkPolicies allow: `edge -> registry:8080`. */
export function allowedEdges(profile: Profile): string[] {
  const objects = renderedObjects(profile);
  const pods = objects.filter((object) => podOf(object) !== undefined).map(podLabels);
  const policies = objects.filter(({ kind }) => kind === 'NetworkPolicy').map(({ spec }) => spec as unknown as Policy);
  const numbers = [...new Set(policies.flatMap(({ ingress = [], egress = [] }) => [...ingress, ...egress]).flatMap(portsOf))];
  const edges = pods.flatMap((from) => pods.flatMap((to) => numbers.filter((port) => allows(policies, 'Egress', from, to, port) && allows(policies, 'Ingress', to, from, port)).map((port) => `${names(from)} -> ${names(to)}:${port}`)));
  return [...new Set(edges)].sort();
}

const portsOf = ({ ports: listed = [] }: Rule) => listed.map(({ port }) => (typeof port === 'number' ? port : (ports[port] ?? 0)));

function allows(policies: readonly Policy[], direction: 'Ingress' | 'Egress', own: Labels, other: Labels, port: number): boolean {
  const mine = policies.filter(({ podSelector, policyTypes }) => policyTypes.includes(direction) && selects(podSelector, own));
  if (mine.length === 0) return true;
  const rules = mine.flatMap(({ ingress = [], egress = [] }) => (direction === 'Ingress' ? ingress : egress));
  return rules.some((rule) => {
    const peers = direction === 'Ingress' ? rule.from : rule.to;
    const isPeer = peers === undefined || peers.some(({ podSelector, namespaceSelector }) => podSelector !== undefined && namespaceSelector === undefined && selects(podSelector, other));
    return isPeer && (rule.ports === undefined || portsOf(rule).includes(port));
  });
}

/** Pods that no policy closes in one of the directions. */
export function openPods(profile: Profile): string[] {
  const objects = renderedObjects(profile);
  const policies = objects.filter(({ kind }) => kind === 'NetworkPolicy').map(({ spec }) => spec as unknown as Policy);
  const isClosed = (pod: KubernetesObject) => (['Ingress', 'Egress'] as const).every((direction) => policies.some(({ podSelector, policyTypes }) => policyTypes.includes(direction) && selects(podSelector, podLabels(pod))));
  return objects.filter((object) => podOf(object) !== undefined && !isClosed(object)).map(({ kind, metadata }) => `${kind} ${metadata.name}`);
}
