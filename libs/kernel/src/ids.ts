import { v7 } from 'uuid';

/** UUIDv7: sorts by time of making, so that index pages fill in order. Opaque to everybody outside. */
export function newId(): string {
  return v7();
}
