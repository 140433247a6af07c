import { describe, expect, it } from '@jest/globals';
import { shipped } from './parts.ts';

describe('what a project ships', () => {
  it('is what it depends on, and what its build bundles', () => {
    expect(shipped({ name: 'portal', dependencies: { server: '^1' }, devDependencies: { pages: '^2', compiler: '^3' }, bundled: ['pages'] })).toEqual({ server: '^1', pages: '^2' });
  });

  it('cannot be bundled of what it does not have', () => {
    expect(() => shipped({ name: 'portal', bundled: ['pages'] })).toThrow('portal bundles pages, which is not among its devDependencies');
  });
});
