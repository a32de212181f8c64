import { beforeAll, describe, expect, it } from 'vitest';
import { cutFrames } from '../../scripts/conform/frames.js';
import { Schemas } from '../../scripts/conform/schemas.js';
import { bundle } from '../../scripts/document.js';
import {
  type Answer,
  type Document,
  type MediaType,
  operations,
  type RequestBody,
  resolve,
  type Schema,
} from '../../scripts/openapi.js';

let document: Document;
let schemas: Schemas;
beforeAll(async () => {
  document = await bundle();
  schemas = new Schemas(document);
});

interface Place {
  where: string;
  type: string;
  media: MediaType;
}

/** Every media type of every request and answer. */
function* places(): Generator<Place> {
  for (const { operation } of operations(document)) {
    const body = operation.requestBody && resolve<RequestBody>(document, operation.requestBody);
    for (const [type, media] of Object.entries(body?.content ?? {}))
      yield { where: `${operation.operationId} request`, type, media };
    for (const [status, it] of Object.entries(operation.responses)) {
      for (const [type, media] of Object.entries(resolve<Answer>(document, it).content ?? {}))
        yield { where: `${operation.operationId} ${status}`, type, media };
    }
  }
}

function* examples({ media }: Place): Generator<[name: string, value: unknown]> {
  for (const [name, it] of Object.entries(media.examples ?? {})) {
    yield [name, resolve<{ value?: unknown }>(document, it).value];
  }
  if ('example' in media) yield ['example', media.example];
}

const told = (schema: Schema, value: unknown) =>
  schemas
    .check(schema)(value)
    .map((it) => `${it.path} ${it.message}`);

describe('every example of the document', () => {
  it('fits its schema, closed', () => {
    const wrong: string[] = [];
    let checked = 0;
    for (const place of places()) {
      for (const [name, value] of examples(place)) {
        checked++;
        const problems = place.media.schema ? told(place.media.schema, value) : ['has no schema'];
        wrong.push(...problems.map((it) => `${place.where} ${place.type} ${name}: ${it}`));
      }
    }
    expect(wrong).toEqual([]);
    expect(checked).toBeGreaterThan(200);
  });

  it('of a stream is whole frames, each of which fits its event', () => {
    const wrong: string[] = [];
    const unions = new Set<string>();
    for (const place of places()) {
      if (place.type !== 'text/event-stream') continue;
      const union = place.media['x-events'] ?? '';
      for (const [name, value] of examples(place)) {
        const { frames, rest } = cutFrames(String(value));
        const where = `${place.where} ${name}`;
        if (!frames.length || rest.trim()) wrong.push(`${where}: ends inside a frame`);
        for (const { event, data } of frames) {
          if (data === undefined) {
            if (event !== 'ping') wrong.push(`${where}: a frame without data that is no ping`);
            continue;
          }
          const problems = schemas.named(union)(JSON.parse(data));
          wrong.push(...problems.map((it) => `${where}: ${it.path} ${it.message}`));
          unions.add(union);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect([...unions].sort()).toEqual([
      'ChatEvent',
      'CompletionEvent',
      'DatasourceEvent',
      'PipelineEvent',
      'ResumeEvent',
      'WorkflowEvent',
    ]);
  });

  it('stands beside each answer of JSON or events that is a success', () => {
    const bare = [...places()].filter(
      (it) => / 2\d\d$/.test(it.where) && /json|event-stream/.test(it.type) && [...examples(it)].length === 0,
    );
    expect(bare.map((it) => `${it.where} ${it.type}`)).toEqual([]);
  });
});

describe('every default of the document', () => {
  it('fits the schema that it stands in', () => {
    const wrong: string[] = [];
    let checked = 0;
    const look = (it: unknown, where: string): void => {
      if (!it || typeof it !== 'object') return;
      const { default: value, type } = it as { default?: unknown; type?: unknown };
      if (value !== undefined && (typeof type === 'string' || Array.isArray(type))) {
        checked++;
        wrong.push(...told(it as Schema, value).map((problem) => `${where}: ${problem}`));
      }
      for (const [key, inside] of Object.entries(it)) {
        if (!/^examples?$|^default$|^x-/.test(key)) look(inside, `${where}/${key}`);
      }
    };
    look(document.paths, 'paths');
    look(document.components, 'components');
    expect(wrong).toEqual([]);
    expect(checked).toBeGreaterThan(10);
  });
});
