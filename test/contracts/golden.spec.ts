import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { fromBinary, fromJson, toBinary, toJson, type JsonValue } from '@bufbuild/protobuf';
import { eventTypes } from '@huipin/contracts';
import { fullMessage } from './golden-message.ts';

const folder = new URL('./golden/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, folder));
const goldenFiles = readdirSync(folder).filter((file) => file.endsWith('.bin'));
const typeOf = (file: string) => file.replace(/\.v\d+\.bin$/, '');

describe('bytes that were published once', () => {
  it.each(goldenFiles)('%s still decodes to what it meant', (file) => {
    const schema = eventTypes.get(typeOf(file))?.schema;
    expect(schema).toBeDefined();
    const meant = JSON.parse(read(file.replace(/\.bin$/, '.json')).toString()) as JsonValue;
    const message = fromBinary(schema!, read(file));
    expect(toJson(schema!, message)).toEqual(meant);
    expect(message.$unknown).toBeUndefined();
    expect(toBinary(schema!, fromJson(schema!, meant))).toEqual(new Uint8Array(read(file)));
  });

  it('are kept for every event type: a new one needs `npm run golden -w @huipin/test`', () => {
    const without = [...eventTypes.keys()].filter((type) => !goldenFiles.includes(`${type}.v1.bin`));
    expect(without).toEqual([]);
  });

  it('were made of messages with every field set, in words that survive every encoding', () => {
    for (const [type, { schema }] of eventTypes) {
      const json = toJson(schema, fullMessage(schema)) as Record<string, JsonValue>;
      expect([type, Object.keys(json).sort()]).toEqual([type, schema.fields.map(({ jsonName }) => jsonName).sort()]);
    }
  });
});
