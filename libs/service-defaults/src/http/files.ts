import type { INestApplication } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';

/** A kind of file that a service takes, told in the query of its address. */
export interface FileKind<C extends string = string> {
  readonly kind: string;
  readonly columns: { readonly required: readonly C[]; readonly optional?: readonly C[] };
  /** Further parameters of the address, by name. */
  readonly options?: z.ZodRawShape;
  /** A line that is taken as it is, for whoever learns by copying. */
  readonly example: Readonly<Partial<Record<C, string>>>;
}

export interface Files {
  /** The addresses that take files: their body is handed over as a stream, unread. */
  readonly at: (path: string) => boolean;
  readonly kinds: (app: INestApplication) => readonly FileKind[];
}

interface Upload {
  parameters?: Record<string, unknown>[];
  requestBody?: object;
}

/** The file of one line, with its header. */
function exampleOf({ example }: FileKind): string {
  return stringify([example], { header: true });
}

/** Says of an operation that takes files which kinds there are, by which columns and options, and how each looks. */
export function describeFiles(upload: Upload, kinds: readonly FileKind[]): void {
  const csv = (upload.requestBody as { content?: Record<string, { examples?: object }> } | undefined)?.content?.['text/csv'];
  if (csv === undefined || kinds.length === 0) return;
  csv.examples = Object.fromEntries(kinds.map((kind) => [kind.kind, { summary: columnsOf(kind), value: exampleOf(kind) }]));
  const kind = { name: 'kind', in: 'query', required: true, schema: { type: 'string', enum: kinds.map(({ kind: name }) => name) }, description: kinds.map((each) => `${each.kind}: ${columnsOf(each)}`).join('\n\n') };
  upload.parameters = [kind, ...kinds.flatMap(optionsOf), ...(upload.parameters ?? [])];
}

function columnsOf({ columns: { required, optional = [] } }: FileKind): string {
  return `${required.join(', ')}${optional.length === 0 ? '' : `; where there is something to say ${optional.join(', ')}`}`;
}

function optionsOf({ kind, options = {} }: FileKind): Record<string, unknown>[] {
  const { properties = {} } = z.toJSONSchema(z.object(options), { io: 'input' });
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', required: false, description: `of ${kind} only`, schema }));
}
