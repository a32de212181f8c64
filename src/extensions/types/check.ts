import { type ClientOptions, DifyError } from '../../index.js';
import type { StandardSchema } from './schema.js';

type Hook = NonNullable<ClientOptions['hooks']>[number];

/** The operations that take the inputs of an app. */
const TAKES_INPUTS = /^(chat|completion|workflows)\.(send|run|stream)(Version)?$/;

/**
 * A hook that holds inputs against a schema before anything is sent: `new Dify({ hooks: [checkInputs(schema)] })`. The
 * call then throws a DifyError that names what is wrong, where the server would say it late, or not at all.
 */
export function checkInputs(schema: StandardSchema<unknown>): Hook {
  return async (request, next, { operation }) => {
    if (TAKES_INPUTS.test(operation) && typeof request.body === 'string') {
      const { inputs } = JSON.parse(request.body) as { inputs?: unknown };
      const { issues } = schema['~standard'].validate(inputs ?? {});
      if (issues)
        throw new DifyError(`\`${operation}\` got wrong \`inputs\`: ${issues.map((it) => it.message).join(' ')}`);
    }
    return next(request);
  };
}
