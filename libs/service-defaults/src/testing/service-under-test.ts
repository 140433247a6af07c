import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { serviceDatabase, startIssuer, type Claims } from '@huipin/testing';
import type { BaseConfig } from '../config.ts';
import { runMigrations } from '../data/migrations.ts';
import { createLogger } from '../logging.ts';
import { createService, type ServiceDefinition } from '../service.ts';
import { startTelemetry } from '../telemetry.ts';

export interface ServiceUnderTest {
  readonly app: NestFastifyApplication;
  /** `Authorization` of a caller with these claims. */
  bearer(claims: Claims): Promise<string>;
  readonly issuer: Awaited<ReturnType<typeof startIssuer>>;
  close(): Promise<void>;
}

interface UploadDocument {
  readonly paths: Readonly<Record<string, { readonly post: { readonly requestBody: { readonly content: { readonly 'text/csv': { readonly examples: Readonly<Record<string, { readonly value: string }>> } } } } }>>;
}

export interface UnderTestOptions {
  readonly kafkaBrokers: readonly string[];
  readonly consumes: boolean;
  readonly profile: BaseConfig['profile'];
  readonly sealing: BaseConfig['sealing'];
  readonly bodySeconds: number;
  readonly corsOrigins: BaseConfig['corsOrigins'];
  readonly rateLimits: BaseConfig['rateLimits'];
  readonly otlpEndpoint: BaseConfig['otlpEndpoint'];
  readonly metricsPort: BaseConfig['metricsPort'];
}

/** One service on its own real database, answering HTTP by supertest; with brokers it relays and consumes too, unless it only asks them. */
export async function serviceUnderTest(
  service: string,
  definition: ServiceDefinition,
  migrations: readonly URL[],
  { kafkaBrokers, consumes = true, ...settings }: Partial<UnderTestOptions> = {},
): Promise<ServiceUnderTest> {
  const [database, issuer] = await Promise.all([
    serviceDatabase(service, { template: true, migrate: async (url) => void (await runMigrations(url, migrations)) }),
    startIssuer(),
  ]);
  const config: BaseConfig = {
    service,
    port: 0,
    host: '127.0.0.1',
    profile: 'embedded',
    publicOrigin: 'http://localhost:8080',
    databaseUrl: database.runtimeUrl,
    kafkaBrokers: kafkaBrokers ?? ['127.0.0.1:1'],
    kafkaUser: undefined,
    kafkaAuthorityFile: undefined,
    oidcIssuer: issuer.url,
    oidcAudience: 'huipin',
    logLevel: 'fatal',
    outboxRetentionDays: 90,
    otlpEndpoint: undefined,
    metricsPort: undefined,
    auditKeyFile: undefined,
    auditHeadSeconds: 60,
    sealing: [{ id: 'spec', algorithm: 'aes-256-gcm', key: Buffer.alloc(32, 's') }],
    cursorSecret: 'a key for tests',
    corsOrigins: [],
    bodySeconds: 20,
    rateLimits: { store: 'memory', perClient: 1_000_000, perAddress: 1_000_000 },
    ...settings,
  };
  const app = await createService(definition, config, await startTelemetry(config, createLogger(config)));
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  if (kafkaBrokers && consumes) await app.startAllMicroservices();
  return {
    app,
    issuer,
    bearer: async (claims) => `Bearer ${await issuer.token(claims)}`,
    close: async () => {
      await app.close();
      await issuer.close();
      await database.drop();
    },
  };
}

/** The file that a service's OpenAPI document shows for this kind of import. */
export async function exampleFile({ app }: Pick<ServiceUnderTest, 'app'>, service: string, kind: string): Promise<string> {
  const answer = await app.inject(`/api/${service}/v1/openapi.json`);
  const { post } = answer.json<UploadDocument>().paths[`/api/${service}/v1/imports`]!;
  return post.requestBody.content['text/csv'].examples[kind]!.value;
}
