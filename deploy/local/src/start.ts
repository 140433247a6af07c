import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { lastLines, run } from './child.ts';
import { databaseVariable, migrationVariable } from './external.ts';
import { edgePlan, identityPlan } from './front.ts';
import { readJson, writeJson } from './json-file.ts';
import { KAFKA_VERSION, resolveJars, startKafka } from './kafka.ts';
import { projectDir } from './options.ts';
import { adminUrl, POSTGRES_VERSION, startPostgres } from './postgres.ts';
import { type Step } from './progress.ts';
import { untilReady } from './ready.ts';
import { migrationPlan, refuseUnbuilt, servicePlan } from './services.ts';
import { adminPassword, keep, task, type Stack } from './stack.ts';

/** What a start does, in order; what stands together goes on at the same time. */
export function startSteps(stack: Stack): Step[] {
  return [
    { title: '构建与基础设施 / build and backing', together: [build(stack), postgres(stack), externalDatabases(stack), kafka(stack)] },
    { title: '数据库结构与入口 / schemas and front', together: [migrations(stack), identity(stack), edge(stack)] },
    { title: '服务 / services', together: stack.services.map(({ name }) => service(stack, name)) },
    { title: '首批数据 / first data', run: () => firstData(stack) },
  ];
}

function build({ services, supervisor, keeper, logs }: Stack): Step {
  const nx = realpathSync(join(projectDir, 'node_modules', '.bin', 'nx'));
  return {
    title: '构建 / build',
    skip: !services.some(({ isBuilt }) => isBuilt),
    run: async () => {
      const env = { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', FORCE_COLOR: '0' };
      const args = [nx, 'run-many', '-t', 'build'];
      await run({ name: 'build', command: process.execPath, args, cwd: projectDir, env, log: join(logs, 'build.log') }, keeper, supervisor.signal);
    },
  };
}

function postgres(stack: Stack): Step {
  const { external, folder, keeper, supervisor, ports, logs } = stack;
  const own = stack.services.filter(({ name }) => !external.databases.has(name));
  return {
    title: `PostgreSQL ${POSTGRES_VERSION}`,
    skip: own.length === 0,
    run: async () => {
      const password = adminPassword(folder);
      const plan = { dataDir: folder.path('postgres'), port: ports.postgres, password, log: join(logs, 'postgres.log') };
      await supervisor.start('postgres', 'PostgreSQL', () => startPostgres(plan, keeper, supervisor.signal));
      const urls = own.flatMap(({ name }) => {
        const database = stack.databases.get(name);
        return [[databaseVariable(name), database?.database] as const, [migrationVariable(name), database?.migration] as const];
      });
      const env = { HUIPIN_ADMIN_URL: adminUrl(plan), ...Object.fromEntries(urls) };
      await run(task(stack, 'provision', ['databases'], env), keeper, supervisor.signal);
      return `localhost:${ports.postgres}`;
    },
  };
}

function externalDatabases(stack: Stack): Step {
  const { external, keeper, supervisor } = stack;
  return {
    title: '既有数据库 / existing databases',
    skip: external.databases.size === 0,
    run: async () => {
      const urls = [...external.databases].flatMap(([name, { database, migration }]) => [[databaseVariable(name), database] as const, [migrationVariable(name), migration] as const]);
      await run(task(stack, 'provision', ['external-databases'], Object.fromEntries(urls)), keeper, supervisor.signal);
    },
  };
}

function kafka(stack: Stack): Step {
  const { external, folder, keeper, supervisor, ports, logs } = stack;
  return {
    title: `Kafka ${KAFKA_VERSION}`,
    run: async () => {
      if (external.kafkaBrokers === undefined) {
        await resolveJars(join(logs, 'maven.log'), keeper, supervisor.signal);
        const plan = { dataDir: folder.path('kafka'), port: ports.kafka, controllerPort: ports.kafkaController, log: join(logs, 'kafka.log') };
        await supervisor.start('kafka', 'Kafka', () => startKafka(plan, keeper, supervisor.signal));
      }
      await run(task(stack, 'provision', ['topics'], { KAFKA_BROKERS: stack.kafkaBrokers.join() }), keeper, supervisor.signal);
      return stack.kafkaBrokers.join();
    },
  };
}

function migrations(stack: Stack): Step {
  return {
    title: '数据库迁移 / migrations',
    run: async () => {
      refuseUnbuilt(stack.services);
      const plans = stack.services.flatMap((place) => {
        const database = stack.databases.get(place.name);
        return database === undefined ? [] : (migrationPlan(place, database, stack.logs) ?? []);
      });
      await Promise.all(plans.map((plan) => run(plan, stack.keeper, stack.supervisor.signal)));
    },
  };
}

function identity(stack: Stack): Step {
  const { external, ports, supervisor, folder } = stack;
  return {
    title: '身份服务 / identity',
    skip: external.issuer !== undefined,
    run: async () => {
      const plan = identityPlan(ports.identity, folder.path('identity'), stack);
      await keep(stack, 'front', plan);
      await untilReady('identity', ports.identity, plan.log, supervisor.signal);
    },
  };
}

function edge(stack: Stack): Step {
  const { ports, external, options, supervisor } = stack;
  return {
    title: '入口 / edge',
    run: async () => {
      const upstreams = new Map(ports.services);
      if (external.issuer === undefined) upstreams.set('identity', ports.identity);
      const plan = edgePlan(options.port, { ...stack, upstreams, listening: listening(stack) });
      await keep(stack, 'front', plan);
      await untilReady('edge', options.port, plan.log, supervisor.signal, '/health/live');
    },
  };
}

/** As the start prints it and /health/ready tells it. */
export function listening({ external, ports, kafkaBrokers, services }: Stack): Record<string, string> {
  const ownDatabase = services.some(({ name }) => !external.databases.has(name));
  return {
    kafka: external.kafkaBrokers === undefined ? `localhost:${ports.kafka}` : kafkaBrokers.join(),
    ...(ownDatabase ? { postgres: `localhost:${ports.postgres}` } : {}),
  };
}

function service(stack: Stack, name: string): Step {
  return {
    title: name,
    run: async () => {
      const [place, port, database] = [stack.services.find((one) => one.name === name), stack.ports.services.get(name), stack.databases.get(name)];
      if (place === undefined || port === undefined || database === undefined) throw new Error(`${name} is not planned`);
      const plan = servicePlan(place, port, database, stack);
      await keep(stack, 'services', plan);
      await untilReady(name, port, plan.log, stack.supervisor.signal);
    },
  };
}

/**
 * The demo enterprise, and the sample data once, into an empty folder; a load that was cut off is begun again. Both are
 * written in the name of clients that only our own identity provider knows.
 */
async function firstData(stack: Stack): Promise<string | undefined> {
  const { external, folder, options, services, origin, issuer, keeper, supervisor } = stack;
  if (external.issuer !== undefined) return 'OIDC_ISSUER: –';
  const identityDir = folder.path('identity');
  const file = folder.path('first-data.json');
  const sample = readJson<{ sample: string }>(file)?.sample ?? (options.sample ? 'wanted' : 'declined');
  writeJson(file, { sample });
  const isDone = sample !== 'wanted' && existsSync(join(identityDir, 'demo.json'));
  if (isDone || !services.some(({ name }) => name === 'registry')) return undefined;
  const env = { HUIPIN_PUBLIC_ORIGIN: origin, OIDC_ISSUER: issuer, HUIPIN_IDENTITY_DATA: identityDir, HUIPIN_SAMPLE: String(sample === 'wanted') };
  const loading = task(stack, 'first-data', [], env);
  await run(loading, keeper, supervisor.signal);
  if (sample === 'wanted') writeJson(file, { sample: 'loaded' });
  return lastLines(loading.log, 1)[0];
}
