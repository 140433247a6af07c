import { Injectable } from '@nestjs/common';
import { DomainError, newId, orRefusal, systemClock } from '@huipin/kernel';
import { nested, parseRow, type ImportContext, type ImportKind, type ImportRow, type Outcome } from '@huipin/imports';
import type { Transaction } from '@huipin/messaging';
import { divisionField, pastDate, textField } from '@huipin/service-defaults';
import { z } from 'zod';
import { pushedEnterprise } from '../enterprises/enterprise-import.ts';
import type { Enterprise, RegisterEnterprise } from '../enterprises/enterprise.ts';
import { importEnterprises } from '../enterprises/enterprises.batch.ts';
import { senderTerritory } from './sender-territory.service.ts';

const columns = {
  required: ['code', 'name', 'division'],
  optional: ['industryEdition', 'industryCode', 'size', 'establishedOn'],
} as const;
type Column = (typeof columns.required | typeof columns.optional)[number];

const line = z
  .strictObject({
    code: z.string().optional(),
    name: textField(200),
    division: divisionField,
    industryEdition: z.enum(['2011', '2017']).optional(),
    industryCode: z.string().max(6).optional(),
    size: z.enum(['large', 'medium', 'small', 'micro']).optional(),
    establishedOn: pastDate.optional(),
  })
  .refine(({ industryEdition, industryCode }) => industryCode === undefined || industryEdition !== undefined, {
    path: ['industryEdition'],
    params: { code: 'REQUIRED' },
  });

/** `kind=enterprises`: the whole province in one file, a set of lines at a time. */
@Injectable()
export class EnterprisesImportService implements ImportKind<Column> {
  readonly kind = 'enterprises';
  readonly roles = ['registry.import'] as const;
  readonly columns = columns;
  readonly example = { code: '91340104MB0KYPQ24J', name: '徽品样例茶业有限公司', division: '340104', industryEdition: '2017', industryCode: '1530', size: 'medium', establishedOn: '2001-04-18' } as const;
  readonly columnOf = { 'industry.code': 'industryCode', 'industry.edition': 'industryEdition' } as const;

  async applyBatch(tx: Transaction, rows: readonly ImportRow<Column>[], { jobId, principal, today }: ImportContext): Promise<(Outcome | DomainError)[]> {
    const assertMayTouch = senderTerritory(principal, today, 'division');
    const now = systemClock.now();
    const lines = rows.map(({ cells }) =>
      orRefusal(() => {
        const enterprise = pushedEnterprise(toCommand(parseRow(line, nested(cells))), today, now, newId);
        assertMayTouch(enterprise.division);
        return enterprise;
      }),
    );
    const pushed = lines.filter((each): each is Enterprise => !(each instanceof DomainError));
    const outcomes = await importEnterprises(tx, { pushed, reason: `import ${jobId}`, assertMayTouch });
    return lines.map((each) => (each instanceof DomainError ? each : outcomes.shift()!));
  }
}

function toCommand({ industryEdition, industryCode, ...rest }: z.output<typeof line>): RegisterEnterprise {
  if (industryEdition === undefined || industryCode === undefined) return rest;
  return { ...rest, industry: { edition: industryEdition, code: industryCode } };
}
