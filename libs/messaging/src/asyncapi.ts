import { ScalarType, type DescField, type DescMessage } from '@bufbuild/protobuf';
import { topics, type TopicName } from '@huipin/contracts';

/** AsyncAPI 3 of what a service publishes, from the contracts: nothing in it is written by hand. */
export function asyncApi(service: string): object {
  const published = (Object.keys(topics) as TopicName[]).filter((topic) => topic.startsWith(`${service}.`));
  const messages = published.flatMap((topic) => topics[topic].messages as readonly DescMessage[]);
  return {
    asyncapi: '3.0.0',
    info: {
      title: `Huipin ${service}: events`,
      version: '1',
      description: 'Protobuf in Kafka with CloudEvents 1.0 binary headers; the same facts as CloudEvents JSON from the notifications service.',
    },
    defaultContentType: 'application/protobuf',
    channels: Object.fromEntries(
      published.map((topic) => [
        topic,
        {
          address: topic,
          description: `Audience: ${topics[topic].audience}. Key: id of the subject; order holds per key.`,
          messages: Object.fromEntries(
            topics[topic].messages.map((schema: DescMessage) => [schema.typeName, { $ref: `#/components/messages/${schema.typeName}` }]),
          ),
        },
      ]),
    ),
    operations: Object.fromEntries(
      published.map((topic) => [`publish ${topic}`, { action: 'send', channel: { $ref: `#/channels/${topic}` } }]),
    ),
    components: {
      messages: Object.fromEntries(
        messages.map((schema) => [
          schema.typeName,
          {
            name: schema.typeName,
            contentType: 'application/protobuf',
            headers: { $ref: '#/components/schemas/CloudEventHeaders' },
            payload: protoJsonSchema(schema),
          },
        ]),
      ),
      schemas: { CloudEventHeaders: cloudEventHeaders },
    },
  };
}

const headerNames = [
  'ce_specversion',
  'ce_id',
  'ce_source',
  'ce_type',
  'ce_time',
  'ce_subject',
  'ce_dataschema',
  'ce_aggregateid',
  'ce_aggregateversion',
  'ce_keyversion',
  'content-type',
];

const cloudEventHeaders = {
  type: 'object',
  required: headerNames,
  properties: Object.fromEntries([...headerNames, 'traceparent'].map((name) => [name, { type: 'string' }])),
};

/** JSON schema of a message's ProtoJSON form. */
function protoJsonSchema(message: DescMessage): object {
  return {
    type: 'object',
    properties: Object.fromEntries(message.fields.map((field) => [field.jsonName, fieldSchema(field)])),
  };
}

function fieldSchema(field: DescField): object {
  switch (field.fieldKind) {
    case 'message':
      return protoJsonSchema(field.message);
    case 'enum':
      return { type: 'string', enum: field.enum.values.map(({ name }) => name) };
    case 'scalar':
      return scalarSchema(field.scalar);
    case 'list':
      return { type: 'array', items: listItemSchema(field) };
    case 'map':
      return { type: 'object' };
  }
}

function listItemSchema(field: DescField & { fieldKind: 'list' }): object {
  if (field.listKind === 'message') return protoJsonSchema(field.message);
  return field.listKind === 'enum' ? { type: 'string', enum: field.enum.values.map(({ name }) => name) } : scalarSchema(field.scalar);
}

function scalarSchema(scalar: ScalarType): object {
  switch (scalar) {
    case ScalarType.BOOL:
      return { type: 'boolean' };
    case ScalarType.INT32:
    case ScalarType.UINT32:
    case ScalarType.DOUBLE:
    case ScalarType.FLOAT:
      return { type: 'number' };
    case ScalarType.INT64:
    case ScalarType.UINT64:
      return { type: 'string', pattern: String.raw`^-?\d+$` };
    default:
      return { type: 'string' };
  }
}
