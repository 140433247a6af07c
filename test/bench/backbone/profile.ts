import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number } }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

const TOP = 15;

/** Where a part's time went: the functions with the most time of their own. */
export function sayProfile(folder: string, file: string): void {
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Profile;
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const own = new Map<string, number>();
  let busy = 0;
  for (const [index, sample] of samples.entries()) {
    const { functionName, url, lineNumber } = frames.get(sample)!;
    if (functionName === '(idle)' || functionName === '(program)' || functionName === '(root)') continue;
    const name = `${functionName || 'anonymous'} ${url.replace(/^.*\/(node_modules|libs|test)\//, '')}${url ? `:${lineNumber + 1}` : ''}`;
    own.set(name, (own.get(name) ?? 0) + timeDeltas[index]!);
    busy += timeDeltas[index]!;
  }
  const top = [...own].sort(([, a], [, b]) => b - a).slice(0, TOP);
  process.stdout.write(`   ${file}: ${(busy / 1e6).toFixed(1)} s of JavaScript\n`);
  for (const [name, micros] of top) process.stdout.write(`   ${((100 * micros) / busy).toFixed(1).padStart(5)} %  ${name}\n`);
}
