/** What stock Prism cannot answer, and why. `plain-prism.test.ts` fails as soon as it can. */
import type { OperationId } from '../../src/index.js';
import type { Form } from './call.js';

export interface Limit {
  reason: string;
  /** What comes instead of a good answer. */
  status: number;
  /** A header that shows the reason, and what stands in it. */
  header: [name: string, contains: string];
}

const BY_ACCEPT: Limit = {
  reason: 'chooses between JSON and events by `Accept` and does not look at `response_mode`',
  status: 200,
  header: ['content-type', 'application/json'],
};
const FORM_FIELD: Limit = {
  reason: 'takes every field of a form for text, also one whose schema is an object',
  status: 400,
  header: ['sl-violations', 'Request body property data must be object'],
};

export const limits: Partial<Record<OperationId, Partial<Record<Form, Limit>>>> = {
  'chat.stream': { required: BY_ACCEPT, all: BY_ACCEPT },
  'completion.stream': { required: BY_ACCEPT, all: BY_ACCEPT },
  'workflows.stream': { required: BY_ACCEPT, all: BY_ACCEPT },
  'workflows.streamVersion': { required: BY_ACCEPT, all: BY_ACCEPT },
  'pipelines.stream': { required: BY_ACCEPT, all: BY_ACCEPT },
  'documents.createByFile': { all: FORM_FIELD },
  'documents.update': { all: FORM_FIELD },
  'documents.updateByFile': { all: FORM_FIELD },
};
