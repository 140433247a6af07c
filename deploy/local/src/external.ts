import { StartFailure } from './failure.ts';

/** Parts that exist already and are used instead of being started (front-door.md section 1). */
export interface ExternalParts {
  readonly kafkaBrokers: readonly string[] | undefined;
  readonly issuer: string | undefined;
  /** Service → addresses of its database. */
  readonly databases: ReadonlyMap<string, DatabaseUrls>;
}

export interface DatabaseUrls {
  /** Runtime role. */
  readonly database: string;
  /** Owner. */
  readonly migration: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

export const databaseVariable = (service: string) => `HUIPIN_${service.toUpperCase()}_DATABASE_URL`;
export const migrationVariable = (service: string) => `HUIPIN_${service.toUpperCase()}_MIGRATION_URL`;

/** `services`: those of this start; `others`: names that a variable may speak of all the same. */
export function readExternalParts(services: readonly string[], environment: Environment = process.env, others: readonly string[] = []): ExternalParts {
  refuseStrangers(environment, [...services, ...others]);
  const databases = new Map<string, DatabaseUrls>();
  for (const service of services) {
    const names = [databaseVariable(service), migrationVariable(service)] as const;
    const [database, migration] = names.map((name) => databaseUrl(environment, name));
    if (database !== undefined && migration !== undefined) databases.set(service, { database, migration });
    else if (database !== undefined || migration !== undefined) {
      const [given, missing] = database === undefined ? [names[1], names[0]] : names;
      throw new StartFailure({ zh: `设置了 ${given} 就必须同时设置 ${missing}`, en: `${given} is set, so ${missing} must be set too` });
    }
  }
  return { kafkaBrokers: brokers(environment), issuer: issuer(environment), databases };
}

/** A misspelt service would get a database of its own, and nobody would notice. */
function refuseStrangers(environment: Environment, services: readonly string[]): void {
  const known = new Set(services.flatMap((service) => [databaseVariable(service), migrationVariable(service)]));
  const stranger = Object.keys(environment).find((name) => /^HUIPIN_\w+_(DATABASE|MIGRATION)_URL$/.test(name) && !known.has(name));
  if (stranger === undefined) return;
  const names = services.map((service) => service.toUpperCase()).join(', ');
  throw new StartFailure({ zh: `环境变量 ${stranger} 不属于任何服务（${names}），请核对拼写`, en: `the variable ${stranger} names no service (${names}); check its spelling` });
}

function databaseUrl(environment: Environment, name: string): string | undefined {
  const value = given(environment, name);
  if (value === undefined || (/^postgres(ql)?:$/.test(URL.parse(value)?.protocol ?? '') && value.includes('@'))) return value;
  throw wrong(name, 'postgres://user:password@host:5432/database');
}

function brokers(environment: Environment): string[] | undefined {
  const value = given(environment, 'KAFKA_BROKERS');
  if (value === undefined || /^[^,\s:]+:\d+(,[^,\s:]+:\d+)*$/.test(value)) return value?.split(',');
  throw wrong('KAFKA_BROKERS', 'host:9092,host:9092');
}

function issuer(environment: Environment): string | undefined {
  const value = given(environment, 'OIDC_ISSUER');
  if (value === undefined || /^https?:$/.test(URL.parse(value)?.protocol ?? '')) return value;
  throw wrong('OIDC_ISSUER', 'https://login.example/realms/huipin');
}

function given(environment: Environment, name: string): string | undefined {
  const value = environment[name];
  return value === '' ? undefined : value;
}

/** The value itself is not printed: it may hold a password. */
function wrong(name: string, example: string): StartFailure {
  return new StartFailure({ zh: `环境变量 ${name} 的值不对，应形如 ${example}`, en: `the variable ${name} is wrong; it looks like ${example}` });
}
