// Our consumer as services have it: Nest, its strategy, position, inbox and a set-based projection.
import { Catch, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GradeChangedSchema, type GradeChanged } from '@huipin/contracts';
import { KafkajsBroker, KafkaStrategy, MessagingRuntime, OnEvents, PlatformaticBroker, Projection, RebuildsService, rows, type EventContext, type Received } from '@huipin/messaging';
import { throwError } from 'rxjs';
import { DataSource } from 'typeorm';
import { applyAll } from '../effect.ts';
import { standingOf } from '../facts.ts';
import { type beginning, kafkaSettings, now, paceSince, serve } from './serve.ts';
import { timed } from './timed-broker.ts';

interface Start {
  readonly databaseUrl: string;
  readonly brokers: readonly string[];
  readonly client?: 'kafkajs' | 'platformatic';
  /** Until so many messages are taken. */
  readonly count?: number;
}

/** Facts of these enterprises cannot be applied: one in a thousand. */
const poisoned = new Set<string>();
let taken = 0;
let began: ReturnType<typeof beginning> | undefined;
let delays: { key: string; millis: number }[] = [];
let whenTaken: { count: number; resolve(): void } | undefined;

class Standings {
  async project(events: readonly Received[], { tx }: EventContext): Promise<void> {
    if (poisoned.size > 0 && events.some(({ subjectId }) => poisoned.has(subjectId))) throw new Error('this enterprise is poison');
    await applyAll((sql, params) => rows(tx, sql, params), events.map(({ subjectId, data }) => standingOf(subjectId, data as GradeChanged)));
  }
}
/** As the services' own filter: what a handler throws is handed on as it is. */
class Rethrow {
  catch(error: unknown) {
    return throwError(() => error);
  }
}

// Decorators without their syntax: Node runs these files as they are.
const method = Object.getOwnPropertyDescriptor(Standings.prototype, 'project')!;
OnEvents([GradeChangedSchema])(Standings.prototype, 'project', method);
Object.defineProperty(Standings.prototype, 'project', method);
Projection('standing')(Standings);
Catch()(Rethrow);

async function start({ databaseUrl, brokers, client = 'kafkajs' }: Start): Promise<MessagingRuntime> {
  const dataSource = await new DataSource({ type: 'postgres', url: databaseUrl, poolSize: 10 }).initialize();
  const settings = kafkaSettings(brokers, 'huipin.bench');
  const broker = timed(client === 'kafkajs' ? new KafkajsBroker(settings) : new PlatformaticBroker(settings), {
    taken(batches, from, at) {
      began ??= { at: from, cpu: process.cpuUsage() };
      for (const { records } of batches) {
        taken += records.length;
        for (const { key, headers } of records) if (headers['sent'] !== undefined) delays.push({ key, millis: at - Number(headers['sent']) });
      }
      if (whenTaken !== undefined && taken >= whenTaken.count) whenTaken.resolve();
    },
  });
  const log = (level: string, message: string, detail: object = {}) => (poisoned.size > 0 ? undefined : console.error(level, message, JSON.stringify(detail)));
  const runtime = new MessagingRuntime({ service: 'bench', databaseUrl, dataSource, broker, log, onDead: () => process.exit(1) });
  class App {}
  Module({ controllers: [Standings] })(App);
  const app = await NestFactory.createMicroservice(App, { strategy: new KafkaStrategy(runtime), logger: ['error'] });
  app.useGlobalFilters(new Rethrow());
  await app.listen();
  return runtime;
}

let runtime: MessagingRuntime | undefined;

serve({
  /** Messages per second, from the first that is handed over to the last whose effect is committed. */
  async consume(argument: Start) {
    const { promise, resolve } = Promise.withResolvers<void>();
    whenTaken = { count: argument.count!, resolve };
    runtime = await start(argument);
    await promise;
    return paceSince(began!, taken);
  },
  async start(argument: Start) {
    runtime = await start(argument);
  },
  /** Milliseconds from sending to the commit of the effect, since this was asked last. */
  async delays({ poison }: { poison: readonly string[] }) {
    const found = delays;
    delays = [];
    poisoned.clear();
    for (const key of poison) poisoned.add(key);
    return Promise.resolve(found);
  },
  async rebuild() {
    const rebuilds = new RebuildsService(runtime!);
    const from = now();
    await rebuilds.start('Standings', 'bench', 'bench');
    while (rebuilds.last()!.state === 'reading') await new Promise((resolve) => setTimeout(resolve, 20));
    if (rebuilds.last()!.state === 'failed') throw new Error(rebuilds.last()!.reason ?? 'failed');
    return (now() - from) / 1_000;
  },
}, async () => runtime?.stop());
