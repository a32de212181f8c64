/** Two calls for every operation. */
import type { OperationId } from '../../../src/index.js';
import type { Call } from '../call.js';
import { annotations } from './annotations.js';
import { app } from './app.js';
import { chat } from './chat.js';
import { completion } from './completion.js';
import { conversations } from './conversations.js';
import { datasets } from './datasets.js';
import { documentBatches } from './document-batches.js';
import { documents } from './documents.js';
import { files } from './files.js';
import { messages } from './messages.js';
import { metadata } from './metadata.js';
import { pipelines } from './pipelines.js';
import { segments } from './segments.js';
import { tags } from './tags.js';
import { workflows } from './workflows.js';

export const calls: Record<OperationId, Call> = {
  ...chat,
  ...completion,
  ...workflows,
  ...messages,
  ...conversations,
  ...files,
  ...app,
  ...annotations,
  ...datasets,
  ...documents,
  ...documentBatches,
  ...segments,
  ...tags,
  ...metadata,
  ...pipelines,
};
