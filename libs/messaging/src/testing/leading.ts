import { lead, stand, type Leadership } from '../outbox/leadership.ts';
import { RelayCursor, type RelayCursorSettings } from '../outbox/relay-cursor.ts';

/** Stands and tries once; who does not lead leaves. */
export async function leadAt(databaseUrl: string): Promise<Leadership | undefined> {
  const client = await stand(databaseUrl);
  let leadership: Leadership | undefined;
  try {
    leadership = await lead(client);
  } finally {
    if (leadership === undefined) await client.end();
  }
  return leadership;
}

export async function cursorAt(settings: RelayCursorSettings): Promise<RelayCursor | undefined> {
  const leadership = await leadAt(settings.databaseUrl);
  return leadership && new RelayCursor(leadership, settings);
}
