/** Which of Dify's paths are passed on, and to whom. */
import { type Operation, operations } from '../index.js';
import { forbidden, notFound, Refused } from './refusal.js';

/** An operation and the path that asked for it. */
export interface Match {
  operation: Operation;
  /** Below the base URL, as it was asked for. */
  path: string;
}

/** An id that cannot make a path another one, in whatever way the server decodes it. */
const ID = '[\\w~-][\\w.~-]*';

const table = Object.entries(operations)
  .filter(([, { path }]) => !path.includes('#'))
  .map(([id, behaviour]) => ({
    operation: { id, ...behaviour } as Operation,
    pattern: new RegExp(`^${behaviour.path.replace(/\{\w+\}/g, ID)}$`),
    places: behaviour.path.split('{').length,
  }))
  // `/datasets/tags` is no dataset of that name.
  .sort((one, other) => one.places - other.places);

export function operationOf(id: string): Operation {
  const row = table.find(({ operation }) => operation.id === id);
  if (!row) throw new Error(`There is no operation ${id}.`);
  return row.operation;
}

/** Throws a refusal where no operation has this path, or not this method. */
export function match(method: string, path: string): Match {
  const here = table.filter(({ pattern }) => pattern.test(path));
  const [first] = here;
  if (!first) throw notFound(`${path} is no path of Dify's API that this gateway knows.`);
  const found = here.find(({ operation, places }) => operation.method === method && places === first.places);
  if (!found) throw new Refused(405, 'method_not_allowed', `${path} does not take ${method}.`);
  return { operation: found.operation, path };
}

/** Act for no user, and are asked for by whoever knows an id that cannot be guessed. */
const BY_ID: readonly string[] = ['workflows.runs.get', 'humanInput.get'];

/** What everybody may ask for: what acts for their own user, and what describes the app. The rest is for callers with a key. */
function isForAll({ id, key, user, bare }: Operation): boolean {
  return key === 'app' && (user !== undefined || bare === true || BY_ID.includes(id));
}

/** Throws a refusal where this visitor may not ask for that. */
export function checkAllowed(operation: Operation, caller: string | undefined, listed?: readonly string[]): void {
  if (listed ? listed.includes(operation.id) : caller || isForAll(operation)) return;
  const why = listed ? 'is not among the `operations` of this app' : 'takes the key of a caller';
  throw forbidden(`\`${operation.id}\` ${why}.`);
}
