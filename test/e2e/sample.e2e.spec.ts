import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { loadSample, sampleDir } from '@huipin/local/sample';
import { expectShown, launchBrowser, leave, visit } from './browser.ts';
import { Caller } from './client.ts';
import { sharedOrigin } from './shared-stack.ts';

const origin = sharedOrigin();
const caller = new Caller(origin);

interface Honour {
  readonly id: string;
  readonly version: number;
  readonly origin: string;
  readonly honourTypeCode: string;
}

const importedHonours = async () => {
  const { items } = await caller.must(200, caller.get<{ items: Honour[] }>('/api/registry/v1/honours?limit=500'));
  return items.filter((honour) => honour.origin === 'import').map(({ id, version, honourTypeCode }) => ({ id, version, honourTypeCode }));
};
const rules = async () => (await caller.must(200, caller.as('rules-editor-340000').get<{ items: { id: string; edition: string }[] }>('/api/rewards/v1/rules?limit=500'))).items;
const enterprise = async (code: string) => (await caller.must(200, caller.get<{ items: { name: string; identification: string; version: number }[] }>(`/api/registry/v1/enterprises?code=${code}`))).items;

describe('the sample, after a start', () => {
  const [, ...rows] = readFileSync(join(sampleDir, 'anhui-enterprises.csv'), 'utf8').trim().split('\n').map((line) => line.split(','));

  it('has its enterprises with their verified codes', async () => {
    for (const [code = '', name] of rows) expect(await enterprise(code)).toMatchObject([{ name, identification: 'verified-code' }]);
  });

  it('has 36 honours as history; the three 驰名商标 are none', async () => {
    const honours = await importedHonours();
    expect(honours).toHaveLength(36);
    expect(honours.map(({ honourTypeCode }) => honourTypeCode)).not.toContain('well-known-trademark-protection');
  });

  it('has the 14 reward rules that its policies say exactly', async () => {
    const editions = (await rules()).map(({ edition }) => edition);
    expect(editions.filter((edition) => /^(安徽省政府|池州市|青阳县|庐阳区|宣城市|蚌埠市) \d{4}/.test(edition))).toHaveLength(14);
  });

  it('is found in the portal: a brand by its name, an enterprise by its code', async () => {
    const browser = await launchBrowser();
    const visitor = await visit(browser, origin);
    await visitor.page.goto(`/search?q=${encodeURIComponent('古井')}`);
    await visitor.page.getByRole('link', { name: '古井' }).click();
    await expectShown(visitor.page.locator('#honours').getByText('安徽老字号'));
    await visitor.page.goto(`/search?q=91340000711771143J`);
    await visitor.page.getByRole('link', { name: '科大讯飞股份有限公司' }).click();
    await expectShown(visitor.page.getByRole('heading', { name: '科大讯飞股份有限公司', level: 1 }));
    await leave(visitor);
    await browser.close();
  });

  it('loaded once more, changes nothing and refuses the same rows again', async () => {
    const before = [await importedHonours(), await rules(), await enterprise(rows[0]![0]!)];
    const loaded = await loadSample({ origin, token: (client) => caller.as(client).token() });
    expect(loaded.map(({ file, rows: read, present, changed, refusals }) => [file, read, present, changed, refusals.length])).toEqual([
      ['anhui-enterprises.csv', 5, 5, 0, 0],
      ['anhui-honours-sample.csv', 44, 39, 0, 5],
      ['anhui-reward-rules-sample.csv', 24, 9, 0, 15],
    ]);
    expect([await importedHonours(), await rules(), await enterprise(rows[0]![0]!)]).toEqual(before);
  });
});
