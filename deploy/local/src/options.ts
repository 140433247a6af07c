import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { StartFailure } from './failure.ts';

export interface Options {
  readonly port: number;
  readonly dataDir: string;
  /** Start over: what the data folder holds is deleted. */
  readonly fresh: boolean;
  readonly sample: boolean;
  /** Plain lines in place of drawn progress. */
  readonly plain: boolean;
}

export const projectDir = join(import.meta.dirname, '..', '..', '..');

const usage = 'npm start -- [--port N] [--data DIR] [--fresh] [--no-sample] [--headless]';

/** Relative folders count from where npm was called, not from where it runs the script. */
export function readOptions(args: readonly string[], callerDir = process.env.INIT_CWD ?? process.cwd()): Options {
  const values = parse(args);
  const port = Number(values.port ?? '8080');
  if (!/^\d+$/.test(values.port ?? '8080') || port < 1 || port > 65_535) {
    throw new StartFailure({ zh: `--port 应为 1 至 65535 的整数，而不是 ${values.port}`, en: `--port takes a whole number from 1 to 65535, not ${values.port}` });
  }
  return {
    port,
    dataDir: values.data === undefined ? join(projectDir, '.huipin') : resolve(callerDir, values.data),
    fresh: values.fresh ?? false,
    sample: !(values['no-sample'] ?? false),
    plain: (values.headless ?? false) || !process.stdout.isTTY,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        data: { type: 'string' },
        fresh: { type: 'boolean' },
        'no-sample': { type: 'boolean' },
        headless: { type: 'boolean' },
      },
    }).values;
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split('.')[0] ?? '') : String(cause);
    throw new StartFailure({ zh: `参数有误（${reason}），用法：${usage}`, en: `wrong option (${reason}); usage: ${usage}` }, { cause });
  }
}
