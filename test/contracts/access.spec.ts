import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { accessDocument, accessTables } from './access-document.ts';

const rules = Object.values(accessTables).flat();
const writes = rules.filter(({ route }) => !route.startsWith('GET '));
const routesOf = (some: typeof rules) => some.map(({ route }) => route);

describe('docs/access.md', () => {
  it('is what the access tables say today: `npm run generate -w @huipin/test`', () => {
    expect(accessDocument()).toBe(readFileSync(new URL('../../docs/access.md', import.meta.url), 'utf8'));
  });
});

describe('no access table', () => {
  it('lets anybody write without a role', () => expect(routesOf(writes.filter(({ who }) => typeof who === 'string'))).toEqual([]));

  it('lets who audits write, or who operates or guards the system decide', () => {
    expect([...new Set(routesOf(writes.filter(({ who }) => who.includes('security.manage'))))]).toEqual(['POST /sealing-renewals']);
    expect(routesOf(writes.filter(({ who }) => who.includes('audit.read')))).toEqual([]);
    expect(routesOf(writes.filter(({ who, route }) => who.includes('operate') && !/^POST \/(messaging\/|day-runs$)/.test(route)))).toEqual([]);
  });

  it('lets anybody write outside a territory, but what has none', () => {
    const free = writes.filter(({ who, territory }) => territory === undefined && !who.includes('operate') && !who.includes('security.manage'));
    expect([...new Set(routesOf(free))]).toEqual(['POST /imports', 'POST /subscriptions']);
  });
});
