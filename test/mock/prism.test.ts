import { describe, expect, it } from 'vitest';
import { bodySchema, type Place, places } from '../../src/mock/document.js';
import { Prism } from '../../src/mock/validation/prism.js';

const params = (path: string) =>
  Object.fromEntries([...path.matchAll(/\{(.+?)\}/g)].map((it) => [it[1], '11111111-1111-4111-8111-111111111111']));
const takesSomething = ({ operation }: Place) => (bodySchema(operation)?.required ?? []).length > 0;

/** Prism lets everything pass that a schema of its own making does not compile for. */
describe('Prism', async () => {
  const prism = await Prism.load();

  it.each([...places()].filter(takesSomething).map((it) => [it.operation.operationId, it.path] as const))(
    'has something against an empty body of %s',
    async (operationId, path) => {
      const found = await prism.check(operationId, { params: params(path), query: {}, body: {} });
      expect(found.map((it) => [it.place, it.rule])).toContainEqual(['body', 'required']);
    },
  );

  it.each(
    [...places()]
      .filter((it) => it.operation['x-key'] === 'dataset' && it.path.includes('{'))
      .map((it) => [it.operation.operationId, it] as const),
  )('looks at the path of %s', async (operationId, place) => {
    const uuids = place.parameters.filter(
      (it) => it.in === 'path' && (it.schema as { format?: string })?.format === 'uuid',
    );
    const bad = { ...params(place.path), ...Object.fromEntries(uuids.map((it) => [it.name, 'nope'])) };
    const found = await prism.check(operationId, { params: bad, query: {}, body: undefined });
    const inPath = found.filter((it) => it.place === 'path').map((it) => it.at[0]);
    expect(inPath).toEqual(expect.arrayContaining(uuids.map((it) => it.name)));
  });

  it('names what is wrong inside a form', async () => {
    const body = { file: 'a.txt', data: { indexing_technique: 'turbo' } };
    const found = await prism.check('documents.createByFile', {
      params: { dataset_id: params('{x}')['x'] ?? '' },
      query: {},
      body,
    });
    expect(found).toMatchObject([{ place: 'body', at: ['data', 'indexing_technique'], rule: 'enum' }]);
  });
});
