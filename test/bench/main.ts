// `npm run bench -- NAME`: a table on the terminal; the last line is the path of the JSON file.
import { runChain } from './chain.ts';
import { print, save, type Bench } from './report.ts';

const benches: Record<string, Bench> = { chain: runChain };
const [name = '', ...args] = process.argv.slice(2);
const bench = benches[name];
if (bench === undefined) {
  process.stderr.write(`npm run bench -- NAME; there are: ${Object.keys(benches).join(', ')}\n`);
  process.exit(1);
}
const rows = await bench(args);
print(rows);
process.stdout.write(`${save(name, rows)}\n`);
