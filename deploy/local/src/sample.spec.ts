import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectDir } from './options.ts';
import { sampleDir } from './sample.ts';

const linesOf = (...path: string[]) => readFileSync(join(...path), 'utf8').trim().split('\n');

describe('the enterprises of the sample', () => {
  const vectors = linesOf(projectDir, 'libs', 'codes', 'data', 'uscc-test-vectors.csv').map((line) => line.split(','));
  const isRealEnterpriseOfAnhui = ([code = '', , valid]: string[]) => valid === 'yes' && code.startsWith('9134');

  it('are the real ones among the code vectors, all of them, by code and name as written there', () => {
    const [, ...rows] = linesOf(sampleDir, 'anhui-enterprises.csv');
    const expected = vectors.filter(isRealEnterpriseOfAnhui).map(([code = '', name = '']) => `${code},${name},${code.slice(2, 8)}`);
    expect(rows).toEqual(expected);
    expect(rows).toHaveLength(5);
  });
});

describe('the sample', () => {
  it('has each of its files explained, and explains none that is gone', () => {
    const explained = [...readFileSync(join(sampleDir, 'SOURCES.md'), 'utf8').matchAll(/^\| `([^`]+)` \|/gm)].map(([, file]) => file);
    expect(explained).toEqual(readdirSync(sampleDir).filter((file) => file !== 'SOURCES.md').sort());
  });
});
