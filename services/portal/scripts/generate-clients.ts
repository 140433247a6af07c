import { mkdirSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';

/**
 * The portal's client types, out of each service's own OpenAPI document. Works on the built services
 * (`nx run @huipin/portal:generate` builds them first) and starts none of them.
 */
const services = ['registry', 'credit', 'rewards', 'standards', 'notifications'];
const target = new URL('../src/api/gen/', import.meta.url);

// By address, not by name: the portal itself must depend on no service and no library of ours.
const built = (project: string) => import(new URL(`../../../${project}/dist/index.js`, import.meta.url).href) as Promise<Record<string, unknown>>;
type Describe = (service: string, definition: unknown) => Promise<object>;

const { describeService } = (await built('libs/service-defaults')) as { describeService: Describe };
mkdirSync(target, { recursive: true });
for (const service of services) {
  const definition = (await built(`services/${service}`))[`${service}Service`];
  const types = astToString(await openapiTS(JSON.stringify(await describeService(service, definition)), { alphabetize: true }));
  const heading = `// Generated from the OpenAPI document of ${service} by "npm run generate". Do not edit.\n`;
  writeFileSync(new URL(`${service}.d.ts`, target), `${heading}${types}`);
}
