import { inSpan } from '@huipin/kernel';

/** Above this a flood is under way, an import most likely, and its speed matters more than who caused which line. */
const A_FEW = 20;

/** A few events one by one, each in the trace of what caused it, so that a chain can be followed; a flood all at once. */
export async function traced<E extends { readonly traceparent: string | undefined }>(
  events: readonly E[],
  work: (events: readonly E[]) => Promise<void>,
): Promise<void> {
  if (events.length > A_FEW) return work(events);
  for (const event of events) await inSpan({ name: 'decide', kind: 'internal', parent: event.traceparent }, () => work([event]));
}
