/** Who answers what. An operation that nobody here answers is answered from the specification's examples. */
import { annotations } from './annotations.js';
import { appItself } from './app.js';
import { audio } from './audio.js';
import type { AppResponders, KnowledgeResponders } from './call.js';
import { chat } from './chat.js';
import { children } from './children.js';
import { completion } from './completion.js';
import { conversations } from './conversations.js';
import { datasets } from './datasets.js';
import { documentBatches } from './document-batches.js';
import { documentWriting } from './document-writing.js';
import { documents } from './documents.js';
import { endUsers } from './end-users.js';
import { files } from './files.js';
import { humanInput } from './human-input.js';
import { messages } from './messages.js';
import { metadata } from './metadata.js';
import { models } from './models.js';
import { pipelines } from './pipelines.js';
import { retrieval } from './retrieve.js';
import { runs } from './runs.js';
import { segments } from './segments.js';
import { tags } from './tags.js';
import { variables } from './variables.js';
import { workflows } from './workflows.js';

export const appResponders: AppResponders = {
  ...chat,
  ...completion,
  ...workflows,
  ...runs,
  ...humanInput,
  ...messages,
  ...conversations,
  ...variables,
  ...files,
  ...audio,
  ...appItself,
  ...annotations,
  ...endUsers,
};

export const knowledgeResponders: KnowledgeResponders = {
  ...datasets,
  ...retrieval,
  ...documents,
  ...documentWriting,
  ...documentBatches,
  ...segments,
  ...children,
  ...tags,
  ...metadata,
  ...models,
  ...pipelines,
};
