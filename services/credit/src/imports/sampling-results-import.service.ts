import { Injectable } from '@nestjs/common';
import { DomainError, orRefusal } from '@huipin/kernel';
import { nested, parseRow, type ImportContext, type ImportKind, type ImportRow, type Outcome } from '@huipin/imports';
import type { Transaction } from '@huipin/messaging';
import { claimSourceRefs, fingerprintOf, keepSourceRefAnswers } from '@huipin/service-defaults';
import type { z } from 'zod';
import { samplingReport } from '../sampling/sampling-result.view.ts';
import { answerOf, reportedBy, SamplingService, SOURCE_KIND } from '../sampling/sampling.service.ts';
import { claimImportLines } from './sampling-import-line.table.ts';

const columns = {
  required: ['product.name', 'stage', 'result', 'sampledOn', 'notifiedOn', 'authority', 'division', 'laboratory'],
  optional: ['enterprise.code', 'enterprise.id', 'enterprise.name', 'trademark', 'product.spec', 'product.lot', 'failedItems', 'sourceRef'],
} as const;
type Column = (typeof columns.required | typeof columns.optional)[number];

type Report = z.output<typeof samplingReport>;

/** `kind=sampling-results`: the form of one result, one a line; failed items separated by a semicolon. */
@Injectable()
export class SamplingResultsImportService implements ImportKind<Column> {
  readonly kind = 'sampling-results';
  readonly roles = ['sampling.report'] as const;
  readonly columns = columns;
  readonly example = {
    'enterprise.code': '91340104MB0KYPQ24J',
    'product.name': '电力电缆',
    stage: 'production',
    result: 'fail',
    failedItems: '导体电阻;绝缘厚度',
    sampledOn: '2026-01-08',
    notifiedOn: '2026-01-20',
    authority: '安徽省市场监督管理局',
    division: '340104',
    laboratory: '安徽省产品质量监督检验研究院',
    sourceRef: 'cj-2026-0108',
  } as const;
  readonly columnOf = { enterprise: 'enterprise.code' } as const;
  private readonly sampling: SamplingService;

  constructor(sampling: SamplingService) {
    this.sampling = sampling;
  }

  async applyBatch(tx: Transaction, rows: readonly ImportRow<Column>[], { jobId, principal }: ImportContext): Promise<(Outcome | DomainError)[]> {
    const lines = rows.map(({ cells }) =>
      orRefusal(() => {
        const report = toReport(cells);
        return { report, result: reportedBy(principal, report) };
      }),
    );
    const good = lines.flatMap((line) => (line instanceof DomainError ? [] : [line]));
    const outcomes = await claim(tx, good.map(({ report }) => report), { client: principal.sub, jobId });
    const fresh = good.filter((_, index) => outcomes[index] === 'accepted');
    const entered = await this.sampling.enter(tx, fresh.map(({ result }) => result));
    const numbered = fresh.flatMap(({ report: { sourceRef } }, index) => (sourceRef === undefined ? [] : [{ sourceRef, answer: answerOf(entered[index]!) }]));
    await keepSourceRefAnswers(tx, { client: principal.sub, kind: SOURCE_KIND }, numbered);
    return lines.map((line) => (line instanceof DomainError ? line : outcomes.shift()!));
  }
}

function toReport(cells: Readonly<Record<Column, string>>): Report {
  const { failedItems, ...rest } = nested(cells);
  const items = typeof failedItems === 'string' ? failedItems.split(/[;；]/).map((item) => item.trim()).filter(Boolean) : [];
  return parseRow(samplingReport, { ...rest, ...(items.length > 0 && { failedItems: items }) });
}

/** A line with its sender's number is known by that, one without by its content. */
async function claim(tx: Transaction, reports: readonly Report[], sender: { client: string; jobId: string }): Promise<(Outcome | DomainError)[]> {
  const numbered = reports.flatMap((content) => (content.sourceRef === undefined ? [] : [{ sourceRef: content.sourceRef, content }]));
  const byNumber = await claimSourceRefs(tx, { client: sender.client, kind: SOURCE_KIND }, numbered);
  const byContent = await claimImportLines(tx, sender, reports.filter(({ sourceRef }) => sourceRef === undefined).map(fingerprintOf));
  return reports.map(({ sourceRef }) => {
    const isNew = sourceRef === undefined ? byContent.shift()! : byNumber.shift()!;
    if (isNew instanceof DomainError) return isNew;
    return isNew === true || isNew === 'claimed' ? 'accepted' : 'unchanged';
  });
}
