/** One request, from its bytes to the answer, through the checks in the order of the server's: key, what the path names, body, user, app, fields. */
import { bodySchema, type Place } from './document.js';
import { admit, bearer } from './front/key.js';
import type { Reply } from './front/reply.js';
import type { JournalEntry } from './journal.js';
import { exampleOf } from './resources/example.js';
import { gate } from './resources/gates.js';
import { appResponders, knowledgeResponders } from './resources/index.js';
import { scopeOf } from './resources/scope.js';
import type { Scenarios } from './scenarios/scenarios.js';
import { shown } from './scenarios/shown.js';
import { DEFAULT_USER } from './state/app.js';
import type { Store } from './state/store.js';
import type { Prism } from './validation/prism.js';
import { isObject, parse, queryObject, userOf } from './validation/request.js';
import { withoutNulls } from './validation/tolerance.js';
import { refuseFor, violationsOf } from './validation/validate.js';
import type { World } from './world.js';

export interface Incoming {
  /** As sent, with `/v1`. */
  path: string;
  params: Record<string, string>;
  query: URLSearchParams;
  authorization: string | undefined;
  contentType: string;
  body: Buffer;
}
/** What answers a request: the state of all keys, and the specification. */
export interface House {
  world: World;
  store: Store;
  prism: Prism;
  scenarios: Scenarios;
}

export async function answer(house: House, place: Place, incoming: Incoming, entry: JournalEntry): Promise<Reply> {
  const { world, store, prism } = house;
  const { strict, keys } = world.settings;
  const { operation } = place;
  const { operationId } = operation;
  const { path, params, query } = incoming;
  const kind = operation['x-key'] ?? 'app';
  const key = bearer(incoming.authorization);
  entry.key = key;
  admit(key, kind, keys);
  const knowledge = kind === 'dataset' ? store.knowledge(key) : undefined;
  const scope = knowledge && scopeOf(operationId, path, params, knowledge);
  const { value, form } = parse(place, incoming);
  const body = strict ? value : withoutNulls(value, bodySchema(operation));
  const sent = { params, query: queryObject(place, query), body };
  // Looked for before anything is refused: the journal shows all that is wrong with a request.
  const violations = violationsOf(prism, place, sent, entry);
  const user = userOf(place, value, query);
  const app = kind === 'app' ? store.app(key) : undefined;
  if (app && user !== DEFAULT_USER) app.endUser(user);
  if (app) gate(operationId, app.mode);
  refuseFor(violations, place, sent, strict);
  const { scenario = {} } = entry;
  const { seed } = scenario;
  const mint = seed === undefined ? world.ids.call(key, operationId) : house.scenarios.mint(seed, key, operationId);
  const staged = shown(place, scenario, body, world, mint);
  if (staged) return staged;
  const common = {
    operation: operationId,
    path,
    params,
    query,
    form,
    mint,
    world,
    scenario,
    body: isObject(body) ? body : {},
  };
  const forApp = app && appResponders[operationId];
  if (app && forApp) return forApp({ ...common, app, user });
  const forKnowledge = knowledge && knowledgeResponders[operationId];
  if (knowledge && scope && forKnowledge) return forKnowledge({ ...common, ...scope, knowledge });
  return exampleOf(prism, operationId, sent);
}
