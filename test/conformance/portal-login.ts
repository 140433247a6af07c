import { type Page } from 'playwright-core';
import { expectShown, launchBrowser, visit } from '../e2e/browser.ts';

export interface LoginCheck {
  readonly name: string;
  /** Throws where it does not hold. */
  readonly run: () => Promise<void>;
}

/** How the issuer's own page is filled in. */
export type SignInForm = (page: Page, account: string) => Promise<void>;

export interface PortalUnderTest {
  readonly origin: string;
  readonly issuer: string;
  /** A page that shows more to who may know more. */
  readonly path: string;
  readonly fillIn: SignInForm;
}

/** One visit in this order: a person signs in at the issuer, looks, leaves. */
export async function loginChecks({ origin, issuer, path, fillIn }: PortalUnderTest): Promise<{ checks: readonly LoginCheck[]; close: () => Promise<void> }> {
  const browser = await launchBrowser();
  const { page, complaints } = await visit(browser, origin);
  const [signIn, due] = [page.getByRole('button', { name: '登录', exact: true }), page.getByRole('heading', { name: '应得奖励' })];
  const checks: LoginCheck[] = [
    { name: 'no code is given without PKCE', run: () => refusesWithoutPkce(origin, issuer) },
    {
      name: 'a person signs in at the issuer and returns to the page of before',
      run: async () => {
        await page.goto(path);
        await signIn.click();
        await page.waitForURL(`${issuer}/**`);
        await fillIn(page, 'auditor');
        await page.waitForURL(`${origin}${path}`);
        await expectShown(page.getByRole('link', { name: '审计人员' }));
      },
    },
    { name: 'the services show what this person may know', run: () => expectShown(due) },
    {
      name: 'the person’s claims arrive at the services',
      run: async () => {
        await page.getByRole('link', { name: '审计人员' }).click();
        for (const claim of ['安徽省审计厅', '审计查阅']) await expectShown(page.getByText(claim, { exact: true }));
      },
    },
    {
      name: 'signing out returns to the portal, and the issuer asks anew',
      run: async () => {
        await page.getByRole('button', { name: '退出' }).click();
        await page.waitForURL(`${origin}/`);
        await signIn.click();
        await page.waitForURL(`${issuer}/**`);
        await expectShown(page.locator('input[type=password]'));
      },
    },
    {
      name: 'the console has nothing to say',
      run: () => (complaints.length === 0 ? Promise.resolve() : Promise.reject(new Error(complaints.join('; ')))),
    },
  ];
  return { checks, close: () => browser.close() };
}

async function refusesWithoutPkce(origin: string, issuer: string): Promise<void> {
  const { authorization_endpoint: endpoint } = (await (await fetch(`${issuer}/.well-known/openid-configuration`)).json()) as { authorization_endpoint: string };
  const query = new URLSearchParams({ client_id: 'portal', response_type: 'code', scope: 'openid', redirect_uri: `${origin}/signed-in`, state: 's' });
  const response = await fetch(`${endpoint}?${query.toString()}`, { redirect: 'manual' });
  const back = response.headers.get('location') ?? '';
  if (!back.startsWith(`${origin}/signed-in?`) || !back.includes('error=invalid_request')) throw new Error(`the issuer answers ${response.status} ${back}`);
}
