import { existsSync, writeFileSync } from 'node:fs';
import { toBinary, toJson } from '@bufbuild/protobuf';
import { eventTypes } from '@huipin/contracts';
import { fullMessage } from './golden-message.ts';

/**
 * Writes the golden files of event types that have none: `npm run golden -w @huipin/test`. What is there is never
 * written again, whatever became of the type: readers out there were built against those bytes.
 */
for (const [type, { schema }] of eventTypes) {
  const [bytes, json] = ['bin', 'json'].map((ending) => new URL(`./golden/${type}.v1.${ending}`, import.meta.url));
  if (bytes === undefined || json === undefined || existsSync(bytes)) continue;
  const message = fullMessage(schema);
  writeFileSync(bytes, toBinary(schema, message), { flag: 'wx' });
  writeFileSync(json, `${JSON.stringify(toJson(schema, message), null, 2)}\n`, { flag: 'wx' });
  process.stdout.write(`${type}\n`);
}
