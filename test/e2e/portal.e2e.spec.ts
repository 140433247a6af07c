import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { barriers, expectGone, expectShown, launchBrowser, leave, photograph, visit, type Watched } from './browser.ts';
import { Caller } from './client.ts';
import { day, givenEnterprise, givenHonour, honourTypeOf, type Enterprise } from './given.ts';
import { sharedOrigin } from './shared-stack.ts';

const origin = sharedOrigin();
const caller = new Caller(origin);
let browser: Browser;
let enterprise: Enterprise;
let watched: Watched;
let page: Page;

const unique = () => `门户测试${Date.now()}有限公司`;
const heading = (name: string | RegExp) => page.getByRole('heading', { name, level: 1 });
const report = (change: object) =>
  caller.must(
    201,
    caller.as('lab-340000').post<{ id: string }>('/api/credit/v1/sampling-results', {
      enterprise: { id: enterprise.id },
      product: { name: '电热水壶', spec: 'K-1' },
      stage: 'production',
      result: 'pass',
      sampledOn: day(-60),
      notifiedOn: day(-50),
      authority: '安徽省市场监督管理局',
      division: '340104',
      laboratory: '安徽省产品质量监督检验研究院',
      ...change,
    }),
  );

beforeAll(async () => {
  browser = await launchBrowser();
  enterprise = await givenEnterprise(caller, '340104', unique());
  await givenHonour(caller, enterprise.id, await honourTypeOf(caller, 'provincial'), day(-50));
}, 60_000);
afterAll(() => browser.close());

beforeEach(async () => {
  watched = await visit(browser, origin);
  ({ page } = watched);
});
afterEach(() => leave(watched));

describe('looking somebody up', () => {
  it('finds an enterprise by a part of its name and opens it', async () => {
    await page.goto('/');
    await page.getByRole('searchbox').fill(enterprise.name.slice(2, 12));
    await page.getByRole('button', { name: '检索' }).click();
    await page.getByRole('link', { name: enterprise.name }).click();
    await expectShown(heading(enterprise.name));
    expect(new URL(page.url()).pathname).toBe(`/enterprises/${enterprise.id}`);
    await expectShown(page.getByText(enterprise.codes[0]!.value));
    await expectShown(page.locator('#honours').getByText('有效', { exact: true }));
  });

  it('finds it by its code, however that is typed', async () => {
    const code = enterprise.codes[0]!.value;
    await page.goto(`/search?q=${encodeURIComponent(` ${code.toLowerCase().replace(/(.{4})/g, '$1 ')}`)}`);
    await expectShown(page.getByRole('link', { name: enterprise.name }));
  });

  it('says so where there is nothing', async () => {
    await page.goto('/search?q=没有这样的企业');
    await expectShown(page.getByText('没有名称含“没有这样的企业”的企业'));
  });

  it('shows another day: before the grant the honour is not there', async () => {
    await page.goto(`/enterprises/${enterprise.id}`);
    await expectShown(page.locator('#honours').getByText('有效', { exact: true }));
    const picker = page.getByLabel('看哪一天');
    await picker.fill(day(-70));
    await picker.press('Enter');
    await expectShown(page.locator('#honours').getByText('没有荣誉记录'));
    expect(new URL(page.url()).searchParams.get('on')).toBe(day(-70));
  });

  it('names whom an enterprise was merged into, and the city of a district', async () => {
    const gone = await givenEnterprise(caller, '340104', unique());
    await caller.must(200, caller.as('registrar-340000').post(`/api/registry/v1/enterprises/${gone.id}/merges`, { into: enterprise.id, reason: '吸收合并' }));
    await page.goto(`/enterprises/${gone.id}`);
    await expectShown(page.locator('#identity').getByText('合肥市蜀山区'));
    await page.locator('#identity').getByRole('link', { name: enterprise.name }).click();
    await expectShown(heading(enterprise.name));
  });

  it('gives a page that does not exist a page of its own', async () => {
    await page.goto('/nothing-here');
    await expectShown(heading('没有这一页'));
  });

  it('tells a refusal in the service’s own words, in the language of the reader, with what an operator needs', async () => {
    await page.addInitScript(() => localStorage.setItem('huipin.language', 'en'));
    await page.goto('/enterprises/00000000-0000-0000-0000-000000000000');
    const alert = page.getByRole('alert');
    await expectShown(alert.getByText('there is no such resource'));
    expect(await alert.textContent()).toMatch(/NOT_FOUND.*Request \S{8,}/);
    // The browser itself notes every answer of 404.
    watched.complaints.splice(0);
  });
});

describe('events', () => {
  it('appear as they happen', async () => {
    await page.goto('/chain');
    await expectShown(page.getByText('已连接'));
    const arriving = await givenEnterprise(caller, '340104', unique());
    const entry = page.getByRole('log').getByRole('listitem').filter({ hasText: arriving.name });
    await expectShown(entry.getByText('登记入库'));
    expect(await entry.textContent()).toContain('四（二）3');
  });

  it('wait while the page is paused', async () => {
    await page.goto('/chain');
    await expectShown(page.getByText('已连接'));
    await page.getByRole('button', { name: '暂停' }).click();
    const arriving = await givenEnterprise(caller, '340104', unique());
    await expectShown(page.getByText(/已暂停，新到 [1-9]/));
    const entry = page.getByRole('log').getByRole('link', { name: arriving.name });
    expect(await entry.count()).toBe(0);
    await page.getByRole('button', { name: '继续' }).click();
    await expectShown(entry);
  });

  it('can be narrowed to one kind, and every kind of the feed can be chosen', async () => {
    await page.goto('/chain');
    await expectShown(page.getByText('已连接'));
    const { items } = await caller.must(200, caller.get<{ items: { feed: string; types: string[] }[] }>('/api/notifications/v1/feeds'));
    const options = await page.getByLabel('只看').locator('option').all();
    const choices = await Promise.all(options.map((option) => option.getAttribute('value')));
    expect(choices).toEqual(expect.arrayContaining(items[0]!.types.map((type) => type.split('.').at(-1)!)));
    await page.getByLabel('只看').selectOption('HonourGranted');
    await expectGone(page.getByRole('log').getByText('登记入库'));
  });

  it('say that the connection is lost, and come again when it is back', async () => {
    await page.route('**/stream*', (route) => route.abort());
    await page.goto('/chain');
    await expectShown(page.getByText('连接中断'));
    await page.unroute('**/stream*');
    await expectShown(page.getByText('已连接'));
    watched.complaints.splice(0);
  });

  it('make up one subject’s story, which goes on by itself', async () => {
    await page.goto(`/enterprises/${enterprise.id}`);
    await page.getByRole('link', { name: '看它的全部经过' }).click();
    await expectShown(heading(enterprise.name));
    const steps = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) });
    await expectShown(steps.filter({ hasText: '登记入库' }));
    await expectShown(page.getByText('新事件会自动续上'));
    await report({ sourceRef: `story-${enterprise.id}` });
    await expectShown(steps.filter({ hasText: '抽查合格：电热水壶 K-1' }).getByText('四（三）1'));
    await expectShown(steps.filter({ hasText: /信用等级.*A/ }).first());
  });
});

describe('language', () => {
  it('is Chinese first; English is complete, remembered and asked of the services', async () => {
    await page.goto(`/enterprises/${enterprise.id}`);
    await expectShown(heading(enterprise.name));
    expect(await page.getAttribute('html', 'lang')).toBe('zh-CN');
    await page.getByRole('button', { name: 'English' }).click();
    await expectShown(page.getByRole('heading', { name: 'Credit grade' }));
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    const asked = page.waitForRequest((request) => request.url().includes('/api/credit/'));
    await page.reload();
    expect((await asked).headers()['accept-language']).toBe('en');
    await expectShown(page.getByRole('heading', { name: 'Honours' }));
  });
});

describe('without a mouse', () => {
  const focus = () => page.locator(':focus');

  it('everything is within reach: skip, search, open, step back', async () => {
    await page.goto('/');
    await expectShown(heading(/品牌/));
    await page.keyboard.press('Tab');
    expect(await focus().textContent()).toBe('跳到正文');
    await page.keyboard.press('Enter');
    expect(await focus().getAttribute('id')).toBe('main');
    await page.keyboard.press('Tab');
    expect(await focus().getAttribute('type')).toBe('search');
    await page.keyboard.type(enterprise.name);
    await page.keyboard.press('Enter');
    const result = page.getByRole('link', { name: enterprise.name });
    await result.waitFor();
    for (let i = 0; i < 30 && (await focus().textContent()) !== enterprise.name; i += 1) await page.keyboard.press('Tab');
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
    await page.keyboard.press('Enter');
    await expectShown(heading(enterprise.name));
    expect(await focus().textContent()).toBe(enterprise.name);
  });
});

describe('what it looks like', () => {
  const pages = () =>
    [
      ['home', '/', 'h1'],
      ['search', `/search?q=${encodeURIComponent('公司')}`, 'main h3 a'],
      ['enterprise', `/enterprises/${enterprise.id}`, '#rewards :is(li, p)'],
      ['events', '/chain', '[role=log] li'],
      ['story', `/chain/${enterprise.id}`, 'main ol li'],
      ['reference', '/reference/registry', 'main details'],
    ] as const;

  it.each([
    ['zh', 1_280],
    ['zh', 360],
    ['en', 1_280],
    ['en', 360],
  ] as const)('fits and stands in nobody’s way, in %s at %i pixels', async (language, width) => {
    const visitor = await visit(browser, origin, { width, language });
    for (const [name, path, shown] of pages()) {
      await visitor.page.goto(path);
      await visitor.page.locator(shown).first().waitFor();
      await photograph(visitor.page, `${name}-${language}-${width}`);
      const wide = await visitor.page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
      expect([name, wide <= 0, await barriers(visitor.page)]).toEqual([name, true, []]);
    }
    await leave(visitor);
  }, 90_000);

  it('writes Chinese in the font that it brings', async () => {
    const fonts = page.waitForResponse((response) => response.url().endsWith('.woff2'));
    await page.goto('/');
    expect(new URL((await fonts).url()).origin).toBe(origin);
    await page.evaluate('document.fonts.ready');
    expect(await page.evaluate(`document.fonts.check('16px "Noto Sans SC"', '徽品')`)).toBe(true);
  });
});
