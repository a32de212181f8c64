/** Every refusal that was recorded or is shown as an example in the document, with the operation that it belongs to. */
import { fileURLToPath } from 'node:url';
import { type Exchange, exchangeFiles, readExchange } from '../../../scripts/conform/exchange.js';
import { resolve } from '../../../scripts/openapi.js';
import type { OperationId } from '../../../src/index.js';
import { contract, document, places } from '../document.js';

export interface Refusal {
  name: string;
  operation: OperationId;
  response: Exchange['response'];
}

export const recordings: string = fileURLToPath(new URL('../../recordings', import.meta.url));

/** Folders of exchanges, and what a proxy in front of the server answered. */
const files = [...exchangeFiles(recordings), ...exchangeFiles(`${recordings}/_proxy`)];

export const recorded: readonly Refusal[] = files.flatMap((file) => {
  const { request, response } = readExchange(file);
  const routed = contract.route(request.method, request.path);
  // The client sends no HEAD, and an answer of the router belongs to no operation.
  if (response.status < 400 || request.method === 'HEAD' || !('route' in routed)) return [];
  const name = file.slice(recordings.length + 1, -'.json'.length);
  return namesOf(routed.route.operation.operationId).map((operation) => ({ name, operation, response }));
});

/** The example of each code of each operation. */
export const documented: readonly Refusal[] = [...places].flatMap(([operation, place]) =>
  Object.entries(place.operation.responses)
    .filter(([status]) => Number(status) >= 400)
    .flatMap(([status, answer]) => {
      const media = resolve(document, answer).content?.['application/json'];
      return Object.entries(media?.examples ?? {}).map(([key, example]) => ({
        name: `${status} ${key}`,
        operation: operation as OperationId,
        response: {
          status: Number(status),
          headers: { 'content-type': 'application/json' },
          json: resolve(document, example).value,
        },
      }));
    }),
);

/** An operation that answers whole or as events refuses both in the same way. */
function namesOf(operationId: string): OperationId[] {
  return [...places]
    .filter(([, { operation }]) => operation.operationId === operationId)
    .map(([id]) => id as OperationId);
}
