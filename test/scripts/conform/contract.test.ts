import { beforeAll, describe, expect, it } from 'vitest';
import { Contract } from '../../../scripts/conform/contract.js';
import { bundle } from '../../../scripts/document.js';
import type { Document } from '../../../scripts/openapi.js';
import { exchange, refusal, streamed } from '../exchange.js';

const ID = '3d9c35c3-2aca-4d20-81ec-0b8d020c87db';
const stopped = { json: { result: 'success' } };
const stop = `/chat-messages/${ID}/stop`;
let contract: Contract;
beforeAll(async () => {
  contract = new Contract(await bundle());
});

describe('a request outside the specification', () => {
  const asked = (...it: Parameters<typeof exchange>) => {
    const { lenient, violations } = contract.check(exchange(...it));
    return { lenient, violations };
  };

  it('is lenient when the server took it', () => {
    expect(asked('POST', stop, stopped, { body: { user: 12345 } })).toEqual({
      lenient: ['body/user must be string'],
      violations: [],
    });
    expect(asked('POST', stop, stopped, { body: { user: 'alice', force: true } }).lenient).toEqual([
      'body has the unknown property `force`',
    ]);
    expect(asked('POST', stop, stopped).lenient).toEqual(['body is missing']);
    expect(asked('POST', stop, stopped, { body: { text: 'user=alice' }, content_type: 'text/plain' }).lenient).toEqual([
      'body is not JSON',
    ]);
    const page = { json: { data: [], has_more: false, limit: 20, total: 0, page: 1 } };
    expect(asked('GET', '/apps/annotations', page, { query: { page: 'abc' } })).toEqual({
      lenient: ['query/page must be integer'],
      violations: [],
    });
  });

  it('is nothing when the server refused it', () => {
    expect(asked('POST', stop, refusal(400, 'invalid_param'), { body: { user: 12345 } })).toEqual({
      lenient: [],
      violations: [],
    });
  });

  it('is not what travels as text: a number in a query, a boolean in a form', () => {
    const page = { json: { data: [], has_more: false, limit: 5, total: 0, page: 2 } };
    expect(asked('GET', '/apps/annotations', page, { query: { page: '2', limit: '5' } }).lenient).toEqual([]);
  });

  it('is told part by part for a form', () => {
    const [file] = [{ name: 'file', filename: 'a.png', content_type: 'image/png', bytes: 70 }];
    const multipart = (...parts: unknown[]) => ({ body: { multipart: parts }, content_type: 'multipart/form-data' });
    const upload = (request: object) => asked('POST', '/files/upload', { status: 201 }, request).lenient;
    expect(upload(multipart(file, { name: 'user', value: 'alice' }))).toEqual([]);
    expect(upload(multipart({ name: 'user', value: 'alice' }))).toEqual(["form must have required property 'file'"]);
    expect(upload(multipart(file, { name: 'colour', value: 'red' }))).toEqual([
      'form has the unknown property `colour`',
    ]);
  });

  it('is checked where the body stands as a reference', () => {
    const document = {
      openapi: '3.1.0',
      info: { title: 't', version: '1' },
      paths: {
        '/things': {
          post: {
            operationId: 'things.create',
            requestBody: { $ref: '#/components/requestBodies/Thing' },
            responses: { 204: { $ref: '#/components/responses/Done' } },
          },
        },
      },
      components: {
        schemas: {},
        requestBodies: {
          Thing: {
            required: true,
            content: {
              'application/json': {
                schema: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
              },
            },
          },
        },
        responses: { Done: { description: 'Done.' } },
      },
    } as unknown as Document;
    const verdict = new Contract(document).check(exchange('POST', '/things', { status: 204 }, { body: { name: 5 } }));
    expect(verdict).toMatchObject({
      operationId: 'things.create',
      lenient: ['body/name must be string'],
      violations: [],
    });
  });
});

describe('an answer', () => {
  const told = (...it: Parameters<typeof exchange>) => contract.check(exchange(...it)).violations;

  it('has no body where the specification has none, and none to HEAD', () => {
    expect(told('DELETE', `/conversations/${ID}`, { status: 204 }, { body: { user: 'alice' } })).toEqual([]);
    expect(told('DELETE', `/conversations/${ID}`, { status: 204, json: {} })).toEqual(['204 has a body']);
    expect(told('HEAD', '/info', { headers: { 'content-type': 'application/json' } })).toEqual([]);
    expect(told('HEAD', '/info', { json: {} })).toEqual(['200 has a body']);
  });

  it('has a body where the specification has one', () => {
    expect(told('POST', stop, { headers: { 'content-type': 'application/json' } })).not.toEqual([]);
  });

  it('is JSON where it says so, also when the recorder kept it as text', () => {
    expect(told('POST', stop, { text: '{"result":"success"}' })).toEqual([]);
    expect(told('POST', stop, { text: '{"result":"done"}' })).toEqual(['200/result is not "success"']);
    expect(told('POST', stop, { text: '<html>' })).toEqual(['200 body is not JSON']);
  });

  it('names the branch that a discriminator means, however deep it stands', () => {
    const document = {
      openapi: '3.1.0',
      info: { title: 't', version: '1' },
      paths: {
        '/pets': {
          get: {
            operationId: 'pets.list',
            responses: {
              200: {
                content: {
                  'application/json': {
                    schema: {
                      type: 'array',
                      items: { type: 'object', properties: { pet: { $ref: '#/components/schemas/Pet' } } },
                    },
                  },
                },
              },
            },
          },
        },
      },
      components: {
        schemas: {
          Pet: {
            oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }, { type: 'null' }],
            discriminator: { propertyName: 'kind', mapping: { cat: '#/components/schemas/Cat', dog: 'Dog' } },
          },
          Cat: { type: 'object', properties: { kind: { const: 'cat' }, lives: { type: 'integer' } } },
          Dog: { type: 'object', properties: { kind: { const: 'dog' }, tricks: { type: 'array' } } },
        },
      },
    } as unknown as Document;
    const pets = new Contract(document);
    const list = (...of: unknown[]) =>
      pets.check(exchange('GET', '/pets', { json: of.map((pet) => ({ pet })) })).violations;
    expect(list({ kind: 'cat', lives: 9 }, { kind: 'dog', tricks: [] }, null)).toEqual([]);
    expect(list({ kind: 'dog', lives: 9 })).toContain('200/0/pet has the unknown property `lives`');
    expect(list({ kind: 'cow' })).toContain('200/0/pet/kind is none of ["cat","dog"]');
  });
});

describe('a frame', () => {
  const told = (text: string, ended?: boolean) =>
    contract.check(exchange('POST', '/chat-messages', streamed(text, ended)));
  const message = JSON.stringify({
    event: 'message',
    conversation_id: ID,
    message_id: ID,
    created_at: 1,
    task_id: ID,
    id: ID,
    answer: 'Hi',
    from_variable_selector: null,
  });

  it('is checked as the event that it names', () => {
    expect(told(`data: ${message}\n\n`)).toMatchObject({ frames: 1, violations: [] });
    expect(told(`data: ${message.replace('"Hi"', '5')}\n\n`).violations).toEqual([
      'message: ChatEvent/answer must be string',
    ]);
    expect(told('data: {"event":"novelty"}\n\n').violations).toEqual([
      expect.stringMatching(/^novelty: ChatEvent\/event is none of/),
    ]);
  });

  it('may be a ping without data, and no other', () => {
    expect(told('event: ping\n\n')).toMatchObject({ frames: 1, violations: [] });
    expect(told('event: message\n\n').violations).toEqual(['a frame without data that is no ping: message']);
  });

  it('holds JSON', () => {
    expect(told('data: Internal Server Error\n\n').violations).toEqual([
      'a frame that is not JSON: Internal Server Error',
    ]);
  });

  it('may be cut only where the stream was', () => {
    const cut = `data: ${message}\n\ndata: {"event": "mess`;
    expect(told(cut, false)).toMatchObject({ frames: 1, violations: [] });
    expect(told(cut, true).violations).toEqual(['the stream ends inside a frame: data: {"event": "mess']);
  });
});
