import { join } from 'node:path';
import { registerDemoEnterprise } from './demo-enterprise.ts';
import { sentence } from './failure.ts';
import { readJson, writeJson } from './json-file.ts';
import { loadSample, type Loaded } from './sample.ts';
import { tokenSource } from './tokens.ts';

/**
 * `node first-data.ts`: what an empty stack gets, the demo enterprise and the sample data; safe to repeat. A process
 * of its own, so that the launcher stays small. Its last line says what is there now; the launcher shows it.
 */
const { HUIPIN_PUBLIC_ORIGIN: origin = '', OIDC_ISSUER: issuer = '', HUIPIN_IDENTITY_DATA: identity = '', HUIPIN_SAMPLE: sample } = process.env;

try {
  const token = await tokenSource(issuer);
  const file = join(identity, 'demo.json');
  if (readJson(file) === undefined) writeJson(file, { enterprise: await registerDemoEnterprise(origin, token) });
  say(sample === 'true' ? tell(await loadSample({ origin, token })) : '仅演示企业 / the demo enterprise only');
} catch (error) {
  process.stderr.write(`${sentence(error)}\n`);
  process.exitCode = 1;
}

/** Each refused row goes to the log with its reason; the summary counts them. */
function tell(loaded: readonly Loaded[]): string {
  for (const { file, refusals } of loaded) {
    for (const { row, field, code, message } of refusals) say(`${file}:${row} ${field ?? ''} ${code} ${message}`);
  }
  const refused = loaded.reduce((sum, { refusals }) => sum + refusals.length, 0);
  const counts = loaded.map(({ what, present }) => `${what} ${present}`).join(' · ');
  return refused === 0 ? counts : `${counts} · 拒收 rows refused ${refused}: logs/first-data.log`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
