import type { Actor } from '@huipin/kernel';
import { rows } from '@huipin/messaging';
import type { DataSource } from 'typeorm';
import type { Link } from './chain.ts';

export interface EntryQuery {
  /** Behind this number. */
  readonly after: number;
  readonly limit: number;
  /** RFC 3339 in UTC, without a fraction: from then on, and before. */
  readonly from?: string | undefined;
  readonly before?: string | undefined;
  readonly subject?: string | undefined;
}

/** A link with the hash before, so that each line of an export can be checked by itself. */
export interface ShownLink extends Link {
  readonly content: string;
  readonly previousHash: string;
}

export interface ReadingView {
  readonly sequence: number;
  readonly at: string;
  readonly who: Actor;
  readonly what: string;
}

export interface KnownKey {
  readonly id: string;
  readonly publicKey: string;
  readonly knownSince: string;
}

const PAGE = 1_000;
const atOf = `(e.content::jsonb->>'at') collate "C"`;

/** Reads what was written down; nothing here writes. */
export class AuditService {
  private readonly dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.dataSource = dataSource;
  }

  async entries({ after, limit, from, before, subject }: EntryQuery): Promise<ShownLink[]> {
    const values: unknown[] = [after, limit];
    const where = (condition: string, value: unknown) => (value === undefined ? '' : `and ${condition.replace('?', `$${values.push(value)}`)}`);
    const filters = [where(`${atOf} >= ?`, from), where(`${atOf} < ?`, before), where(`(e.content::jsonb->'subjects') @> to_jsonb(?::text)`, subject)].join(' ');
    const found = await rows<{ sequence: string; hash: string; previous: string | null; content: string }>(
      this.dataSource.manager,
      `select l.sequence, encode(l.hash, 'hex') as hash, e.content,
              (select encode(p.hash, 'hex') from audit_link p where p.sequence = l.sequence - 1) as previous
         from audit_link l join audit_entry e on e.pos = l.entry where l.sequence > $1 ${filters} order by l.sequence limit $2`,
      values,
    );
    return found.map(({ sequence, hash, content, previous }) => ({ sequence: Number(sequence), previousHash: previous ?? '00'.repeat(32), hash, content }));
  }

  /** Line by line, without end but that of the chain. */
  async *lines(query: Omit<EntryQuery, 'limit'>): AsyncGenerator<string> {
    for (let { after } = query; ; ) {
      const page = await this.entries({ ...query, after, limit: PAGE });
      if (page.length > 0) yield page.map((link) => `${JSON.stringify(link)}\n`).join('');
      if (page.length < PAGE) return;
      after = page.at(-1)!.sequence;
    }
  }

  /** Who read this subject's file, the latest first. */
  async readings(subject: string, { before, limit }: { before: number | undefined; limit: number }): Promise<ReadingView[]> {
    const found = await rows<{ sequence: string; content: string }>(
      this.dataSource.manager,
      `select l.sequence, e.content from audit_entry e join audit_link l on l.entry = e.pos
        where (e.content::jsonb->'subjects') @> to_jsonb($1::text) and jsonb_exists(e.content::jsonb, 'reading') and ($2::bigint is null or l.sequence < $2)
        order by l.sequence desc limit $3`,
      [subject, before ?? null, limit],
    );
    return found.map(({ sequence, content }) => {
      const { at, who, what } = JSON.parse(content) as Omit<ReadingView, 'sequence'>;
      return { sequence: Number(sequence), at, who, what };
    });
  }

  async keys(): Promise<KnownKey[]> {
    const found = await rows<{ id: string; public_key: string; known_since: Date }>(this.dataSource.manager, 'select id, public_key, known_since from audit_key order by known_since, id');
    return found.map((row) => ({ id: row.id, publicKey: row.public_key, knownSince: row.known_since.toISOString() }));
  }
}
