import { readFileSync } from 'node:fs';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { actOf, runInAct } from '@huipin/kernel';
import { inTransaction } from '@huipin/messaging';
import { DataSource, type EntityManager } from 'typeorm';
import { z } from 'zod';
import type { ListingRule } from './listing-rule.ts';
import { listingRuleTable, toListingRule, toRow } from './listing-rule.table.ts';
import { listingRuleFields } from './listing-rule.view.ts';

@Injectable()
export class ListingRulesService implements OnModuleInit {
  private readonly dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.dataSource = dataSource;
  }

  /** A release may end an open edition and add its successor; what has been decided names its edition and stays. */
  async onModuleInit(): Promise<void> {
    const rules = z.array(listingRuleFields).parse(JSON.parse(readFileSync(new URL('./data/listing-rules.json', import.meta.url), 'utf8')));
    await runInAct(actOf('credit', 'listing rules of this release'), () =>
      inTransaction(this.dataSource, (tx) => tx.upsert(listingRuleTable, rules.map(toRow), ['edition'])),
    );
  }

  list(): Promise<ListingRule[]> {
    return findListingRules(this.dataSource.manager);
  }
}

export async function findListingRules(manager: EntityManager): Promise<ListingRule[]> {
  return (await manager.find(listingRuleTable, { order: { valid_from: 'ASC' } })).map(toListingRule);
}
