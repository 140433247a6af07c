import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { DomainError } from '@huipin/kernel';
import { inTransaction } from '@huipin/messaging';
import { parse } from 'csv-parse/sync';
import { DataSource } from 'typeorm';
import type { ImportedHonour } from './imported-honour.ts';
import { ImportedHonoursService } from './imported-honours.service.ts';
import { registryUnderTest, type Registry } from './testing/registry-under-test.ts';

let registry: Registry;
beforeAll(async () => {
  registry = await registryUnderTest();
});
afterAll(() => registry.close());

async function take(row: ImportedHonour, entitling = false): Promise<string> {
  try {
    return await inTransaction(registry.app.get(DataSource), (tx) => registry.app.get(ImportedHonoursService, { strict: false }).grantImported(tx, row, { entitling }));
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}

type Columns = 'subject' | 'kind' | 'brand_or_product' | 'honour' | 'level' | 'year' | 'granting_body' | 'city' | 'source';
const sample = parse<Record<Columns, string>>(readFileSync(new URL('./testing/anhui-honours-sample.csv', import.meta.url), 'utf8'), { columns: true }).map(
  ({ brand_or_product, granting_body, ...rest }): ImportedHonour => ({ ...rest, brandOrProduct: brand_or_product, grantingBody: granting_body }),
);
const row = (change: Partial<ImportedHonour>): ImportedHonour => ({
  ...{ subject: '', kind: 'enterprise', brandOrProduct: '', honour: '安徽老字号', level: '', year: '2018', grantingBody: '安徽省商务厅', city: '', source: 'list' },
  ...change,
});

describe('the sample', () => {
  it('is taken but for its five rows on environmental credit, and again changes nothing', async () => {
    const outcomes: string[] = [];
    for (const each of sample) outcomes.push(await take(each));
    expect(outcomes).toEqual([...Array<string>(39).fill('accepted'), ...Array<string>(5).fill('HONOUR_TYPE_UNKNOWN')]);
    const published = await registry.facts();
    for (const each of sample.slice(0, 39)) expect(await take(each)).toBe('unchanged');
    expect(await registry.facts()).toEqual(published);
    expect(published.filter((type) => type === 'HonourGranted')).toHaveLength(36);
    expect(published.filter((type) => type === 'ProtectionRecorded')).toHaveLength(3);
  });
});
