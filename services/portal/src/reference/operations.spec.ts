import { describe, expect, it } from '@jest/globals';
import { operationsOf, typeOf, type OpenApi } from './operations.ts';

const document: OpenApi = {
  paths: {
    '/b': { get: { responses: { 200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } } } } },
    '/a': {
      post: {
        summary: 'Makes a thing',
        'x-access': { who: ['registry.write'], territory: 'subtree' },
        parameters: [{ name: 'on', in: 'query', schema: { type: 'string', format: 'date' } }, { $ref: '#/components/parameters/IfMatch' }],
        requestBody: { content: { 'application/json': { schema: { properties: { name: { type: 'string' }, size: { enum: ['a', 'b'] } }, required: ['name'] } } } },
        responses: { default: {}, 201: {} },
      },
      get: { summary: '' },
    },
  },
  components: { parameters: { IfMatch: { name: 'If-Match', in: 'header', required: true, description: 'what was seen', schema: { type: 'string' } } }, schemas: { Thing: { properties: { id: { type: 'string', description: 'opaque' } }, required: ['id'] } } },
};

describe('operations out of an OpenAPI document', () => {
  it('come by path and method, with who may call them', () => {
    expect(operationsOf(document).map(({ method, path, summary }) => [method, path, summary])).toEqual([
      ['GET', '/a', undefined],
      ['POST', '/a', 'Makes a thing'],
      ['GET', '/b', undefined],
    ]);
    expect(operationsOf(document)[1]).toMatchObject({
      access: { who: ['registry.write'], territory: 'subtree' },
      status: '201',
      parameters: [
        { name: 'on', type: 'string (date)', required: false },
        { name: 'If-Match', type: 'string', required: true, description: 'what was seen' },
      ],
      body: [
        { name: 'name', type: 'string', required: true },
        { name: 'size', type: '"a" | "b"', required: false },
      ],
    });
  });
  it('show the fields of a named schema', () => {
    expect(operationsOf(document)[2]?.answer).toEqual([{ name: 'id', type: 'string', required: true, description: 'opaque' }]);
  });
  it('say each kind of schema in one line', () => {
    expect(typeOf(document, { $ref: '#/components/schemas/Thing' })).toBe('Thing');
    expect(typeOf(document, { anyOf: [{ properties: { code: {}, name: {} } }, { type: 'null' }] })).toBe('{ code, name } | null');
    expect(typeOf(document, { type: ['object', 'null'], properties: { code: {} } })).toBe('{ code } | null');
    expect(typeOf(document, { items: { $ref: '#/components/schemas/Thing' } })).toBe('Thing[]');
    expect(typeOf(document, { items: { type: ['string', 'null'] } })).toBe('(string | null)[]');
    expect(typeOf(document, { const: 1 })).toBe('1');
    expect(typeOf(document, {})).toBe('any');
  });
});
