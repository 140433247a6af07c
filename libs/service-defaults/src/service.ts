import { Module, RequestMethod, type DynamicModule, type INestApplication, type Type } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, ModulesContainer, NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { ErrorRow } from '@huipin/kernel';
import type { Logger } from 'pino';
import { DataSource, type EntitySchema } from 'typeorm';
import { ABOUT, AboutController, type Labels } from './about.controller.ts';
import { AccessGuard, routeOf } from './auth/access.guard.ts';
import { defaultAccess, indexAccess, type AccessRule } from './auth/access.ts';
import { roleLabels } from './auth/role-labels.ts';
import { TokenVerifier } from './auth/token-verifier.ts';
import type { BaseConfig } from './config.ts';
import { createDataSource, poolOf } from './data/data-source.ts';
import { DayClock, type DayTask, type DayTasks } from './day-clock.ts';
import { DayRunsController } from './day-runs.controller.ts';
import { HEALTH_CHECKS, HealthController, type HealthChecks } from './health.controller.ts';
import { ActInterceptor } from './http/act-interceptor.ts';
import { AnswerInterceptor } from './http/answer.ts';
import { corsFor } from './http/cors.ts';
import { CursorKey } from './http/cursor-key.ts';
import { httpErrors } from './http/errors.ts';
import { BODY_LIMIT, createFastify, prepareFastify } from './http/fastify.ts';
import type { Files } from './http/files.ts';
import { forgetOldIdempotencyKeys } from './http/idempotency.ts';
import { ListInterceptor } from './http/list-interceptor.ts';
import { methodsByPath } from './http/methods.ts';
import { ProblemFilter } from './http/problem.filter.ts';
import { RateLimitGuard } from './http/rate-limit-guard.ts';
import { RateLimits } from './http/rate-limits.ts';
import { validationPipe } from './http/validation.ts';
import { createLogger, NestLogger } from './logging.ts';
import { buildOpenApi } from './openapi.ts';

/** Injection tokens of what every service has. */
export const LOGGER = Symbol('LOGGER');
export const CONFIG = Symbol('CONFIG');

/** All that makes one service different from the others. */
export interface ServiceDefinition {
  readonly module: Type;
  readonly tables: readonly EntitySchema[];
  readonly access: readonly AccessRule[];
  readonly errors: Readonly<Record<string, ErrorRow>>;
  readonly labels: Labels;
  readonly asyncapi: unknown;
  readonly files?: Files;
  /** Connects the event transport to the application. */
  readonly connect: (app: INestApplication) => void;
  readonly health: (app: INestApplication) => HealthChecks;
  readonly dayTasks: (app: INestApplication) => Readonly<Record<string, DayTask>>;
}

/** All labels that a service answers with: its own, and those of the codes that every service prints. */
export function labelsOf({ labels }: Pick<ServiceDefinition, 'labels'>): Labels {
  return { role: roleLabels, ...labels };
}

@Module({})
class ServiceModule {}

/** The service as an application that is wired and not yet started. Refuses routes without an access rule. `flush` is the last thing that it does. */
export async function createService(definition: ServiceDefinition, config: BaseConfig, flush?: () => Promise<void>): Promise<NestFastifyApplication> {
  const dataSource = await createDataSource(config.databaseUrl, definition.tables).initialize();
  return wire(definition, config, dataSource, flush);
}

/** OpenAPI of a service without starting it: no database, no broker, no port. */
export async function describeService(service: string, definition: ServiceDefinition): Promise<object> {
  const config: BaseConfig = {
    service,
    port: 0,
    host: '127.0.0.1',
    profile: 'standard',
    publicOrigin: 'http://localhost:8080',
    databaseUrl: 'postgres://nobody@localhost/nothing',
    kafkaBrokers: ['localhost:1'],
    kafkaUser: undefined,
    kafkaAuthorityFile: undefined,
    oidcIssuer: 'http://localhost',
    oidcAudience: 'huipin',
    logLevel: 'fatal',
    outboxRetentionDays: 90,
    otlpEndpoint: undefined,
    auditKeyFile: undefined,
    auditHeadSeconds: 60,
    sealing: undefined,
    cursorSecret: 'nobody asks',
    corsOrigins: [],
    bodySeconds: 1,
    rateLimits: { store: 'memory', perClient: 1, perAddress: 1 },
    metricsPort: undefined,
  };
  const app = await wire(definition, config, createDataSource(config.databaseUrl, definition.tables));
  return buildOpenApi(app, service, { access: indexAccess([...defaultAccess, ...definition.access]), files: definition.files });
}

async function wire(definition: ServiceDefinition, config: BaseConfig, dataSource: DataSource, flush = () => Promise.resolve()): Promise<NestFastifyApplication> {
  const logger = createLogger(config);
  const access = indexAccess([...defaultAccess, ...definition.access]);
  const problems = new ProblemFilter(config.service, logger, { bodyLimit: BODY_LIMIT, methodsAt: methodsByPath(access.keys(), `/api/${config.service}/v1`) });
  const adapter = createFastify((error, request, reply) => problems.send(error, request, reply));
  const limits = new RateLimits(config.rateLimits, poolOf(dataSource));
  prepareFastify(adapter.getInstance(), { takesFileAt: definition.files?.at ?? (() => false), limits, bodySeconds: config.bodySeconds });
  const health: HealthChecks = { live: {}, ready: {} };
  const tasks: DayTasks = {};
  const clock = new DayClock(tasks, logger, { service: config.service, runsAhead: config.profile === 'embedded' });
  const app = await NestFactory.create<NestFastifyApplication>(
    serviceModule(definition, { config, logger, dataSource, access, health, problems, clock, limits, flush }),
    adapter,
    { logger: new NestLogger(logger), bodyParser: false, abortOnError: false },
  );
  const prefix = `api/${config.service}/v1`;
  if (config.corsOrigins.length > 0) app.enableCors(corsFor(config.corsOrigins));
  app.setGlobalPrefix(prefix, { exclude: ['health/live', 'health/ready'] });
  definition.connect(app);
  Object.assign(health, {
    live: definition.health(app).live,
    ready: { database: async () => void (await dataSource.query('select 1')), ...definition.health(app).ready },
  });
  const forgetKeys = () => forgetOldIdempotencyKeys(dataSource.manager).then(() => 0);
  Object.assign(tasks, { 'forget-idempotency-keys': forgetKeys, ...definition.dayTasks(app) });
  assertAccessComplete(app, access);
  let openapi: unknown;
  app.getHttpAdapter().get(`/${prefix}/openapi.json`, (_request: unknown, reply: { send(body: unknown): void }) => {
    reply.send((openapi ??= buildOpenApi(app, config.service, { access, files: definition.files })));
  });
  return app;
}

/** Starts listening, consuming and the day clock; ends cleanly on SIGTERM and SIGINT. */
export async function startService(definition: ServiceDefinition, config: BaseConfig, flush: () => Promise<void>): Promise<void> {
  const app = await createService(definition, config, flush);
  const logger = app.get<Logger>(LOGGER);
  app.enableShutdownHooks(['SIGTERM', 'SIGINT']);
  // What a service loads at boot (rules, types) must be there before the first event is.
  await app.init();
  await app.startAllMicroservices();
  await app.listen(config.port, config.host);
  app.get(DayClock).start();
  logger.info({ port: config.port, profile: config.profile }, 'listening');
}

interface Parts {
  config: BaseConfig;
  logger: Logger;
  dataSource: DataSource;
  access: ReadonlyMap<string, AccessRule>;
  health: HealthChecks;
  problems: ProblemFilter;
  clock: DayClock;
  limits: RateLimits;
  flush: () => Promise<void>;
}

function serviceModule(definition: ServiceDefinition, { config, logger, dataSource, access, health, problems, clock, limits, flush }: Parts): DynamicModule {
  const errors = { ...httpErrors.table, ...definition.errors };
  const shared = [
    { provide: LOGGER, useValue: logger },
    { provide: CONFIG, useValue: config },
    { provide: DataSource, useValue: dataSource },
    { provide: ABOUT, useValue: { service: config.service, access, errors, labels: labelsOf(definition), asyncapi: definition.asyncapi } },
  ];
  return {
    module: ServiceModule,
    global: true,
    imports: [definition.module],
    controllers: [AboutController, HealthController, DayRunsController],
    providers: [
      ...shared,
      { provide: 'closes the database', useValue: { onApplicationShutdown: () => dataSource.destroy().then(flush) } },
      { provide: HEALTH_CHECKS, useValue: health },
      { provide: DayClock, useValue: clock },
      { provide: APP_GUARD, useValue: new AccessGuard(access, new TokenVerifier(config.oidcIssuer, config.oidcAudience)) },
      { provide: APP_GUARD, useValue: new RateLimitGuard(limits) },
      { provide: APP_PIPE, useValue: validationPipe() },
      { provide: APP_INTERCEPTOR, useClass: AnswerInterceptor },
      { provide: APP_INTERCEPTOR, useValue: new ListInterceptor(new CursorKey(config.cursorSecret)) },
      { provide: APP_INTERCEPTOR, useValue: new ActInterceptor(dataSource, actsOf([...access.values()])) },
      { provide: APP_FILTER, useValue: problems },
    ],
    exports: shared.map(({ provide }) => provide),
  };
}

/** What every service has, and the renewal of seals. */
function actsOf(rules: readonly AccessRule[]): ReadonlySet<string> {
  return new Set(rules.filter((rule) => defaultAccess.includes(rule) || rule.who.includes('security.manage')).map(({ route }) => route).filter((route) => route.startsWith('POST ')));
}

/** Both ways: no route without a rule, no rule without a route. */
function assertAccessComplete(app: INestApplication, access: ReadonlyMap<string, AccessRule>): void {
  const routes = new Set(['GET /openapi.json']);
  for (const module of app.get(ModulesContainer).values()) {
    for (const { metatype } of module.controllers.values()) {
      if (typeof metatype !== 'function') continue;
      for (const name of Object.getOwnPropertyNames(metatype.prototype)) {
        const handler = (metatype.prototype as Record<string, unknown>)[name];
        if (typeof handler !== 'function' || name === 'constructor') continue;
        const method = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined;
        if (method !== undefined) routes.add(routeOf(metatype, handler));
      }
    }
  }
  const open = [...routes].filter((route) => !access.has(route));
  const gone = [...access.keys()].filter((route) => !routes.has(route));
  if (open.length > 0) throw new Error(`routes without an access rule: ${open.join(', ')}`);
  if (gone.length > 0) throw new Error(`access rules without a route: ${gone.join(', ')}`);
}
