export interface ErrorItem {
  readonly code: string;
  readonly status: number;
  readonly zh: string;
  readonly en: string;
}

/** The table of codes as a page, so that the `type` of a problem leads a person to its row. */
export function errorPage(service: string, items: readonly ErrorItem[]): string {
  const rows = items.map(({ code, status, zh, en }) => `<tr id="${code}"><td><code>${code}</code></td><td>${status}</td><td>${escaped(zh)}</td><td lang="en">${escaped(en)}</td></tr>`);
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>徽品 ${service} 错误代码</title>
<h1>${service} 错误代码 / error codes</h1>
<table><thead><tr><th>代码 code</th><th>状态 status</th><th>中文</th><th lang="en">English</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table></html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
