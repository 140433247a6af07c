import { chained, genesis, isSignedBy, type Head, type Link } from '../chain.ts';

export interface Finding {
  readonly sequence: number;
  readonly what: 'changed' | 'dropped' | 'missing-link' | 'cut-off' | 'rewritten' | 'head-forged' | 'unlinked';
  readonly detail: string;
}

export interface Verdict {
  readonly entries: number;
  /** Heads that were signed by a trusted key and lie within what was read. */
  readonly heads: number;
  /** Number of the last entry that a signed head stands for: up to there nothing can have been changed. */
  readonly provenTo: number;
  readonly findings: readonly Finding[];
}

interface Evidence {
  readonly heads: readonly Head[];
  /** Public keys (SubjectPublicKeyInfo, base64) by their ids: those that the reader trusts. */
  readonly keys: ReadonlyMap<string, string>;
}

/** A table that somebody emptied is not told entry by entry. */
const MAX_FINDINGS = 100;

/**
 * Follows the chain from its first entry. The hash of each link is computed anew from its entry and the hash that is
 * stored before it, so that one change is one finding and not all that follows; the heads tell whether the stored hashes
 * themselves are those of long ago.
 */
export async function verifyChain(pages: AsyncIterable<readonly Link[]>, { heads, keys }: Evidence): Promise<Verdict> {
  const findings: Finding[] = [];
  const find = (sequence: number, what: Finding['what'], detail: string) => {
    if (findings.length < MAX_FINDINGS) findings.push({ sequence, what, detail });
  };
  const trusted = new Map<number, Head>();
  for (const head of heads) {
    const key = keys.get(head.keyId);
    if (key !== undefined && isSignedBy(head, key)) trusted.set(head.sequence, head);
    else find(head.sequence, 'head-forged', key === undefined ? `key ${head.keyId} is not trusted` : 'the signature is not that of its key');
  }
  let [entries, last, before, provenTo, met] = [0, 0, genesis, 0, 0];
  for await (const page of pages) {
    for (const { sequence, hash, content } of page) {
      if (sequence !== last + 1) find(last + 1, 'missing-link', `entries ${last + 1} to ${sequence - 1} are not in the chain`);
      if (content === null) find(sequence, 'dropped', 'its entry is gone');
      else if (sequence === last + 1 && chained(before, content) !== hash) find(sequence, 'changed', 'the entry is not the one that was linked');
      const head = trusted.get(sequence);
      if (head !== undefined) {
        met += 1;
        if (head.hash !== hash) find(sequence, 'rewritten', `the head signed at ${head.signedAt} has another hash`);
        else if (findings.length === 0) provenTo = sequence;
      }
      [entries, last, before] = [entries + 1, sequence, hash];
    }
  }
  const highest = Math.max(0, ...trusted.keys());
  if (highest > last) find(last + 1, 'cut-off', `the chain ends at ${last}; a head was signed at ${highest} (${trusted.get(highest)!.signedAt})`);
  return { entries, heads: met, provenTo, findings };
}
