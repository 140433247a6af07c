import { globSync, readFileSync } from 'node:fs';
import * as contracts from '@huipin/contracts';
import { read, root } from './charts.ts';

const { eventTypes, replayTopic, services, topics } = contracts;

/** The chart's own copy of deploy/topics.yaml: a chart sees no file outside its folder. */
export const topicsFile = () => read('deploy/topics.yaml');

/** Who may read what in Kafka, from the handlers in the code, with the topics by which a neighbour sends again. */
export function readersFile(): string {
  const lines = services.map((service) => {
    const read = topicsReadBy(service);
    const again = new Set(read.map((topic) => replayTopic(topic.split('.', 1)[0] ?? '')));
    return `${service}:\n${[...read, ...[...again].sort()].map((topic) => `  - ${topic}\n`).join('')}`;
  });
  return `# The topics that each service reads, by its @OnEvent handlers. Made by \`npm run helm -w @huipin/test\`.\n${lines.join('')}`;
}

function topicsReadBy(service: string): string[] {
  const sources = globSync(`services/${service}/src/**/*.ts`, { cwd: root }).filter((file) => !file.endsWith('.spec.ts'));
  const handled = sources.flatMap((file) => [...readFileSync(`${root}${file}`, 'utf8').matchAll(/@OnEvents?\(([^)]*)\)/g)].map(([, what]) => what ?? ''));
  return [...new Set(handled.flatMap(topicsOf))].sort();
}

/** `HonourGrantedSchema` or a list of such, or everything that is published. */
function topicsOf(handled: string): string[] {
  if (handled === 'publishedSchemas') return Object.entries(topics).flatMap(([name, { audience }]) => (audience === 'internal' ? [] : name));
  return [...handled.matchAll(/\w+/g)].map(([name]) => {
    const schema = (contracts as unknown as Record<string, { typeName?: string } | undefined>)[name];
    const known = eventTypes.get(schema?.typeName ?? '');
    if (known === undefined) throw new Error(`a handler names ${name}, which is no event of the contracts: teach test/helm/topics.ts what it means`);
    return known.topic;
  });
}
