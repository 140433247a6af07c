import { useSearchParams } from 'react-router';
import { dayOf } from '../format/instant.ts';

/** Which day is looked at, and by whose knowledge; absent = today, as known now. */
export interface AsOf {
  readonly on?: string;
  readonly knownOn?: string;
}

const day = /^\d{4}-\d{2}-\d{2}$/;

/** Kept in the address, so that a view of a past day can be passed on. */
export function useAsOf(): { asOf: AsOf; change: (to: AsOf) => void } {
  const [params, setParams] = useSearchParams();
  const [on, knownOn] = [params.get('on') ?? '', params.get('knownOn') ?? ''];
  const asOf = { ...(day.test(on) && { on }), ...(day.test(knownOn) && { knownOn }) };
  const change = (to: AsOf) =>
    setParams(
      (before) => {
        for (const name of ['on', 'knownOn'] as const) {
          if (to[name] === undefined || to[name] === today()) before.delete(name);
          else before.set(name, to[name]);
        }
        return before;
      },
      { replace: true, preventScrollReset: true },
    );
  return { asOf, change };
}

export function today(): string {
  return dayOf(new Date());
}
