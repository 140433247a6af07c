import type { KafkaSettings } from '@huipin/messaging';

type Method = (argument: never) => Promise<unknown>;

/**
 * Answers what the bench asks of this process; ends with it, after `end`: a member that just went would stay in its
 * group, for the next run to meet.
 */
export function serve(methods: Readonly<Record<string, Method>>, end = () => Promise.resolve()): void {
  process.on('message', ({ id, method, argument }: { id: number; method: string; argument: never }) => {
    methods[method]!(argument).then(
      (result) => process.send!({ id, result }),
      (error: unknown) => process.send!({ id, error: error instanceof Error ? error.stack : String(error) }),
    );
  });
  process.on('disconnect', () => void end().finally(() => process.exit(0)));
}

/** Per second, and microseconds of this process's CPU for each, of `count` things that began then. */
export function paceSince(began: { at: number; cpu: NodeJS.CpuUsage }, count: number) {
  const { user, system } = process.cpuUsage(began.cpu);
  return { rate: (1_000 * count) / (now() - began.at), 'own CPU µs each': (user + system) / count, count };
}

export function beginning(): { at: number; cpu: NodeJS.CpuUsage } {
  return { at: now(), cpu: process.cpuUsage() };
}

/** On the clock that all processes of the machine share, in milliseconds. */
export function now(): number {
  return performance.timeOrigin + performance.now();
}

export function kafkaSettings(brokers: readonly string[], clientId: string): KafkaSettings {
  return { brokers, clientId, log: (_level, message, detail) => console.error(message, JSON.stringify(detail)) };
}
