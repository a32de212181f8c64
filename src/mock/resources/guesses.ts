/** A 404 of some operations goes on with guesses at what path was meant: the server's framework compares it with its routes. */
import { notFound, type Refusal } from '../refusal.js';

const FORM = '/v1/form/human_input/<string:form_token>';
const DATASET = '/v1/datasets/<uuid:dataset_id>';
const CHILD = `${DATASET}/documents/<uuid:document_id>/segments/<uuid:segment_id>/child_chunks/<uuid:child_chunk_id>`;
const ROUTES: Record<string, string[]> = {
  'chat.send': ['/v1/chat-messages', '/api/chat-messages', '/v1/chat-messages/<string:task_id>/stop'],
  'messages.list': ['/v1/messages', '/v1/chat-messages', '/api/messages'],
  'conversations.list': [
    '/v1/conversations',
    '/v1/conversations/<uuid:c_id>/variables/<uuid:variable_id>',
    '/api/conversations',
  ],
  'conversations.variables.list': ['/v1/conversations/<uuid:c_id>/variables'],
  'humanInput.get': [
    FORM,
    '/api/form/human_input/<string:form_token>',
    '/console/api/form/human_input/<string:form_token>',
  ],
  'humanInput.submit': [
    FORM,
    '/api/form/human_input/<string:form_token>',
    '/console/api/form/human_input/<string:form_token>',
  ],
  'tags.update': ['/v1/datasets/tags', `${DATASET}/tags`, CHILD],
  'tags.delete': ['/v1/datasets/tags', `${DATASET}/tags`, CHILD],
  'tags.bind': ['/v1/datasets/tags/binding', '/v1/datasets/tags/unbinding', '/v1/datasets/tags'],
  'tags.unbind': ['/v1/datasets/tags/unbinding', '/v1/datasets/tags/binding', '/v1/datasets/tags'],
  'documents.createByText': [
    `${DATASET}/document/create-by-text`,
    `${DATASET}/document/create_by_text`,
    `${DATASET}/document/create-by-file`,
  ],
  'documents.createByFile': [
    `${DATASET}/document/create-by-file`,
    `${DATASET}/document/create_by_file`,
    `${DATASET}/document/create-by-text`,
  ],
  'documents.downloadZip': [`${DATASET}/documents/download-zip`],
  'documents.setMetadata': [`${DATASET}/documents/metadata`],
  'metadata.builtIn.list': [`${DATASET}/metadata/built-in`],
  'pipelines.datasources': [`${DATASET}/pipeline/datasource-plugins`],
};

export function missing({ operation, path }: { operation: string; path: string }, message: string): Refusal {
  const routes = ROUTES[operation];
  if (!routes) return notFound(message);
  return notFound(
    `${message.replace(/\.$/, '')}. You have requested this URI [${path}] but did you mean ${routes.join(' or ')} ?`,
  );
}
