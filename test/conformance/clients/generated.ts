import { mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { services } from '@huipin/client/services';
import { missingMaven, missingPython } from '../readers/readers.ts';
import type { Tools } from '../readers/tools.ts';

/** What a walk saw at one of its steps. */
export interface Sight {
  readonly step: string;
  readonly values: readonly unknown[];
}

interface Way {
  readonly origin: string;
  /** Asked for once the client is made: it lasts ten minutes. */
  readonly token: () => Promise<string>;
  readonly enterprise: string;
}

export interface GeneratedClient {
  readonly name: string;
  missing(): string | undefined;
  /** Generates the clients of all services, and walks by two of them. */
  walk(tools: Tools, way: Way): Promise<Sight[]>;
}

const here = import.meta.dirname;
const documentOf = (service: string) => join(here, '..', '..', '..', 'libs', 'client', 'openapi', `${service}.json`);
const sights = (output: Buffer) => output.toString('utf8').trim().split('\n').map((line) => JSON.parse(line) as Sight);

export const clients: readonly GeneratedClient[] = [
  { name: 'openapi-python-client 0.29', missing: missingPython, walk: walkInPython },
  { name: 'openapi-generator 7.25, Java', missing: missingMaven, walk: walkInJava },
];

async function walkInPython(tools: Tools, { origin, token, enterprise }: Way): Promise<Sight[]> {
  const generator = await tools.pythonProgram('openapi-python-client', join(here, 'python', 'requirements.txt'));
  const folder = join(tools.place, 'python-clients');
  mkdirSync(folder, { recursive: true });
  for (const service of services) {
    await tools.run(generator, ['generate', '--path', documentOf(service), '--output-path', join(folder, service)]);
  }
  return sights(await tools.run(join(dirname(generator), 'python'), [join(here, 'python', 'walk.py'), origin, await token(), enterprise, folder]));
}

async function walkInJava(tools: Tools, { origin, token, enterprise }: Way): Promise<Sight[]> {
  const jarsOf = async (what: string) => join(await tools.jars(`conformance-${what}-3`, join(here, 'java', `${what}.xml`)), '*');
  const [generator, jars] = [await jarsOf('generator'), await jarsOf('client')];
  const [folder, classes] = [join(tools.place, 'java-clients'), join(tools.place, 'java-classes')];
  const without = ['apiTests', 'modelTests', 'apiDocs', 'modelDocs'].map((each) => `${each}=false`).join(',');
  for (const service of services) {
    const name = `cn.huipin.${service}`;
    const packages = ['--api-package', name, '--model-package', `${name}.model`, '--invoker-package', `${name}.http`];
    const choices = ['--library', 'native', '--additional-properties', 'openApiNullable=false,dateLibrary=java8', '--global-property', without];
    await tools.run('java', ['-cp', generator, 'org.openapitools.codegen.OpenAPIGenerator', 'generate', '-i', documentOf(service), '-g', 'java', '-o', join(folder, service), ...packages, ...choices]);
  }
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.java') && file.includes('src/main')).map((file) => join(folder, file));
  await tools.run('javac', ['-nowarn', '-encoding', 'UTF-8', '-d', classes, '-cp', jars, ...sources, join(here, 'java', 'Walk.java')]);
  return sights(await tools.run('java', ['-cp', `${classes}:${jars}`, 'Walk', origin, await token(), enterprise]));
}
