import { isDeepStrictEqual } from 'node:util';
import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';
import type { AccessRule } from './auth/access.ts';
import { describeFiles, type Files } from './http/files.ts';
import { completeOperation, sharedComponents, type Operation } from './openapi-operation.ts';

/** OpenAPI 3.1 from the routes, their zod schemas and the access table; paths are absolute from the origin. */
export function buildOpenApi(app: INestApplication, service: string, { access, files }: { readonly access: ReadonlyMap<string, AccessRule>; readonly files?: Files | undefined }): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle(`Huipin ${service}`)
    .setDescription(`The ${service} service of the brand and quality-credit platform of Anhui province (皖政办〔2016〕77号).`)
    .setVersion('1')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addServer('/')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' }, 'token')
    .build();
  const document = SwaggerModule.createDocument(app, builder, {
    operationIdFactory: (_, method) => method,
    autoTagControllers: true,
    standardSchemaConverter: (schema, { schemaType }) => {
      if (!(schema instanceof z.ZodType)) return undefined;
      if (schemaType === 'input') assertExample(schema);
      return { schema: z.toJSONSchema(schema, { target: 'draft-2020-12', io: schemaType, unrepresentable: 'any', override: ({ jsonSchema }) => joinNullable(jsonSchema) }) };
    },
  });
  const { schemas, ...shared } = sharedComponents(service);
  document.components = { ...document.components, ...(shared as object), schemas: { ...document.components?.schemas, ...(collectNamed(document.paths) as Schemas), ...(schemas as Schemas) } };
  const kinds = files?.kinds(app) ?? [];
  const prefix = `/api/${service}/v1`;
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(item as Record<string, Operation>)) {
      const route = `${method.toUpperCase()} ${path.slice(prefix.length).replaceAll(/\{(\w+)\}/g, ':$1')}`;
      describeFiles(operation, kinds);
      completeOperation(operation, method, path, access.get(route));
    }
  }
  return document;
}

/** Whoever copies an example must not be refused for its form. */
function assertExample(schema: z.ZodType): void {
  const example = schema.meta()?.['example'];
  const parsed = schema.safeParse(example);
  if (example !== undefined && !parsed.success) throw new Error(`OpenAPI: the example ${JSON.stringify(example)} is refused by its schema: ${parsed.error.message}`);
}

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

/**
 * Takes the named schemas (`.meta({ id })`) out of every place that carries its own copy in `$defs`, where the
 * references, which point to the components, would not find them.
 */
function collectNamed(node: unknown, named: Record<string, unknown> = {}): Record<string, unknown> {
  if (typeof node !== 'object' || node === null) return named;
  const { $defs } = node as { $defs?: Record<string, unknown> };
  delete (node as { $defs?: unknown }).$defs;
  // Said once, by the version of the document.
  delete (node as { $schema?: unknown }).$schema;
  for (const [name, schema] of Object.entries($defs ?? {})) {
    if (!isDeepStrictEqual((named[name] ??= schema), schema)) throw new Error(`OpenAPI: two different schemas are called ${name}`);
    collectNamed(schema, named);
  }
  for (const child of Object.values(node)) collectNamed(child, named);
  return named;
}

/** `anyOf: [an object, null]` → an object or null: the same to a validator, and a plain class to generators of clients. */
function joinNullable(node: { anyOf?: readonly { type?: unknown }[] }): void {
  const [object, nothing, ...others] = node.anyOf ?? [];
  if (object?.type !== 'object' || nothing?.type !== 'null' || others.length > 0) return;
  delete node.anyOf;
  Object.assign(node, object, { type: ['object', 'null'] });
}
