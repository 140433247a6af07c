import { create, ScalarType, type DescField, type DescMessage, type MessageShape } from '@bufbuild/protobuf';
import { reflect, type ReflectMessage } from '@bufbuild/protobuf/reflect';

/** A message with every field set, always to the same values: two elements in each list, the last value of each enum. */
export function fullMessage(schema: DescMessage): MessageShape<DescMessage> {
  const message = reflect(schema, create(schema));
  for (const field of schema.fields) fill(message, field);
  return message.message;
}

function fill(message: ReflectMessage, field: DescField): void {
  switch (field.fieldKind) {
    case 'scalar':
      return message.set(field, scalarOf(field.name, field.scalar));
    case 'enum':
      return message.set(field, field.enum.values.at(-1)!.number);
    case 'message':
      return message.set(field, reflect(field.message, fullMessage(field.message)));
    case 'list':
      return fillList(message, field);
    case 'map':
      throw new Error(`${field.parent.typeName}.${field.name}: events carry no maps, their bytes have no order`);
  }
}

function fillList(message: ReflectMessage, field: DescField & { fieldKind: 'list' }): void {
  const list = message.get(field);
  for (const nth of [1, 2]) {
    if (field.listKind === 'message') list.add(reflect(field.message, fullMessage(field.message)));
    else list.add(field.listKind === 'enum' ? field.enum.values[nth]!.number : scalarOf(`${field.name} ${nth}`, field.scalar));
  }
}

function scalarOf(name: string, scalar: ScalarType): string | number | bigint | boolean | Uint8Array {
  switch (scalar) {
    case ScalarType.STRING:
      return /(^|_)(on|since|until|from|to)$/.test(name) ? '2026-11-23' : `徽品 ${name}`;
    case ScalarType.BOOL:
      return true;
    // Every bit pattern that text could not carry.
    case ScalarType.BYTES:
      return Uint8Array.from([0, 0x80, 0xff, 0xfe, 0x0a]);
    // Beyond what a double can tell apart: readers must take these as text.
    case ScalarType.INT64:
      return 9_007_199_254_740_993n;
    case ScalarType.INT32:
    case ScalarType.UINT32:
      return 2_147_483_647;
    default:
      throw new Error(`${name}: no golden value yet for ${ScalarType[scalar]}; add one`);
  }
}
