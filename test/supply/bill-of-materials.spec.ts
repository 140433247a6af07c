import { describe, expect, it } from '@jest/globals';
import { runtimeOf, type BillOfMaterials, type Manifests } from './bill-of-materials.ts';

const component = (ref: string) => ({ 'bom-ref': ref, type: 'library', name: ref, version: '1.0.0', purl: `pkg:npm/${ref}` });
const refs = ['@x/service@1.0.0', '@x/library@1.0.0', 'server@1.0.0', 'router@1.0.0', 'router@2.0.0', 'tester@1.0.0', 'server-of-tests@1.0.0'];
const bill: BillOfMaterials = {
  serialNumber: 'urn:uuid:0',
  metadata: { timestamp: '2026-11-26T00:00:00Z', component: component('whole@1.0.0') },
  components: refs.map(component),
  dependencies: [
    { ref: '@x/service@1.0.0', dependsOn: ['@x/library@1.0.0', 'tester@1.0.0'] },
    { ref: '@x/library@1.0.0', dependsOn: ['server@1.0.0', 'router@2.0.0', 'server-of-tests@1.0.0'] },
    { ref: 'server@1.0.0', dependsOn: ['router@1.0.0'] },
    { ref: 'tester@1.0.0', dependsOn: ['server@1.0.0', 'router@2.0.0'] },
  ],
};
const manifests: Manifests = new Map<string, { dependencies: Record<string, string> }>([
  ['@x/service', { dependencies: { '@x/library': '*' } }],
  ['@x/library', { dependencies: { server: '^1.0.0' } }],
]);

describe('the bill of one service', () => {
  const { metadata, components, dependencies, serialNumber } = runtimeOf(bill, ['@x/service'], manifests);

  it('holds what the service runs by, through our libraries, in the version that it gets, and nothing for tests', () => {
    expect(components.map((each) => each['bom-ref'])).toEqual(['@x/library@1.0.0', 'router@1.0.0', 'server@1.0.0']);
    expect(dependencies.find(({ ref }) => ref === '@x/library@1.0.0')).toEqual({ ref: '@x/library@1.0.0', dependsOn: ['server@1.0.0'] });
  });

  it('is about that service, and the same whenever it is written', () => {
    expect([metadata.component['bom-ref'], metadata.component.type, metadata.timestamp, serialNumber]).toEqual(['@x/service@1.0.0', 'application', undefined, undefined]);
  });

  it('is not written of a service that is not there', () => {
    expect(() => runtimeOf(bill, ['@x/gone'], manifests)).toThrow('the bill has no @x/gone');
  });
});
