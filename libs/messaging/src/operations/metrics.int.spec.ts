import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Controller, type INestApplication } from '@nestjs/common';
import { metrics } from '@opentelemetry/api';
import { MeterProvider, MetricReader } from '@opentelemetry/sdk-metrics';
import { FindingOpenedSchema } from '@huipin/contracts';
import { eventually, makeTopics } from '@huipin/testing';
import type { Received } from '../event.ts';
import type { EventContext } from '../nest/event-context.ts';
import { MessagingRuntime } from '../nest/messaging-runtime.ts';
import { OnEvent } from '../nest/on-event.ts';
import { appendToOutbox } from '../outbox/outbox.ts';
import { messagingDatabase, type MessagingDatabase } from '../testing/database.ts';
import { findingOpened, gradeChanged } from '../testing/facts.ts';
import { startMessagingApp } from '../testing/messaging-app.ts';
import { inTransaction } from '../transaction.ts';
import { OperationsService } from './operations.service.ts';

const topic = 'standards.finding.v1';

/** Collects when it is asked to, in the place of an exporter. */
class OnDemand extends MetricReader {
  protected onShutdown(): Promise<void> {
    return Promise.resolve();
  }
  protected onForceFlush(): Promise<void> {
    return Promise.resolve();
  }
}

let service: string;
let database: MessagingDatabase;
let app: INestApplication;
let reader: OnDemand;
let sick: Set<string>;

@Controller()
class FindingsReaction {
  @OnEvent(FindingOpenedSchema)
  onFinding({ subjectId }: Received, _: EventContext): Promise<void> {
    return sick.has(subjectId) ? Promise.reject(new Error('this subject is sick')) : Promise.resolve();
  }
}

const start = () => startMessagingApp(service, database, [FindingsReaction]);
const write = (...facts: Parameters<typeof appendToOutbox>[1][]) => inTransaction(database.dataSource, (tx) => appendToOutbox(tx, ...facts));

/** Values of this export by name, and what went wrong in it; of a topic where several have one. */
async function exported(): Promise<{ values: Record<string, number>; units: Record<string, string>; errors: unknown[] }> {
  const { resourceMetrics, errors } = await reader.collect();
  const [values, units]: [Record<string, number>, Record<string, string>] = [{}, {}];
  for (const { descriptor, dataPoints } of resourceMetrics.scopeMetrics.flatMap((scope) => scope.metrics)) {
    const ours = dataPoints.find(({ attributes }) => [undefined, topic].includes(attributes['messaging.destination.name'] as string | undefined));
    if (ours) values[descriptor.name] = ours.value as number;
    units[descriptor.name] = descriptor.unit;
  }
  return { values, units, errors };
}
const expectShown = (expected: Record<string, unknown>) => eventually(async () => expect((await exported()).values).toMatchObject(expected));

beforeAll(() => makeTopics(topic, 'credit.grade.v1'));
beforeEach(async () => {
  database = await messagingDatabase();
  service = `spec-${database.dataSource.driver.database}`;
  sick = new Set();
  reader = new OnDemand();
  metrics.setGlobalMeterProvider(new MeterProvider({ readers: [reader] }));
  app = await start();
});
afterEach(async () => {
  await app.close();
  metrics.disable();
  await database.drop();
});

describe('metrics of messaging', () => {
  it('have names and units, and are all there when nothing has happened yet', async () => {
    await expectShown({ 'huipin.outbox.relay.elections': 1, 'huipin.outbox.relay.leading': 1, 'huipin.consumer.lag': 0 });
    const { units, values, errors } = await exported();
    expect(errors).toEqual([]);
    expect(Object.keys(values).sort()).toEqual(Object.keys(units).sort());
    expect(units).toEqual({
      'huipin.outbox.oldest_age': 's',
      'huipin.outbox.backlog': '{event}',
      'huipin.outbox.relay.published': '{event}',
      'huipin.outbox.relay.elections': '{election}',
      'huipin.outbox.relay.leading': '{process}',
      'huipin.outbox.relay.batch_size': '{event}',
      'huipin.consumer.lag': '{event}',
      'huipin.consumer.lag_time': 's',
      'huipin.consumer.stopped_partitions': '{partition}',
      'huipin.consumer.parked_keys': '{key}',
      'huipin.consumer.parked_events': '{event}',
      'huipin.consumer.dead_letters': '{event}',
      'huipin.consumer.poll_age': 's',
    });
  });

  it('show what the relay sends, and what waits for one to lead', async () => {
    await expectShown({ 'huipin.outbox.relay.leading': 1 });
    await write(gradeChanged(service), gradeChanged(service), gradeChanged(service));
    await expectShown({ 'huipin.outbox.relay.published': 3, 'huipin.outbox.relay.batch_size': 3, 'huipin.outbox.backlog': 0, 'huipin.outbox.oldest_age': 0 });
    await app.get(MessagingRuntime).relay.stop();
    await write(gradeChanged(service), gradeChanged(service));
    const { values } = await exported();
    expect(values).toMatchObject({ 'huipin.outbox.backlog': 2, 'huipin.outbox.relay.leading': 0, 'huipin.outbox.relay.published': 3 });
    expect(values['huipin.outbox.oldest_age']).toBeGreaterThan(0);
    const successor = await start();
    await expectShown({ 'huipin.outbox.backlog': 0 });
    await successor.close();
  });

  it('show how far behind a topic is, also while it is held', async () => {
    await expectShown({ 'huipin.consumer.lag': 0, 'huipin.consumer.stopped_partitions': 0 });
    await write(findingOpened(`${service}-a`));
    await expectShown({ 'huipin.outbox.relay.published': 1, 'huipin.consumer.lag': 0 });
    await app.get(OperationsService).hold(topic, 'an operator');
    await write(...Array.from({ length: 40 }, () => findingOpened(`${service}-a`)));
    const partitions = (await app.get(MessagingRuntime).admin.offsets([topic])).length;
    await expectShown({ 'huipin.consumer.lag': 40, 'huipin.consumer.stopped_partitions': partitions });
    await app.get(OperationsService).release(topic, 'an operator');
    await expectShown({ 'huipin.consumer.lag': 0, 'huipin.consumer.lag_time': 0, 'huipin.consumer.stopped_partitions': 0 });
  });

  it('show what is parked and what was given up', async () => {
    sick.add(`${service}-poor`);
    await write(findingOpened(`${service}-poor`), findingOpened(`${service}-poor`));
    await expectShown({ 'huipin.consumer.parked_keys': 1, 'huipin.consumer.parked_events': 2, 'huipin.consumer.dead_letters': 0 });
    const [head] = await app.get(OperationsService).parked(10);
    sick.clear();
    await app.get(OperationsService).skip(topic, head!.key, head!.eventId, 'never existed', 'an operator');
    await expectShown({ 'huipin.consumer.parked_keys': 0, 'huipin.consumer.parked_events': 0, 'huipin.consumer.dead_letters': 1 });
  });

  it('are missing from an export whose ground is gone, and take nothing else with them; after the end there are none', async () => {
    await expectShown({ 'huipin.outbox.relay.leading': 1 });
    await database.dataSource.destroy();
    const { values, errors } = await exported();
    expect(errors).toHaveLength(3);
    expect(values).toMatchObject({ 'huipin.outbox.relay.elections': 1 });
    expect(values).not.toHaveProperty('huipin.outbox.backlog');
    await database.dataSource.initialize();
    await app.close();
    expect(await exported()).toMatchObject({ values: {}, errors: [] });
    app = await start();
  });
});
