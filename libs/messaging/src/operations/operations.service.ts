import { topics as contractTopics } from '@huipin/contracts';
import { hold, release } from '../consumer/hold.ts';
import { listDeadLetters, skipHead, type DeadLetter } from '../consumer/dead-letter.ts';
import { listParked, retryNow, type ParkedView } from '../consumer/parked.ts';
import type { MessagingRuntime } from '../nest/messaging-runtime.ts';
import { askForReplay } from '../outbox/replay-sender.ts';
import { inTransaction, rows, type Transaction } from '../transaction.ts';
import { listActions, logAction, type Action } from './action-log.ts';
import { messagingErrors } from './errors.ts';

export interface ReplayWanted {
  readonly topic: string;
  readonly consumer: string;
  readonly key?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly reason: string;
}

/** What an operator does about events that are stuck; each act is logged in its own transaction. */
export class OperationsService {
  private readonly runtime: MessagingRuntime;

  constructor(runtime: MessagingRuntime) {
    this.runtime = runtime;
  }

  async hold(topic: string, who: string, why: string | null = null): Promise<void> {
    this.assertConsumed(topic);
    await this.act(who, 'hold', { topic }, why, (tx) => hold(tx, this.runtime.consumerName, [topic], 'operator'));
  }

  async release(topic: string, who: string, why: string | null = null): Promise<void> {
    this.assertConsumed(topic);
    await this.act(who, 'release', { topic }, why, (tx) => release(tx, this.runtime.consumerName, [topic], 'operator'));
  }

  parked(limit: number, after?: readonly [topic: string, key: string]): Promise<ParkedView[]> {
    return listParked(this.runtime.settings.dataSource.manager, this.runtime.consumerName, limit, after);
  }

  /** The head of a key is tried again at once; what waits behind it follows. */
  async retry(topic: string, key: string, who: string): Promise<void> {
    await this.act(who, 'retry', { topic, key }, null, async (tx) => {
      if (!(await retryNow(tx, this.runtime.consumerName, topic, key))) throw messagingErrors.PARKED_EVENT_NOT_FOUND();
    });
  }

  /** The head of a key is given up: it becomes a dead letter with who and why, and the next of its key is tried. */
  async skip(topic: string, key: string, eventId: string, reason: string, who: string): Promise<void> {
    const { service } = this.runtime.settings;
    await this.act(who, 'skip', { topic, key, eventId }, reason, async (tx) => {
      const skipped = await skipHead(tx, service, this.runtime.consumerName, { topic, key, eventId }, `skipped by ${who}: ${reason}`);
      if (!skipped) throw messagingErrors.PARKED_EVENT_NOT_FOUND();
    });
  }

  deadLetters(limit: number, before?: string): Promise<DeadLetter[]> {
    return listDeadLetters(this.runtime.settings.dataSource.manager, this.runtime.consumerName, limit, before);
  }

  /** Asked of the publisher: its outbox is the log. Answers the replay's id. */
  async replay({ topic, consumer, key, since, until, reason }: ReplayWanted, who: string): Promise<string> {
    this.assertPublished(topic);
    const range = { topic, consumer, key: key ?? null, since: since ? new Date(since) : null, until: until ? new Date(until) : null };
    return this.act(who, 'replay', range, reason, (tx) => askForReplay(tx, range));
  }

  /** After a restore into another server: the relay goes on with what was not published. Answers how many facts that are. */
  adopt(reason: string, who: string): Promise<number> {
    return this.act(who, 'adopt', {}, reason, async (tx) => (await rows<{ due: number }>(tx, 'select outbox_adopt() as due'))[0]!.due);
  }

  actions(limit: number, before?: string): Promise<Action[]> {
    return listActions(this.runtime.settings.dataSource.manager, limit, before);
  }

  assertPublished(topic: string): void {
    const own = Object.keys(contractTopics).filter((name) => name.startsWith(`${this.runtime.settings.service}.`));
    if (!own.includes(topic)) throw messagingErrors.TOPIC_NOT_PUBLISHED({ topic, topics: own.join(', ') });
  }

  private act<T>(who: string, action: string, detail: object, reason: string | null, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return inTransaction(this.runtime.settings.dataSource, async (tx) => {
      const result = await work(tx);
      await logAction(tx, who, action, detail, reason);
      return result;
    });
  }

  private assertConsumed(topic: string): void {
    const topics = this.runtime.topics();
    if (!topics.includes(topic)) throw messagingErrors.TOPIC_NOT_CONSUMED({ topic, topics: topics.join(', ') });
  }
}
