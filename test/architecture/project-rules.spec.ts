import { describe, expect, it } from '@jest/globals';
import nx from '@nx/eslint-plugin';
import { ESLint, type Linter } from 'eslint';
import unicorn from 'eslint-plugin-unicorn';
import tseslint from 'typescript-eslint';
import { fileURLToPath } from 'node:url';
import { depConstraints } from '../../boundaries.js';
import eslintConfig from '../../eslint.config.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

type Rules = Record<string, unknown>;
const house = (eslintConfig as { rules?: Rules }[]).find(({ rules }) => rules?.['@nx/enforce-module-boundaries']);

/** The messages of one rule for a text that stands in for an existing file, types and all. */
async function lint(rule: string, filePath: string, code: string): Promise<string[]> {
  const [result] = await new ESLint({ cwd: root }).lintText(code, { filePath: `${root}${filePath}` });
  return messagesOf(rule, result);
}

/** For rules that need no types: the text may pretend to be any file. */
async function lintAnywhere(rule: string, filePath: string, code: string): Promise<string[]> {
  const config = { files: ['**/*.{ts,tsx}'], plugins: { '@nx': nx, unicorn }, languageOptions: { parser: tseslint.parser }, rules: { [rule]: house?.rules?.[rule] } };
  const eslint = new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig: config as unknown as Linter.Config });
  const [result] = await eslint.lintText(code, { filePath: `${root}${filePath}` });
  return messagesOf(rule, result);
}

function messagesOf(rule: string, result: ESLint.LintResult | undefined): string[] {
  const messages = result?.messages ?? [];
  const broken = messages.find(({ ruleId, fatal }) => ruleId === null || fatal);
  if (broken) throw new Error(`the fixture itself is broken: ${broken.message}`);
  return messages.filter(({ ruleId }) => ruleId === rule).map(({ message }) => message);
}

const boundary = (filePath: string, imported: string) => lintAnywhere('@nx/enforce-module-boundaries', filePath, `import * as seen from '${imported}';\nexport default seen;\n`);

const cases: [string, string, string][] = [
    ['scope:registry', 'services/registry/src/index.ts', '@huipin/credit'],
    ['scope:credit', 'services/credit/src/index.ts', '@huipin/registry'],
    ['scope:rewards', 'services/rewards/src/index.ts', '@huipin/registry'],
    ['scope:standards', 'services/standards/src/index.ts', '@huipin/registry'],
    ['scope:notifications', 'services/notifications/src/index.ts', '@huipin/registry'],
    ['scope:portal', 'services/portal/src/main.tsx', '@huipin/kernel'],
    ['type:service', 'services/registry/src/index.ts', 'kafkajs'],
    ['type:web', 'services/portal/src/main.tsx', '@huipin/registry'],
    ['type:client', 'libs/client/src/index.ts', '@huipin/kernel'],
    ['type:kernel', 'libs/kernel/src/index.ts', '@huipin/codes'],
    ['type:kernel', 'libs/kernel/src/index.ts', 'typeorm'],
    ['type:codes', 'libs/codes/src/index.ts', '@huipin/contracts'],
    ['type:codes', 'libs/codes/src/index.ts', '@nestjs/common'],
    ['type:contracts', 'libs/contracts/src/topics.ts', '@huipin/kernel'],
    ['type:contracts', 'libs/contracts/src/topics.ts', 'kafkajs'],
    ['type:messaging', 'libs/messaging/src/index.ts', '@huipin/service-defaults'],
    ['type:imports', 'libs/imports/src/index.ts', '@huipin/contracts'],
    ['type:audit', 'libs/audit/src/index.ts', '@huipin/imports'],
    ['type:defaults', 'libs/service-defaults/src/index.ts', '@huipin/messaging'],
    ['type:defaults', 'libs/service-defaults/src/index.ts', 'kafkajs'],
    ['type:testing', 'libs/testing/src/index.ts', '@huipin/messaging'],
    ['type:deploy', 'deploy/local/src/index.ts', '@huipin/messaging'],
    ['type:test', 'test/run.ts', '../services/portal/edge/main.ts'],
];

describe('which project may see which', () => {
  it.each(cases)('%s: %s may not import %s', async (_, file, imported) => expect(await boundary(file, imported)).not.toEqual([]));

  it('has a case here for every line of boundaries.js, and no line that allows everything', () => {
    expect([...new Set(cases.map(([tag]) => tag))].sort()).toEqual([...new Set(depConstraints.map(({ sourceTag }) => sourceTag))].sort());
    expect(depConstraints.flatMap(({ onlyDependOnLibsWithTags }) => onlyDependOnLibsWithTags)).not.toContain('*');
  });

  it('lets a service see what it needs', async () => expect(await boundary('services/registry/src/index.ts', '@huipin/kernel')).toEqual([]));
});

describe('the rules of eslint.config.js', () => {
  const file = 'services/registry/src/app.module.ts';
  it.each([
    ['max-lines', Array.from({ length: 301 }, (_, index) => `export const a${index} = ${index};`).join('\n')],
    ['max-lines-per-function', `export function long() {\n${'  void 0;\n'.repeat(51)}}\n`],
    ['no-restricted-properties', 'export const home = process.env.HOME;\n'],
    ['no-restricted-imports', "import { KafkajsBroker } from '@huipin/messaging';\nexport default KafkajsBroker;\n"],
    ['no-restricted-imports', "import * as all from '@huipin/messaging';\nexport default all;\n"],
    ['no-restricted-imports', "export { fenceIdleTimer } from '../../../libs/messaging/src/broker/kafkajs/fences.ts';\n"],
    ['no-restricted-imports', "import type { Kafka } from 'kafkajs';\nexport type Client = Kafka;\n"],
    ['no-restricted-syntax', "import type { Transaction } from '@huipin/messaging';\nexport const forge = (manager: unknown) => manager as Transaction;\n"],
    ['@typescript-eslint/no-explicit-any', 'export const loose: any = 1;\n'],
    ['@typescript-eslint/no-floating-promises', 'export function go() {\n  Promise.resolve(1);\n}\n'],
    ['@typescript-eslint/no-misused-promises', 'export const hit = [1].filter(async () => true);\n'],
    ['@typescript-eslint/no-unused-vars', 'const unused = 1;\nexport default 2;\n'],
    ['@typescript-eslint/switch-exhaustiveness-check', "export function f(x: 'a' | 'b') {\n  switch (x) {\n    case 'a':\n      return 1;\n  }\n  return 2;\n}\n"],
  ])('%s goes red', async (rule, code) => expect(await lint(rule, file, code)).not.toEqual([]));

  it.each([
    ['jest/no-focused-tests', "import { it } from '@jest/globals';\nit.only('x', () => undefined);\n"],
    ['jest/no-disabled-tests', "import { it } from '@jest/globals';\nit.skip('x', () => undefined);\n"],
    ['jest/expect-expect', "import { it } from '@jest/globals';\nit('x', () => undefined);\n"],
  ])('%s goes red in a spec', async (rule, code) => expect(await lint(rule, 'libs/kernel/src/dates.spec.ts', code)).not.toEqual([]));

  it('unicorn/filename-case goes red', async () => expect(await lintAnywhere('unicorn/filename-case', 'services/registry/src/CamelCase.ts', 'export default 1;\n')).not.toEqual([]));
});
