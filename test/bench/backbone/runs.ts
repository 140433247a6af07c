import { median, type Cost, type Row } from '../report.ts';
import { say } from '../../say.ts';

/** Figures of one run by their names, and what the processes used. */
export interface Measured {
  readonly figures: Readonly<Record<string, number>>;
  readonly costs: Readonly<Record<string, Cost>>;
}

/** Runs every side once, then once more in the same order, and so on: what disturbs the machine disturbs all alike. */
export async function alternate<S extends string>(title: string, runs: number, sides: Readonly<Record<S, () => Promise<Measured>>>): Promise<Record<S, Measured>> {
  const names = Object.keys(sides) as S[];
  const measured = new Map<S, Measured[]>(names.map((name) => [name, []]));
  for (let run = 1; run <= runs; run += 1) {
    for (const name of names) {
      const one = await sides[name]();
      measured.get(name)!.push(one);
      say(`${title} ${run}/${runs} · ${name}: ${Object.entries(one.figures).map(([figure, value]) => `${figure} ${Number(value.toPrecision(4)).toLocaleString('en')}`).join(', ')}`);
    }
  }
  return Object.fromEntries(names.map((name) => [name, medians(measured.get(name)!)])) as Record<S, Measured>;
}

/** The columns of a row that say what it cost: of our own process, and of every process on every side. */
export function costsOf(ours: string, sides: Readonly<Record<string, Measured>>): Pick<Row, 'cpuSeconds' | 'rssMb' | 'processes'> {
  const processes = Object.entries(sides).flatMap(([side, { costs }]) => Object.entries(costs).map(([name, cost]) => [`${side} · ${name}`, cost] as const));
  const [first] = Object.values(sides);
  return { ...first?.costs[ours], processes: Object.fromEntries(processes) };
}

function medians(all: readonly Measured[]): Measured {
  const [first] = all as [Measured, ...Measured[]];
  const over = (pick: (one: Measured) => number) => median(all.map(pick));
  return {
    figures: Object.fromEntries(Object.keys(first.figures).map((name) => [name, over(({ figures }) => figures[name]!)])),
    costs: Object.fromEntries(
      Object.keys(first.costs).map((name) => [name, { cpuSeconds: over(({ costs }) => costs[name]!.cpuSeconds), rssMb: over(({ costs }) => costs[name]!.rssMb) }]),
    ),
  };
}
