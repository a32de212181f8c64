import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { onePerAnswer } from '../../scripts/generators.js';
import type { Document, Operation } from '../../scripts/openapi.js';
import { operationTable } from '../../scripts/table.js';

interface Table {
  operations: Record<string, Record<string, unknown>>;
  knownEvent: RegExp;
}

/** The table that is written for a document of these operations, each at its own path. */
async function tableOf(...them: (Partial<Operation> & { at?: string })[]): Promise<Table> {
  const paths = them.map(({ at = 'get /things', ...operation }) => {
    const [method = '', path = ''] = at.split(' ');
    return [path, { [method]: { 'x-key': 'app', 'x-repeat': 'always', responses: {}, ...operation } }] as const;
  });
  const document = {
    openapi: '3.1.0',
    info: { title: 't', version: '1' },
    paths: Object.fromEntries(paths),
    components: {
      schemas: {
        AskEvent: { discriminator: { propertyName: 'event', mapping: { message: '#/a', end: '#/b' } } },
        Upload: { type: 'object', required: ['file'], properties: { file: {}, user: { 'x-fill': 'user' } } },
      },
    },
  } as unknown as Document;
  const { outputText } = ts.transpileModule(operationTable(onePerAnswer(document)), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  return import(`data:text/javascript,${encodeURIComponent(outputText)}`);
}

const json = (schema: object) => ({ content: { 'application/json': { schema } } }) as never;

describe('the row of an operation', () => {
  it('says where it is, which key it takes and whether it may be repeated', async () => {
    const { operations } = await tableOf({ operationId: 'things.remove', at: 'delete /things/{id}' });
    expect(operations).toEqual({
      'things.remove': expect.objectContaining({
        method: 'DELETE',
        path: '/things/{id}',
        key: 'app',
        repeat: 'always',
      }),
    });
    expect(operations['things.remove']).not.toHaveProperty('generates');
    expect(operations['things.remove']).not.toHaveProperty('body');
  });

  it('says what the client fills in', async () => {
    const properties = { query: {}, user: { 'x-fill': 'user' }, inputs: { 'x-fill': {} } };
    const { operations } = await tableOf(
      { operationId: 'a.ask', at: 'post /a', requestBody: json({ type: 'object', required: ['user'], properties }) },
      { operationId: 'b.ask', at: 'post /b', requestBody: json({ type: 'object', properties: { query: {} } }) },
    );
    expect(operations['a.ask']).toMatchObject({ body: 'json', user: 'required', fill: { inputs: {} } });
    expect(operations['b.ask']).toMatchObject({ body: 'json' });
    expect(operations['b.ask']).not.toHaveProperty('user');
    expect(operations['b.ask']).not.toHaveProperty('fill');
  });

  it('takes the user from a query, and from a form', async () => {
    const { operations } = await tableOf(
      { operationId: 'things.list', parameters: [{ name: 'user', in: 'query', 'x-fill': 'user' }] },
      {
        operationId: 'things.upload',
        at: 'post /upload',
        requestBody: { content: { 'multipart/form-data': { schema: { $ref: '#/components/schemas/Upload' } } } },
      },
    );
    expect(operations['things.list']).toMatchObject({ user: 'optional' });
    expect(operations['things.upload']).toMatchObject({ user: 'optional', body: 'form' });
  });

  it('says how a stream ends, whatever the mode of the app, and leaves the close of the server out', async () => {
    const content = { 'application/json': {}, 'text/event-stream': { 'x-events': 'AskEvent' } };
    const { operations, knownEvent } = await tableOf({
      operationId: 'ask.send',
      at: 'post /ask',
      'x-generates': true,
      'x-stream': 'ask.stream',
      'x-ends': {
        chat: { result: 'end', close: 'server' },
        flow: { result: ['end', 'finished'], close: ['finished'] },
      },
      responses: { 200: { content } },
    });
    expect(operations['ask.send']).toMatchObject({ generates: true, fill: { response_mode: 'blocking' } });
    expect(operations['ask.send']).not.toHaveProperty('ends');
    expect(operations['ask.stream']).toMatchObject({
      path: '/ask#stream',
      fill: { response_mode: 'streaming' },
      ends: { result: ['end', 'finished'], close: ['finished'] },
    });
    expect(knownEvent).toEqual(/^(end|message)$/);
  });

  it('carries what else the specification says', async () => {
    const pages = { cursor: 'last_id', from: 'last', limit: 100 } as const;
    const { operations } = await tableOf({
      operationId: 'things.list',
      'x-pages': { style: 'cursor', items: 'data', ...pages },
      'x-files': ["the child's"],
      'x-since': '1.16',
    });
    expect(operations['things.list']).toMatchObject({ pages, files: ["the child's"], since: '1.16' });
  });

  it('cannot be written for an operation that says too little', () => {
    const wrong = (operation: object) => tableOf({ operationId: 'things.list', ...operation });
    return Promise.all([
      expect(wrong({ 'x-key': undefined })).rejects.toThrow('things.list has no `x-key`'),
      expect(wrong({ 'x-pages': { style: 'cursor', items: 'data' } })).rejects.toThrow('things.list: `x-pages`'),
      expect(wrong({ 'x-pages': { style: 'page', items: 'rows' } })).rejects.toThrow('things.list: `x-pages`'),
      expect(wrong({ 'x-repeat': undefined })).rejects.toThrow('things.list has no `x-key` or no `x-repeat`'),
      expect(
        wrong({ responses: { 200: { content: { 'text/event-stream': { 'x-events': 'AskEvent' } } } } }),
      ).rejects.toThrow('things.list streams and has no `x-ends`'),
    ]);
  });
});

describe('the table', () => {
  it('lists the names of the operations as a type', () => {
    const text = operationTable({
      paths: { '/a': { get: { operationId: 'a.b', 'x-key': 'app', 'x-repeat': 'always', responses: {} } } },
      components: { schemas: {} },
    } as unknown as Document);
    expect(text).toMatch(/^\/\/ Generated from spec\/ by `npm run generate`\. Do not edit\.\n/);
    expect(text).toContain("export type OperationId =\n  | 'a.b';");
  });
});
