import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { keyReference, readKeyring, type Keyring } from './sealing/keyring.ts';
import type { RateLimitSettings } from './http/rate-limits.ts';

/** Marks a variable whose value is never printed. Goes outermost: every further call makes another schema, without the mark. */
const secrets = new WeakSet<z.ZodType>();

export function secret<T extends z.ZodType>(schema: T): T {
  secrets.add(schema);
  return schema;
}

const postgresUrl = z.string().regex(/^postgres(ql)?:\/\//, 'must be a postgresql:// address');

/** What every service is told. A service's own variables are added by `.extend()`. */
export function baseConfig(service: string) {
  const name = service.toUpperCase();
  return z.object({
    PORT: z.coerce.number().int().min(1).max(65_535).describe('port to listen on'),
    HOST: z.string().default('0.0.0.0').describe('address to listen on'),
    HUIPIN_PROFILE: z.enum(['embedded', 'standard', 'external']).default('standard').describe('how much is trusted: loopback sinks and demo secrets only in embedded'),
    HUIPIN_PUBLIC_ORIGIN: z.url().default('http://localhost:8080').describe('origin of the edge, for links in answers'),
    [`HUIPIN_${name}_DATABASE_URL`]: secret(postgresUrl.describe('database of the service, runtime role')),
    KAFKA_BROKERS: z.string().regex(/^[^,\s]+:\d+(,[^,\s]+:\d+)*$/, 'must be host:port[,host:port…]').describe('Kafka brokers'),
    KAFKA_USERNAME: z.string().min(1).optional().describe('name that Kafka knows the service by (SCRAM-SHA-512), where it asks for one'),
    KAFKA_PASSWORD: secret(z.string().min(1).optional().describe('password that goes with the name')),
    KAFKA_CA_FILE: z.string().min(1).optional().describe('file with the certificate that the brokers are checked by; no TLS without it'),
    OIDC_ISSUER: z.url().describe('issuer of the tokens that are trusted'),
    OIDC_AUDIENCE: z.string().default('huipin').describe('audience that a token must name'),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info').describe('least level that is logged'),
    HUIPIN_OUTBOX_RETENTION_DAYS: z.coerce.number().int().min(90).default(90).describe('days that the outbox keeps what is published; at least as long as the feeds'),
    HUIPIN_AUDIT_KEY_FILE: z.string().min(1).optional().describe('file with the ed25519 key (PEM) that signs where the audit stands; in embedded alone it may be left out'),
    HUIPIN_AUDIT_HEAD_SECONDS: z.coerce.number().int().min(1).max(3_600).default(60).describe('how often that is signed while the audit grows'),
    HUIPIN_SEALING_KEYS: keyReference.optional().describe('where the keys are that seal personal numbers; none are taken in without them'),
    HUIPIN_CURSOR_KEY_FILE: z.string().min(1).optional().describe('file with the key that cursors are signed by, the same for every replica; without it one is derived from the password of the database'),
    HUIPIN_CORS_ORIGINS: z.string().regex(/^https?:\/\/[^\s,/]+(,https?:\/\/[^\s,/]+)*$/, 'must be origin[,origin…]').optional().describe('origins whose pages may call; none without it'),
    HUIPIN_RATE_LIMIT_STORE: z.enum(['memory', 'postgres']).default('memory').describe('where requests are counted: by each replica, or by all together'),
    HUIPIN_RATE_LIMIT_PER_CLIENT: z.coerce.number().int().min(1).optional().describe('requests a minute of one client; 6000, in embedded 1000000'),
    HUIPIN_RATE_LIMIT_PER_ADDRESS: z.coerce.number().int().min(1).optional().describe('requests a minute from one address; 12000, in embedded 1000000'),
    HUIPIN_BODY_SECONDS: z.coerce.number().int().min(1).default(20).describe('how long a body may take that is no file'),
    OTEL_EXPORTER_OTLP_ENDPOINT: z.url().optional().describe('OpenTelemetry collector (OTLP over HTTP) for traces, and for metrics unless they are scraped; none without it'),
    OTEL_EXPORTER_PROMETHEUS_PORT: z.coerce.number().int().min(1).max(65_535).optional().describe('port at which Prometheus finds /metrics; none without it'),
  });
}

/** The part of a service's configuration that the defaults themselves use. */
export interface BaseConfig {
  readonly service: string;
  readonly port: number;
  readonly host: string;
  readonly profile: 'embedded' | 'standard' | 'external';
  readonly publicOrigin: string;
  readonly databaseUrl: string;
  readonly kafkaBrokers: readonly string[];
  readonly kafkaUser: { readonly username: string; readonly password: string } | undefined;
  readonly kafkaAuthorityFile: string | undefined;
  readonly oidcIssuer: string;
  readonly oidcAudience: string;
  readonly logLevel: string;
  readonly outboxRetentionDays: number;
  readonly otlpEndpoint: string | undefined;
  readonly auditKeyFile: string | undefined;
  readonly auditHeadSeconds: number;
  /** The first key seals, all of them open. */
  readonly sealing: Keyring | undefined;
  readonly cursorSecret: string;
  readonly bodySeconds: number;
  readonly corsOrigins: readonly string[];
  readonly rateLimits: RateLimitSettings;
  readonly metricsPort: number | undefined;
}

export class WrongConfiguration extends Error {
  override readonly name = 'WrongConfiguration';
}

/** Reads the variables of `schema`; one sentence names each that is missing or wrong. */
export function readConfig<S extends z.ZodObject>(schema: S, environment: Readonly<Record<string, string | undefined>>): z.output<S> {
  const parsed = schema.safeParse(environment);
  if (parsed.success) return parsed.data;
  const sentences = parsed.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    const field = schema.shape[name] as z.ZodType | undefined;
    const given = environment[name];
    const problem = given === undefined ? 'is not set' : `is ${field && secrets.has(field) ? 'wrong' : JSON.stringify(given)}: ${issue.message}`;
    return `${name} (${field?.description ?? '?'}) ${problem}`;
  });
  throw new WrongConfiguration(`配置错误 / wrong configuration: ${sentences.join('; ')}`);
}

export function toBaseConfig(service: string, values: Record<string, unknown>): BaseConfig {
  return {
    service,
    port: values['PORT'] as number,
    host: values['HOST'] as string,
    profile: values['HUIPIN_PROFILE'] as BaseConfig['profile'],
    publicOrigin: values['HUIPIN_PUBLIC_ORIGIN'] as string,
    databaseUrl: values[`HUIPIN_${service.toUpperCase()}_DATABASE_URL`] as string,
    kafkaBrokers: (values['KAFKA_BROKERS'] as string).split(','),
    kafkaUser: kafkaUser(values),
    kafkaAuthorityFile: values['KAFKA_CA_FILE'] as string | undefined,
    oidcIssuer: values['OIDC_ISSUER'] as string,
    oidcAudience: values['OIDC_AUDIENCE'] as string,
    logLevel: values['LOG_LEVEL'] as string,
    outboxRetentionDays: values['HUIPIN_OUTBOX_RETENTION_DAYS'] as number,
    otlpEndpoint: values['OTEL_EXPORTER_OTLP_ENDPOINT'] as string | undefined,
    auditKeyFile: auditKeyFile(values),
    auditHeadSeconds: values['HUIPIN_AUDIT_HEAD_SECONDS'] as number,
    sealing: keyringAt(values['HUIPIN_SEALING_KEYS'] as string | undefined),
    cursorSecret: cursorSecret(service, values),
    bodySeconds: values['HUIPIN_BODY_SECONDS'] as number,
    corsOrigins: (values['HUIPIN_CORS_ORIGINS'] as string | undefined)?.split(',') ?? [],
    rateLimits: rateLimits(values),
    metricsPort: values['OTEL_EXPORTER_PROMETHEUS_PORT'] as number | undefined,
  };
}

function keyringAt(reference: string | undefined): Keyring | undefined {
  try {
    return reference === undefined ? undefined : readKeyring(reference, process.env);
  } catch (error) {
    throw new WrongConfiguration(`配置错误 / wrong configuration: HUIPIN_SEALING_KEYS ${(error as Error).message}`);
  }
}

/** One machine carries the embedded stack and whoever measures it. */
const limits = { embedded: { perClient: 1_000_000, perAddress: 1_000_000 }, elsewhere: { perClient: 6_000, perAddress: 12_000 } };

function rateLimits(values: Record<string, unknown>): RateLimitSettings {
  const { perClient, perAddress } = values['HUIPIN_PROFILE'] === 'embedded' ? limits.embedded : limits.elsewhere;
  return {
    store: values['HUIPIN_RATE_LIMIT_STORE'] as RateLimitSettings['store'],
    perClient: (values['HUIPIN_RATE_LIMIT_PER_CLIENT'] as number | undefined) ?? perClient,
    perAddress: (values['HUIPIN_RATE_LIMIT_PER_ADDRESS'] as number | undefined) ?? perAddress,
  };
}

/** All replicas know the password of their database, and nobody else does. */
function cursorSecret(service: string, values: Record<string, unknown>): string {
  const file = values['HUIPIN_CURSOR_KEY_FILE'] as string | undefined;
  if (file === undefined) {
    const { password } = new URL(values[`HUIPIN_${service.toUpperCase()}_DATABASE_URL`] as string);
    if (password !== '') return password;
    throw new WrongConfiguration('配置错误 / wrong configuration: the database is reached without a password, so HUIPIN_CURSOR_KEY_FILE must be set');
  }
  try {
    const key = readFileSync(file, 'utf8').trim();
    if (key.length >= 32) return key;
  } catch {
    // Said below, as for a key that is too short.
  }
  throw new WrongConfiguration(`配置错误 / wrong configuration: HUIPIN_CURSOR_KEY_FILE names ${file}, which must hold 32 characters or more`);
}

function kafkaUser({ KAFKA_USERNAME: username, KAFKA_PASSWORD: password }: Record<string, unknown>): BaseConfig['kafkaUser'] {
  if (username === undefined && password === undefined) return undefined;
  if (username !== undefined && password !== undefined) return { username: username as string, password: password as string };
  const [given, missing] = username === undefined ? ['KAFKA_PASSWORD', 'KAFKA_USERNAME'] : ['KAFKA_USERNAME', 'KAFKA_PASSWORD'];
  throw new WrongConfiguration(`配置错误 / wrong configuration: ${given} is set, so ${missing} must be set too`);
}

function auditKeyFile({ HUIPIN_PROFILE: profile, HUIPIN_AUDIT_KEY_FILE: file }: Record<string, unknown>): string | undefined {
  if (file !== undefined || profile === 'embedded') return file as string | undefined;
  throw new WrongConfiguration('配置错误 / wrong configuration: HUIPIN_AUDIT_KEY_FILE (file with the ed25519 key that signs where the audit stands) is not set: openssl genpkey -algorithm ed25519');
}

type Environment = Readonly<Record<string, string | undefined>>;

/** For the migration step: the address of the service's database as its owner. */
export function migrationUrl(service: string, environment: Environment): string {
  return addressIn(`HUIPIN_${service.toUpperCase()}_MIGRATION_URL`, 'owner role', environment);
}

/** The same as the runtime role, where nothing else is configured. */
export function databaseUrl(service: string, environment: Environment): string {
  return addressIn(`HUIPIN_${service.toUpperCase()}_DATABASE_URL`, 'runtime role', environment);
}

function addressIn(name: string, role: string, environment: Environment): string {
  return readConfig(z.object({ [name]: secret(postgresUrl.describe(`database of the service, ${role}`)) }), environment)[name] as string;
}
