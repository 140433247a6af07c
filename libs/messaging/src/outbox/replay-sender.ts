import { newId } from '@huipin/kernel';
import type { DataSource, EntityManager } from 'typeorm';
import type { EventProducer } from '../broker/broker.ts';
import { asReplayed, endOfReplay } from '../consumer/replayed.ts';
import { rows } from '../transaction.ts';
import { readOutboxLog, type LogRange } from './outbox-log.ts';

export interface Replay extends LogRange {
  readonly id: string;
  readonly consumer: string;
}

interface ReplayRow {
  id: string;
  topic: string;
  consumer: string;
  key: string | null;
  since: Date | null;
  until: Date | null;
  sent_pos: string;
}

const PAGE = 500;

/** Asks for facts to be sent once more, for one consumer. Without key and times: the whole topic, as a new consumer needs it. */
export async function askForReplay(manager: EntityManager, replay: Omit<Replay, 'id'>): Promise<string> {
  const id = newId();
  await rows(manager, 'insert into replay (id, topic, consumer, key, since, until) values ($1, $2, $3, $4, $5, $6)', [
    id,
    replay.topic,
    replay.consumer,
    replay.key ?? null,
    replay.since ?? null,
    replay.until ?? null,
  ]);
  return id;
}

/**
 * Sends one page of the oldest open replay; true = there may be more. Run by the relay's leader. How far it has come is
 * saved after the broker's acknowledgement; what a crash sends twice, the consumer drops by version.
 */
export async function sendReplayPage(dataSource: DataSource, producer: EventProducer): Promise<boolean> {
  const [replay] = await rows<ReplayRow>(dataSource.manager, 'select * from replay where finished_at is null order by asked_at limit 1');
  if (replay === undefined) return false;
  const page = await readOutboxLog(dataSource.manager, replay, Number(replay.sent_pos), PAGE);
  if (page.length > 0) await producer.sendBatch(page.map((record) => asReplayed(record, replay)));
  const isLast = page.length < PAGE;
  const isWhole = replay.key === null && replay.since === null && replay.until === null;
  if (isLast) await producer.sendBatch([endOfReplay(replay, isWhole)]);
  await rows(
    dataSource.manager,
    'update replay set sent_pos = $2, sent = sent + $3, finished_at = case when $4 then now() end where id = $1',
    [replay.id, page.at(-1)?.pos ?? replay.sent_pos, page.length, isLast],
  );
  return true;
}
