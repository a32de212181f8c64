// Generated from spec/ by `npm run generate`. Do not edit.
import type { Behaviour } from '../transport/operation.js';

/** Every operation by the name of its method. */
export type OperationId =
  | 'chat.send'
  | 'chat.stop'
  | 'completion.send'
  | 'completion.stop'
  | 'workflows.run'
  | 'workflows.runVersion'
  | 'workflows.stop'
  | 'workflows.runs.get'
  | 'workflows.runs.events'
  | 'workflows.logs.list'
  | 'humanInput.get'
  | 'humanInput.submit'
  | 'messages.list'
  | 'messages.suggested'
  | 'messages.feedback'
  | 'conversations.list'
  | 'conversations.delete'
  | 'conversations.rename'
  | 'conversations.variables.list'
  | 'conversations.variables.update'
  | 'files.upload'
  | 'files.preview'
  | 'audio.transcribe'
  | 'audio.speak'
  | 'app.info'
  | 'app.parameters'
  | 'app.meta'
  | 'app.site'
  | 'app.feedbacks'
  | 'annotations.list'
  | 'annotations.create'
  | 'annotations.update'
  | 'annotations.delete'
  | 'annotations.reply.configure'
  | 'annotations.reply.status'
  | 'endUsers.get'
  | 'datasets.list'
  | 'datasets.create'
  | 'datasets.get'
  | 'datasets.update'
  | 'datasets.delete'
  | 'datasets.retrieve'
  | 'documents.createByText'
  | 'documents.createByFile'
  | 'documents.list'
  | 'documents.get'
  | 'documents.update'
  | 'documents.delete'
  | 'documents.updateByText'
  | 'documents.updateByFile'
  | 'documents.indexingStatus'
  | 'documents.setStatus'
  | 'documents.setMetadata'
  | 'documents.download'
  | 'documents.downloadZip'
  | 'segments.list'
  | 'segments.create'
  | 'segments.get'
  | 'segments.update'
  | 'segments.delete'
  | 'segments.children.list'
  | 'segments.children.create'
  | 'segments.children.update'
  | 'segments.children.delete'
  | 'tags.list'
  | 'tags.create'
  | 'tags.update'
  | 'tags.delete'
  | 'tags.bind'
  | 'tags.unbind'
  | 'datasets.tags.list'
  | 'metadata.list'
  | 'metadata.create'
  | 'metadata.update'
  | 'metadata.delete'
  | 'metadata.builtIn.list'
  | 'metadata.builtIn.toggle'
  | 'models.list'
  | 'pipelines.uploadFile'
  | 'pipelines.datasources'
  | 'pipelines.runNode'
  | 'pipelines.run'
  | 'chat.stream'
  | 'completion.stream'
  | 'workflows.stream'
  | 'workflows.streamVersion'
  | 'pipelines.stream';

export const operations: Readonly<Record<OperationId, Behaviour>> = {
  'chat.send': { method: 'POST', repeat: 'before-start', generates: true, answer: 'chat.stream', body: 'json', files: ['files', 'inputs'], user: 'required', key: 'app', path: '/chat-messages', fill: { inputs: {}, response_mode: 'blocking' } },
  'chat.stop': { method: 'POST', repeat: 'always', body: 'json', user: 'required', key: 'app', path: '/chat-messages/{task_id}/stop' },
  'completion.send': { method: 'POST', repeat: 'before-start', generates: true, answer: 'completion.stream', body: 'json', files: ['files', 'inputs'], user: 'required', key: 'app', path: '/completion-messages', fill: { inputs: {}, response_mode: 'blocking' } },
  'completion.stop': { method: 'POST', repeat: 'always', body: 'json', user: 'required', key: 'app', path: '/completion-messages/{task_id}/stop' },
  'workflows.run': { method: 'POST', repeat: 'before-start', generates: true, answer: 'workflows.stream', body: 'json', files: ['files', 'inputs'], user: 'required', key: 'app', path: '/workflows/run', fill: { inputs: {}, response_mode: 'blocking' } },
  'workflows.runVersion': { method: 'POST', repeat: 'before-start', generates: true, answer: 'workflows.streamVersion', body: 'json', files: ['files', 'inputs'], user: 'required', key: 'app', path: '/workflows/{workflow_id}/run', fill: { inputs: {}, response_mode: 'blocking' } },
  'workflows.stop': { method: 'POST', repeat: 'always', body: 'json', user: 'required', key: 'app', path: '/workflows/tasks/{task_id}/stop' },
  'workflows.runs.get': { method: 'GET', repeat: 'always', key: 'app', path: '/workflows/run/{workflow_run_id}' },
  'workflows.runs.events': { method: 'GET', repeat: 'always', ends: { result: ['workflow_finished', 'workflow_paused', 'message_end'], close: ['workflow_finished', 'workflow_paused'] }, stream: 'resume', user: 'required', key: 'app', path: '/workflow/{workflow_run_id}/events' },
  'workflows.logs.list': { method: 'GET', repeat: 'always', pages: {}, key: 'app', path: '/workflows/logs' },
  'humanInput.get': { method: 'GET', repeat: 'always', key: 'app', path: '/form/human_input/{form_token}' },
  'humanInput.submit': { method: 'POST', repeat: 'before-start', body: 'json', user: 'required', key: 'app', path: '/form/human_input/{form_token}' },
  'messages.list': { method: 'GET', repeat: 'always', pages: { cursor: 'first_id', from: 'first' }, user: 'optional', key: 'app', path: '/messages' },
  'messages.suggested': { method: 'GET', repeat: 'always', generates: true, user: 'required', key: 'app', path: '/messages/{message_id}/suggested' },
  'messages.feedback': { method: 'POST', repeat: 'always', body: 'json', user: 'required', key: 'app', path: '/messages/{message_id}/feedbacks' },
  'conversations.list': { method: 'GET', repeat: 'always', pages: { cursor: 'last_id', from: 'last' }, user: 'optional', key: 'app', path: '/conversations' },
  'conversations.delete': { method: 'DELETE', repeat: 'always', body: 'json', user: 'optional', key: 'app', path: '/conversations/{conversation_id}' },
  'conversations.rename': { method: 'POST', repeat: 'before-start', generates: true, body: 'json', user: 'optional', key: 'app', path: '/conversations/{conversation_id}/name' },
  'conversations.variables.list': { method: 'GET', repeat: 'always', pages: { cursor: 'last_id', from: 'last', limit: 100 }, user: 'optional', key: 'app', path: '/conversations/{conversation_id}/variables' },
  'conversations.variables.update': { method: 'PUT', repeat: 'always', body: 'json', user: 'optional', key: 'app', path: '/conversations/{conversation_id}/variables/{variable_id}' },
  'files.upload': { method: 'POST', repeat: 'before-start', body: 'form', files: ['file'], user: 'optional', key: 'app', path: '/files/upload' },
  'files.preview': { method: 'GET', repeat: 'always', binary: true, user: 'optional', key: 'app', path: '/files/{file_id}/preview' },
  'audio.transcribe': { method: 'POST', repeat: 'before-start', generates: true, body: 'form', files: ['file'], user: 'optional', key: 'app', path: '/audio-to-text' },
  'audio.speak': { method: 'POST', repeat: 'before-start', generates: true, body: 'json', binary: true, user: 'optional', key: 'app', path: '/text-to-audio' },
  'app.info': { method: 'GET', repeat: 'always', bare: true, key: 'app', path: '/info' },
  'app.parameters': { method: 'GET', repeat: 'always', bare: true, key: 'app', path: '/parameters' },
  'app.meta': { method: 'GET', repeat: 'always', bare: true, key: 'app', path: '/meta' },
  'app.site': { method: 'GET', repeat: 'always', bare: true, key: 'app', path: '/site' },
  'app.feedbacks': { method: 'GET', repeat: 'always', pages: {}, key: 'app', path: '/app/feedbacks' },
  'annotations.list': { method: 'GET', repeat: 'always', pages: {}, key: 'app', path: '/apps/annotations' },
  'annotations.create': { method: 'POST', repeat: 'before-start', body: 'json', key: 'app', path: '/apps/annotations' },
  'annotations.update': { method: 'PUT', repeat: 'always', body: 'json', key: 'app', path: '/apps/annotations/{annotation_id}' },
  'annotations.delete': { method: 'DELETE', repeat: 'always', key: 'app', path: '/apps/annotations/{annotation_id}' },
  'annotations.reply.configure': { method: 'POST', repeat: 'before-start', body: 'json', key: 'app', path: '/apps/annotation-reply/{action}' },
  'annotations.reply.status': { method: 'GET', repeat: 'always', key: 'app', path: '/apps/annotation-reply/{action}/status/{job_id}' },
  'endUsers.get': { method: 'GET', repeat: 'always', key: 'app', path: '/end-users/{end_user_id}' },
  'datasets.list': { method: 'GET', repeat: 'always', pages: {}, key: 'dataset', path: '/datasets' },
  'datasets.create': { method: 'POST', repeat: 'before-start', body: 'json', key: 'dataset', path: '/datasets' },
  'datasets.get': { method: 'GET', repeat: 'always', key: 'dataset', path: '/datasets/{dataset_id}' },
  'datasets.update': { method: 'PATCH', repeat: 'always', body: 'json', key: 'dataset', path: '/datasets/{dataset_id}' },
  'datasets.delete': { method: 'DELETE', repeat: 'always', key: 'dataset', path: '/datasets/{dataset_id}' },
  'datasets.retrieve': { method: 'POST', repeat: 'always', body: 'json', key: 'dataset', path: '/datasets/{dataset_id}/retrieve' },
  'documents.createByText': { method: 'POST', repeat: 'before-start', body: 'json', key: 'dataset', path: '/datasets/{dataset_id}/document/create-by-text' },
  'documents.createByFile': { method: 'POST', repeat: 'before-start', body: 'form', files: ['file'], key: 'dataset', path: '/datasets/{dataset_id}/document/create-by-file' },
  'documents.list': { method: 'GET', repeat: 'always', pages: {}, key: 'dataset', path: '/datasets/{dataset_id}/documents' },
  'documents.get': { method: 'GET', repeat: 'always', key: 'dataset', path: '/datasets/{dataset_id}/documents/{document_id}' },
  'documents.update': { method: 'PATCH', repeat: 'before-start', body: 'form', files: ['file'], key: 'dataset', path: '/datasets/{dataset_id}/documents/{document_id}' },
  'documents.delete': { method: 'DELETE', repeat: 'always', key: 'dataset', path: '/datasets/{dataset_id}/documents/{document_id}' },
  'documents.updateByText': { method: 'POST', repeat: 'before-start', body: 'json', key: 'dataset', path: '/datasets/{dataset_id}/documents/{document_id}/update-by-text' },
  'documents.updateByFile': { method: 'POST', repeat: 'before-start', body: 'form', files: ['file'], key: 'dataset', path: '/datasets/{dataset_id}/documents/{document_id}/update-by-file' },
  'documents.indexingStatus': { method: 'GET', repeat: 'always', key: 'dataset', path: '/datasets/{dataset_id}/documents/{batch}/indexing-status' },
  'documents.setStatus': { method: 'PATCH', repeat: 'always', body: 'json', key: 'dataset', path: '/datasets/{dataset_id}/documents/status/{action}' },
  'documents.setMetadata': { method: 'POST', repeat: 'always', body: 'json', key: 'dataset', path: '/datasets/{dataset_id}/documents/metadata' },
  'documents.download': { method: 'GET', repeat: 'always', key: 'dataset', path: '/datasets/{dataset_id}/documents/{document_id}/download' },
  'documents.downloadZip': { method: 'POST', repeat: 'always', body: 'json', binary: true, key: 'dataset', path: '/datasets/{dataset_id}/documents/download-zip' },
  'segments.list': { method: 'GET', repeat: 'always', pages: {}, key: 'dataset', path: '/datasets/{dataset_id}/documents/{document_id}/segments' },
  'segments.create': { method: 'POST', repeat: 'before-start', body: 'json', key: 'dataset', path: '/datasets/{dataset_id}/documents/{document_id}/segments' },
  'segments.get': { method: 'GET', repeat: 'always', key: 'dataset', path: '/datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}' },
  'segments.update': { method: 'POST', repeat: 'always', body: 'json', key: 'dataset', path: '/datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}' },
  'segments.delete': { method: 'DELETE', repeat: 'always', key: 'dataset', path: '/datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}' },
  'segments.children.list': { method: 'GET', repeat: 'always', pages: {}, key: 'dataset', path: '/datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}/child_chunks' },
  'segments.children.create': { method: 'POST', repeat: 'before-start', body: 'json', key: 'dataset', path: '/datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}/child_chunks' },
  'segments.children.update': { method: 'PATCH', repeat: 'always', body: 'json', key: 'dataset', path: '/datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}/child_chunks/{child_chunk_id}' },
  'segments.children.delete': { method: 'DELETE', repeat: 'always', key: 'dataset', path: '/datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}/child_chunks/{child_chunk_id}' },
  'tags.list': { method: 'GET', repeat: 'always', bare: true, key: 'dataset', path: '/datasets/tags' },
  'tags.create': { method: 'POST', repeat: 'before-start', body: 'json', key: 'dataset', path: '/datasets/tags' },
  'tags.update': { method: 'PATCH', repeat: 'always', body: 'json', key: 'dataset', path: '/datasets/tags' },
  'tags.delete': { method: 'DELETE', repeat: 'always', body: 'json', key: 'dataset', path: '/datasets/tags' },
  'tags.bind': { method: 'POST', repeat: 'always', body: 'json', key: 'dataset', path: '/datasets/tags/binding' },
  'tags.unbind': { method: 'POST', repeat: 'always', body: 'json', key: 'dataset', path: '/datasets/tags/unbinding' },
  'datasets.tags.list': { method: 'GET', repeat: 'always', key: 'dataset', path: '/datasets/{dataset_id}/tags' },
  'metadata.list': { method: 'GET', repeat: 'always', key: 'dataset', path: '/datasets/{dataset_id}/metadata' },
  'metadata.create': { method: 'POST', repeat: 'before-start', body: 'json', key: 'dataset', path: '/datasets/{dataset_id}/metadata' },
  'metadata.update': { method: 'PATCH', repeat: 'before-start', body: 'json', key: 'dataset', path: '/datasets/{dataset_id}/metadata/{metadata_id}' },
  'metadata.delete': { method: 'DELETE', repeat: 'always', key: 'dataset', path: '/datasets/{dataset_id}/metadata/{metadata_id}' },
  'metadata.builtIn.list': { method: 'GET', repeat: 'always', key: 'dataset', path: '/datasets/{dataset_id}/metadata/built-in' },
  'metadata.builtIn.toggle': { method: 'POST', repeat: 'always', key: 'dataset', path: '/datasets/{dataset_id}/metadata/built-in/{action}' },
  'models.list': { method: 'GET', repeat: 'always', key: 'dataset', path: '/workspaces/current/models/model-types/{model_type}' },
  'pipelines.uploadFile': { method: 'POST', repeat: 'before-start', body: 'form', files: ['file'], key: 'dataset', path: '/datasets/pipeline/file-upload' },
  'pipelines.datasources': { method: 'GET', repeat: 'always', key: 'dataset', path: '/datasets/{dataset_id}/pipeline/datasource-plugins' },
  'pipelines.runNode': { method: 'POST', repeat: 'before-start', generates: true, body: 'json', ends: { result: ['datasource_completed', 'datasource_error'], close: [] }, stream: 'datasource', key: 'dataset', path: '/datasets/{dataset_id}/pipeline/datasource/nodes/{node_id}/run', fill: { inputs: {} } },
  'pipelines.run': { method: 'POST', repeat: 'before-start', generates: true, body: 'json', key: 'dataset', path: '/datasets/{dataset_id}/pipeline/run', fill: { inputs: {}, response_mode: 'blocking' } },
  'chat.stream': { method: 'POST', repeat: 'before-start', generates: true, body: 'json', ends: { result: ['message_end', 'workflow_finished', 'workflow_paused'], close: ['workflow_finished', 'workflow_paused'] }, stream: 'chat', files: ['files', 'inputs'], user: 'required', key: 'app', path: '/chat-messages#stream', fill: { inputs: {}, response_mode: 'streaming' } },
  'completion.stream': { method: 'POST', repeat: 'before-start', generates: true, body: 'json', ends: { result: ['message_end'], close: [] }, stream: 'completion', files: ['files', 'inputs'], user: 'required', key: 'app', path: '/completion-messages#stream', fill: { inputs: {}, response_mode: 'streaming' } },
  'workflows.stream': { method: 'POST', repeat: 'before-start', generates: true, body: 'json', ends: { result: ['workflow_finished', 'workflow_paused'], close: ['workflow_finished', 'workflow_paused'] }, stream: 'workflow', files: ['files', 'inputs'], user: 'required', key: 'app', path: '/workflows/run#stream', fill: { inputs: {}, response_mode: 'streaming' } },
  'workflows.streamVersion': { method: 'POST', repeat: 'before-start', generates: true, body: 'json', ends: { result: ['workflow_finished', 'workflow_paused'], close: ['workflow_finished', 'workflow_paused'] }, stream: 'workflow', files: ['files', 'inputs'], user: 'required', key: 'app', path: '/workflows/{workflow_id}/run#stream', fill: { inputs: {}, response_mode: 'streaming' } },
  'pipelines.stream': { method: 'POST', repeat: 'before-start', generates: true, body: 'json', ends: { result: ['workflow_finished'], close: ['workflow_finished'] }, stream: 'pipeline', key: 'dataset', path: '/datasets/{dataset_id}/pipeline/run#stream', fill: { inputs: {}, response_mode: 'streaming' } },
};

/** The name of every event of every stream that this release knows. */
export const knownEvent: RegExp = /^(agent_(log|message|thought)|datasource_(completed|error|processing)|error|human_(input_form_filled|input_form_timeout|input_required)|iteration_(completed|next|started)|loop_(completed|next|started)|message|message_(end|file|replace)|node_(finished|retry|started)|reasoning_chunk|text_(chunk|replace)|tts_(message|message_end)|workflow_(finished|paused|started))$/;
