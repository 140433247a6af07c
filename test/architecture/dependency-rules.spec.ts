import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import rules from '../../.dependency-cruiser.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const fixtures = fileURLToPath(new URL('./fixtures/', import.meta.url));

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

function violations(cwd: string, ...folders: string[]): Violation[] {
  const cli = `${root}node_modules/dependency-cruiser/bin/dependency-cruiser.mjs`;
  const output = execFileSync(process.execPath, [cli, '--config', `${root}.dependency-cruiser.js`, '--output-type', 'json', ...folders], {
    cwd,
    maxBuffer: 1 << 28,
  });
  return (JSON.parse(output.toString()) as { summary: { violations: Violation[] } }).summary.violations;
}

describe('the rules of .dependency-cruiser.js', () => {
  const seen = violations(fixtures, 'services', 'libs');
  const from = (name: string) => seen.filter(({ rule }) => rule.name === name).map((violation) => violation.from.replace('services/demo/src/', ''));

  it.each([
    ['no-circular', 'circle/one.ts'],
    ['no-orphans', 'lonely/lonely.service.ts'],
    ['pure-is-pure', 'things/thing.ts'],
    ['tables-stay-home', 'others/others.service.ts'],
    ['controllers-reach-services-only', 'things/things.controller.ts'],
    ['events-only-in-events-files', 'things/things.service.ts'],
    ['kafka-client-in-messaging-only', 'things/things.service.ts'],
    ['broker-in-messaging-only', 'things/things.service.ts'],
    ['testing-is-for-specs', 'things/things.service.ts'],
  ])('%s goes red on its bad fixture', (name, file) => expect(from(name)).toContain(file));

  it('each have a bad fixture', () => {
    const named = (rules.forbidden ?? []).map(({ name }) => name).sort();
    expect([...new Set(seen.map(({ rule }) => rule.name))].sort()).toEqual(named);
  });

  it('find nothing wrong with the product', () => {
    const found = violations(root, 'libs', 'services', 'deploy', 'test')
      .filter((violation) => !violation.from.startsWith('test/architecture/fixtures/'))
      .map(({ rule, from: source, to }) => `${rule.name}: ${source} -> ${to}`);
    expect(found).toEqual([]);
  });
});
