import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sharedOrigin } from './shared-stack.ts';

interface Step {
  readonly commands: string;
  /** What the guide says they print; nothing where it is silent. */
  readonly expected: string;
}

const guide = readFileSync(new URL('../../docs/integrators.md', import.meta.url), 'utf8');
const steps = [...guide.matchAll(/```bash\n([^]*?)```\n(?:```text\n([^]*?)```)?/g)].map(([, commands = '', expected = '']): Step => ({ commands, expected }));
const END_OF_STEP = '=== end of step ===';
let place: string, printed: string[];

/** One shell for all of it: each step builds on the ones before, as a reader's terminal does. */
beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'huipin-guide-'));
  const script = steps.map(({ commands }) => `${commands}\necho '${END_OF_STEP}'`).join('\n').replaceAll('http://localhost:8080', sharedOrigin());
  const env = { ...process.env, LANG: 'C.UTF-8' };
  const { stdout } = await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', `trap 'kill \${receiver:-} 2>/dev/null || true' EXIT\n${script}`], { cwd: place, env, timeout: 50_000 });
  printed = stdout.split(`${END_OF_STEP}\n`);
});
afterAll(() => rmSync(place, { recursive: true }));

/** `…` stands for anything within a line. */
function patternOf(expected: string): RegExp {
  const literal = expected.split('…').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${literal.join('[^\\n]*')}$`);
}

describe("the integrator's guide", () => {
  it('goes from no token to the first webhook', () => {
    expect(steps.length).toBeGreaterThanOrEqual(10);
    expect(printed).toHaveLength(steps.length + 1);
  });

  it.each(steps.map(({ commands, expected }, at): [string, number, string] => [commands.trim().split('\n').at(-1)!.slice(0, 60), at, expected]))('prints what it says: %s', (_, at, expected) => {
    expect(printed[at]!.replaceAll('\r\n', '\n')).toMatch(patternOf(expected));
  });
});
