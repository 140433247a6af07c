import { ScalarType, type DescEnum, type DescField, type DescMessage } from '@bufbuild/protobuf';
import { eventTypes, topics, type Audience, type TopicName } from '../src/topics.ts';
import type { Image } from './image.ts';

const readers: Readonly<Record<Audience, string>> = { public: 'everybody', department: 'departments', internal: 'operation only' };

const head = `# Events

Every fact that the services publish. Generated from \`proto/\` and \`libs/contracts/src/topics.ts\` by
\`npm run generate:docs -w @huipin/contracts\`; a test fails when it is stale.

- On Kafka: protobuf bytes and CloudEvents 1.0 binary headers. The same fact may come again, with the same \`ce_id\`.

  | header | is |
  |---|---|
  | \`ce_specversion\`, \`content-type\` | \`1.0\`, \`application/protobuf\` |
  | \`ce_id\`, \`ce_source\` | the fact, once for all; who says so: \`/huipin/<service>\`, as the topic begins |
  | \`ce_type\`, \`ce_dataschema\` | the full name below, which is also the message's in \`proto/\`; \`urn:huipin:proto:<type>\` |
  | \`ce_subject\` | the key: id of the enterprise, brand or region that the fact is about |
  | \`ce_time\` | when it was recorded, RFC 3339 |
  | \`ce_aggregateid\`, \`ce_aggregateversion\` | the record of its service that it changed, and the version of that record afterwards |
  | \`ce_keyversion\` | counts the facts of one topic and key from 1 without a gap: order holds there, and nowhere else |
  | \`traceparent\` | W3C Trace Context. No \`ce_\` before it: an SDK of CloudEvents does not show it as an attribute; on feeds it is one |
- On feeds, streams and webhooks: the same as CloudEvents JSON, \`data\` = ProtoJSON (camelCase names, enum names, 64-bit
  integers as strings). Topics for everybody are on the feed \`public\`, those for departments on \`department\`; internal
  ones are on none.
- Days are \`YYYY-MM-DD\` in Asia/Shanghai; money is whole fen. Fields are added, never changed or taken away; readers ignore
  those they do not know.
`;

/** docs/events.md. Refuses contracts that do not say when a fact happens and who may rely on it. */
export function eventsDocument(image: Image): string {
  assertDescribed(image);
  const names = Object.keys(topics) as TopicName[];
  return `${[head, index(image, names), ...names.map((name) => topicSection(image, name)), records(image), enums(image)].join('\n')}`;
}

function assertDescribed(image: Image): void {
  const problems = image.files
    .flatMap(({ messages }) => messages)
    .flatMap((message) => {
      const comment = image.commentOf(message);
      const known = eventTypes.get(message.typeName);
      if (known === undefined) return comment.startsWith('When:') ? [`${message.typeName} is on no topic`] : [];
      const ending = `For: ${readers[known.audience]}.`;
      return comment.startsWith('When: ') && comment.endsWith(ending) ? [] : [`${message.typeName}: its comment must be "When: … ${ending}"`];
    });
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

function index(image: Image, names: readonly TopicName[]): string {
  const lines = names.flatMap((name) =>
    topics[name].messages.map(({ typeName }) => `| [\`${typeName}\`](#${anchor(typeName)}) | ${whenOf(image, typeName)} | ${topics[name].audience} | \`${name}\` |`),
  );
  return ['| type | when | audience | topic |', '|---|---|---|---|', ...lines, ''].join('\n');
}

function topicSection(image: Image, name: TopicName): string {
  const { audience, messages } = topics[name];
  const title = `## ${name}\n\nAudience: ${audience}. Publisher: ${name.split('.', 1)[0]}.\n`;
  return [title, ...messages.map(({ typeName }) => `### ${typeName}\n\n${image.commentOf(messageOf(image, typeName))}\n\n${fieldTable(image, messageOf(image, typeName))}`)].join('\n');
}

function records(image: Image): string {
  const shared = image.files.flatMap(({ messages }) => messages).filter(({ typeName }) => !eventTypes.has(typeName));
  const sections = shared.map((message) => `### ${message.typeName}\n\n${image.commentOf(message)}\n\n${fieldTable(image, message)}`);
  return ['## Records inside events\n', ...sections].join('\n');
}

function enums(image: Image): string {
  const sections = image.files.flatMap((file) => file.enums).map((each) => {
    const values = each.values.map((value) => `| \`${value.name}\` | ${value.number} | ${image.commentOf(value)} |`);
    return [`### ${each.typeName}\n\n${image.commentOf(each)}\n`, '| value | number | meaning |', '|---|---|---|', ...values, ''].join('\n');
  });
  return ['## Vocabularies\n', ...sections].join('\n');
}

function fieldTable(image: Image, message: DescMessage): string {
  const lines = message.fields.map((field) => `| ${field.number} | \`${field.jsonName}\` | ${typeOf(field)} | ${image.commentOf(field)} |`);
  return ['| no. | field | type | meaning |', '|---|---|---|---|', ...lines, ''].join('\n');
}

function typeOf(field: DescField): string {
  const optional = field.proto.proto3Optional ? ' or absent' : '';
  switch (field.fieldKind) {
    case 'scalar':
      return `${ScalarType[field.scalar].toLowerCase()}${optional}`;
    case 'enum':
    case 'message':
      return link(field.fieldKind === 'enum' ? field.enum : field.message);
    case 'list':
      return `list of ${field.listKind === 'scalar' ? ScalarType[field.scalar].toLowerCase() : link(field.listKind === 'enum' ? field.enum : field.message)}`;
    case 'map':
      throw new Error(`${field.parent.typeName}.${field.name}: maps have no order, and events are compared as bytes`);
  }
}

function link({ name, typeName }: DescMessage | DescEnum): string {
  return `[${name}](#${anchor(typeName)})`;
}

/** As GitHub makes it of a heading. */
function anchor(typeName: string): string {
  return typeName.toLowerCase().replaceAll('.', '');
}

function whenOf(image: Image, typeName: string): string {
  return image.commentOf(messageOf(image, typeName)).replace(/^When: /, '').replace(/ For: [^.]*\.$/, '');
}

/** By name: the generated description of a message does not know what is written above it. */
function messageOf(image: Image, typeName: string): DescMessage {
  const found = image.files.flatMap(({ messages }) => messages).find((message) => message.typeName === typeName);
  if (found === undefined) throw new Error(`${typeName} is on a topic and not in proto/`);
  return found;
}
