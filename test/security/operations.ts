import { readFileSync } from 'node:fs';

export const services = ['registry', 'credit', 'rewards', 'standards', 'notifications'] as const;

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly example?: unknown;
  readonly default?: unknown;
  readonly minimum?: number;
  readonly minItems?: number;
}

interface Parameter {
  readonly name: string;
  readonly in: 'header' | 'path' | 'query';
  readonly schema: Schema;
}

/** One operation of the OpenAPI documents. */
export interface Operation {
  /** `GET /api/registry/v1/enterprises/{id}`. */
  readonly name: string;
  readonly service: string;
  readonly method: string;
  readonly path: string;
  readonly query: readonly Parameter[];
  /** Of a body in JSON. */
  readonly body: Schema | undefined;
  readonly isList: boolean;
  readonly who: 'anyone' | 'public' | readonly string[];
  readonly territory: string | undefined;
}

interface Written {
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<Record<string, { readonly content?: object }>>;
  readonly 'x-access': { readonly who: Operation['who']; readonly territory?: string };
}

/** All that the documents of the five services speak of. */
export const operations: readonly Operation[] = services.flatMap((service) => {
  const document = JSON.parse(readFileSync(new URL(`../../libs/client/openapi/${service}.json`, import.meta.url), 'utf8')) as { paths: Record<string, Record<string, Written>> };
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, written]): Operation => {
      const parameters = (written.parameters ?? []).filter((each): each is Parameter => 'name' in each);
      return {
        ...{ name: `${method.toUpperCase()} ${path}`, service, method: method.toUpperCase(), path },
        query: parameters.filter((each) => each.in === 'query'),
        body: written.requestBody?.content['application/json']?.schema,
        isList: 'text/csv' in (written.responses['200']?.content ?? {}),
        who: written['x-access'].who,
        territory: written['x-access'].territory,
      };
    }),
  );
});

export function parametersOf({ path }: Pick<Operation, 'path'>): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
}

export function addressOf({ path }: Pick<Operation, 'path'>, parameters: Readonly<Record<string, string>> = {}): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => parameters[name] ?? 'none');
}
