import type { Bilingual, Language } from '@huipin/kernel';
import { z } from 'zod';
import type { ImportJob, RefusalRow } from './import-job.ts';

const fieldProblem = z.object({ field: z.string(), code: z.string(), message: z.string() });

/** A job as its client sees it; the counts grow while it runs. */
export const importView = z
  .object({
    id: z.string(),
    kind: z.string(),
    state: z.enum(['running', 'finished', 'failed']),
    rows: z.number().int().meta({ description: 'lines done, blank ones and the header not counted' }),
    accepted: z.number().int().meta({ description: 'includes suspect and updated' }),
    suspect: z.number().int(),
    updated: z.number().int(),
    unchanged: z.number().int(),
    refused: z.number().int(),
    options: z.record(z.string(), z.unknown()),
    client: z.string(),
    file: z.object({
      sha256: z.string(),
      bytes: z.number().int(),
      format: z.enum(['csv', 'xlsx']),
      encoding: z.enum(['utf-8', 'gb18030']).nullable(),
      sheet: z.string().optional(),
      sheetsNotRead: z.array(z.string()).optional(),
    }),
    acceptedAt: z.string(),
    startedAt: z.string().nullable(),
    finishedAt: z.string().nullable(),
    failure: z.object({ code: z.string(), message: z.string(), errors: z.array(fieldProblem) }).nullable(),
  })
  .meta({ id: 'Import' });

export const refusalView = z
  .object({
    row: z.number().int().meta({ description: "physical line of the file, the header's being 1; of a workbook the row's number" }),
    field: z.string().nullable(),
    code: z.string(),
    message: z.string(),
    value: z.string().nullable(),
    others: z.array(fieldProblem.extend({ value: z.string().nullable() })).optional(),
  })
  .meta({ id: 'ImportRefusal' });

export type ImportView = z.output<typeof importView>;
export type RefusalView = z.output<typeof refusalView>;

export function toImportView(job: ImportJob, language: Language): ImportView {
  const { failure } = job;
  return {
    id: job.id,
    kind: job.kind,
    state: job.state,
    rows: job.rows,
    ...job.counts,
    options: { ...job.options },
    client: job.client,
    file: { sha256: job.sha256, bytes: job.bytes, format: job.format, encoding: job.format === 'csv' ? job.encoding : null, ...job.readAs },
    acceptedAt: job.acceptedAt,
    startedAt: job.startedAt,
    finishedAt: job.finishedAt,
    failure: failure && { code: failure.code, message: failure.detail[language], errors: failure.columns.map((column) => inLanguage(column, language)) },
  };
}

export function toRefusalView({ line, field, code, detail, value, others }: RefusalRow, language: Language): RefusalView {
  return {
    row: Number(line),
    field,
    code,
    message: detail[language],
    value,
    ...(others && { others: others.map((other) => ({ ...inLanguage(other, language), value: other.value })) }),
  };
}

function inLanguage({ field, code, detail }: { field: string; code: string; detail: Bilingual }, language: Language) {
  return { field, code, message: detail[language] };
}
