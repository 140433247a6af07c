// `npm run bench -- NAME`: a table on the terminal; the last line is the path of the JSON file.
import { print, save, type Bench } from './report.ts';

const benches: Record<string, () => Promise<Bench>> = {
  chain: async () => (await import('./chain.ts')).runChain,
  audit: async () => (await import('./audit.ts')).runAudit,
  lookup: async () => (await import('./lookup.ts')).runLookup,
  protections: async () => (await import('./protections.ts')).runProtections,
  backbone: async () => (await import('./backbone.ts')).runBackbone,
};
const [name = '', ...args] = process.argv.slice(2);
const load = benches[name];
if (load === undefined) {
  process.stderr.write(`npm run bench -- NAME; there are: ${Object.keys(benches).join(', ')}\n`);
  process.exit(1);
}
const bench = await load();
const rows = await bench(args);
print(rows);
process.stdout.write(`${save(name, rows)}\n`);
