import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Address of a service's database in the stack of this data folder, as its owner or as the service itself has it. */
export function stackDatabase(data: string, service: string, as: 'owner' | 'service'): string {
  const read = (file: string) => JSON.parse(readFileSync(join(data, file), 'utf8')) as Record<string, string>;
  const role = `huipin_${service}${as === 'owner' ? '_owner' : ''}`;
  return `postgres://${role}:${read('secrets.json')[role]}@127.0.0.1:${read('ports.json')['postgres']}/huipin_${service}`;
}
