import { describe, expect, it } from 'vitest';
import { classify, DifyValidationError } from '../../../src/extensions/errors/index.js';

const fieldsOf = (message: string, params?: string) => {
  const error = classify({ status: 400, code: 'invalid_param', message, params });
  expect(error).toBeInstanceOf(DifyValidationError);
  return (error as DifyValidationError).fields;
};

/** pydantic's text: each field with its reason, and what it adds about the input. */
const pydantic = (...fields: [path: string, reason: string][]) => {
  const told = fields.map(
    ([path, reason]) =>
      `${path}\n  ${reason} [type=x, input_value={'a': '[b]'}, input_type=dict]\n    For further information visit https://errors.pydantic.dev/2.12/v/x`,
  );
  return `${fields.length} validation error${fields.length > 1 ? 's' : ''} for Payload\n${told.join('\n')}`;
};

describe('the fields of a refusal', () => {
  it('are those that pydantic names', () => {
    expect(fieldsOf(pydantic(['limit', 'Input should be a valid integer']))).toEqual({
      limit: 'Input should be a valid integer',
    });
    expect(
      fieldsOf(pydantic(['inputs', 'Field required'], ['retrieval_model.top_k', 'Field required'], ['files.0', 'No'])),
    ).toEqual({ inputs: 'Field required', 'retrieval_model.top_k': 'Field required', 'files.0': 'No' });
  });

  it('say why without the words of Python', () => {
    expect(fieldsOf(pydantic(['first_id', 'Value error, must be a valid UUID']))).toEqual({
      first_id: 'must be a valid UUID',
    });
  });

  it('are none where the whole is wrong', () => {
    const whole =
      '1 validation error for ConversationRenamePayload\n  Value error, name is required when auto_generate is false [type=value_error, input_value={}, input_type=dict]\n    For further information visit https://errors.pydantic.dev/2.12/v/value_error';
    expect(fieldsOf(whole)).toEqual({});
  });

  it.each([
    ['query is required', 'query'],
    ['indexing_technique is required.', 'indexing_technique'],
    ['Text is required', 'text'],
    ['Arg user must be provided.', 'user'],
    ['transfer_method is required in file mapping', 'transfer_method'],
    ['Topic is required in input form', 'inputs.Topic'],
    ['age in input form must be a valid number', 'inputs.age'],
    ["(type 'text-input') name in input form must be a string", 'inputs.name'],
    ["lang in input form must be one of the following: ['en', 'de']", 'inputs.lang'],
  ])('are read from %s', (message, field) => {
    expect(fieldsOf(message)).toEqual({ [field]: message });
  });

  it('are read from the list in JSON that later releases send', () => {
    const list = [
      { type: 'missing', loc: ['query'], msg: 'Field required' },
      { type: 'int_type', loc: ['files', 0, 'type'], msg: 'No' },
    ];
    expect(fieldsOf(JSON.stringify(list))).toEqual({ query: 'Field required', 'files.0.type': 'No' });
  });

  it('are the one that `params` names', () => {
    expect(fieldsOf('Too long.', 'name')).toEqual({ name: 'Too long.' });
  });

  it.each(['', 'None', 'Query or attachment_ids is required', '[]', '7', '[1]', 'null', 'A text\nof two lines'])(
    'are none in %j',
    (message) => {
      expect(fieldsOf(message)).toEqual({});
    },
  );

  it('take no long time over a text that leads nowhere', () => {
    const before = performance.now();
    fieldsOf(`(${') ('.repeat(20_000)}`);
    fieldsOf(`a\nb\n  ${' ['.repeat(20_000)}`);
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});
