import { childTraceparent, currentTraceparent, isId, newId, type Language } from '@huipin/kernel';
import { inTransaction, rows } from '@huipin/messaging';
import { answer, hasRole, httpErrors, idempotent, toValidationError, type Answer, type Principal, type Role, type Write } from '@huipin/service-defaults';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { findJob, listJobs, listRefusals, type ImportJob, type RefusalRow } from './import-job.ts';
import type { ImportKind } from './import-kind.ts';
import { toImportView } from './import.view.ts';
import { discardUpload, receiveFile, type Upload } from './upload.ts';

export interface ImportsSettings {
  readonly dataSource: DataSource;
  readonly kinds: ReadonlyMap<string, ImportKind>;
  /** Who may see the jobs of every client. */
  readonly seenBy: readonly Role[];
  readonly maxBytes: number;
  readonly onAccepted: () => void;
}

export interface UploadRequest {
  readonly query: Readonly<Record<string, unknown>>;
  /** The address that the upload came to; jobs are found below it. */
  readonly path: string;
  readonly body: AsyncIterable<Buffer> | undefined;
  readonly language: Language;
}

/** Takes files in and tells what became of them; the worker does the rest. */
export class ImportsService {
  private readonly settings: ImportsSettings;

  constructor(settings: ImportsSettings) {
    this.settings = settings;
  }

  kinds(): ImportKind[] {
    return [...this.settings.kinds.values()];
  }

  async upload({ query, path, body, language }: UploadRequest, write: Write): Promise<Answer> {
    const { dataSource, maxBytes, onAccepted } = this.settings;
    const { kind, options } = this.parseQuery(query);
    if (!hasRole(write.principal, ...kind.roles)) throw httpErrors.ROLE_MISSING({ roles: kind.roles.join(', ') });
    const id = newId();
    await this.open(id, kind.kind, options, write.principal);
    try {
      const upload = await receiveFile(dataSource, id, body ?? nothing(), maxBytes);
      // The same key with the same address and the same file is the same job.
      const once = { ...write, fingerprint: `${write.fingerprint} ${upload.sha256}` };
      return await inTransaction(dataSource, (tx) =>
        idempotent(tx, once, async () => {
          await accept(tx, id, upload);
          const job = (await findJob(tx, id))!;
          return answer(202, toImportView(job, language), { location: `${path}/${id}` });
        }),
      );
    } finally {
      // Does nothing to a file that was accepted.
      await discardUpload(dataSource, id);
      onAccepted();
    }
  }

  /** Of another client's job one may not know. */
  async get(id: string, principal: Principal): Promise<ImportJob> {
    const job = isId(id) ? await findJob(this.settings.dataSource.manager, id) : undefined;
    if (job === undefined || !this.maySee(principal, job.client)) throw httpErrors.NOT_FOUND();
    return job;
  }

  list(query: { kind?: string; state?: string; before?: string; limit: number }, principal: Principal): Promise<ImportJob[]> {
    const client = hasRole(principal, ...this.settings.seenBy) ? undefined : principal.sub;
    const { kind, state, before, limit } = query;
    return listJobs(this.settings.dataSource.manager, { client, kind, state, before, limit: limit + 1 });
  }

  async refusals(id: string, query: { after: number; limit: number }, principal: Principal): Promise<RefusalRow[]> {
    const job = await this.get(id, principal);
    return listRefusals(this.settings.dataSource.manager, job.id, query.after, query.limit + 1);
  }

  private maySee(principal: Principal, client: string): boolean {
    return principal.sub === client || hasRole(principal, ...this.settings.seenBy);
  }

  private parseQuery(query: Readonly<Record<string, unknown>>): { kind: ImportKind; options: Record<string, unknown> } {
    const named = parse(z.looseObject({ kind: z.enum([...this.settings.kinds.keys()]) }), query);
    const kind = this.settings.kinds.get(named.kind)!;
    const { kind: _, ...options } = parse(z.strictObject({ kind: z.string(), ...kind.options }), query);
    return { kind, options };
  }

  private async open(id: string, kind: string, options: Record<string, unknown>, principal: Principal): Promise<void> {
    await rows(
      this.settings.dataSource.manager,
      `insert into import_job (id, kind, client, principal, options, traceparent, state, lease_until)
       values ($1, $2, $3, $4, $5, $6, 'receiving', now() + interval '10 minutes')`,
      [id, kind, principal.sub, JSON.stringify(principal), JSON.stringify(options), currentTraceparent() ?? childTraceparent(undefined)],
    );
  }
}

async function accept(tx: Parameters<typeof rows>[0], id: string, upload: Upload): Promise<void> {
  await rows(
    tx,
    `update import_job set state = 'running', sha256 = $2, bytes = $3, format = $4, encoding = $5, accepted_at = now(), lease_until = null
      where id = $1 and state = 'receiving'`,
    [id, upload.sha256, upload.bytes, upload.format, upload.encoding],
  );
}

function parse<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const parsed = schema.safeParse(value, { reportInput: true });
  if (!parsed.success) throw toValidationError(parsed.error.issues);
  return parsed.data;
}

async function* nothing(): AsyncGenerator<Buffer> {
  // A request without a body: an empty file.
}
