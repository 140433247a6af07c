import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asyncApi } from '@huipin/messaging';

const root = fileURLToPath(new URL('../../', import.meta.url));
const proto = join(root, 'proto');
const generated = join(root, 'libs/contracts/src/gen');
let scratch: string;

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'huipin-contracts-'));
});
afterAll(() => rmSync(scratch, { recursive: true }));

/** What `buf` says, or an empty text where it has nothing to say. */
function buf(cwd: string, ...args: string[]): string {
  const env = { ...process.env, PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}` };
  try {
    return execFileSync(join(root, 'node_modules/.bin/buf'), args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return `${stdout}${stderr}`;
  }
}

const breaking = (cwd: string) => buf(cwd, 'breaking', '--against', join(proto, 'baseline.binpb'));

/** The contracts with something changed in one file. */
function spoilt(name: string, file: string, from: string, to: string): string {
  const copy = join(scratch, name);
  cpSync(proto, copy, { recursive: true });
  const text = readFileSync(join(copy, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(copy, file), text.replace(from, to));
  return copy;
}

function filesBelow(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(files.map(({ parentPath, name }) => [join(parentPath, name).slice(folder.length), readFileSync(join(parentPath, name), 'utf8')]));
}

describe('the generated code', () => {
  it('is what buf makes of proto/ today: `npm run generate -w @huipin/contracts`', () => {
    const out = join(scratch, 'fresh/proto');
    mkdirSync(out, { recursive: true });
    expect(buf(proto, 'generate', '-o', out)).toBe('');
    expect(filesBelow(join(scratch, 'fresh/libs/contracts/src/gen'))).toEqual(filesBelow(generated));
  });
});

describe('the contracts', () => {
  const declaration = 'huipin/standards/v1/declaration.proto';

  it('keep to the rules of buf lint', () => expect(buf(proto, 'lint')).toBe(''));

  it('break nothing that was released', () => expect(breaking(proto)).toBe(''));

  it('are refused where a message says nothing of itself', () => {
    const copy = spoilt('uncommented', declaration, '// One self-declaration, whole, as it stands after the fact.\n', '');
    expect(buf(copy, 'lint')).toContain('non-empty comment');
  });

  it.each([
    ['a field is renamed', 'string declared_on = 7', 'string made_on = 7', 'declared_on'],
    ['a field gets another type', 'uint32 edition = 8', 'string edition = 8', 'changed type'],
    ['a field gets another number', 'string reason = 3', 'string reason = 4', '"3"'],
  ])('are refused where %s', (what, from, to, said) => expect(breaking(spoilt(what.replaceAll(' ', '-'), declaration, from, to))).toContain(said));

  it('may gain a field', () => {
    expect(breaking(spoilt('gained', declaration, 'string supersedes = 10;', 'string supersedes = 10;\n  string public_link = 99;'))).toBe('');
  });
});

describe('docs/events.md', () => {
  it('is what the contracts say today: `npm run generate:docs -w @huipin/contracts`', () => {
    const script = join(root, 'libs/contracts/scripts/generate-docs.ts');
    const document = execFileSync(process.execPath, ['--experimental-transform-types', '--disable-warning=ExperimentalWarning', script, '--print'], { encoding: 'utf8' });
    expect(readFileSync(join(root, 'docs/events.md'), 'utf8')).toBe(document);
  });

  it('names each header that a record carries, and no other', () => {
    const { schemas } = (asyncApi('registry') as { components: { schemas: { CloudEventHeaders: { properties: object } } } }).components;
    const table = readFileSync(join(root, 'docs/events.md'), 'utf8').split('\n').filter((line) => line.startsWith('  | `'));
    const named = table.flatMap((line) => [...line.split('|')[1]!.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
    expect(named.sort()).toEqual(Object.keys(schemas.CloudEventHeaders.properties).sort());
  });
});
