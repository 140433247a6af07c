import pg from 'pg';
import type { Link } from '../chain.ts';

const PAGE = 5_000;
/** What comes is text, and stays it: nothing is parsed of what is only hashed and compared. */
const asText = { getTypeParser: () => (text: string) => text } as pg.CustomTypesConfig;

/** The chain as it stands in the database of a service, read by any role that may read it; the next page is on its way while one is checked. */
export async function* linksInDatabase(url: string): AsyncGenerator<readonly Link[]> {
  const client = new pg.Client({ connectionString: url, application_name: 'audit verify' });
  await client.connect();
  const pageAfter = async (after: number): Promise<Link[]> => {
    const { rows } = await client.query<[string, string, string | null]>({
      name: 'links',
      rowMode: 'array',
      types: asText,
      text: `select l.sequence, l.hash, e.content from audit_link l left join audit_entry e on e.pos = l.entry where l.sequence > $1 order by l.sequence limit ${PAGE}`,
      values: [after],
    });
    return rows.map(([sequence, hash, content]) => ({ sequence: Number(sequence), hash: hash.slice('\\x'.length), content }));
  };
  try {
    let next: Promise<Link[]> | undefined = pageAfter(0);
    while (next !== undefined) {
      const page: Link[] = await next;
      next = page.length === PAGE ? pageAfter(page.at(-1)!.sequence) : undefined;
      if (page.length > 0) yield page;
    }
  } finally {
    await client.end();
  }
}

/** Entries that are older than `seconds` and still in no chain: nobody links, or somebody took their link away. */
export async function countUnlinked(url: string, seconds = 60): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ n: number }>(
      `select count(*)::int as n from audit_entry e where not exists (select from audit_link l where l.entry = e.pos)
          and (e.content::jsonb->>'at') collate "C" < to_char((now() - $1 * interval '1 s') at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS')`,
      [seconds],
    );
    return rows[0]!.n;
  } finally {
    await client.end();
  }
}
