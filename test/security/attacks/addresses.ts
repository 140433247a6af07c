/** In place of an id, as it stands in the address. */
export const ids: readonly string[] = [
  ...['..', '../..', '../../../etc/passwd', '..%2f..%2f..%2fetc%2fpasswd', '%2e%2e', '%2e%2e%2f', '%2e%2e/', '..%5c..%5c', '..;/', '.;/', '.', './', '%2f', '%5c', '//'],
  ...['%252e%252e%252f', '%25252e', '%c0%ae%c0%ae%2f', '%e0%80%ae', '%uff0e', '..%ef%bc%8f', '%ef%bc%8e%ef%bc%8e'],
  ...['%00', 'x%00', '%00.json', '%0a', '%0d%0aset-cookie:%20x=1', '%1b%5b2J', '%7f', '%e2%80%ae', '%ff', '%', '%zz', '%1'],
  ...["'", '%27%20or%201%3d1%20--', '%22', '%3b', '*', '%25', '_', '$1', '%24%7b7*7%7d', '%7b%7b7*7%7d', '%3cscript%3e', '|id', '`id`', '$(id)'],
  ...['null', 'undefined', 'NaN', 'true', '-1', '0', '1e400', '99999999999999999999999', '[object%20Object]', '__proto__', 'constructor', 'toString', '[]', '{}'],
  ...['00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff', '01900000-0000-7000-8000-00000000000', '01900000-0000-7000-8000-0000000000000', '{01900000-0000-7000-8000-000000000000}', 'urn:uuid:01900000-0000-7000-8000-000000000000'],
  'a'.repeat(300),
  'a'.repeat(8_000),
  '%61'.repeat(3_000),
  '../'.repeat(2_000),
];

/** Whole addresses beside those there are. */
export const paths: readonly string[] = [
  ...['/api/registry/v1/../v1/me', '/api/registry/v1/%2e%2e/v1/me', '/api/registry/v1/./me', '/api/registry//v1/me', '//api/registry/v1/me', '/api/registry/v1/me/', '/api/registry/v1/me;x', '/api/registry/v1/me%20', '/api/registry/v1/me%00', '/api/registry/v1/ME', '/api/registry/v1/me.json', '/api/registry/v1/me%2f'],
  ...['/api/registry/../credit/v1/me', '/api/registry/%2e%2e/credit/v1/me', '/api/..%2fregistry/v1/me', '/api/%72egistry/v1/messaging', '/API/registry/v1/messaging', '/api/identity/token', '/api/127.0.0.1:5432/v1', '/api/@127.0.0.1/v1/me', '/api/registry%40127.0.0.1/v1/me', '/api/registry:80/v1/me', '/api/__proto__/v1/me', '/api/constructor/v1/me'],
  ...['/identity/../api/registry/v1/messaging', '/identity/%2e%2e/api/registry/v1/messaging', '/.git/config', '/.env', '/..%2f..%2fpackage.json', '/assets/..%2f..%2f..%2fpackage.json', '/assets/%2e%2e/%2e%2e/package.json', '/%5c%5cevil.example', '/server-status', '/metrics', '/actuator', '/admin', '/graphql', '/debug/pprof'],
  ...['/api/registry/v1/messaging?/health/live', '/health/../api/registry/v1/messaging', '/health/live/../../api/registry/v1/messaging', '/health/%2e%2e/api/registry/v1/messaging'],
];

/** What no list has given out. */
export const cursors: readonly string[] = [
  ...['', '.', '..', 'x', 'null', 'undefined', '0', '-1', '../../etc/passwd', '%00', '\u0000', "' or 1=1 --", '1; drop table enterprise', '{"$gt":""}', '\u202e', '徽'.repeat(100)],
  ...[[], {}, null, 0, '', ['01900000-0000-7000-8000-000000000000'], [9e15], ['2026-01-05', '01900000-0000-7000-8000-000000000000'], [{}], ["' or 1=1 --"]].flatMap((position) => {
    const text = Buffer.from(JSON.stringify(position)).toString('base64url');
    return [text, `${text}.`, `${text}.${'A'.repeat(22)}`, `${text}.${'A'.repeat(22)}.x`];
  }),
  'A'.repeat(500),
  'A'.repeat(501),
  'A'.repeat(6_000),
];

export const limits: readonly string[] = ['0', '-1', '501', '1e9', '1.5', 'NaN', 'Infinity', '9'.repeat(400), '1;drop table enterprise', '1 or 1=1', '[]', 'true', '١'];

/** Heads of a message whose end two readers could see in two places. */
export const crookedFrames: readonly (readonly [name: string, lines: readonly string[]])[] = [
  ['a length and chunks', ['Content-Length: 5', 'Transfer-Encoding: chunked']],
  ['chunks and a length', ['Transfer-Encoding: chunked', 'Content-Length: 5']],
  ['two lengths', ['Content-Length: 5', 'Content-Length: 6']],
  ['a length that is a list', ['Content-Length: 5, 6']],
  ['a length below nothing', ['Content-Length: -1']],
  ['a length in hexadecimal', ['Content-Length: 0x5']],
  ['a blank before the colon', ['Content-Length : 5']],
  ['a name across two lines', ['X: y', ' Transfer-Encoding: chunked', 'Transfer-Encoding : chunked']],
  ['chunks that are not the last encoding', ['Transfer-Encoding: chunked, identity']],
  ['another encoding', ['Transfer-Encoding: xchunked']],
];
