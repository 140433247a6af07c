import { Inject, Injectable } from '@nestjs/common';
import { isId, newId, systemClock, toInstant, type Instant } from '@huipin/kernel';
import { appendToOutbox, inTransaction, rows, type Transaction } from '@huipin/messaging';
import { Answer, CONFIG, created, honourMatch, httpErrors, idempotent, requireMatch, resource, type BaseConfig, type Principal, type Write } from '@huipin/service-defaults';
import { DataSource, In, MoreThan } from 'typeorm';
import { assertMayRead, assertTypes, FeedsService } from '../feeds/feeds.service.ts';
import type { FeedFilter, FeedName } from '../feeds/feed.ts';
import { newSigningKey } from '../sinks/signature.gateway.ts';
import { hostOf, SinkRules } from '../sinks/sink-address.gateway.ts';
import { KeySeal } from './key-seal.service.ts';
import {
  assertDivisions,
  changeSubscription,
  createSubscription,
  disableSubscription,
  rotateSecret,
  type ChangeSubscription,
  type CreateSubscription,
  type DisabledReason,
  type Subscription,
} from './subscription.ts';
import { subscriptionCreated, subscriptionDisabled } from './subscription.events.ts';
import { subscriptionTable, toRow, toSubscription, type SubscriptionRow } from './subscription.table.ts';
import { toView, withSecret } from './subscription.view.ts';

const SET = 500;

@Injectable()
export class SubscriptionsService {
  private readonly dataSource: DataSource;
  private readonly feeds: FeedsService;
  private readonly rules: SinkRules;
  private readonly keys: KeySeal;
  private onChange: () => void = () => undefined;

  constructor(dataSource: DataSource, feeds: FeedsService, rules: SinkRules, @Inject(CONFIG) { sealing }: BaseConfig) {
    this.dataSource = dataSource;
    this.feeds = feeds;
    this.rules = rules;
    this.keys = new KeySeal(sealing);
  }

  /** Tells the one who delivers, so that a change here takes effect at once. */
  whenChanged(onChange: () => void): void {
    this.onChange = onChange;
  }

  async create(command: CreateSubscription, write: Write): Promise<Answer> {
    assertMayRead(command.feed, write.principal);
    this.assertFilter(command.feed, command.filter);
    await this.assertSink(command.sink);
    this.keys.assertPossible();
    const head = await this.feeds.head(command.feed);
    return this.showingSecret(write, async (tx) => {
      const client = write.principal.sub;
      // Two requests of one client count one after the other.
      await rows(tx, 'select pg_advisory_xact_lock(hashtext($1))', [`subscriptions of ${client}`]);
      const owned = await tx.countBy(subscriptionTable, { client });
      const key = newSigningKey(command.algorithm);
      const subscription = createSubscription(command, owned, { id: newId(), client, key, head, now: systemClock.now() });
      await tx.insert(subscriptionTable, this.toRow(subscription));
      await appendToOutbox(tx, subscriptionCreated(subscription));
      return created(withSecret(subscription), `/api/notifications/v1/subscriptions/${subscription.id}`);
    });
  }

  async change(id: string, change: ChangeSubscription, write: Write): Promise<Answer> {
    if (change.sink !== undefined) await this.assertSink(change.sink);
    return this.changing((tx) =>
      idempotent(tx, write, async () => {
        const known = await this.lockOwn(tx, id, write.principal);
        requireMatch(write, known.version);
        if (change.filter !== undefined) this.assertFilter(known.feed, change.filter);
        const changed = changeSubscription(known, change, systemClock.now());
        // Who has lost the role may still pause.
        if (changed.state === 'active') assertMayRead(changed.feed, write.principal);
        await tx.update(subscriptionTable, { id }, this.toRow(changed));
        if (known.state === 'active' && changed.state === 'paused') await appendToOutbox(tx, subscriptionDisabled(changed, 'paused'));
        return resource(toView(changed), changed.version);
      }),
    );
  }

  rotate(id: string, { overlapHours }: { overlapHours: number }, write: Write): Promise<Answer> {
    this.keys.assertPossible();
    return this.showingSecret(write, async (tx) => {
      const known = await this.lockOwn(tx, id, write.principal);
      honourMatch(write, known.version);
      const now = systemClock.now();
      const rotated = rotateSecret(known, newSigningKey(known.algorithm), now, hoursAfter(now, overlapHours));
      await tx.update(subscriptionTable, { id }, this.toRow(rotated));
      return resource(withSecret(rotated), rotated.version);
    });
  }

  remove(id: string, write: Write): Promise<Answer> {
    return this.changing((tx) =>
      idempotent(tx, write, async () => {
        const known = await this.lockOwn(tx, id, write.principal);
        requireMatch(write, known.version);
        await tx.delete(subscriptionTable, { id });
        await appendToOutbox(tx, subscriptionDisabled({ ...known, version: known.version + 1 }, 'deleted'));
        return new Answer(204, '');
      }),
    );
  }

  /** In the transaction that saves the attempt which brought it about. */
  async disable(tx: Transaction, id: string, reason: DisabledReason): Promise<void> {
    const row = await tx.findOne(subscriptionTable, { where: { id }, lock: { mode: 'pessimistic_write' } });
    const disabled = row ? disableSubscription(this.toSubscription(row), reason, systemClock.now()) : undefined;
    if (disabled === undefined) return;
    await tx.update(subscriptionTable, { id }, this.toRow(disabled));
    await appendToOutbox(tx, subscriptionDisabled(disabled, reason));
  }

  /** The caller's own; any other is as if it did not exist. */
  async get(id: string, principal: Principal): Promise<Subscription> {
    const row = isId(id) ? await this.dataSource.manager.findOneBy(subscriptionTable, { id, client: principal.sub }) : null;
    if (row === null) throw httpErrors.NOT_FOUND();
    return this.toSubscription(row);
  }

  async list(principal: Principal, { limit, after }: { limit: number; after: string | undefined }): Promise<Subscription[]> {
    const where = { client: principal.sub, ...(after !== undefined && { id: MoreThan(after) }) };
    const found = await this.dataSource.manager.find(subscriptionTable, { where, order: { id: 'asc' }, take: limit + 1 });
    return found.map((row) => this.toSubscription(row));
  }

  async listActive(): Promise<Subscription[]> {
    return (await this.dataSource.manager.findBy(subscriptionTable, { state: 'active' })).map((row) => this.toSubscription(row));
  }

  /** Those of `ids` that were deleted. */
  async whichAreGone(ids: readonly string[]): Promise<string[]> {
    const found = await this.dataSource.manager.find(subscriptionTable, { where: { id: In(ids) }, select: { id: true } });
    return ids.filter((id) => !found.some((row) => row.id === id));
  }

  /** What stands in the clear or was sealed by a former key, sealed by the present one. */
  async renewSeals(): Promise<number> {
    this.keys.assertPossible();
    const { manager } = this.dataSource;
    for (let [sealedAnew, after] = [0, '']; ; ) {
      const found = await manager.find(subscriptionTable, { where: after === '' ? {} : { id: MoreThan(after) }, order: { id: 'asc' }, take: SET });
      if (found.length === 0) return sealedAnew;
      after = found.at(-1)!.id;
      const old = found.filter(({ keys }) => !this.keys.isCurrent(keys)).map(({ id }) => id);
      if (old.length > 0) sealedAnew += await inTransaction(this.dataSource, (tx) => this.renewSome(tx, old));
    }
  }

  private async renewSome(tx: Transaction, ids: readonly string[]): Promise<number> {
    const found = await tx.find(subscriptionTable, { where: { id: In([...ids]) }, order: { id: 'asc' }, lock: { mode: 'pessimistic_write' } });
    for (const { id, keys } of found) await tx.update(subscriptionTable, { id }, { keys: this.keys.seal(id, this.keys.open(id, keys)) });
    return found.length;
  }

  private toRow(subscription: Subscription): SubscriptionRow {
    return toRow(subscription, this.keys.seal(subscription.id, subscription.keys));
  }

  private toSubscription(row: SubscriptionRow): Subscription {
    return toSubscription(row, this.keys.open(row.id, row.keys));
  }

  private async lockOwn(tx: Transaction, id: string, principal: Principal): Promise<Subscription> {
    const row = isId(id) ? await tx.findOne(subscriptionTable, { where: { id, client: principal.sub }, lock: { mode: 'pessimistic_write' } }) : null;
    if (row === null) throw httpErrors.NOT_FOUND();
    return this.toSubscription(row);
  }

  private showingSecret(write: Write, work: (tx: Transaction) => Promise<Answer>): Promise<Answer> {
    return this.changing((tx) => idempotent(tx, write, () => work(tx), this.keys.ofAnswers(write.principal.sub, write.idempotencyKey)));
  }

  private async changing(work: (tx: Transaction) => Promise<Answer>): Promise<Answer> {
    const done = await inTransaction(this.dataSource, work);
    this.onChange();
    return done;
  }

  private assertFilter(feed: FeedName, filter: FeedFilter): void {
    assertTypes(feed, filter.types, '/filters/types');
    assertDivisions(filter.divisions, systemClock.today());
  }

  /**
   * A name that leads inside is refused at once. One that cannot be resolved now is accepted: every connection is
   * checked again, and that check is the one that counts.
   */
  private async assertSink(sink: string): Promise<void> {
    const host = hostOf(this.rules.parse(sink));
    await this.rules.addressesOf(host).catch((error: unknown) => {
      if ((error as { code?: unknown }).code === 'SINK_ADDRESS_REFUSED') throw error;
    });
  }
}

function hoursAfter(now: Instant, hours: number): Instant {
  return toInstant(new Date(Date.parse(now) + hours * 3_600_000));
}
