import type { EntityManager } from 'typeorm';
import type { EventAdmin } from '../broker/broker.ts';
import { dataJson, decode } from '../event.ts';
import { readOutboxLog } from '../outbox/outbox-log.ts';

const PAGE = 500;

/**
 * The state of a topic as its newest facts, one JSON line each, in order: what a new reader needs before it reads on.
 * The first line says where: the offsets at which the topic stood before the first fact was read. Facts that are met
 * again behind them have a `keyversion` that is known already.
 */
export async function* snapshotLines(manager: EntityManager, admin: EventAdmin, topic: string): AsyncGenerator<string> {
  const positions = (await admin.offsets([topic])).map(({ partition, high }) => ({ partition, offset: high.toString() }));
  yield `${JSON.stringify({ topic, takenAt: new Date().toISOString(), positions })}\n`;
  for (let after = -1; ; ) {
    const page = await readOutboxLog(manager, { topic }, after, PAGE);
    for (const record of page) {
      const event = decode(record);
      const { id, type, source, time, subjectId: subject, aggregateId, aggregateVersion, keyVersion } = event;
      yield `${JSON.stringify({ specversion: '1.0', id, type, source, time, subject, aggregateid: aggregateId, aggregateversion: String(aggregateVersion), keyversion: String(keyVersion), data: dataJson(event) })}\n`;
    }
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return;
    after = last.pos;
  }
}
