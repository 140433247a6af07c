// `npm run audit:dependencies`: whether a fault is known of what we run by. 0: none, 1: there are, 3: nobody could be asked.
import { spawnSync } from 'node:child_process';
import { runtimeOf } from './bill-of-materials.ts';
import { manifests, parts, readBill, root } from './parts.ts';

const NOT_ASKED = 3;

interface Report {
  readonly auditReportVersion?: number;
  readonly message?: string;
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string; readonly range: string }>>;
}

const { stdout } = spawnSync('npm', ['audit', '--json'], { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 });
const report = read(stdout);
if (report.auditReportVersion === undefined || report.vulnerabilities === undefined) {
  tell(
    '所配置的软件包仓库不回答漏洞查询，因此什么也没有查；请设置会回答的仓库后重试',
    'the registry that is configured answers no audits, so nothing was checked; configure one that does and try again',
  );
  process.exit(NOT_ASKED);
}
// npm's own --omit=dev would leave out what the portal's pages are bundled of.
const shipped = new Set(runtimeOf(readBill(), parts, manifests).components.map(({ name }) => name));
const found = Object.entries(report.vulnerabilities).filter(([name]) => shipped.has(name));
for (const [name, { severity, range }] of found) process.stdout.write(`${severity} ${name} ${range}\n`);
if (found.length > 0) tell(`${found.length} 个软件包有已知漏洞；期限见 docs/security.md`, `faults are known of ${found.length} packages; docs/security.md says how soon they are mended`);
process.exit(found.length > 0 ? 1 : 0);

function read(text: string): Report {
  try {
    return JSON.parse(text) as Report;
  } catch {
    return {};
  }
}

function tell(zh: string, en: string): void {
  process.stderr.write(`${zh}\n${en}\n`);
}
