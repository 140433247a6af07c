import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Node {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  readonly children?: readonly number[];
}

interface Profile {
  readonly nodes: readonly Node[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

const TOP = 12;
const AT_REST = new Set(['(idle)', '(program)', '(root)']);

/** Where a part's time went: by package, Node's own functions counted to whoever called them, and by function. */
export function sayProfile(folder: string, file: string): void {
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Profile;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const packageOf = (id: number | undefined): string => {
    if (id === undefined) return 'node';
    const { functionName, url } = byId.get(id)!.callFrame;
    return functionName === '(garbage collector)' ? functionName : (packageIn(url) ?? packageOf(parents.get(id)));
  };
  const [packages, functions] = [new Map<string, number>(), new Map<string, number>()];
  let busy = 0;
  for (const [index, sample] of samples.entries()) {
    const { functionName, url, lineNumber } = byId.get(sample)!.callFrame;
    if (AT_REST.has(functionName)) continue;
    const micros = timeDeltas[index]!;
    busy += micros;
    add(packages, packageOf(sample), micros);
    add(functions, `${functionName || 'anonymous'} ${url.replace(/^.*\/(node_modules|libs|test)\//, '')}${url ? `:${lineNumber + 1}` : ''}`, micros);
  }
  process.stdout.write(`   ${file}: ${(busy / 1e6).toFixed(1)} s of JavaScript\n`);
  say(packages, busy);
  say(functions, busy);
}

function packageIn(url: string): string | undefined {
  return /\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1] ?? /\/(libs\/[^/]+|test\/bench)\//.exec(url)?.[1];
}

function add(sums: Map<string, number>, name: string, micros: number): void {
  sums.set(name, (sums.get(name) ?? 0) + micros);
}

function say(sums: ReadonlyMap<string, number>, busy: number): void {
  const top = [...sums].sort(([, a], [, b]) => b - a).slice(0, TOP);
  for (const [name, micros] of top) process.stdout.write(`   ${((100 * micros) / busy).toFixed(1).padStart(5)} %  ${name}\n`);
  process.stdout.write('\n');
}
