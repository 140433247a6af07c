import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import { metrics, type BatchObservableCallback, type Meter, type Observable } from '@opentelemetry/api';
import type { MessagingRuntime } from '../nest/messaging-runtime.ts';
import { consumerStatus, outboxStatus, stuckStatus, type KnownLag } from './messaging-status.ts';

/**
 * What the operator's view shows, as metrics. Everything is looked up when somebody exports and at no other time. What
 * stands in the database is the same from every replica: take the greatest of them, not the sum.
 */
export class MessagingMetrics implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly runtime: MessagingRuntime;
  private stops: (() => void)[] = [];

  constructor(runtime: MessagingRuntime) {
    this.runtime = runtime;
  }

  /** Each ground has a callback of its own: a broker that does not answer hides nothing that the database knows. */
  onApplicationBootstrap(): void {
    const meter = metrics.getMeter('@huipin/messaging');
    this.stops = [observeProcess(meter, this.runtime), observeOutbox(meter, this.runtime), observeStuck(meter, this.runtime), observeConsumers(meter, this.runtime)];
  }

  onModuleDestroy(): void {
    for (const stop of this.stops.splice(0)) stop();
  }
}

function observeProcess(meter: Meter, runtime: MessagingRuntime): () => void {
  const published = meter.createObservableCounter('huipin.outbox.relay.published', { unit: '{event}', description: 'Events that this process has published' });
  const elections = meter.createObservableCounter('huipin.outbox.relay.elections', { unit: '{election}', description: 'Times that this process has become the leader' });
  const leading = meter.createObservableGauge('huipin.outbox.relay.leading', { unit: '{process}', description: '1 where this process leads' });
  const batch = meter.createObservableGauge('huipin.outbox.relay.batch_size', { unit: '{event}', description: 'Events of the last batch of this process' });
  const polled = meter.createObservableGauge('huipin.consumer.poll_age', { unit: 's', description: 'Time since this process last asked the broker' });
  const { relay } = runtime;
  return observe(meter, [published, elections, leading, batch, polled], (result) => {
    result.observe(published, relay.counts.published);
    result.observe(elections, relay.counts.elections);
    result.observe(leading, relay.isLeading() ? 1 : 0);
    result.observe(batch, relay.counts.lastBatch);
    result.observe(polled, runtime.pollAge() / 1_000);
  });
}

function observeOutbox(meter: Meter, runtime: MessagingRuntime): () => void {
  const age = meter.createObservableGauge('huipin.outbox.oldest_age', { unit: 's', description: 'Age of the oldest committed event that is not published' });
  const backlog = meter.createObservableGauge('huipin.outbox.backlog', { unit: '{event}', description: 'Events that are committed and not published' });
  return observe(meter, [age, backlog], async (result) => {
    const status = await outboxStatus(runtime);
    result.observe(age, status.oldestAgeSeconds);
    result.observe(backlog, status.backlog);
  });
}

function observeStuck(meter: Meter, runtime: MessagingRuntime): () => void {
  const keys = meter.createObservableGauge('huipin.consumer.parked_keys', { unit: '{key}', description: 'Keys whose events wait for one that failed' });
  const events = meter.createObservableGauge('huipin.consumer.parked_events', { unit: '{event}', description: 'Events that failed, and those behind them' });
  const dead = meter.createObservableGauge('huipin.consumer.dead_letters', { unit: '{event}', description: 'Events that were given up, ever' });
  return observe(meter, [keys, events, dead], async (result) => {
    const status = await stuckStatus(runtime);
    result.observe(keys, status.parked.keys);
    result.observe(events, status.parked.events);
    result.observe(dead, status.dead);
  });
}

function observeConsumers(meter: Meter, runtime: MessagingRuntime): () => void {
  const lag = meter.createObservableGauge('huipin.consumer.lag', { unit: '{event}', description: 'Events of a topic that are not applied yet' });
  const time = meter.createObservableGauge('huipin.consumer.lag_time', { unit: 's', description: 'Age of the last applied event of the partition that is furthest behind' });
  const stopped = meter.createObservableGauge('huipin.consumer.stopped_partitions', { unit: '{partition}', description: 'Partitions that are held, or wait for a replay' });
  return observe(meter, [lag, time, stopped], async (result) => {
    for (const [topic, partitions] of Map.groupBy(await consumerStatus(runtime), (partition) => partition.topic)) {
      const attributes = { 'messaging.destination.name': topic, 'messaging.consumer.group.name': runtime.consumerName };
      result.observe(lag, sum(partitions, (partition) => partition.lag), attributes);
      result.observe(time, Math.max(...partitions.map(({ lagSeconds }) => lagSeconds)), attributes);
      result.observe(stopped, sum(partitions, ({ held, expired }) => (held || expired ? 1 : 0)), attributes);
    }
  });
}

/** Answers the way to stop it. What the callback throws is the SDK's to tell: the metric is missing from that export. */
function observe(meter: Meter, observables: Observable[], callback: BatchObservableCallback): () => void {
  meter.addBatchObservableCallback(callback, observables);
  return () => meter.removeBatchObservableCallback(callback, observables);
}

function sum(partitions: readonly KnownLag[], of: (partition: KnownLag) => number): number {
  return partitions.reduce((all, partition) => all + of(partition), 0);
}
