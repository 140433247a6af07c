/** What a broken rule means to the caller; service-defaults maps each kind to one HTTP status, in one file. */
export type ErrorKind =
  | 'malformed'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'method-not-allowed'
  | 'timeout'
  | 'conflict'
  | 'gone'
  | 'precondition-failed'
  | 'too-large'
  | 'unsupported-media-type'
  | 'invalid'
  | 'precondition-required'
  | 'too-many-requests'
  | 'unavailable';

export type Language = 'zh' | 'en';
export type Bilingual = Readonly<Record<Language, string>>;

/** One row of a service's error table. `{name}` in a text is filled from the error's parameters. */
export interface ErrorRow {
  readonly kind: ErrorKind;
  /** JSON pointer of the member that is wrong, where the rule is about one member. */
  readonly pointer?: string;
  readonly zh: string;
  readonly en: string;
}

export interface FieldProblem {
  readonly pointer: string;
  readonly code: string;
  readonly detail: Bilingual;
}

/** What fills the texts of a row; a text of its own in each language where it is one. */
type Params = Readonly<Record<string, string | number | Bilingual | null | undefined>>;

/** The one channel for broken rules. `code` is for programs and stable for ever; `detail` is for people. */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  readonly code: string;
  readonly kind: ErrorKind;
  readonly detail: Bilingual;
  readonly fields: readonly FieldProblem[];
  /** Members added to the problem document, such as `existingId`. */
  readonly extensions: Readonly<Record<string, unknown>>;

  constructor(
    code: string,
    row: ErrorRow,
    params: Params = {},
    more: { pointer?: string; fields?: readonly FieldProblem[]; extensions?: Record<string, unknown> } = {},
  ) {
    const detail = { zh: fill(row.zh, params, 'zh'), en: fill(row.en, params, 'en') };
    super(`${code}: ${detail.en}`);
    this.code = code;
    this.kind = row.kind;
    this.detail = detail;
    const pointer = more.pointer ?? row.pointer;
    this.fields = more.fields ?? (pointer === undefined ? [] : [{ pointer, code, detail }]);
    this.extensions = more.extensions ?? {};
  }
}

type ErrorFactory = (params?: Params, more?: ConstructorParameters<typeof DomainError>[3]) => DomainError;

/**
 * Turns a table of rows into one factory per code: `throw errors.BUDGET_EXHAUSTED({ left })`.
 * The table itself is what `GET /api/<service>/v1/errors` documents.
 */
export function defineErrors<const T extends Record<string, ErrorRow>>(
  table: T,
): { readonly [K in keyof T]: ErrorFactory } & { readonly table: T } {
  const factories = Object.fromEntries(
    Object.entries(table).map(([code, row]): [string, ErrorFactory] => [
      code,
      (params, more) => new DomainError(code, row, params, more),
    ]),
  );
  return Object.assign(factories, { table }) as never;
}

/** What `work` answers, or the refusal it throws, where others must go on beside it; any other error is thrown on. */
export function orRefusal<T>(work: () => T): T | DomainError {
  try {
    return work();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}

/** What has no parameter stays as it is: a text that was filled before may quote braces of its caller. */
function fill(text: string, params: Params, language: Language): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    if (!Object.hasOwn(params, name)) return whole;
    const value = params[name] ?? '–';
    return typeof value === 'object' ? value[language] : String(value);
  });
}
