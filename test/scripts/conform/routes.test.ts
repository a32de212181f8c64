import { beforeAll, describe, expect, it } from 'vitest';
import { Contract } from '../../../scripts/conform/contract.js';
import { bundle } from '../../../scripts/document.js';
import { exchange, refusal } from '../exchange.js';

const ID = '3d9c35c3-2aca-4d20-81ec-0b8d020c87db';
const HTML = { type: 'text/html; charset=utf-8', text: '<!doctype html>\n<title>404 Not Found</title>' };
let contract: Contract;
beforeAll(async () => {
  contract = new Contract(await bundle());
});

function operationAt(method: string, path: string): string | undefined {
  const routed = contract.route(method, `/v1${path}`);
  return 'route' in routed ? routed.route.operation.operationId : undefined;
}

describe('the route of a path', () => {
  it.each([
    ['a UUID', `/conversations/${ID}`, 'conversations.delete'],
    ['a UUID in upper case', `/conversations/${ID.toUpperCase()}`, 'conversations.delete'],
    ['a UUID without hyphens', `/conversations/${ID.replaceAll('-', '')}`, undefined],
    ['a text where a UUID belongs', '/conversations/abc', undefined],
    ['an empty id', '/conversations/', undefined],
  ])('takes %s for what the server does', (_, path, operation) => {
    expect(operationAt('DELETE', path)).toBe(operation);
  });

  it('takes any text for an id whose handler checks it, but no slash', () => {
    expect(operationAt('GET', '/workflows/run/abc')).toBe('workflows.runs.get');
    expect(operationAt('GET', '/workflows/run/a%20b')).toBe('workflows.runs.get');
    expect(operationAt('GET', '/workflows/run/a/b')).toBeUndefined();
    expect(operationAt('GET', '/workflows/run/a%2Fb')).toBeUndefined();
  });

  it('prefers fixed segments to parameters', () => {
    expect(operationAt('GET', '/datasets/tags')).toBe('tags.list');
    expect(operationAt('POST', '/workflows/run')).toBe('workflows.run');
    expect(operationAt('POST', '/workflows/run/run')).toBe('workflows.runVersion');
    expect(operationAt('PATCH', `/datasets/${ID}/documents/status/enable`)).toBe('documents.setStatus');
    expect(operationAt('GET', `/datasets/${ID}/documents/2026112105/indexing-status`)).toBe('documents.indexingStatus');
  });

  it('asks HEAD of the GET, and no other method of another', () => {
    expect(operationAt('HEAD', '/info')).toBe('app.info');
    expect(operationAt('HEAD', '/chat-messages')).toBeUndefined();
    expect(operationAt('PUT', '/info')).toBeUndefined();
  });

  it('knows the other paths of an operation', () => {
    expect(operationAt('POST', `/datasets/${ID}/hit-testing`)).toBe('datasets.retrieve');
    expect(operationAt('POST', `/datasets/${ID}/document/create_by_text`)).toBe('documents.createByText');
    expect(operationAt('POST', `/datasets/${ID}/documents/${ID}/update_by_file`)).toBe('documents.updateByFile');
  });

  it('does not stumble over a broken percent escape', () => {
    expect(operationAt('GET', '/workflows/run/%zz')).toBeUndefined();
  });
});

describe('an answer of the router', () => {
  const router = (...it: Parameters<typeof exchange>) => {
    const { router, violations, operationId } = contract.check(exchange(...it));
    expect(operationId).toBeUndefined();
    return { router, violations };
  };
  const fits = { router: true, violations: [] };

  it('is an HTML 404 for an unknown path', () => {
    expect(router('GET', '/nothing-here', { status: 404, ...HTML })).toEqual(fits);
    expect(router('GET', '/INFO', { status: 404, ...HTML })).toEqual(fits);
    expect(router('GET', '/info/', { status: 404, ...HTML })).toEqual(fits);
    expect(router('DELETE', '/conversations/abc', { status: 404, ...HTML })).toEqual(fits);
  });

  it('is a JSON 405 for a known path with another method', () => {
    expect(router('GET', '/chat-messages', refusal(405, 'method_not_allowed'))).toEqual(fits);
    expect(router('GET', `/datasets/${ID}/documents/download-zip`, refusal(405, 'method_not_allowed'))).toEqual(fits);
    const odd = router('GET', '/chat-messages', { status: 405, json: { code: 'method_not_allowed', status: 405 } });
    expect(odd.violations).toEqual(["ErrorBody must have required property 'message'"]);
  });

  it('is a redirect for a doubled slash, and Allow for OPTIONS', () => {
    expect(
      router('GET', '//info', { status: 308, type: 'text/html', text: '', headers: { location: '/v1/info' } }),
    ).toEqual(fits);
    expect(router('OPTIONS', '/chat-messages', { headers: { allow: 'OPTIONS, POST' } })).toEqual(fits);
  });

  it('is nothing else', () => {
    for (const [method, path, response] of [
      ['GET', '/nothing-here', { status: 404, json: {} }],
      ['GET', '/nothing-here', { json: {} }],
      ['GET', '/nothing-here', refusal(405, 'method_not_allowed')],
      ['GET', '/chat-messages', { status: 404, ...HTML }],
      ['OPTIONS', '/chat-messages', {}],
    ] as const) {
      expect(router(method, path, response).violations).toEqual([
        expect.stringMatching(
          `^${method} /v1${path} is no operation, and ${response.status ?? 200} .*no answer of the router$`,
        ),
      ]);
    }
  });

  it('is a violation where an operation would have been asked', () => {
    const { violations } = contract.check(exchange('DELETE', `/conversations/${ID}`, { status: 404, ...HTML }));
    expect(violations).toEqual(['404 text/html is not documented for conversations.delete']);
  });
});
