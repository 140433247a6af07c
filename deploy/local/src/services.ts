import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type ChildPlan } from './child.ts';
import { databaseVariable, migrationVariable, type DatabaseUrls } from './external.ts';
import { StartFailure } from './failure.ts';
import { projectDir } from './options.ts';
import { LOOPBACK } from './ports.ts';

/** The services of the platform. */
export const services = ['registry', 'credit', 'rewards', 'standards', 'notifications'] as const;

export interface ServicePlace {
  readonly name: string;
  /** Holds main.js, and migrate.js where there is a schema. */
  readonly folder: string;
  /** Made by the build of this project. */
  readonly isBuilt: boolean;
}

/**
 * All services; or those that HUIPIN_LOCAL_SERVICES names, for tests and while a service does not exist yet:
 * `registry,credit` or `fixture=/folder/with/main.js`.
 */
export function chooseServices(choice = process.env.HUIPIN_LOCAL_SERVICES): ServicePlace[] {
  return (choice || services.join()).split(',').map((entry) => {
    const [name = '', folder] = entry.trim().split('=');
    return { name, folder: folder ?? join(projectDir, 'services', name, 'dist'), isBuilt: folder === undefined };
  });
}

export function refuseUnbuilt(places: readonly ServicePlace[]): void {
  const missing = places.filter(({ folder }) => !existsSync(join(folder, 'main.js'))).map(({ name }) => name);
  if (missing.length === 0) return;
  const names = missing.join(', ');
  throw new StartFailure({ zh: `服务 ${names} 没有构建产物：请运行 npm run build 查看原因`, en: `the services ${names} have not been built: run npm run build to see why` });
}

/** What every service is told (its own configuration, and nobody else's). */
export interface Surroundings {
  readonly origin: string;
  readonly issuer: string;
  readonly kafkaBrokers: readonly string[];
  readonly logs: string;
  /** Key that signs where a service's audit stands. */
  readonly auditKeyFile: string;
  /** File with the keys that seal what must not stand in a database as it is. */
  readonly sealingKeys: string;
}

/** They hold personal numbers and secrets of receivers, and alone have the keys to them. */
const sealing = ['registry', 'notifications'];

export function servicePlan(place: ServicePlace, port: number, database: DatabaseUrls, around: Surroundings): ChildPlan {
  return {
    name: place.name,
    command: process.execPath,
    args: [...memoryFlags.service, join(place.folder, 'main.js')],
    env: {
      ...neutralEnvironment(),
      PORT: String(port),
      HOST: LOOPBACK,
      HUIPIN_PROFILE: 'embedded',
      HUIPIN_PUBLIC_ORIGIN: around.origin,
      [databaseVariable(place.name)]: database.database,
      KAFKA_BROKERS: around.kafkaBrokers.join(),
      OIDC_ISSUER: around.issuer,
      HUIPIN_AUDIT_KEY_FILE: around.auditKeyFile,
      ...(sealing.includes(place.name) && { HUIPIN_SEALING_KEYS: `file:${around.sealingKeys}` }),
      ...metricsPort(place.name),
    },
    log: join(around.logs, `${place.name}.log`),
  };
}

/** On one machine each needs a port of its own: the one given, for the first service, and those after it. */
function metricsPort(name: string): Record<string, string> {
  const first = process.env.OTEL_EXPORTER_PROMETHEUS_PORT;
  return first ? { OTEL_EXPORTER_PROMETHEUS_PORT: String(Number(first) + Math.max(0, services.findIndex((service) => service === name))) } : {};
}

/** The step before the start, as the owner of the database; undefined where the service has no schema. */
export function migrationPlan(place: ServicePlace, database: DatabaseUrls, logs: string): ChildPlan | undefined {
  const file = join(place.folder, 'migrate.js');
  if (!existsSync(file)) return undefined;
  return {
    name: `${place.name} migrate`,
    command: process.execPath,
    args: [file],
    env: {
      ...neutralEnvironment(),
      [databaseVariable(place.name)]: database.database,
      [migrationVariable(place.name)]: database.migration,
    },
    log: join(logs, `${place.name}-migrate.log`),
  };
}

/** One machine carries everything: small young generations, and a bound that shows a leak before the machine feels it. */
export const memoryFlags = {
  service: ['--max-old-space-size=256', '--max-semi-space-size=2'],
  front: ['--max-old-space-size=96', '--max-semi-space-size=1'],
};

/** The caller's environment without addresses of databases: a service learns its own only. */
export function neutralEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^HUIPIN_[A-Z]+_(DATABASE|MIGRATION)_URL$/.test(name));
  return { ...Object.fromEntries(kept), NODE_ENV: 'production', LOG_LEVEL: process.env.LOG_LEVEL || 'info', MALLOC_ARENA_MAX: '2' };
}
