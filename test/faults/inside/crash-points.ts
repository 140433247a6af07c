import type { Edit } from './edits.ts';

const point = (name: string) => `await globalThis.huipinFaults.point('${name}');`;

/** Where a process can be told to die by itself, and how the library is made to pass there. */
export const crashPoints: Readonly<Record<string, Edit>> = {
  'before commit': {
    file: 'transaction',
    from: 'return work(tx);',
    to: `const done = await work(tx); ${point('before commit')} return done;`,
  },
  'after commit': {
    file: 'transaction',
    from: 'for (const wake of afterCommit.get(dataSource) ?? []) wake();',
    to: `${point('after commit')} for (const wake of afterCommit.get(dataSource) ?? []) wake();`,
  },
  'after send before ack': {
    file: 'outbox/relay',
    from: 'await this.settings.producer.sendBatch(records);',
    to: `{ const sent = this.settings.producer.sendBatch(records); sent.catch(() => undefined); ${point('after send before ack')} await sent; ${point('after ack before cursor')} }`,
  },
  'mid-batch in the consumer': {
    file: 'consumer/batch-processor',
    from: 'if (completed.length > 0) await resumeExpired(tx, consumer, completed);',
    to: `${point('mid-batch in the consumer')} if (completed.length > 0) await resumeExpired(tx, consumer, completed);`,
  },
};

/** `after ack before cursor` is passed by the same edit as the point before it. */
export const crashPointNames = [...Object.keys(crashPoints), 'after ack before cursor'];

/** Handlers meet a sick event here: one in a thousand fails until it is healed. */
export const poisonEdit: Edit = {
  file: 'consumer/batch-processor',
  from: 'await this.settings.apply(free.map(({ event }) => event), tx);',
  to: 'await this.settings.apply(free.map(({ event }) => event), tx); globalThis.huipinFaults.poison(free.map(({ event }) => event));',
};
