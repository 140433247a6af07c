import { Delivery } from '@huipin/messaging/testing';
import { serviceUnderTest, type ServiceUnderTest } from '@huipin/service-defaults/testing';
import { eventually } from '@huipin/testing';
import request from 'supertest';
import { DataSource } from 'typeorm';
import { allMigrations } from '../data-source.ts';
import { notificationsService } from '../definition.ts';
import type { AttemptView, FailureView, ProgressView } from '../deliveries/delivery.view.ts';
import { DeliveryWorker, type WorkerSettings } from '../deliveries/delivery-worker.service.ts';
import { DeliveriesService } from '../deliveries/deliveries.service.ts';
import { FeedsService } from '../feeds/feeds.service.ts';
import { SinkRules } from '../sinks/sink-address.gateway.ts';
import { SinkGateway } from '../sinks/sink.gateway.ts';
import { SubscriptionsService } from '../subscriptions/subscriptions.service.ts';
import { honourGranted } from './facts.ts';
import { startReceiver, type Receiver } from './receiver.ts';

const api = '/api/notifications/v1/subscriptions';

/**
 * The service with workers of the spec's own, whose time the spec moves. Subjects carry the number of the test, so
 * that tests see nothing of each other; `tidy` removes what one has made.
 */
export class DeliveriesUnderTest {
  readonly notifications: ServiceUnderTest;
  readonly delivery: Delivery;
  private readonly bearer: string;
  private receivers: Receiver[] = [];
  private workers: { worker: DeliveryWorker; sinks: SinkGateway }[] = [];
  private clock = 0;
  private test = 0;

  private constructor(notifications: ServiceUnderTest, bearer: string) {
    this.notifications = notifications;
    this.bearer = bearer;
    this.delivery = new Delivery(notifications.app);
  }

  static async start(): Promise<DeliveriesUnderTest> {
    const notifications = await serviceUnderTest('notifications', notificationsService, allMigrations);
    await notifications.app.get(DeliveriesService).worker.stop();
    const bearer = await notifications.bearer({ sub: 'department-demo', territory: '340000', roles: ['feed.department', 'subscription.manage'] });
    return new DeliveriesUnderTest(notifications, bearer);
  }

  get dataSource(): DataSource {
    return this.notifications.app.get(DataSource);
  }

  now(): number {
    return Date.now() + this.clock;
  }

  begin(): void {
    [this.clock, this.test] = [0, this.test + 1];
  }

  async tidy(): Promise<void> {
    for (const receiver of this.receivers) receiver.close();
    await Promise.all(this.workers.map(async ({ worker, sinks }) => (await worker.stop(), sinks.close())));
    [this.receivers, this.workers] = [[], []];
    const { items } = (await this.call('get', '').expect(200)).body as { items: { id: string }[] };
    for (const { id } of items) await this.call('delete', `/${id}`).set('if-match', '*').expect(204);
  }

  call(method: 'get' | 'post' | 'patch' | 'delete', path: string) {
    return request(this.notifications.app.getHttpServer())[method](`${api}${path}`).set('authorization', this.bearer);
  }

  startWorker(settings: Partial<WorkerSettings> = {}, dataSource = this.dataSource): DeliveryWorker {
    const { app } = this.notifications;
    const sinks = new SinkGateway(new SinkRules('embedded'), 2_000);
    const parts = { dataSource, feeds: app.get(FeedsService), subscriptions: app.get(SubscriptionsService), sinks, onTrouble: () => undefined };
    const patience = { tickMillis: 20, saveMillis: 2, leaseMillis: 1_000, graceMillis: 500 };
    const worker = new DeliveryWorker(parts, { now: () => this.now(), random: () => 0.5, ...patience, ...settings });
    this.workers.push({ worker, sinks });
    worker.start();
    return worker;
  }

  /** Moves the workers' time; what falls due by then is tried. */
  pass(seconds: number): void {
    this.clock += seconds * 1_000;
    for (const { worker } of this.workers) worker.refresh();
  }

  async receiver(): Promise<Receiver> {
    const started = await startReceiver();
    this.receivers.push(started);
    return started;
  }

  async subscribe(sink: string, more: object = {}): Promise<{ id: string; secret: string }> {
    return (await this.call('post', '').send({ feed: 'public', sink, ...more }).expect(201)).body as { id: string; secret: string };
  }

  subject(name: string): string {
    return `t${this.test}-${name}`;
  }

  /** One honour each, in one batch. */
  grant(...names: string[]): Promise<void> {
    return this.delivery.deliverTogether(...names.map((name) => honourGranted(this.subject(name))));
  }

  async progressOf(id: string): Promise<ProgressView> {
    return (await this.call('get', `/${id}/progress`).expect(200)).body as ProgressView;
  }

  async failuresOf(id: string): Promise<FailureView[]> {
    return ((await this.call('get', `/${id}/failures?limit=500`).expect(200)).body as { items: FailureView[] }).items;
  }

  async attemptsOf(id: string): Promise<AttemptView[]> {
    return ((await this.call('get', `/${id}/deliveries?limit=500`).expect(200)).body as { items: AttemptView[] }).items;
  }

  async subscriptionOf(id: string): Promise<{ state: string; disabledReason: string | null; version: number }> {
    return (await this.call('get', `/${id}`).expect(200)).body as { state: string; disabledReason: string | null; version: number };
  }

  /** Until the subscription is where its feed ends. */
  async isSettled(id: string): Promise<void> {
    await eventually(async () => {
      const { behind } = await this.progressOf(id);
      if (behind !== 0) throw new Error(`${behind} events behind`);
    });
  }
}

/** What remains of the arrivals of each subject when repeats are removed. */
export function firstArrivals(arrivals: Receiver['arrivals']): Map<string, number[]> {
  const [seen, bySubject] = [new Set<string>(), new Map<string, number[]>()];
  for (const { id, subject, sequence } of arrivals) {
    if (seen.has(id)) continue;
    seen.add(id);
    bySubject.set(subject, [...(bySubject.get(subject) ?? []), sequence]);
  }
  return bySubject;
}
