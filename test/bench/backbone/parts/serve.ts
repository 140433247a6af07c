import type { KafkaSettings } from '@huipin/messaging';

type Method = (argument: never) => Promise<unknown>;

/** Answers what the bench asks of this process; ends with it. */
export function serve(methods: Readonly<Record<string, Method>>): void {
  process.on('message', ({ id, method, argument }: { id: number; method: string; argument: never }) => {
    methods[method]!(argument).then(
      (result) => process.send!({ id, result }),
      (error: unknown) => process.send!({ id, error: error instanceof Error ? error.stack : String(error) }),
    );
  });
  process.on('disconnect', () => process.exit(0));
}

/** On the clock that all processes of the machine share, in milliseconds. */
export function now(): number {
  return performance.timeOrigin + performance.now();
}

export function kafkaSettings(brokers: readonly string[], clientId: string): KafkaSettings {
  return { brokers, clientId, log: (_level, message, detail) => console.error(message, JSON.stringify(detail)) };
}
