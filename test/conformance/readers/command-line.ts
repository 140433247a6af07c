import { createFileRegistry, fromBinary, toJson } from '@bufbuild/protobuf';
import { FileDescriptorSetSchema } from '@bufbuild/protobuf/wkt';
import type { Event } from './compare.ts';

/** Tools that hand over headers and bytes; what the bytes mean is asked of the descriptor set. */
export type Decode = (type: string, bytes: Uint8Array) => unknown;

export function decoderOf(descriptors: Uint8Array): Decode {
  const registry = createFileRegistry(fromBinary(FileDescriptorSetSchema, descriptors));
  return (type, bytes) => {
    const schema = registry.getMessage(type);
    if (schema === undefined) throw new Error(`proto/ knows no ${type}`);
    return toJson(schema, fromBinary(schema, bytes));
  };
}

/** For `kcat -f`: a line that says how many bytes follow it. */
export const kcatFormat = String.raw`%t\t%k\t%h\t%S\n%s\n`;

export function parseKcat(output: Buffer, decode: Decode): Event[] {
  const events: Event[] = [];
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf('\n', at);
    const [topic = '', key = '', headers = '', size = ''] = output.toString('utf8', at, end).split('\t');
    const value = output.subarray(end + 1, end + 1 + Number(size));
    const attributes = attributesOf(headers, '=');
    events.push({ topic, key, attributes, data: decode(attributes['type'] ?? '', value) });
    at = end + 1 + value.length + 1;
  }
  return events;
}

/** For the console consumer: bytes that are not printable come as \xNN, the backslash among them. It does not say the topic. */
export const consoleProperties = ['print.headers=true', 'print.key=true', 'value.deserializer=org.apache.kafka.common.serialization.BytesDeserializer'];

export function parseConsole(output: Buffer, decode: Decode, topicOf: (type: string) => string): Event[] {
  const lines = output.toString('utf8').split('\n').filter((line) => line !== '');
  return lines.map((line) => {
    const [headers = '', key = '', text = ''] = line.split('\t');
    const attributes = attributesOf(headers, ':');
    const type = attributes['type'] ?? '';
    const value = Buffer.from(text.replaceAll(/\\x([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))), 'latin1');
    return { topic: topicOf(type), key, attributes, data: decode(type, value) };
  });
}

function attributesOf(headers: string, sign: string): Record<string, string> {
  return Object.fromEntries(
    headers.split(',').map((header) => {
      const at = header.indexOf(sign);
      const name = header.slice(0, at);
      return [name === 'content-type' ? 'datacontenttype' : name.replace(/^ce_/, ''), header.slice(at + 1)];
    }),
  );
}
