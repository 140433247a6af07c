import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { importFile, type Imported, type ImportPlan } from './import-file.ts';
import { projectDir } from './options.ts';
import { type TokenSource } from './tokens.ts';

export { importFile, type Imported };

export interface SampleContext {
  /** Where the stack is reached, such as http://localhost:8080. */
  readonly origin: string;
  readonly token: TokenSource;
}

export interface Loaded extends Imported {
  readonly what: string;
  readonly file: string;
}

export const sampleDir = join(projectDir, 'test', 'sample');

const registry = { door: '/api/registry/v1', client: 'registrar-340000' };
const enterprises = { what: '企业 enterprises', file: 'anhui-enterprises.csv', ...registry, query: 'kind=enterprises' };
const honours = { what: '荣誉 honours', file: 'anhui-honours-sample.csv', ...registry, query: 'kind=honours' };
const rules = { what: '奖励规则 reward rules', file: 'anhui-reward-rules-sample.csv', door: '/api/rewards/v1', client: 'rules-editor-340000', query: 'kind=reward-rules' };

type SampleFile = Omit<ImportPlan, 'csv'> & Pick<Loaded, 'what' | 'file'>;

const PATIENCE = 20_000;

/**
 * Loads the sample data into an empty stack, through the front door like anybody else. A start that is killed in the
 * middle runs this again: the same file twice changes nothing.
 */
export async function loadSample(context: SampleContext): Promise<Loaded[]> {
  const ofRegistry = async () => [await load(context, enterprises), await load(context, honours)];
  return (await Promise.all([ofRegistry(), loadRules(context).then((loaded) => [loaded])])).flat();
}

/** The rewards service learns the honour types from events, and a first start may be ahead of them: then once more. */
export async function loadRules(context: SampleContext): Promise<Loaded> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const loaded = await load(context, rules);
    if (!loaded.refusals.some(({ code }) => code === 'HONOUR_TYPE_UNKNOWN') || Date.now() > deadline) return loaded;
    await wait(200);
  }
}

async function load({ origin, token }: SampleContext, { what, file, ...plan }: SampleFile): Promise<Loaded> {
  const csv = readFileSync(join(sampleDir, file), 'utf8');
  return { what, file, ...(await importFile(origin, token, { ...plan, csv })) };
}
