/** The parts of an OpenAPI 3.1 document that a person reads. */
export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OpenApiOperation>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>>; readonly parameters?: Readonly<Record<string, Parameter>> };
}

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly description?: string;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: Schema;
}

interface OpenApiOperation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: { readonly content?: Content };
  readonly responses?: Readonly<Record<string, { readonly content?: Content }>>;
  readonly 'x-access'?: Access;
}

type Content = Readonly<Record<string, { readonly schema?: Schema }>>;

export interface Access {
  readonly who: 'public' | 'anyone' | readonly string[];
  readonly territory?: 'subtree' | 'equal' | 'own';
  readonly condition?: string;
}

export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string | undefined;
  readonly access: Access | undefined;
  readonly parameters: readonly Field[];
  readonly body: readonly Field[];
  readonly status: string | undefined;
  readonly answer: readonly Field[];
}

export interface Field {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly description: string | undefined;
}

const methods = ['get', 'post', 'put', 'patch', 'delete'];

/** Every operation of a service, by path and then by method. */
export function operationsOf(document: OpenApi): Operation[] {
  return Object.entries(document.paths)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, item]) =>
      methods.flatMap((method) => {
        const operation = item[method];
        return operation === undefined ? [] : [toOperation(document, method, path, operation)];
      }),
    );
}

function toOperation(document: OpenApi, method: string, path: string, operation: OpenApiOperation): Operation {
  const [status, answer] = Object.entries(operation.responses ?? {}).find(([code]) => code.startsWith('2')) ?? [];
  return {
    id: `${method}-${path}`,
    method: method.toUpperCase(),
    path,
    summary: operation.summary === '' ? undefined : operation.summary,
    access: operation['x-access'],
    parameters: (operation.parameters ?? []).flatMap((parameter) => parameterOf(document, parameter) ?? []).map(({ name, required = false, schema = {}, description }) => ({
      name,
      required,
      type: typeOf(document, schema),
      description: description ?? schema.description,
    })),
    body: fieldsOf(document, schemaIn(operation.requestBody?.content)),
    status,
    answer: fieldsOf(document, schemaIn(answer?.content)),
  };
}

/** Most operations share some, which the document says once. */
function parameterOf(document: OpenApi, parameter: Parameter | { readonly $ref: string }): Parameter | undefined {
  return '$ref' in parameter ? document.components?.parameters?.[nameOf(parameter.$ref)] : parameter;
}

function schemaIn(content: Content | undefined): Schema {
  return Object.values(content ?? {})[0]?.schema ?? {};
}

function fieldsOf(document: OpenApi, schema: Schema): Field[] {
  const { properties = {}, required = [], items } = resolve(document, schema);
  if (items !== undefined) return fieldsOf(document, items);
  return Object.entries(properties).map(([name, field]) => ({
    name,
    type: typeOf(document, field),
    required: required.includes(name),
    description: resolve(document, field).description,
  }));
}

/** A schema in one line: `"A" | "B"`, `string (date)`, `{ code, name } | null`, `Honour[]`. */
export function typeOf(document: OpenApi, schema: Schema): string {
  if (schema.$ref !== undefined) return nameOf(schema.$ref);
  if (schema.enum !== undefined) return schema.enum.map((each) => JSON.stringify(each)).join(' | ');
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives !== undefined) return [...new Set(alternatives.map((each) => typeOf(document, each)))].join(' | ');
  if (schema.items !== undefined) return listOf(typeOf(document, schema.items));
  if (schema.properties !== undefined) return `{ ${Object.keys(schema.properties).join(', ')} }${schema.type?.includes('null') ? ' | null' : ''}`;
  const types = [schema.type ?? 'any'].flat();
  return `${types.join(' | ')}${schema.format === undefined ? '' : ` (${schema.format})`}`;
}

function listOf(type: string): string {
  return type.includes(' | ') ? `(${type})[]` : `${type}[]`;
}

function resolve(document: OpenApi, schema: Schema): Schema {
  return schema.$ref === undefined ? schema : (document.components?.schemas?.[nameOf(schema.$ref)] ?? {});
}

function nameOf(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1);
}
