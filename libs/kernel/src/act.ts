import { AsyncLocalStorage } from 'node:async_hooks';

/** Who acts: a person or a system by its token, or a service of its own accord (`huipin.registry`). */
export interface Actor {
  readonly sub: string;
  readonly organisation?: string | undefined;
  readonly roles?: readonly string[];
  readonly enterprise?: string | undefined;
}

/** What is being done now: what an entry of the audit says of every change and every reading that follows from it. */
export interface Act {
  readonly who: Actor;
  /** `POST /honours/:id/revocations`, `event …`, `import …`, `day task …`. */
  readonly what: string;
  /** The clause that whoever acts names; where there is none, the record's own. */
  readonly clause?: string | undefined;
  /** Events that it follows from: their ids by subject. */
  readonly causes?: Readonly<Record<string, readonly string[]>>;
}

const current = new AsyncLocalStorage<Act>();

export function runInAct<T>(act: Act, work: () => T): T {
  return current.run(act, work);
}

export function currentAct(): Act | undefined {
  return current.getStore();
}

/** What a service does without being asked by anybody. */
export function actOf(service: string, what: string): Act {
  return { who: { sub: `huipin.${service}` }, what };
}
