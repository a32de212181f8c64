import { describe, expect, it } from 'vitest';
import { asCalled, isStream, onePerAnswer, plainUnions } from '../../scripts/generators.js';
import { type Document, type Operation, operations } from '../../scripts/openapi.js';

const Ask = { $ref: '#/components/schemas/Ask' };
const events = { schema: { type: 'string' }, 'x-events': 'AskEvent' };

/** A document with one operation that answers in two ways, one that answers as events, one that does neither. */
const document = (): Document =>
  structuredClone({
    openapi: '3.1.0',
    info: { title: 't', version: '1' },
    paths: {
      '/ask/{room}': {
        parameters: [{ name: 'room', in: 'path', required: true }],
        post: {
          operationId: 'ask.send',
          'x-stream': 'ask.stream',
          requestBody: { required: true, content: { 'application/json': { schema: Ask } } },
          responses: {
            200: { content: { 'application/json': { schema: { type: 'object' } }, 'text/event-stream': events } },
            400: { description: 'No.' },
          },
        },
      },
      '/follow': {
        get: { operationId: 'ask.follow', responses: { 200: { content: { 'text/event-stream': events } } } },
      },
      '/stop': {
        post: {
          operationId: 'ask.stop',
          requestBody: {
            required: true,
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Stop' } } },
          },
          responses: { 204: {} },
        },
      },
    },
    components: {
      schemas: {
        Ask: {
          type: 'object',
          required: ['query', 'user', 'inputs', 'response_mode'],
          properties: {
            query: { type: 'string' },
            user: { type: 'string', 'x-fill': 'user' },
            inputs: { type: 'object', 'x-fill': {} },
            response_mode: { type: 'string' },
          },
        },
        Stop: {
          type: 'object',
          required: ['user'],
          properties: { user: { type: 'string', 'x-fill': 'user' }, response_mode: { type: 'string' } },
        },
        AskEvent: { type: 'object' },
      },
    },
  } as unknown as Document);

const byId = (of: Document) => new Map([...operations(of)].map((it) => [it.operation.operationId, it]));
const typesOf = (operation: Operation | undefined) => Object.keys(operation?.responses['200']?.content ?? {});

describe('an operation that answers whole and as events', () => {
  const split = byId(onePerAnswer(document()));

  it('becomes two, the second behind a fragment of the same path', () => {
    expect([...split].map(([id, { method, path }]) => [id, method, path])).toEqual([
      ['ask.send', 'post', '/ask/{room}'],
      ['ask.follow', 'get', '/follow'],
      ['ask.stop', 'post', '/stop'],
      ['ask.stream', 'post', '/ask/{room}#stream'],
    ]);
  });

  it('leaves each of them one answer, with the union as the schema of the events', () => {
    expect(typesOf(split.get('ask.send')?.operation)).toEqual(['application/json']);
    expect(typesOf(split.get('ask.stream')?.operation)).toEqual(['text/event-stream']);
    expect(split.get('ask.stream')?.operation.responses['200']?.content).toEqual({
      'text/event-stream': { 'x-events': 'AskEvent', schema: { $ref: '#/components/schemas/AskEvent' } },
    });
    expect(isStream(split.get('ask.send')?.operation as Operation)).toBe(false);
    expect(isStream(split.get('ask.stream')?.operation as Operation)).toBe(true);
  });

  it('keeps parameters, body and refusals in both', () => {
    for (const id of ['ask.send', 'ask.stream']) {
      const { operation, parameters } = split.get(id) ?? {};
      expect(parameters?.map((it) => it.name)).toEqual(['room']);
      expect(operation?.requestBody?.content['application/json']?.schema).toEqual(Ask);
      expect(operation?.responses['400']).toEqual({ description: 'No.' });
    }
  });
});

describe('an operation that answers only as events', () => {
  it('stays where it is and gets the union as its schema', () => {
    const { operation, path } = byId(onePerAnswer(document())).get('ask.follow') ?? {};
    expect(path).toBe('/follow');
    expect(operation?.responses['200']?.content?.['text/event-stream']?.schema).toEqual({
      $ref: '#/components/schemas/AskEvent',
    });
  });

  it('must name its union', () => {
    const wrong = document();
    wrong.paths['/follow'] = {
      get: { operationId: 'ask.follow', responses: { 200: { content: { 'text/event-stream': {} } } } },
    };
    expect(() => onePerAnswer(wrong)).toThrow('x-events');
  });
});

describe('a request as it is called', () => {
  const called = asCalled(onePerAnswer(document()));
  const { Ask: ask, Stop: stop } = called.components.schemas;

  it('does not require what the client fills in', () => {
    expect(ask?.required).toEqual(['query']);
    expect(Object.keys(ask?.properties ?? {})).toEqual(['query', 'user', 'inputs']);
  });

  it('has no mode of the answer where a method chooses it, and only there', () => {
    expect(ask?.properties).not.toHaveProperty('response_mode');
    expect(stop?.properties).toHaveProperty('response_mode');
  });

  it('answers in one type, whatever the content types: bytes, or null where there is nothing', () => {
    const spoken = document();
    const binary = { type: 'string', format: 'binary' };
    const stop = spoken.paths['/stop']?.post as Operation;
    stop.responses['200'] = {
      content: {
        'audio/mpeg': { schema: { ...binary, description: 'Sound.' } },
        'audio/wav': { schema: { ...binary, description: 'Sound as well.' } },
        'application/json': { schema: { type: 'null' } },
      },
    };
    asCalled(spoken);
    expect(stop.responses['200'].content).toEqual({ 'audio/mpeg': { schema: { oneOf: [binary, { type: 'null' }] } } });
  });

  it('needs no body when nothing in it is required', () => {
    const { paths } = called;
    expect(paths['/stop']?.post?.requestBody?.required).toBe(false);
    expect(paths['/ask/{room}']?.post?.requestBody?.required).toBe(true);
  });
});

describe('plainUnions', () => {
  const union = { discriminator: { propertyName: 'event', mapping: { said: '#/components/schemas/Said' } } };
  const told = (event: object) => {
    const it = document();
    it.components.schemas = { Event: structuredClone(union), Said: { properties: { event } } };
    return plainUnions(it).components.schemas['Event']?.discriminator;
  };

  it('drops the discriminator where the members say which they are', () => {
    expect(told({ const: 'said' })).toBeUndefined();
  });

  it('leaves it where they do not', () => {
    expect(told({ type: 'string' })).toEqual(union.discriminator);
    expect(told({ const: 'other' })).toEqual(union.discriminator);
  });
});
