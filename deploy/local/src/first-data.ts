import { join } from 'node:path';
import { registerDemoEnterprise } from './demo-enterprise.ts';
import { sentence } from './failure.ts';
import { readJson, writeJson } from './json-file.ts';
import { loadSample } from './sample.ts';
import { tokenSource } from './tokens.ts';

/**
 * `node first-data.ts`: what an empty stack gets, the demo enterprise and the sample data; safe to repeat. A process
 * of its own, so that the launcher stays small.
 */
const { HUIPIN_PUBLIC_ORIGIN: origin = '', OIDC_ISSUER: issuer = '', HUIPIN_IDENTITY_DATA: identity = '', HUIPIN_SAMPLE: sample } = process.env;

try {
  const token = await tokenSource(issuer);
  const file = join(identity, 'demo.json');
  if (readJson(file) === undefined) writeJson(file, { enterprise: await registerDemoEnterprise(origin, token) });
  if (sample === 'true') await loadSample({ origin, token });
} catch (error) {
  process.stderr.write(`${sentence(error)}\n`);
  process.exitCode = 1;
}
