import { describe, expect, it } from '@jest/globals';
import { services } from '@huipin/contracts';
import { profiles, renderedObjects } from './charts.ts';
import { allowedEdges, openPods } from './edges.ts';

/** Each edge of the real graph, and no other. */
const between = {
  services: services.map((name) => `edge -> ${name}:8080`),
  trial: [
    ...services.flatMap((name) => [`${name} -> postgres:5432`, `${name} migration -> postgres:5432`, `${name} -> kafka:9092`]),
    ...services.map((name) => `${name} -> edge:8080`),
    'databases -> postgres:5432',
    'topics -> kafka:9092',
    'edge -> identity:8080',
  ],
};

describe.each(profiles)('the network of profile %s', (profile) => {
  it('is closed in both directions for every pod', () => expect(openPods(profile)).toEqual([]));

  it('has the edges of the graph between its pods, and no other', () => {
    expect(allowedEdges(profile)).toEqual([...between.services, ...(profile === 'embedded' ? between.trial : [])].sort());
  });

  it('lets webhooks out, and nothing else of the open network', () => {
    const open = renderedObjects(profile).filter(({ kind, spec }) => kind === 'NetworkPolicy' && JSON.stringify(spec).includes('0.0.0.0/0'));
    expect(open.map(({ metadata }) => metadata.name)).toEqual(['notifications-to-receivers']);
    for (const range of ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '169.254.0.0/16', '127.0.0.0/8', '100.64.0.0/10']) expect(JSON.stringify(open)).toContain(range);
  });
});

describe('the databases of profile standard', () => {
  it('are reached by their own service only', () => {
    const closed = renderedObjects('standard').filter(({ kind, metadata }) => kind === 'NetworkPolicy' && metadata.name.endsWith('-database') && !metadata.name.includes('-to-'));
    expect(closed.map(({ metadata }) => metadata.name).sort()).toEqual(services.map((name) => `${name}-database`).sort());
    for (const { metadata, spec } of closed) {
      const callers = [...JSON.stringify(spec).matchAll(/"app\.kubernetes\.io\/name":"(\w+)"/g)].map(([, name]) => `${name}-database`);
      expect(callers).toEqual([metadata.name]);
    }
  });
});
