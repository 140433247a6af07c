import { Inject, Injectable } from '@nestjs/common';
import { lineByLine, parseRow, type ImportContext, type ImportKind, type ImportRow, type Outcome } from '@huipin/imports';
import type { Transaction } from '@huipin/messaging';
import { assertMayActAlone, CONFIG, textField, type BaseConfig } from '@huipin/service-defaults';
import { z } from 'zod';
import { knownHonourTypeTable, type KnownHonourTypeRow } from '../known-honour-types/known-honour-type.table.ts';
import { rulesFor } from '../rules/rule-book.service.ts';
import { documentsOf, readRuleRow, type NamedType } from '../rules/rule-row.ts';
import type { PublishRule, Rule } from '../rules/rule.ts';
import { enterRule } from '../rules/rules.service.ts';

const columns = {
  required: ['payer_level', 'payer', 'honour_or_act', 'amount_wan', 'year', 'document_or_source'],
  optional: ['rank_condition', 'cap_or_rule'],
} as const;
type Column = (typeof columns.required | typeof columns.optional)[number];

const mayBeEmpty = z.union([z.literal(''), textField(200)]);
const line = z.strictObject({
  payer_level: z.enum(['provincial', 'municipal', 'county']),
  payer: textField(100),
  honour_or_act: textField(200),
  rank_condition: mayBeEmpty,
  amount_wan: textField(50),
  cap_or_rule: mayBeEmpty,
  year: textField(20),
  document_or_source: textField(500),
} satisfies Record<Column, z.ZodType>);

/** `kind=reward-rules`: a collection of policies as it was typed; a line can be several rules, all taken or none. */
@Injectable()
export class RewardRulesImportService implements ImportKind<Column> {
  readonly kind = 'reward-rules';
  readonly roles = ['rule.publish'] as const;
  readonly columns = columns;
  readonly example = {
    payer_level: 'provincial',
    payer: '安徽省政府',
    honour_or_act: '安徽省政府质量奖 组织',
    amount_wan: '50',
    cap_or_rule: '每两年',
    year: '2011-2017',
    document_or_source: '徽品示例 6440',
  } as const;
  readonly columnOf = {
    'payer.level': 'payer_level',
    'payer.division': 'payer',
    honourTypeCode: 'honour_or_act',
    amountFen: 'amount_wan',
    validFrom: 'year',
    validTo: 'year',
  } as const;

  private readonly config: BaseConfig;

  constructor(@Inject(CONFIG) config: BaseConfig) {
    this.config = config;
  }

  async applyBatch(tx: Transaction, rows: readonly ImportRow<Column>[], context: ImportContext): ReturnType<ImportKind<Column>['applyBatch']> {
    const types = (await tx.find(knownHonourTypeTable)).map(toNamedType);
    const documents = documentsOf(rows.map(({ cells }) => cells));
    const byLine = new Map(rows.map((row, at) => [row.line, documents[at]]));
    const apply = lineByLine<Column>((within, { cells, line: at }) => {
      assertMayActAlone(this.config);
      return enterLine(within, readRuleRow(parseRow(line, cells), byLine.get(at), types), context);
    });
    return apply(tx, rows, context);
  }
}

function toNamedType({ code, kind, level, name_zh: name, aliases }: KnownHonourTypeRow): NamedType {
  return { code, kind, level, names: [name, ...aliases] };
}

async function enterLine(tx: Transaction, commands: readonly PublishRule[], { principal }: ImportContext): Promise<Outcome> {
  let outcome: Outcome = 'unchanged';
  for (const command of commands) {
    const known = await rulesFor(tx, command.honourTypeCode);
    if (known.some((rule) => isSame(rule, command))) continue;
    await enterRule(tx, command, principal);
    outcome = 'accepted';
  }
  return outcome;
}

/** The same file twice changes nothing, also where a rule has been closed since. */
function isSame(rule: Rule, { payer, validFrom, amountFen, document }: PublishRule): boolean {
  return rule.payer.division === payer.division && rule.validFrom === validFrom && rule.amountFen === amountFen && rule.document === document;
}
