import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { exchangeFiles, readExchange } from '../../scripts/conform/exchange.js';
import { cutFrames } from '../../scripts/conform/frames.js';
import { bundle, lint } from '../../scripts/document.js';
import { type Answer, type Document, type Operation, operations, resolve, type Schema } from '../../scripts/openapi.js';

/** The methods of the client, a line a resource; `a|b` is `a` and its streamed form `b`. */
const METHODS = `
  chat: send|stream stop
  completion: send|stream stop
  workflows: run|stream stop runVersion|streamVersion runs.get runs.events logs.list
  humanInput: get submit
  messages: list suggested feedback
  conversations: list rename delete variables.list variables.update
  files: upload preview
  audio: transcribe speak
  app: info parameters meta site feedbacks
  annotations: list create update delete reply.configure reply.status
  endUsers: get
  datasets: list create get update delete retrieve tags.list
  documents: createByText createByFile list get delete update updateByText updateByFile
  documents: indexingStatus setStatus setMetadata download downloadZip
  segments: list create get update delete children.list children.create children.update children.delete
  tags: list create update delete bind unbind
  metadata: list create update delete builtIn.list builtIn.toggle
  models: list
  pipelines: uploadFile datasources runNode run|stream
`;
const named = METHODS.trim()
  .split('\n')
  .flatMap((line) => {
    const [resource = '', methods = ''] = line.trim().split(': ');
    return methods.split(' ').map((it) => it.split('|').map((method) => `${resource}.${method}`));
  });

let document: Document;
let all: Operation[];
beforeAll(async () => {
  document = await bundle();
  all = [...operations(document)].map((it) => it.operation);
});

interface Found {
  where: string;
  schema: Schema;
  /** The name of the property that the schema stands for. */
  property?: string;
}

/** Every schema of the document, properties and branches too, each where it is written. */
function* schemas(): Generator<Found> {
  for (const [name, schema] of Object.entries(document.components.schemas)) yield* below(name, schema);
  for (const { operation, parameters } of operations(document)) {
    for (const it of parameters) if (it.schema) yield* below(`${operation.operationId} ${it.in} ${it.name}`, it.schema);
    const parts: (Answer | undefined)[] = [operation.requestBody, ...Object.values(operation.responses)];
    for (const part of parts) {
      for (const [type, media] of Object.entries(part ? (resolve(document, part).content ?? {}) : {}))
        if (media.schema) yield* below(`${operation.operationId} ${type}`, media.schema);
    }
  }
}
function* below(where: string, schema: Schema, property?: string): Generator<Found> {
  yield { where, schema, ...(property && { property }) };
  for (const [name, it] of Object.entries(schema.properties ?? {})) yield* below(`${where}.${name}`, it, name);
  for (const it of [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]) yield* below(where, it);
  if (schema.items) yield* below(`${where}[]`, schema.items);
  if (typeof schema.additionalProperties === 'object') yield* below(`${where}{}`, schema.additionalProperties);
}
const where = (them: Iterable<Found>) => [...them].map((it) => it.where);
const found = (test: (it: Found) => boolean) => where([...schemas()].filter(test));
const isLine = (text: string | undefined) => Boolean(text?.trim()) && !text?.trim().includes('\n');

describe('the operations', () => {
  it('are those of the client, and no others', () => {
    expect(all.map((it) => it.operationId).sort()).toEqual(named.map(([id]) => id).sort());
    expect(all).toHaveLength(82);
  });

  it('have the streamed forms of the client, and no others', () => {
    const streamed = all.filter((it) => it['x-stream']).map((it) => [it.operationId, it['x-stream']]);
    expect(streamed.sort()).toEqual(named.filter((it) => it.length > 1).sort());
  });

  it('say what they do', () => {
    expect(all.filter((it) => !it.description?.trim() || !isLine(it.summary)).map((it) => it.operationId)).toEqual([]);
    expect(all.filter((it) => (it.summary ?? '').split(' ').length > 5).map((it) => it.operationId)).toEqual([]);
  });

  it('document every kind of refusal', () => {
    const missing = all.flatMap((it) =>
      ['400', '401', '403', '404', '429', '500']
        .filter((status) => !it.responses[status])
        .map((status) => [it.operationId, status]),
    );
    expect(missing).toEqual([]);
  });

  it('document a wrong content type where they take JSON, and too much where they take a form', () => {
    const takes = (it: Operation, type: string) => type in (it.requestBody?.content ?? {});
    const missing = all.filter(
      (it) =>
        (takes(it, 'application/json') && !it.responses['415']) ||
        (takes(it, 'multipart/form-data') && !it.responses['413']),
    );
    expect(missing.map((it) => it.operationId)).toEqual([]);
  });

  it('say which key they take, in the words of this document and of OpenAPI', () => {
    const told = all.map((it) => [it.operationId, it['x-key'], Object.keys(it.security?.[0] ?? { appKey: [] })[0]]);
    expect(told.filter(([, key, scheme]) => !key || scheme !== `${key}Key`)).toEqual([]);
  });

  it('say whether they may be sent again', () => {
    expect(all.filter((it) => !it['x-repeat']).map((it) => it.operationId)).toEqual([]);
    const gets = [...operations(document)].filter((it) => it.method === 'get' && it.operation['x-repeat'] !== 'always');
    expect(gets.map((it) => it.operation.operationId)).toEqual([]);
  });

  it('name the union of their events, and how a stream ends', () => {
    const streams = all.filter((it) => it.responses['200']?.content?.['text/event-stream']);
    for (const it of streams) {
      const union = it.responses['200']?.content?.['text/event-stream']?.['x-events'];
      expect(document.components.schemas[union ?? '']?.discriminator?.propertyName, it.operationId).toBe('event');
      expect(it['x-ends'], it.operationId).toBeTruthy();
    }
    expect(streams.length).toBeGreaterThan(5);
  });
});

describe('the schemas', () => {
  it('say what each of them, each property and each parameter means, in one line', () => {
    const told = (schema: Schema) =>
      schema.description ?? (schema.$ref && resolve<Schema>(document, schema).description);
    expect(found(({ property, schema }) => property !== undefined && !isLine(told(schema)))).toEqual([]);
    const bare = Object.entries(document.components.schemas).filter(([, it]) => !isLine(it.description));
    expect(bare.map(([name]) => name)).toEqual([]);
    for (const { operation, parameters } of operations(document)) {
      for (const it of parameters) expect(isLine(it.description), `${operation.operationId} ${it.name}`).toBe(true);
    }
  });

  it('have nothing that a generator gets wrong', () => {
    expect(found(({ schema }) => schema.format === 'int64')).toEqual([]);
    expect(found(({ schema }) => 'allOf' in schema)).toEqual([]);
    expect(found(({ schema }) => 'nullable' in schema)).toEqual([]);
    const names = Object.keys(document.components.schemas);
    expect(names.filter((it) => /^(File|Error|Blob)$|(Data|Responses?|Errors)$/.test(it))).toEqual([]);
    expect(names.filter((it) => !/^[A-Z][A-Za-z0-9]+$/.test(it))).toEqual([]);
  });

  it('are all in use', () => {
    const text = JSON.stringify(document);
    const idle = Object.keys(document.components.schemas).filter(
      (it) => !text.includes(`"#/components/schemas/${it}"`) && !text.includes(`"x-events":"${it}"`),
    );
    expect(idle).toEqual([]);
  });

  it('require only properties that they have', () => {
    expect(found(({ schema }) => (schema.required ?? []).some((it) => !schema.properties?.[it]))).toEqual([]);
  });
});

describe('a union with a discriminator', () => {
  const unions = () => [...schemas()].filter(({ schema }) => schema.discriminator);

  it('maps each of its branches, and nothing else', () => {
    expect(unions().length).toBeGreaterThan(5);
    for (const { where, schema } of unions()) {
      const branches = (schema.oneOf ?? []).map((it) => it.$ref);
      const mapped = Object.values(schema.discriminator?.mapping ?? {});
      expect([...new Set(mapped)].sort(), where).toEqual([...branches].sort());
    }
  });

  it('has branches that say the value they are mapped by, and require it', () => {
    for (const { where, schema } of unions()) {
      const { propertyName = '', mapping = {} } = schema.discriminator ?? {};
      for (const [value, $ref] of Object.entries(mapping)) {
        const branch = resolve<Schema>(document, { $ref });
        const property = branch.properties?.[propertyName];
        expect([property?.const, ...(property?.enum ?? [])], `${where} ${value}`).toContain(value);
        expect(branch.required, `${where} ${value}`).toContain(propertyName);
      }
    }
  });
});

describe('the codes of refusals', () => {
  it('are those that a server has been seen to send, and more', () => {
    const seen = new Set<string>();
    for (const { response } of exchangeFiles('test/recordings').map(readExchange)) {
      const { code } = (response.json ?? {}) as { code?: unknown };
      if (response.status >= 400 && typeof code === 'string') seen.add(code);
      for (const { data } of cutFrames((response.stream ?? []).map(([, text]) => text).join('')).frames) {
        const event = data === undefined ? {} : (JSON.parse(data) as { event?: string; code?: string });
        if (event.event === 'error' && event.code) seen.add(event.code);
      }
    }
    const known = document.components.schemas['ErrorCode']?.enum ?? [];
    expect([...seen].filter((it) => !known.includes(it))).toEqual([]);
    expect(seen.size).toBeGreaterThan(30);
  });
});

describe('the files', () => {
  it('have at most 300 lines each', async () => {
    const files = (await readdir('spec', { recursive: true })).filter((it) => it.endsWith('.yaml'));
    const lines = await Promise.all(
      files.map(async (it) => [it, (await readFile(join('spec', it), 'utf8')).trimEnd().split('\n').length] as const),
    );
    expect(lines.filter(([, count]) => count > 300)).toEqual([]);
    expect(files.length).toBeGreaterThan(60);
  });

  it('pass the linter', async () => {
    expect(await lint()).toEqual([]);
  });
});
