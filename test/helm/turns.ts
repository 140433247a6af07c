// `npm run test:helm:turns -w @huipin/test`: whether the suites of the charts see every condition of their templates. Each
// is taken for false, and for true, and a suite must fail; five minutes. Exit code 1 where one is seen by none.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { say } from '../say.ts';
import { copyOfCharts, unittest } from './tools.ts';

/** A template in which one condition no longer decides. */
interface Turn {
  readonly path: string;
  readonly what: string;
  readonly text: string;
  readonly turned: string;
}

const CONDITION = /\{\{-? ?(if|else if|with) (.+?) ?-?\}\}/g;
const charts = ['service', 'platform'];

const folder = copyOfCharts();
const unseen = charts.flatMap((chart) => unseenIn(join(folder, chart)));
for (const what of unseen) process.stdout.write(`${what}\n`);
process.exitCode = unseen.length > 0 ? 1 : 0;

function unseenIn(chart: string): string[] {
  const says = unittest(chart);
  if (says !== '') throw new Error(says);
  const turns = turnsOf(join(chart, 'templates'));
  const unseen = turns.filter(({ path, text, turned }) => {
    writeFileSync(path, turned);
    const isUnseen = unittest(chart) === '';
    writeFileSync(path, text);
    return isUnseen;
  });
  say(`${basename(chart)}: ${turns.length} turns, ${unseen.length} seen by no suite`);
  return unseen.map(({ what }) => what);
}

function turnsOf(templates: string): Turn[] {
  return globSync('**/*.{yaml,tpl}', { cwd: templates }).sort().flatMap((file) => {
    const path = join(templates, file);
    const text = readFileSync(path, 'utf8');
    return [...text.matchAll(CONDITION)].flatMap((match) => {
      const [condition, word, asked = ''] = match;
      const line = text.slice(0, match.index).split('\n').length;
      // What `with` takes for true is what the lines below it speak of.
      const instead = word === 'with' ? ['""'] : ['false', 'true'];
      return instead.map((value) => ({ path, what: `${file}:${line} ${condition} as ${value}`, text, turned: text.slice(0, match.index) + condition.replace(asked, () => value) + text.slice(match.index + condition.length) }));
    });
  });
}
