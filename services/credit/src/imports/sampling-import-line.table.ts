import { rows, type Transaction } from '@huipin/messaging';

/**
 * The same file twice changes nothing, and neither does a line that a longer file repeats; but a line that stands in one
 * file twice is two results. Answers for each line whether it is a new one.
 */
export async function claimImportLines(tx: Transaction, { client, jobId }: { client: string; jobId: string }, fingerprints: readonly string[]): Promise<boolean[]> {
  const claimed = await rows<{ fingerprint: string; n: number }>(
    tx,
    `with line as (select fingerprint, count(*) as n from unnest($2::text[]) as fingerprint group by 1),
          earlier as (
            select fingerprint, occurrence, n, row_number() over (partition by fingerprint order by occurrence) as nth
              from line join sampling_import_line using (fingerprint) where client = $1 and last_job <> $3),
          repeated as (
            update sampling_import_line s set last_job = $3 from earlier e
             where s.client = $1 and s.fingerprint = e.fingerprint and s.occurrence = e.occurrence and e.nth <= e.n returning s.fingerprint)
     select fingerprint, count(*)::int as n from repeated group by 1`,
    [client, fingerprints, jobId],
  );
  const left = new Map(claimed.map(({ fingerprint, n }) => [fingerprint, n]));
  const isNew = fingerprints.map((fingerprint) => {
    const repeats = left.get(fingerprint) ?? 0;
    left.set(fingerprint, repeats - 1);
    return repeats <= 0;
  });
  await rows(
    tx,
    `insert into sampling_import_line (client, fingerprint, occurrence, last_job)
     select $1, f, row_number() over (partition by f) + coalesce((select max(occurrence) from sampling_import_line where client = $1 and fingerprint = f), 0), $3
       from unnest($2::text[]) as f`,
    [client, fingerprints.filter((_, index) => isNew[index]), jobId],
  );
  return isNew;
}
