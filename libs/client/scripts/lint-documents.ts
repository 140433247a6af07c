import { fileURLToPath } from 'node:url';
import { createConfig, formatProblems, getTotals, lint } from '@redocly/openapi-core';
import { services } from '../src/services.ts';

/** Redocly's recommended rules; a warning counts as an error. */
const config = await createConfig({ extends: ['recommended'] });
for (const service of services) {
  const problems = await lint({ ref: fileURLToPath(new URL(`../openapi/${service}.json`, import.meta.url)), config });
  if (problems.length === 0) continue;
  formatProblems(problems, { totals: getTotals(problems), version: '' });
  process.exitCode = 1;
}
