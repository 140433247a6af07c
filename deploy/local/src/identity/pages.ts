import { randomBytes } from 'node:crypto';
import { type Context } from 'oidc-provider';

export type PageLanguage = 'zh' | 'en';

/** English where the portal or the browser asks for it first, otherwise Chinese. */
export function languageOf(context: Context, wish?: string): PageLanguage {
  const asked = context.query['lang'] ?? wish;
  if (typeof asked === 'string' && /^(zh|en)\b/i.test(asked)) return asked.toLowerCase().startsWith('en') ? 'en' : 'zh';
  return context.acceptsLanguages('zh', 'en') === 'en' ? 'en' : 'zh';
}

const texts = {
  zh: {
    title: '徽品 · 登录',
    heading: '登录徽品',
    account: '账号',
    password: '密码',
    submit: '登录',
    wrong: '账号或密码不正确，请重试。',
    other: 'English',
    leave: '退出登录',
    leaveQuestion: '要退出徽品吗？',
    stay: '不退出',
    left: '您已退出登录。',
    home: '返回首页',
    failed: '登录未能完成，请返回首页重新登录。',
  },
  en: {
    title: 'Huipin · sign in',
    heading: 'Sign in to Huipin',
    account: 'Account',
    password: 'Password',
    submit: 'Sign in',
    wrong: 'Account or password is wrong. Please try again.',
    other: '中文',
    leave: 'Sign out',
    leaveQuestion: 'Sign out of Huipin?',
    stay: 'Stay signed in',
    left: 'You are signed out.',
    home: 'Back to the start page',
    failed: 'The sign-in could not be completed. Go back to the start page and sign in again.',
  },
} as const;

export function showLogin(context: Context, language: PageLanguage, action: string, failed: boolean): void {
  const text = texts[language];
  const wrong = failed ? `<p role="alert">${text.wrong}</p>` : '';
  const other = language === 'zh' ? 'en' : 'zh';
  show(
    context,
    language,
    failed ? 401 : 200,
    `<h1>${text.heading}</h1>${wrong}
<form method="post" action="${escape(action)}?lang=${language}">
<label for="account">${text.account}</label>
<input id="account" name="account" autocomplete="username" autocapitalize="none" required autofocus>
<label for="password">${text.password}</label>
<input id="password" name="password" type="password" autocomplete="current-password" required>
<button>${text.submit}</button>
</form>
<p><a href="?lang=${other}" hreflang="${other}">${text.other}</a></p>`,
  );
}

/** `form` is the provider's own, with its protection against forged requests; the buttons belong to it by its id. */
export function showLogout(context: Context, language: PageLanguage, form: string): void {
  const text = texts[language];
  const buttons = `<button form="op.logoutForm" name="logout" value="yes" autofocus>${text.leave}</button>
<button form="op.logoutForm" class="quiet">${text.stay}</button>`;
  show(context, language, 200, `<h1>${text.leaveQuestion}</h1>${form}${buttons}`);
}

export function showSignedOut(context: Context, language: PageLanguage): void {
  const text = texts[language];
  show(context, language, 200, `<h1>${text.left}</h1><p><a href="/">${text.home}</a></p>`);
}

export function showError(context: Context, language: PageLanguage, code: string): void {
  const text = texts[language];
  show(context, language, context.status, `<h1>${text.failed}</h1><p><code>${escape(code)}</code></p><p><a href="/">${text.home}</a></p>`);
}

const style = `:root{color-scheme:light dark;font:16px/1.5 system-ui,"Noto Sans SC",sans-serif}
main{max-width:22rem;margin:12vh auto;padding:0 1.5rem}h1{font-size:1.4rem;font-weight:600}
label{display:block;margin:1rem 0 .25rem}input,button{font:inherit;width:100%;box-sizing:border-box;padding:.55rem .7rem;border-radius:6px}
input{border:1px solid #8a8f98;background:Canvas;color:CanvasText}
button{margin-top:1.25rem;border:1px solid #0b5cad;background:#0b5cad;color:#fff;cursor:pointer}
button.quiet{background:Canvas;color:CanvasText;border-color:#8a8f98}:focus-visible{outline:3px solid #ffb020;outline-offset:2px}
[role=alert]{color:#b42318}a{color:LinkText}@media (prefers-color-scheme:dark){[role=alert]{color:#ff8a7a}}`;

function show(context: Context, language: PageLanguage, status: number, body: string): void {
  const nonce = randomBytes(16).toString('base64');
  context.status = status;
  context.type = 'html';
  // Nothing is loaded and nothing runs; the form goes to this origin only, and nobody may frame the page.
  context.set(
    'content-security-policy',
    `default-src 'none'; style-src 'nonce-${nonce}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  );
  context.set('cache-control', 'no-store');
  context.set('referrer-policy', 'no-referrer');
  context.set('x-content-type-options', 'nosniff');
  context.body = `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${texts[language].title}</title><style nonce="${nonce}">${style}</style></head>
<body><main>${body}</main></body>
</html>`;
}

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
