import { v7 } from 'uuid';

/** UUIDv7: sorts by time of making, so that index pages fill in order. Opaque to everybody outside. */
export function newId(): string {
  return v7();
}

const form = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether `text` can be an id of ours at all: asked before a query on a uuid column, which refuses anything else. */
export function isId(text: string): boolean {
  return form.test(text);
}
