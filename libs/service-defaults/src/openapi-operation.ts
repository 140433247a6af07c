import { z } from 'zod';
import type { AccessRule } from './auth/access.ts';
import { DEPRECATION_EXTENSION } from './http/deprecation.ts';
import { LIST_EXTENSION, listFormats } from './http/list.ts';

type Json = Record<string, unknown>;

export interface Operation {
  operationId?: string;
  summary?: string;
  security?: Record<string, string[]>[];
  parameters?: Json[];
  requestBody?: object;
  responses?: Record<string, Json>;
  deprecated?: boolean;
  [LIST_EXTENSION]?: readonly string[];
  [DEPRECATION_EXTENSION]?: string;
  'x-access'?: object;
}

const ref = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` });
const header = (name: string) => [name, ref('headers', name)] as const;

const problemSchema = {
  ...z.toJSONSchema(
    z.object({
      type: z.string().meta({ description: 'address of the table that explains the code' }),
      title: z.string(),
      status: z.int(),
      detail: z.string().meta({ description: 'what is wrong and what to do, in the language asked for' }),
      code: z.string().meta({ description: 'stable; one of those at /errors' }),
      requestId: z.string(),
      errors: z.array(z.object({ pointer: z.string(), code: z.string(), detail: z.string() })).optional(),
    }),
  ),
  additionalProperties: true,
  description: 'RFC 9457; some codes add members, such as existingId',
};

const text = { schema: { type: 'string' } };
/** What operations share. */
export const sharedComponents = (service: string) => ({
  schemas: { Problem: problemSchema },
  responses: {
    Problem: {
      description: 'Refused, with the reason',
      headers: Object.fromEntries([header('X-Request-Id')]),
      content: { 'application/problem+json': { schema: ref('schemas', 'Problem'), example: problemExample(service) } },
    },
  },
  headers: {
    ETag: { ...text, description: 'version and representation; send it with If-Match or If-None-Match' },
    Location: { ...text, description: 'where it can be read' },
    RateLimit: { ...text, description: 'what is left in this window, and its seconds', example: '"client";r=5999;t=60' },
    'RateLimit-Policy': { ...text, description: 'requests a window', example: '"client";q=6000;w=60' },
    'X-Request-Id': { ...text, description: 'to be named to an operator' },
  },
  parameters: {
    AcceptLanguage: { name: 'Accept-Language', in: 'header', description: 'zh-CN (default) or en', schema: { type: 'string' }, example: 'zh-CN' },
    IdempotencyKey: {
      name: 'Idempotency-Key',
      in: 'header',
      description: 'a repeat with the same key and body gets the same answer, for 24 hours; with another body 422',
      schema: { type: 'string', pattern: '^[\\x21-\\x7E]{1,255}$' },
      example: '7d1e0b0c-order-17',
    },
    IfMatch: { name: 'If-Match', in: 'header', description: 'ETag of the version relied on; 412 when it has moved on', schema: { type: 'string' }, example: '"1"' },
    IfNoneMatch: { name: 'If-None-Match', in: 'header', description: 'ETag of what the caller has; 304 where it is still that', schema: { type: 'string' } },
  },
});

function problemExample(service: string): object {
  return {
    type: `/api/${service}/v1/errors#VALIDATION_FAILED`,
    title: 'Not acceptable as it is',
    status: 422,
    detail: '1 fields are wrong; see errors',
    code: 'VALIDATION_FAILED',
    requestId: '0b2f9a1e-6d0c-4a53-9a3e-5b8f7f0f3c11',
    errors: [{ pointer: '/division', code: 'WRONG_FORM', detail: 'division has the wrong form: six digits are due (GB/T 2260)' }],
  };
}

const ifMatchRequired = { name: 'If-Match', in: 'header', required: true, description: 'ETag of the version relied on; 428 without, 412 when it has moved on', schema: { type: 'string' }, example: '"1"' };

/** Says of an operation what the code beneath every route does. */
export function completeOperation(operation: Operation, method: string, path: string, rule: AccessRule | undefined): void {
  operation.summary ||= sentenceOf(operation.operationId ?? path);
  if (operation[DEPRECATION_EXTENSION] !== undefined) operation.deprecated = true;
  describeAccess(operation, rule);
  describeHeaders(operation, method, path, rule);
  describeBody(operation);
  describeList(operation);
  describeSuccess(operation, method);
  for (const [status, why] of refusalsOf(operation, method, path, rule)) operation.responses![status] ??= { ...ref('responses', 'Problem'), description: why };
  operation.responses!['default'] = ref('responses', 'Problem');
}

/** `listHonourTypes` → `List honour types`. */
function sentenceOf(operationId: string): string {
  const words = operationId.replaceAll(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function describeAccess(operation: Operation, rule: AccessRule | undefined): void {
  if (rule === undefined) return;
  const { who, territory, condition } = rule;
  operation.security = who === 'public' ? [{}, { token: [] }] : [{ token: [] }];
  operation['x-access'] = { who, ...(territory && { territory }), ...(condition && { condition }) };
}

function describeHeaders(operation: Operation, method: string, path: string, rule: AccessRule | undefined): void {
  const isWrite = method === 'post' && rule?.reading === undefined;
  const names = ['AcceptLanguage', ...(method === 'get' && isJson(operation.responses?.['200']) ? ['IfNoneMatch'] : []), ...(isWrite ? ['IdempotencyKey'] : [])];
  if (method === 'post' && path.includes('}/')) names.push('IfMatch');
  const required = ['put', 'patch', 'delete'].includes(method) ? [ifMatchRequired] : [];
  operation.parameters = [...(operation.parameters ?? []), ...names.map((name) => ref('parameters', name)), ...required];
}

/** What a schema gives as an example (`.meta({ example })`) is one of the whole body. */
function describeBody({ requestBody }: Operation): void {
  const content = (requestBody as { content?: Record<string, { schema?: Json; example?: unknown }> } | undefined)?.content ?? {};
  for (const media of Object.values(content)) {
    if (media.schema?.['example'] === undefined) continue;
    media.example = media.schema['example'];
    delete media.schema['example'];
  }
}

function describeList(operation: Operation): void {
  const members = operation[LIST_EXTENSION];
  delete operation[LIST_EXTENSION];
  const content = operation.responses?.['200']?.['content'] as Json | undefined;
  if (members === undefined || content === undefined) return;
  content[listFormats.ndjson] = { schema: { type: 'string', description: 'every item of every page, one a line' } };
  content[listFormats.csv] = { schema: { type: 'string', description: 'every item of every page; nested members are columns with dotted names' } };
  operation.parameters!.push({
    name: 'fields',
    in: 'query',
    description: 'only these members of each item, whichever of them are otherwise always there',
    style: 'form',
    explode: false,
    schema: { type: 'array', items: { type: 'string', enum: members }, minItems: 1 },
  });
}

function describeSuccess(operation: Operation, method: string): void {
  const made = operation.responses?.['201'];
  if (made !== undefined && takesSourceRef(operation)) operation.responses!['200'] ??= { ...made, description: 'It was there already, by its sourceRef or as what this completes' };
  for (const [status, response] of Object.entries(operation.responses ?? {})) {
    if (!status.startsWith('2')) continue;
    response['description'] ||= successes[status] ?? 'Done';
    const named = ['RateLimit', 'RateLimit-Policy', 'X-Request-Id', ...(isJson(response) ? ['ETag'] : []), ...(['201', '202'].includes(status) ? ['Location'] : [])];
    response['headers'] = { ...Object.fromEntries(named.map(header)), ...(response['headers'] as object | undefined) };
  }
  if (method === 'get' && isJson(operation.responses!['200'])) operation.responses!['304'] = { description: 'The caller has it already' };
}

function takesSourceRef({ requestBody }: Operation): boolean {
  const content = (requestBody as { content?: Record<string, { schema?: { properties?: object } }> } | undefined)?.content;
  return 'sourceRef' in (content?.[listFormats.json]?.schema?.properties ?? {});
}

function isJson(response: Json | undefined): boolean {
  return response?.['content'] !== undefined && listFormats.json in (response['content'] as Json);
}

const successes: Readonly<Record<string, string>> = { 200: 'As it is now', 201: 'Made', 202: 'Taken in; its progress is told at Location', 204: 'Done, with nothing to say' };

function refusalsOf(operation: Operation, method: string, path: string, rule: AccessRule | undefined): [string, string][] {
  const isWrite = method !== 'get';
  const asksSomething = isWrite || (operation.parameters ?? []).some((parameter) => parameter['in'] === 'query');
  return [
    ['400', 'It cannot be read'],
    ['401', rule?.who === 'public' ? 'The token that was sent is not valid' : 'A valid token is missing'],
    ...(rule !== undefined && rule.who !== 'public' ? [['403', 'The caller may not do this'] as [string, string]] : []),
    ...(path.includes('}') ? [['404', 'There is no such thing, or the caller may not know of it'] as [string, string]] : []),
    ...(isWrite ? writeRefusals : []),
    ...(asksSomething ? [['422', 'Something in it is wrong; all wrong fields are named at once'] as [string, string]] : []),
    ...(method === 'patch' || method === 'delete' || method === 'put' ? [['428', 'If-Match is missing'] as [string, string]] : []),
    ['429', 'Too many requests; Retry-After says when to come again'],
    ['503', 'Not available just now; Retry-After says when to come again'],
  ];
}

const writeRefusals: [string, string][] = [
  ['409', 'It conflicts with what there is'],
  ['412', 'If-Match names a version that has moved on'],
  ['413', 'The body is too large'],
  ['415', 'The media type is not taken'],
];
