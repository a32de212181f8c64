/** The document as the generators need it: one answer an operation, and only what a caller has to give. */
import { type Document, type MediaType, type Operation, operations, resolve, type Schema } from './openapi.js';

/**
 * `chat.send`, which answers whole or as events, becomes `chat.send` and, at the same URL behind a fragment, `chat.stream`.
 * An answer of events gets their union as its schema.
 */
export function onePerAnswer(document: Document): Document {
  for (const { method, path, operation } of [...operations(document)]) {
    const answer = operation.responses['200'];
    const content = answer && resolve(document, answer).content;
    const events = content?.['text/event-stream'];
    if (!content || !events) continue;
    const stream = copyAnswering(operation, { 'text/event-stream': union(events) });
    if (!operation['x-stream']) {
      Object.assign(operation, stream);
      continue;
    }
    stream.operationId = operation['x-stream'];
    const { parameters } = document.paths[path] ?? {};
    document.paths[`${path}#stream`] = { ...(parameters && { parameters }), [method]: stream };
    const { 'text/event-stream': _, ...whole } = content;
    Object.assign(operation, copyAnswering(operation, whole));
  }
  return document;
}

/** What comes in several content types is one type to the caller: `audio.speak` gives bytes, or null where there is nothing to say. */
function merged(content: Record<string, MediaType>): Record<string, MediaType> {
  const schemas = Object.values(content).flatMap(({ schema }) => schema ?? []);
  const kinds = [...new Map(schemas.map(({ description: _, ...it }) => [JSON.stringify(it), it])).values()];
  const [first] = Object.keys(content);
  return first && kinds.length > 1 ? { [first]: { schema: { oneOf: kinds } } } : content;
}

function copyAnswering(operation: Operation, content: Record<string, MediaType>): Operation {
  const copy = structuredClone(operation);
  copy.responses['200'] = { ...copy.responses['200'], content };
  return copy;
}

function union(media: MediaType): MediaType {
  const name = media['x-events'];
  if (!name) throw new Error('A text/event-stream answer names no union in `x-events`.');
  return { 'x-events': name, schema: { $ref: `#/components/schemas/${name}` } };
}

/**
 * What the client fills in is not required of its caller, and the mode of the answer is the choice of a method.
 * Request bodies are schemas of their own, so nothing but requests changes.
 */
export function asCalled(document: Document): Document {
  for (const { operation, parameters } of operations(document)) {
    for (const it of parameters) if ('x-fill' in it) it.required = false;
    const answer = operation.responses['200'];
    if (answer?.content) answer.content = merged(answer.content);
    for (const media of Object.values(operation.requestBody?.content ?? {})) {
      if (media.schema) relax(resolve<Schema>(document, media.schema), operation);
    }
    const body = Object.values(operation.requestBody?.content ?? {})[0]?.schema;
    if (operation.requestBody && body && !resolve<Schema>(document, body).required?.length)
      operation.requestBody.required = false;
  }
  return document;
}

function relax(schema: Schema, operation: Operation): void {
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const chosen = name === 'response_mode' && operation['x-stream'] !== undefined;
    if (chosen) delete schema.properties?.[name];
    if (chosen || 'x-fill' in property) schema.required = schema.required?.filter((it) => it !== name) ?? [];
  }
}

/** A union whose members say themselves which they are needs no discriminator: a generator would add its word to each of them. */
export function plainUnions(document: Document): Document {
  for (const schema of Object.values(document.components.schemas)) {
    const { propertyName, mapping } = schema.discriminator ?? {};
    if (!propertyName || !mapping) continue;
    const says = ([word, $ref]: [string, string]) =>
      resolve<Schema>(document, { $ref }).properties?.[propertyName]?.const === word;
    if (Object.entries(mapping).every(says)) delete schema.discriminator;
  }
  return document;
}

export const isStream = (operation: Operation): boolean =>
  Object.keys(operation.responses['200']?.content ?? {}).includes('text/event-stream');
