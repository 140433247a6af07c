import { createHash } from 'node:crypto';

/** The digest of a key's events so far and the next one: depends on each of them and on their order. */
export function fold(digest: string, eventId: string): string {
  return createHash('md5').update(digest).update(eventId).digest('hex');
}
