/**
 * The inputs of one app as a type and as a schema; `dify-kit types` writes both to a file.
 *
 * @example
 * const { user_input_form } = await dify.app.parameters();
 * const schema = inputsSchema(user_input_form);
 * const { issues } = schema['~standard'].validate({ topic: 'Bees' });
 */
export { checkInputs } from './check.js';
export type { Form } from './form.js';
export { type Issue, inputsSchema, type StandardSchema } from './schema.js';
export { type SourceOptions, sourceOf } from './typescript.js';
