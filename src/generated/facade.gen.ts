// Generated from spec/ by `npm run generate`. Do not edit.

import type { Pages } from '../extensions/pages/index.js';
import type { ChatStream, CompletionStream, DatasourceStream, PipelineStream, ResumeStream, StreamOptions, WorkflowStream } from '../extensions/streaming/index.js';
import type { ChatResult, CompletionResult, WorkflowResult } from '../extensions/streaming/results.js';
import type { AnyApp, AppAnswer, AppShape, AppStream } from '../extensions/types/client.js';
import type { Download, WithFiles } from '../extensions/uploads/index.js';
import type { Params, Reply, RequestOptions } from '../transport/index.js';

import type { AnnotationsCreateData, AnnotationsCreateResponse, AnnotationsDeleteData, AnnotationsDeleteResponse, AnnotationsListData, AnnotationsListResponse, AnnotationsReplyConfigureData, AnnotationsReplyConfigureResponse, AnnotationsReplyStatusData, AnnotationsReplyStatusResponse, AnnotationsUpdateData, AnnotationsUpdateResponse, AppFeedbacksData, AppFeedbacksResponse, AppInfoResponse, AppMetaResponse, AppParametersResponse, AppSiteResponse, AudioSpeakData, AudioTranscribeData, AudioTranscribeResponse, ChatSendData, ChatSendResponse, ChatStopData, ChatStopResponse, ChatStreamData, CompletionSendData, CompletionSendResponse, CompletionStopData, CompletionStopResponse, CompletionStreamData, ConversationsDeleteData, ConversationsDeleteResponse, ConversationsListData, ConversationsListResponse, ConversationsRenameData, ConversationsRenameResponse, ConversationsVariablesListData, ConversationsVariablesListResponse, ConversationsVariablesUpdateData, ConversationsVariablesUpdateResponse, DatasetsCreateData, DatasetsCreateResponse, DatasetsDeleteData, DatasetsDeleteResponse, DatasetsGetData, DatasetsGetResponse, DatasetsListData, DatasetsListResponse, DatasetsRetrieveData, DatasetsRetrieveResponse, DatasetsTagsListData, DatasetsTagsListResponse, DatasetsUpdateData, DatasetsUpdateResponse, DocumentsCreateByFileData, DocumentsCreateByFileResponse, DocumentsCreateByTextData, DocumentsCreateByTextResponse, DocumentsDeleteData, DocumentsDeleteResponse, DocumentsDownloadData, DocumentsDownloadResponse, DocumentsDownloadZipData, DocumentsGetData, DocumentsGetResponse, DocumentsIndexingStatusData, DocumentsIndexingStatusResponse, DocumentsListData, DocumentsListResponse, DocumentsSetMetadataData, DocumentsSetMetadataResponse, DocumentsSetStatusData, DocumentsSetStatusResponse, DocumentsUpdateByFileData, DocumentsUpdateByFileResponse, DocumentsUpdateByTextData, DocumentsUpdateByTextResponse, DocumentsUpdateData, DocumentsUpdateResponse, EndUsersGetData, EndUsersGetResponse, FilesPreviewData, FilesUploadData, FilesUploadResponse, HumanInputGetData, HumanInputGetResponse, HumanInputSubmitData, HumanInputSubmitResponse, MessagesFeedbackData, MessagesFeedbackResponse, MessagesListData, MessagesListResponse, MessagesSuggestedData, MessagesSuggestedResponse, MetadataBuiltInListData, MetadataBuiltInListResponse, MetadataBuiltInToggleData, MetadataBuiltInToggleResponse, MetadataCreateData, MetadataCreateResponse, MetadataDeleteData, MetadataDeleteResponse, MetadataListData, MetadataListResponse, MetadataUpdateData, MetadataUpdateResponse, ModelsListData, ModelsListResponse, PipelinesDatasourcesData, PipelinesDatasourcesResponse, PipelinesRunData, PipelinesRunNodeData, PipelinesRunResponse, PipelinesStreamData, PipelinesUploadFileData, PipelinesUploadFileResponse, SegmentsChildrenCreateData, SegmentsChildrenCreateResponse, SegmentsChildrenDeleteData, SegmentsChildrenDeleteResponse, SegmentsChildrenListData, SegmentsChildrenListResponse, SegmentsChildrenUpdateData, SegmentsChildrenUpdateResponse, SegmentsCreateData, SegmentsCreateResponse, SegmentsDeleteData, SegmentsDeleteResponse, SegmentsGetData, SegmentsGetResponse, SegmentsListData, SegmentsListResponse, SegmentsUpdateData, SegmentsUpdateResponse, TagsBindData, TagsBindResponse, TagsCreateData, TagsCreateResponse, TagsDeleteData, TagsDeleteResponse, TagsListResponse, TagsUnbindData, TagsUnbindResponse, TagsUpdateData, TagsUpdateResponse, WorkflowsLogsListData, WorkflowsLogsListResponse, WorkflowsRunData, WorkflowsRunResponse, WorkflowsRunsEventsData, WorkflowsRunsGetData, WorkflowsRunsGetResponse, WorkflowsRunVersionData, WorkflowsRunVersionResponse, WorkflowsStopData, WorkflowsStopResponse, WorkflowsStreamData, WorkflowsStreamVersionData } from './types.gen.js';

export type Chat<Shape extends AppShape = AnyApp> = {
    /**
     * Ask a chat app.
     *
     * Sends a message to a chat, agent or chatflow app and answers whole or as events. Agent apps answer as events only.
     * When the connection breaks, the answer of a chat or agent app dies with it; a chatflow run goes on and can be followed at its events.
     *
     * Reads the whole answer from a stream, unless `blocking` is set. `POST /chat-messages`
     */
    send: AppAnswer<Shape, Params<ChatSendData>, ChatSendResponse, ChatResult>;
    /**
     * Stop a streaming answer.
     *
     * Stops an answer that is being streamed; the stream then ends by itself, and reading it to its end keeps the partial answer in the history.
     * It is a success for unknown and finished tasks too.
     *
     * `POST /chat-messages/{task_id}/stop`
     */
    stop: (params: Params<ChatStopData>, options?: RequestOptions) => Reply<ChatStopResponse>;
    /**
     * Ask a chat app.
     *
     * Sends a message to a chat, agent or chatflow app and answers whole or as events. Agent apps answer as events only.
     * When the connection breaks, the answer of a chat or agent app dies with it; a chatflow run goes on and can be followed at its events.
     *
     * Gives the events as they come. `POST /chat-messages`
     */
    stream: AppStream<Shape, Params<ChatStreamData>, ChatStream>;
};

export type Completion<Shape extends AppShape = AnyApp> = {
    /**
     * Ask a completion app.
     *
     * Has a completion app write one text and answers whole or as events. There is no conversation.
     * When the connection breaks, the answer dies with it and is stored empty.
     *
     * Reads the whole answer from a stream, unless `blocking` is set. `POST /completion-messages`
     */
    send: AppAnswer<Shape, Params<CompletionSendData>, CompletionSendResponse, CompletionResult>;
    /**
     * Stop a streaming completion.
     *
     * Stops a text that is being streamed; the stream then ends by itself with `message_end`.
     * It is a success for unknown and finished tasks, and for another `user`, too.
     *
     * `POST /completion-messages/{task_id}/stop`
     */
    stop: (params: Params<CompletionStopData>, options?: RequestOptions) => Reply<CompletionStopResponse>;
    /**
     * Ask a completion app.
     *
     * Has a completion app write one text and answers whole or as events. There is no conversation.
     * When the connection breaks, the answer dies with it and is stored empty.
     *
     * Gives the events as they come. `POST /completion-messages`
     */
    stream: AppStream<Shape, Params<CompletionStreamData>, CompletionStream>;
};

export type WorkflowsRuns = {
    /**
     * Get a run.
     *
     * Tells how a run of a workflow or chatflow stands and what it gave, to any user of the app.
     *
     * `GET /workflows/run/{workflow_run_id}`
     */
    get: (params: Params<WorkflowsRunsGetData>, options?: RequestOptions) => Reply<WorkflowsRunsGetResponse>;
    /**
     * Watch a run.
     *
     * Streams what a run of a workflow or chatflow does from now on; of a run that has ended, one `workflow_finished`. What was said between the break and this call is lost,
     * but `include_state_snapshot` replays the nodes, in a poorer form and without text. Of a paused run nothing but pings come: open first, then submit the form.
     *
     * Gives the events as they come. `GET /workflow/{workflow_run_id}/events`
     */
    events: (params: Params<WorkflowsRunsEventsData>, options?: StreamOptions) => ResumeStream;
};

export type WorkflowsLogs = {
    /**
     * List runs.
     *
     * Lists the runs of a workflow app, newest first. Of any other app the list is empty.
     *
     * Gives the page when awaited, the items of all pages when iterated. `GET /workflows/logs`
     */
    list: (params?: Params<WorkflowsLogsListData>, options?: RequestOptions) => Pages<WorkflowsLogsListResponse>;
};

export type Workflows<Shape extends AppShape = AnyApp> = {
    readonly runs: WorkflowsRuns;
    readonly logs: WorkflowsLogs;
    /**
     * Run a workflow.
     *
     * Runs the published version of a workflow app; a run that fails is a 200 with `status: failed`. It goes on when the caller leaves, and `workflows.runs.events` shows the rest.
     * Streamed, inputs that do not fit are no 400: one ping, silence, closed after 300 s. A run that waits in the server's queue looks the same.
     *
     * Reads the whole answer from a stream, unless `blocking` is set. `POST /workflows/run`
     */
    run: AppAnswer<Shape, Params<WorkflowsRunData>, WorkflowsRunResponse, WorkflowResult>;
    /**
     * Run a workflow's version.
     *
     * Runs a chosen version of a workflow app, in all else like `workflows.run`. Drafts are refused.
     *
     * Reads the whole answer from a stream, unless `blocking` is set. `POST /workflows/{workflow_id}/run`
     */
    runVersion: AppAnswer<Shape, Params<WorkflowsRunVersionData>, WorkflowsRunVersionResponse, WorkflowResult>;
    /**
     * Stop a run.
     *
     * Stops a streamed run, whoever started it. Its stream ends with a `workflow_finished` whose `status` is `stopped`.
     *
     * `POST /workflows/tasks/{task_id}/stop`
     */
    stop: (params: Params<WorkflowsStopData>, options?: RequestOptions) => Reply<WorkflowsStopResponse>;
    /**
     * Run a workflow.
     *
     * Runs the published version of a workflow app; a run that fails is a 200 with `status: failed`. It goes on when the caller leaves, and `workflows.runs.events` shows the rest.
     * Streamed, inputs that do not fit are no 400: one ping, silence, closed after 300 s. A run that waits in the server's queue looks the same.
     *
     * Gives the events as they come. `POST /workflows/run`
     */
    stream: AppStream<Shape, Params<WorkflowsStreamData>, WorkflowStream>;
    /**
     * Run a workflow's version.
     *
     * Runs a chosen version of a workflow app, in all else like `workflows.run`. Drafts are refused.
     *
     * Gives the events as they come. `POST /workflows/{workflow_id}/run`
     */
    streamVersion: AppStream<Shape, Params<WorkflowsStreamVersionData>, WorkflowStream>;
};

export type HumanInput = {
    /**
     * Get a form.
     *
     * Shows the form that a paused run waits for, until it is submitted or lapses.
     *
     * `GET /form/human_input/{form_token}`
     */
    get: (params: Params<HumanInputGetData>, options?: RequestOptions) => Reply<HumanInputGetResponse>;
    /**
     * Fill in a form.
     *
     * Submits a form, upon which its run goes on by itself; watch it with `workflows.runs.events`, opened before this call.
     * Every field needs a value. Sent twice, the second is a 412 though the first was taken.
     *
     * `POST /form/human_input/{form_token}`
     */
    submit: (params: Params<HumanInputSubmitData>, options?: RequestOptions) => Reply<HumanInputSubmitResponse>;
};

export type Messages = {
    /**
     * List messages.
     *
     * Lists a conversation's messages: a page holds the newest ones before `first_id`, the oldest of them first.
     * Iterated, they come backwards in time, the newest of all first. An unknown `user` is created.
     * A file's address is signed anew on every read.
     *
     * Gives the page when awaited, the items of all pages when iterated. `GET /messages`
     */
    list: (params: Params<MessagesListData>, options?: RequestOptions) => Pages<MessagesListResponse>;
    /**
     * Suggest next questions.
     *
     * Has a model think up what the end user may want to ask next. Only where the app has follow-up questions switched on.
     *
     * `GET /messages/{message_id}/suggested`
     */
    suggested: (params: Params<MessagesSuggestedData>, options?: RequestOptions) => Reply<MessagesSuggestedResponse>;
    /**
     * Rate an answer.
     *
     * Stores what an end user thinks of an answer, in place of what was said before, or takes it back. Completion apps have answers to rate as well.
     *
     * `POST /messages/{message_id}/feedbacks`
     */
    feedback: (params: Params<MessagesFeedbackData>, options?: RequestOptions) => Reply<MessagesFeedbackResponse>;
};

export type ConversationsVariables = {
    /**
     * List a conversation's variables.
     *
     * Lists the variables that a chatflow keeps for a conversation. The client asks for 100 at once: they are all created in the same second,
     * and a cursor skips what shares its second.
     *
     * Gives the page when awaited, the items of all pages when iterated. `GET /conversations/{conversation_id}/variables`
     */
    list: (params: Params<ConversationsVariablesListData>, options?: RequestOptions) => Pages<ConversationsVariablesListResponse>;
    /**
     * Set a conversation variable.
     *
     * Gives one variable of a chatflow's conversation a new value of its own type. The answer shows the value as text, so it cannot be sent back.
     *
     * `PUT /conversations/{conversation_id}/variables/{variable_id}`
     */
    update: (params: Params<ConversationsVariablesUpdateData>, options?: RequestOptions) => Reply<ConversationsVariablesUpdateResponse>;
};

export type Conversations = {
    readonly variables: ConversationsVariables;
    /**
     * List conversations.
     *
     * Lists the conversations of one end user, the latest first unless `sort_by` says otherwise. An unknown `user` has none, and is created.
     * Conversations that share the cursor's second are left out of the next page.
     *
     * Gives the page when awaited, the items of all pages when iterated. `GET /conversations`
     */
    list: (params?: Params<ConversationsListData>, options?: RequestOptions) => Pages<ConversationsListResponse>;
    /**
     * Delete a conversation.
     *
     * Removes a conversation. The server wants a JSON body, `{}` at least, and sends none back.
     *
     * `DELETE /conversations/{conversation_id}`
     */
    delete: (params: Params<ConversationsDeleteData>, options?: RequestOptions) => Reply<ConversationsDeleteResponse>;
    /**
     * Name a conversation.
     *
     * Gives a conversation a name, or has the model make one up from its first messages. When the model fails the old name stays, with a 200.
     *
     * `POST /conversations/{conversation_id}/name`
     */
    rename: (params: Params<ConversationsRenameData>, options?: RequestOptions) => Reply<ConversationsRenameResponse>;
};

export type Files = {
    /**
     * Upload a file.
     *
     * Stores a file that a message or run can name afterwards, with the key of the same app and the same `user`.
     * Takes any extension and empty files; which kinds an app makes use of, `app.parameters` tells.
     *
     * `POST /files/upload`
     */
    upload: (params: WithFiles<Params<FilesUploadData>>, options?: RequestOptions) => Reply<FilesUploadResponse>;
    /**
     * Download a file.
     *
     * Sends the bytes of an uploaded file, once a message of this app has used it; files of workflow runs are never found.
     * Always the whole file: a `Range` header is ignored.
     *
     * `GET /files/{file_id}/preview`
     */
    preview: (params: Params<FilesPreviewData>, options?: RequestOptions) => Reply<Download>;
};

export type Audio = {
    /**
     * Turn speech into text.
     *
     * Has the app's speech-to-text model write down what is said. The content type of the part `file` decides whether it is taken.
     *
     * `POST /audio-to-text`
     */
    transcribe: (params: WithFiles<Params<AudioTranscribeData>>, options?: RequestOptions) => Reply<AudioTranscribeResponse>;
    /**
     * Turn text into speech.
     *
     * Has the app's text-to-speech model speak a text or a stored answer. An unknown message, or one with an empty answer, is a 200 with `null`.
     * A failure after the first byte just ends the sound.
     *
     * `POST /text-to-audio`
     */
    speak: (params?: Params<AudioSpeakData>, options?: RequestOptions) => Reply<Download>;
};

export type App = {
    /**
     * What the app is.
     *
     * Name, kind and maker of the app that the key belongs to. Works before the app is published.
     *
     * `GET /info`
     */
    info: (options?: RequestOptions) => Reply<AppInfoResponse>;
    /**
     * What the app takes.
     *
     * The form, the features and the limits of the app.
     * Apart from `system_parameters` it is the stored configuration, so chat, agent and completion apps answer in another depth than chatflow and workflow apps.
     *
     * `GET /parameters`
     */
    parameters: (options?: RequestOptions) => Reply<AppParametersResponse>;
    /**
     * Icons of the app's tools.
     *
     * What is needed to show the tools that an agent or a tool node calls. Never refused for want of publishing.
     *
     * `GET /meta`
     */
    meta: (options?: RequestOptions) => Reply<AppMetaResponse>;
    /**
     * Look of the web page.
     *
     * Title, icon, colours and texts of the app's own web page. An app has them before it is published.
     *
     * `GET /site`
     */
    site: (options?: RequestOptions) => Reply<AppSiteResponse>;
    /**
     * Ratings of the app's messages.
     *
     * Ratings by end users and by the workspace, the newest first. The answer does not say whether there are more; a short page is the last.
     * A workflow app answers with none.
     *
     * Gives the page when awaited, the items of all pages when iterated. `GET /app/feedbacks`
     */
    feedbacks: (params?: Params<AppFeedbacksData>, options?: RequestOptions) => Pages<AppFeedbacksResponse>;
};

export type AnnotationsReply = {
    /**
     * Switch prepared answers.
     *
     * Starts a job that switches annotation reply on, indexing all annotations with an embedding model, or off.
     * Ask `annotations.reply.status` for its end; a wrong model shows only there.
     *
     * `POST /apps/annotation-reply/{action}`
     */
    configure: (params: Params<AnnotationsReplyConfigureData>, options?: RequestOptions) => Reply<AnnotationsReplyConfigureResponse>;
    /**
     * Status of the switch.
     *
     * How far a job is. A failed one answers 200 with `job_status` `error`. It is forgotten ten minutes after its end, which then looks like a job that never was.
     *
     * `GET /apps/annotation-reply/{action}/status/{job_id}`
     */
    status: (params: Params<AnnotationsReplyStatusData>, options?: RequestOptions) => Reply<AnnotationsReplyStatusResponse>;
};

export type Annotations = {
    readonly reply: AnnotationsReply;
    /**
     * List prepared answers.
     *
     * The newest first. A page has at most 100 rows; a `page` or `limit` that makes no sense falls back to the usual one and is repeated in the answer all the same.
     * Any app may ask; completion and workflow apps have none.
     *
     * Gives the page when awaited, the items of all pages when iterated. `GET /apps/annotations`
     */
    list: (params?: Params<AnnotationsListData>, options?: RequestOptions) => Pages<AnnotationsListResponse>;
    /**
     * Prepare an answer.
     *
     * Stores an answer for a question. It is given only while annotation reply is on; then it is indexed in the background.
     *
     * `POST /apps/annotations`
     */
    create: (params: Params<AnnotationsCreateData>, options?: RequestOptions) => Reply<AnnotationsCreateResponse>;
    /**
     * Delete a prepared answer.
     *
     * Deletes it and the record of its hits. Takes no body.
     *
     * `DELETE /apps/annotations/{annotation_id}`
     */
    delete: (params: Params<AnnotationsDeleteData>, options?: RequestOptions) => Reply<AnnotationsDeleteResponse>;
    /**
     * Change a prepared answer.
     *
     * Replaces question and answer; both must be sent. `hit_count` stays.
     *
     * `PUT /apps/annotations/{annotation_id}`
     */
    update: (params: Params<AnnotationsUpdateData>, options?: RequestOptions) => Reply<AnnotationsUpdateResponse>;
};

export type EndUsers = {
    /**
     * Get an end user.
     *
     * Tells who an end user id is. There is no way from a `user` text to the id.
     *
     * `GET /end-users/{end_user_id}`
     */
    get: (params: Params<EndUsersGetData>, options?: RequestOptions) => Reply<EndUsersGetResponse>;
};

export type DatasetsTags = {
    /**
     * Tags of a knowledge base.
     *
     * All tags of one knowledge base, by id and name.
     *
     * `GET /datasets/{dataset_id}/tags`
     */
    list: (params: Params<DatasetsTagsListData>, options?: RequestOptions) => Reply<DatasetsTagsListResponse>;
};

export type Datasets = {
    readonly tags: DatasetsTags;
    /**
     * List the knowledge bases.
     *
     * Lists the knowledge bases of the workspace, newest first, as its owner sees them.
     * Count pages by `total`: `has_more` is wrong for a full last page, and for a `limit` above 100.
     *
     * Gives the page when awaited, the items of all pages when iterated. `GET /datasets`
     */
    list: (params?: Params<DatasetsListData>, options?: RequestOptions) => Pages<DatasetsListResponse>;
    /**
     * Make a knowledge base.
     *
     * Makes an empty knowledge base. Whatever is left open, its first document settles.
     *
     * `POST /datasets`
     */
    create: (params: Params<DatasetsCreateData>, options?: RequestOptions) => Reply<DatasetsCreateResponse>;
    /**
     * Delete a knowledge base.
     *
     * Deletes a knowledge base and its documents, also while apps use it. The clearing goes on after the answer.
     *
     * `DELETE /datasets/{dataset_id}`
     */
    delete: (params: Params<DatasetsDeleteData>, options?: RequestOptions) => Reply<DatasetsDeleteResponse>;
    /**
     * Get a knowledge base.
     *
     * Reads one knowledge base.
     *
     * `GET /datasets/{dataset_id}`
     */
    get: (params: Params<DatasetsGetData>, options?: RequestOptions) => Reply<DatasetsGetResponse>;
    /**
     * Change a knowledge base.
     *
     * Changes what is sent and leaves the rest. Another technique or embedding model has all documents indexed anew.
     * To make an economy knowledge base `high_quality` without both names of an embedding model is a 500.
     *
     * `PATCH /datasets/{dataset_id}`
     */
    update: (params: Params<DatasetsUpdateData>, options?: RequestOptions) => Reply<DatasetsUpdateResponse>;
    /**
     * Search a knowledge base.
     *
     * Searches the documents that are enabled. An economy knowledge base finds nothing unless the settings say `keyword_search`.
     * Of a hit's document 1.14.1 tells the id alone. When the model that sorts again fails, a hybrid search finds nothing and others are a 400.
     *
     * `POST /datasets/{dataset_id}/retrieve`
     */
    retrieve: (params: Params<DatasetsRetrieveData>, options?: RequestOptions) => Reply<DatasetsRetrieveResponse>;
};

export type Documents = {
    /**
     * Add a text.
     *
     * Adds a text and indexes it in the background. A document of the same name is overwritten and keeps its id, unless it is
     * disabled. A segment length that is out of range shows up as a failed document only.
     *
     * `POST /datasets/{dataset_id}/document/create-by-text`
     */
    createByText: (params: Params<DocumentsCreateByTextData>, options?: RequestOptions) => Reply<DocumentsCreateByTextResponse>;
    /**
     * Add a file.
     *
     * Adds a file and indexes it in the background. A document of the same name is overwritten and keeps its id, unless it is
     * disabled or `duplicate` is false. A file that cannot be read shows up as a failed document only.
     *
     * `POST /datasets/{dataset_id}/document/create-by-file`
     */
    createByFile: (params: WithFiles<Params<DocumentsCreateByFileData>>, options?: RequestOptions) => Reply<DocumentsCreateByFileResponse>;
    /**
     * List documents.
     *
     * Lists the documents of a knowledge base, newest first, a page at a time. `has_more` is right only with a `limit` up to 100
     * and a last page that is not exactly full; `total` can be trusted.
     *
     * Gives the page when awaited, the items of all pages when iterated. `GET /datasets/{dataset_id}/documents`
     */
    list: (params: Params<DocumentsListData>, options?: RequestOptions) => Pages<DocumentsListResponse>;
    /**
     * Delete a document.
     *
     * Deletes a document with its segments, even while it is indexed, unless it is archived.
     *
     * `DELETE /datasets/{dataset_id}/documents/{document_id}`
     */
    delete: (params: Params<DocumentsDeleteData>, options?: RequestOptions) => Reply<DocumentsDeleteResponse>;
    /**
     * Show a document.
     *
     * Shows one document with its rules and counts. Other than in lists there is no `word_count`, and metadata numbers are numbers.
     *
     * `GET /datasets/{dataset_id}/documents/{document_id}`
     */
    get: (params: Params<DocumentsGetData>, options?: RequestOptions) => Reply<DocumentsGetResponse>;
    /**
     * Replace a document's file.
     *
     * Gives a document a new file, a new rule, or both, and indexes it again under its old batch. Only an `available` document can
     * be updated, and a name alone is not enough.
     *
     * `PATCH /datasets/{dataset_id}/documents/{document_id}`
     */
    update: (params: WithFiles<Params<DocumentsUpdateData>>, options?: RequestOptions) => Reply<DocumentsUpdateResponse>;
    /**
     * Replace a document's text.
     *
     * Gives a document a new text, a new rule, or both, and indexes it again under its old batch. Only an `available` document can
     * be updated, and a name alone is not enough.
     *
     * `POST /datasets/{dataset_id}/documents/{document_id}/update-by-text`
     */
    updateByText: (params: Params<DocumentsUpdateByTextData>, options?: RequestOptions) => Reply<DocumentsUpdateByTextResponse>;
    /**
     * Replace a document's file.
     *
     * The older address of `documents.update`, which does the same.
     *
     * `POST /datasets/{dataset_id}/documents/{document_id}/update-by-file`
     */
    updateByFile: (params: WithFiles<Params<DocumentsUpdateByFileData>>, options?: RequestOptions) => Reply<DocumentsUpdateByFileResponse>;
    /**
     * Follow indexing.
     *
     * Tells how far indexing of a batch is; ask until each document is `completed` or `error`. After an overwrite or an update the
     * old times and counts may stay for a while. High-quality documents wait for each other.
     *
     * `GET /datasets/{dataset_id}/documents/{batch}/indexing-status`
     */
    indexingStatus: (params: Params<DocumentsIndexingStatusData>, options?: RequestOptions) => Reply<DocumentsIndexingStatusResponse>;
    /**
     * Enable, disable or archive documents.
     *
     * Does one thing to many documents, all or none. What is already so is passed over, but a document that a former action still
     * works on is refused; wait a moment then.
     *
     * `PATCH /datasets/{dataset_id}/documents/status/{action}`
     */
    setStatus: (params: Params<DocumentsSetStatusData>, options?: RequestOptions) => Reply<DocumentsSetStatusResponse>;
    /**
     * Set documents' metadata.
     *
     * Sets metadata values of many documents, one document after the other. A list replaces what the document has, unless it is
     * partial. Ids and names of fields are not checked, values not converted.
     *
     * `POST /datasets/{dataset_id}/documents/metadata`
     */
    setMetadata: (params: Params<DocumentsSetMetadataData>, options?: RequestOptions) => Reply<DocumentsSetMetadataResponse>;
    /**
     * Get a download link.
     *
     * Gives a signed address of the file that a document was made from; texts have one too, documents of pipelines have none.
     *
     * `GET /datasets/{dataset_id}/documents/{document_id}/download`
     */
    download: (params: Params<DocumentsDownloadData>, options?: RequestOptions) => Reply<DocumentsDownloadResponse>;
    /**
     * Download files as ZIP.
     *
     * Packs the files that documents were made from. Texts have one too, documents of pipelines have none.
     *
     * `POST /datasets/{dataset_id}/documents/download-zip`
     */
    downloadZip: (params: Params<DocumentsDownloadZipData>, options?: RequestOptions) => Reply<Download>;
};

export type SegmentsChildren = {
    /**
     * List a segment's child chunks.
     *
     * Lists the child chunks by position; the only way to them in full-doc mode, where segments come without.
     *
     * Gives the page when awaited, the items of all pages when iterated. `GET /datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}/child_chunks`
     */
    list: (params: Params<SegmentsChildrenListData>, options?: RequestOptions) => Pages<SegmentsChildrenListResponse>;
    /**
     * Add a child chunk.
     *
     * Puts a child chunk at the end of a segment. Any document takes it, but only in a high-quality knowledge base does retrieval
     * find it, and only in paragraph mode does its segment show it.
     *
     * `POST /datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}/child_chunks`
     */
    create: (params: Params<SegmentsChildrenCreateData>, options?: RequestOptions) => Reply<SegmentsChildrenCreateResponse>;
    /**
     * Delete a child chunk.
     *
     * Deletes a child chunk.
     *
     * `DELETE /datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}/child_chunks/{child_chunk_id}`
     */
    delete: (params: Params<SegmentsChildrenDeleteData>, options?: RequestOptions) => Reply<SegmentsChildrenDeleteResponse>;
    /**
     * Change a child chunk.
     *
     * Gives a child chunk a new text; one that the server had cut becomes `customized`.
     *
     * `PATCH /datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}/child_chunks/{child_chunk_id}`
     */
    update: (params: Params<SegmentsChildrenUpdateData>, options?: RequestOptions) => Reply<SegmentsChildrenUpdateResponse>;
};

export type Segments = {
    readonly children: SegmentsChildren;
    /**
     * List a document's segments.
     *
     * Lists the segments by position, those included that are still being indexed or about to be replaced.
     *
     * Gives the page when awaited, the items of all pages when iterated. `GET /datasets/{dataset_id}/documents/{document_id}/segments`
     */
    list: (params: Params<SegmentsListData>, options?: RequestOptions) => Pages<SegmentsListResponse>;
    /**
     * Add segments.
     *
     * Puts segments at the end of a document and indexes them before it answers. A failure to index is no refusal: such a segment
     * comes back with status `error`.
     *
     * `POST /datasets/{dataset_id}/documents/{document_id}/segments`
     */
    create: (params: Params<SegmentsCreateData>, options?: RequestOptions) => Reply<SegmentsCreateResponse>;
    /**
     * Delete a segment.
     *
     * Deletes a segment with its child chunks.
     *
     * `DELETE /datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}`
     */
    delete: (params: Params<SegmentsDeleteData>, options?: RequestOptions) => Reply<SegmentsDeleteResponse>;
    /**
     * Get a segment.
     *
     * Gives one segment with its attachments, and with its child chunks where the document keeps them in paragraphs.
     *
     * `GET /datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}`
     */
    get: (params: Params<SegmentsGetData>, options?: RequestOptions) => Reply<SegmentsGetResponse>;
    /**
     * Change a segment.
     *
     * Changes a segment and indexes it before it answers; every change but `enabled: false` leaves it enabled. A failure to index
     * is no refusal: the segment comes back with status `error`. Disabling locks it against changes, for ten minutes at most.
     *
     * `POST /datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}`
     */
    update: (params: Params<SegmentsUpdateData>, options?: RequestOptions) => Reply<SegmentsUpdateResponse>;
};

export type Tags = {
    /**
     * Delete a tag.
     *
     * Deletes a tag and its bindings; the knowledge bases stay. The id travels in a JSON body, the query is not looked at.
     *
     * `DELETE /datasets/tags`
     */
    delete: (params: Params<TagsDeleteData>, options?: RequestOptions) => Reply<TagsDeleteResponse>;
    /**
     * List tags.
     *
     * All tags of the workspace, the newest first, on one page.
     * Releases 1.13.0 to 1.14.1 answer 400 `invalid_param` unless there is none; `datasets.tags.list` and the `tags` of a knowledge base still tell names and ids.
     *
     * `GET /datasets/tags`
     */
    list: (options?: RequestOptions) => Reply<TagsListResponse>;
    /**
     * Rename a tag.
     *
     * Gives a tag a new name.
     * Releases 1.13.0 to 1.14.1 rename it and then answer 400 `invalid_param` with `DataSetTag` in the message.
     *
     * `PATCH /datasets/tags`
     */
    update: (params: Params<TagsUpdateData>, options?: RequestOptions) => Reply<TagsUpdateResponse>;
    /**
     * Create a tag.
     *
     * Creates a tag for knowledge bases.
     * Releases 1.13.0 to 1.14.1 create it and then answer 400 `invalid_param` with `DataSetTag` in the message, so its id stays unknown.
     *
     * `POST /datasets/tags`
     */
    create: (params: Params<TagsCreateData>, options?: RequestOptions) => Reply<TagsCreateResponse>;
    /**
     * Tag a knowledge base.
     *
     * Adds tags to a knowledge base. Works even where API access to the knowledge base is switched off.
     *
     * `POST /datasets/tags/binding`
     */
    bind: (params: Params<TagsBindData>, options?: RequestOptions) => Reply<TagsBindResponse>;
    /**
     * Untag a knowledge base.
     *
     * Takes tags from a knowledge base. Works even where API access to the knowledge base is switched off.
     *
     * `POST /datasets/tags/unbinding`
     */
    unbind: (params: Params<TagsUnbindData>, options?: RequestOptions) => Reply<TagsUnbindResponse>;
};

export type MetadataBuiltIn = {
    /**
     * List built-in fields.
     *
     * Fields that the server fills in by itself, whether they are on or not; `metadata.list` tells that.
     *
     * `GET /datasets/{dataset_id}/metadata/built-in`
     */
    list: (params: Params<MetadataBuiltInListData>, options?: RequestOptions) => Reply<MetadataBuiltInListResponse>;
    /**
     * Switch built-in fields.
     *
     * Switches the built-in fields on or off for all documents. Takes no body; what is on already stays on.
     *
     * `POST /datasets/{dataset_id}/metadata/built-in/{action}`
     */
    toggle: (params: Params<MetadataBuiltInToggleData>, options?: RequestOptions) => Reply<MetadataBuiltInToggleResponse>;
};

export type Metadata = {
    readonly builtIn: MetadataBuiltIn;
    /**
     * List the metadata fields.
     *
     * All fields made for the knowledge base, on one page. Built-in fields are not among them, `metadata.builtIn.list` has those.
     *
     * `GET /datasets/{dataset_id}/metadata`
     */
    list: (params: Params<MetadataListData>, options?: RequestOptions) => Reply<MetadataListResponse>;
    /**
     * Create a metadata field.
     *
     * Creates a field that documents of the knowledge base can have. An empty name is taken.
     *
     * `POST /datasets/{dataset_id}/metadata`
     */
    create: (params: Params<MetadataCreateData>, options?: RequestOptions) => Reply<MetadataCreateResponse>;
    /**
     * Delete a metadata field.
     *
     * Deletes a field and its values on documents that are completed, enabled and not archived.
     *
     * `DELETE /datasets/{dataset_id}/metadata/{metadata_id}`
     */
    delete: (params: Params<MetadataDeleteData>, options?: RequestOptions) => Reply<MetadataDeleteResponse>;
    /**
     * Rename a metadata field.
     *
     * Gives a field a new name; its type stays. Values are carried over on documents that are completed, enabled and not archived.
     * Release 1.14.1 refuses the name that the field has already, so a repeated request is a 400.
     *
     * `PATCH /datasets/{dataset_id}/metadata/{metadata_id}`
     */
    update: (params: Params<MetadataUpdateData>, options?: RequestOptions) => Reply<MetadataUpdateResponse>;
};

export type Models = {
    /**
     * List usable models.
     *
     * Models that are set up in the workspace and can be used now, with the names that settings of a knowledge base want.
     *
     * `GET /workspaces/current/models/model-types/{model_type}`
     */
    list: (params: Params<ModelsListData>, options?: RequestOptions) => Reply<ModelsListResponse>;
};

export type Pipelines = {
    /**
     * Upload a pipeline file.
     *
     * Uploads a file for runs of any pipeline of the workspace. 1.14.1 refuses no type, and a file that is too large by a 400.
     *
     * `POST /datasets/pipeline/file-upload`
     */
    uploadFile: (params: WithFiles<Params<PipelinesUploadFileData>>, options?: RequestOptions) => Reply<PipelinesUploadFileResponse>;
    /**
     * List a pipeline's datasources.
     *
     * Lists the nodes that a run can start at. A pipeline that was never published answers from its draft.
     *
     * `GET /datasets/{dataset_id}/pipeline/datasource-plugins`
     */
    datasources: (params: Params<PipelinesDatasourcesData>, options?: RequestOptions) => Reply<PipelinesDatasourcesResponse>;
    /**
     * Read a datasource.
     *
     * Crawls a website or lists what an online source holds, for the caller to choose from and run the pipeline on. Whatever fails
     * once the stream is open is an event under HTTP 200, an unknown node included.
     *
     * Gives the events as they come. `POST /datasets/{dataset_id}/pipeline/datasource/nodes/{node_id}/run`
     */
    runNode: (params: Params<PipelinesRunNodeData>, options?: StreamOptions) => DatasourceStream;
    /**
     * Run a pipeline.
     *
     * Makes documents from the sources with the published pipeline: the answer is JSON at once, streaming or not, and their indexing
     * is followed by its `batch`. With `is_published: false` it tries the draft out on the first source and makes none;
     * an empty list of sources is answered as if it were published.
     *
     * `POST /datasets/{dataset_id}/pipeline/run`
     */
    run: (params: Params<PipelinesRunData>, options?: RequestOptions) => Reply<PipelinesRunResponse>;
    /**
     * Run a pipeline.
     *
     * Makes documents from the sources with the published pipeline: the answer is JSON at once, streaming or not, and their indexing
     * is followed by its `batch`. With `is_published: false` it tries the draft out on the first source and makes none;
     * an empty list of sources is answered as if it were published.
     *
     * Gives the events as they come. `POST /datasets/{dataset_id}/pipeline/run`
     */
    stream: (params: Params<PipelinesStreamData>, options?: StreamOptions) => PipelineStream;
};

export type Api<Shape extends AppShape = AnyApp> = {
    readonly chat: Chat<Shape>;
    readonly completion: Completion<Shape>;
    readonly workflows: Workflows<Shape>;
    readonly humanInput: HumanInput;
    readonly messages: Messages;
    readonly conversations: Conversations;
    readonly files: Files;
    readonly audio: Audio;
    readonly app: App;
    readonly annotations: Annotations;
    readonly endUsers: EndUsers;
    readonly datasets: Datasets;
    readonly documents: Documents;
    readonly segments: Segments;
    readonly tags: Tags;
    readonly metadata: Metadata;
    readonly models: Models;
    readonly pipelines: Pipelines;
};
