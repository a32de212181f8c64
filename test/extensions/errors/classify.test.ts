import { describe, expect, it } from 'vitest';
import {
  classify,
  DifyAPIError,
  DifyAuthError,
  DifyConflictError,
  DifyModelError,
  DifyNotFoundError,
  DifyPermissionError,
  DifyRateLimitError,
  DifyServerError,
  DifyValidationError,
} from '../../../src/extensions/errors/index.js';

/** The class itself: a subclass is not good enough. */
const classOf = (refusal: { status: number; code?: string; message?: string; operation?: string }) =>
  classify({ message: 'Told.', ...refusal }).constructor;

describe('the class of a refusal', () => {
  it.each([
    [400, DifyValidationError],
    [401, DifyAuthError],
    [403, DifyPermissionError],
    [404, DifyNotFoundError],
    [405, DifyAPIError],
    [409, DifyConflictError],
    [412, DifyConflictError],
    [413, DifyValidationError],
    [415, DifyValidationError],
    [422, DifyValidationError],
    [429, DifyRateLimitError],
    [308, DifyAPIError],
    [418, DifyAPIError],
    [500, DifyServerError],
    [502, DifyServerError],
    [504, DifyServerError],
    [529, DifyServerError],
  ])('of status %d', (status, expected) => {
    expect(classOf({ status })).toBe(expected);
  });

  it.each([
    [400, 'invalid_param', DifyValidationError],
    [401, 'unauthorized', DifyAuthError],
    [404, 'not_found', DifyNotFoundError],
    [409, 'conversation_completed', DifyConflictError],
    [412, 'form_submitted', DifyConflictError],
    [413, 'file_too_large', DifyValidationError],
    [415, 'unsupported_file_type', DifyValidationError],
    [429, 'rate_limit_error', DifyRateLimitError],
    [500, 'internal_server_error', DifyServerError],
  ])('of status %d and code %s', (status, code, expected) => {
    expect(classOf({ status, code })).toBe(expected);
  });

  it.each([
    'completion_request_error',
    'provider_not_initialize',
    'provider_quota_exceeded',
    'model_currently_not_support',
  ])('of a model that failed, by code %s, whatever the status', (code) => {
    expect(classOf({ status: 400, code })).toBe(DifyModelError);
    expect(classOf({ status: 500, code })).toBe(DifyModelError);
  });

  it('of a provider that cannot do what is asked is one of the model', () => {
    expect(classOf({ status: 400, code: 'provider_not_support_speech_to_text' })).toBe(DifyModelError);
  });

  it('of a lane that is full, which release 1.14 calls a 400', () => {
    const message = 'Too many requests. Please try again later. The current maximum concurrent requests allowed is 1.';
    expect(classOf({ status: 400, code: 'invalid_param', message })).toBe(DifyRateLimitError);
    expect(classOf({ status: 403, message })).toBe(DifyPermissionError);
    expect(classOf({ status: 400, message: `Told: ${message}` })).toBe(DifyValidationError);
  });
});

describe('a plugin that failed', () => {
  const failure = (prefix: string, message: string) =>
    `${prefix}PluginInvokeError: ${JSON.stringify({ args: { description: message }, error_type: 'InvokeError', message })}`;

  it.each(['', 'req_id: acbdfe12e4 ', 'Run failed: req_id: 3c1f '])('is a model error behind %j', (prefix) => {
    const message = failure(
      prefix,
      '[models] Error: API request failed with status code 429: {"error":{"message":"slow"}}',
    );
    const error = classify({ status: 400, code: 'invalid_param', message }) as DifyModelError;
    expect(error).toBeInstanceOf(DifyModelError);
    expect(error.provider).toEqual({
      type: 'InvokeError',
      message: '[models] Error: API request failed with status code 429: {"error":{"message":"slow"}}',
      status: 429,
      raw: message,
    });
    expect(error).toMatchObject({ status: 400, code: 'invalid_param' });
    expect(error.message).toBe(
      `${prefix}PluginInvokeError: [models] Error: API request failed with status code 429: slow`,
    );
  });

  it('is not made of JSON that only looks like it', () => {
    expect(classOf({ status: 400, message: 'Bad: {"error_type": "InvokeError"' })).toBe(DifyValidationError);
    expect(classOf({ status: 400, message: 'Bad: {"error_type": "InvokeError", "message": 7}' })).toBe(
      DifyValidationError,
    );
    expect(classOf({ status: 400, message: 'Bad: {"detail": "message"}' })).toBe(DifyValidationError);
  });
});

describe('a tag that release 1.14 wrote and cannot show', () => {
  const message = '1 validation error for DataSetTag\nbinding_count\n  Input should be a valid string';

  it.each(['tags.create', 'tags.update'])('%s was done, and must not be sent again', (operation) => {
    const error = classify({ status: 400, code: 'invalid_param', message, operation }) as DifyServerError;
    expect(error).toBeInstanceOf(DifyServerError);
    expect(error.applied).toBe(true);
    expect(error.message).toContain(message);
  });

  it('tags.list did nothing', () => {
    const list = '2 validation errors for list[DataSetTag]\n0.binding_count';
    const error = classify({ status: 400, message: list, operation: 'tags.list' }) as DifyServerError;
    expect(error).toBeInstanceOf(DifyServerError);
    expect(error.applied).toBe(false);
  });

  it('is told from the other validations of the server', () => {
    expect(classOf({ status: 400, message: '1 validation error for TagCreatePayload\nname' })).toBe(
      DifyValidationError,
    );
    expect(classify({ status: 500, message: 'Told.' })).not.toHaveProperty('applied', true);
  });
});

it('keeps all that is known', () => {
  const refusal = {
    status: 404,
    code: 'not_found',
    message: 'Conversation Not Exists.',
    params: 'conversation_id',
    traceId: 'trace-1',
    serverVersion: '1.14.1',
    operation: 'messages.list',
  };
  expect(classify(refusal)).toMatchObject(refusal);
});
