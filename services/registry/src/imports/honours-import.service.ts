import { Injectable } from '@nestjs/common';
import { lineByLine, nested, parseRow, type ImportKind } from '@huipin/imports';
import { textField } from '@huipin/service-defaults';
import { z } from 'zod';
import { ImportedHonoursService } from '../honours/imported-honours.service.ts';
import { senderTerritory } from './sender-territory.service.ts';

const columns = { required: ['subject', 'kind', 'brand_or_product', 'honour', 'level', 'year', 'granting_body', 'city', 'source'] } as const;
type Column = (typeof columns.required)[number];

const cell = textField(200).default('');
const line = z.strictObject({
  subject: cell,
  kind: cell,
  brand_or_product: cell,
  honour: cell,
  level: cell,
  year: cell,
  granting_body: cell,
  city: cell,
  source: textField(1_000).default(''),
});

/** `kind=honours`: lists of honours as departments print them; history unless `&entitle=true`. */
@Injectable()
export class HonoursImportService implements ImportKind<Column> {
  readonly kind = 'honours';
  readonly roles = ['registry.import', 'honour.decide'] as const;
  readonly columns = columns;
  readonly example = { subject: '徽品示例药业有限公司', kind: 'enterprise', brand_or_product: '示例牌 疏风解毒胶囊', honour: '安徽名牌产品', level: 'provincial', year: '2012', granting_body: '安徽省名牌战略推进委员会/省质监局', city: '亳州', source: '皖名推〔2012〕示例号' };
  readonly options = { entitle: z.enum(['true', 'false']).default('false') };
  readonly columnOf = {
    honourTypeCode: 'honour',
    grantedOn: 'year',
    validTo: 'year',
    grantingBody: 'granting_body',
    subjectId: 'subject',
    brandOrProduct: 'brand_or_product',
  } as const;
  private readonly honours: ImportedHonoursService;

  constructor(honours: ImportedHonoursService) {
    this.honours = honours;
  }

  readonly applyBatch = lineByLine<Column>((tx, { cells }, { principal, options, today }) => {
    const { brand_or_product: brandOrProduct, granting_body: grantingBody, ...rest } = parseRow(line, nested(cells));
    return this.honours.grantImported(tx, { ...rest, brandOrProduct, grantingBody }, {
      entitling: options['entitle'] === 'true',
      assertMayTouch: senderTerritory(principal, today, 'city'),
    });
  });
}
