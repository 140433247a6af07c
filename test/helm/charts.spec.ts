import { describe, expect, it } from '@jest/globals';
import { baseConfig, readConfig } from '@huipin/service-defaults';
import { loadTopics } from '@huipin/local';
import { services } from '@huipin/contracts';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { charts, profiles, read, renderedObjects, root, type KubernetesObject } from './charts.ts';
import { containersOf, podOf, type Container } from './pods.ts';
import { readersFile, topicsFile } from './topics.ts';

const rendered = Object.fromEntries(profiles.map((profile) => [profile, renderedObjects(profile)])) as Record<(typeof profiles)[number], readonly KubernetesObject[]>;
const everything = profiles.flatMap((profile) => rendered[profile]);
const workloads = everything.filter((object) => podOf(object) !== undefined);

interface Schema {
  readonly [key: string]: unknown;
  readonly additionalProperties?: unknown;
}

/** Every schema of an object that names its keys, with the way to it. */
function objectSchemas(schema: unknown, way = '#'): [string, Schema][] {
  if (typeof schema !== 'object' || schema === null) return [];
  const inner = Object.entries(schema).flatMap(([key, value]) => objectSchemas(value, `${way}/${key}`));
  const isObject = (schema as Schema)['type'] === 'object' || ('properties' in schema && !/\/(if|then)(\/|$)/.test(way) && !way.endsWith('/properties'));
  return isObject ? [[way, schema as Schema], ...inner] : inner;
}

describe.each(['service', 'platform'])('the schema of helm/%s', (chart) => {
  const schema = JSON.parse(read('helm', chart, 'values.schema.json')) as unknown;
  it('is closed at every level', () => {
    const open = objectSchemas(schema).filter(([, { additionalProperties }]) => additionalProperties === undefined || additionalProperties === true);
    // The values of a part are closed by the part's own schema.
    expect(open.map(([way]) => way)).toEqual(chart === 'platform' ? ['#/$defs/part'] : []);
  });
  it('leads to no address', () => {
    for (const [, reference] of JSON.stringify(schema).matchAll(/"\$(?:ref|id|schema)":"([^"]*)"/g)) expect(reference).toMatch(/^#\/\$defs\/\w+$/);
  });
});

describe('the chart knows the topics', () => {
  it('of deploy/topics.yaml, and the readers of the code; npm run helm -w @huipin/test copies them', () => {
    expect(read('helm/platform/files/topics.yaml')).toBe(topicsFile());
    expect(read('helm/platform/files/readers.yaml')).toBe(readersFile());
  });

  const topics = loadTopics(join(root, 'deploy', 'topics.yaml'));
  it('and Strimzi is told each, with its partitions and its days', () => {
    const told = rendered.standard.filter(({ kind }) => kind === 'KafkaTopic').map(({ metadata: { name, labels }, spec }) => {
      const { partitions, config } = spec as { partitions: number; config: Record<string, number> };
      return [name, partitions, config['retention.ms']! / 86_400_000, labels?.['huipin/audience']];
    });
    expect(told.sort()).toEqual(topics.map(({ name, partitions, retentionDays, audience }) => [name, partitions, retentionDays, audience]).sort());
  });

  it.each(services)('and %s may write what it publishes, read what it handles, and join its own group', (service) => {
    const user = rendered.standard.find(({ kind, metadata }) => kind === 'KafkaUser' && metadata.name === service);
    const { acls } = user?.spec?.['authorization'] as { acls: { resource: { type: string; name: string }; operations: string[] }[] };
    const named = (type: string, operation: string) => acls.filter(({ resource, operations }) => resource.type === type && operations.includes(operation)).map(({ resource }) => resource.name);
    expect(named('topic', 'Write')).toEqual(topics.filter(({ publisher }) => publisher === service).map(({ name }) => name));
    expect(named('topic', 'Read')).toEqual((parse(readersFile()) as Record<string, string[]>)[service]);
    expect(named('group', 'Read')).toEqual([`huipin.${service}`]);
  });
});

describe.each(profiles)('the rendering of profile %s', (profile) => {
  const objects = rendered[profile];
  const deployment = (name: string) => objects.find(({ kind, metadata }) => kind === 'Deployment' && metadata.name === name)!;
  it('is Kubernetes objects, each once', () => {
    const names = objects.map(({ apiVersion, kind, metadata }) => `${apiVersion} ${kind} ${metadata.name}`);
    expect(names.filter((name) => !/^(?:[a-z0-9.]+\/)?v\d\w* [A-Z]\w+ [a-z0-9][a-z0-9.-]*$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(services)('tells %s exactly what it reads, and nothing of a neighbour', (service) => {
    const [main] = containersOf(deployment(service));
    const environment = environmentOf(main!, objects);
    const schema = baseConfig(service);
    expect(Object.keys(environment).filter((name) => !(name in schema.shape))).toEqual([]);
    expect(readConfig(schema, environment)).toMatchObject({ PORT: 8080, HUIPIN_PROFILE: profile });
    expect(main?.args).toEqual(compose[service]?.command);
  });

  it.each(services)('migrates %s by the command of the compose file, with its variables', (service) => {
    const job = objects.find(({ kind, metadata }) => kind === 'Job' && metadata.name.startsWith(`${service}-migrate-`));
    const migrate = containersOf(job!).find(({ name }) => name === 'migrate');
    expect([migrate?.args, migrate?.env?.map(({ name }) => name)]).toEqual([compose[`${service}-migrate`]?.command, Object.keys(compose[`${service}-migrate`]?.environment ?? {})]);
  });

  it('tells the edge what the compose file tells it', () => {
    const [main] = containersOf(deployment('edge'));
    const environment = environmentOf(main!, objects);
    expect(Object.keys(environment).sort()).toEqual(Object.keys(compose['edge']?.environment ?? {}).sort());
    const upstreams = JSON.parse(environment['HUIPIN_UPSTREAMS']!) as Record<string, string>;
    const expected = [...services, ...(profile === 'embedded' ? ['identity'] : [])];
    expect(upstreams).toEqual(Object.fromEntries(expected.map((name) => [name, `http://${name}:8080`])));
    expect(main?.args).toEqual(compose['edge']?.command);
    // The way in to the others must not close when one of them is down.
    expect([main?.readinessProbe?.httpGet.path, containersOf(deployment('registry'))[0]?.readinessProbe?.httpGet.path]).toEqual(['/health/live', '/health/ready']);
  });
});

describe('what a service can be told', () => {
  // Named by the cluster, or not of the platform's business.
  const elsewhere = ['HOST', 'KAFKA_USERNAME', 'KAFKA_PASSWORD', 'KAFKA_CA_FILE', 'OIDC_AUDIENCE', 'HUIPIN_OUTBOX_RETENTION_DAYS', 'HUIPIN_AUDIT_HEAD_SECONDS', 'OTEL_EXPORTER_OTLP_ENDPOINT', 'OTEL_EXPORTER_PROMETHEUS_PORT'];
  const variables = Object.keys(baseConfig('registry').shape).filter((name) => !elsewhere.includes(name));

  it('can be told by the compose file', () => {
    expect(variables.filter((name) => !(name in (compose['registry']?.environment ?? {})))).toEqual([]);
  });

  it('can be told by the charts', () => {
    const templates = ['service', 'platform'].flatMap((chart) => readdirSync(join(charts, chart, 'templates')).map((file) => ['helm', chart, 'templates', file]));
    const text = templates.filter(([, , , file]) => /\.(tpl|yaml)$/.test(file!)).map((path) => read(...path)).join('');
    expect(variables.filter((name) => !text.includes(name) && !name.endsWith('_DATABASE_URL'))).toEqual([]);
  });
});

const compose = (parse(read('deploy/compose.yaml'), { merge: true }) as { services: Record<string, { command?: string[]; environment?: Record<string, unknown> }> }).services;

/** What a container is told; a Secret's value is made up in the form that its variable has. */
function environmentOf(container: Container, objects: readonly KubernetesObject[]): Record<string, string> {
  const shared = (container.envFrom ?? []).map(({ configMapRef }) => objects.find(({ kind, metadata }) => kind === 'ConfigMap' && metadata.name === configMapRef.name)?.data);
  const own = (container.env ?? []).map(({ name, value }) => [name, value ?? (name.endsWith('_URL') ? 'postgres://a:b@c/d' : 'secret')]);
  return Object.assign({}, ...shared, Object.fromEntries(own)) as Record<string, string>;
}

describe('every pod', () => {
  it('keeps to the restricted Pod Security Standard, holds no token and writes nothing into its image', () => {
    const loose = workloads.flatMap((object) => {
      const pod = podOf(object)!;
      const isClosed = pod.automountServiceAccountToken === false && pod.enableServiceLinks === false && pod.securityContext?.runAsNonRoot === true && pod.securityContext.seccompProfile?.type === 'RuntimeDefault';
      const open = containersOf(object).filter(({ securityContext: context }) => context?.allowPrivilegeEscalation !== false || context.readOnlyRootFilesystem !== true || context.capabilities?.drop?.join() !== 'ALL');
      return isClosed && open.length === 0 ? [] : `${object.kind} ${object.metadata.name}`;
    });
    expect(loose).toEqual([]);
  });

  it('says what it needs and what it may take', () => {
    const silent = workloads.flatMap(containersOf).filter(({ resources }) => !resources?.requests?.['cpu'] || !resources.requests['memory'] || !resources.limits?.['memory']);
    expect(silent).toEqual([]);
  });

  it('outside the trial runs images by their digest, and a trial says that it is one', () => {
    const images = [...rendered.standard, ...rendered.external].flatMap(containersOf).map(({ image }) => image);
    expect(images.filter((image) => !/@sha256:[0-9a-f]{64}$/.test(image))).toEqual([]);
    const stateful = rendered.embedded.filter(({ kind }) => kind === 'StatefulSet');
    expect(stateful.map(({ metadata }) => metadata.annotations?.['huipin/notice'])).toEqual(['trial, no backup', 'trial, no backup', 'trial, no backup']);
  });

  it('knows no password: every one is in a Secret that exists before', () => {
    expect(everything.filter(({ kind }) => kind === 'Secret')).toEqual([]);
    const said = workloads.flatMap(containersOf).flatMap(({ env = [] }) => env).filter(({ name, value }) => /PASSWORD|_URL$/.test(name) && value !== undefined);
    expect(said).toEqual([]);
  });
});

describe('the broker of the trial', () => {
  // Its settings are those of npm start, whose code it runs.
  it('is told the name by which its Service is found', () => {
    const named = (kind: string) => rendered.embedded.find((object) => object.kind === kind && object.metadata.name === 'kafka');
    const [broker] = containersOf(named('StatefulSet')!);
    expect(broker?.env).toEqual([{ name: 'KAFKA_ADVERTISED_HOST', value: named('Service')?.metadata.name }]);
  });
});

describe('the charts', () => {
  it('name no host of a registry of images', () => {
    for (const file of ['service/values.yaml', 'platform/values.yaml', 'platform/files/embedded.yaml', 'platform/files/standard.yaml']) {
      for (const [, image] of read('helm', file).matchAll(/(?:repository|image): (\S+)/g)) expect(image).not.toMatch(/^[^/]*[.:][^/]*\//);
    }
    expect(charts.endsWith('helm')).toBe(true);
  });
});
