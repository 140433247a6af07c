/** Members by which a caller would give itself, or its record, what the service alone decides. */
export const foreignFields: readonly string[] = [
  ...['id', '_id', 'uuid', 'version', 'state', 'status', 'kind', 'type'],
  ...['owner', 'ownerId', 'client', 'sub', 'createdBy', 'proposedBy', 'preparedBy', 'approvedBy', 'decidedBy', 'confirmedBy'],
  ...['role', 'roles', 'isAdmin', 'admin', 'permissions', 'territory', 'enterprise', 'org', 'tenant'],
  ...['createdAt', 'recordedAt', 'updatedAt', 'changedAt', 'deletedAt', 'supersededAt', 'mergedInto', 'finalOn', 'grade', 'paidOn', 'secret', 'keys', 'toString', 'hasOwnProperty', 'valueOf'],
];

/** Bodies by which a prototype would be changed, or a parser misled. */
export const crookedBodies: readonly (readonly [name: string, body: string])[] = [
  ['__proto__', '{"__proto__":{"isAdmin":true}}'],
  ['__proto__, escaped', String.raw`{"\u005f_proto__":{"isAdmin":true}}`],
  ['constructor.prototype', '{"constructor":{"prototype":{"isAdmin":true}}}'],
  ['a __proto__ within', '{"product":{"__proto__":{"isAdmin":true}}}'],
  ['a list', '[]'],
  ['a list of one', '[{"name":"x"}]'],
  ['null', 'null'],
  ['a text', '"x"'],
  ['a number', '7'],
  ['true', 'true'],
  ['two documents', '{}{}'],
  ['a comment', '{/**/}'],
  ['single quotes', "{'name':'x'}"],
  ['no number', '{"name":NaN}'],
  ['a number without end', `{"name":1${'0'.repeat(400)}}`],
  ['half a surrogate', String.raw`{"name":"\ud800"}`],
  ['a form', 'name=x&isAdmin=true'],
  ['XML', '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]><name>&y;</name>'],
];
