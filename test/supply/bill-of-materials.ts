export interface Component {
  readonly 'bom-ref': string;
  readonly type: string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
}

/** CycloneDX, as `npm sbom` writes it: of the members only what is read here. */
export interface BillOfMaterials {
  readonly serialNumber?: string;
  readonly metadata: { readonly timestamp?: string; readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/** What a project of ours needs to run, by the name that its package goes by. */
export type Manifests = ReadonlyMap<string, { readonly dependencies?: Readonly<Record<string, string>> }>;

/**
 * The part of a bill that these projects need to run. npm’s own `--omit dev` leaves out every package that any workspace
 * has for development, though another runs by it. Without number and time, which would differ from one writing to the next.
 */
export function runtimeOf(bill: BillOfMaterials, projects: readonly string[], manifests: Manifests): BillOfMaterials {
  const components = new Map(bill.components.map((component) => [component['bom-ref'], named(component)]));
  const edges = new Map(bill.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  const needs = (ref: string): readonly string[] => {
    const manifest = manifests.get(nameOf(ref));
    return (edges.get(ref) ?? []).filter((next) => components.has(next) && (manifest === undefined || nameOf(next) in (manifest.dependencies ?? {})));
  };
  const roots = [...components.keys()].filter((ref) => projects.includes(nameOf(ref)));
  const missing = projects.filter((name) => !roots.some((ref) => nameOf(ref) === name));
  if (missing.length > 0) throw new Error(`the bill has no ${missing.join(', ')}`);
  const found = new Set(roots);
  for (const ref of found) for (const next of needs(ref)) found.add(next);
  const [only] = roots;
  const { serialNumber: _number, ...described } = bill;
  const { timestamp: _time, ...metadata } = bill.metadata;
  return {
    ...described,
    metadata: { ...metadata, component: { ...(projects.length === 1 ? components.get(only!)! : named(bill.metadata.component)), type: 'application' } },
    components: [...found].filter((ref) => projects.length > 1 || ref !== only).sort().map((ref) => components.get(ref)!),
    dependencies: [...found].sort().map((ref) => ({ ref, dependsOn: needs(ref) })),
  };
}

/** `@huipin/registry` of `@huipin/registry@0.1.0`. */
function nameOf(ref: string): string {
  return ref.slice(0, ref.indexOf('@', 1));
}

/** npm calls what lies in a folder of ours by the folder. */
function named(component: Component): Component {
  const name = nameOf(component['bom-ref']);
  return component.name === name ? component : { ...component, name };
}
