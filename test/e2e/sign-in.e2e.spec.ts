import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { expectGone, expectShown, launchBrowser, leave, visit, type Watched } from './browser.ts';
import { Caller } from './client.ts';
import { givenEnterprise, type Enterprise } from './given.ts';
import { sharedOrigin } from './shared-stack.ts';

const origin = sharedOrigin();
let browser: Browser;
let enterprise: Enterprise;
let watched: Watched;
let page: Page;

const heading = (name: string) => page.getByRole('heading', { name, level: 1 });
const due = () => page.getByRole('heading', { name: '应得奖励' });

beforeAll(async () => {
  browser = await launchBrowser();
  enterprise = await givenEnterprise(new Caller(origin), '340104', `登录测试${Date.now()}有限公司`);
}, 60_000);
afterAll(() => browser.close());

beforeEach(async () => {
  watched = await visit(browser, origin);
  ({ page } = watched);
});
afterEach(() => leave(watched));

async function signIn(account: string): Promise<void> {
  await page.goto(`/enterprises/${enterprise.id}`);
  await expectShown(heading(enterprise.name));
  await page.getByRole('button', { name: '登录' }).click();
  await page.locator('[name=account]').fill(account);
  await page.locator('[name=password]').fill(account);
  await page.getByRole('button').click();
  await expectShown(due());
}

describe('a sign-in to the portal', () => {
  it('shows who one is and what is due to whom one may know of, and ends when one leaves', async () => {
    await page.goto(`/enterprises/${enterprise.id}`);
    await expectShown(heading(enterprise.name));
    expect(await due().count()).toBe(0);
    await signIn('auditor');
    expect(new URL(page.url()).pathname).toBe(`/enterprises/${enterprise.id}`);
    await page.getByRole('link', { name: '审计人员' }).click();
    await expectShown(page.getByText('安徽省审计厅'));
    await page.getByRole('button', { name: '退出' }).click();
    await page.locator('button[value=yes]').click();
    await expectShown(page.getByRole('button', { name: '登录' }));
  });

  it('is refused where the identity provider answers to another one', async () => {
    await page.goto(`/enterprises/${enterprise.id}`);
    await page.getByRole('button', { name: '登录' }).click();
    await page.locator('[name=account]').fill('auditor');
    const kept = await page.evaluate<number>(`(() => {
      const keys = Object.keys(sessionStorage).filter((key) => key.startsWith('oidc.'));
      for (const key of keys) sessionStorage.setItem(key, JSON.stringify({ ...JSON.parse(sessionStorage.getItem(key)), nonce: 'of another sign-in' }));
      return keys.length;
    })()`);
    expect(kept).toBe(1);
    await page.locator('[name=password]').fill('auditor');
    await page.getByRole('button').click();
    await expectShown(page.getByRole('alert').filter({ hasText: 'nonce' }));
    expect(await page.evaluate(`sessionStorage.getItem('huipin.session')`)).toBeNull();
  });

  it('that has run out while one was away is said, takes what it showed with it and can be renewed on the spot', async () => {
    await signIn('auditor');
    await page.evaluate(`sessionStorage.setItem('huipin.session', JSON.stringify({ ...JSON.parse(sessionStorage.getItem('huipin.session')), expiresAt: 1 }))`);
    await page.reload();
    const notice = page.getByRole('status').filter({ hasText: '登录已过期' });
    await expectShown(notice);
    await expectShown(heading(enterprise.name));
    expect(await due().count()).toBe(0);
    // The identity provider still knows this browser.
    await notice.getByRole('button', { name: '重新登录' }).click();
    await expectShown(page.getByRole('link', { name: '审计人员' }));
    expect(new URL(page.url()).pathname).toBe(`/enterprises/${enterprise.id}`);
  });

  it('runs out at its time, also where nothing is asked of a service', async () => {
    await page.clock.install();
    await signIn('auditor');
    await page.clock.fastForward('09:00:00');
    await expectShown(page.getByRole('status').filter({ hasText: '登录已过期' }));
    await expectGone(due());
  });

  it('ends when nobody is there for half an hour, and is begun again with the password', async () => {
    await page.clock.install();
    await signIn('auditor');
    await page.clock.fastForward('00:20:00');
    await page.keyboard.press('Shift');
    await page.clock.fastForward('00:20:00');
    await expectShown(due());
    await page.clock.fastForward('00:31:00');
    await expectGone(due());
    await page.getByRole('status').getByRole('button', { name: '重新登录' }).click();
    await expectShown(page.locator('[name=password]'));
  });

  it('ends in every tab when one signs out in one', async () => {
    await signIn('auditor');
    const other = await watched.context.newPage();
    await other.goto(`/enterprises/${enterprise.id}`);
    await other.getByRole('button', { name: '登录' }).click();
    const shown = other.getByRole('heading', { name: '应得奖励' });
    await expectShown(shown);
    await page.getByRole('link', { name: '审计人员' }).click();
    await page.getByRole('button', { name: '退出' }).click();
    await expectGone(shown);
  });

  it('that the identity provider breaks off is said in words, with a way to begin again', async () => {
    await page.goto('/signed-in?error=access_denied&state=unknown');
    await expectShown(page.getByRole('alert').getByText('请重新登录'));
    await expectShown(page.getByRole('button', { name: '重新登录' }));
  });

  it('is offered where one asks who one is; the territory has a name', async () => {
    await page.goto('/me');
    await expectShown(page.locator('main').getByRole('button', { name: '登录' }));
    await signIn('payer-clerk-hefei');
    await page.getByRole('link', { name: '兑付经办（合肥）' }).click();
    await expectShown(page.getByText('合肥市 340100'));
  });
});
