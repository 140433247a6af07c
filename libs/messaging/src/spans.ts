import type { SpanPlan } from '@huipin/kernel';

const kinds = { create: 'producer', send: 'producer', process: 'consumer' } as const;

interface Traced {
  readonly topic: string;
  readonly traceparent: string | undefined;
}

/**
 * The span of what is done with messages, by the semantic conventions: within the trace of a single one, linked to those
 * of several.
 */
export function messagingSpan(operation: keyof typeof kinds, messages: readonly Traced[], by: Readonly<Record<string, string>> = {}): SpanPlan {
  const topics = new Set(messages.map(({ topic }) => topic));
  const topic = topics.size === 1 ? messages[0]!.topic : undefined;
  const causes = messages.map(({ traceparent }) => traceparent);
  return {
    name: topic === undefined ? operation : `${operation} ${topic}`,
    kind: kinds[operation],
    attributes: {
      'messaging.system': 'kafka',
      'messaging.operation.type': operation,
      'messaging.batch.message_count': messages.length,
      ...(topic !== undefined && { 'messaging.destination.name': topic }),
      ...by,
    },
    ...(causes.length === 1 ? { parent: causes[0] } : { links: causes }),
  };
}
