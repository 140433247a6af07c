import { isDeepStrictEqual } from 'node:util';
import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';
import type { AccessRule } from './auth/access.ts';

interface Operation {
  security?: Record<string, string[]>[];
  'x-access'?: object;
  responses?: Record<string, unknown>;
}

/** OpenAPI 3.1 from the routes, their zod schemas and the access table; paths are absolute from the origin. */
export function buildOpenApi(app: INestApplication, service: string, access: ReadonlyMap<string, AccessRule>): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle(`Huipin ${service}`)
    .setDescription(`The ${service} service of the brand and quality-credit platform of Anhui province (皖政办〔2016〕77号).`)
    .setVersion('1')
    .addServer('/')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' }, 'token')
    .build();
  const document = SwaggerModule.createDocument(app, builder, {
    operationIdFactory: (_, method) => method,
    autoTagControllers: true,
    standardSchemaConverter: (schema, { schemaType }) =>
      schema instanceof z.ZodType
        ? { schema: z.toJSONSchema(schema, { target: 'draft-2020-12', io: schemaType, unrepresentable: 'any' }) }
        : undefined,
  });
  document.components = { ...document.components, schemas: { ...document.components?.schemas, ...(collectNamed(document.paths) as Schemas) } };
  const prefix = `/api/${service}/v1`;
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(item as Record<string, Operation>)) {
      const route = `${method.toUpperCase()} ${path.slice(prefix.length).replaceAll(/\{(\w+)\}/g, ':$1')}`;
      describeAccess(operation, access.get(route));
    }
  }
  return document;
}

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

/**
 * Takes the named schemas (`.meta({ id })`) out of every place that carries its own copy in `$defs`, where the
 * references, which point to the components, would not find them.
 */
function collectNamed(node: unknown, named: Record<string, unknown> = {}): Record<string, unknown> {
  if (typeof node !== 'object' || node === null) return named;
  const { $defs } = node as { $defs?: Record<string, unknown> };
  if ($defs !== undefined) delete (node as { $defs?: unknown }).$defs;
  for (const [name, schema] of Object.entries($defs ?? {})) {
    if (!isDeepStrictEqual((named[name] ??= schema), schema)) throw new Error(`OpenAPI: two different schemas are called ${name}`);
    collectNamed(schema, named);
  }
  for (const child of Object.values(node)) collectNamed(child, named);
  return named;
}

function describeAccess(operation: Operation, rule: AccessRule | undefined): void {
  if (rule === undefined) return;
  const { who, territory, condition } = rule;
  operation.security = who === 'public' ? [{}, { token: [] }] : [{ token: [] }];
  operation['x-access'] = { who, ...(territory && { territory }), ...(condition && { condition }) };
  operation.responses = {
    ...operation.responses,
    default: {
      description: 'Problem (RFC 9457); the codes are at /errors',
      content: { 'application/problem+json': { schema: problemSchema } },
    },
  };
}

const problemSchema = z.toJSONSchema(
  z.object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    code: z.string(),
    requestId: z.string(),
    errors: z.array(z.object({ pointer: z.string(), code: z.string(), detail: z.string() })).optional(),
  }),
);
