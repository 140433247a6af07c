// The peer: Nest's own Kafka transport with an event handler that has the same effect.
import { Controller, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { EventPattern, Payload, Transport } from '@nestjs/microservices';
import { fromBinary } from '@bufbuild/protobuf';
import { GradeChangedSchema } from '@huipin/contracts';
import { DataSource } from 'typeorm';
import { applyOne } from '../effect.ts';
import { standingOf } from '../facts.ts';
import { facts } from '../topics.ts';
import { beginning, paceSince, serve } from './serve.ts';

interface Consume {
  readonly databaseUrl: string;
  readonly brokers: readonly string[];
  readonly count: number;
  /** How many partitions it works on at once; Nest's default is one. */
  readonly concurrency: number;
}

let dataSource: DataSource;
let taken = 0;
let began: ReturnType<typeof beginning> | undefined;
let whenTaken: { count: number; resolve(): void };

class Standings {
  async project(value: Buffer): Promise<void> {
    began ??= beginning();
    // The key of the record is the enterprise, which the message names too.
    const data = fromBinary(GradeChangedSchema, value);
    await applyOne((sql, params) => dataSource.query(sql, params), standingOf(data.subject!.id, data));
    taken += 1;
    if (taken === whenTaken.count) whenTaken.resolve();
  }
}
const method = Object.getOwnPropertyDescriptor(Standings.prototype, 'project')!;
EventPattern(facts.name)(Standings.prototype, 'project', method);
Payload()(Standings.prototype, 'project', 0);
Object.defineProperty(Standings.prototype, 'project', method);
Controller()(Standings);

serve({
  async consume({ databaseUrl, brokers, count, concurrency }: Consume) {
    dataSource = await new DataSource({ type: 'postgres', url: databaseUrl, poolSize: 10 }).initialize();
    const { promise, resolve } = Promise.withResolvers<void>();
    whenTaken = { count, resolve };
    class App {}
    Module({ controllers: [Standings] })(App);
    const app = await NestFactory.createMicroservice(App, {
      transport: Transport.KAFKA,
      logger: ['error'],
      options: {
        client: { brokers: [...brokers] },
        consumer: { groupId: `nest-${process.pid}` },
        parser: { keepBinary: true },
        subscribe: { fromBeginning: true },
        run: { partitionsConsumedConcurrently: concurrency },
      },
    });
    await app.listen();
    await promise;
    return paceSince(began!, count);
  },
});
