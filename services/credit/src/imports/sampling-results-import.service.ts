import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { lineByLine, nested, parseRow, type ImportContext, type ImportKind, type Outcome } from '@huipin/imports';
import { rows, type Transaction } from '@huipin/messaging';
import { z } from 'zod';
import { samplingReportFields } from '../sampling/sampling-result.view.ts';
import { SamplingService } from '../sampling/sampling.service.ts';

const columns = {
  required: ['product.name', 'stage', 'result', 'sampledOn', 'notifiedOn', 'authority', 'division', 'laboratory'],
  optional: ['enterprise.code', 'enterprise.id', 'enterprise.name', 'trademark', 'product.spec', 'product.lot', 'failedItems'],
} as const;
type Column = (typeof columns.required | typeof columns.optional)[number];

const report = z.strictObject(samplingReportFields);

/** `kind=sampling-results`: the form of one result, one a line; failed items separated by a semicolon. */
@Injectable()
export class SamplingResultsImportService implements ImportKind<Column> {
  readonly kind = 'sampling-results';
  readonly roles = ['sampling.report'] as const;
  readonly columns = columns;
  readonly columnOf = { enterprise: 'enterprise.code' } as const;
  readonly applyBatch: ImportKind<Column>['applyBatch'];

  constructor(sampling: SamplingService) {
    this.applyBatch = lineByLine<Column>(async (tx, { cells }, context): Promise<Outcome> => {
      const { failedItems, ...rest } = nested(cells);
      const items = typeof failedItems === 'string' ? failedItems.split(/[;；]/).map((item) => item.trim()).filter(Boolean) : [];
      const command = parseRow(report, { ...rest, ...(items.length > 0 && { failedItems: items }) });
      if (!(await claimLine(tx, command, context))) return 'unchanged';
      await sampling.enter(tx, command, context.principal);
      return 'accepted';
    });
  }
}

/**
 * The same file twice changes nothing, and neither does a line that a longer file repeats; but a line that stands in one
 * file twice is two results. Answers whether the line is a new one.
 */
async function claimLine(tx: Transaction, command: object, { principal, jobId }: ImportContext): Promise<boolean> {
  const fingerprint = createHash('sha256').update(JSON.stringify(command)).digest('base64url');
  const claimed = await rows(
    tx,
    `update sampling_import_line set last_job = $3 where client = $1 and fingerprint = $2 and occurrence = (
       select min(occurrence) from sampling_import_line where client = $1 and fingerprint = $2 and last_job <> $3) returning 1`,
    [principal.sub, fingerprint, jobId],
  );
  if (claimed.length > 0) return false;
  await rows(
    tx,
    `insert into sampling_import_line (client, fingerprint, occurrence, last_job)
     select $1, $2, coalesce(max(occurrence), 0) + 1, $3 from sampling_import_line where client = $1 and fingerprint = $2`,
    [principal.sub, fingerprint, jobId],
  );
  return true;
}
