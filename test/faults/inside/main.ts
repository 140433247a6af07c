// Loaded into every process under test by `node --import`; the product knows nothing of it.
import { registerHooks } from 'node:module';
import { crashPoints, poisonEdit } from './crash-points.ts';
import { built, editedSource } from './edits.ts';
import { mutants } from './mutants.ts';

/** What the harness tells a process. */
export interface Told {
  /** The name of a crash point: the next pass is the last. */
  readonly crashAt?: string;
  /** Sick events are well from now on. */
  readonly healed?: boolean;
}

declare global {
  var huipinFaults: {
    point(name: string): Promise<void>;
    poison(events: readonly { readonly id: string }[]): void;
  };
}

const POISON_ONE_IN = 1_000;
const { HUIPIN_FAULTS_MUTANT: mutant = '', HUIPIN_FAULTS_CLOCK_OFFSET_MS: offset = '0' } = process.env;
let crashAt: string | undefined;
let healed = false;

globalThis.huipinFaults = {
  async point(name) {
    if (name !== crashAt) return;
    // A request that was just written has to leave this process first.
    if (name === 'after send before ack') await new Promise((resolve) => setImmediate(resolve));
    process.kill(process.pid, 'SIGKILL');
  },
  poison(events) {
    if (!healed && events.some(({ id }) => Number.parseInt(id.slice(-6), 16) % POISON_ONE_IN === 0)) throw new Error('this event is sick');
  },
};

process.on('message', (told: Told) => {
  crashAt = told.crashAt ?? crashAt;
  healed ||= told.healed === true;
});
process.channel?.unref();
// Whoever started this is gone; nobody would ever stop it.
process.on('disconnect', () => process.exit(1));

const edits = [...Object.values(crashPoints), poisonEdit, ...(mutants[mutant]?.edits ?? [])];
registerHooks({
  load(url, context, nextLoad) {
    const file = /\/libs\/messaging\/dist\/(.+)\.js$/.exec(url)?.[1];
    if (!edits.some((edit) => edit.file === file)) return nextLoad(url, context);
    return { format: 'module', source: built(editedSource(file!, edits)), shortCircuit: true };
  },
});

if (Number(offset) !== 0) shiftClock(Number(offset));

/** A machine whose clock is wrong: everything in this process that asks for the time is told another. */
function shiftClock(by: number): void {
  const RealDate = Date;
  const now = () => RealDate.now() + by;
  globalThis.Date = class extends RealDate {
    constructor(...args: unknown[]) {
      super(...((args.length === 0 ? [now()] : args) as [number]));
    }
    static override now(): number {
      return now();
    }
  } as DateConstructor;
}
