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
  'chat.send': { method: 'POST', path: '/chat-messages', key: 'app', repeat: 'before-start', generates: true, user: 'required', fill: { inputs: {}, response_mode: 'blocking' }, body: 'json', answer: 'chat.stream', files: ['files', 'inputs'] },
  'chat.stop': { method: 'POST', path: '/chat-messages/{task_id}/stop', key: 'app', repeat: 'always', user: 'required', body: 'json' },
  'completion.send': { method: 'POST', path: '/completion-messages', key: 'app', repeat: 'before-start', generates: true, user: 'required', fill: { inputs: {}, response_mode: 'blocking' }, body: 'json', answer: 'completion.stream', files: ['files', 'inputs'] },
  'completion.stop': { method: 'POST', path: '/completion-messages/{task_id}/stop', key: 'app', repeat: 'always', user: 'required', body: 'json' },
  'workflows.run': { method: 'POST', path: '/workflows/run', key: 'app', repeat: 'before-start', generates: true, user: 'required', fill: { inputs: {}, response_mode: 'blocking' }, body: 'json', answer: 'workflows.stream', files: ['files', 'inputs'] },
  'workflows.runVersion': { method: 'POST', path: '/workflows/{workflow_id}/run', key: 'app', repeat: 'before-start', generates: true, user: 'required', fill: { inputs: {}, response_mode: 'blocking' }, body: 'json', answer: 'workflows.streamVersion', files: ['files', 'inputs'] },
  'workflows.stop': { method: 'POST', path: '/workflows/tasks/{task_id}/stop', key: 'app', repeat: 'always', user: 'required', body: 'json' },
  'workflows.runs.get': { method: 'GET', path: '/workflows/run/{workflow_run_id}', key: 'app', repeat: 'always' },
  'workflows.runs.events': { method: 'GET', path: '/workflow/{workflow_run_id}/events', key: 'app', repeat: 'always', user: 'required', stream: 'resume', ends: { result: ['workflow_finished', 'workflow_paused', 'message_end'], close: ['workflow_finished', 'workflow_paused'] } },
  'workflows.logs.list': { method: 'GET', path: '/workflows/logs', key: 'app', repeat: 'always', pages: { style: 'page', items: 'data' } },
  'humanInput.get': { method: 'GET', path: '/form/human_input/{form_token}', key: 'app', repeat: 'always' },
  'humanInput.submit': { method: 'POST', path: '/form/human_input/{form_token}', key: 'app', repeat: 'before-start', user: 'required', body: 'json' },
  'messages.list': { method: 'GET', path: '/messages', key: 'app', repeat: 'always', user: 'optional', pages: { style: 'cursor', items: 'data', cursor: 'first_id', from: 'first' } },
  'messages.suggested': { method: 'GET', path: '/messages/{message_id}/suggested', key: 'app', repeat: 'always', generates: true, user: 'required' },
  'messages.feedback': { method: 'POST', path: '/messages/{message_id}/feedbacks', key: 'app', repeat: 'always', user: 'required', body: 'json' },
  'conversations.list': { method: 'GET', path: '/conversations', key: 'app', repeat: 'always', user: 'optional', pages: { style: 'cursor', items: 'data', cursor: 'last_id', from: 'last' } },
  'conversations.delete': { method: 'DELETE', path: '/conversations/{conversation_id}', key: 'app', repeat: 'always', user: 'optional', body: 'json' },
  'conversations.rename': { method: 'POST', path: '/conversations/{conversation_id}/name', key: 'app', repeat: 'before-start', generates: true, user: 'optional', body: 'json' },
  'conversations.variables.list': { method: 'GET', path: '/conversations/{conversation_id}/variables', key: 'app', repeat: 'always', user: 'optional', pages: { style: 'cursor', items: 'data', cursor: 'last_id', from: 'last' } },
  'conversations.variables.update': { method: 'PUT', path: '/conversations/{conversation_id}/variables/{variable_id}', key: 'app', repeat: 'always', user: 'optional', body: 'json' },
  'files.upload': { method: 'POST', path: '/files/upload', key: 'app', repeat: 'before-start', user: 'optional', body: 'form', files: ['file'] },
  'files.preview': { method: 'GET', path: '/files/{file_id}/preview', key: 'app', repeat: 'always', user: 'optional' },
  'audio.transcribe': { method: 'POST', path: '/audio-to-text', key: 'app', repeat: 'before-start', generates: true, user: 'optional', body: 'form', files: ['file'] },
  'audio.speak': { method: 'POST', path: '/text-to-audio', key: 'app', repeat: 'before-start', generates: true, user: 'optional', body: 'json' },
  'app.info': { method: 'GET', path: '/info', key: 'app', repeat: 'always', bare: true },
  'app.parameters': { method: 'GET', path: '/parameters', key: 'app', repeat: 'always', bare: true },
  'app.meta': { method: 'GET', path: '/meta', key: 'app', repeat: 'always', bare: true },
  'app.site': { method: 'GET', path: '/site', key: 'app', repeat: 'always', bare: true },
  'app.feedbacks': { method: 'GET', path: '/app/feedbacks', key: 'app', repeat: 'always', pages: { style: 'page', items: 'data' } },
  'annotations.list': { method: 'GET', path: '/apps/annotations', key: 'app', repeat: 'always', pages: { style: 'page', items: 'data' } },
  'annotations.create': { method: 'POST', path: '/apps/annotations', key: 'app', repeat: 'before-start', body: 'json' },
  'annotations.update': { method: 'PUT', path: '/apps/annotations/{annotation_id}', key: 'app', repeat: 'always', body: 'json' },
  'annotations.delete': { method: 'DELETE', path: '/apps/annotations/{annotation_id}', key: 'app', repeat: 'always' },
  'annotations.reply.configure': { method: 'POST', path: '/apps/annotation-reply/{action}', key: 'app', repeat: 'before-start', body: 'json' },
  'annotations.reply.status': { method: 'GET', path: '/apps/annotation-reply/{action}/status/{job_id}', key: 'app', repeat: 'always' },
  'endUsers.get': { method: 'GET', path: '/end-users/{end_user_id}', key: 'app', repeat: 'always' },
  'datasets.list': { method: 'GET', path: '/datasets', key: 'dataset', repeat: 'always', pages: { style: 'page', items: 'data' } },
  'datasets.create': { method: 'POST', path: '/datasets', key: 'dataset', repeat: 'before-start', body: 'json' },
  'datasets.get': { method: 'GET', path: '/datasets/{dataset_id}', key: 'dataset', repeat: 'always' },
  'datasets.update': { method: 'PATCH', path: '/datasets/{dataset_id}', key: 'dataset', repeat: 'always', body: 'json' },
  'datasets.delete': { method: 'DELETE', path: '/datasets/{dataset_id}', key: 'dataset', repeat: 'always' },
  'datasets.retrieve': { method: 'POST', path: '/datasets/{dataset_id}/retrieve', key: 'dataset', repeat: 'always', body: 'json' },
  'documents.createByText': { method: 'POST', path: '/datasets/{dataset_id}/document/create-by-text', key: 'dataset', repeat: 'before-start', body: 'json' },
  'documents.createByFile': { method: 'POST', path: '/datasets/{dataset_id}/document/create-by-file', key: 'dataset', repeat: 'before-start', body: 'form', files: ['file'] },
  'documents.list': { method: 'GET', path: '/datasets/{dataset_id}/documents', key: 'dataset', repeat: 'always', pages: { style: 'page', items: 'data' } },
  'documents.get': { method: 'GET', path: '/datasets/{dataset_id}/documents/{document_id}', key: 'dataset', repeat: 'always' },
  'documents.update': { method: 'PATCH', path: '/datasets/{dataset_id}/documents/{document_id}', key: 'dataset', repeat: 'before-start', body: 'form', files: ['file'] },
  'documents.delete': { method: 'DELETE', path: '/datasets/{dataset_id}/documents/{document_id}', key: 'dataset', repeat: 'always' },
  'documents.updateByText': { method: 'POST', path: '/datasets/{dataset_id}/documents/{document_id}/update-by-text', key: 'dataset', repeat: 'before-start', body: 'json' },
  'documents.updateByFile': { method: 'POST', path: '/datasets/{dataset_id}/documents/{document_id}/update-by-file', key: 'dataset', repeat: 'before-start', body: 'form', files: ['file'] },
  'documents.indexingStatus': { method: 'GET', path: '/datasets/{dataset_id}/documents/{batch}/indexing-status', key: 'dataset', repeat: 'always' },
  'documents.setStatus': { method: 'PATCH', path: '/datasets/{dataset_id}/documents/status/{action}', key: 'dataset', repeat: 'always', body: 'json' },
  'documents.setMetadata': { method: 'POST', path: '/datasets/{dataset_id}/documents/metadata', key: 'dataset', repeat: 'always', body: 'json' },
  'documents.download': { method: 'GET', path: '/datasets/{dataset_id}/documents/{document_id}/download', key: 'dataset', repeat: 'always' },
  'documents.downloadZip': { method: 'POST', path: '/datasets/{dataset_id}/documents/download-zip', key: 'dataset', repeat: 'always', body: 'json' },
  'segments.list': { method: 'GET', path: '/datasets/{dataset_id}/documents/{document_id}/segments', key: 'dataset', repeat: 'always', pages: { style: 'page', items: 'data' } },
  'segments.create': { method: 'POST', path: '/datasets/{dataset_id}/documents/{document_id}/segments', key: 'dataset', repeat: 'before-start', body: 'json' },
  'segments.get': { method: 'GET', path: '/datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}', key: 'dataset', repeat: 'always' },
  'segments.update': { method: 'POST', path: '/datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}', key: 'dataset', repeat: 'always', body: 'json' },
  'segments.delete': { method: 'DELETE', path: '/datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}', key: 'dataset', repeat: 'always' },
  'segments.children.list': { method: 'GET', path: '/datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}/child_chunks', key: 'dataset', repeat: 'always', pages: { style: 'page', items: 'data' } },
  'segments.children.create': { method: 'POST', path: '/datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}/child_chunks', key: 'dataset', repeat: 'before-start', body: 'json' },
  'segments.children.update': { method: 'PATCH', path: '/datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}/child_chunks/{child_chunk_id}', key: 'dataset', repeat: 'always', body: 'json' },
  'segments.children.delete': { method: 'DELETE', path: '/datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}/child_chunks/{child_chunk_id}', key: 'dataset', repeat: 'always' },
  'tags.list': { method: 'GET', path: '/datasets/tags', key: 'dataset', repeat: 'always', bare: true },
  'tags.create': { method: 'POST', path: '/datasets/tags', key: 'dataset', repeat: 'before-start', body: 'json' },
  'tags.update': { method: 'PATCH', path: '/datasets/tags', key: 'dataset', repeat: 'always', body: 'json' },
  'tags.delete': { method: 'DELETE', path: '/datasets/tags', key: 'dataset', repeat: 'always', body: 'json' },
  'tags.bind': { method: 'POST', path: '/datasets/tags/binding', key: 'dataset', repeat: 'always', body: 'json' },
  'tags.unbind': { method: 'POST', path: '/datasets/tags/unbinding', key: 'dataset', repeat: 'always', body: 'json' },
  'datasets.tags.list': { method: 'GET', path: '/datasets/{dataset_id}/tags', key: 'dataset', repeat: 'always' },
  'metadata.list': { method: 'GET', path: '/datasets/{dataset_id}/metadata', key: 'dataset', repeat: 'always' },
  'metadata.create': { method: 'POST', path: '/datasets/{dataset_id}/metadata', key: 'dataset', repeat: 'before-start', body: 'json' },
  'metadata.update': { method: 'PATCH', path: '/datasets/{dataset_id}/metadata/{metadata_id}', key: 'dataset', repeat: 'before-start', body: 'json' },
  'metadata.delete': { method: 'DELETE', path: '/datasets/{dataset_id}/metadata/{metadata_id}', key: 'dataset', repeat: 'always' },
  'metadata.builtIn.list': { method: 'GET', path: '/datasets/{dataset_id}/metadata/built-in', key: 'dataset', repeat: 'always' },
  'metadata.builtIn.toggle': { method: 'POST', path: '/datasets/{dataset_id}/metadata/built-in/{action}', key: 'dataset', repeat: 'always' },
  'models.list': { method: 'GET', path: '/workspaces/current/models/model-types/{model_type}', key: 'dataset', repeat: 'always' },
  'pipelines.uploadFile': { method: 'POST', path: '/datasets/pipeline/file-upload', key: 'dataset', repeat: 'before-start', body: 'form', files: ['file'] },
  'pipelines.datasources': { method: 'GET', path: '/datasets/{dataset_id}/pipeline/datasource-plugins', key: 'dataset', repeat: 'always' },
  'pipelines.runNode': { method: 'POST', path: '/datasets/{dataset_id}/pipeline/datasource/nodes/{node_id}/run', key: 'dataset', repeat: 'before-start', generates: true, fill: { inputs: {} }, body: 'json', stream: 'datasource', ends: { result: ['datasource_completed', 'datasource_error'], close: [] } },
  'pipelines.run': { method: 'POST', path: '/datasets/{dataset_id}/pipeline/run', key: 'dataset', repeat: 'before-start', generates: true, fill: { inputs: {}, response_mode: 'blocking' }, body: 'json' },
  'chat.stream': { method: 'POST', path: '/chat-messages#stream', key: 'app', repeat: 'before-start', generates: true, user: 'required', fill: { inputs: {}, response_mode: 'streaming' }, body: 'json', stream: 'chat', ends: { result: ['message_end', 'workflow_finished', 'workflow_paused'], close: ['workflow_finished', 'workflow_paused'] }, files: ['files', 'inputs'] },
  'completion.stream': { method: 'POST', path: '/completion-messages#stream', key: 'app', repeat: 'before-start', generates: true, user: 'required', fill: { inputs: {}, response_mode: 'streaming' }, body: 'json', stream: 'completion', ends: { result: ['message_end'], close: [] }, files: ['files', 'inputs'] },
  'workflows.stream': { method: 'POST', path: '/workflows/run#stream', key: 'app', repeat: 'before-start', generates: true, user: 'required', fill: { inputs: {}, response_mode: 'streaming' }, body: 'json', stream: 'workflow', ends: { result: ['workflow_finished', 'workflow_paused'], close: ['workflow_finished', 'workflow_paused'] }, files: ['files', 'inputs'] },
  'workflows.streamVersion': { method: 'POST', path: '/workflows/{workflow_id}/run#stream', key: 'app', repeat: 'before-start', generates: true, user: 'required', fill: { inputs: {}, response_mode: 'streaming' }, body: 'json', stream: 'workflow', ends: { result: ['workflow_finished', 'workflow_paused'], close: ['workflow_finished', 'workflow_paused'] }, files: ['files', 'inputs'] },
  'pipelines.stream': { method: 'POST', path: '/datasets/{dataset_id}/pipeline/run#stream', key: 'dataset', repeat: 'before-start', generates: true, fill: { inputs: {}, response_mode: 'streaming' }, body: 'json', stream: 'pipeline', ends: { result: ['workflow_finished'], close: ['workflow_finished'] } },
};

/** The name of every event of every stream that this release knows. */
export const knownEvent: RegExp = /^(agent_(log|message|thought)|datasource_(completed|error|processing)|error|human_(input_form_filled|input_form_timeout|input_required)|iteration_(completed|next|started)|loop_(completed|next|started)|message|message_(end|file|replace)|node_(finished|retry|started)|reasoning_chunk|text_(chunk|replace)|tts_(message|message_end)|workflow_(finished|paused|started))$/;
