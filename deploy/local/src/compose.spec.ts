import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { databaseVariable, migrationVariable } from './external.ts';
import { edgePlan, identityPlan } from './front.ts';
import { brokerSettings, KAFKA_VERSION } from './kafka.ts';
import { projectDir } from './options.ts';
import { POSTGRES_VERSION } from './postgres.ts';
import { servicePlan, services } from './services.ts';

interface Container {
  readonly image?: string;
  readonly build?: { readonly args: { readonly PROJECT: string }; readonly dockerfile: string };
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string | number | null>>;
  readonly user?: string;
  readonly read_only?: boolean;
  readonly depends_on?: Readonly<Record<string, unknown>>;
}

const deploy = join(projectDir, 'deploy');
const compose = parse(readFileSync(join(deploy, 'compose.yaml'), 'utf8'), { merge: true }) as { services: Record<string, Container> };
const containers = Object.entries(compose.services);
const own = containers.filter(([, { build }]) => build !== undefined);

/** Without what is left to the shell, which `npm start` hands on as it is. */
const variablesOf = (name: string) => Object.entries(compose.services[name]?.environment ?? {}).filter(([, value]) => value !== null).map(([variable]) => variable).sort();
/** What a child is told; HOST is for the embedded stack, which must not be reached from outside. */
const told = (env: NodeJS.ProcessEnv | undefined, without: readonly string[] = []) =>
  Object.keys(env ?? {})
    .filter((name) => /^(PORT|LOG_LEVEL|KAFKA_BROKERS|OIDC_ISSUER|HUIPIN_(?!TEST_|LOCAL_).*)$/.test(name) && !without.includes(name))
    .sort();
const around = { origin: 'http://a', issuer: 'http://a/identity', kafkaBrokers: ['k:1'], logs: '/', auditKeyFile: '/audit-key.pem', sealingKeys: '/keys', upstreams: new Map(), listening: {} };

describe('the compose file describes what npm start runs', () => {
  it.each([...services])('%s, with its migration before it and the same variables', (name) => {
    const plan = servicePlan({ name, folder: '/', isBuilt: true }, 1, { database: 'd', migration: 'm' }, around);
    // npm start leaves the key of cursors to be derived.
    expect(variablesOf(name)).toEqual([...told(plan.env), 'HUIPIN_CURSOR_KEY_FILE'].sort());
    expect(variablesOf(`${name}-migrate`)).toEqual([databaseVariable(name), migrationVariable(name)]);
    expect(compose.services[name]?.command).toEqual([`services/${name}/dist/main.js`]);
    expect(Object.keys(compose.services[name]?.depends_on ?? {})).toEqual([`${name}-migrate`, 'topics']);
  });
  it('identity and edge, with the same variables', () => {
    expect(variablesOf('identity')).toEqual([...told(identityPlan(1, '/', around).env, ['LOG_LEVEL']), 'HUIPIN_IDENTITY_SECRETS'].sort());
    expect(variablesOf('edge')).toEqual(told(edgePlan(1, around).env, ['HUIPIN_LISTENING']));
    const upstreams = JSON.parse(String(compose.services['edge']?.environment?.['HUIPIN_UPSTREAMS'])) as Record<string, string>;
    expect(Object.keys(upstreams)).toEqual([...services, 'identity']);
    for (const [name, url] of Object.entries(upstreams)) expect(url).toBe(`http://${name}:8080`);
  });
  it('nothing else', () => {
    const expected = ['postgres', 'kafka', 'databases', 'topics', 'identity', 'edge', ...services, ...services.map((name) => `${name}-migrate`)];
    expect(containers.map(([name]) => name).sort()).toEqual(expected.sort());
  });
  it('a trial in a cluster, too, runs the Kafka of npm start', () => {
    expect(readFileSync(join(deploy, 'trial.Dockerfile'), 'utf8')).toContain(`/huipin/kafka-${KAFKA_VERSION}\n`);
    expect(readFileSync(join(projectDir, 'helm', 'platform', 'files', 'embedded.yaml'), 'utf8')).toContain(`trial-kafka:${KAFKA_VERSION}\n`);
  });
  it('the same versions and settings of PostgreSQL and Kafka', () => {
    expect(compose.services['postgres']?.image).toBe(`postgres:${POSTGRES_VERSION}`);
    expect(compose.services['kafka']?.image).toBe(`apache/kafka:${KAFKA_VERSION}`);
    const settings = Object.entries(brokerSettings).map(([name, value]) => [`KAFKA_${name.replaceAll('.', '_').toUpperCase()}`, String(value)]);
    const given = Object.entries(compose.services['kafka']?.environment ?? {}).map(([name, value]) => [name, String(value)]);
    expect(Object.fromEntries(given)).toMatchObject(Object.fromEntries(settings) as Record<string, string>);
  });
  it('one step that makes every database, knowing the addresses of all', () => {
    const all = services.flatMap((name) => [databaseVariable(name), migrationVariable(name)]);
    expect(variablesOf('databases')).toEqual([...all, 'HUIPIN_ADMIN_URL'].sort());
  });
});

describe('our containers', () => {
  it.each(own)('%s is no root, writes nothing into its image and runs a file that there is', (_name, { user, read_only, command, build }) => {
    expect([user, read_only]).toEqual(['10001:10001', true]);
    const source = (command?.[0] ?? '').replace(/\/dist\/(.*)\.js$/, '/src/$1.ts');
    expect([source, existsSync(join(projectDir, source))]).toEqual([source, true]);
    expect(source.startsWith(`${build?.args.PROJECT}/`)).toBe(true);
  });
  it('hold no secret of their own: every password comes from outside', () => {
    const text = readFileSync(join(deploy, 'compose.yaml'), 'utf8');
    for (const [, password] of text.matchAll(/postgres:\/\/\w+:([^@]*)@/g)) expect(password).toMatch(/^\$\{HUIPIN_[A-Z_]+:\?\}$/);
  });
  it('name images without the host of a registry', () => {
    const dockerfile = readFileSync(join(deploy, 'Dockerfile'), 'utf8');
    const images = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image).concat(containers.flatMap(([, { image }]) => image ?? []));
    expect(images.filter((image) => image?.split('/')[0]?.match(/[.:]/) && image.includes('/'))).toEqual([]);
    expect(dockerfile).toMatch(/^USER 10001:10001$/m);
  });
});
