import { createHmac, constants, generateKeyPairSync, publicEncrypt, sign } from 'node:crypto';
import { base64url, type StackIssuer } from '../issuer.ts';

/** How a token is made that must not open anything. */
export type Forgery = readonly [name: string, make: (issuer: StackIssuer) => string];

const admin = { roles: ['operate'] };
const stranger = generateKeyPairSync('rsa', { modulusLength: 2_048 });
const strangerJwk = stranger.publicKey.export({ format: 'jwk' });
const payloadOf = (issuer: StackIssuer) => JSON.stringify(issuer.claims(admin));
const good = (issuer: StackIssuer) => issuer.sign(payloadOf(issuer));
const parts = (issuer: StackIssuer) => good(issuer).split('.') as [string, string, string];

/** Under the true signature, another header. */
const relabelled = (header: object) => (issuer: StackIssuer) => [base64url(JSON.stringify({ ...issuer.header, ...header })), ...parts(issuer).slice(1)].join('.');
const byStranger = (header: object) => (issuer: StackIssuer) => {
  const input = `${base64url(JSON.stringify({ ...issuer.header, ...header }))}.${base64url(payloadOf(issuer))}`;
  return `${input}.${sign('sha256', Buffer.from(input), stranger.privateKey).toString('base64url')}`;
};
const byMac = (alg: string, secretOf: (issuer: StackIssuer) => string | Buffer, header: object = {}) => (issuer: StackIssuer) => {
  const input = `${base64url(JSON.stringify({ ...issuer.header, alg, ...header }))}.${base64url(payloadOf(issuer))}`;
  return `${input}.${createHmac(`sha${alg.slice(2)}`, secretOf(issuer)).update(input).digest('base64url')}`;
};
const saying = (change: object) => (issuer: StackIssuer) => issuer.sign(JSON.stringify(issuer.claims({ ...admin, ...change })));
const after = (seconds: number) => Math.floor(Date.now() / 1_000) + seconds;

const pem = ({ publicKey }: StackIssuer) => publicKey.export({ type: 'spki', format: 'pem' }) as string;
const der = ({ publicKey }: StackIssuer) => publicKey.export({ type: 'spki', format: 'der' }) as Buffer;

export const algorithms: readonly Forgery[] = [
  ...['none', 'None', 'NONE', 'nOnE', 'none ', ''].map((alg): Forgery => [`alg ${JSON.stringify(alg)}, unsigned`, (issuer) => `${base64url(JSON.stringify({ ...issuer.header, alg }))}.${base64url(payloadOf(issuer))}.`]),
  ...['none', 'RS512', 'PS256', 'ES256', 'EdDSA', 'rs256', 'HS256'].map((alg): Forgery => [`alg ${alg} over the true signature`, relabelled({ alg })]),
  ...[null, 0, ['RS256'], { a: 'RS256' }].map((alg): Forgery => [`alg ${JSON.stringify(alg)}`, relabelled({ alg })]),
  ['no alg', relabelled({ alg: undefined })],
  ...['HS256', 'HS384', 'HS512'].flatMap((alg): Forgery[] => [
    [`${alg} by the public key as PEM`, byMac(alg, pem)],
    [`${alg} by the public key as PEM without its last line end`, byMac(alg, (issuer) => pem(issuer).trimEnd())],
    [`${alg} by the public key as DER`, byMac(alg, der)],
  ]),
  ['HS256 by the public key as JWK', byMac('HS256', ({ publicJwk }) => JSON.stringify(publicJwk))],
  ['HS256 by the modulus', byMac('HS256', ({ publicJwk }) => Buffer.from(publicJwk.n!, 'base64url'))],
  ['HS256 by an empty secret', byMac('HS256', () => '')],
];

export const keyNames: readonly Forgery[] = [
  ...['../../../../../../dev/null', '/dev/null', 'file:///dev/null', String.raw`..\..\nul`].map((kid): Forgery => [`kid ${kid}, signed by nothing`, byMac('HS256', () => '', { kid })]),
  ['kid of a file whose content everybody knows', byMac('HS256', () => '2\n', { kid: '../../../../proc/sys/kernel/randomize_va_space' })],
  ...["' union select 'x' -- ", "x'; drop table enterprise; --", '${jndi:ldap://127.0.0.1:1/x}', '| id', 'x\u0000', '__proto__', 'constructor', ''].map((kid): Forgery => [`kid ${JSON.stringify(kid)}, signed by a stranger`, byStranger({ kid })]),
  ...[null, 7, ['spec'], { $ne: null }].map((kid): Forgery => [`kid ${JSON.stringify(kid)}`, relabelled({ kid })]),
  ['the true kid, signed by a stranger', byStranger({})],
  ['no kid, signed by a stranger', byStranger({ kid: undefined })],
  ['kid of 8,000 letters', relabelled({ kid: 'k'.repeat(8_000) })],
];

/** Each brings a key of its own, or says where to get one. */
export const ownKeys: readonly Forgery[] = [
  ['jwk', byStranger({ jwk: strangerJwk })],
  ['jwk without a kid', byStranger({ kid: undefined, jwk: strangerJwk })],
  ['jwk of a MAC', byMac('HS256', () => 'x', { jwk: { kty: 'oct', k: base64url('x') } })],
  ['jku', byStranger({ jku: 'http://127.0.0.1:1/jwks' })],
  ['jku of a file', byStranger({ jku: 'file:///etc/passwd' })],
  ['jku that looks like ours', (issuer) => byStranger({ jku: `${String(issuer.claims()['iss'])}/jwks#@127.0.0.1:1/` })(issuer)],
  ['x5u', byStranger({ x5u: 'http://127.0.0.1:1/certificate' })],
  ['x5c', byStranger({ x5c: [base64url(stranger.publicKey.export({ type: 'spki', format: 'der' }))] })],
  ['x5t', byStranger({ x5t: base64url('x'.repeat(20)) })],
];

export const demands: readonly Forgery[] = [
  ['crit of what nobody knows', (issuer) => issuer.sign(payloadOf(issuer), { ...issuer.header, crit: ['ticket'], ticket: true })],
  ['crit of what is not there', (issuer) => issuer.sign(payloadOf(issuer), { ...issuer.header, crit: ['exp'] })],
  ['crit of nothing', (issuer) => issuer.sign(payloadOf(issuer), { ...issuer.header, crit: [] })],
  ['crit that is no list', (issuer) => issuer.sign(payloadOf(issuer), { ...issuer.header, crit: 'exp' })],
  ['an unencoded payload', (issuer) => issuer.sign(payloadOf(issuer), { ...issuer.header, crit: ['b64'], b64: false })],
];

/** Signed by the true key, and still not for us, or not now. */
export const claims: readonly Forgery[] = [
  ['expired', saying({ exp: after(-60) })],
  ...[0, -1, String(after(600)), [after(600)], null, true].map((exp): Forgery => [`exp ${JSON.stringify(exp)}`, saying({ exp })]),
  ['exp missing', saying({ exp: undefined })],
  ['not valid yet', saying({ nbf: after(120) })],
  ...['0', [0], {}].map((nbf): Forgery => [`nbf ${JSON.stringify(nbf)}`, saying({ nbf })]),
  ['iat missing', saying({ iat: undefined })],
  ['iat no number', saying({ iat: 'now' })],
  ...['portal', 'HUIPIN', 'huipin ', 'huipin.example', '', [], ['portal', 'elsewhere'], ['huipin,portal'], { 0: 'huipin' }, null].map((aud): Forgery => [`aud ${JSON.stringify(aud)}`, saying({ aud })]),
  ['aud missing', saying({ aud: undefined })],
  ...['https://elsewhere.example', 'http://localhost/identity', '', null].map((iss): Forgery => [`iss ${JSON.stringify(iss)}`, saying({ iss })]),
  ['iss with a slash behind', (issuer) => saying({ iss: `${String(issuer.claims()['iss'])}/` })(issuer)],
  ['iss in a list', (issuer) => saying({ iss: [issuer.claims()['iss']] })(issuer)],
  ['iss missing', saying({ iss: undefined })],
  ...[undefined, null, '', 7, true, 'operator-demo\u200b', 'x\u009b2J', ['operator-demo'], { sub: 'operator-demo' }].map((sub): Forgery => [`sub ${JSON.stringify(sub)}`, saying({ sub })]),
  ['a second aud that is not ours', (issuer) => issuer.sign(payloadOf(issuer).replace(/}$/, ',"aud":"elsewhere"}'))],
  ['a second exp that has passed', (issuer) => issuer.sign(payloadOf(issuer).replace(/}$/, ',"exp":1}'))],
  ['a payload that is a list', (issuer) => issuer.sign(`[${payloadOf(issuer)}]`)],
  ['a payload that is a text', (issuer) => issuer.sign(JSON.stringify(payloadOf(issuer)))],
  ['a payload that is no JSON', (issuer) => issuer.sign('roles=operate')],
  ['a payload that is nothing', (issuer) => issuer.sign('')],
];

const bad = (change: (parts: [string, string, string]) => string) => (issuer: StackIssuer) => change(parts(issuer));

export const forms: readonly Forgery[] = [
  ['without its signature', bad(([header, payload]) => `${header}.${payload}.`)],
  ['without its signature and its dot', bad(([header, payload]) => `${header}.${payload}`)],
  ['with half its signature', bad(([header, payload, signature]) => `${header}.${payload}.${signature.slice(0, signature.length / 2)}`)],
  ['with one bit of its signature turned', bad(([header, payload, signature]) => `${header}.${payload}.${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`)],
  ['with the signature of another', (issuer) => [...parts(issuer).slice(0, 2), saying({ sub: 'another' })(issuer).split('.')[2]].join('.')],
  ['with the payload of another', (issuer) => [parts(issuer)[0], base64url(JSON.stringify(issuer.claims({ roles: ['rule.publish'] }))), parts(issuer)[2]].join('.')],
  ['with more roles than were signed', (issuer) => [parts(issuer)[0], base64url(JSON.stringify(issuer.claims({ roles: ['operate', 'registry.write'] }))), parts(issuer)[2]].join('.')],
  ['with a fourth part', bad((all) => `${all.join('.')}.x`)],
  ['with a second header of another alg', (issuer) => [base64url(`{"alg":"RS256","kid":${JSON.stringify(issuer.header['kid'])},"alg":"none"}`), ...parts(issuer).slice(1)].join('.')],
  ['encrypted to the key that verifies', (issuer) => [base64url('{"alg":"RSA-OAEP","enc":"A256GCM"}'), publicEncrypt({ key: issuer.publicKey, padding: constants.RSA_PKCS1_OAEP_PADDING }, Buffer.alloc(32)).toString('base64url'), base64url('x'.repeat(12)), base64url(payloadOf(issuer)), base64url('x'.repeat(16))].join('.')],
  ['wrapped in another', (issuer) => byStranger({ cty: 'JWT' })(issuer).replace(/\.[^.]+\./, `.${base64url(good(issuer))}.`)],
  ['as JSON', bad(([header, payload, signature]) => base64url(JSON.stringify({ protected: header, payload, signature })))],
  ...['x', 'x.y.z', '..', '...', 'null', 'undefined', 'eyJ9.e30.', `${'A'.repeat(12_000)}.${'A'.repeat(1_000)}.A`].map((text): Forgery => [`that is ${text.slice(0, 20)}`, () => text]),
];

/** A way to bring a true token that is none. */
type Door = readonly [name: string, door: (token: string) => { readonly query?: string; readonly headers?: Record<string, string> }];
export const wrongDoors: readonly Door[] = [
  ['in the address', (token) => ({ query: `access_token=${token}` })],
  ['in a cookie', (token) => ({ headers: { cookie: `access_token=${token}; token=${token}; Authorization=Bearer%20${token}` } })],
  ['in a header of proxies', (token) => ({ headers: { 'x-forwarded-access-token': token, 'proxy-authorization': `Bearer ${token}`, 'x-original-authorization': `Bearer ${token}` } })],
  ['as a password', (token) => ({ headers: { authorization: `Basic ${base64url(`operator-demo:${token}`)}` } })],
  ['under another scheme', (token) => ({ headers: { authorization: `DPoP ${token}` } })],
  ['under no scheme', (token) => ({ headers: { authorization: token } })],
  ['twice', (token) => ({ headers: { authorization: `Bearer ${token}, Bearer ${token}` } })],
  ['behind a word', (token) => ({ headers: { authorization: `Bearer x ${token}` } })],
  ['by the word of a user', () => ({ headers: { 'x-user': 'operator-demo', 'x-roles': 'operate', 'x-forwarded-user': 'operator-demo', 'x-remote-user': 'operator-demo' } })],
];

/** What a valid token says that is not what it seems: nobody gets a role by it. */
export const nothingClaims: readonly (readonly [name: string, change: string])[] = [
  ['a role that is no list', '"roles":"operate"'],
  ['roles in a record', '"roles":{"0":"operate","length":1}'],
  ['roles in a list within', '"roles":[["operate"]]'],
  ['roles in other letters', '"roles":["OPERATE","operate ","operatе","Operate"]'],
  ['roles of the prototype', '"roles":["constructor","__proto__","toString"]'],
  ['roles that the prototype brings', '"roles":[],"__proto__":{"roles":["operate"]}'],
  ['roles where others keep them', '"roles":[],"role":"operate","scope":"operate","realm_access":{"roles":["operate"]},"resource_access":{"huipin":{"roles":["operate"]}},"groups":["operate"],"admin":true'],
  ['roles said first, and taken back', '"roles":["operate"],"roles":[]'],
];
