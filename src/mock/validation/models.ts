/** The names that the server has for what operations take: they open its messages on a bad request. */
const MODELS: Record<string, { body?: string; query?: string }> = {
  'annotations.create': { body: 'AnnotationCreatePayload' },
  'annotations.reply.configure': { body: 'AnnotationReplyActionPayload' },
  'annotations.update': { body: 'AnnotationCreatePayload' },
  'app.feedbacks': { query: 'FeedbackListQuery' },
  'audio.speak': { body: 'TextToAudioPayload' },
  'chat.send': { body: 'ChatRequestPayload' },
  'completion.send': { body: 'CompletionRequestPayload' },
  'conversations.list': { query: 'ConversationListQuery' },
  'conversations.rename': { body: 'ConversationRenamePayload' },
  'conversations.variables.list': { query: 'ConversationVariablesQuery' },
  'conversations.variables.update': { body: 'ConversationVariableUpdatePayload' },
  'datasets.create': { body: 'DatasetCreatePayload' },
  'datasets.list': { query: 'DatasetListQuery' },
  'datasets.retrieve': { body: 'HitTestingPayload' },
  'datasets.update': { body: 'DatasetUpdatePayload' },
  'documents.createByFile': { body: 'KnowledgeConfig' },
  'documents.createByText': { body: 'DocumentTextCreatePayload' },
  'documents.downloadZip': { body: 'DocumentBatchDownloadZipPayload' },
  'documents.list': { query: 'DocumentListQuery' },
  'documents.setMetadata': { body: 'MetadataOperationData' },
  'documents.updateByFile': { body: 'KnowledgeConfig' },
  'documents.updateByText': { body: 'DocumentTextUpdate' },
  'files.preview': { query: 'FilePreviewQuery' },
  'humanInput.submit': { body: 'HumanInputFormSubmitPayload' },
  'messages.feedback': { body: 'MessageFeedbackPayload' },
  'messages.list': { query: 'MessageListQuery' },
  'metadata.create': { body: 'MetadataArgs' },
  'metadata.update': { body: 'MetadataUpdatePayload' },
  'pipelines.run': { body: 'PipelineRunApiEntity' },
  'pipelines.runNode': { body: 'DatasourceNodeRunPayload' },
  'segments.children.create': { body: 'ChildChunkCreatePayload' },
  'segments.children.list': { query: 'ChildChunkListQuery' },
  'segments.children.update': { body: 'ChildChunkUpdatePayload' },
  'segments.create': { body: 'SegmentCreatePayload' },
  'segments.update': { body: 'SegmentUpdatePayload' },
  'tags.bind': { body: 'TagBindingPayload' },
  'tags.create': { body: 'TagCreatePayload' },
  'tags.delete': { body: 'TagDeletePayload' },
  'tags.unbind': { body: 'TagUnbindingPayload' },
  'tags.update': { body: 'TagUpdatePayload' },
  'workflows.logs.list': { query: 'WorkflowLogQuery' },
  'workflows.run': { body: 'WorkflowRunPayload' },
  'workflows.runVersion': { body: 'WorkflowRunPayload' },
};

export function modelName(operationId: string, place: string, field = ''): string {
  // Looked at later, by the service behind.
  if (operationId.startsWith('documents.') && field === 'indexing_technique') return 'KnowledgeConfig';
  const known = MODELS[operationId];
  return (place === 'query' ? known?.query : known?.body) ?? 'Payload';
}
