import { runInAct } from '@huipin/kernel';

/** For specs that call a part of a service past its doors: somebody answers for what it changes. */
export function asSomebody<T>(work: () => T): T {
  return runInAct({ who: { sub: 'somebody' }, what: 'spec' }, work);
}
