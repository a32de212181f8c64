import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../../scripts/document.js';
import { compare, type Drift } from '../../scripts/drift/compare.js';
import { report } from '../../scripts/drift/report.js';
import type { Document } from '../../scripts/openapi.js';
import { run } from './run.js';

const json = (schema: object) => ({ content: { 'application/json': { schema } } });
const text = { type: 'string' };

const ours = {
  openapi: '3.1.0',
  info: { title: 'Ours', version: '1' },
  paths: {
    '/things/{thing_id}': {
      parameters: [{ name: 'thing_id', in: 'path', required: true, schema: text }],
      get: {
        operationId: 'things.get',
        'x-aliases': ['/thing/{thing_id}'],
        parameters: [
          { name: 'limit', in: 'query', schema: { type: 'integer' } },
          { name: 'sort', in: 'query', schema: { type: 'string', enum: ['name', 'age'] } },
        ],
        responses: { 200: json({ $ref: '#/components/schemas/Thing' }) },
      },
      delete: { operationId: 'things.delete', responses: { 204: {} } },
    },
    '/things': {
      post: {
        operationId: 'things.create',
        requestBody: json({ type: 'object', required: ['name'], properties: { name: text, note: text } }),
        responses: { 201: json({ $ref: '#/components/schemas/Thing' }) },
      },
    },
  },
  components: {
    schemas: {
      Thing: {
        type: 'object',
        required: ['id', 'name', 'labels'],
        properties: {
          id: text,
          name: { type: ['string', 'null'] },
          state: { type: 'string', enum: ['new', 'old'] },
          labels: { type: 'object', additionalProperties: true },
          owner: { oneOf: [{ $ref: '#/components/schemas/Owner' }, { type: 'null' }] },
          parent: { $ref: '#/components/schemas/Thing' },
        },
      },
      Owner: { type: 'object', properties: { email: text } },
      ThingEvent: {
        oneOf: [{ $ref: '#/components/schemas/Made' }, { $ref: '#/components/schemas/Gone' }],
        discriminator: {
          propertyName: 'event',
          mapping: { made: '#/components/schemas/Made', gone: '#/components/schemas/Gone' },
        },
      },
      Made: { type: 'object', properties: { event: { const: 'made' }, at: { type: 'integer' } } },
      Gone: { type: 'object', properties: { event: { const: 'gone' } } },
    },
  },
} as unknown as Document;

/** As another house would write it: 3.0, other names, `allOf`, `nullable`. */
const theirs = {
  openapi: '3.0.1',
  info: { title: 'Theirs', version: '2' },
  paths: {
    '/v1/things/{id}': {
      get: {
        operationId: 'getThing',
        parameters: [
          { name: 'id', in: 'path', required: true, schema: text },
          { name: 'limit', in: 'query', required: true, schema: { type: 'string' } },
          { name: 'sort', in: 'query', schema: { type: 'string', enum: ['name', 'size'] } },
          { name: 'deep', in: 'query', schema: { type: 'boolean' } },
        ],
        responses: { 200: json({ $ref: '#/components/schemas/ThingDto' }), 409: { description: 'Taken.' } },
      },
    },
    '/v1/things/{id}/copy': { post: { operationId: 'copyThing', responses: { 201: {} } } },
    '/v1/things': {
      post: {
        operationId: 'createThing',
        requestBody: { $ref: '#/components/requestBodies/NewThing' },
        responses: { 200: {} },
      },
    },
  },
  components: {
    requestBodies: {
      NewThing: json({ type: 'object', required: ['name', 'note'], properties: { name: text, note: text } }),
    },
    schemas: {
      Base: { type: 'object', required: ['id'], properties: { id: text, name: text } },
      ThingDto: {
        allOf: [
          { $ref: '#/components/schemas/Base' },
          {
            type: 'object',
            properties: {
              state: { type: 'string', enum: ['new', 'lost'] },
              labels: { type: 'object', properties: { colour: text } },
              owner: {
                type: 'object',
                nullable: true,
                properties: {
                  email: { type: 'string', nullable: true },
                  address: { type: 'object', properties: { city: text } },
                },
              },
              parent: { $ref: '#/components/schemas/ThingDto' },
            },
          },
        ],
      },
      EventBase: {
        type: 'object',
        properties: { event: { type: 'string' } },
        discriminator: {
          propertyName: 'event',
          mapping: {
            ping: '#/components/schemas/PingDto',
            made: '#/components/schemas/MadeDto',
            moved: '#/components/schemas/MovedDto',
          },
        },
      },
      PingDto: { allOf: [{ $ref: '#/components/schemas/EventBase' }] },
      MadeDto: {
        allOf: [{ $ref: '#/components/schemas/EventBase' }, { type: 'object', properties: { at: { type: 'number' } } }],
      },
      MovedDto: { allOf: [{ $ref: '#/components/schemas/EventBase' }] },
    },
  },
} as unknown as Document;

describe('two documents', () => {
  let drift: Drift;
  beforeAll(() => {
    drift = compare(ours, theirs);
  });
  const told = (of: string, at: string) =>
    drift.sections
      .filter((it) => it.of.startsWith(of) && it.at === at)
      .flatMap((it) => it.differences.map(({ kind, what, how }) => `${kind} ${what}: ${how}`));

  it('are matched by method and path, whatever they call ids and operations', () => {
    expect(drift).toMatchObject({
      present: 2,
      newer: ['POST /v1/things/{id}/copy'],
      here: ['DELETE /things/{thing_id}'],
    });
  });

  it('may call an operation by another of its paths', () => {
    const other = { ...theirs, paths: { '/thing/{x}': theirs.paths['/v1/things/{id}'] } } as Document;
    expect(compare(ours, other)).toMatchObject({ present: 1, newer: [] });
  });

  it('differ in their parameters', () => {
    expect(told('things.get', 'parameters')).toEqual([
      'newer query deep: boolean',
      'contradicts query limit: integer here, string there',
      'contradicts query limit: optional here, required there',
      'contradicts query sort: only here the values age',
      'contradicts query sort: only there the values size',
    ]);
  });

  it('differ in what they send, without a word on what one of them leaves open', () => {
    expect(told('things.get', '200')).toEqual([
      'contradicts name: may be null here',
      'newer owner.address: object',
      'contradicts owner.email: may be null there',
      'contradicts state: only here the values old',
      'contradicts state: only there the values lost',
    ]);
  });

  it('differ in what they require of a request', () => {
    expect(told('things.create', 'request')).toEqual(['contradicts note: optional here, required there']);
  });

  it('differ in their statuses', () => {
    expect(told('things.get', '409')).toEqual(['newer the whole status: undefined']);
    expect(told('things.create', '200')).toEqual(['newer the whole status: undefined']);
    expect(told('things.create', '201')).toEqual(['here the whole status: undefined']);
  });

  it('differ in their events, pings aside', () => {
    expect(told('ThingEvent', 'names')).toEqual(['newer moved: undefined', 'here gone: undefined']);
    expect(told('ThingEvent', 'made')).toEqual(['contradicts at: integer here, number there']);
  });

  it('make a report with each difference once and counts at the end', () => {
    const lines = report(drift).split('\n');
    expect(lines[0]).toBe('2 of 3 operations present');
    expect(lines).toContain('  + POST /v1/things/{id}/copy');
    expect(lines).toContain('things.get  GET /things/{thing_id}');
    expect(lines).toContain('    ! only there the values lost: state');
    expect(lines.at(-1)).toBe(
      '2 operations compared, 1 only there, 1 only here; 5 fields only there, 2 only here, 10 contradictions',
    );
  });
});

describe('npm run drift', { timeout: 60_000 }, () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'drift-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function drifted(document: object | string, name = 'other.json') {
    const file = join(folder, name);
    await writeFile(file, typeof document === 'string' ? document : JSON.stringify(document));
    return run('scripts/drift.ts', file);
  }

  it('finds nothing between our document and itself', async () => {
    const document = await bundle();
    const { code, out, err } = await drifted(document);
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe(
      '82 of 82 operations present\n\n' +
        '82 operations compared, 0 only there, 0 only here; 0 fields only there, 0 only here, 0 contradictions\n',
    );
  });

  it('ends with 1 when the other document, YAML here, has an operation that ours lacks', async () => {
    const { code, out } = await drifted(
      `openapi: 3.0.3
info: { title: Newer, version: '2' }
paths:
  /info:
    get: { responses: { '200': { description: Fine. } } }
  /info/{part}:
    get: { responses: { '200': { description: Fine. } } }
`,
      'newer.yaml',
    );
    expect(code).toBe(1);
    expect(out).toMatch(/^1 of 2 operations present\n\nOperations only there:\n {2}\+ GET \/info\/\{part\}\n/);
  });

  it('says what it needs, and what it cannot read', async () => {
    const bare = await run('scripts/drift.ts');
    expect([bare.code, bare.err]).toEqual([2, expect.stringMatching(/npm run drift -- </)]);
    const missing = await run('scripts/drift.ts', join(folder, 'nothing.json'));
    expect([missing.code, missing.err]).toEqual([2, expect.stringMatching(/nothing\.json/)]);
  });
});
