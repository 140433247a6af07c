import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

const TAG_BYTES = 16;

/**
 * Signs the places where pages end, so that nobody can make one up. A cursor opens the list that gave it and no other:
 * `list` is its address with its filters.
 */
export class CursorKey {
  private readonly key: Buffer;

  constructor(secret: string | Buffer) {
    this.key = Buffer.from(hkdfSync('sha256', secret, '', 'huipin cursor', 32));
  }

  sign(position: string, list: string): string {
    return `${position}.${this.tag(position, list).toString('base64url')}`;
  }

  /** The position, or undefined where we have not signed it for this list. */
  open(cursor: string, list: string): string | undefined {
    const [position = '', tag = '', ...more] = cursor.split('.');
    const given = Buffer.from(tag, 'base64url');
    const isOurs = more.length === 0 && given.length === TAG_BYTES && timingSafeEqual(given, this.tag(position, list));
    return isOurs ? position : undefined;
  }

  private tag(position: string, list: string): Buffer {
    return createHmac('sha256', this.key).update(`${position}\n${list}`).digest().subarray(0, TAG_BYTES);
  }
}
