import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import jestConfig from '../../jest.config.js';
import { manifests } from '../supply/parts.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root }).toString().trim().split('\n');
const roles = ['module', 'controller', 'service', 'table', 'events', 'projection', 'reaction', 'gateway', 'batch', 'view', 'spec', 'int.spec', 'e2e.spec'];
const drawers = /(^|\/)(common|utils?|helpers?|shared|base|misc)(\/|\.ts$)/;

/** Files of services whose suffix is no role of the closed list. */
const unknownRoles = (paths: readonly string[]) =>
  paths
    .filter((path) => /^services\/(?!portal\/)[^/]+\/src\/[^/]+\/.*\.ts$/.test(path) && !path.includes('/migrations/'))
    .filter((path) => {
      const [, ...suffix] = path.split('/').at(-1)!.slice(0, -'.ts'.length).split('.');
      const role = suffix.join('.').replace(/^.*?(int\.spec|e2e\.spec)$/, '$1');
      return role !== '' && !roles.includes(role) && !roles.includes(suffix.at(-1)!);
    });

describe('files', () => {
  it('carry a role of the closed list, or none', () => {
    expect(unknownRoles(['services/demo/src/things/thing.manager.ts'])).toHaveLength(1);
    expect(unknownRoles(files)).toEqual([]);
  });

  it('lie in no drawer that names no room', () => {
    expect('services/demo/src/utils/text.ts').toMatch(drawers);
    expect(files.filter((path) => /^(libs|services|deploy)\//.test(path) && drawers.test(path))).toEqual([]);
  });

  it('of a service have no index but the one at the root of its source', () => {
    expect(files.filter((path) => /^services\/[^/]+\/src\/.+\/index\.ts$/.test(path))).toEqual([]);
  });

  it('that are specs are each found by exactly one runner', () => {
    const patterns = jestConfig.projects.map(({ testMatch, testPathIgnorePatterns = [] }: { testMatch: string[]; testPathIgnorePatterns?: string[] }) => ({
      match: testMatch.map((glob) => new RegExp(`^${glob.replace('<rootDir>/', '').replaceAll('.', String.raw`\.`).replaceAll('**/', '(?:.+/)?').replaceAll(/(?<!\))\*/g, '[^/]*').replaceAll(/\{([^}]+)\}/g, (_, list: string) => `(?:${list.replaceAll(',', '|')})`)}$`)),
      ignore: testPathIgnorePatterns.map((pattern) => new RegExp(pattern)),
    }));
    const runnersOf = (path: string) => patterns.filter(({ match, ignore }) => match.some((one) => one.test(path)) && !ignore.some((one) => one.test(path))).length;
    const specs = files.filter((path) => /\.spec\.tsx?$/.test(path) && !path.startsWith('test/architecture/fixtures/'));
    expect(specs.filter((path) => runnersOf(path) !== 1)).toEqual([]);
    expect(runnersOf('libs/kernel/src/dates spec.ts')).toBe(0);
  });

  it('name no machine, and lock files no registry', () => {
    const lock = readFileSync(`${root}package-lock.json`, 'utf8');
    expect(lock).not.toMatch(/"resolved": "https?:/);
  });
});

describe('runtime dependencies', () => {
  const used = new Set([...manifests.values()].flatMap(({ dependencies = {} }) => Object.keys(dependencies)).filter((name) => !name.startsWith('@huipin/')));

  it('are each explained by one line of docs/dependencies.md, and no line explains what is gone', () => {
    const explained = [...readFileSync(`${root}docs/dependencies.md`, 'utf8').matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name!);
    expect(explained.sort()).toEqual([...used].sort());
  });

  it('of the portal are what the edge imports, and bundled is what its pages import', () => {
    const imported = (folder: string) => {
      const sources = files.filter((path) => path.startsWith(`services/portal/${folder}/`) && !path.includes('.spec.')).map((path) => readFileSync(`${root}${path}`, 'utf8'));
      const names = sources.flatMap((source) => [...source.matchAll(/(?:from|import|import\() ?'((?:@[^/']+\/)?[a-z][^/':]*)(?:\/[^']*)?'/g)].map(([, name]) => name!));
      return [...new Set(names)].sort();
    };
    const { dependencies, bundled } = JSON.parse(readFileSync(`${root}services/portal/package.json`, 'utf8')) as { dependencies: object; bundled: string[] };
    expect(imported('src')).toEqual(bundled);
    expect(imported('edge')).toEqual(Object.keys(dependencies));
  });
});
