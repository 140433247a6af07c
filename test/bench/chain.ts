import { parseArgs } from 'node:util';
import { Caller } from '../e2e/client.ts';
import { startClone } from '../e2e/stack.ts';
import { runImport } from './import.ts';
import { runInspections } from './inspections.ts';
import { cleanClone, runStarts } from './starts.ts';
import { runHonours } from './honours.ts';
import type { Row } from './report.ts';

/**
 * Figures of the first chain: `npm run bench -- chain [--seconds N] [--rate N] [--rows N] [--starts N]`. Clones what is
 * committed into an empty folder, installs it, starts it twice and puts the load on that stack.
 */
export async function runChain(args: readonly string[]): Promise<Row[]> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seconds: { type: 'string', default: '60' },
      rate: { type: 'string', default: '20' },
      rows: { type: 'string', default: '100000' },
      starts: { type: 'string', default: '3' },
    },
  });
  const [seconds, rate, rows, starts] = [values.seconds, values.rate, values.rows, values.starts].map(Number) as [number, number, number, number];
  const clone = await cleanClone();
  try {
    const started = await runStarts(clone, starts);
    const stack = await startClone(clone.dir, ['--port', String(clone.port), '--data', clone.data]);
    try {
      const caller = new Caller(stack.origin);
      const load = { caller, seconds, rate };
      return [...started, ...(await runHonours(load)), ...(await runInspections(load)), ...(await runImport(stack, clone.data, rows))];
    } finally {
      await stack.stop();
    }
  } finally {
    clone.remove();
  }
}
