import type { AppParametersResponse } from '../../generated/types.gen.js';
import { DifyError } from '../../index.js';
import type { Call, RequestOptions, Transport } from '../../transport/index.js';

/** How long what an app says of itself is believed, in milliseconds. */
const FRESH = 300_000;

const known = new WeakMap<Transport, { until: number; answer: Promise<AppParametersResponse> }>();

/** `app.parameters`, asked once in five minutes for a client, or anew. */
export function parametersOf(
  transport: Transport,
  options: RequestOptions = {},
  anew?: boolean,
): Promise<AppParametersResponse> {
  const last = known.get(transport);
  if (last && !anew && performance.now() < last.until) return last.answer;
  const answer: Promise<AppParametersResponse> = transport.send('app.parameters', {}, options);
  known.set(transport, { until: performance.now() + FRESH, answer });
  answer.catch(() => known.delete(transport));
  return answer;
}

/**
 * Throws the problem that there is by what the app says of itself, also when it is asked once more; gives what it says.
 * Where it says nothing, or `check` is off, all is left to the server.
 */
export async function unlessRefused(
  transport: Transport,
  { options, client }: Call,
  problemOf: (parameters: Partial<AppParametersResponse>) => string | undefined,
): Promise<Partial<AppParametersResponse>> {
  if (!(options.check ?? client.check ?? true)) return {};
  // It is asked for everybody: no caller's signal ends it, and no clock of this call but by no longer waiting.
  const { signal: _, onProgress: __, ...rest } = options;
  for (let anew = false; ; anew = true) {
    const before = known.get(transport)?.answer;
    const answer = parametersOf(transport, rest, anew);
    const parameters = await answer.catch(() => ({}));
    const problem = problemOf(parameters);
    if (!problem) return parameters;
    // What was asked just now is not asked again.
    if (answer !== before) throw new DifyError(`${problem} \`check: false\` leaves it to the server.`);
  }
}
