import { describe, expect, it } from 'vitest';
import { classify } from '../../../src/extensions/errors/index.js';
import type { Fault } from '../../../src/extensions/hints/advice.js';
import { CODES } from '../../../src/extensions/hints/codes/index.js';
import { hintOf } from '../../../src/extensions/hints/index.js';
import { STATUSES } from '../../../src/extensions/hints/statuses.js';
import document from '../../../src/generated/openapi.json' with { type: 'json' };
import { errorsOf } from './recorded.js';

describe('the table', () => {
  it('has every code of the specification, and no other', () => {
    expect(Object.keys(CODES).sort()).toEqual([...document.components.schemas.ErrorCode.enum].sort());
  });

  it('has no text twice but where two codes are one thing', () => {
    const texts = Object.values(CODES).map(({ en }) => en);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

const INVALID = { status: 400, code: 'invalid_param' };
const UNKNOWN = { status: 500, code: 'unknown', message: 'Internal Server Error' };
const FORBIDDEN = { status: 403, code: 'forbidden' };
const busy = (limit: number) =>
  `Too many requests. Please try again later. The current maximum concurrent requests allowed for x is ${limit}.`;
const plugin = (status: number) =>
  `req_id: 1 PluginInvokeError: {"error_type":"InvokeError","message":"API request failed with status code ${status}: no"}`;

describe('hintOf tells apart what shares a code', () => {
  it.each<[name: string, refused: object, fault: Fault, retryable: boolean, hint: RegExp]>([
    ['no user', { ...INVALID, message: 'Arg user must be provided.' }, 'caller', false, /`user` is missing/],
    ['pydantic', { ...INVALID, message: '1 validation error for X\nlimit\n  y' }, 'caller', false, /names each field/],
    ['a full lane', { ...INVALID, message: busy(5) }, 'load', true, /raise the limit/],
    [
      'a lane of one, workflow',
      { ...INVALID, message: busy(1), operation: 'workflows.run' },
      'app',
      false,
      /blocking: true/,
    ],
    ['a lane of one, chat', { ...INVALID, message: busy(1), operation: 'chat.send' }, 'load', true, /blocking: true/],
    ['ten lanes', { ...INVALID, message: busy(11), operation: 'workflows.run' }, 'load', true, /raise the limit/],
    ['a model that refuses its key', { ...INVALID, message: plugin(401) }, 'model', false, /credentials/],
    ['a busy model', { ...INVALID, message: plugin(429) }, 'model', true, /rate limit/],
    ['a busy model in a run', { ...INVALID, message: `Run failed: ${plugin(429)}` }, 'model', false, /nodes/],
    ['a failing model', { ...INVALID, message: plugin(500) }, 'model', false, /`provider`/],
    ["another's file", { ...INVALID, message: 'Invalid upload file' }, 'caller', false, /same `user`/],
    [
      'a knowledge base without model',
      { ...INVALID, message: 'The dataset is unavailable, due to: x' },
      'app',
      false,
      /embedding/,
    ],
    [
      'a tag written',
      { ...INVALID, message: '1 validation error for DataSetTag\nbinding_count' },
      'server',
      false,
      /has been written/,
    ],
    [
      'tags unread',
      { ...INVALID, message: '2 validation errors for list[DataSetTag]' },
      'server',
      false,
      /while there are none/,
    ],
    [
      'a float',
      { ...INVALID, message: 'not supported value type integer', operation: 'conversations.variables.update' },
      'caller',
      false,
      /3\.0/,
    ],
    ['a body', UNKNOWN, 'caller', false, /no object/],
    ['variable_name', { ...UNKNOWN, operation: 'conversations.variables.list' }, 'server', false, /PostgreSQL/],
    ['a run id', { ...UNKNOWN, operation: 'workflows.runs.get' }, 'caller', false, /no UUID/],
    [
      'a knowledge rate',
      { ...FORBIDDEN, message: 'Sorry, you have reached the knowledge base request rate limit of your subscription.' },
      'load',
      true,
      /minute/,
    ],
    [
      'an API switched off',
      { ...FORBIDDEN, message: "The app's API service has been disabled." },
      'app',
      false,
      /Switch it on/,
    ],
    [
      'an app without a page',
      { ...FORBIDDEN, message: 'It is either read-protected', operation: 'app.site' },
      'app',
      false,
      /web page/,
    ],
    ['a quota', { status: 429, code: 'rate_limit_error' }, 'load', false, /plan/],
    [
      'another conversation',
      { status: 404, code: 'not_found', message: 'Conversation Not Exists.' },
      'caller',
      false,
      /`conversation_id`/,
    ],
  ])('%s', (_, refused, fault, retryable, hint) => {
    expect(hintOf(refused)).toMatchObject({ fault, retryable, hint: expect.stringMatching(hint) });
  });

  it('says the same of the error that the client throws', () => {
    const refused = { status: 400, code: 'invalid_param', message: '1 validation error for DataSetTag\nbinding_count' };
    expect(hintOf(classify(refused))).toEqual(hintOf(refused));
  });
});

describe('hintOf without a code that it knows', () => {
  it.each(Object.entries(STATUSES))('has its own for %s', (status, { fault, en }) => {
    expect(hintOf({ status: Number(status), message: 'A page' })).toMatchObject({ fault, hint: en });
  });

  it.each([
    [301, 308],
    [521, 502],
    [524, 504],
  ])('takes %i for what it is like', (status, like) => {
    expect(STATUSES[like]?.en).toBeTruthy();
    expect(hintOf({ status, message: '' }).hint).toBe(STATUSES[like]?.en);
  });

  it('sends again what a proxy lost only where that is harmless', () => {
    const lost = (operation?: string) => hintOf({ status: 502, message: 'Bad Gateway', operation }).retryable;
    expect(lost('conversations.list')).toBe(true);
    expect(lost('documents.delete')).toBe(true);
    expect(lost('chat.send')).toBe(false);
    expect(lost('documents.createByText')).toBe(false);
    expect(lost('constructor')).toBe(false);
    expect(lost()).toBe(false);
  });

  it('goes by the status of a code that is newer than it, or that is a name of JavaScript', () => {
    expect(hintOf({ status: 403, code: 'no_such_plan' })).toEqual(hintOf(FORBIDDEN));
    expect(hintOf({ status: 400, code: 'no_such_thing' })).toMatchObject({ fault: 'caller', retryable: false });
    expect(hintOf({ status: 500, code: 'constructor' })).toMatchObject({ fault: 'server' });
    expect(hintOf({ status: 503, code: 'service_unavailable', operation: 'datasets.list' }).retryable).toBe(true);
  });
});

describe('every recorded refusal', () => {
  it('has a hint that tells more than that something is wrong', async () => {
    const errors = await errorsOf('test/recordings');
    expect(errors.length).toBeGreaterThan(100);
    const plain = errors.filter((it) => it.code === 'invalid_param' && hintOf(it).hint === CODES.invalid_param.en);
    // These name the parameter themselves.
    const told =
      /^(Metadata name cannot exceed|Exceeded maximum attachment limit|Account not found|Document not found)/;
    // Words that only their operation explains, which a recording does not name.
    const bare = /^(|None|not supported value type \w+|invalid literal for int.*)$/;
    expect(plain.map(({ message }) => message).filter((it) => !told.test(it) && !bare.test(it))).toEqual([]);
  });

  it('is worth another try only where something is busy', async () => {
    const errors = await errorsOf('test/recordings');
    const again = errors.filter((it) => hintOf(it).retryable).map(({ message }) => message);
    const other = again.filter((it) => !/^Too many requests|please try again later$|status code 429/.test(it));
    expect(again.length).toBeGreaterThan(3);
    expect(other).toEqual([]);
  });
});
