/** The published document and the behaviours of its operations. */
import { readFileSync } from 'node:fs';
import { Contract } from '../../scripts/conform/contract.js';
import { type Document, type Place, operations as placesOf, resolve, type Schema } from '../../scripts/openapi.js';

export const document: Document = JSON.parse(
  readFileSync(new URL('../../src/generated/openapi.json', import.meta.url), 'utf8'),
) as Document;
export const contract: Contract = new Contract(document);

/** Every operation by each of its names: one that answers whole or as events has two. */
export const places: ReadonlyMap<string, Place> = new Map(
  [...placesOf(document)].flatMap((place) => {
    const { operationId, 'x-stream': stream } = place.operation;
    return [operationId, ...(stream ? [stream] : [])].map((id) => [id, place] as const);
  }),
);

export function placeOf(id: string): Place {
  const place = places.get(id);
  if (!place) throw new Error(`The document has no operation \`${id}\`.`);
  return place;
}

/** The object that an operation takes as its body, as JSON or as a form. */
export function requestSchema({ operation: { requestBody } }: Place): Schema | undefined {
  const media = requestBody && Object.values(resolve(document, requestBody).content)[0];
  return media?.schema && resolve<Schema>(document, media.schema);
}
