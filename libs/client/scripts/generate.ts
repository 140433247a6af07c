import { mkdirSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';
import { services } from '../src/services.ts';

/**
 * Each service's OpenAPI document and its types. Works on the built services (`nx run @huipin/client:generate` builds
 * them first) and starts none of them. By address, not by name: the client itself depends on no service.
 */
const built = (project: string) => import(new URL(`../../../${project}/dist/index.js`, import.meta.url).href) as Promise<Record<string, unknown>>;
type Describe = (service: string, definition: unknown) => Promise<object>;

const documents = new URL('../openapi/', import.meta.url);
const types = new URL('../src/gen/', import.meta.url);
const { describeService } = (await built('libs/service-defaults')) as { describeService: Describe };
for (const folder of [documents, types]) mkdirSync(folder, { recursive: true });
for (const service of services) {
  const definition = (await built(`services/${service}`))[`${service}Service`];
  const document = JSON.stringify(await describeService(service, definition), null, 1);
  writeFileSync(new URL(`${service}.json`, documents), `${document}\n`);
  const heading = `// Generated from the OpenAPI document of ${service} by "npm run generate". Do not edit.\n`;
  writeFileSync(new URL(`${service}.ts`, types), `${heading}${astToString(await openapiTS(document, { alphabetize: true }))}`);
}
