import { readFileSync } from 'node:fs';
import { toInstant } from '@huipin/kernel';
import type { GradingRule } from '../grading-rules/grading-rule.ts';
import type { ListingRule } from '../listing-rules/listing-rule.ts';

/** The rules that come with the release, as pure specs need them; the service checks their form when it starts. */
export const edition1: GradingRule = {
  ...(read('../grading-rules/data/edition-1.json') as Omit<GradingRule, 'version' | 'recordedAt'>),
  version: 1,
  recordedAt: toInstant('2016-12-03T00:00:00+08:00'),
};

export const listingRules = read('../listing-rules/data/listing-rules.json') as ListingRule[];

function read(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
}
