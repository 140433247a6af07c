import { column } from '@huipin/service-defaults';
import { EntitySchema } from 'typeorm';
import type { LocalDate } from '@huipin/kernel';
import type { ListingRule } from './listing-rule.ts';

export interface ListingRuleRow {
  edition: string;
  valid_from: LocalDate;
  valid_to: LocalDate | null;
  content: Omit<ListingRule, 'edition' | 'validFrom' | 'validTo'>;
}

export const listingRuleTable = new EntitySchema<ListingRuleRow>({
  name: 'listing_rule',
  columns: {
    edition: { ...column.text, primary: true },
    valid_from: column.date,
    valid_to: column.nullable(column.date),
    content: column.json,
  },
});

export function toListingRule(row: ListingRuleRow): ListingRule {
  return { edition: row.edition, validFrom: row.valid_from, validTo: row.valid_to, ...row.content };
}

export function toRow({ edition, validFrom, validTo, ...content }: ListingRule): ListingRuleRow {
  return { edition, valid_from: validFrom, valid_to: validTo, content };
}
