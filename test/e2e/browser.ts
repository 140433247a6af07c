import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { default as chromium } from '@sparticuz/chromium';
import { chromium as driver, type Browser, type BrowserContext, type Locator, type Page } from 'playwright-core';

/** What a page must never do: complain on the console, break, or ask another origin for anything. */
export interface Watched {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly complaints: string[];
  readonly foreign: string[];
}

/** The browser that `npm ci` has brought, inside a package; nothing on the machine is needed. */
export async function launchBrowser(): Promise<Browser> {
  return driver.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'] });
}

export interface Visit {
  readonly width?: number;
  readonly language?: 'zh' | 'en';
}

/** A visitor of their own: nothing remembered, of this width; `language` = chosen at an earlier visit. */
export async function visit(browser: Browser, origin: string, { width = 1_280, language }: Visit = {}): Promise<Watched> {
  const context = await browser.newContext({ baseURL: origin, viewport: { width, height: width < 600 ? 780 : 900 } });
  if (language !== undefined) await context.addInitScript((chosen) => localStorage.setItem('huipin.language', chosen), language);
  const page = await context.newPage();
  const [complaints, foreign]: [string[], string[]] = [[], []];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) foreign.push(request.url());
  });
  return { page, context, complaints, foreign };
}

/** Ends a visit; fails where the page complained or asked another origin for anything. */
export async function leave({ context, complaints, foreign }: Watched): Promise<void> {
  await context.close();
  if (complaints.length > 0) throw new Error(`the console says: ${complaints.join('; ')}`);
  if (foreign.length > 0) throw new Error(`asked of other origins: ${foreign.join(', ')}`);
}

/** Waits until it is there to be seen. */
export async function expectShown(locator: Locator): Promise<void> {
  await locator.waitFor({ state: 'visible' });
}

export async function expectGone(locator: Locator): Promise<void> {
  await locator.waitFor({ state: 'detached' });
}

/** What an automatic check finds in the way of people who see, hear or move less: rule and place, by WCAG 2.2 AA. */
export async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
  );
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120) ?? ''}`);
}

/** Writes what the page looks like, whole, where the caller of the suite asked for it. */
export async function photograph(page: Page, name: string): Promise<void> {
  const folder = process.env['HUIPIN_E2E_SCREENSHOTS'];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.evaluate('document.fonts.ready');
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
