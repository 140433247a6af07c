import { create } from '@bufbuild/protobuf';
import { AuditHeadSchema, topics, type ServiceName, type TopicName } from '@huipin/contracts';
import { Repeated } from '@huipin/kernel';
import { appendToOutbox, fact, inTransaction, rows, type Fact } from '@huipin/messaging';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { signHead, type Head, type SigningKey } from './chain.ts';

export interface KeeperSettings {
  readonly service: string;
  readonly dataSource: DataSource;
  readonly logger: Pick<Logger, 'warn'>;
  readonly key: SigningKey;
  /** How often a head is signed while the chain grows. */
  readonly headMillis: number;
}

interface End {
  readonly sequence: string;
  readonly hash: Buffer;
}

const TICK_MS = 500;

/** Links what was written into the chain, and signs where it stands. Every replica runs one; the database lets one link at a time. */
export class ChainKeeper {
  private readonly settings: KeeperSettings;
  private readonly repeated = new Repeated(() => this.tick(), TICK_MS);
  private signed = 0;
  private signedAt = Date.now();
  private isKeyKnown = false;

  constructor(settings: KeeperSettings) {
    this.settings = settings;
  }

  start(): void {
    this.repeated.start();
  }

  stop(): Promise<void> {
    return this.repeated.stop();
  }

  private async tick(): Promise<void> {
    try {
      const end = await this.link();
      if (end !== undefined && Number(end.sequence) > this.signed && Date.now() - this.signedAt >= this.settings.headMillis) await this.sign(end);
    } catch (error) {
      if (!this.repeated.isStopped) this.settings.logger.warn({ err: error }, 'the audit chain waits');
    }
  }

  /** Undefined while another replica links. */
  async link(): Promise<End | undefined> {
    const [end] = await rows<End>(this.settings.dataSource.manager, 'select sequence, hash from audit_link_new()');
    return end;
  }

  /** The head is kept and published together; that of a replica that was faster is left as it is. */
  async sign(end: End): Promise<Head> {
    const { service, dataSource, key } = this.settings;
    const head = signHead({ service, sequence: Number(end.sequence), hash: end.hash.toString('hex'), signedAt: new Date().toISOString() }, key);
    await inTransaction(dataSource, async (tx) => {
      if (!this.isKeyKnown) await rows(tx, 'insert into audit_key (id, public_key) values ($1, $2) on conflict do nothing', [key.id, key.publicKey]);
      const kept = await rows(
        tx,
        'insert into audit_head (sequence, hash, signed_at, key_id, signature) values ($1, $2, $3, $4, $5) on conflict do nothing returning 1',
        [head.sequence, end.hash, head.signedAt, head.keyId, Buffer.from(head.signature, 'base64')],
      );
      if (kept.length > 0) await appendToOutbox(tx, headSigned(head));
    });
    this.isKeyKnown = true;
    [this.signed, this.signedAt] = [head.sequence, Date.now()];
    return head;
  }
}

function headSigned(head: Head): Fact {
  const [schema] = topics[`${head.service as ServiceName}.audit-head.v1` satisfies TopicName].messages;
  const message = create(AuditHeadSchema, {
    ...head,
    sequence: BigInt(head.sequence),
    hash: Buffer.from(head.hash, 'hex'),
    signature: Buffer.from(head.signature, 'base64'),
  });
  return fact(schema, { subjectId: head.service, aggregateId: head.service, aggregateVersion: head.sequence }, { head: message });
}
