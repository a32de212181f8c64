// Generated from spec/ by `npm run generate`. Do not edit.

export type ClientOptions = {
    baseUrl: 'https://api.dify.ai/v1' | `${string}://{origin}/v1` | (string & {});
};

/**
 * What the stream of a chat, agent or chatflow app says. `ping` has no data and is not in it; a newer server may say more.
 */
export type ChatEvent = ChatMessageEvent | AgentMessageEvent | AgentThoughtEvent | MessageFileEvent | MessageEndEvent | MessageReplaceEvent | TtsMessageEvent | TtsMessageEndEvent | ChatErrorEvent | ChatflowWorkflowStartedEvent | ChatflowWorkflowFinishedEvent | ChatflowWorkflowPausedEvent | ChatflowNodeStartedEvent | ChatflowNodeFinishedEvent | ChatflowNodeRetryEvent | ChatflowIterationStartedEvent | ChatflowIterationNextEvent | ChatflowIterationCompletedEvent | ChatflowLoopStartedEvent | ChatflowLoopNextEvent | ChatflowLoopCompletedEvent | ChatflowHumanInputRequiredEvent | ChatflowHumanInputFormFilledEvent | ChatflowHumanInputFormTimeoutEvent | ChatflowAgentLogEvent | ChatflowReasoningChunkEvent | ChatflowTextChunkEvent;

/**
 * What the stream of a completion app says. `ping` has no data and is not in it; a newer server may say more.
 */
export type CompletionEvent = CompletionMessageEvent | CompletionMessageFileEvent | CompletionMessageEndEvent | CompletionMessageReplaceEvent | CompletionTtsMessageEvent | CompletionTtsMessageEndEvent | CompletionErrorEvent;

/**
 * An event of a streamed workflow run.
 */
export type WorkflowEvent = WorkflowStartedEvent | NodeStartedEvent | NodeFinishedEvent | NodeRetryEvent | IterationStartedEvent | IterationNextEvent | IterationCompletedEvent | LoopStartedEvent | LoopNextEvent | LoopCompletedEvent | TextChunkEvent | TextReplaceEvent | ReasoningChunkEvent | AgentLogEvent | HumanInputRequiredEvent | HumanInputFormFilledEvent | HumanInputFormTimeoutEvent | WorkflowTtsMessageEvent | WorkflowTtsMessageEndEvent | WorkflowPausedEvent | WorkflowFinishedEvent | WorkflowErrorEvent;

/**
 * An event of a run that is being watched, live, or from a replay of what was before.
 */
export type ResumeEvent = ResumeWorkflowStartedEvent | ResumeNodeStartedEvent | ResumeNodeFinishedEvent | ResumeNodeRetryEvent | ResumeIterationStartedEvent | ResumeIterationNextEvent | ResumeIterationCompletedEvent | ResumeLoopStartedEvent | ResumeLoopNextEvent | ResumeLoopCompletedEvent | ResumeMessageEvent | ResumeMessageReplaceEvent | ResumeMessageEndEvent | TextChunkEvent | TextReplaceEvent | ResumeReasoningChunkEvent | ResumeAgentLogEvent | ResumeHumanInputRequiredEvent | ResumeHumanInputFormFilledEvent | ResumeHumanInputFormTimeoutEvent | ResumeTtsMessageEvent | ResumeTtsMessageEndEvent | ResumeWorkflowPausedEvent | ResumeWorkflowFinishedEvent | ResumeErrorEvent;

/**
 * What the stream of a draft run says. `ping` has no data and is not in it; a newer server may say more. Retries and rounds are those of a workflow app, they come where the pipeline has such nodes.
 */
export type PipelineEvent = PipelineWorkflowStartedEvent | PipelineWorkflowFinishedEvent | PipelineNodeStartedEvent | PipelineNodeFinishedEvent | NodeRetryEvent | IterationStartedEvent | IterationNextEvent | IterationCompletedEvent | LoopStartedEvent | LoopNextEvent | LoopCompletedEvent | PipelineErrorEvent;

/**
 * What the stream of a datasource node says. It has neither pings nor a last frame of its own; it just ends.
 */
export type DatasourceEvent = DatasourceProcessingEvent | DatasourceCompletedEvent | DatasourceErrorEvent;

/**
 * Kind of file. Workflow apps compare it with what the server finds, chat apps do not.
 */
export type InputFileType = 'image' | 'document' | 'audio' | 'video' | 'custom';

/**
 * A file on the web. The server goes to see it before it answers, and silently drops one without `url` from a list.
 */
export type RemoteInputFile = {
    /**
     * Kind of file. Without it the server goes by what it finds.
     */
    type?: InputFileType;
    /**
     * Always `remote_url`.
     */
    transfer_method: 'remote_url';
    /**
     * Address that the server itself can reach.
     */
    url: string;
    /**
     * Id of an upload that stands for the address; seldom needed.
     */
    upload_file_id?: string;
};

/**
 * A file that was uploaded before with a key of the same app and for the same `user`.
 */
export type LocalInputFile = {
    /**
     * Kind of file. The server takes a file without it for `custom`, which most apps refuse.
     */
    type: InputFileType;
    /**
     * Always `local_file`.
     */
    transfer_method: 'local_file';
    /**
     * The `id` that the upload answered.
     */
    upload_file_id: string;
};

/**
 * A file to ask with, by its address or by the id of an upload. Its value may also stand in `inputs` for a file field.
 */
export type InputFile = RemoteInputFile | LocalInputFile;

/**
 * One message to a chat, agent or chatflow app.
 */
export type ChatRequest = {
    /**
     * Values of the app's form by variable name, checked with every message; unknown names are dropped. A file field takes an `InputFile`.
     */
    inputs?: {
        [key: string]: unknown;
    };
    /**
     * What the user says.
     */
    query: string;
    /**
     * The end user, in the caller's own terms. Conversations and uploads belong to one app and one `user`.
     */
    user?: string;
    /**
     * Id of the conversation to go on with, a UUID. Absent or blank begins a new one.
     */
    conversation_id?: string;
    /**
     * Files to ask with. Silently ignored when uploads are off in the app.
     */
    files?: Array<InputFile>;
    /**
     * Whether the model names a new conversation, about a second after the answer.
     */
    auto_generate_name?: boolean;
    /**
     * Id of the published version to run. Chatflow only; absent, the newest one.
     */
    workflow_id?: string;
    /**
     * Id for the server's own tracing, 1 to 128 letters, digits, `-` and `_`; ignored otherwise. The header `X-Trace-Id` goes first.
     */
    trace_id?: string;
};

/**
 * The member of the workspace who wrote an annotation.
 */
export type AnnotationReplyAuthor = {
    /**
     * Id of the account.
     */
    id: string;
    /**
     * Name of the account.
     */
    name: string;
};

/**
 * Which prepared answer was given.
 */
export type AnnotationReplyMark = {
    /**
     * Id of the annotation.
     */
    id: string;
    /**
     * Who wrote it.
     */
    account: AnnotationReplyAuthor;
};

/**
 * A passage of a knowledge base that was given to the model, as a fresh answer cites it.
 */
export type RetrieverResource = {
    /**
     * Rank among the passages, from 1.
     */
    position: number | null;
    /**
     * The knowledge base's id.
     */
    dataset_id: string | null;
    /**
     * The knowledge base's name.
     */
    dataset_name: string | null;
    /**
     * The document's id.
     */
    document_id: string | null;
    /**
     * The document's name.
     */
    document_name: string | null;
    /**
     * Where the document came from, such as `upload_file`, `notion_import` or `website_crawl`.
     */
    data_source_type: string | null;
    /**
     * Id of the segment.
     */
    segment_id: string | null;
    /**
     * Who looked it up, the app itself (`api`) or a node of a chatflow (`workflow`).
     */
    retriever_from: 'api' | 'workflow' | null;
    /**
     * How well it fits, more is better; null where the search gives none.
     */
    score: number | null;
    /**
     * How often the segment was found before. Chatflow only, else null.
     */
    hit_count: number | null;
    /**
     * Length of the segment in characters. Chatflow only, else null.
     */
    word_count: number | null;
    /**
     * Place of the segment in its document, from 1. Chatflow only, else null.
     */
    segment_position: number | null;
    /**
     * Hash of the indexed text. Chatflow only, else null.
     */
    index_node_hash: string | null;
    /**
     * Text of the segment; question and answer of a question-and-answer segment.
     */
    content: string | null;
    /**
     * Page of the document, where that is known.
     */
    page: number | null;
    /**
     * Metadata of the document by field name; null where it has none.
     */
    doc_metadata: {
        [key: string]: unknown;
    } | null;
    /**
     * Title of the passage, where the source has one.
     */
    title: string | null;
    /**
     * Files of the segment, where it has any.
     */
    files: Array<{
        [key: string]: unknown;
    }> | null;
    /**
     * Summary of the segment, where one was made.
     */
    summary: string | null;
};

/**
 * Tokens, price and time of the model calls behind one answer. All zero for canned and for stopped answers.
 */
export type Usage = {
    /**
     * Tokens that went in.
     */
    prompt_tokens: number;
    /**
     * Price of one unit of them, a decimal string.
     */
    prompt_unit_price: string;
    /**
     * What part of a unit one token is, a decimal string such as `0.001`.
     */
    prompt_price_unit: string;
    /**
     * Price of what went in, a decimal string.
     */
    prompt_price: string;
    /**
     * Tokens that came out.
     */
    completion_tokens: number;
    /**
     * Price of one unit of them, a decimal string.
     */
    completion_unit_price: string;
    /**
     * What part of a unit one token is, a decimal string such as `0.001`.
     */
    completion_price_unit: string;
    /**
     * Price of what came out, a decimal string.
     */
    completion_price: string;
    /**
     * Tokens in and out together.
     */
    total_tokens: number;
    /**
     * Price in all, a decimal string.
     */
    total_price: string;
    /**
     * Currency of the prices, such as `USD`.
     */
    currency: string;
    /**
     * Seconds that it took.
     */
    latency: number;
    /**
     * Seconds to the first piece of text. Chatflow only, else null.
     */
    time_to_first_token: number | null;
    /**
     * Seconds from the first piece of text to the last. Chatflow only, else null.
     */
    time_to_generate: number | null;
};

/**
 * What stands behind an answer of a chat, agent or completion app.
 */
export type MessageMetadata = {
    /**
     * The prepared answer that was given instead of the model's; null as a rule.
     */
    annotation_reply: AnnotationReplyMark | null;
    /**
     * Passages that were found and given to the model; empty when there are none.
     */
    retriever_resources: Array<RetrieverResource>;
    /**
     * Tokens, price and time.
     */
    usage: Usage;
};

/**
 * The answer of a chat app.
 */
export type ChatReply = {
    /**
     * Always `message`.
     */
    event: 'message';
    /**
     * Id of the task, of no use once the answer is here.
     */
    task_id: string;
    /**
     * Id of the message.
     */
    id: string;
    /**
     * Id of the message again.
     */
    message_id: string;
    /**
     * Id of the conversation, for the next message.
     */
    conversation_id: string;
    /**
     * Always `chat`.
     */
    mode: 'chat';
    /**
     * The text; partial when the answer was stopped.
     */
    answer: string;
    /**
     * What stands behind the answer.
     */
    metadata: MessageMetadata;
    /**
     * When the message was made, in Unix seconds.
     */
    created_at: number;
};

/**
 * What stands behind an answer of a chatflow app.
 */
export type ChatflowMetadata = {
    /**
     * Null; absent when a prepared answer was given instead of a run.
     */
    annotation_reply?: null;
    /**
     * Passages that its nodes found; empty when there are none.
     */
    retriever_resources: Array<RetrieverResource>;
    /**
     * Tokens, price and time of all models of the run.
     */
    usage: Usage;
};

/**
 * The answer of a chatflow app whose run succeeded. A run that failed is a 400 instead.
 */
export type ChatflowReply = {
    /**
     * Always `message`.
     */
    event: 'message';
    /**
     * Id of the task, of no use once the answer is here.
     */
    task_id: string;
    /**
     * Id of the message.
     */
    id: string;
    /**
     * Id of the message again.
     */
    message_id: string;
    /**
     * Id of the conversation, for the next message.
     */
    conversation_id: string;
    /**
     * Always `advanced-chat`.
     */
    mode: 'advanced-chat';
    /**
     * The text, with files as Markdown links. The history leaves the links out.
     */
    answer: string;
    /**
     * What stands behind the answer.
     */
    metadata: ChatflowMetadata;
    /**
     * When the message was made, in Unix seconds.
     */
    created_at: number;
};

/**
 * What stands behind the part of an answer that a paused chatflow has given.
 */
export type ChatflowPauseMetadata = {
    /**
     * Always null.
     */
    annotation_reply: null;
    /**
     * Passages that its nodes have found so far.
     */
    retriever_resources: Array<RetrieverResource>;
    /**
     * Null while nothing is counted yet, which is the rule for a pause.
     */
    usage: Usage | null;
};

/**
 * Where the default of a field comes from.
 */
export type HumanInputDefault = {
    /**
     * Whether `value` is the default or `selector` leads to it.
     */
    type: 'constant' | 'variable';
    /**
     * Node id and variable name, for a `variable`.
     */
    selector: Array<string>;
    /**
     * The default, for a `constant`.
     */
    value: string;
};

/**
 * Where the options of a `select` come from. Since 1.16.
 */
export type HumanInputOptions = {
    /**
     * Whether `value` has the options or `selector` leads to them.
     */
    type: 'constant' | 'variable';
    /**
     * Node id and variable name, for a `variable`.
     */
    selector: Array<string>;
    /**
     * The options, for a `constant`.
     */
    value: Array<string>;
};

/**
 * A field of a form.
 */
export type HumanInputField = {
    /**
     * Kind of field. The last three since 1.16, which has no `text_input`.
     */
    type: 'text_input' | 'paragraph' | 'select' | 'file' | 'file-list';
    /**
     * Name under which its value is submitted and handed on.
     */
    output_variable_name: string;
    /**
     * Where its default comes from; null for none.
     */
    default?: HumanInputDefault | null;
    /**
     * Where the options of a `select` come from.
     */
    option_source?: HumanInputOptions;
    /**
     * Kinds of files that it takes.
     */
    allowed_file_types?: Array<string>;
    /**
     * Extensions that it takes.
     */
    allowed_file_extensions?: Array<string>;
    /**
     * Transfer methods that it takes.
     */
    allowed_file_upload_methods?: Array<string>;
    /**
     * How many files it takes.
     */
    number_limits?: number;
};

/**
 * A button of a form.
 */
export type HumanInputAction = {
    /**
     * What `humanInput.submit` names in `action`; at most 20 characters.
     */
    id: string;
    /**
     * Caption, at most 100 characters.
     */
    title: string;
    /**
     * How it should look.
     */
    button_style: 'primary' | 'default' | 'accent' | 'ghost';
};

/**
 * A form that a person has to fill in.
 */
export type HumanInputPause = {
    /**
     * Always `human_input_required`; the key is in capitals.
     */
    TYPE: 'human_input_required';
    /**
     * Id of the form; the API goes by `form_token`.
     */
    form_id: string;
    /**
     * Markdown of the form with `{{#$output.<name>#}}` where an input belongs.
     */
    form_content: string;
    /**
     * The fields to fill in, every one of them needed.
     */
    inputs: Array<HumanInputField>;
    /**
     * The buttons to choose from.
     */
    actions: Array<HumanInputAction>;
    /**
     * Whether the form may be shown in the app's own page. Only where the server had to rebuild the reason.
     */
    display_in_ui?: boolean;
    /**
     * Id of the node in the graph.
     */
    node_id: string;
    /**
     * Name of the node.
     */
    node_title: string;
    /**
     * Defaults that come from variables, by field name, as plain JSON values.
     */
    resolved_default_values: {
        [key: string]: unknown;
    };
    /**
     * What `humanInput.get` and `.submit` ask for; null when the form is delivered another way.
     */
    form_token: string | null;
    /**
     * When the form lapses, in Unix seconds.
     */
    expiration_time?: number;
    /**
     * Ways in which the form is delivered.
     */
    approval_channels?: Array<string>;
};

/**
 * The server put the run off.
 */
export type ScheduledPause = {
    /**
     * Always `scheduled_pause`; the key is in capitals.
     */
    TYPE: 'scheduled_pause';
    /**
     * Why it waits.
     */
    message: string;
};

/**
 * What a paused run waits for.
 */
export type PauseReason = HumanInputPause | ScheduledPause;

/**
 * Where a paused chatflow stands and what it waits for.
 */
export type ChatflowPause = {
    /**
     * Id of the message.
     */
    id: string;
    /**
     * Always `advanced-chat`.
     */
    mode: 'advanced-chat';
    /**
     * Id of the conversation.
     */
    conversation_id: string;
    /**
     * Id of the message again.
     */
    message_id: string;
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * The text so far.
     */
    answer: string;
    /**
     * What stands behind the text so far.
     */
    metadata: ChatflowPauseMetadata;
    /**
     * When the message was made, in Unix seconds.
     */
    created_at: number;
    /**
     * Ids of the nodes that wait.
     */
    paused_nodes: Array<string>;
    /**
     * What it waits for, an entry for each waiting node.
     */
    reasons: Array<PauseReason>;
    /**
     * Always `paused`.
     */
    status: 'paused';
    /**
     * Seconds it has run.
     */
    elapsed_time: number;
    /**
     * Tokens used so far.
     */
    total_tokens: number;
    /**
     * Nodes run so far.
     */
    total_steps: number;
};

/**
 * The answer so far of a chatflow app whose run waits for a person.
 */
export type ChatflowPausedReply = {
    /**
     * Always `workflow_paused`.
     */
    event: 'workflow_paused';
    /**
     * Id of the task.
     */
    task_id: string;
    /**
     * Id of the message.
     */
    id: string;
    /**
     * Id of the message again.
     */
    message_id: string;
    /**
     * Id of the conversation, for the next message.
     */
    conversation_id: string;
    /**
     * Always `advanced-chat`.
     */
    mode: 'advanced-chat';
    /**
     * The text so far.
     */
    answer: string;
    /**
     * What stands behind the text so far.
     */
    metadata: ChatflowPauseMetadata;
    /**
     * When the message was made, in Unix seconds.
     */
    created_at: number;
    /**
     * Id of the run, for its events and its detail.
     */
    workflow_run_id: string;
    /**
     * The same again, and what the run waits for.
     */
    data: ChatflowPause;
};

/**
 * A whole answer. `event` tells a paused chatflow from a finished answer, `mode` a chatflow from a chat app.
 */
export type ChatAnswer = ChatReply | ChatflowReply | ChatflowPausedReply;

/**
 * What kind of refusal it is. A newer server may send others.
 */
export type ErrorCode = 'invalid_param' | 'bad_request' | 'bad_request_key_error' | 'unprocessable_entity' | 'unsupported_media_type' | 'request_entity_too_large' | 'method_not_allowed' | 'unauthorized' | 'forbidden' | 'file_access_denied' | 'workflow_version_execution_not_allowed' | 'trigger_workflow_service_mode_unavailable' | 'app_suggested_questions_after_answer_disabled' | 'app_not_found' | 'app_abnormal_status' | 'app_api_disabled' | 'workspace_not_found' | 'workspace_archived' | 'app_unavailable' | 'not_chat_app' | 'not_workflow_app' | 'agent_not_published' | 'agent_version_not_found_error' | 'conversation_completed' | 'not_found' | 'file_not_found' | 'end_user_not_found' | 'no_file_uploaded' | 'too_many_files' | 'filename_not_exists_error' | 'file_too_large' | 'unsupported_file_type' | 'no_audio_uploaded' | 'audio_too_large' | 'unsupported_audio_type' | 'speech_to_text_disabled' | 'provider_not_support_speech_to_text' | 'provider_not_initialize' | 'provider_quota_exceeded' | 'model_currently_not_support' | 'completion_request_error' | 'invalid_form_data' | 'human_input_form_expired' | 'human_input_form_submitted' | 'dataset_name_duplicate' | 'dataset_not_initialized' | 'dataset_in_use' | 'archived_document_immutable' | 'document_indexing' | 'invalid_action' | 'invalid_metadata' | 'pipeline_run_error' | 'vector_space_estimate_exceeded' | 'rate_limit_error' | 'too_many_requests' | 'internal_server_error' | 'unknown';

/**
 * What every refusal of the server itself looks like.
 */
export type ErrorBody = {
    code: ErrorCode;
    /**
     * What went wrong, in English; for a failed model it is or contains the JSON of the model's plugin.
     */
    message: string;
    /**
     * The HTTP status again.
     */
    status: number;
    /**
     * The parameter at fault. Not sent by 1.14.1.
     */
    params?: string;
};

/**
 * Who stops the answer.
 */
export type ChatStop = {
    /**
     * The end user who asked. For another one a chat or agent answer goes on; a chatflow run is aborted as failed.
     */
    user?: string;
};

/**
 * The server did what was asked and has nothing to add.
 */
export type Done = {
    /**
     * Always `success`.
     */
    result: 'success';
};

/**
 * One prompt to a completion app.
 */
export type CompletionRequest = {
    /**
     * Values of the app's form by variable name; unknown names are dropped. A file field takes an `InputFile`.
     */
    inputs?: {
        [key: string]: unknown;
    };
    /**
     * Text for apps that ask for one besides their form.
     */
    query?: string;
    /**
     * The end user, in the caller's own terms. Uploads belong to one app and one `user`.
     */
    user?: string;
    /**
     * Files to ask with. Silently ignored when uploads are off in the app.
     */
    files?: Array<InputFile>;
    /**
     * Id for the server's own tracing, 1 to 128 letters, digits, `-` and `_`; ignored otherwise. The header `X-Trace-Id` goes first.
     */
    trace_id?: string;
};

/**
 * The answer of a completion app.
 */
export type CompletionReply = {
    /**
     * Always `message`.
     */
    event: 'message';
    /**
     * Id of the task, of no use once the answer is here.
     */
    task_id: string;
    /**
     * Id of the message.
     */
    id: string;
    /**
     * Id of the message again.
     */
    message_id: string;
    /**
     * Always `completion`.
     */
    mode: 'completion';
    /**
     * The text; partial when the answer was stopped.
     */
    answer: string;
    /**
     * What stands behind the answer.
     */
    metadata: MessageMetadata;
    /**
     * When the message was made, in Unix seconds.
     */
    created_at: number;
};

/**
 * Who stops the answer.
 */
export type CompletionStop = {
    /**
     * The end user who asked. For another one nothing is stopped.
     */
    user?: string;
};

/**
 * What a workflow is to run on.
 */
export type WorkflowRunRequest = {
    /**
     * Values of the app's form by variable name; a file field takes an `InputFile`, a list of files an array of them. Unknown names are dropped.
     */
    inputs?: {
        [key: string]: unknown;
    };
    /**
     * The end user, in the caller's own terms. Uploads belong to one app and one `user`.
     */
    user?: string;
    /**
     * Files beside the form; the workflow sees them as `sys.files`. Entries without `transfer_method` are dropped.
     */
    files?: Array<InputFile>;
    /**
     * Id for the server's own tracing, 1 to 128 letters, digits, `-` and `_`; ignored otherwise. The header `X-Trace-Id` goes first.
     */
    trace_id?: string;
};

/**
 * A run that has ended, well or not.
 */
export type WorkflowRunEnd = {
    /**
     * Id of the run.
     */
    id: string;
    /**
     * Id of the published version that ran.
     */
    workflow_id: string;
    /**
     * How it ended; `partial-succeeded` where a failed node was caught by its error strategy.
     */
    status: 'succeeded' | 'partial-succeeded' | 'failed' | 'stopped';
    /**
     * What the End nodes collected; mostly empty when the run failed.
     */
    outputs: {
        [key: string]: unknown;
    };
    /**
     * Why it failed, else null. A caught failure leaves it null.
     */
    error: string | null;
    /**
     * Seconds it took.
     */
    elapsed_time: number;
    /**
     * Tokens of all model calls.
     */
    total_tokens: number;
    /**
     * Number of nodes that ran.
     */
    total_steps: number;
    /**
     * When it began, in Unix seconds.
     */
    created_at: number;
    /**
     * When it ended, in Unix seconds.
     */
    finished_at: number | null;
};

/**
 * A run that waits, as a rule for a person to fill in a form.
 */
export type WorkflowRunPause = {
    /**
     * Id of the run, for its events and its detail.
     */
    id: string;
    /**
     * Id of the published version that runs.
     */
    workflow_id: string;
    /**
     * Always `paused`.
     */
    status: 'paused';
    /**
     * Empty so far.
     */
    outputs: {
        [key: string]: unknown;
    };
    /**
     * Always null.
     */
    error: null;
    /**
     * Seconds it has run.
     */
    elapsed_time: number;
    /**
     * Tokens used so far.
     */
    total_tokens: number;
    /**
     * Nodes run so far.
     */
    total_steps: number;
    /**
     * When it began, in Unix seconds.
     */
    created_at: number;
    /**
     * Always null.
     */
    finished_at: null;
    /**
     * Ids of the nodes that wait.
     */
    paused_nodes: Array<string>;
    /**
     * What it waits for, an entry for each waiting node.
     */
    reasons: Array<PauseReason>;
};

/**
 * How a run went; a failed one is no HTTP error.
 */
export type WorkflowRunOutcome = ({
    status: 'succeeded' | 'partial-succeeded' | 'failed' | 'stopped';
} & WorkflowRunEnd) | ({
    status: 'paused';
} & WorkflowRunPause);

/**
 * A run that has ended or waits.
 */
export type WorkflowRunAnswer = {
    /**
     * Id of the task, of no use once the answer is here.
     */
    task_id: string;
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * How it went.
     */
    data: WorkflowRunOutcome;
};

/**
 * Who stops the run.
 */
export type WorkflowStop = {
    /**
     * Any end user; whose run it is, the server does not check.
     */
    user?: string;
};

/**
 * How a run stands; `partial-succeeded` where a failed node was caught by its error strategy.
 */
export type WorkflowRunStatus = 'running' | 'paused' | 'succeeded' | 'partial-succeeded' | 'failed' | 'stopped' | 'scheduled';

/**
 * A stored run of a workflow or chatflow.
 */
export type WorkflowRun = {
    /**
     * Id of the run.
     */
    id: string;
    /**
     * Id of the published version that runs or ran.
     */
    workflow_id: string;
    /**
     * How it stands.
     */
    status: WorkflowRunStatus;
    /**
     * Values of the form and the server's own under `sys.…`, as JSON text.
     */
    inputs: string | null;
    /**
     * What it gave, on chatflow `answer` and `files`; empty while it runs or waits.
     */
    outputs: {
        [key: string]: unknown;
    };
    /**
     * Why it failed, else null.
     */
    error: string | null;
    /**
     * Number of nodes that ran; 0 while it runs.
     */
    total_steps: number | null;
    /**
     * Tokens of all model calls; 0 while it runs.
     */
    total_tokens: number | null;
    /**
     * When it began, in Unix seconds.
     */
    created_at: number | null;
    /**
     * When it ended, in Unix seconds; null before.
     */
    finished_at: number | null;
    /**
     * Seconds it took, after a pause those of the last leg only; 0 while it runs or waits.
     */
    elapsed_time: number | null;
};

/**
 * A run in short.
 */
export type WorkflowLogRun = {
    /**
     * Id of the run.
     */
    id: string;
    /**
     * When the version that ran was published, such as `2026-11-21 05:41:33.310883`.
     */
    version: string | null;
    /**
     * How it stands.
     */
    status: WorkflowRunStatus | null;
    /**
     * What set it off; `app-run` through this API.
     */
    triggered_from: 'app-run' | 'debugging' | 'webhook' | 'schedule' | 'plugin' | 'rag-pipeline-run' | 'rag-pipeline-debugging' | null;
    /**
     * Why it failed, else null.
     */
    error: string | null;
    /**
     * Seconds it took, after a pause those of the last leg only; 0 while it runs or waits.
     */
    elapsed_time: number | null;
    /**
     * Tokens of all model calls; 0 while it runs.
     */
    total_tokens: number | null;
    /**
     * Number of nodes that ran; 0 while it runs.
     */
    total_steps: number | null;
    /**
     * When it began, in Unix seconds.
     */
    created_at: number | null;
    /**
     * When it ended, in Unix seconds; null before.
     */
    finished_at: number | null;
    /**
     * Number of node failures, retries and caught ones included.
     */
    exceptions_count: number | null;
};

/**
 * A member of the workspace.
 */
export type WorkflowLogAccount = {
    /**
     * Id of the account.
     */
    id: string;
    /**
     * Name of the account.
     */
    name: string;
    /**
     * E-mail address of the account.
     */
    email: string;
};

/**
 * An end user of the app.
 */
export type WorkflowLogEndUser = {
    /**
     * Id that the server gave the end user in this app.
     */
    id: string;
    /**
     * Kind of end user; `service-api` through this API.
     */
    type: string;
    /**
     * Always false here, whatever `endUsers.get` says.
     */
    is_anonymous: boolean;
    /**
     * The `user` of the requests.
     */
    session_id: string;
};

/**
 * A run and who started it.
 */
export type WorkflowLog = {
    /**
     * Id of the entry, not of the run.
     */
    id: string;
    /**
     * The run; null when it is gone.
     */
    workflow_run: WorkflowLogRun | null;
    /**
     * Null on 1.14.1.
     */
    details: {
        [key: string]: unknown;
    } | null;
    /**
     * By which way it was started.
     */
    created_from: 'service-api' | 'web-app' | 'installed-app';
    /**
     * Whether an end user or a member of the workspace started it.
     */
    created_by_role: 'end_user' | 'account';
    /**
     * The member who started it, else null.
     */
    created_by_account: WorkflowLogAccount | null;
    /**
     * The end user who started it, else null.
     */
    created_by_end_user: WorkflowLogEndUser | null;
    /**
     * When the entry was written, in Unix seconds.
     */
    created_at: number | null;
};

/**
 * A page of runs, newest first.
 */
export type WorkflowLogPage = {
    /**
     * Number of the page, as asked for.
     */
    page: number;
    /**
     * How many entries a page has at most, as asked for.
     */
    limit: number;
    /**
     * Number of entries on all pages.
     */
    total: number;
    /**
     * Whether another page may follow; an exactly full last page can say so too.
     */
    has_more: boolean;
    /**
     * The entries.
     */
    data: Array<WorkflowLog>;
};

/**
 * A form that a paused run waits for.
 */
export type HumanInputForm = {
    /**
     * Markdown of the form with `{{#$output.<name>#}}` where an input belongs.
     */
    form_content: string;
    /**
     * The fields to fill in, every one of them needed.
     */
    inputs: Array<HumanInputField>;
    /**
     * Defaults that come from variables, by field name, all as text (objects as JSON, null as an empty text); events have the plain values.
     */
    resolved_default_values: {
        [key: string]: string;
    };
    /**
     * The buttons to choose from.
     */
    user_actions: Array<HumanInputAction>;
    /**
     * When the form lapses, in Unix seconds.
     */
    expiration_time: number;
};

/**
 * What a person filled in.
 */
export type HumanInputSubmit = {
    /**
     * A value for each field, by its name; types are not checked, and what is not in the form is handed on as well.
     */
    inputs: {
        [key: string]: unknown;
    };
    /**
     * Id of the chosen button.
     */
    action: string;
    /**
     * Who filled it in; any end user of the app may.
     */
    user?: string;
};

/**
 * An empty object; the run goes on by itself.
 */
export type HumanInputDone = {
    [key: string]: unknown;
};

/**
 * What an end user thinks of an answer.
 */
export type MessageFeedback = {
    /**
     * Good or bad.
     */
    rating: 'like' | 'dislike';
};

/**
 * A passage of a knowledge base that was given to the model, as a stored answer cites it.
 */
export type MessageRetrieverResource = {
    /**
     * Made up anew on every read; good for nothing.
     */
    id: string;
    /**
     * Made up anew on every read; not the id of the message.
     */
    message_id: string;
    /**
     * Rank among the passages, from 1.
     */
    position: number;
    /**
     * The knowledge base's id.
     */
    dataset_id: string | null;
    /**
     * The knowledge base's name.
     */
    dataset_name: string | null;
    /**
     * The document's id.
     */
    document_id: string | null;
    /**
     * The document's name.
     */
    document_name: string | null;
    /**
     * Where the document came from, such as `upload_file`, `notion_import` or `website_crawl`.
     */
    data_source_type: string | null;
    /**
     * Id of the segment.
     */
    segment_id: string | null;
    /**
     * How well it fits, more is better; null where the search gives none.
     */
    score: number | null;
    /**
     * How often the segment was found before. Chatflow only, else null.
     */
    hit_count: number | null;
    /**
     * Length of the segment in characters. Chatflow only, else null.
     */
    word_count: number | null;
    /**
     * Place of the segment in its document, from 1. Chatflow only, else null.
     */
    segment_position: number | null;
    /**
     * Hash of the indexed text. Chatflow only, else null.
     */
    index_node_hash: string | null;
    /**
     * Text of the segment.
     */
    content: string | null;
    /**
     * Summary of the segment, if it has one.
     */
    summary: string | null;
    /**
     * In Unix seconds; null in 1.14.1.
     */
    created_at: number | null;
};

/**
 * One round of an agent, as stored.
 */
export type MessageAgentThought = {
    /**
     * Id of the round.
     */
    id: string;
    /**
     * Null for messages that came by this API.
     */
    chain_id: string | null;
    /**
     * Id of the message.
     */
    message_id: string;
    /**
     * Number of the round, from 1.
     */
    position: number;
    /**
     * What the model said in this round.
     */
    thought: string | null;
    /**
     * Names of the tools called, with `;` between them; empty for none.
     */
    tool: string | null;
    /**
     * A label for each tool called, by its name.
     */
    tool_labels: {
        [key: string]: {
            [key: string]: string;
        };
    };
    /**
     * What the tools were called with, JSON by tool name; empty for none.
     */
    tool_input: string | null;
    /**
     * When the round began, in Unix seconds.
     */
    created_at: number | null;
    /**
     * What the tools answered, JSON by tool name; empty for none.
     */
    observation: string | null;
    /**
     * Ids of the files in `message_files` that the tools made.
     */
    files: Array<string>;
};

/**
 * A file of a stored message.
 */
export type MessageFileItem = {
    /**
     * Id of the file in this message; no upload id.
     */
    id: string;
    /**
     * Name of the file.
     */
    filename: string;
    /**
     * Kind of file.
     */
    type: 'image' | 'document' | 'audio' | 'video' | 'custom';
    /**
     * Where to fetch it; signed and short-lived (300 s by default) unless `transfer_method` is `remote_url`.
     */
    url: string | null;
    /**
     * Media type.
     */
    mime_type: string | null;
    /**
     * Bytes.
     */
    size: number | null;
    /**
     * Where it came from - an upload, a web address or a tool.
     */
    transfer_method: 'local_file' | 'remote_url' | 'tool_file';
    /**
     * Whether the question or the answer has it.
     */
    belongs_to: 'user' | 'assistant' | null;
    /**
     * Id of the upload or tool file; null for web addresses.
     */
    upload_file_id: string | null;
};

/**
 * A node waits for a person to fill in a form.
 */
export type HumanInputRequired = {
    /**
     * Id of the form; the API goes by `form_token`.
     */
    form_id: string;
    /**
     * Id of the node in the graph.
     */
    node_id: string;
    /**
     * Name of the node.
     */
    node_title: string;
    /**
     * Markdown of the form with `{{#$output.<name>#}}` where an input belongs. A chatflow's replay has the other placeholders unfilled too.
     */
    form_content: string;
    /**
     * The fields to fill in, every one of them needed.
     */
    inputs: Array<HumanInputField>;
    /**
     * The buttons to choose from.
     */
    actions: Array<HumanInputAction>;
    /**
     * Whether the form may be shown in the app's own page.
     */
    display_in_ui: boolean;
    /**
     * What `humanInput.get` and `.submit` ask for; null when the form is delivered another way.
     */
    form_token: string | null;
    /**
     * Defaults that come from variables, by field name, as plain JSON values.
     */
    resolved_default_values: {
        [key: string]: unknown;
    };
    /**
     * When the form lapses, in Unix seconds.
     */
    expiration_time: number;
};

/**
 * A person has filled in the form and the run goes on.
 */
export type HumanInputFormFilled = {
    /**
     * Id of the node in the graph.
     */
    node_id: string;
    /**
     * Name of the node.
     */
    node_title: string;
    /**
     * Markdown of the form with what was filled in.
     */
    rendered_content: string;
    /**
     * Id of the chosen button.
     */
    action_id: string;
    /**
     * Caption of the chosen button.
     */
    action_text: string;
    /**
     * What was filled in, by field name.
     */
    submitted_data?: {
        [key: string]: unknown;
    } | null;
};

/**
 * A form of a chatflow, to be filled in or filled in already.
 */
export type MessageHumanInput = {
    /**
     * Id of the run that waits, or waited, for it.
     */
    workflow_run_id: string;
    /**
     * Whether somebody has filled it in.
     */
    submitted: boolean;
    /**
     * The form; null once it is filled in.
     */
    form_definition: HumanInputRequired | null;
    /**
     * What was filled in; null until then.
     */
    form_submission_data: HumanInputFormFilled | null;
    /**
     * Always `human_input`.
     */
    type: 'human_input';
};

/**
 * A question and its answer, as the server has stored them.
 */
export type Message = {
    /**
     * Id of the message.
     */
    id: string;
    /**
     * Id of the conversation.
     */
    conversation_id: string;
    /**
     * Id of the message before; all zeros for each message that came by this API.
     */
    parent_message_id: string | null;
    /**
     * Values of the app's form when it was asked; null where none was given.
     */
    inputs: {
        [key: string]: unknown;
    };
    /**
     * What the end user asked.
     */
    query: string;
    /**
     * The answer, file addresses in it signed anew; empty when the model failed or the client hung up.
     */
    answer: string;
    /**
     * What the end user thinks of the answer; null when nothing was said.
     */
    feedback: MessageFeedback | null;
    /**
     * Passages of knowledge bases that the model was given; empty for none.
     */
    retriever_resources: Array<MessageRetrieverResource>;
    /**
     * When it was asked, in Unix seconds.
     */
    created_at: number | null;
    /**
     * Rounds of the agent, in order. Agent apps only, else empty.
     */
    agent_thoughts: Array<MessageAgentThought>;
    /**
     * Files of the question and of the answer; empty for none.
     */
    message_files: Array<MessageFileItem>;
    /**
     * How it ended; `paused` while a chatflow waits for a form. A message cut short by a hang-up is `normal`.
     */
    status: 'normal' | 'error' | 'paused';
    /**
     * Why it failed, as the stream said it; null unless `status` is `error`.
     */
    error: string | null;
    /**
     * Forms that a chatflow asked to be filled in meanwhile; empty for none.
     */
    extra_contents: Array<MessageHumanInput>;
    /**
     * Tokens of the question.
     */
    message_tokens?: number;
    /**
     * Tokens of the answer.
     */
    answer_tokens?: number;
    /**
     * Tokens of both.
     */
    total_tokens?: number;
    /**
     * How long the model took, in seconds.
     */
    provider_response_latency?: number;
    /**
     * What the tokens cost, a decimal string; null when there are no prices.
     */
    total_price?: string | null;
    /**
     * Currency of `total_price`, such as `USD`; null when there are no prices.
     */
    currency?: string | null;
};

/**
 * Some of a conversation's messages.
 */
export type MessagePage = {
    /**
     * The `limit` of the request.
     */
    limit: number;
    /**
     * Whether there are older messages than the first one here.
     */
    has_more: boolean;
    /**
     * The messages, the oldest first.
     */
    data: Array<Message>;
};

/**
 * What an end user may want to ask next.
 */
export type SuggestedQuestions = {
    /**
     * Always `success`.
     */
    result: 'success';
    /**
     * Questions, as a rule three.
     */
    data: Array<string>;
};

/**
 * What an end user thinks of an answer; takes the place of what was said before.
 */
export type MessageFeedbackRequest = {
    /**
     * Good or bad. Null, or nothing, takes an earlier rating back, and is refused when there is none.
     */
    rating?: 'like' | 'dislike' | null;
    /**
     * A comment on it.
     */
    content?: string;
    /**
     * The end user who asked; nobody else may rate the answer.
     */
    user?: string;
};

/**
 * A conversation, without its messages.
 */
export type Conversation = {
    /**
     * Id of the conversation.
     */
    id: string;
    /**
     * Name shown in lists. Until the model has made one up it is the first question, cut after 20 characters.
     */
    name: string;
    /**
     * Values of the app's form when the conversation began; null where none was given.
     */
    inputs: {
        [key: string]: unknown;
    };
    /**
     * Always `normal`.
     */
    status: 'normal';
    /**
     * Opening statement with its variables filled in; empty when the app has none.
     */
    introduction: string;
    /**
     * When it began, in Unix seconds.
     */
    created_at: number;
    /**
     * When it last changed, in Unix seconds.
     */
    updated_at: number;
};

/**
 * Some of an end user's conversations.
 */
export type ConversationPage = {
    /**
     * The `limit` of the request.
     */
    limit: number;
    /**
     * Whether conversations follow after the last one here.
     */
    has_more: boolean;
    /**
     * The conversations in the order asked for.
     */
    data: Array<Conversation>;
};

/**
 * Whose conversation to delete. An empty object will do; no body at all is a 415.
 */
export type ConversationDelete = {
    /**
     * The end user whose conversation it is. Without it the server looks for its `DEFAULT-USER`.
     */
    user?: string;
};

/**
 * A name, or the wish for one.
 */
export type ConversationRename = {
    /**
     * New name, not blank, at most 255 characters. Needed unless `auto_generate` is true.
     */
    name?: string;
    /**
     * Whether the model makes up the name; `name` is then ignored.
     */
    auto_generate?: boolean;
    /**
     * The end user whose conversation it is. Without it the server looks for its `DEFAULT-USER`.
     */
    user?: string;
};

/**
 * Type of a conversation variable. Whole numbers and fractions are both `number`.
 */
export type ConversationVariableType = 'string' | 'number' | 'boolean' | 'object' | 'secret' | 'file' | 'none' | 'array[any]' | 'array[string]' | 'array[number]' | 'array[object]' | 'array[boolean]' | 'array[file]';

/**
 * A variable that a chatflow keeps for one conversation.
 */
export type ConversationVariable = {
    /**
     * Id of the variable, the same in every conversation of the app.
     */
    id: string;
    /**
     * Name of the variable.
     */
    name: string;
    /**
     * What the variable holds.
     */
    value_type: ConversationVariableType;
    /**
     * The value as Python prints it, not as JSON: `{'a': 1}`, `['x']`, `True`.
     */
    value: string | null;
    /**
     * What the app's author wrote about it; mostly empty.
     */
    description: string | null;
    /**
     * When the conversation got it, in Unix seconds.
     */
    created_at: number | null;
    /**
     * When its value last changed, in Unix seconds; by rounding it can be a second before `created_at`.
     */
    updated_at: number | null;
};

/**
 * Some of a conversation's variables.
 */
export type ConversationVariablePage = {
    /**
     * The `limit` of the request.
     */
    limit: number;
    /**
     * Whether variables are left out; as a rule no cursor reaches them.
     */
    has_more: boolean;
    /**
     * The variables, oldest first. Empty for chat and agent apps.
     */
    data: Array<ConversationVariable>;
};

/**
 * A new value for one variable.
 */
export type ConversationVariableUpdate = {
    /**
     * The value as JSON, of the variable's own type. A number must stay whole or stay a fraction, as the present value is.
     */
    value: unknown;
    /**
     * The end user whose conversation it is. Without it the server looks for its `DEFAULT-USER`.
     */
    user?: string;
};

/**
 * A file to store.
 */
export type FileUpload = {
    /**
     * The file, with a content type and a name without slashes. `app.parameters` tells how large it may be (as a rule 15 MB, images 10).
     */
    file: Blob | File;
    /**
     * The end user who may use it. Without it the file belongs to the server's `DEFAULT-USER`.
     */
    user?: string;
};

/**
 * A stored file. Only its app and its end user can use it.
 */
export type UploadedFile = {
    /**
     * What a message names in `upload_file_id`.
     */
    id: string;
    /**
     * Name of the file; of a longer one the first 200 characters and the extension.
     */
    name: string;
    /**
     * Bytes.
     */
    size: number;
    /**
     * Extension in lower case, without its dot; empty for none.
     */
    extension: string | null;
    /**
     * The content type it was sent with.
     */
    mime_type: string | null;
    /**
     * Id that the server gave the end user in this app.
     */
    created_by: string | null;
    /**
     * When it was uploaded, in Unix seconds.
     */
    created_at: number | null;
    /**
     * Null in this answer.
     */
    preview_url: string | null;
    /**
     * Where to fetch it without a key; signed, good for 300 s by default.
     */
    source_url: string;
    /**
     * Null in this answer.
     */
    original_url: string | null;
    /**
     * Null in this answer; see `created_by`.
     */
    user_id: string | null;
    /**
     * Id of the workspace.
     */
    tenant_id: string;
    /**
     * Null in this answer.
     */
    conversation_id: string | null;
    /**
     * Null in this answer.
     */
    file_key: string | null;
    /**
     * Null in this answer.
     */
    reference?: string | null;
};

/**
 * A sound file of somebody speaking.
 */
export type SpeechUpload = {
    /**
     * The file, at most 30 MB, sent as `audio/mp3`, `m4a`, `wav`, `amr` or `mpga`; `audio/mpeg` is refused.
     */
    file: Blob | File;
    /**
     * The end user. Without it the server takes its `DEFAULT-USER`.
     */
    user?: string;
};

/**
 * What was said.
 */
export type Transcript = {
    /**
     * The words.
     */
    text: string;
};

/**
 * What to speak - a text, or the answer of a message.
 */
export type SpeechRequest = {
    /**
     * The text, not blank. Needed unless there is a `message_id`.
     */
    text?: string;
    /**
     * The message whose answer to speak; `text` is then ignored.
     */
    message_id?: string;
    /**
     * A voice of the app's model. Without it the app's own, and the app must have speech switched on.
     */
    voice?: string;
    /**
     * Ignored.
     */
    streaming?: boolean;
    /**
     * The end user. Without it the server takes its `DEFAULT-USER`.
     */
    user?: string;
};

/**
 * Kind of an app. `advanced-chat` is a chatflow; `agent` comes with 1.16.
 */
export type AppMode = 'chat' | 'agent-chat' | 'advanced-chat' | 'completion' | 'workflow' | 'agent';

/**
 * What an app is.
 */
export type AppInfo = {
    /**
     * Name of the app.
     */
    name: string;
    /**
     * What its maker says about it; may be empty.
     */
    description: string;
    /**
     * Names of the app's tags.
     */
    tags: Array<string>;
    /**
     * Which operations the app's key can be used for.
     */
    mode: AppMode;
    /**
     * Name of who made the app; null when that account is gone.
     */
    author_name: string | null;
};

/**
 * Follow-up questions after an answer.
 */
export type FollowUpFeature = {
    /**
     * Whether they are on.
     */
    enabled: boolean;
    /**
     * The maker's own instruction for them; absent when there is none.
     */
    prompt?: string;
    /**
     * The model that makes them up; absent when it is the app's own.
     */
    model?: {
        [key: string]: unknown;
    };
};

/**
 * A feature that is on or off.
 */
export type FeatureSwitch = {
    /**
     * Whether it is on.
     */
    enabled: boolean;
};

/**
 * Speaking of answers.
 */
export type SpeechFeature = {
    /**
     * Whether it is on.
     */
    enabled: boolean;
    /**
     * Name of the voice; empty or absent for the model's own.
     */
    voice?: string;
    /**
     * Language of the voice, such as `en-US`; may be empty or absent.
     */
    language?: string;
    /**
     * Whether answers are spoken without being asked for; a stream then carries `tts_message` events.
     */
    autoPlay?: 'enabled' | 'disabled';
};

/**
 * An embedding model.
 */
export type AnnotationEmbedding = {
    /**
     * Provider of the model, as `models.list` names it.
     */
    embedding_provider_name: string;
    /**
     * Name of the model.
     */
    embedding_model_name: string;
};

/**
 * Prepared answers for questions that are alike. Chat and agent apps with it on send all four fields, others `enabled` only.
 */
export type AnnotationReplyFeature = {
    /**
     * Whether it is on.
     */
    enabled: boolean;
    /**
     * Id of the setting.
     */
    id?: string;
    /**
     * How alike a question must be, from 0 to 1.
     */
    score_threshold?: number;
    /**
     * The model that compares questions.
     */
    embedding_model?: AnnotationEmbedding;
};

/**
 * Field for a line of text.
 */
export type TextInputControl = {
    /**
     * Key of the value in `inputs`.
     */
    variable: string;
    /**
     * Name that people see.
     */
    label: string;
    /**
     * Always `text-input`. Chatflow and workflow only.
     */
    type?: 'text-input';
    /**
     * Whether a value must be given.
     */
    required: boolean;
    /**
     * Value shown at first; empty or absent without one. Chat, agent and completion apps do not fill it in for you.
     */
    default?: string;
    /**
     * Most characters.
     */
    max_length: number;
    /**
     * Has no meaning here, empty. Chatflow and workflow only.
     */
    options?: Array<string>;
    /**
     * Whether the web page leaves the field out; absent means false.
     */
    hide?: boolean;
};

/**
 * A line of text.
 */
export type TextInputItem = {
    /**
     * The field.
     */
    'text-input': TextInputControl;
};

/**
 * Field for a longer text.
 */
export type ParagraphControl = {
    /**
     * Key of the value in `inputs`.
     */
    variable: string;
    /**
     * Name that people see.
     */
    label: string;
    /**
     * Always `paragraph`. Chatflow and workflow only.
     */
    type?: 'paragraph';
    /**
     * Whether a value must be given.
     */
    required: boolean;
    /**
     * Value shown at first; empty or absent without one. Chat, agent and completion apps do not fill it in for you.
     */
    default?: string;
    /**
     * Most characters.
     */
    max_length: number;
    /**
     * Has no meaning here, empty. Chatflow and workflow only.
     */
    options?: Array<string>;
    /**
     * Whether the web page leaves the field out; absent means false.
     */
    hide?: boolean;
};

/**
 * A longer text.
 */
export type ParagraphItem = {
    /**
     * The field.
     */
    paragraph: ParagraphControl;
};

/**
 * Field for a choice of one.
 */
export type SelectControl = {
    /**
     * Key of the value in `inputs`.
     */
    variable: string;
    /**
     * Name that people see.
     */
    label: string;
    /**
     * Always `select`. Chatflow and workflow only.
     */
    type?: 'select';
    /**
     * Whether a value must be given.
     */
    required: boolean;
    /**
     * Value shown at first; empty or absent without one. Chat, agent and completion apps do not fill it in for you.
     */
    default?: string;
    /**
     * Has no meaning here. Chatflow and workflow only.
     */
    max_length?: number | null;
    /**
     * The choices. A value must be one of them; an empty text is refused even when nothing is required.
     */
    options: Array<string>;
    /**
     * Whether the web page leaves the field out; absent means false.
     */
    hide?: boolean;
};

/**
 * A choice of one.
 */
export type SelectItem = {
    /**
     * The field.
     */
    select: SelectControl;
};

/**
 * Field for a number.
 */
export type NumberControl = {
    /**
     * Key of the value in `inputs`.
     */
    variable: string;
    /**
     * Name that people see.
     */
    label: string;
    /**
     * Always `number`. Chatflow and workflow only.
     */
    type?: 'number';
    /**
     * Whether a value must be given.
     */
    required: boolean;
    /**
     * Value shown at first; empty or absent without one. Chat, agent and completion apps do not fill it in for you.
     */
    default?: string | number;
    /**
     * Has no meaning here. Chatflow and workflow only.
     */
    max_length?: number | null;
    /**
     * Has no meaning here, empty. Chatflow and workflow only.
     */
    options?: Array<string>;
    /**
     * Whether the web page leaves the field out; absent means false.
     */
    hide?: boolean;
};

/**
 * A number.
 */
export type NumberItem = {
    /**
     * The field.
     */
    number: NumberControl;
};

/**
 * Field for a yes or no.
 */
export type CheckboxControl = {
    /**
     * Key of the value in `inputs`.
     */
    variable: string;
    /**
     * Name that people see.
     */
    label: string;
    /**
     * Always `checkbox`. Chatflow and workflow only.
     */
    type?: 'checkbox';
    /**
     * Whether a value must be given.
     */
    required: boolean;
    /**
     * State shown at first. Chat, agent and completion apps do not fill it in for you.
     */
    default: boolean;
    /**
     * Has no meaning here. Chatflow and workflow only.
     */
    max_length?: number | null;
    /**
     * Has no meaning here, empty. Chatflow and workflow only.
     */
    options?: Array<string>;
    /**
     * Whether the web page leaves the field out; absent means false.
     */
    hide?: boolean;
};

/**
 * A yes or no.
 */
export type CheckboxItem = {
    /**
     * The field.
     */
    checkbox: CheckboxControl;
};

/**
 * Field for a JSON object.
 */
export type JsonObjectControl = {
    /**
     * Key of the value in `inputs`.
     */
    variable: string;
    /**
     * Name that people see.
     */
    label: string;
    /**
     * Always `json_object`.
     */
    type: 'json_object';
    /**
     * Whether a value must be given.
     */
    required: boolean;
    /**
     * Has no meaning here.
     */
    max_length: number | null;
    /**
     * Has no meaning here, empty.
     */
    options: Array<string>;
    /**
     * JSON Schema of the value; absent when anything goes.
     */
    json_schema?: {
        [key: string]: unknown;
    } | string;
    /**
     * Whether the web page leaves the field out; absent means false.
     */
    hide?: boolean;
};

/**
 * A JSON object. Chatflow and workflow only.
 */
export type JsonObjectItem = {
    /**
     * The field.
     */
    json_object: JsonObjectControl;
};

/**
 * Kind of a file; `custom` goes by its extension.
 */
export type AllowedFileKind = 'image' | 'document' | 'audio' | 'video' | 'custom';

/**
 * Way of a file to the server, `local_file` after `files.upload` or `remote_url` by a web address.
 */
export type AllowedFileMethod = 'local_file' | 'remote_url';

/**
 * Field for one file.
 */
export type FileInputControl = {
    /**
     * Key of the value in `inputs`.
     */
    variable: string;
    /**
     * Name that people see.
     */
    label: string;
    /**
     * Always `file`.
     */
    type: 'file';
    /**
     * Whether a value must be given.
     */
    required: boolean;
    /**
     * Has no meaning here.
     */
    max_length: number | null;
    /**
     * Has no meaning here, empty.
     */
    options: Array<string>;
    /**
     * Kinds that are taken.
     */
    allowed_file_types: Array<AllowedFileKind>;
    /**
     * Extensions of the kind `custom`, such as `.zip`.
     */
    allowed_file_extensions: Array<string>;
    /**
     * Ways by which the file may come.
     */
    allowed_file_upload_methods: Array<AllowedFileMethod>;
    /**
     * Whether the web page leaves the field out; absent means false.
     */
    hide?: boolean;
};

/**
 * One file. Chatflow and workflow only.
 */
export type FileInputItem = {
    /**
     * The field.
     */
    file: FileInputControl;
};

/**
 * Field for several files.
 */
export type FileListInputControl = {
    /**
     * Key of the value in `inputs`.
     */
    variable: string;
    /**
     * Name that people see.
     */
    label: string;
    /**
     * Always `file-list`.
     */
    type: 'file-list';
    /**
     * Whether a value must be given.
     */
    required: boolean;
    /**
     * Most files.
     */
    max_length: number;
    /**
     * Has no meaning here, empty.
     */
    options: Array<string>;
    /**
     * Kinds that are taken.
     */
    allowed_file_types: Array<AllowedFileKind>;
    /**
     * Extensions of the kind `custom`, such as `.zip`.
     */
    allowed_file_extensions: Array<string>;
    /**
     * Ways by which files may come.
     */
    allowed_file_upload_methods: Array<AllowedFileMethod>;
    /**
     * Whether the web page leaves the field out; absent means false.
     */
    hide?: boolean;
};

/**
 * Several files. Chatflow and workflow only.
 */
export type FileListInputItem = {
    /**
     * The field.
     */
    'file-list': FileListInputControl;
};

/**
 * A value that a tool looks up; its inputs come from other fields.
 */
export type ExternalDataControl = {
    /**
     * Key of the value.
     */
    variable: string;
    /**
     * Name that people see.
     */
    label?: string;
    /**
     * Kind of the tool, mostly `api`.
     */
    type: string;
    /**
     * Whether it is used.
     */
    enabled?: boolean;
    /**
     * Whether a value must be given.
     */
    required?: boolean;
    /**
     * An emoji.
     */
    icon?: string;
    /**
     * Colour behind it, as `#RRGGBB`.
     */
    icon_background?: string;
    /**
     * Settings of the tool.
     */
    config?: {
        [key: string]: unknown;
    };
};

/**
 * A value that a tool looks up. Chat, agent and completion only.
 */
export type ExternalDataItem = {
    /**
     * The field.
     */
    external_data_tool: ExternalDataControl;
};

/**
 * One field of the form, an object with one key that says its kind. What stands under the key has more keys in chatflow and workflow apps.
 */
export type InputFormItem = TextInputItem | ParagraphItem | SelectItem | NumberItem | CheckboxItem | JsonObjectItem | FileInputItem | FileListInputItem | ExternalDataItem;

/**
 * What is said instead of unwanted content.
 */
export type ModerationReply = {
    /**
     * Whether this side is checked.
     */
    enabled: boolean;
    /**
     * The words said instead; may be empty.
     */
    preset_response?: string;
};

/**
 * Settings of the moderation; an extension has keys of its own.
 */
export type ModerationConfig = {
    /**
     * Unwanted words, one a line. Only when `type` is `keywords`.
     */
    keywords?: string;
    /**
     * Id of the extension that is asked. Only when `type` is `api`.
     */
    api_based_extension_id?: string;
    /**
     * What happens to questions.
     */
    inputs_config?: ModerationReply;
    /**
     * What happens to answers.
     */
    outputs_config?: ModerationReply;
    [key: string]: unknown;
};

/**
 * Moderation of content. Chatflow and workflow apps with it off send `enabled` only.
 */
export type ModerationFeature = {
    /**
     * Whether it is on.
     */
    enabled: boolean;
    /**
     * Who checks, `keywords`, `openai_moderation`, `api` or an extension's name; empty when off.
     */
    type?: string;
    /**
     * How it checks; only when on.
     */
    config?: ModerationConfig;
    /**
     * A leftover of older releases, empty.
     */
    configs?: Array<{
        [key: string]: unknown;
    }>;
};

/**
 * Rules for pictures.
 */
export type ImageUploadFeature = {
    /**
     * Whether pictures are taken.
     */
    enabled: boolean;
    /**
     * How many pictures a message may have.
     */
    number_limits: number;
    /**
     * How closely the model looks at them.
     */
    detail?: 'low' | 'high';
    /**
     * Ways by which pictures may come.
     */
    transfer_methods: Array<AllowedFileMethod>;
};

/**
 * Limits as the console stored them; releases differ in their number.
 */
export type UploadLimits = {
    /**
     * Size of a document, in MB.
     */
    file_size_limit: number;
    /**
     * How many files may be uploaded together.
     */
    batch_count_limit: number;
    /**
     * Size of a picture, in MB.
     */
    image_file_size_limit: number;
    /**
     * Size of a video, in MB.
     */
    video_file_size_limit: number;
    /**
     * Size of a sound, in MB.
     */
    audio_file_size_limit: number;
    /**
     * How many files a list input of a workflow may have.
     */
    workflow_file_upload_limit: number;
    [key: string]: number;
};

/**
 * Rules for files. A chat, agent or completion app that was never set up sends `image` only.
 */
export type UploadFeature = {
    /**
     * Whether files are taken; when it is off the server ignores them silently. Absent, `image.enabled` decides.
     */
    enabled?: boolean;
    /**
     * Kinds that are taken.
     */
    allowed_file_types?: Array<AllowedFileKind>;
    /**
     * Extensions of the kind `custom`, such as `.zip`.
     */
    allowed_file_extensions?: Array<string>;
    /**
     * Ways by which files may come.
     */
    allowed_file_upload_methods?: Array<AllowedFileMethod>;
    /**
     * How many files a message may have.
     */
    number_limits?: number;
    /**
     * The same for pictures, as older releases kept it.
     */
    image?: ImageUploadFeature;
    /**
     * Limits as they were when the feature was set up; `system_parameters` is what counts.
     */
    fileUploadConfig?: UploadLimits;
};

/**
 * Limits of the server.
 */
export type SystemLimits = {
    /**
     * Size of a picture, in MB.
     */
    image_file_size_limit: number;
    /**
     * Size of a video, in MB.
     */
    video_file_size_limit: number;
    /**
     * Size of a sound, in MB.
     */
    audio_file_size_limit: number;
    /**
     * Size of any other file, in MB.
     */
    file_size_limit: number;
    /**
     * How many files a list input of a workflow may have.
     */
    workflow_file_upload_limit: number;
};

/**
 * What an app takes and offers. Except for the limits it is the stored configuration, so its depths differ by app mode and age.
 */
export type AppParameters = {
    /**
     * First words of a chat, with `{{variable}}` unfilled; empty or null when there are none.
     */
    opening_statement: string | null;
    /**
     * Questions offered below the opening statement.
     */
    suggested_questions: Array<string>;
    /**
     * Whether `messages.suggested` works.
     */
    suggested_questions_after_answer: FollowUpFeature;
    /**
     * Whether `audio.transcribe` works.
     */
    speech_to_text: FeatureSwitch;
    /**
     * Whether answers can be spoken, and how.
     */
    text_to_speech: SpeechFeature;
    /**
     * Whether answers name the passages they rest on.
     */
    retriever_resource: FeatureSwitch;
    /**
     * Whether prepared answers are used. A chatflow says `enabled` false here even when they are.
     */
    annotation_reply: AnnotationReplyFeature;
    /**
     * Whether the web page offers another answer of the same kind. Completion only.
     */
    more_like_this: FeatureSwitch;
    /**
     * The fields of the app's form, in order; their `variable` names are the keys of `inputs`.
     */
    user_input_form: Array<InputFormItem>;
    /**
     * Whether questions and answers are checked for unwanted content.
     */
    sensitive_word_avoidance: ModerationFeature;
    /**
     * Which files may come with a message or run.
     */
    file_upload: UploadFeature;
    /**
     * What the server takes at most, whatever the app says.
     */
    system_parameters: SystemLimits;
};

/**
 * An emoji on a colour.
 */
export type ToolEmoji = {
    /**
     * Colour behind it, as `#RRGGBB`.
     */
    background: string;
    /**
     * The emoji.
     */
    content: string;
};

/**
 * A web address for a built-in tool (it opens to a signed-in console user only), an emoji for a tool made from an API.
 */
export type ToolIcon = string | ToolEmoji;

/**
 * What is needed to show an app's tools.
 */
export type AppMeta = {
    /**
     * Icon of each tool by the tool's name; empty without tools, before publishing, and for workflows used as tools.
     */
    tool_icons: {
        [key: string]: ToolIcon;
    };
};

/**
 * How the app's own web page looks.
 */
export type AppSite = {
    /**
     * Title of the page.
     */
    title: string;
    /**
     * Main colour of the chat, as `#RRGGBB`; null for the usual one.
     */
    chat_color_theme: string | null;
    /**
     * Whether that colour and its background change places.
     */
    chat_color_theme_inverted: boolean;
    /**
     * What `icon` holds.
     */
    icon_type: 'emoji' | 'image' | 'link' | null;
    /**
     * An emoji, the id of an uploaded picture, or a web address, by `icon_type`.
     */
    icon: string | null;
    /**
     * Colour behind an emoji, as `#RRGGBB`.
     */
    icon_background: string | null;
    /**
     * Text about the app.
     */
    description: string | null;
    /**
     * Copyright notice.
     */
    copyright: string | null;
    /**
     * Web address of the privacy policy.
     */
    privacy_policy: string | null;
    /**
     * Disclaimer shown below the chat; may be empty.
     */
    custom_disclaimer: string | null;
    /**
     * Language of the page, such as `en-US`.
     */
    default_language: string;
    /**
     * Whether users see the steps of a workflow.
     */
    show_workflow_steps: boolean;
    /**
     * Whether answers carry the app's icon.
     */
    use_icon_as_answer_icon: boolean;
    /**
     * Signed web address of the picture; null unless `icon_type` is `image`.
     */
    icon_url: string | null;
    /**
     * Text in the empty input box.
     */
    input_placeholder?: string | null;
};

/**
 * A rating of one message.
 */
export type AppFeedback = {
    /**
     * Id of the rating.
     */
    id: string;
    /**
     * Id of the app.
     */
    app_id: string;
    /**
     * Id of the conversation.
     */
    conversation_id: string;
    /**
     * Id of the rated message.
     */
    message_id: string;
    /**
     * The verdict.
     */
    rating: 'like' | 'dislike';
    /**
     * Words that came with it.
     */
    content: string | null;
    /**
     * Who rated, an end user or a member of the workspace.
     */
    from_source: 'user' | 'admin';
    /**
     * Id of the end user, see `endUsers.get`; null when `from_source` is `admin`.
     */
    from_end_user_id: string | null;
    /**
     * Id of the member's account; null when `from_source` is `user`.
     */
    from_account_id: string | null;
    /**
     * When it was given, in UTC as ISO 8601 without an offset (JavaScript reads such text as local time).
     */
    created_at: string;
    /**
     * When it last changed, in UTC as ISO 8601 without an offset.
     */
    updated_at: string;
};

/**
 * A page of ratings, without a word on whether there are more.
 */
export type AppFeedbackList = {
    /**
     * Ratings, the newest first. A page shorter than `limit` is the last.
     */
    data: Array<AppFeedback>;
};

/**
 * A prepared answer.
 */
export type Annotation = {
    /**
     * Id of the annotation.
     */
    id: string;
    /**
     * What people ask.
     */
    question: string | null;
    /**
     * What they are told.
     */
    answer: string | null;
    /**
     * How often it was the answer.
     */
    hit_count: number | null;
    /**
     * When it was made, in Unix seconds.
     */
    created_at: number | null;
};

/**
 * A page of prepared answers.
 */
export type AnnotationPage = {
    /**
     * The prepared answers, the newest first; at most 100.
     */
    data: Array<Annotation>;
    /**
     * Whether the page is as long as `limit`; also true on a last page that is exactly full, and never above 100.
     */
    has_more: boolean;
    /**
     * The `limit` of the request, even where the server went by another.
     */
    limit: number;
    /**
     * How many there are on all pages.
     */
    total: number;
    /**
     * The `page` of the request, even where the server went by another.
     */
    page: number;
};

/**
 * A question and the answer that is prepared for it. Empty texts are taken.
 */
export type AnnotationCreate = {
    /**
     * What people ask.
     */
    question: string;
    /**
     * What they are told.
     */
    answer: string;
};

/**
 * How questions are compared. Switching off needs it too and makes no use of it.
 */
export type AnnotationReplyConfigure = {
    /**
     * How alike a question must be, from 0 to 1.
     */
    score_threshold: number;
    /**
     * Provider of the embedding model, as `models.list` names it.
     */
    embedding_provider_name: string;
    /**
     * Name of the embedding model. An unknown one fails the job, not the request.
     */
    embedding_model_name: string;
};

/**
 * A job that switches prepared answers on or off.
 */
export type AnnotationJob = {
    /**
     * Id of the job, for `annotations.reply.status`.
     */
    job_id: string;
    /**
     * Whether it waits or runs. Release 1.14.1 always says `waiting`.
     */
    job_status: 'waiting' | 'processing';
};

/**
 * How a job is going.
 */
export type AnnotationJobStatus = {
    /**
     * Id of the job.
     */
    job_id: string;
    /**
     * How far it is. Release 1.14.1 never says `processing`.
     */
    job_status: 'waiting' | 'processing' | 'completed' | 'error';
    /**
     * Why it failed; empty unless `job_status` is `error`.
     */
    error_msg: string;
};

/**
 * Somebody an app has met. The same `user` text in another app is another end user.
 */
export type EndUser = {
    /**
     * Id of the end user.
     */
    id: string;
    /**
     * Id of the workspace.
     */
    tenant_id: string;
    /**
     * Id of the app.
     */
    app_id: string | null;
    /**
     * Where they came from, `service-api` for who came by this API.
     */
    type: string;
    /**
     * The `user` text of their requests; `DEFAULT-USER` for requests without one.
     */
    external_user_id: string | null;
    /**
     * Name; null for who came by this API.
     */
    name: string | null;
    /**
     * Whether their requests named no `user`.
     */
    is_anonymous: boolean;
    /**
     * The same as `external_user_id` for who came by this API.
     */
    session_id: string;
    /**
     * When they were first seen, in UTC as ISO 8601 without an offset (JavaScript reads such text as local time).
     */
    created_at: string;
    /**
     * When the record last changed, in UTC as ISO 8601 without an offset.
     */
    updated_at: string;
};

/**
 * Whose it is on the console — its maker's, the whole workspace's, or that of the members listed.
 */
export type DatasetPermission = 'only_me' | 'all_team_members' | 'partial_members';

/**
 * The model that sorts hits again. Never null itself.
 */
export type DatasetRerankModel = {
    /**
     * Provider; empty when no settings are stored, null when those stored name none.
     */
    reranking_provider_name: string | null;
    /**
     * Name of the model; empty when no settings are stored, null when those stored name none.
     */
    reranking_model_name: string | null;
};

/**
 * How much words count.
 */
export type DatasetKeywordWeight = {
    /**
     * Weight of words; null when none is stored.
     */
    keyword_weight: number | null;
};

/**
 * How much meaning counts, and the model that compares it.
 */
export type DatasetVectorWeight = {
    /**
     * Weight of meaning; null when none is stored.
     */
    vector_weight: number | null;
    /**
     * Name of the embedding model; null when none is stored.
     */
    embedding_model_name: string | null;
    /**
     * Provider of the embedding model; null when none is stored.
     */
    embedding_provider_name: string | null;
};

/**
 * The stored weights of a hybrid search.
 */
export type DatasetRetrievalWeights = {
    /**
     * Which preset the weights came from; null is none.
     */
    weight_type: 'semantic_first' | 'keyword_first' | 'customized' | null;
    /**
     * The weight of words.
     */
    keyword_setting: DatasetKeywordWeight;
    /**
     * The weight of meaning.
     */
    vector_setting: DatasetVectorWeight;
};

/**
 * How a knowledge base is searched when a search does not say. With nothing stored, `semantic_search` for 2 hits is shown.
 */
export type DatasetRetrieval = {
    /**
     * What is compared. `datasets.get` says `keyword_search` of all but high-quality ones, whatever is stored; null after an update of an external one.
     */
    search_method: 'semantic_search' | 'full_text_search' | 'hybrid_search' | 'keyword_search' | null;
    /**
     * Whether a model sorts the hits again; null for an external knowledge base with settings of its own.
     */
    reranking_enable: boolean | null;
    /**
     * How hits are sorted again; null when nothing is stored.
     */
    reranking_mode: 'reranking_model' | 'weighted_score' | null;
    /**
     * The model that sorts again.
     */
    reranking_model: DatasetRerankModel;
    /**
     * The weights of a hybrid search; null when none are stored.
     */
    weights: DatasetRetrievalWeights | null;
    /**
     * How many hits at most.
     */
    top_k: number;
    /**
     * Whether `score_threshold` counts.
     */
    score_threshold_enabled: boolean;
    /**
     * Least score of a hit; null when none is stored.
     */
    score_threshold: number | null;
};

/**
 * Settings of summaries. Never null itself; all members are null when none are set.
 */
export type DatasetSummaryIndex = {
    /**
     * Whether segments are summed up.
     */
    enable: boolean | null;
    /**
     * Name of the model that sums up.
     */
    model_name: string | null;
    /**
     * Provider of that model.
     */
    model_provider_name: string | null;
    /**
     * What the model is told.
     */
    summary_prompt: string | null;
};

/**
 * A tag of a knowledge base.
 */
export type DatasetTagRef = {
    /**
     * Id of the tag.
     */
    id: string;
    /**
     * Its name.
     */
    name: string;
    /**
     * Always `knowledge`.
     */
    type: 'knowledge';
};

/**
 * An external source. Never null itself; all members are null where there is none.
 */
export type DatasetExternalKnowledge = {
    /**
     * Id of the knowledge base over there.
     */
    external_knowledge_id: string | null;
    /**
     * Id of the external knowledge API.
     */
    external_knowledge_api_id: string | null;
    /**
     * Name of that API.
     */
    external_knowledge_api_name: string | null;
    /**
     * Address of that API.
     */
    external_knowledge_api_endpoint: string | null;
};

/**
 * How an external knowledge base is searched. Any other one shows its own settings here.
 */
export type DatasetExternalRetrieval = {
    /**
     * How many hits at most; 2 when nothing is stored.
     */
    top_k: number;
    /**
     * Least score of a hit; 0 when no settings are stored, null when those stored have none.
     */
    score_threshold: number | null;
    /**
     * Whether `score_threshold` counts; null when nothing is stored.
     */
    score_threshold_enabled: boolean | null;
};

/**
 * A metadata field of a knowledge base.
 */
export type DatasetMetadataRef = {
    /**
     * Id of the field, or the word `built-in`.
     */
    id: string;
    /**
     * Its name.
     */
    name: string;
    /**
     * What its values are.
     */
    type: 'string' | 'number' | 'time';
};

/**
 * An icon. Never null itself; all members are null unless a pipeline gave one.
 */
export type DatasetIcon = {
    /**
     * What `icon` is, such as `emoji`.
     */
    icon_type: string | null;
    /**
     * The icon itself, such as an emoji.
     */
    icon: string | null;
    /**
     * Background colour, as `#rrggbb`.
     */
    icon_background: string | null;
    /**
     * Address of a picture; null for an emoji.
     */
    icon_url: string | null;
};

/**
 * A knowledge base.
 */
export type Dataset = {
    /**
     * The knowledge base's id.
     */
    id: string;
    /**
     * Its name.
     */
    name: string;
    /**
     * What it holds; null only where an update made it so.
     */
    description: string | null;
    /**
     * Kept by Dify (`vendor`) or elsewhere (`external`); 1.14.1 stores any other word as well.
     */
    provider: string;
    /**
     * Who sees it on the console.
     */
    permission: DatasetPermission;
    /**
     * Where its documents come from; null before the first, and in a pipeline or external knowledge base.
     */
    data_source_type: 'upload_file' | 'notion_import' | 'website_crawl' | 'local_file' | 'online_document' | 'online_drive' | null;
    /**
     * Embeddings of a model, or keywords; null until set, often by the first document.
     */
    indexing_technique: 'high_quality' | 'economy' | null;
    /**
     * How many apps use it.
     */
    app_count: number;
    /**
     * How many documents it has.
     */
    document_count: number;
    /**
     * Length of all documents in characters.
     */
    word_count: number;
    /**
     * Id of the account that made it.
     */
    created_by: string;
    /**
     * Name of that account; null when it is gone.
     */
    author_name: string | null;
    /**
     * When it was made, in Unix seconds.
     */
    created_at: number;
    /**
     * Id of the account that changed it last; null when nobody did.
     */
    updated_by: string | null;
    /**
     * When it was last changed, in Unix seconds.
     */
    updated_at: number;
    /**
     * Name of the embedding model; null unless `high_quality`.
     */
    embedding_model: string | null;
    /**
     * Provider of that model; null unless `high_quality`.
     */
    embedding_model_provider: string | null;
    /**
     * Whether that model can be used, true where none is needed. Null in the answer to a creation or an update.
     */
    embedding_available: boolean | null;
    /**
     * How it is searched when a search does not say.
     */
    retrieval_model_dict: DatasetRetrieval;
    /**
     * Whether and how its segments are summed up.
     */
    summary_index_setting: DatasetSummaryIndex;
    /**
     * Its tags.
     */
    tags: Array<DatasetTagRef>;
    /**
     * How its documents are cut — plain, as questions and answers, as parents and children; null before the first.
     */
    doc_form: 'text_model' | 'qa_model' | 'hierarchical_model' | null;
    /**
     * Its external source.
     */
    external_knowledge_info: DatasetExternalKnowledge;
    /**
     * How an external source is searched.
     */
    external_retrieval_model: DatasetExternalRetrieval;
    /**
     * The metadata fields of its documents, with five built-in ones while those are switched on.
     */
    doc_metadata: Array<DatasetMetadataRef>;
    /**
     * Whether the built-in metadata fields are on.
     */
    built_in_field_enabled: boolean;
    /**
     * Id of its pipeline; null when it has none.
     */
    pipeline_id: string | null;
    /**
     * Whether documents are cut by plain rules or by a pipeline.
     */
    runtime_mode: 'general' | 'rag_pipeline';
    /**
     * How its pipeline cuts documents; null without a pipeline, or before that was published.
     */
    chunk_structure: 'text_model' | 'qa_model' | 'hierarchical_model' | null;
    /**
     * Its icon.
     */
    icon_info: DatasetIcon;
    /**
     * Whether its pipeline is published; false without a pipeline.
     */
    is_published: boolean;
    /**
     * The same as `document_count`.
     */
    total_documents: number;
    /**
     * How many documents can be searched, that is, are completed, enabled and not archived.
     */
    total_available_documents: number;
    /**
     * Whether API access is switched on.
     */
    enable_api: boolean;
    /**
     * Whether pictures are embedded too.
     */
    is_multimodal: boolean;
    /**
     * Account ids of the members who see it. Sent by every update, and by `datasets.get` when `permission` is `partial_members`.
     */
    partial_member_list?: Array<string>;
    /**
     * Name of whoever looks after it; null when nobody is set.
     */
    maintainer?: string | null;
};

/**
 * A page of knowledge bases, newest first.
 */
export type DatasetPage = {
    /**
     * The knowledge bases; empty behind the last page.
     */
    data: Array<Dataset>;
    /**
     * Whether the page is full. On 1.14.1 true of a full last page too, and false of every page when `limit` is above 100.
     */
    has_more: boolean;
    /**
     * The `limit` that was sent, even where the server took another.
     */
    limit: number;
    /**
     * How many there are on all pages.
     */
    total: number;
    /**
     * The `page` that was sent.
     */
    page: number;
};

/**
 * A model that sorts hits by how well they answer.
 */
export type RerankModel = {
    /**
     * Provider, as `organization/plugin/provider`; empty or null is none.
     */
    reranking_provider_name?: string | null;
    /**
     * Name of the model at that provider; empty or null is none.
     */
    reranking_model_name?: string | null;
};

/**
 * How much meaning counts, and the model that compares it.
 */
export type VectorWeight = {
    /**
     * Weight of meaning, such as 0.7.
     */
    vector_weight: number;
    /**
     * Provider of the embedding model, as `organization/plugin/provider`.
     */
    embedding_provider_name: string;
    /**
     * Name of the embedding model.
     */
    embedding_model_name: string;
};

/**
 * How much words count.
 */
export type KeywordWeight = {
    /**
     * Weight of words, such as 0.3.
     */
    keyword_weight: number;
};

/**
 * The two weights of a hybrid search.
 */
export type RetrievalWeights = {
    /**
     * Which preset the weights came from; null is none.
     */
    weight_type?: 'semantic_first' | 'keyword_first' | 'customized' | null;
    /**
     * The weight of meaning.
     */
    vector_setting?: VectorWeight;
    /**
     * The weight of words.
     */
    keyword_setting?: KeywordWeight;
};

/**
 * One condition on one metadata field.
 */
export type MetadataCondition = {
    /**
     * Name of the field. A name that no field has finds nothing.
     */
    name: string;
    /**
     * How the field is compared. `before`, `after` and the signs compare numbers.
     */
    comparison_operator: 'contains' | 'not contains' | 'start with' | 'end with' | 'is' | 'is not' | 'empty' | 'not empty' | 'in' | 'not in' | '=' | '≠' | '>' | '<' | '≥' | '≤' | 'before' | 'after';
    /**
     * What the field is compared with. Left out for `empty` and `not empty`; a list, or a text with commas, for `in` and `not in`.
     */
    value?: string | number | Array<string>;
};

/**
 * Conditions on the metadata of documents. Where no document fulfils them, nothing is found.
 */
export type MetadataFilter = {
    /**
     * Whether all conditions must hold or one is enough.
     */
    logical_operator?: 'and' | 'or';
    /**
     * The conditions; empty or absent, nothing is filtered.
     */
    conditions?: Array<MetadataCondition>;
};

/**
 * How to search. Sent, it stands in for all of the stored settings, not for single ones.
 */
export type RetrievalModel = {
    /**
     * What is compared. An economy knowledge base finds things with `keyword_search` only, a high-quality one with the other three.
     */
    search_method: 'semantic_search' | 'full_text_search' | 'hybrid_search' | 'keyword_search';
    /**
     * Whether a model sorts the hits again; without effect while `reranking_model` names none.
     */
    reranking_enable: boolean;
    /**
     * How hits are sorted again, by a model or by `weights`; null is neither.
     */
    reranking_mode?: 'reranking_model' | 'weighted_score' | null;
    /**
     * The model that sorts again. It must be available when both names are given.
     */
    reranking_model?: RerankModel;
    /**
     * How a hybrid search weighs meaning against words; null or absent gives no weights.
     */
    weights?: RetrievalWeights | null;
    /**
     * How many hits at most.
     */
    top_k: number;
    /**
     * Whether `score_threshold` counts.
     */
    score_threshold_enabled: boolean;
    /**
     * Least score of a hit, before any sorting again; null is none.
     */
    score_threshold?: number | null;
    /**
     * Which documents to search, by their metadata; absent, all. A knowledge base stores it and never shows it.
     */
    metadata_filtering_conditions?: MetadataFilter;
};

/**
 * Whether and how a model sums up segments, so that they are found by their summaries too.
 */
export type SummaryIndexSetting = {
    /**
     * Whether there are summaries.
     */
    enable?: boolean;
    /**
     * Name of the model that writes them.
     */
    model_name?: string;
    /**
     * Provider of that model.
     */
    model_provider_name?: string;
    /**
     * What the model is told; absent, the server's own prompt.
     */
    summary_prompt?: string;
};

/**
 * A new knowledge base.
 */
export type DatasetCreate = {
    /**
     * Its name, 1 to 40 characters, not yet taken in the workspace. Upper and lower case differ.
     */
    name: string;
    /**
     * What it holds, at most 400 characters.
     */
    description?: string;
    /**
     * Embeddings of a model, or keywords. Absent, the first document decides.
     */
    indexing_technique?: 'high_quality' | 'economy';
    /**
     * Who sees it on the console, `only_me` when absent. Members are named by an update only.
     */
    permission?: DatasetPermission;
    /**
     * Kept by Dify, or elsewhere and asked through an external knowledge API.
     */
    provider?: 'vendor' | 'external';
    /**
     * Id of the external knowledge API. Left out, an external knowledge base is made without a source.
     */
    external_knowledge_api_id?: string;
    /**
     * Id of the knowledge base over there. Needed beside `external_knowledge_api_id`.
     */
    external_knowledge_id?: string;
    /**
     * Name of the embedding model. Counts for `high_quality` alone; absent, the workspace's default.
     */
    embedding_model?: string;
    /**
     * Provider of that model, as `organization/plugin/provider`. Send both names or neither.
     */
    embedding_model_provider?: string;
    /**
     * How to search it when a search does not say.
     */
    retrieval_model?: RetrievalModel;
    /**
     * Whether and how segments are summed up. An update cannot change it.
     */
    summary_index_setting?: SummaryIndexSetting;
};

/**
 * A member of the workspace.
 */
export type DatasetMember = {
    /**
     * Id of the member's account.
     */
    user_id: string;
};

/**
 * How to search a knowledge base that is kept elsewhere.
 */
export type ExternalRetrievalModel = {
    /**
     * How many hits at most.
     */
    top_k?: number;
    /**
     * Least score of a hit.
     */
    score_threshold?: number;
    /**
     * Whether `score_threshold` counts.
     */
    score_threshold_enabled?: boolean;
};

/**
 * What changes; whatever is absent stays as it is.
 */
export type DatasetUpdate = {
    /**
     * New name, 1 to 40 characters. One that is taken is a 400 here, not a 409.
     */
    name?: string;
    /**
     * New description, at most 400 characters; null takes it away.
     */
    description?: string | null;
    /**
     * New technique; documents are indexed anew. `high_quality` needs both names of the embedding model beside it.
     */
    indexing_technique?: 'high_quality' | 'economy';
    /**
     * New permission. All but `partial_members` empty the list of members.
     */
    permission?: DatasetPermission;
    /**
     * Name of the new embedding model. Documents are indexed anew only if `indexing_technique` is sent too.
     */
    embedding_model?: string;
    /**
     * Provider of that model, as `organization/plugin/provider`.
     */
    embedding_model_provider?: string;
    /**
     * New settings in place of all the old ones.
     */
    retrieval_model?: RetrievalModel;
    /**
     * Who may see it. Counts beside `partial_members` only; an empty list changes nothing.
     */
    partial_member_list?: Array<DatasetMember>;
    /**
     * Id of the knowledge base at its external source. Every update of an external one needs it.
     */
    external_knowledge_id?: string;
    /**
     * Id of the external knowledge API. Every update of an external one needs it.
     */
    external_knowledge_api_id?: string;
    /**
     * How to search an external one, in place of all its old settings; ignored for others.
     */
    external_retrieval_model?: ExternalRetrievalModel;
};

/**
 * A question to a knowledge base.
 */
export type RetrieveRequest = {
    /**
     * What to look for, at most 250 characters. May be empty when `attachment_ids` names a file.
     */
    query: string;
    /**
     * Settings for this search alone. Absent, the stored ones, or else `semantic_search` for 4 hits.
     */
    retrieval_model?: RetrievalModel;
    /**
     * Settings for an external knowledge base. Taken and not used by 1.14.1.
     */
    external_retrieval_model?: ExternalRetrievalModel;
    /**
     * Ids of uploaded files to look for, in a multimodal knowledge base. Unknown ones find nothing.
     */
    attachment_ids?: Array<string>;
};

/**
 * The question, as releases other than 1.14.0 and 1.14.1 send it.
 */
export type RetrieveQuery = {
    /**
     * Text of the question.
     */
    content: string;
};

/**
 * The document of a hit. On 1.14.1 every member is null.
 */
export type RetrieveDocument = {
    /**
     * The document's id; null on 1.14.1.
     */
    id: string | null;
    /**
     * Where its text came from; null on 1.14.1.
     */
    data_source_type: 'upload_file' | 'notion_import' | 'website_crawl' | 'local_file' | 'online_document' | 'online_drive' | null;
    /**
     * The document's name; null on 1.14.1.
     */
    name: string | null;
    /**
     * What kind of document it is; null when not set, and on 1.14.1.
     */
    doc_type: 'book' | 'web_page' | 'paper' | 'social_media_post' | 'wikipedia_entry' | 'personal_document' | 'business_document' | 'im_chat_log' | 'synced_from_notion' | 'synced_from_github' | 'others' | null;
    /**
     * Its metadata, values by field name; null when it has none, and on 1.14.1.
     */
    doc_metadata: {
        [key: string]: unknown;
    } | null;
};

/**
 * A segment as a search shows it.
 */
export type RetrieveSegment = {
    /**
     * Id of the segment.
     */
    id: string;
    /**
     * Its place in the document, from 1.
     */
    position: number;
    /**
     * Id of its document; all that 1.14.1 tells about the document.
     */
    document_id: string;
    /**
     * The text; of a question-and-answer segment the question.
     */
    content: string;
    /**
     * The text with its file links signed. Always null on 1.14.1.
     */
    sign_content: string | null;
    /**
     * The answer of a question-and-answer segment; else null.
     */
    answer: string | null;
    /**
     * Length in characters.
     */
    word_count: number;
    /**
     * Length in tokens; 0 in an economy knowledge base.
     */
    tokens: number;
    /**
     * Its keywords; empty when it has none.
     */
    keywords: Array<string>;
    /**
     * Id of its entry in the index.
     */
    index_node_id: string;
    /**
     * SHA-256 of what was indexed, in hexadecimal digits.
     */
    index_node_hash: string;
    /**
     * How often apps have found it; searches by this operation do not count.
     */
    hit_count: number;
    /**
     * Always true, since others are not searched.
     */
    enabled: boolean;
    /**
     * When it was disabled, in Unix seconds; null when it is not.
     */
    disabled_at: number | null;
    /**
     * Id of the account that disabled it; null when it is not.
     */
    disabled_by: string | null;
    /**
     * Always `completed`, since others are not searched.
     */
    status: 'completed';
    /**
     * Id of the account that made it.
     */
    created_by: string;
    /**
     * When it was made, in Unix seconds. Always null on 1.14.1.
     */
    created_at: number | null;
    /**
     * When its indexing began, in Unix seconds; null in a pipeline document.
     */
    indexing_at: number | null;
    /**
     * When its indexing ended, in Unix seconds; null when unknown.
     */
    completed_at: number | null;
    /**
     * Why its indexing failed; null when it did not.
     */
    error: string | null;
    /**
     * When its indexing was stopped, in Unix seconds; null when it was not.
     */
    stopped_at: number | null;
    /**
     * The document that it belongs to.
     */
    document: RetrieveDocument;
};

/**
 * A child chunk that led to a hit.
 */
export type RetrieveChildChunk = {
    /**
     * Id of the child chunk.
     */
    id: string;
    /**
     * Its text.
     */
    content: string;
    /**
     * Its place in the segment, from 1.
     */
    position: number;
    /**
     * How well it fits, larger is better.
     */
    score: number;
};

/**
 * A file that belongs to a segment.
 */
export type RetrieveFile = {
    /**
     * Id of the uploaded file.
     */
    id: string;
    /**
     * Its file name.
     */
    name: string;
    /**
     * Its size in bytes.
     */
    size: number;
    /**
     * Its extension with the dot, such as `.png`.
     */
    extension: string;
    /**
     * Its media type.
     */
    mime_type: string;
    /**
     * Signed URL of the file, which needs no key and expires.
     */
    source_url: string;
};

/**
 * One hit.
 */
export type RetrieveRecord = {
    /**
     * The segment that was found.
     */
    segment: RetrieveSegment;
    /**
     * Child chunks that led to it, in hierarchical documents; else empty.
     */
    child_chunks: Array<RetrieveChildChunk>;
    /**
     * How well it fits, larger is better. 0 after a keyword search; null where the index gives no score.
     */
    score: number | null;
    /**
     * Always null.
     */
    tsne_position: null;
    /**
     * Files of the segment, in a multimodal knowledge base; else empty.
     */
    files: Array<RetrieveFile>;
    /**
     * The summary that led to it; null when the segment itself was found.
     */
    summary: string | null;
};

/**
 * What was asked and what was found.
 */
export type RetrieveResult = {
    /**
     * The question again. Plain text from 1.14.0 to 1.14.1, an object before and after.
     */
    query: string | RetrieveQuery;
    /**
     * The hits, best first; empty when nothing fits.
     */
    records: Array<RetrieveRecord>;
};

/**
 * Plain segments, parents with child chunks, or questions with answers.
 */
export type DocumentForm = 'text_model' | 'hierarchical_model' | 'qa_model';

/**
 * The server's own rule, which is segments of 500 tokens cut at line breaks, 50 tokens overlapping.
 */
export type AutomaticProcessRule = {
    /**
     * Leaves it to the server.
     */
    mode: 'automatic';
};

/**
 * One kind of cleaning, on or off.
 */
export type PreProcessingRule = {
    /**
     * What is removed. `remove_stopwords` is taken but does nothing.
     */
    id: 'remove_extra_spaces' | 'remove_urls_emails' | 'remove_stopwords';
    /**
     * Whether it is removed.
     */
    enabled: boolean;
};

/**
 * Where one level of segments ends.
 */
export type SegmentationRule = {
    /**
     * Text to cut at. A written-out `\n` counts as a line break.
     */
    separator?: string;
    /**
     * Longest segment, in tokens. Outside 50 to 4000 the request is taken, but the document ends in `error`.
     */
    max_tokens: number;
    /**
     * How much of one segment the next repeats, in tokens. More than `max_tokens` ends in `error`.
     */
    chunk_overlap?: number;
};

/**
 * How to clean a text and where to cut it.
 */
export type CustomRules = {
    /**
     * What is cleaned away first; may be empty. The last of two entries with one id wins.
     */
    pre_processing_rules: Array<PreProcessingRule>;
    /**
     * Where segments end.
     */
    segmentation: SegmentationRule;
};

/**
 * A rule of the caller's own.
 */
export type CustomProcessRule = {
    /**
     * Cuts into plain segments.
     */
    mode: 'custom';
    /**
     * How to clean and where to cut.
     */
    rules: CustomRules;
};

/**
 * How to clean a text and where to cut parents and children.
 */
export type HierarchicalRules = {
    /**
     * What is cleaned away first; may be empty. The last of two entries with one id wins.
     */
    pre_processing_rules: Array<PreProcessingRule>;
    /**
     * Where parents end.
     */
    segmentation: SegmentationRule;
    /**
     * What a parent is, a paragraph or the whole document.
     */
    parent_mode?: 'paragraph' | 'full-doc';
    /**
     * Where children end. Without it the request is taken, but the document ends in `error`.
     */
    subchunk_segmentation?: SegmentationRule;
};

/**
 * Parent segments that hold child chunks. Needs `doc_form` `hierarchical_model` and technique `high_quality` to be of use.
 */
export type HierarchicalProcessRule = {
    /**
     * Cuts into parents, and these into children.
     */
    mode: 'hierarchical';
    /**
     * How to clean and where to cut parents and children.
     */
    rules: HierarchicalRules;
};

/**
 * How the text is cleaned and cut into segments.
 */
export type ProcessRule = AutomaticProcessRule | CustomProcessRule | HierarchicalProcessRule;

/**
 * A document that is given as text.
 */
export type DocumentByText = {
    /**
     * Name of the document, cut to 200 characters. A document that has it already is overwritten, unless it is disabled.
     */
    name: string;
    /**
     * The text. An empty one makes a document without segments.
     */
    text: string;
    /**
     * With an embedding model, or with keywords alone. Needed each time, though only the first document sets it.
     */
    indexing_technique: 'high_quality' | 'economy';
    /**
     * What its segments are, the same in the whole knowledge base. Without it `text_model`.
     */
    doc_form?: DocumentForm;
    /**
     * Language of the text; used to make questions for `qa_model`.
     */
    doc_language?: string;
    /**
     * How to cut it. Without it the newest rule of the knowledge base, else `automatic`.
     */
    process_rule?: ProcessRule;
    /**
     * How the knowledge base is searched. Used by its first document only.
     */
    retrieval_model?: RetrievalModel;
    /**
     * Name of the embedding model. Used by the first document only; without it the workspace's default.
     */
    embedding_model?: string;
    /**
     * Provider of `embedding_model`. Given without that model the server fails.
     */
    embedding_model_provider?: string;
    /**
     * Id of a document to update instead of creating one.
     */
    original_document_id?: string;
};

/**
 * Where a document came from. `local_file`, `online_document` and `online_drive` are of pipelines.
 */
export type DocumentSourceType = 'upload_file' | 'notion_import' | 'website_crawl' | 'local_file' | 'online_document' | 'online_drive';

/**
 * The source as it was given, which for documents of pipelines is the caller's own item.
 */
export type DocumentSourceInfo = {
    /**
     * Id of the uploaded file. Source `upload_file` only.
     */
    upload_file_id?: string;
    [key: string]: unknown;
};

/**
 * The file that a document was made from.
 */
export type DocumentFile = {
    /**
     * Id of the uploaded file.
     */
    id: string;
    /**
     * Name of the file.
     */
    name: string;
    /**
     * Size in bytes; in characters where the document was made from a text.
     */
    size: number;
    /**
     * Extension in lower case, without the dot. `txt` for texts.
     */
    extension: string;
    /**
     * Type that the uploader named; may be empty.
     */
    mime_type: string;
    /**
     * Id of the account that owns it.
     */
    created_by: string;
    /**
     * When it was uploaded, in Unix seconds with a fraction.
     */
    created_at: number;
};

/**
 * The uploaded file, or the crawled page or imported item as it was given. Empty for other sources.
 */
export type DocumentSourceDetail = {
    /**
     * The uploaded file. Source `upload_file` only, and absent when the file is gone.
     */
    upload_file?: DocumentFile;
    [key: string]: unknown;
};

/**
 * Through what a document was made.
 */
export type DocumentOrigin = 'api' | 'web' | 'rag-pipeline';

/**
 * Stage of indexing, in this order; `paused` and `error` can follow any. 1.14.1 never says `cleaning`.
 */
export type IndexingStatus = 'waiting' | 'parsing' | 'cleaning' | 'splitting' | 'indexing' | 'paused' | 'completed' | 'error';

/**
 * State of a document in one word. Only an `available` one can be updated.
 */
export type DocumentDisplayStatus = 'queuing' | 'indexing' | 'paused' | 'error' | 'available' | 'disabled' | 'archived' | null;

/**
 * The value of one metadata field.
 */
export type DocumentMetadataItem = {
    /**
     * Id of the field, or `built-in`.
     */
    id: string;
    /**
     * Name of the field.
     */
    name: string;
    /**
     * Type of the field. The value need not be of it.
     */
    type: 'string' | 'number' | 'time';
    /**
     * The value. Lists of 1.14.1 turn numbers into strings; built-in times are strings of Unix seconds.
     */
    value: string | number | null;
};

/**
 * `SUMMARIZING` while summaries are written, which begins after `completed`; else null.
 */
export type SummaryIndexStatus = 'SUMMARIZING' | null;

/**
 * A document as lists and writes show it. `documents.get` shows more.
 */
export type DocumentRecord = {
    /**
     * The document's id.
     */
    id: string;
    /**
     * Place within the knowledge base, from 1.
     */
    position: number;
    /**
     * Where the content came from. Texts are kept as uploaded files.
     */
    data_source_type: DocumentSourceType;
    /**
     * The source in short.
     */
    data_source_info: DocumentSourceInfo;
    /**
     * The source in full.
     */
    data_source_detail_dict: DocumentSourceDetail;
    /**
     * Id of the rule that cuts it. Null for a document of a pipeline.
     */
    dataset_process_rule_id: string | null;
    /**
     * Name of the document, cut to 200 characters; may be empty.
     */
    name: string;
    /**
     * Who wrote it last. An update turns `api` into `web`.
     */
    created_from: DocumentOrigin;
    /**
     * Id of the account that owns it, whichever key made it.
     */
    created_by: string;
    /**
     * When it was created, in Unix seconds.
     */
    created_at: number;
    /**
     * Length in tokens. 0 under `economy`, null before indexing is done, the old value during an update.
     */
    tokens: number | null;
    /**
     * How far indexing is. A paused document keeps the stage it was in.
     */
    indexing_status: IndexingStatus;
    /**
     * Why indexing failed; during an update still the old reason.
     */
    error: string | null;
    /**
     * Whether retrieval may use it.
     */
    enabled: boolean;
    /**
     * When it was switched off, in Unix seconds.
     */
    disabled_at: number | null;
    /**
     * Id of the account that switched it off.
     */
    disabled_by: string | null;
    /**
     * Whether it is archived, so that it can neither be found, updated nor deleted.
     */
    archived: boolean;
    /**
     * One word for `indexing_status`, `enabled` and `archived` together.
     */
    display_status: DocumentDisplayStatus;
    /**
     * Length in characters, despite the name. Null before the text is cut, the old value during an update.
     */
    word_count: number | null;
    /**
     * How often its segments were hit. Retrieval through the API does not count.
     */
    hit_count: number;
    /**
     * What its segments are.
     */
    doc_form: DocumentForm;
    /**
     * Values of its metadata fields, the five built-in ones last. Null when it has none.
     */
    doc_metadata: Array<DocumentMetadataItem> | null;
    /**
     * Whether summaries of its segments are being written.
     */
    summary_index_status: SummaryIndexStatus;
    /**
     * Whether its segments get summaries.
     */
    need_summary: boolean;
};

/**
 * A document whose indexing has been queued.
 */
export type DocumentQueued = {
    /**
     * The document, as a rule still `waiting`.
     */
    document: DocumentRecord;
    /**
     * What `documents.indexingStatus` asks for. Twenty digits; an update keeps the batch of the document.
     */
    batch: string;
};

/**
 * What to do with the file of a new document.
 */
export type DocumentByFileSettings = {
    /**
     * With an embedding model, or with keywords alone. Needed for the first document of a knowledge base, which sets it.
     */
    indexing_technique?: 'high_quality' | 'economy';
    /**
     * What its segments are, the same in the whole knowledge base. Without it that of a pipeline, else `text_model`.
     */
    doc_form?: DocumentForm;
    /**
     * Language of the text; used to make questions for `qa_model`.
     */
    doc_language?: string;
    /**
     * How to cut it. Needed for the first document; without it the newest rule of the knowledge base.
     */
    process_rule?: ProcessRule;
    /**
     * How the knowledge base is searched. Used by its first document only.
     */
    retrieval_model?: RetrievalModel;
    /**
     * Name of the embedding model. Used by the first document only; without it the workspace's default.
     */
    embedding_model?: string;
    /**
     * Provider of `embedding_model`. Given without that model the server fails.
     */
    embedding_model_provider?: string;
    /**
     * Id of a document to update instead of creating one.
     */
    original_document_id?: string;
    /**
     * Whether a document of the same name is overwritten, unless it is disabled; false always makes a new one.
     */
    duplicate?: boolean;
};

/**
 * A document that is given as a file.
 */
export type DocumentByFile = {
    /**
     * The file with its name. By default 15 MiB of txt, md, mdx, pdf, html, xlsx, xls, docx, csv, vtt or properties.
     */
    file: Blob | File;
    /**
     * What to do with it, as a plain field of JSON; with a file name it would count as a second file.
     */
    data?: DocumentByFileSettings;
};

/**
 * One page of documents.
 */
export type DocumentPage = {
    /**
     * The documents, newest first.
     */
    data: Array<DocumentRecord>;
    /**
     * Whether the page is full. True after an exactly full last page, false for a `limit` above 100.
     */
    has_more: boolean;
    /**
     * The `limit` that was asked for, even where the server keeps to 20 or 100.
     */
    limit: number;
    /**
     * How many documents match in all.
     */
    total: number;
    /**
     * The page that was asked for, even where the server shows the first.
     */
    page: number;
};

/**
 * Kind of rule.
 */
export type ProcessMode = 'automatic' | 'custom' | 'hierarchical';

/**
 * One kind of cleaning, on or off.
 */
export type StoredPreProcessingRule = {
    /**
     * What is removed, for instance `remove_extra_spaces`. The server keeps unknown ids too.
     */
    id: string;
    /**
     * Whether it is removed.
     */
    enabled: boolean;
};

/**
 * Where one level of segments ends.
 */
export type StoredSegmentationRule = {
    /**
     * Text to cut at. Custom and hierarchical rules only.
     */
    separator?: string;
    /**
     * Text to cut at. Automatic rules, and the default of a knowledge base without a rule, only.
     */
    delimiter?: string;
    /**
     * Longest segment, in tokens.
     */
    max_tokens: number;
    /**
     * How much of one segment the next repeats, in tokens.
     */
    chunk_overlap: number;
};

/**
 * A rule as the server keeps it.
 */
export type StoredRules = {
    /**
     * What was cleaned away first.
     */
    pre_processing_rules: Array<StoredPreProcessingRule>;
    /**
     * Where segments, or parents, end.
     */
    segmentation: StoredSegmentationRule;
    /**
     * What a parent is. Absent from automatic rules, null in custom ones.
     */
    parent_mode?: 'paragraph' | 'full-doc' | null;
    /**
     * Where children end. Absent from automatic rules, null in custom ones.
     */
    subchunk_segmentation?: StoredSegmentationRule | null;
};

/**
 * The newest rule of the knowledge base.
 */
export type DatasetProcessRule = {
    /**
     * Kind of rule; `custom` too where the knowledge base has none.
     */
    mode: ProcessMode;
    /**
     * The rule itself; the server's default where the knowledge base has none.
     */
    rules: StoredRules;
};

/**
 * The rule that cut this document. An empty object for a document of a pipeline.
 */
export type DocumentProcessRule = {
    /**
     * Id of the rule.
     */
    id?: string;
    /**
     * Id of the knowledge base that it belongs to.
     */
    dataset_id?: string;
    /**
     * Kind of rule.
     */
    mode?: ProcessMode;
    /**
     * The rule itself.
     */
    rules?: StoredRules;
};

/**
 * What kind of text a document is.
 */
export type DocumentType = 'book' | 'web_page' | 'paper' | 'social_media_post' | 'wikipedia_entry' | 'personal_document' | 'business_document' | 'im_chat_log' | 'synced_from_notion' | 'synced_from_github' | 'others' | null;

/**
 * One document with its rules and counts. With `metadata` `all` every field is there; `without` leaves out `doc_type` and `doc_metadata`; `only` leaves nothing but these two and `id`.
 */
export type DocumentDetail = {
    /**
     * The document's id.
     */
    id: string;
    /**
     * Place within the knowledge base, from 1.
     */
    position?: number;
    /**
     * Where the content came from. Texts are kept as uploaded files.
     */
    data_source_type?: DocumentSourceType;
    /**
     * The source in full; lists show it as `data_source_detail_dict`.
     */
    data_source_info?: DocumentSourceDetail;
    /**
     * Id of the rule that cut it. Null for a document of a pipeline.
     */
    dataset_process_rule_id?: string | null;
    /**
     * The newest rule of the knowledge base, which need not have cut this document.
     */
    dataset_process_rule?: DatasetProcessRule;
    /**
     * The rule that cut this document. Empty for a document of a pipeline.
     */
    document_process_rule?: DocumentProcessRule;
    /**
     * Name of the document, cut to 200 characters; may be empty.
     */
    name?: string;
    /**
     * Who wrote it last. An update turns `api` into `web`.
     */
    created_from?: DocumentOrigin;
    /**
     * Id of the account that owns it, whichever key made it.
     */
    created_by?: string;
    /**
     * When it was created, in Unix seconds; may be a second later than `completed_at`.
     */
    created_at?: number;
    /**
     * Length in tokens. 0 under `economy`, null before indexing is done and for documents of pipelines.
     */
    tokens?: number | null;
    /**
     * How far indexing is. A paused document keeps the stage it was in.
     */
    indexing_status?: IndexingStatus;
    /**
     * When indexing was done, in Unix seconds. A former time may stay while it is done again.
     */
    completed_at?: number | null;
    /**
     * When it last changed, in Unix seconds.
     */
    updated_at?: number;
    /**
     * How long indexing took, in seconds. Null before it is done.
     */
    indexing_latency?: number | null;
    /**
     * Why indexing failed.
     */
    error?: string | null;
    /**
     * Whether retrieval may use it.
     */
    enabled?: boolean;
    /**
     * When it was switched off, in Unix seconds.
     */
    disabled_at?: number | null;
    /**
     * Id of the account that switched it off.
     */
    disabled_by?: string | null;
    /**
     * Whether it is archived, so that it can neither be found, updated nor deleted.
     */
    archived?: boolean;
    /**
     * What kind of text it is. Absent with `metadata` `without`; null unless set in Dify itself.
     */
    doc_type?: DocumentType;
    /**
     * Values of its metadata fields, the five built-in ones last. Null when it has none, absent with `without`.
     */
    doc_metadata?: Array<DocumentMetadataItem> | null;
    /**
     * How many segments it has.
     */
    segment_count?: number;
    /**
     * Characters per segment, rounded down. 0 without segments.
     */
    average_segment_length?: number;
    /**
     * How often its segments were hit. Retrieval through the API does not count.
     */
    hit_count?: number;
    /**
     * One word for `indexing_status`, `enabled` and `archived` together.
     */
    display_status?: DocumentDisplayStatus;
    /**
     * What its segments are.
     */
    doc_form?: DocumentForm;
    /**
     * Language as it was given, for instance `English`. Null for a document of a pipeline.
     */
    doc_language?: string | null;
    /**
     * Whether summaries of its segments are being written.
     */
    summary_index_status?: SummaryIndexStatus;
    /**
     * Whether its segments get summaries.
     */
    need_summary?: boolean;
};

/**
 * What to change about a document besides its file.
 */
export type DocumentFileUpdateSettings = {
    /**
     * New name. Without it that of the new file; alone it is refused.
     */
    name?: string;
    /**
     * Must be that of the knowledge base.
     */
    doc_form?: DocumentForm;
    /**
     * Taken, but not applied.
     */
    doc_language?: string;
    /**
     * How to cut it. Without it the newest rule of the knowledge base.
     */
    process_rule?: ProcessRule;
    /**
     * Taken, but not applied.
     */
    retrieval_model?: RetrievalModel;
    /**
     * Taken, but not applied.
     */
    embedding_model?: string;
    /**
     * Taken, but not applied.
     */
    embedding_model_provider?: string;
};

/**
 * A new file or a new rule, one of which must be there.
 */
export type DocumentFileUpdate = {
    /**
     * The new file with its name, of a type and size that a new document takes.
     */
    file?: Blob | File;
    /**
     * What to do with it, as a plain field of JSON; with a file name it would count as a second file.
     */
    data?: DocumentFileUpdateSettings;
};

/**
 * A new text or a new rule, one of which must be there.
 */
export type DocumentTextUpdate = {
    /**
     * The document's name. Needed with `text`; alone it is refused.
     */
    name?: string;
    /**
     * New text. An empty one counts as none.
     */
    text?: string;
    /**
     * Must be that of the knowledge base; the default `text_model` is refused where that is another.
     */
    doc_form?: DocumentForm;
    /**
     * Taken, but not applied.
     */
    doc_language?: string;
    /**
     * How to cut it. Without it the newest rule of the knowledge base.
     */
    process_rule?: ProcessRule;
    /**
     * Taken, but not applied.
     */
    retrieval_model?: RetrievalModel;
};

/**
 * How far indexing of one document is. Decide by `indexing_status` alone, since times and counts of a former run may stay.
 */
export type IndexingProgress = {
    /**
     * The document's id.
     */
    id: string;
    /**
     * Stage of indexing. `completed` does not promise segments, an empty text has none.
     */
    indexing_status: IndexingStatus;
    /**
     * When a worker took it up, in Unix seconds. Always null for documents of pipelines.
     */
    processing_started_at: number | null;
    /**
     * When its text was read, in Unix seconds.
     */
    parsing_completed_at: number | null;
    /**
     * When its text was clean, in Unix seconds; the same as `splitting_completed_at`.
     */
    cleaning_completed_at: number | null;
    /**
     * When its text was cut, in Unix seconds.
     */
    splitting_completed_at: number | null;
    /**
     * When it was done, in Unix seconds; may be of a former run.
     */
    completed_at: number | null;
    /**
     * When it was paused, in Unix seconds. Null again once it goes on.
     */
    paused_at: number | null;
    /**
     * Why it failed; a model's failure is the JSON of its plugin. May stay until the next run is done.
     */
    error: string | null;
    /**
     * When it failed, in Unix seconds. A later success does not clear it.
     */
    stopped_at: number | null;
    /**
     * How many segments are done. Rises in jumps; parents count, their children do not.
     */
    completed_segments: number;
    /**
     * How many segments there are so far. Grows while `splitting`.
     */
    total_segments: number;
    /**
     * Kind of failure, where the plan's vector space is too small. Not sent by 1.14.1.
     */
    error_code?: 'vector_space_estimate_exceeded' | null;
    /**
     * Vector space that the document would need, in MiB. Not sent by 1.14.1.
     */
    estimated_vector_space_mb?: number | null;
    /**
     * Vector space that the plan has, in MiB. Not sent by 1.14.1.
     */
    vector_space_limit_mb?: number | null;
};

/**
 * The progress of each document of a batch.
 */
export type IndexingProgressList = {
    /**
     * One entry for each document. Creating makes one document a batch, a pipeline run may make several.
     */
    data: Array<IndexingProgress>;
};

/**
 * The documents to act on.
 */
export type DocumentSelection = {
    /**
     * Their ids. Unknown ones are passed over; an empty list does nothing.
     */
    document_ids: Array<string>;
};

/**
 * One metadata field and its value.
 */
export type DocumentMetadataAssignment = {
    /**
     * Id of the field. Not checked; a wrong one hides the value.
     */
    id: string;
    /**
     * Name of the field as it stands now. Not checked; a wrong one hides the value.
     */
    name: string;
    /**
     * The value; times in Unix seconds. Null or nothing empties it. The type of the field is not checked.
     */
    value?: string | number | null;
};

/**
 * Metadata of one document.
 */
export type DocumentMetadataChange = {
    /**
     * The document's id.
     */
    document_id: string;
    /**
     * The values. Empty and not partial takes all away.
     */
    metadata_list: Array<DocumentMetadataAssignment>;
    /**
     * Whether values that are not listed stay. Without it the list replaces everything.
     */
    partial_update?: boolean;
};

/**
 * Metadata of some documents.
 */
export type DocumentMetadataChanges = {
    /**
     * One entry for each document. They are done one by one, and those before a failure stay done.
     */
    operation_data: Array<DocumentMetadataChange>;
};

/**
 * Where to fetch the file.
 */
export type DocumentDownload = {
    /**
     * Signed address, good for five minutes by default, fetched without a key.
     */
    url: string;
};

/**
 * The documents whose files are wanted.
 */
export type DocumentZipSelection = {
    /**
     * Their ids; one that is unknown or has no file spoils the whole request.
     */
    document_ids: Array<string>;
};

/**
 * How far a segment is; `re_segment` is one of an updated document that new ones are about to replace.
 */
export type SegmentStatus = 'waiting' | 'indexing' | 'completed' | 'error' | 'paused' | 're_segment';

/**
 * A part of a segment. Retrieval finds the part and answers with the segment.
 */
export type ChildChunk = {
    /**
     * Id of the child chunk.
     */
    id: string;
    /**
     * Id of its segment.
     */
    segment_id: string;
    /**
     * Its text.
     */
    content: string;
    /**
     * Place in the segment, from 1.
     */
    position: number;
    /**
     * Number of characters, not words.
     */
    word_count: number;
    /**
     * Whether the server cut it, or somebody wrote or changed it.
     */
    type: 'automatic' | 'customized';
    /**
     * When it was made, in Unix seconds.
     */
    created_at: number;
    /**
     * When it last changed, in Unix seconds.
     */
    updated_at: number;
};

/**
 * A file that belongs to a segment.
 */
export type SegmentAttachment = {
    /**
     * Id of the upload.
     */
    id: string;
    /**
     * Name of the file.
     */
    name: string;
    /**
     * Bytes.
     */
    size: number;
    /**
     * Extension without a dot.
     */
    extension: string;
    /**
     * Media type.
     */
    mime_type: string;
    /**
     * Signed address to show it; valid for a while, needs no key.
     */
    source_url: string;
};

/**
 * A piece of a document as retrieval finds it.
 */
export type Segment = {
    /**
     * Id of the segment.
     */
    id: string;
    /**
     * Place in the document, from 1.
     */
    position: number;
    /**
     * Id of its document.
     */
    document_id: string;
    /**
     * Its text; the question in a document of form `qa_model`.
     */
    content: string;
    /**
     * The same text, its links to the server's files signed for a while.
     */
    sign_content: string;
    /**
     * The answer in a document of form `qa_model`, else null.
     */
    answer: string | null;
    /**
     * Number of characters, not words; the answer counts too.
     */
    word_count: number;
    /**
     * Number of tokens for the embedding model; 0 in an economy knowledge base.
     */
    tokens: number;
    /**
     * Words to find it by; null where there never were any.
     */
    keywords: Array<string> | null;
    /**
     * Its id in the vector store.
     */
    index_node_id: string;
    /**
     * SHA-256 of its text, hexadecimal.
     */
    index_node_hash: string;
    /**
     * How often retrieval found it. Retrieval over this API does not count.
     */
    hit_count: number;
    /**
     * Whether retrieval may find it; false while it is being indexed for the first time.
     */
    enabled: boolean;
    /**
     * When it was disabled, or failed to be indexed, in Unix seconds; else null.
     */
    disabled_at: number | null;
    /**
     * Account that disabled it; null when the server did.
     */
    disabled_by: string | null;
    /**
     * How far its indexing is.
     */
    status: SegmentStatus;
    /**
     * Account that made it; over this API always the owner of the workspace.
     */
    created_by: string;
    /**
     * When it was made, in Unix seconds.
     */
    created_at: number;
    /**
     * When it last changed, in Unix seconds.
     */
    updated_at: number;
    /**
     * Account that last changed its content; null when nobody did.
     */
    updated_by: string | null;
    /**
     * When its indexing began, in Unix seconds; null before, and in documents of a pipeline.
     */
    indexing_at: number | null;
    /**
     * When its indexing ended, in Unix seconds, also by a failure; null before.
     */
    completed_at: number | null;
    /**
     * Why its indexing failed, else null.
     */
    error: string | null;
    /**
     * When its indexing was stopped, in Unix seconds; else null.
     */
    stopped_at: number | null;
    /**
     * Its child chunks, in paragraph mode of a hierarchical document. Empty in full-doc mode, where they have to be listed.
     */
    child_chunks: Array<ChildChunk>;
    /**
     * Files that belong to it.
     */
    attachments: Array<SegmentAttachment>;
    /**
     * Its summary, given or written by a model; null where there is none. Disabling the segment loses it.
     */
    summary: string | null;
};

/**
 * A page of segments, by position.
 */
export type SegmentPage = {
    /**
     * The segments.
     */
    data: Array<Segment>;
    /**
     * What the segments of the document are.
     */
    doc_form: DocumentForm;
    /**
     * Number of segments on all pages.
     */
    total: number;
    /**
     * True when the page is full, even the last one; always false for a `limit` above 100. Go by `total`.
     */
    has_more: boolean;
    /**
     * The `limit` of the request, also where fewer may come.
     */
    limit: number;
    /**
     * The `page` of the request.
     */
    page: number;
};

/**
 * One new segment.
 */
export type SegmentCreate = {
    /**
     * Its text, not blank; the question in a document of form `qa_model`.
     */
    content: string;
    /**
     * The answer. Needed, and not blank, in a document of form `qa_model`; ignored in others.
     */
    answer?: string;
    /**
     * Words to find it by. Without them an economy knowledge base picks up to ten itself.
     */
    keywords?: Array<string>;
    /**
     * Counted and otherwise ignored on 1.14.1; attach files by an update.
     */
    attachment_ids?: Array<string>;
};

/**
 * Segments to put at the end of a document.
 */
export type SegmentsCreate = {
    /**
     * The segments, in order; an empty list is answered by an empty list.
     */
    segments: Array<SegmentCreate>;
};

/**
 * The segments just made.
 */
export type SegmentList = {
    /**
     * The segments, in the order of the request.
     */
    data: Array<Segment>;
    /**
     * What the segments of the document are.
     */
    doc_form: DocumentForm;
};

/**
 * How 1.14.1 refuses a body without `segments`; a newer server any body that is not of the schema.
 */
export type SegmentsRefusal = {
    /**
     * What is wrong with the body.
     */
    error: string;
};

/**
 * One segment and the form of its document.
 */
export type SegmentDetail = {
    /**
     * The segment.
     */
    data: Segment;
    /**
     * What the segments of the document are.
     */
    doc_form: DocumentForm;
};

/**
 * New values of a segment. What is left out stays, except where a property says otherwise.
 */
export type SegmentChange = {
    /**
     * New text. An empty one keeps the old, a blank one is stored.
     */
    content?: string;
    /**
     * New answer. Always send it in a document of form `qa_model`, without it the segment loses its answer and fails to be indexed.
     */
    answer?: string;
    /**
     * New keywords. A high-quality knowledge base takes them only while the content stays as it is, and no empty list.
     */
    keywords?: Array<string>;
    /**
     * False takes it out of retrieval and nothing else is looked at. True is needed to change a disabled segment.
     */
    enabled?: boolean;
    /**
     * Whether to cut the content into child chunks anew, those made by hand included. Hierarchical documents only.
     */
    regenerate_child_chunks?: boolean;
    /**
     * Files that belong to it; unknown ids are dropped. Left out in a high-quality knowledge base, it loses its files.
     */
    attachment_ids?: Array<string>;
    /**
     * New summary. High-quality knowledge bases only.
     */
    summary?: string;
};

/**
 * What to change of a segment.
 */
export type SegmentUpdate = {
    /**
     * The changes.
     */
    segment: SegmentChange;
};

/**
 * A page of child chunks, by position. It has no `has_more`; count pages.
 */
export type ChildChunkPage = {
    /**
     * The child chunks.
     */
    data: Array<ChildChunk>;
    /**
     * Number of child chunks on all pages.
     */
    total: number;
    /**
     * Number of pages; 0 when there is no child chunk.
     */
    total_pages: number;
    /**
     * The `page` of the request.
     */
    page: number;
    /**
     * Most rows a page has; the `limit` of the request, 100 at most.
     */
    limit: number;
};

/**
 * The text of a child chunk.
 */
export type ChildChunkWrite = {
    /**
     * The text; may be empty.
     */
    content: string;
};

/**
 * One child chunk.
 */
export type ChildChunkDetail = {
    /**
     * The child chunk.
     */
    data: ChildChunk;
};

/**
 * A tag of the workspace.
 */
export type Tag = {
    /**
     * Id of the tag.
     */
    id: string;
    /**
     * Its name.
     */
    name: string;
    /**
     * Always `knowledge`.
     */
    type: 'knowledge';
    /**
     * How many knowledge bases have it, a whole number as text.
     */
    binding_count: string | null;
};

/**
 * A new tag.
 */
export type TagCreate = {
    /**
     * Name that no tag of the workspace has yet.
     */
    name: string;
};

/**
 * The tag to delete.
 */
export type TagDelete = {
    /**
     * Id of the tag.
     */
    tag_id: string;
};

/**
 * A new name for a tag.
 */
export type TagUpdate = {
    /**
     * Id of the tag.
     */
    tag_id: string;
    /**
     * New name; the one it has is taken too.
     */
    name: string;
};

/**
 * Tags for a knowledge base.
 */
export type TagBinding = {
    /**
     * Ids of tags. Unknown ones are ignored, those bound already stay.
     */
    tag_ids: Array<string>;
    /**
     * The knowledge base's id.
     */
    target_id: string;
};

/**
 * Tags to take from a knowledge base.
 */
export type TagUnbinding = {
    /**
     * Ids of tags. Needed unless `tag_id` is given; those not bound are ignored.
     */
    tag_ids?: Array<string>;
    /**
     * Id of one tag, as older releases took it; ignored beside `tag_ids`.
     *
     * @deprecated
     */
    tag_id?: string;
    /**
     * The knowledge base's id.
     */
    target_id: string;
};

/**
 * A tag, in short.
 */
export type BoundTag = {
    /**
     * Id of the tag.
     */
    id: string;
    /**
     * Its name.
     */
    name: string;
};

/**
 * The tags of a knowledge base.
 */
export type BoundTagList = {
    /**
     * All of them, on one page.
     */
    data: Array<BoundTag>;
    /**
     * How many there are.
     */
    total: number;
};

/**
 * Kind of the values, text, a number, or a time in Unix seconds.
 */
export type MetadataFieldType = 'string' | 'number' | 'time';

/**
 * A field and its use.
 */
export type MetadataFieldCount = {
    /**
     * Id of the field.
     */
    id: string;
    /**
     * Its name; may be empty.
     */
    name: string;
    /**
     * Kind of its values.
     */
    type: MetadataFieldType;
    /**
     * How many documents have it; too many after a document was given the same field twice at once.
     */
    count: number;
};

/**
 * The fields of a knowledge base.
 */
export type MetadataFieldList = {
    /**
     * All fields made for it; built-in ones are never among them.
     */
    doc_metadata: Array<MetadataFieldCount>;
    /**
     * Whether the built-in fields are on.
     */
    built_in_field_enabled: boolean;
};

/**
 * A new field.
 */
export type MetadataFieldCreate = {
    /**
     * Kind of its values; stays for good.
     */
    type: MetadataFieldType;
    /**
     * Name that neither a field of the knowledge base nor a built-in one has.
     */
    name: string;
};

/**
 * A field that documents of a knowledge base can have.
 */
export type MetadataField = {
    /**
     * Id of the field.
     */
    id: string;
    /**
     * Kind of its values.
     */
    type: MetadataFieldType;
    /**
     * Its name.
     */
    name: string;
};

/**
 * A new name for a field.
 */
export type MetadataFieldUpdate = {
    /**
     * Name that no field has, a built-in one or the field itself (on 1.14.1) included.
     */
    name: string;
};

/**
 * What 1.14.1 answers for a field that does not exist; nothing was changed.
 */
export type UnknownMetadataField = {
    /**
     * Always null.
     */
    id: null;
    /**
     * Always null.
     */
    type: null;
    /**
     * Always null.
     */
    name: null;
};

/**
 * The field under its new name, or nulls when there is no such field. Look at `id`.
 */
export type MetadataFieldUpdated = MetadataField | UnknownMetadataField;

/**
 * A field that the server fills in.
 */
export type BuiltInMetadataField = {
    /**
     * Its name.
     */
    name: 'document_name' | 'uploader' | 'upload_date' | 'last_update_date' | 'source';
    /**
     * Kind of its values.
     */
    type: 'string' | 'time';
};

/**
 * The built-in fields.
 */
export type BuiltInMetadataList = {
    /**
     * The same five everywhere.
     */
    fields: Array<BuiltInMetadataField>;
};

/**
 * A text in two languages.
 */
export type LocalText = {
    /**
     * In Chinese; the English text where there is none.
     */
    zh_Hans: string;
    /**
     * In English.
     */
    en_US: string;
};

/**
 * An ability of a model.
 */
export type ModelFeature = 'tool-call' | 'multi-tool-call' | 'stream-tool-call' | 'agent-thought' | 'vision' | 'document' | 'video' | 'audio' | 'structured-output' | 'polling';

/**
 * A voice.
 */
export type ModelVoice = {
    /**
     * Name of the voice for settings.
     */
    mode: string;
    /**
     * Name that people see.
     */
    name: string;
    /**
     * Language it speaks, such as `en-US`.
     */
    language: string;
};

/**
 * Measures of a model; which there are depends on its kind, and a provider may have more.
 */
export type ModelProperties = {
    /**
     * Most tokens it takes.
     */
    context_size?: number;
    /**
     * How it is asked. Only `llm`.
     */
    mode?: 'chat' | 'completion';
    /**
     * Most texts in one request. Only `text-embedding`.
     */
    max_chunks?: number;
    /**
     * Voice that is used when none is named. Only `tts`.
     */
    default_voice?: string;
    /**
     * Voices it has. Only `tts`.
     */
    voices?: Array<ModelVoice>;
    /**
     * Format of the sound, such as `mp3`. Only `tts`.
     */
    audio_type?: string;
    /**
     * Most characters it speaks at once. Only `tts`.
     */
    word_limit?: number;
    [key: string]: unknown;
};

/**
 * A model.
 */
export type ProviderModel = {
    /**
     * Name of the model for settings.
     */
    model: string;
    /**
     * Name that people see.
     */
    label: LocalText;
    /**
     * Kind of the model, never one of the older words that the path takes too.
     */
    model_type: 'llm' | 'text-embedding' | 'rerank' | 'speech2text' | 'moderation' | 'tts';
    /**
     * What it can do beyond text; null when its provider says nothing.
     */
    features: Array<ModelFeature> | null;
    /**
     * Whether the provider brings the model or the workspace named it.
     */
    fetch_from: 'predefined-model' | 'customizable-model';
    /**
     * Its measures.
     */
    model_properties: ModelProperties;
    /**
     * Always false; deprecated models are left out.
     */
    deprecated: boolean;
    /**
     * Whether it can be used; models that cannot are left out.
     */
    status: 'active' | 'no-configure' | 'quota-exceeded' | 'no-permission' | 'disabled' | 'credential-removed';
    /**
     * Whether requests are spread over several keys.
     */
    load_balancing_enabled: boolean;
    /**
     * Whether one of those keys is wrong.
     */
    has_invalid_load_balancing_configs: boolean;
};

/**
 * A provider and its models.
 */
export type ModelProvider = {
    /**
     * Id of the workspace.
     */
    tenant_id: string;
    /**
     * Name of the provider for settings, such as `langgenius/openai/openai`.
     */
    provider: string;
    /**
     * Name that people see.
     */
    label: LocalText;
    /**
     * Web addresses of its icon; null when it has none.
     */
    icon_small: LocalText | null;
    /**
     * Web addresses of its icon for dark pages; null when it has none.
     */
    icon_small_dark: LocalText | null;
    /**
     * Always `active`; others are left out.
     */
    status: 'active';
    /**
     * The models that can be used now.
     */
    models: Array<ProviderModel>;
};

/**
 * Models of one kind, by provider.
 */
export type ModelProviderList = {
    /**
     * Providers with at least one such model; empty when nothing is set up.
     */
    data: Array<ModelProvider>;
};

/**
 * One file for a pipeline.
 */
export type PipelineFileUpload = {
    /**
     * The file, any kind. Its part needs a `Content-Type`, its name no `/` or `\`.
     */
    file: Blob | File;
};

/**
 * An uploaded file, as `related_id` of a source of type `local_file`.
 */
export type PipelineFile = {
    /**
     * Id of the file.
     */
    id: string;
    /**
     * Name of the file.
     */
    name: string;
    /**
     * Bytes.
     */
    size: number;
    /**
     * Extension in lower case, without a dot; empty when there is none.
     */
    extension: string;
    /**
     * Media type that its part of the form named; null where the server has none.
     */
    mime_type: string | null;
    /**
     * Account that uploaded it; over this API always the owner of the workspace.
     */
    created_by: string;
    /**
     * When it was uploaded, ISO 8601 in UTC without a zone; null where the server has no time yet.
     */
    created_at: string | null;
};

/**
 * Uploaded files, pages of a workspace such as Notion's, crawled web pages, or files of a cloud drive.
 */
export type DatasourceType = 'local_file' | 'online_document' | 'website_crawl' | 'online_drive';

/**
 * An input of a pipeline.
 */
export type PipelineVariable = {
    /**
     * Node that it is for, or `shared` for the whole pipeline.
     */
    belong_to_node_id: string;
    /**
     * Kind of control.
     */
    type: 'text-input' | 'paragraph' | 'select' | 'number' | 'file' | 'file-list' | 'checkbox';
    /**
     * Its name in a form.
     */
    label: string;
    /**
     * What it is for.
     */
    description: string | null;
    /**
     * Its key in `inputs`.
     */
    variable: string;
    /**
     * Most characters of a text, or most files of a list.
     */
    max_length: number | null;
    /**
     * Value for want of another, of the type that the control gives.
     */
    default_value: unknown;
    /**
     * Hint in an empty field.
     */
    placeholder: string | null;
    /**
     * Unit of a number.
     */
    unit: string | null;
    /**
     * Help beside the field.
     */
    tooltips: string | null;
    /**
     * Kinds of files it takes.
     */
    allowed_file_types: Array<'image' | 'document' | 'audio' | 'video' | 'custom'> | null;
    /**
     * Extensions it takes, where the kind is `custom`.
     */
    allowed_file_extensions: Array<string> | null;
    /**
     * Ways a file may come.
     */
    allowed_file_upload_methods: Array<'local_file' | 'remote_url'> | null;
    /**
     * Whether it is asked for. A run does not check it.
     */
    required: boolean;
    /**
     * Values of a `select`.
     */
    options: Array<string> | null;
};

/**
 * An account at the provider of a source.
 */
export type DatasourceCredential = {
    /**
     * Id of the credential.
     */
    id: string;
    /**
     * Its name in the workspace.
     */
    name: string;
    /**
     * How it signs in, such as `api-key` or `oauth2`.
     */
    type: string;
    /**
     * Whether it is used where none is named.
     */
    is_default: boolean;
};

/**
 * A node of a pipeline that a run can start at.
 */
export type PipelineDatasource = {
    /**
     * Id of the node, for `start_node_id` and `pipelines.runNode`.
     */
    node_id: string;
    /**
     * Plugin that reads the source, as `author/name`.
     */
    plugin_id: string;
    /**
     * Provider within the plugin.
     */
    provider_name: string;
    /**
     * Kind of source.
     */
    datasource_type: DatasourceType;
    /**
     * Name of the node.
     */
    title: string;
    /**
     * Inputs that the node's own settings ask for. Other inputs of the pipeline are not listed.
     */
    user_input_variables: Array<PipelineVariable>;
    /**
     * Accounts at the provider that the workspace has; empty for providers without.
     */
    credentials: Array<DatasourceCredential>;
};

/**
 * What to read with a datasource node.
 */
export type DatasourceNodeRun = {
    /**
     * Values of the node's inputs. A drive takes `bucket`, `prefix`, `max_keys` (20 by default) and `next_page_parameters` here.
     */
    inputs?: {
        [key: string]: unknown;
    };
    /**
     * Kind of the node. Files of `local_file` are uploaded, a node of that kind has nothing to list.
     */
    datasource_type: DatasourceType;
    /**
     * Whether the published pipeline is meant or the draft.
     */
    is_published: boolean;
    /**
     * Account to read with. Without it, or where it is unknown, the provider's default one is used.
     */
    credential_id?: string;
};

/**
 * A file that `pipelines.uploadFile` took; it needs one of `related_id` and `reference`.
 */
export type PipelineLocalFile = {
    /**
     * Id of the uploaded file.
     */
    related_id?: string;
    /**
     * The same under another name, which newer servers prefer.
     */
    reference?: string;
    /**
     * The document's name. `untitled` by default.
     */
    name?: string;
    /**
     * Kind of file, such as `document`.
     */
    type?: string;
    /**
     * As a rule `local_file`.
     */
    transfer_method?: string;
    /**
     * Extension with its dot.
     */
    extension?: string;
    /**
     * Bytes.
     */
    size?: number;
    /**
     * Media type.
     */
    mime_type?: string;
};

/**
 * Which page to read.
 */
export type PipelineOnlinePage = {
    /**
     * Id at the provider.
     */
    page_id: string;
    /**
     * Kind of page in the plugin's words, such as `page` or `database`.
     */
    type: string;
    /**
     * The document's name. `untitled` by default.
     */
    page_name?: string;
};

/**
 * A page as `pipelines.runNode` lists it.
 */
export type PipelineOnlineDocument = {
    /**
     * Id of the workspace at the provider.
     */
    workspace_id: string;
    /**
     * The page.
     */
    page: PipelineOnlinePage;
    /**
     * Account to read with; the provider's default one when it is left out.
     */
    credential_id?: string;
};

/**
 * A crawled page as `pipelines.runNode` gives it. It is not fetched again, so its `content` is what gets indexed.
 */
export type PipelineWebPage = {
    /**
     * Address of the page.
     */
    source_url?: string;
    /**
     * The same under another name.
     */
    url?: string;
    /**
     * The document's name. `untitled` by default.
     */
    title?: string;
    /**
     * Text of the page, Markdown as a rule.
     */
    content?: string;
    /**
     * What the page says about itself.
     */
    description?: string;
};

/**
 * A file or folder as `pipelines.runNode` lists it.
 */
export type PipelineDriveItem = {
    /**
     * Id at the provider, often the path.
     */
    id: string;
    /**
     * A folder stands for the files in it.
     */
    type: 'file' | 'folder';
    /**
     * Bucket that it lies in, where the provider has buckets.
     */
    bucket?: string;
    /**
     * The document's name. `untitled` by default.
     */
    name?: string;
    /**
     * Bytes, as listed; not looked at.
     */
    size?: number;
};

/**
 * What to run a pipeline on.
 */
export type PipelineRun = {
    /**
     * Values of the pipeline's inputs; required ones are not checked.
     */
    inputs?: {
        [key: string]: unknown;
    };
    /**
     * Kind of the sources, that of the start node.
     */
    datasource_type: DatasourceType;
    /**
     * The sources, each to become a document, a folder one for each of its files. A draft runs the first one only.
     */
    datasource_info_list: Array<PipelineLocalFile | PipelineOnlineDocument | PipelineWebPage | PipelineDriveItem>;
    /**
     * Datasource node to start at. With an unknown one the run is accepted and its documents stay `waiting` for ever.
     */
    start_node_id: string;
    /**
     * True makes documents, in the background; false tries out the draft and makes none.
     */
    is_published: boolean;
};

/**
 * Knowledge base of a pipeline, in brief.
 */
export type PipelineDataset = {
    /**
     * The knowledge base's id.
     */
    id: string;
    /**
     * Its name.
     */
    name: string;
    /**
     * What it is about; may be empty.
     */
    description: string;
    /**
     * What the segments of its documents are.
     */
    chunk_structure: DocumentForm;
};

/**
 * A document that a pipeline is to fill.
 */
export type PipelineDocument = {
    /**
     * The document's id.
     */
    id: string;
    /**
     * Place in the knowledge base, from 1.
     */
    position: number;
    /**
     * Kind of its source.
     */
    data_source_type: DatasourceType;
    /**
     * The source as it was sent; a drive's without `type`.
     */
    data_source_info: {
        [key: string]: unknown;
    };
    /**
     * The document's name.
     */
    name: string;
    /**
     * Always `waiting`.
     */
    indexing_status: 'waiting';
    /**
     * Null at this time.
     */
    error: string | null;
    /**
     * Whether retrieval may find it once it is indexed.
     */
    enabled: boolean;
};

/**
 * The documents of a published run, not yet indexed.
 */
export type PipelineQueued = {
    /**
     * What `documents.indexingStatus` asks for. Twenty digits.
     */
    batch: string;
    /**
     * Knowledge base of the pipeline.
     */
    dataset: PipelineDataset;
    /**
     * The new documents; empty when there was no source.
     */
    documents: Array<PipelineDocument>;
};

/**
 * A segment that would be indexed.
 */
export type PipelinePreviewSegment = {
    /**
     * Its text.
     */
    content: string;
    /**
     * Texts of its child chunks. Form `hierarchical_model` only.
     */
    child_chunks?: Array<string>;
    /**
     * Its summary. Only where the knowledge base has summaries switched on.
     */
    summary?: string;
};

/**
 * A question with its answer that would be indexed.
 */
export type PipelinePreviewQuestion = {
    /**
     * The question.
     */
    question: string;
    /**
     * The answer.
     */
    answer: string;
};

/**
 * The segments that a draft run made. An object without properties where the run failed.
 */
export type PipelinePreview = {
    /**
     * What the segments are.
     */
    chunk_structure?: DocumentForm;
    /**
     * How parents were cut. Form `hierarchical_model` only.
     */
    parent_mode?: 'paragraph' | 'full-doc';
    /**
     * The segments; empty for form `qa_model`.
     */
    preview?: Array<PipelinePreviewSegment>;
    /**
     * Questions and answers; empty for other forms than `qa_model`.
     */
    qa_preview?: Array<PipelinePreviewQuestion>;
    /**
     * Number of segments, also where not all are shown.
     */
    total_segments?: number;
};

/**
 * How a draft run of a pipeline ended.
 */
export type PipelineDraftResult = {
    /**
     * Id of the run.
     */
    id: string;
    /**
     * Id of the draft.
     */
    workflow_id: string;
    /**
     * How it ended. A failed run is answered by 200, too.
     */
    status: 'succeeded' | 'partial-succeeded' | 'failed' | 'stopped';
    /**
     * What would be indexed.
     */
    outputs: PipelinePreview;
    /**
     * Why it failed, else null.
     */
    error: string | null;
    /**
     * Seconds it took.
     */
    elapsed_time: number;
    /**
     * Tokens of all model calls.
     */
    total_tokens: number;
    /**
     * Number of nodes that ran.
     */
    total_steps: number;
    /**
     * When it began, in Unix seconds.
     */
    created_at: number;
    /**
     * When it ended, in Unix seconds.
     */
    finished_at: number;
};

/**
 * A draft run that has ended, well or not.
 */
export type PipelineDraftRun = {
    /**
     * Id of the task.
     */
    task_id: string;
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * How it ended.
     */
    data: PipelineDraftResult;
};

/**
 * A piece of the text of a chat or chatflow app. Agent apps send prepared answers and what moderation says so, a character each; since 1.16 new agents repeat the whole text in one at the end.
 */
export type ChatMessageEvent = {
    /**
     * Always `message`.
     */
    event: 'message';
    /**
     * Id of the conversation.
     */
    conversation_id: string;
    /**
     * Id of the message.
     */
    message_id: string;
    /**
     * When the message was made, in Unix seconds; the same in every frame.
     */
    created_at: number;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * Id of the message again.
     */
    id: string;
    /**
     * Next piece of the text; empty pieces are normal, above all at the end.
     */
    answer: string;
    /**
     * Node id and variable name that it comes from. Chatflow runs only, else null.
     */
    from_variable_selector: Array<string> | null;
};

/**
 * A piece of the text of an agent app.
 */
export type AgentMessageEvent = {
    /**
     * Always `agent_message`.
     */
    event: 'agent_message';
    /**
     * Id of the conversation.
     */
    conversation_id: string;
    /**
     * Id of the message.
     */
    message_id: string;
    /**
     * When the message was made, in Unix seconds; the same in every frame.
     */
    created_at: number;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * Id of the message again.
     */
    id: string;
    /**
     * Next piece of the text; empty pieces are normal, above all around tool calls and at the end.
     */
    answer: string;
};

/**
 * A round of an agent; sent again with the same `id` as it fills up, so the newest one stands.
 */
export type AgentThoughtEvent = {
    /**
     * Always `agent_thought`.
     */
    event: 'agent_thought';
    /**
     * Id of the conversation.
     */
    conversation_id: string;
    /**
     * Id of the message.
     */
    message_id: string;
    /**
     * When the message was made, in Unix seconds; the same in every frame.
     */
    created_at: number;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * Id of the round.
     */
    id: string;
    /**
     * Number of the round, from 1.
     */
    position: number;
    /**
     * What the model said in this round; empty at first.
     */
    thought: string | null;
    /**
     * What the tools answered, as a rule JSON by tool name; empty before and without a call.
     */
    observation: string | null;
    /**
     * Names of the tools called, joined by `;`; empty without a call.
     */
    tool: string | null;
    /**
     * Names to show, by tool and then by language such as `en_US`.
     */
    tool_labels: {
        [key: string]: {
            [key: string]: string;
        };
    };
    /**
     * Arguments of the calls as JSON text by tool name; empty without a call.
     */
    tool_input: string | null;
    /**
     * Ids of the files that the tools made, as `message_file` told them.
     */
    message_files: Array<string> | null;
};

/**
 * A file that a tool or the model made. Once a message has one, pieces of text may come under this name too, with `answer` and no file.
 */
export type MessageFileEvent = {
    /**
     * Always `message_file`.
     */
    event: 'message_file';
    /**
     * Id of the conversation.
     */
    conversation_id: string;
    /**
     * Id of the message.
     */
    message_id: string;
    /**
     * When the message was made, in Unix seconds; the same in every frame.
     */
    created_at: number;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * Id of the file in the message; of a text piece, id of the message.
     */
    id: string;
    /**
     * Kind of file.
     */
    type?: 'image' | 'document' | 'audio' | 'video' | 'custom';
    /**
     * Whose file it is; a tool's is the assistant's.
     */
    belongs_to?: 'user' | 'assistant';
    /**
     * Where to fetch it; signed and short-lived (300 s by default).
     */
    url?: string;
    /**
     * Only in place of the file's fields - next piece of the text, to be added like that of a `message`.
     */
    answer?: string;
    /**
     * Null, beside `answer` only.
     */
    from_variable_selector?: null;
};

/**
 * A file of a message, as `message_end` of a chat, agent or completion app lists it; the history tells more of a tool's file.
 */
export type ChatFile = {
    /**
     * Id of the file in its message.
     */
    related_id: string;
    /**
     * Extension with its dot.
     */
    extension: string;
    /**
     * Name; a tool's file goes by the name it is stored under.
     */
    filename: string;
    /**
     * Bytes; 0 for a file on the web and for a tool's file.
     */
    size: number;
    /**
     * Media type; `application/octet-stream` for a file on the web and for a tool's file.
     */
    mime_type: string;
    /**
     * Where it came from - an upload, a web address or a tool.
     */
    transfer_method: 'local_file' | 'remote_url' | 'tool_file';
    /**
     * Kind of file.
     */
    type: 'image' | 'document' | 'audio' | 'video' | 'custom';
    /**
     * Where to fetch it; signed and short-lived (300 s by default) unless it is a web address.
     */
    url: string;
    /**
     * Id of the upload or of the tool's file; the `related_id` again for a file on the web.
     */
    upload_file_id: string;
    /**
     * Its web address; empty for other transfer methods.
     */
    remote_url: string | null;
};

/**
 * A file as workflows and chatflows hand it on.
 */
export type WorkflowFile = {
    /**
     * Tells a file from any other object in free values.
     */
    dify_model_identity: '__dify__file__';
    /**
     * Null for files of the Service API.
     */
    id: string | null;
    /**
     * Kind of file.
     */
    type: 'image' | 'document' | 'audio' | 'video' | 'custom';
    /**
     * Where it came from - an upload, a web address, a tool or a data source.
     */
    transfer_method: 'local_file' | 'remote_url' | 'tool_file' | 'datasource_file';
    /**
     * Its web address; null or empty for other transfer methods.
     */
    remote_url: string | null;
    /**
     * Opaque reference for the server; null for web addresses.
     */
    reference: string | null;
    /**
     * Name; a tool's file goes by the name it is stored under.
     */
    filename: string | null;
    /**
     * Extension with its dot.
     */
    extension: string | null;
    /**
     * Media type.
     */
    mime_type: string | null;
    /**
     * Bytes; -1 when unknown.
     */
    size: number;
    /**
     * Id of the upload or tool file; null for web addresses.
     */
    related_id: string | null;
    /**
     * Where to fetch it; signed and short-lived (300 s by default) unless it is a web address.
     */
    url: string | null;
};

/**
 * The answer is complete. Speech may follow, and on a chatflow the end of the run. A stopped chat or agent answer ends with it too, with a usage of zero.
 */
export type MessageEndEvent = {
    /**
     * Always `message_end`.
     */
    event: 'message_end';
    /**
     * Id of the conversation.
     */
    conversation_id: string;
    /**
     * Id of the message.
     */
    message_id: string;
    /**
     * When the message was made, in Unix seconds; the same in every frame.
     */
    created_at: number;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * Id of the message again.
     */
    id: string;
    /**
     * What stands behind the answer, the first kind in chat and agent apps, the second in chatflow apps.
     */
    metadata: MessageMetadata | ChatflowMetadata;
    /**
     * The files of the message, the first kind in chat and agent apps (null when there are none), the second in chatflow apps.
     */
    files: Array<ChatFile | WorkflowFile> | null;
};

/**
 * Moderation withdraws the text; what was shown so far is to be replaced.
 */
export type MessageReplaceEvent = {
    /**
     * Always `message_replace`.
     */
    event: 'message_replace';
    /**
     * Id of the conversation.
     */
    conversation_id: string;
    /**
     * Id of the message.
     */
    message_id: string;
    /**
     * When the message was made, in Unix seconds; the same in every frame.
     */
    created_at: number;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * The whole text that stands now.
     */
    answer: string;
    /**
     * Why, told on chatflow only; else empty.
     */
    reason: '' | 'output_moderation';
};

/**
 * A piece of speech, where the app reads its answers aloud. A chatflow closes without the last pieces.
 */
export type TtsMessageEvent = {
    /**
     * Always `tts_message`.
     */
    event: 'tts_message';
    /**
     * Id of the conversation.
     */
    conversation_id: string;
    /**
     * Id of the message.
     */
    message_id: string;
    /**
     * When the message was made, in Unix seconds; the same in every frame.
     */
    created_at: number;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * Next bytes of the sound in Base64, MP3 as a rule; the provider decides.
     */
    audio: string;
};

/**
 * The speech is complete. It follows `message_end`, and never comes on a chatflow.
 */
export type TtsMessageEndEvent = {
    /**
     * Always `tts_message_end`.
     */
    event: 'tts_message_end';
    /**
     * Id of the conversation.
     */
    conversation_id: string;
    /**
     * Id of the message.
     */
    message_id: string;
    /**
     * When the message was made, in Unix seconds; the same in every frame.
     */
    created_at: number;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * Always empty.
     */
    audio: '';
};

/**
 * The answer broke off; what was shown so far is not kept. Close the stream, a chatflow leaves it open.
 */
export type ChatErrorEvent = {
    /**
     * Always `error`.
     */
    event: 'error';
    /**
     * Id of the conversation.
     */
    conversation_id: string;
    /**
     * Id of the message.
     */
    message_id: string;
    /**
     * When the message was made, in Unix seconds; the same in every frame.
     */
    created_at: number;
    /**
     * What kind of failure it is; one of a model is mostly `invalid_param`.
     */
    code: ErrorCode;
    /**
     * The HTTP status that a refusal would have had.
     */
    status: number;
    /**
     * What went wrong, in English; for a failed model it is or contains the JSON of the model's plugin.
     */
    message: string | null;
};

/**
 * A run began, or goes on after a pause.
 */
export type WorkflowStarted = {
    /**
     * Id of the run.
     */
    id: string;
    /**
     * Id of the published version that runs.
     */
    workflow_id: string;
    /**
     * Values of the app's form (null where none was given) and the server's own under `sys.…`.
     */
    inputs: {
        [key: string]: unknown;
    };
    /**
     * When the run began, in Unix seconds.
     */
    created_at: number;
    /**
     * Whether it is the first leg or one after a pause. A replay always says `initial`.
     */
    reason: 'initial' | 'resumption';
};

/**
 * A chatflow run began. Absent when a prepared answer or moderation answers instead.
 */
export type ChatflowWorkflowStartedEvent = {
    /**
     * Always `workflow_started`.
     */
    event: 'workflow_started';
    /**
     * Id of the conversation.
     */
    conversation_id: string;
    /**
     * Id of the message.
     */
    message_id: string;
    /**
     * When the message was made, in Unix seconds; the same in every frame.
     */
    created_at: number;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * How it began.
     */
    data: WorkflowStarted;
};

/**
 * The end user who started a run.
 */
export type RunCreator = {
    /**
     * Id that the server gave the end user in this app.
     */
    id: string;
    /**
     * The `user` of the request.
     */
    user: string;
};

/**
 * A run has ended, well or not.
 */
export type WorkflowFinished = {
    /**
     * Id of the run.
     */
    id: string;
    /**
     * Id of the published version that ran.
     */
    workflow_id: string;
    /**
     * How it ended; `partial-succeeded` where a failed node was caught by its error strategy.
     */
    status: 'succeeded' | 'partial-succeeded' | 'failed' | 'stopped';
    /**
     * What the End nodes collected, on chatflow `answer` and `files`; mostly empty when the run failed or was stopped.
     */
    outputs: {
        [key: string]: unknown;
    };
    /**
     * Why it failed or was stopped, else null. A caught failure leaves it null.
     */
    error: string | null;
    /**
     * Seconds it took; after a pause, those of the last leg only.
     */
    elapsed_time: number;
    /**
     * Tokens of all model calls.
     */
    total_tokens: number;
    /**
     * Number of nodes that ran.
     */
    total_steps: number;
    /**
     * Who started it.
     */
    created_by: RunCreator;
    /**
     * When it began, in Unix seconds.
     */
    created_at: number;
    /**
     * When it ended, in Unix seconds.
     */
    finished_at: number | null;
    /**
     * Number of node failures, retries and caught ones included.
     */
    exceptions_count: number | null;
    /**
     * The files among the outputs.
     */
    files: Array<WorkflowFile> | null;
};

/**
 * A chatflow run has ended and the server closes the stream; after a failure or a stop nothing else follows, no `message_end` either.
 */
export type ChatflowWorkflowFinishedEvent = {
    /**
     * Always `workflow_finished`.
     */
    event: 'workflow_finished';
    /**
     * Id of the conversation.
     */
    conversation_id: string;
    /**
     * Id of the message.
     */
    message_id: string;
    /**
     * When the message was made, in Unix seconds; the same in every frame.
     */
    created_at: number;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * How it ended.
     */
    data: WorkflowFinished;
};

/**
 * A run waits, as a rule for a person to fill in a form.
 */
export type WorkflowPaused = {
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * Ids of the nodes that wait.
     */
    paused_nodes: Array<string>;
    /**
     * Empty in a live stream. A replay may show what the run has so far, lists as `{ value_type, value }`.
     */
    outputs: {
        [key: string]: unknown;
    };
    /**
     * What it waits for, an entry for each waiting node.
     */
    reasons: Array<PauseReason>;
    /**
     * Always `paused`.
     */
    status: 'paused';
    /**
     * When the run began, in Unix seconds.
     */
    created_at: number;
    /**
     * Seconds it has run.
     */
    elapsed_time: number;
    /**
     * Tokens used so far.
     */
    total_tokens: number;
    /**
     * Nodes run so far.
     */
    total_steps: number;
};

/**
 * A chatflow run waits and the server closes the stream, without `message_end`.
 */
export type ChatflowWorkflowPausedEvent = {
    /**
     * Always `workflow_paused`.
     */
    event: 'workflow_paused';
    /**
     * Id of the conversation.
     */
    conversation_id: string;
    /**
     * Id of the message.
     */
    message_id: string;
    /**
     * When the message was made, in Unix seconds; the same in every frame.
     */
    created_at: number;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * What it waits for.
     */
    data: WorkflowPaused;
};

/**
 * What the server adds to a node of a plugin; mostly empty.
 */
export type NodeExtras = {
    /**
     * Address of the tool's icon, or an object that describes it. Tool, data source and trigger nodes only.
     */
    icon?: string | {
        [key: string]: unknown;
    };
};

/**
 * The strategy that an Agent node follows.
 */
export type AgentStrategy = {
    /**
     * Name of the strategy.
     */
    name: string;
    /**
     * Address of its icon.
     */
    icon?: string | null;
};

/**
 * A node began to work. Iteration and loop nodes have events of their own instead.
 */
export type NodeStarted = {
    /**
     * Id of this execution; later events of it say the same id, also after a pause.
     */
    id: string;
    /**
     * Id of the node in the graph.
     */
    node_id: string;
    /**
     * Kind of node, such as `start`, `llm`, `code`, `tool`, `if-else`, `human-input`, `answer`, `end`; newer servers have more.
     */
    node_type: string;
    /**
     * Name of the node.
     */
    title: string;
    /**
     * Always 1 in a live stream.
     */
    index: number;
    /**
     * Null on 1.14.1.
     */
    predecessor_node_id: string | null;
    /**
     * Null on 1.14.1; the finish has them.
     */
    inputs: {
        [key: string]: unknown;
    } | null;
    /**
     * Whether `inputs` was cut. False for the Service API.
     */
    inputs_truncated: boolean;
    /**
     * When it began, in Unix seconds.
     */
    created_at: number;
    /**
     * What a node of a plugin adds.
     */
    extras: NodeExtras;
    /**
     * Node id of the iteration that it runs in, else null.
     */
    iteration_id: string | null;
    /**
     * Node id of the loop that it runs in, else null.
     */
    loop_id: string | null;
    /**
     * The strategy of an Agent node, else null.
     */
    agent_strategy: AgentStrategy | null;
};

/**
 * A node of a chatflow began to work; the text that belongs to it may have come before.
 */
export type ChatflowNodeStartedEvent = {
    /**
     * Always `node_started`.
     */
    event: 'node_started';
    /**
     * Id of the conversation.
     */
    conversation_id: string;
    /**
     * Id of the message.
     */
    message_id: string;
    /**
     * When the message was made, in Unix seconds; the same in every frame.
     */
    created_at: number;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * Which node.
     */
    data: NodeStarted;
};

/**
 * Seconds by number of the round, from "0".
 */
export type RoundDurations = {
    [key: string]: number;
};

/**
 * Values of the variables by number of the round, from "0".
 */
export type RoundVariables = {
    [key: string]: {
        [key: string]: unknown;
    };
};

/**
 * Which tool a tool node called.
 */
export type ToolInfo = {
    /**
     * Kind of provider.
     */
    provider_type: 'builtin' | 'plugin' | 'workflow' | 'api' | 'app' | 'dataset-retrieval' | 'mcp';
    /**
     * Id or name of the provider.
     */
    provider_id: string;
    /**
     * The plugin and its version; null for what is built in.
     */
    plugin_unique_identifier: string | null;
};

/**
 * What a node cost and where in a round it ran; each key only where it applies.
 */
export type NodeExecutionMetadata = {
    /**
     * Tokens of the node's model calls.
     */
    total_tokens?: number;
    /**
     * Their price, a decimal string.
     */
    total_price?: string;
    /**
     * Currency of the price, such as `USD`.
     */
    currency?: string;
    /**
     * The strategy that caught the node's failure.
     */
    error_strategy?: 'default-value' | 'fail-branch';
    /**
     * Node id of the iteration that it runs in.
     */
    iteration_id?: string;
    /**
     * Number of the round, from 0.
     */
    iteration_index?: number;
    /**
     * Node id of the loop that it runs in.
     */
    loop_id?: string;
    /**
     * Number of the round, from 0.
     */
    loop_index?: number;
    /**
     * Seconds of each round of an iteration.
     */
    iteration_duration_map?: RoundDurations;
    /**
     * Seconds of each round of a loop.
     */
    loop_duration_map?: RoundDurations;
    /**
     * Values of the loop's variables after each round.
     */
    loop_variable_map?: RoundVariables;
    /**
     * Why a loop came to its end.
     */
    completed_reason?: string;
    /**
     * The tool that a tool node called.
     */
    tool_info?: ToolInfo;
    /**
     * The steps of an Agent node.
     */
    agent_log?: Array<{
        [key: string]: unknown;
    }>;
    /**
     * The data source that a data source node read.
     */
    datasource_info?: {
        [key: string]: unknown;
    };
    /**
     * The trigger that started the run.
     */
    trigger_info?: {
        [key: string]: unknown;
    };
    /**
     * Id of the parallel branches that it belongs to. Older servers only.
     */
    parallel_id?: string;
    /**
     * First node of its parallel branch. Older servers only.
     */
    parallel_start_node_id?: string;
    /**
     * Id of the parallel branches around those. Older servers only.
     */
    parent_parallel_id?: string;
    /**
     * First node of the branch around its own. Older servers only.
     */
    parent_parallel_start_node_id?: string;
    /**
     * Id of the branch of a parallel iteration. Older servers only.
     */
    parallel_mode_run_id?: string;
};

/**
 * A node came to its end.
 */
export type NodeFinished = {
    /**
     * Id of this execution; later events of it say the same id, also after a pause.
     */
    id: string;
    /**
     * Id of the node in the graph.
     */
    node_id: string;
    /**
     * Kind of node, such as `start`, `llm`, `code`, `tool`, `if-else`, `human-input`, `answer`, `end`; newer servers have more.
     */
    node_type: string;
    /**
     * Name of the node.
     */
    title: string;
    /**
     * Always 1 in a live stream.
     */
    index: number;
    /**
     * Null on 1.14.1.
     */
    predecessor_node_id: string | null;
    /**
     * What the node worked on.
     */
    inputs: {
        [key: string]: unknown;
    } | null;
    /**
     * Whether `inputs` was cut. False for the Service API.
     */
    inputs_truncated: boolean;
    /**
     * What went on inside, such as prompts and usage of a model or the request of an HTTP node.
     */
    process_data: {
        [key: string]: unknown;
    } | null;
    /**
     * Whether `process_data` was cut. False for the Service API.
     */
    process_data_truncated: boolean;
    /**
     * What the node gave. A failed node with an error strategy puts `error_message` and `error_type` here.
     */
    outputs: {
        [key: string]: unknown;
    } | null;
    /**
     * Whether `outputs` was cut. False for the Service API.
     */
    outputs_truncated: boolean;
    /**
     * How it ended; `exception` is a failure that the node's error strategy caught.
     */
    status: 'succeeded' | 'failed' | 'exception' | 'stopped';
    /**
     * Why it failed, else null; only `Unknown error` where a strategy caught the failure.
     */
    error: string | null;
    /**
     * Seconds it took.
     */
    elapsed_time: number;
    /**
     * Tokens, price and place in a round; null where there is nothing to tell.
     */
    execution_metadata: NodeExecutionMetadata | null;
    /**
     * When it began, in Unix seconds.
     */
    created_at: number;
    /**
     * When it ended, in Unix seconds.
     */
    finished_at: number;
    /**
     * The files among the outputs.
     */
    files: Array<WorkflowFile> | null;
    /**
     * Node id of the iteration that it runs in, else null.
     */
    iteration_id: string | null;
    /**
     * Node id of the loop that it runs in, else null.
     */
    loop_id: string | null;
};

/**
 * A node of a chatflow came to its end.
 */
export type ChatflowNodeFinishedEvent = {
    /**
     * Always `node_finished`.
     */
    event: 'node_finished';
    /**
     * Id of the conversation.
     */
    conversation_id: string;
    /**
     * Id of the message.
     */
    message_id: string;
    /**
     * When the message was made, in Unix seconds; the same in every frame.
     */
    created_at: number;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * Which node, and how it went.
     */
    data: NodeFinished;
};

/**
 * An attempt of a node failed and another follows; a single finish comes after the last one.
 */
export type NodeRetry = {
    /**
     * Id of this execution; later events of it say the same id, also after a pause.
     */
    id: string;
    /**
     * Id of the node in the graph.
     */
    node_id: string;
    /**
     * Kind of node, such as `start`, `llm`, `code`, `tool`, `if-else`, `human-input`, `answer`, `end`; newer servers have more.
     */
    node_type: string;
    /**
     * Name of the node.
     */
    title: string;
    /**
     * Always 1 in a live stream.
     */
    index: number;
    /**
     * Null on 1.14.1.
     */
    predecessor_node_id: string | null;
    /**
     * What the node worked on.
     */
    inputs: {
        [key: string]: unknown;
    } | null;
    /**
     * Whether `inputs` was cut. False for the Service API.
     */
    inputs_truncated: boolean;
    /**
     * What went on inside, such as prompts and usage of a model or the request of an HTTP node.
     */
    process_data: {
        [key: string]: unknown;
    } | null;
    /**
     * Whether `process_data` was cut. False for the Service API.
     */
    process_data_truncated: boolean;
    /**
     * What the node gave. A failed node with an error strategy puts `error_message` and `error_type` here.
     */
    outputs: {
        [key: string]: unknown;
    } | null;
    /**
     * Whether `outputs` was cut. False for the Service API.
     */
    outputs_truncated: boolean;
    /**
     * Always `retry`.
     */
    status: 'retry';
    /**
     * Why the attempt failed.
     */
    error: string | null;
    /**
     * Seconds it took.
     */
    elapsed_time: number;
    /**
     * Tokens, price and place in a round; null where there is nothing to tell.
     */
    execution_metadata: NodeExecutionMetadata | null;
    /**
     * When it began, in Unix seconds.
     */
    created_at: number;
    /**
     * When it ended, in Unix seconds.
     */
    finished_at: number;
    /**
     * The files among the outputs.
     */
    files: Array<WorkflowFile> | null;
    /**
     * Node id of the iteration that it runs in, else null.
     */
    iteration_id: string | null;
    /**
     * Node id of the loop that it runs in, else null.
     */
    loop_id: string | null;
    /**
     * Number of the attempt, from 1.
     */
    retry_index: number;
};

/**
 * A node of a chatflow failed and is tried again; no new start is told.
 */
export type ChatflowNodeRetryEvent = {
    /**
     * Always `node_retry`.
     */
    event: 'node_retry';
    /**
     * Id of the conversation.
     */
    conversation_id: string;
    /**
     * Id of the message.
     */
    message_id: string;
    /**
     * When the message was made, in Unix seconds; the same in every frame.
     */
    created_at: number;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * Which node, and how the try went.
     */
    data: NodeRetry;
};

/**
 * How long it will be.
 */
export type IterationLength = {
    /**
     * Number of items.
     */
    iteration_length: number;
};

/**
 * An iteration began.
 */
export type IterationStarted = {
    /**
     * Id of the node in the graph, the same as `node_id`.
     */
    id: string;
    /**
     * Id of the node in the graph.
     */
    node_id: string;
    /**
     * Always `iteration`.
     */
    node_type: 'iteration';
    /**
     * Name of the node.
     */
    title: string;
    /**
     * When it began, in Unix seconds.
     */
    created_at: number;
    /**
     * Empty on 1.14.1.
     */
    extras: {
        [key: string]: unknown;
    };
    /**
     * How long it will be.
     */
    metadata: IterationLength;
    /**
     * The list, as `iterator_selector`.
     */
    inputs: {
        [key: string]: unknown;
    };
    /**
     * Whether `inputs` was cut. False for the Service API.
     */
    inputs_truncated: boolean;
};

/**
 * An iteration of a chatflow began.
 */
export type ChatflowIterationStartedEvent = {
    /**
     * Always `iteration_started`.
     */
    event: 'iteration_started';
    /**
     * Id of the conversation.
     */
    conversation_id: string;
    /**
     * Id of the message.
     */
    message_id: string;
    /**
     * When the message was made, in Unix seconds; the same in every frame.
     */
    created_at: number;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * Which iteration.
     */
    data: IterationStarted;
};

/**
 * A round began.
 */
export type IterationNext = {
    /**
     * Id of the node in the graph, the same as `node_id`.
     */
    id: string;
    /**
     * Id of the node in the graph.
     */
    node_id: string;
    /**
     * Always `iteration`.
     */
    node_type: 'iteration';
    /**
     * Name of the node.
     */
    title: string;
    /**
     * Number of the round, from 0; sent for the first round too.
     */
    index: number;
    /**
     * When the round began, in Unix seconds.
     */
    created_at: number;
    /**
     * Empty on 1.14.1.
     */
    extras: {
        [key: string]: unknown;
    };
};

/**
 * An iteration of a chatflow begins a round, the first one included.
 */
export type ChatflowIterationNextEvent = {
    /**
     * Always `iteration_next`.
     */
    event: 'iteration_next';
    /**
     * Id of the conversation.
     */
    conversation_id: string;
    /**
     * Id of the message.
     */
    message_id: string;
    /**
     * When the message was made, in Unix seconds; the same in every frame.
     */
    created_at: number;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * Which round.
     */
    data: IterationNext;
};

/**
 * What it cost and how long each round took.
 */
export type IterationMetadata = {
    /**
     * Tokens of the model calls in it.
     */
    total_tokens: number;
    /**
     * Their price, a decimal string.
     */
    total_price: string;
    /**
     * Currency of the price, such as `USD`.
     */
    currency: string;
    /**
     * Seconds of each round.
     */
    iteration_duration_map: RoundDurations;
};

/**
 * An iteration came to its end.
 */
export type IterationCompleted = {
    /**
     * Id of the node in the graph, the same as `node_id`.
     */
    id: string;
    /**
     * Id of the node in the graph.
     */
    node_id: string;
    /**
     * Always `iteration`.
     */
    node_type: 'iteration';
    /**
     * Name of the node.
     */
    title: string;
    /**
     * What the rounds gave, as `output`; null for an item that failed where errors are passed over.
     */
    outputs: {
        [key: string]: unknown;
    } | null;
    /**
     * Whether `outputs` was cut. False for the Service API.
     */
    outputs_truncated: boolean;
    /**
     * When it was written down, in Unix seconds.
     */
    created_at: number;
    /**
     * Empty on 1.14.1.
     */
    extras: {
        [key: string]: unknown;
    } | null;
    /**
     * The list, as `iterator_selector`.
     */
    inputs: {
        [key: string]: unknown;
    } | null;
    /**
     * Whether `inputs` was cut. False for the Service API.
     */
    inputs_truncated: boolean;
    /**
     * How it ended.
     */
    status: 'succeeded' | 'failed';
    /**
     * Null on 1.14.1, even when it failed; the node that failed says why.
     */
    error: string | null;
    /**
     * Seconds it took.
     */
    elapsed_time: number;
    /**
     * Tokens of the model calls in it.
     */
    total_tokens: number;
    /**
     * What it cost and how long each round took.
     */
    execution_metadata: IterationMetadata;
    /**
     * When it ended, in Unix seconds.
     */
    finished_at: number;
    /**
     * Number of items, not of the rounds done.
     */
    steps: number;
};

/**
 * An iteration of a chatflow came to its end.
 */
export type ChatflowIterationCompletedEvent = {
    /**
     * Always `iteration_completed`.
     */
    event: 'iteration_completed';
    /**
     * Id of the conversation.
     */
    conversation_id: string;
    /**
     * Id of the message.
     */
    message_id: string;
    /**
     * When the message was made, in Unix seconds; the same in every frame.
     */
    created_at: number;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * How it went.
     */
    data: IterationCompleted;
};

/**
 * How long it will be.
 */
export type LoopLength = {
    /**
     * Limit of rounds.
     */
    loop_length: number;
};

/**
 * A loop began.
 */
export type LoopStarted = {
    /**
     * Id of the node in the graph, the same as `node_id`.
     */
    id: string;
    /**
     * Id of the node in the graph.
     */
    node_id: string;
    /**
     * Always `loop`.
     */
    node_type: 'loop';
    /**
     * Name of the node.
     */
    title: string;
    /**
     * When it began, in Unix seconds.
     */
    created_at: number;
    /**
     * Empty on 1.14.1.
     */
    extras: {
        [key: string]: unknown;
    };
    /**
     * How long it will be.
     */
    metadata: LoopLength;
    /**
     * The limit, as `loop_count`, and the loop's variables at the start.
     */
    inputs: {
        [key: string]: unknown;
    };
    /**
     * Whether `inputs` was cut. False for the Service API.
     */
    inputs_truncated: boolean;
};

/**
 * A loop of a chatflow began.
 */
export type ChatflowLoopStartedEvent = {
    /**
     * Always `loop_started`.
     */
    event: 'loop_started';
    /**
     * Id of the conversation.
     */
    conversation_id: string;
    /**
     * Id of the message.
     */
    message_id: string;
    /**
     * When the message was made, in Unix seconds; the same in every frame.
     */
    created_at: number;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * Which loop.
     */
    data: LoopStarted;
};

/**
 * A round began.
 */
export type LoopNext = {
    /**
     * Id of the node in the graph, the same as `node_id`.
     */
    id: string;
    /**
     * Id of the node in the graph.
     */
    node_id: string;
    /**
     * Always `loop`.
     */
    node_type: 'loop';
    /**
     * Name of the node.
     */
    title: string;
    /**
     * Number of the round, counted from 0; the first round is not announced.
     */
    index: number;
    /**
     * When the round began, in Unix seconds.
     */
    created_at: number;
    /**
     * Empty on 1.14.1.
     */
    pre_loop_output: {
        [key: string]: unknown;
    };
    /**
     * Empty on 1.14.1.
     */
    extras: {
        [key: string]: unknown;
    };
};

/**
 * A loop of a chatflow begins another round; the first one is not told.
 */
export type ChatflowLoopNextEvent = {
    /**
     * Always `loop_next`.
     */
    event: 'loop_next';
    /**
     * Id of the conversation.
     */
    conversation_id: string;
    /**
     * Id of the message.
     */
    message_id: string;
    /**
     * When the message was made, in Unix seconds; the same in every frame.
     */
    created_at: number;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * Which round.
     */
    data: LoopNext;
};

/**
 * What it cost and how long each round took.
 */
export type LoopMetadata = {
    /**
     * Tokens of the model calls in it.
     */
    total_tokens: number;
    /**
     * Their price, a decimal string.
     */
    total_price: string;
    /**
     * Currency of the price, such as `USD`.
     */
    currency: string;
    /**
     * Seconds of each round.
     */
    loop_duration_map: RoundDurations;
    /**
     * Values of the loop's variables after each round.
     */
    loop_variable_map: RoundVariables;
    /**
     * Whether its condition, its limit or a failure ended it.
     */
    completed_reason: 'loop_break' | 'loop_completed' | 'error';
};

/**
 * A loop came to its end.
 */
export type LoopCompleted = {
    /**
     * Id of the node in the graph, the same as `node_id`.
     */
    id: string;
    /**
     * Id of the node in the graph.
     */
    node_id: string;
    /**
     * Always `loop`.
     */
    node_type: 'loop';
    /**
     * Name of the node.
     */
    title: string;
    /**
     * The loop's variables at the end, and the rounds done as `loop_round`.
     */
    outputs: {
        [key: string]: unknown;
    } | null;
    /**
     * Whether `outputs` was cut. False for the Service API.
     */
    outputs_truncated: boolean;
    /**
     * When it was written down, in Unix seconds.
     */
    created_at: number;
    /**
     * Empty on 1.14.1.
     */
    extras: {
        [key: string]: unknown;
    } | null;
    /**
     * The limit, as `loop_count`, and the loop's variables at the start.
     */
    inputs: {
        [key: string]: unknown;
    } | null;
    /**
     * Whether `inputs` was cut. False for the Service API.
     */
    inputs_truncated: boolean;
    /**
     * How it ended.
     */
    status: 'succeeded' | 'failed';
    /**
     * Null on 1.14.1, even when it failed; the node that failed says why.
     */
    error: string | null;
    /**
     * Seconds it took.
     */
    elapsed_time: number;
    /**
     * Tokens of the model calls in it.
     */
    total_tokens: number;
    /**
     * What it cost and how long each round took.
     */
    execution_metadata: LoopMetadata;
    /**
     * When it ended, in Unix seconds.
     */
    finished_at: number;
    /**
     * Limit of rounds, not the number done.
     */
    steps: number;
};

/**
 * A loop of a chatflow came to its end.
 */
export type ChatflowLoopCompletedEvent = {
    /**
     * Always `loop_completed`.
     */
    event: 'loop_completed';
    /**
     * Id of the conversation.
     */
    conversation_id: string;
    /**
     * Id of the message.
     */
    message_id: string;
    /**
     * When the message was made, in Unix seconds; the same in every frame.
     */
    created_at: number;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * How it went.
     */
    data: LoopCompleted;
};

/**
 * A node of a chatflow asks a person; the pause follows.
 */
export type ChatflowHumanInputRequiredEvent = {
    /**
     * Always `human_input_required`.
     */
    event: 'human_input_required';
    /**
     * Id of the conversation.
     */
    conversation_id: string;
    /**
     * Id of the message.
     */
    message_id: string;
    /**
     * When the message was made, in Unix seconds; the same in every frame.
     */
    created_at: number;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * The form.
     */
    data: HumanInputRequired;
};

/**
 * A person has filled in the form of a chatflow and the run goes on.
 */
export type ChatflowHumanInputFormFilledEvent = {
    /**
     * Always `human_input_form_filled`.
     */
    event: 'human_input_form_filled';
    /**
     * Id of the conversation.
     */
    conversation_id: string;
    /**
     * Id of the message.
     */
    message_id: string;
    /**
     * When the message was made, in Unix seconds; the same in every frame.
     */
    created_at: number;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * What was chosen.
     */
    data: HumanInputFormFilled;
};

/**
 * Nobody filled in the form in time.
 */
export type HumanInputFormTimeout = {
    /**
     * Id of the node in the graph.
     */
    node_id: string;
    /**
     * Name of the node.
     */
    node_title: string;
    /**
     * When the form lapsed, in Unix seconds.
     */
    expiration_time: number;
};

/**
 * Nobody filled in the form of a chatflow in time.
 */
export type ChatflowHumanInputFormTimeoutEvent = {
    /**
     * Always `human_input_form_timeout`.
     */
    event: 'human_input_form_timeout';
    /**
     * Id of the conversation.
     */
    conversation_id: string;
    /**
     * Id of the message.
     */
    message_id: string;
    /**
     * When the message was made, in Unix seconds; the same in every frame.
     */
    created_at: number;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * Which form.
     */
    data: HumanInputFormTimeout;
};

/**
 * A step that the strategy of an Agent node reports; sent again with the same `id` when it changes.
 */
export type AgentLog = {
    /**
     * Id of the node's execution.
     */
    node_execution_id: string;
    /**
     * Id of the step.
     */
    id: string;
    /**
     * Name of the step.
     */
    label: string;
    /**
     * Id of the step that this one belongs to; null at the top.
     */
    parent_id: string | null;
    /**
     * Why the step failed, else null.
     */
    error: string | null;
    /**
     * How the step stands, in the strategy's own words, such as `start`, `success`, `error`.
     */
    status: string;
    /**
     * What the strategy tells about the step.
     */
    data: {
        [key: string]: unknown;
    };
    /**
     * Figures of the step, such as its times, tokens and icon.
     */
    metadata: {
        [key: string]: unknown;
    };
    /**
     * Id of the Agent node.
     */
    node_id: string;
};

/**
 * An Agent node of a chatflow reports a step. The id of the run is not told.
 */
export type ChatflowAgentLogEvent = {
    /**
     * Always `agent_log`.
     */
    event: 'agent_log';
    /**
     * Id of the conversation.
     */
    conversation_id: string;
    /**
     * Id of the message.
     */
    message_id: string;
    /**
     * When the message was made, in Unix seconds; the same in every frame.
     */
    created_at: number;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * The step.
     */
    data: AgentLog;
};

/**
 * A piece of what a model thinks before it answers. Since 1.16.
 */
export type ReasoningChunk = {
    /**
     * Id of the message; null in a workflow.
     */
    message_id?: string | null;
    /**
     * The piece.
     */
    reasoning: string;
    /**
     * Id of the model's node in the graph.
     */
    node_id: string | null;
    /**
     * Whether it is the last piece.
     */
    is_final: boolean;
};

/**
 * A model of a chatflow thinks, where its node keeps thoughts apart from the answer.
 */
export type ChatflowReasoningChunkEvent = {
    /**
     * Always `reasoning_chunk`.
     */
    event: 'reasoning_chunk';
    /**
     * Id of the conversation.
     */
    conversation_id: string;
    /**
     * Id of the message.
     */
    message_id: string;
    /**
     * When the message was made, in Unix seconds; the same in every frame.
     */
    created_at: number;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * The piece of thought.
     */
    data: ReasoningChunk;
};

/**
 * A piece of the text that the End nodes render. The pieces together are no value of `outputs`.
 */
export type TextChunk = {
    /**
     * The piece; the last ones of a model are often empty. Lists and files come as Markdown, objects as indented JSON.
     */
    text: string;
    /**
     * Node id and variable name that it comes from.
     */
    from_variable_selector: Array<string> | null;
};

/**
 * A piece of text as workflows send it. On 1.14.1 all text of a chatflow comes as `message`.
 */
export type ChatflowTextChunkEvent = {
    /**
     * Always `text_chunk`.
     */
    event: 'text_chunk';
    /**
     * Id of the conversation.
     */
    conversation_id: string;
    /**
     * Id of the message.
     */
    message_id: string;
    /**
     * When the message was made, in Unix seconds; the same in every frame.
     */
    created_at: number;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * The piece of text.
     */
    data: TextChunk;
};

/**
 * A piece of the text.
 */
export type CompletionMessageEvent = {
    /**
     * Always `message`.
     */
    event: 'message';
    /**
     * Id of the message.
     */
    message_id: string;
    /**
     * When the message was made, in Unix seconds; the same in every frame.
     */
    created_at: number;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * Id of the message again.
     */
    id: string;
    /**
     * Next piece of the text; empty pieces are normal, above all at the end.
     */
    answer: string;
    /**
     * Always null.
     */
    from_variable_selector: null;
};

/**
 * A file that a tool or the model made. Once a message has one, pieces of text may come under this name too, with `answer` and no file.
 */
export type CompletionMessageFileEvent = {
    /**
     * Always `message_file`.
     */
    event: 'message_file';
    /**
     * Id of the message.
     */
    message_id: string;
    /**
     * When the message was made, in Unix seconds; the same in every frame.
     */
    created_at: number;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * Id of the file in the message; of a text piece, id of the message.
     */
    id: string;
    /**
     * Kind of file.
     */
    type?: 'image' | 'document' | 'audio' | 'video' | 'custom';
    /**
     * Whose file it is; a tool's is the assistant's.
     */
    belongs_to?: 'user' | 'assistant';
    /**
     * Where to fetch it; signed and short-lived (300 s by default).
     */
    url?: string;
    /**
     * Only in place of the file's fields - next piece of the text, to be added like that of a `message`.
     */
    answer?: string;
    /**
     * Null, beside `answer` only.
     */
    from_variable_selector?: null;
};

/**
 * The answer is complete; speech may follow until the server closes. A stopped answer ends with it too, with a usage of zero.
 */
export type CompletionMessageEndEvent = {
    /**
     * Always `message_end`.
     */
    event: 'message_end';
    /**
     * Id of the message.
     */
    message_id: string;
    /**
     * When the message was made, in Unix seconds; the same in every frame.
     */
    created_at: number;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * Id of the message again.
     */
    id: string;
    /**
     * What stands behind the answer.
     */
    metadata: MessageMetadata;
    /**
     * The files of the message; null when there are none.
     */
    files: Array<ChatFile> | null;
};

/**
 * Moderation withdraws the text; what was shown so far is to be replaced.
 */
export type CompletionMessageReplaceEvent = {
    /**
     * Always `message_replace`.
     */
    event: 'message_replace';
    /**
     * Id of the message.
     */
    message_id: string;
    /**
     * When the message was made, in Unix seconds; the same in every frame.
     */
    created_at: number;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * The whole text that stands now.
     */
    answer: string;
    /**
     * Always empty.
     */
    reason: '';
};

/**
 * A piece of speech, where the app reads its answers aloud.
 */
export type CompletionTtsMessageEvent = {
    /**
     * Always `tts_message`.
     */
    event: 'tts_message';
    /**
     * Id of the message.
     */
    message_id: string;
    /**
     * When the message was made, in Unix seconds; the same in every frame.
     */
    created_at: number;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * Next bytes of the sound in Base64, MP3 as a rule; the provider decides.
     */
    audio: string;
};

/**
 * The speech is complete.
 */
export type CompletionTtsMessageEndEvent = {
    /**
     * Always `tts_message_end`.
     */
    event: 'tts_message_end';
    /**
     * Id of the message.
     */
    message_id: string;
    /**
     * When the message was made, in Unix seconds; the same in every frame.
     */
    created_at: number;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * Always empty.
     */
    audio: '';
};

/**
 * The answer broke off and the stream ends; what was shown so far is not kept.
 */
export type CompletionErrorEvent = {
    /**
     * Always `error`.
     */
    event: 'error';
    /**
     * Id of the message.
     */
    message_id: string;
    /**
     * When the message was made, in Unix seconds; the same in every frame.
     */
    created_at: number;
    /**
     * What kind of failure it is; one of a model is mostly `invalid_param`.
     */
    code: ErrorCode;
    /**
     * The HTTP status that a refusal would have had.
     */
    status: number;
    /**
     * What went wrong, in English; for a failed model it is or contains the JSON of the model's plugin.
     */
    message: string | null;
};

/**
 * A run began, or goes on after a pause.
 */
export type WorkflowStartedEvent = {
    /**
     * Always `workflow_started`.
     */
    event: 'workflow_started';
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * The run.
     */
    data: WorkflowStarted;
};

/**
 * A node began to work.
 */
export type NodeStartedEvent = {
    /**
     * Always `node_started`.
     */
    event: 'node_started';
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * The node.
     */
    data: NodeStarted;
};

/**
 * A node came to its end.
 */
export type NodeFinishedEvent = {
    /**
     * Always `node_finished`.
     */
    event: 'node_finished';
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * The node and what it gave.
     */
    data: NodeFinished;
};

/**
 * An attempt of a node failed and another follows.
 */
export type NodeRetryEvent = {
    /**
     * Always `node_retry`.
     */
    event: 'node_retry';
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * The node and the attempt.
     */
    data: NodeRetry;
};

/**
 * An iteration began.
 */
export type IterationStartedEvent = {
    /**
     * Always `iteration_started`.
     */
    event: 'iteration_started';
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * The iteration.
     */
    data: IterationStarted;
};

/**
 * A round of an iteration began.
 */
export type IterationNextEvent = {
    /**
     * Always `iteration_next`.
     */
    event: 'iteration_next';
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * The iteration and the round.
     */
    data: IterationNext;
};

/**
 * An iteration came to its end.
 */
export type IterationCompletedEvent = {
    /**
     * Always `iteration_completed`.
     */
    event: 'iteration_completed';
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * The iteration and what it gave.
     */
    data: IterationCompleted;
};

/**
 * A loop began.
 */
export type LoopStartedEvent = {
    /**
     * Always `loop_started`.
     */
    event: 'loop_started';
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * The loop.
     */
    data: LoopStarted;
};

/**
 * A round of a loop began, the first one excepted.
 */
export type LoopNextEvent = {
    /**
     * Always `loop_next`.
     */
    event: 'loop_next';
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * The loop and the round.
     */
    data: LoopNext;
};

/**
 * A loop came to its end.
 */
export type LoopCompletedEvent = {
    /**
     * Always `loop_completed`.
     */
    event: 'loop_completed';
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * The loop and what it gave.
     */
    data: LoopCompleted;
};

/**
 * A piece of the text that the End nodes render.
 */
export type TextChunkEvent = {
    /**
     * Always `text_chunk`.
     */
    event: 'text_chunk';
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * The piece.
     */
    data: TextChunk;
};

/**
 * Text that takes the place of all that was shown.
 */
export type TextReplace = {
    /**
     * The whole text.
     */
    text: string;
};

/**
 * Other text takes the place of all that was shown. Named by the server, never seen.
 */
export type TextReplaceEvent = {
    /**
     * Always `text_replace`.
     */
    event: 'text_replace';
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * The other text.
     */
    data: TextReplace;
};

/**
 * A piece of what a model thinks before it answers.
 */
export type ReasoningChunkEvent = {
    /**
     * Always `reasoning_chunk`.
     */
    event: 'reasoning_chunk';
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * The piece.
     */
    data: ReasoningChunk;
};

/**
 * A step of an Agent node.
 */
export type AgentLogEvent = {
    /**
     * Always `agent_log`.
     */
    event: 'agent_log';
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * The step.
     */
    data: AgentLog;
};

/**
 * A node waits for a person to fill in a form.
 */
export type HumanInputRequiredEvent = {
    /**
     * Always `human_input_required`.
     */
    event: 'human_input_required';
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * The form.
     */
    data: HumanInputRequired;
};

/**
 * A person has filled in the form.
 */
export type HumanInputFormFilledEvent = {
    /**
     * Always `human_input_form_filled`.
     */
    event: 'human_input_form_filled';
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * What was chosen.
     */
    data: HumanInputFormFilled;
};

/**
 * Nobody filled in the form in time.
 */
export type HumanInputFormTimeoutEvent = {
    /**
     * Always `human_input_form_timeout`.
     */
    event: 'human_input_form_timeout';
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * The form that lapsed.
     */
    data: HumanInputFormTimeout;
};

/**
 * A piece of the text, spoken. Only where the app speaks by itself; what is not ready when the run ends is lost.
 */
export type WorkflowTtsMessageEvent = {
    /**
     * Always `tts_message`.
     */
    event: 'tts_message';
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * A piece of sound in base64, about 5 kB; as a rule MP3.
     */
    audio: string;
};

/**
 * The spoken text is complete. Cut off on 1.14.1, whose streams end before it.
 */
export type WorkflowTtsMessageEndEvent = {
    /**
     * Always `tts_message_end`.
     */
    event: 'tts_message_end';
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * Always empty.
     */
    audio: string;
};

/**
 * The run waits; the stream ends here and the run goes on once its forms are filled in.
 */
export type WorkflowPausedEvent = {
    /**
     * Always `workflow_paused`.
     */
    event: 'workflow_paused';
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * What it waits for.
     */
    data: WorkflowPaused;
};

/**
 * The run has ended, well or not; the stream ends here.
 */
export type WorkflowFinishedEvent = {
    /**
     * Always `workflow_finished`.
     */
    event: 'workflow_finished';
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * The run and what it gave.
     */
    data: WorkflowFinished;
};

/**
 * The run could not be set up, or broke down. A node that fails ends in `workflow_finished` instead. The server leaves the stream open up to 300 s.
 */
export type WorkflowErrorEvent = {
    /**
     * Always `error`.
     */
    event: 'error';
    /**
     * Id of the run; null when it has not begun.
     */
    workflow_run_id: string | null;
    /**
     * What kind of failure it is. A newer server may leave it out.
     */
    code: ErrorCode;
    /**
     * The HTTP status that it would have had.
     */
    status: number;
    /**
     * What went wrong; for a failed model it is or contains the JSON of the model's plugin.
     */
    message: string | null;
};

/**
 * A run began, or goes on after a pause.
 */
export type ResumeWorkflowStartedEvent = {
    /**
     * Always `workflow_started`.
     */
    event: 'workflow_started';
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * Id to stop it by. A replay may say the id of the run instead, which stops nothing.
     */
    task_id: string;
    /**
     * Id of the conversation. Chatflow only.
     */
    conversation_id?: string;
    /**
     * Id of the message. Chatflow only.
     */
    message_id?: string;
    /**
     * When the message was made, in Unix seconds. Chatflow only.
     */
    created_at?: number;
    /**
     * The run.
     */
    data: WorkflowStarted;
};

/**
 * A node began to work, live or as a replay tells it.
 */
export type ResumeNodeStarted = {
    /**
     * Id of this execution; later events of it say the same id, also after a pause.
     */
    id: string;
    /**
     * Id of the node in the graph.
     */
    node_id: string;
    /**
     * Kind of node, such as `start`, `llm`, `code`, `tool`, `if-else`, `human-input`, `answer`, `end`; newer servers have more.
     */
    node_type: string;
    /**
     * Name of the node.
     */
    title: string;
    /**
     * Position in the run, from 1, in a replay; always 1 in a live stream.
     */
    index: number;
    /**
     * Null on 1.14.1.
     */
    predecessor_node_id: string | null;
    /**
     * Null on 1.14.1; the finish has them.
     */
    inputs: {
        [key: string]: unknown;
    } | null;
    /**
     * Whether `inputs` was cut. False for the Service API, absent in a replay.
     */
    inputs_truncated?: boolean;
    /**
     * When it began, in Unix seconds.
     */
    created_at: number;
    /**
     * What a node of a plugin adds.
     */
    extras: NodeExtras;
    /**
     * Node id of the iteration that it runs in, else null.
     */
    iteration_id: string | null;
    /**
     * Node id of the loop that it runs in, else null.
     */
    loop_id: string | null;
    /**
     * The strategy of an Agent node, else null; absent in a replay.
     */
    agent_strategy?: AgentStrategy | null;
};

/**
 * A node began to work.
 */
export type ResumeNodeStartedEvent = {
    /**
     * Always `node_started`.
     */
    event: 'node_started';
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * Id to stop it by. A replay may say the id of the run instead, which stops nothing.
     */
    task_id: string;
    /**
     * Id of the conversation. Chatflow only.
     */
    conversation_id?: string;
    /**
     * Id of the message. Chatflow only.
     */
    message_id?: string;
    /**
     * When the message was made, in Unix seconds. Chatflow only.
     */
    created_at?: number;
    /**
     * The node.
     */
    data: ResumeNodeStarted;
};

/**
 * A node came to its end or waits, live or as a replay tells it.
 */
export type ResumeNodeFinished = {
    /**
     * Id of this execution; later events of it say the same id, also after a pause.
     */
    id: string;
    /**
     * Id of the node in the graph.
     */
    node_id: string;
    /**
     * Kind of node, such as `start`, `llm`, `code`, `tool`, `if-else`, `human-input`, `answer`, `end`; newer servers have more.
     */
    node_type: string;
    /**
     * Name of the node.
     */
    title: string;
    /**
     * Position in the run, from 1, in a replay; always 1 in a live stream.
     */
    index: number;
    /**
     * Null on 1.14.1.
     */
    predecessor_node_id: string | null;
    /**
     * What the node worked on; null in a replay.
     */
    inputs: {
        [key: string]: unknown;
    } | null;
    /**
     * Whether `inputs` was cut. False for the Service API, absent in a replay.
     */
    inputs_truncated?: boolean;
    /**
     * What went on inside; null in a replay.
     */
    process_data: {
        [key: string]: unknown;
    } | null;
    /**
     * Whether `process_data` was cut. False for the Service API, absent in a replay.
     */
    process_data_truncated?: boolean;
    /**
     * What the node gave; null in a replay.
     */
    outputs: {
        [key: string]: unknown;
    } | null;
    /**
     * Whether `outputs` was cut. False for the Service API, absent in a replay.
     */
    outputs_truncated?: boolean;
    /**
     * How it ended; in a replay `paused` is a node that waits for a form.
     */
    status: 'pending' | 'succeeded' | 'failed' | 'exception' | 'stopped' | 'paused' | 'retry';
    /**
     * Why it failed, else null; null in a replay.
     */
    error: string | null;
    /**
     * Seconds it took.
     */
    elapsed_time: number;
    /**
     * Tokens, price and place in a round; null in a replay.
     */
    execution_metadata: NodeExecutionMetadata | null;
    /**
     * When it began, in Unix seconds.
     */
    created_at: number;
    /**
     * When it ended, in Unix seconds.
     */
    finished_at: number;
    /**
     * The files among the outputs.
     */
    files: Array<WorkflowFile> | null;
    /**
     * Node id of the iteration that it runs in, else null.
     */
    iteration_id: string | null;
    /**
     * Node id of the loop that it runs in, else null.
     */
    loop_id: string | null;
};

/**
 * A node came to its end.
 */
export type ResumeNodeFinishedEvent = {
    /**
     * Always `node_finished`.
     */
    event: 'node_finished';
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * Id to stop it by. A replay may say the id of the run instead, which stops nothing.
     */
    task_id: string;
    /**
     * Id of the conversation. Chatflow only.
     */
    conversation_id?: string;
    /**
     * Id of the message. Chatflow only.
     */
    message_id?: string;
    /**
     * When the message was made, in Unix seconds. Chatflow only.
     */
    created_at?: number;
    /**
     * The node and what it gave.
     */
    data: ResumeNodeFinished;
};

/**
 * An attempt of a node failed and another follows.
 */
export type ResumeNodeRetryEvent = {
    /**
     * Always `node_retry`.
     */
    event: 'node_retry';
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * Id of the conversation. Chatflow only.
     */
    conversation_id?: string;
    /**
     * Id of the message. Chatflow only.
     */
    message_id?: string;
    /**
     * When the message was made, in Unix seconds. Chatflow only.
     */
    created_at?: number;
    /**
     * The node and the attempt.
     */
    data: NodeRetry;
};

/**
 * An iteration began.
 */
export type ResumeIterationStartedEvent = {
    /**
     * Always `iteration_started`.
     */
    event: 'iteration_started';
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * Id of the conversation. Chatflow only.
     */
    conversation_id?: string;
    /**
     * Id of the message. Chatflow only.
     */
    message_id?: string;
    /**
     * When the message was made, in Unix seconds. Chatflow only.
     */
    created_at?: number;
    /**
     * The iteration.
     */
    data: IterationStarted;
};

/**
 * A round of an iteration began.
 */
export type ResumeIterationNextEvent = {
    /**
     * Always `iteration_next`.
     */
    event: 'iteration_next';
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * Id of the conversation. Chatflow only.
     */
    conversation_id?: string;
    /**
     * Id of the message. Chatflow only.
     */
    message_id?: string;
    /**
     * When the message was made, in Unix seconds. Chatflow only.
     */
    created_at?: number;
    /**
     * The iteration and the round.
     */
    data: IterationNext;
};

/**
 * An iteration came to its end.
 */
export type ResumeIterationCompletedEvent = {
    /**
     * Always `iteration_completed`.
     */
    event: 'iteration_completed';
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * Id of the conversation. Chatflow only.
     */
    conversation_id?: string;
    /**
     * Id of the message. Chatflow only.
     */
    message_id?: string;
    /**
     * When the message was made, in Unix seconds. Chatflow only.
     */
    created_at?: number;
    /**
     * The iteration and what it gave.
     */
    data: IterationCompleted;
};

/**
 * A loop began.
 */
export type ResumeLoopStartedEvent = {
    /**
     * Always `loop_started`.
     */
    event: 'loop_started';
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * Id of the conversation. Chatflow only.
     */
    conversation_id?: string;
    /**
     * Id of the message. Chatflow only.
     */
    message_id?: string;
    /**
     * When the message was made, in Unix seconds. Chatflow only.
     */
    created_at?: number;
    /**
     * The loop.
     */
    data: LoopStarted;
};

/**
 * A round of a loop began, the first one excepted.
 */
export type ResumeLoopNextEvent = {
    /**
     * Always `loop_next`.
     */
    event: 'loop_next';
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * Id of the conversation. Chatflow only.
     */
    conversation_id?: string;
    /**
     * Id of the message. Chatflow only.
     */
    message_id?: string;
    /**
     * When the message was made, in Unix seconds. Chatflow only.
     */
    created_at?: number;
    /**
     * The loop and the round.
     */
    data: LoopNext;
};

/**
 * A loop came to its end.
 */
export type ResumeLoopCompletedEvent = {
    /**
     * Always `loop_completed`.
     */
    event: 'loop_completed';
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * Id of the conversation. Chatflow only.
     */
    conversation_id?: string;
    /**
     * Id of the message. Chatflow only.
     */
    message_id?: string;
    /**
     * When the message was made, in Unix seconds. Chatflow only.
     */
    created_at?: number;
    /**
     * The loop and what it gave.
     */
    data: LoopCompleted;
};

/**
 * A piece of the answer. Chatflow only.
 */
export type ResumeMessageEvent = {
    /**
     * Always `message`.
     */
    event: 'message';
    /**
     * Id of the conversation.
     */
    conversation_id: string;
    /**
     * Id of the message.
     */
    message_id: string;
    /**
     * When the message was made, in Unix seconds.
     */
    created_at: number;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * Id of the message again.
     */
    id: string;
    /**
     * The piece; the last ones of a model are often empty.
     */
    answer: string;
    /**
     * Node id and variable name that it comes from.
     */
    from_variable_selector: Array<string> | null;
};

/**
 * Another text takes the place of the answer. Chatflow only.
 */
export type ResumeMessageReplaceEvent = {
    /**
     * Always `message_replace`.
     */
    event: 'message_replace';
    /**
     * Id of the conversation.
     */
    conversation_id: string;
    /**
     * Id of the message.
     */
    message_id: string;
    /**
     * When the message was made, in Unix seconds.
     */
    created_at: number;
    /**
     * Id to stop it by. A replay may say the id of the run instead, which stops nothing.
     */
    task_id: string;
    /**
     * The whole text. In a replay the stored answer so far, shorter than what was shown.
     */
    answer: string;
    /**
     * Empty in a replay; `output_moderation` when it was moderated.
     */
    reason: '' | 'output_moderation';
};

/**
 * The answer is complete. Chatflow only.
 */
export type ResumeMessageEndEvent = {
    /**
     * Always `message_end`.
     */
    event: 'message_end';
    /**
     * Id of the conversation.
     */
    conversation_id: string;
    /**
     * Id of the message.
     */
    message_id: string;
    /**
     * When the message was made, in Unix seconds.
     */
    created_at: number;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * Id of the message again.
     */
    id: string;
    /**
     * What stands behind the answer.
     */
    metadata: ChatflowMetadata;
    /**
     * The files of the answer.
     */
    files: Array<WorkflowFile>;
};

/**
 * A piece of what a model thinks before it answers.
 */
export type ResumeReasoningChunkEvent = {
    /**
     * Always `reasoning_chunk`.
     */
    event: 'reasoning_chunk';
    /**
     * Id of the run. Workflow only.
     */
    workflow_run_id?: string;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * Id of the conversation. Chatflow only.
     */
    conversation_id?: string;
    /**
     * Id of the message. Chatflow only.
     */
    message_id?: string;
    /**
     * When the message was made, in Unix seconds. Chatflow only.
     */
    created_at?: number;
    /**
     * The piece.
     */
    data: ReasoningChunk;
};

/**
 * A step of an Agent node.
 */
export type ResumeAgentLogEvent = {
    /**
     * Always `agent_log`.
     */
    event: 'agent_log';
    /**
     * Id of the run. Workflow only.
     */
    workflow_run_id?: string;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * Id of the conversation. Chatflow only.
     */
    conversation_id?: string;
    /**
     * Id of the message. Chatflow only.
     */
    message_id?: string;
    /**
     * When the message was made, in Unix seconds. Chatflow only.
     */
    created_at?: number;
    /**
     * The step.
     */
    data: AgentLog;
};

/**
 * A node waits for a person to fill in a form.
 */
export type ResumeHumanInputRequiredEvent = {
    /**
     * Always `human_input_required`.
     */
    event: 'human_input_required';
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * Id to stop it by. A replay may say the id of the run instead, which stops nothing.
     */
    task_id: string;
    /**
     * Id of the conversation. Chatflow only.
     */
    conversation_id?: string;
    /**
     * Id of the message. Chatflow only.
     */
    message_id?: string;
    /**
     * When the message was made, in Unix seconds. Chatflow only.
     */
    created_at?: number;
    /**
     * The form.
     */
    data: HumanInputRequired;
};

/**
 * A person has filled in the form.
 */
export type ResumeHumanInputFormFilledEvent = {
    /**
     * Always `human_input_form_filled`.
     */
    event: 'human_input_form_filled';
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * Id of the conversation. Chatflow only.
     */
    conversation_id?: string;
    /**
     * Id of the message. Chatflow only.
     */
    message_id?: string;
    /**
     * When the message was made, in Unix seconds. Chatflow only.
     */
    created_at?: number;
    /**
     * What was chosen.
     */
    data: HumanInputFormFilled;
};

/**
 * Nobody filled in the form in time.
 */
export type ResumeHumanInputFormTimeoutEvent = {
    /**
     * Always `human_input_form_timeout`.
     */
    event: 'human_input_form_timeout';
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * Id of the conversation. Chatflow only.
     */
    conversation_id?: string;
    /**
     * Id of the message. Chatflow only.
     */
    message_id?: string;
    /**
     * When the message was made, in Unix seconds. Chatflow only.
     */
    created_at?: number;
    /**
     * The form that lapsed.
     */
    data: HumanInputFormTimeout;
};

/**
 * A piece of the text, spoken. Only where the app speaks by itself.
 */
export type ResumeTtsMessageEvent = {
    /**
     * Always `tts_message`.
     */
    event: 'tts_message';
    /**
     * Id of the run. Workflow only.
     */
    workflow_run_id?: string;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * Id of the conversation. Chatflow only.
     */
    conversation_id?: string;
    /**
     * Id of the message. Chatflow only.
     */
    message_id?: string;
    /**
     * When the message was made, in Unix seconds. Chatflow only.
     */
    created_at?: number;
    /**
     * A piece of sound in base64, about 5 kB; as a rule MP3.
     */
    audio: string;
};

/**
 * The spoken text is complete. Cut off on 1.14.1, whose streams end before it.
 */
export type ResumeTtsMessageEndEvent = {
    /**
     * Always `tts_message_end`.
     */
    event: 'tts_message_end';
    /**
     * Id of the run. Workflow only.
     */
    workflow_run_id?: string;
    /**
     * Id to stop it by.
     */
    task_id: string;
    /**
     * Id of the conversation. Chatflow only.
     */
    conversation_id?: string;
    /**
     * Id of the message. Chatflow only.
     */
    message_id?: string;
    /**
     * When the message was made, in Unix seconds. Chatflow only.
     */
    created_at?: number;
    /**
     * Always empty.
     */
    audio: string;
};

/**
 * The run waits; on its own, as the only frame, when it had ended before unless `continue_on_pause` is on.
 */
export type ResumeWorkflowPausedEvent = {
    /**
     * Always `workflow_paused`.
     */
    event: 'workflow_paused';
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * Id to stop it by. A replay may say the id of the run instead, which stops nothing.
     */
    task_id: string;
    /**
     * Id of the conversation. Chatflow only.
     */
    conversation_id?: string;
    /**
     * Id of the message. Chatflow only.
     */
    message_id?: string;
    /**
     * When the message was made, in Unix seconds. Chatflow only.
     */
    created_at?: number;
    /**
     * What it waits for.
     */
    data: WorkflowPaused;
};

/**
 * The run has ended, well or not; on its own, as the only frame, when it had ended before.
 */
export type ResumeWorkflowFinishedEvent = {
    /**
     * Always `workflow_finished`.
     */
    event: 'workflow_finished';
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * Id to stop it by; the id of the run when it had ended before.
     */
    task_id: string;
    /**
     * Id of the conversation. Chatflow only, and not with a run that had ended.
     */
    conversation_id?: string;
    /**
     * Id of the message. Chatflow only, and not with a run that had ended.
     */
    message_id?: string;
    /**
     * When the message was made, in Unix seconds. Chatflow only, and not with a run that had ended.
     */
    created_at?: number;
    /**
     * The run and what it gave.
     */
    data: WorkflowFinished;
};

/**
 * The run broke down. The server leaves the stream open up to 300 s.
 */
export type ResumeErrorEvent = {
    /**
     * Always `error`.
     */
    event: 'error';
    /**
     * Id of the run. Workflow only.
     */
    workflow_run_id?: string | null;
    /**
     * Id of the conversation. Chatflow only.
     */
    conversation_id?: string;
    /**
     * Id of the message. Chatflow only.
     */
    message_id?: string;
    /**
     * When the message was made, in Unix seconds. Chatflow only.
     */
    created_at?: number;
    /**
     * What kind of failure it is. A newer server may leave it out.
     */
    code: ErrorCode;
    /**
     * The HTTP status that it would have had.
     */
    status: number;
    /**
     * What went wrong; for a failed model it is or contains the JSON of the model's plugin.
     */
    message: string | null;
};

/**
 * A draft run began. Always the first event but for an error.
 */
export type PipelineWorkflowStartedEvent = {
    /**
     * Always `workflow_started`.
     */
    event: 'workflow_started';
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * Id of the task; this API has no way to stop it.
     */
    task_id: string;
    /**
     * How it began; `workflow_id` is the draft's.
     */
    data: WorkflowStarted;
};

/**
 * The owner of the workspace, whoever made the key. Keep it from people it does not concern.
 */
export type PipelineCreator = {
    /**
     * Id of the account.
     */
    id: string;
    /**
     * Name of the account.
     */
    name: string;
    /**
     * E-mail address of the account.
     */
    email: string;
};

/**
 * A draft run of a pipeline has ended, well or not.
 */
export type PipelineFinished = {
    /**
     * Id of the run.
     */
    id: string;
    /**
     * Id of the draft.
     */
    workflow_id: string;
    /**
     * How it ended; `partial-succeeded` where a failed node was caught by its error strategy.
     */
    status: 'succeeded' | 'partial-succeeded' | 'failed' | 'stopped';
    /**
     * What would be indexed.
     */
    outputs: PipelinePreview;
    /**
     * Why it failed, else null.
     */
    error: string | null;
    /**
     * Seconds it took.
     */
    elapsed_time: number;
    /**
     * Tokens of all model calls.
     */
    total_tokens: number;
    /**
     * Number of nodes that ran.
     */
    total_steps: number;
    /**
     * The account that the run is on.
     */
    created_by: PipelineCreator;
    /**
     * When it began, in Unix seconds.
     */
    created_at: number;
    /**
     * When it ended, in Unix seconds.
     */
    finished_at: number;
    /**
     * Number of node failures.
     */
    exceptions_count: number;
    /**
     * The files among the outputs.
     */
    files: Array<WorkflowFile>;
};

/**
 * A draft run has ended, well or not, and the server closes the stream.
 */
export type PipelineWorkflowFinishedEvent = {
    /**
     * Always `workflow_finished`.
     */
    event: 'workflow_finished';
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * Id of the task.
     */
    task_id: string;
    /**
     * How it ended.
     */
    data: PipelineFinished;
};

/**
 * A node of a draft run began to work.
 */
export type PipelineNodeStartedEvent = {
    /**
     * Always `node_started`.
     */
    event: 'node_started';
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * Id of the task.
     */
    task_id: string;
    /**
     * Which node.
     */
    data: NodeStarted;
};

/**
 * A node of a draft run came to its end. A failed one ends the run, unless its error strategy caught the failure.
 */
export type PipelineNodeFinishedEvent = {
    /**
     * Always `node_finished`.
     */
    event: 'node_finished';
    /**
     * Id of the run.
     */
    workflow_run_id: string;
    /**
     * Id of the task.
     */
    task_id: string;
    /**
     * What it did; links in it are signed and short-lived.
     */
    data: NodeFinished;
};

/**
 * The draft could not be run, under HTTP 200 and mostly as the only event. A node that fails is `workflow_finished` instead.
 */
export type PipelineErrorEvent = {
    /**
     * Always `error`.
     */
    event: 'error';
    /**
     * Id of the run; null when it has not begun.
     */
    workflow_run_id: string | null;
    /**
     * What kind of failure it is.
     */
    code: ErrorCode;
    /**
     * The HTTP status that a refusal would have had.
     */
    status: number;
    /**
     * What went wrong, in English.
     */
    message: string;
};

/**
 * The source is being read.
 */
export type DatasourceProcessingEvent = {
    /**
     * Always `datasource_processing`.
     */
    event: 'datasource_processing';
    /**
     * Number of pages to crawl; 0 where that is not known.
     */
    total: number;
    /**
     * Number of pages crawled so far.
     */
    completed: number;
};

/**
 * A crawled page; goes into a run as it is.
 */
export type DatasourceWebPage = {
    /**
     * Address of the page.
     */
    source_url: string;
    /**
     * Its text, Markdown as a rule.
     */
    content: string;
    /**
     * Its title.
     */
    title: string;
    /**
     * What it says about itself; may be empty.
     */
    description: string;
};

/**
 * A page of a workspace, without its text.
 */
export type DatasourcePage = {
    /**
     * Id at the provider.
     */
    page_id: string;
    /**
     * Its name.
     */
    page_name: string;
    /**
     * Its icon in the provider's own form, such as an object with `type` and `emoji`; null where it has none.
     */
    page_icon: {
        [key: string]: unknown;
    } | null;
    /**
     * Kind of page in the plugin's words, such as `page` or `database`.
     */
    type: string;
    /**
     * When it last changed, in the provider's own form.
     */
    last_edited_time: string;
    /**
     * Id of the page above; null at the top.
     */
    parent_id: string | null;
};

/**
 * A workspace at the provider with its pages.
 */
export type DatasourceWorkspace = {
    /**
     * Id at the provider; null where it has none.
     */
    workspace_id: string | null;
    /**
     * Its name.
     */
    workspace_name: string | null;
    /**
     * Its icon, an address or an emoji; may be empty.
     */
    workspace_icon: string | null;
    /**
     * Number of pages.
     */
    total: number;
    /**
     * Its pages.
     */
    pages: Array<DatasourcePage>;
};

/**
 * A file or folder of a drive.
 */
export type DatasourceDriveItem = {
    /**
     * Id at the provider, often the path.
     */
    id: string;
    /**
     * Its name.
     */
    name: string;
    /**
     * Bytes; 0 for a folder.
     */
    size: number;
    /**
     * Whether it is a file or a folder, which is the next `inputs.prefix`.
     */
    type: 'file' | 'folder';
};

/**
 * A part of what a drive holds.
 */
export type DatasourceListing = {
    /**
     * Name of the bucket; null where the provider has none.
     */
    bucket: string | null;
    /**
     * Files and folders. Empty for each bucket while buckets are being listed.
     */
    files: Array<DatasourceDriveItem>;
    /**
     * Whether there is more to list.
     */
    is_truncated: boolean;
    /**
     * What to send as `inputs.next_page_parameters` for more.
     */
    next_page_parameters: {
        [key: string]: unknown;
    } | null;
};

/**
 * What the source holds, or a part of it; the event may come again.
 */
export type DatasourceCompletedEvent = {
    /**
     * Always `datasource_completed`.
     */
    event: 'datasource_completed';
    /**
     * What was found, all rows of one kind - crawled pages, workspaces of online documents, or listings of a drive.
     */
    data: Array<DatasourceWebPage | DatasourceWorkspace | DatasourceListing>;
    /**
     * Number of crawled pages; 0 for online documents and null for drives.
     */
    total: number | null;
    /**
     * The same number again.
     */
    completed: number | null;
    /**
     * Seconds it took.
     */
    time_consuming: number;
};

/**
 * The source could not be read, under HTTP 200. Unknown nodes and wrong types are told so, too.
 */
export type DatasourceErrorEvent = {
    /**
     * Always `datasource_error`.
     */
    event: 'datasource_error';
    /**
     * What went wrong, in English; for a failed plugin it is or contains its JSON.
     */
    error: string;
};

/**
 * The `task_id` of any event of the stream.
 */
export type TaskId = string;

/**
 * Id of the run, a UUID; anything else is a 500.
 */
export type WorkflowRunId = string;

/**
 * The `form_token` of a pause, 22 characters.
 */
export type FormToken = string;

/**
 * The end user, in the caller's own terms; whose data is asked for. Without it the server looks for its `DEFAULT-USER`.
 */
export type User = string;

/**
 * Id of the message.
 */
export type MessageId = string;

/**
 * How many to send at most, 1 to 100.
 */
export type ConversationLimit = number;

/**
 * Id of the conversation.
 */
export type ConversationId = string;

/**
 * Id of the variable.
 */
export type VariableId = string;

/**
 * Id that the upload got.
 */
export type FileId = string;

/**
 * Number of the page, from 1.
 */
export type Page = number;

/**
 * On or off.
 */
export type ReplyAction = 'enable' | 'disable';

/**
 * The knowledge base's id.
 */
export type DatasetId = string;

/**
 * The document's id.
 */
export type DocumentId = string;

/**
 * What creating or updating the document answered as `batch`.
 */
export type Batch = string;

/**
 * What to do. Only completed documents can be disabled; the others take documents in any state.
 */
export type Action = 'enable' | 'disable' | 'archive' | 'un_archive';

/**
 * Rows a page, 100 at most.
 */
export type Limit = number;

/**
 * Only rows whose content has this text in it, in any case.
 */
export type Keyword = string;

/**
 * Id of the segment.
 */
export type SegmentId = string;

/**
 * Id of the child chunk.
 */
export type ChildChunkId = string;

/**
 * Id of the datasource node.
 */
export type NodeId = string;

export type ChatSendData = {
    body: ChatRequest;
    path?: never;
    query?: never;
    url: '/chat-messages';
};

export type ChatSendErrors = {
    /**
     * - `invalid_param`: something in the body is missing or wrong, a value of the form or a file is refused, the app is an agent and the mode
     * is `blocking`, the chatflow is not published or its run failed, the model failed (the message holds JSON of its plugin),
     * or too many answers are being made at once ("Too many requests").
     * - `bad_request`: the body is no JSON, or `workflow_id` is no UUID or names the draft.
     * - `not_chat_app`: the key is of a completion or workflow app.
     * - `app_unavailable`: the app is not set up.
     * - `provider_not_initialize`: the model has no credentials or is unknown.
     * - `provider_quota_exceeded`: the free quota of the hosted model is used up.
     * - `model_currently_not_support`: the hosted trial does not have this model.
     * - `completion_request_error`: the model's server cannot be reached or refused.
     * - `conversation_completed`: the conversation is closed. Nothing in 1.14.1 sends it.
     * - `agent_not_published`: the agent has no published version. Not sent by 1.14.1.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * - `forbidden`: API access is switched off for this app, or the workspace is archived.
     * - `workflow_version_execution_not_allowed`: the plan does not let a version be chosen by `workflow_id`. Not sent by 1.14.1.
     *
     */
    403: ErrorBody;
    /**
     * - `not_found`: there is no such conversation for this user, or no such version of the chatflow. The message ends with paths that look alike.
     *
     */
    404: ErrorBody;
    /**
     * The body is not of a content type, or the file not of a type, that the operation takes.
     */
    415: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * - `unknown`: the body is no object, or `user` is longer than 255 characters.
     * - `internal_server_error`: a number of the form got an object or array, the address of a file answered with an error, or the server failed.
     *
     */
    500: ErrorBody;
};

export type ChatSendError = ChatSendErrors[keyof ChatSendErrors];

export type ChatSendResponses = {
    /**
     * The answer, whole or as events. What streams of the three kinds of app look like:
     *
     * - chat: `message` pieces, `message_end`, then speech where the app reads aloud, and the server closes.
     * - agent: `agent_thought` and `agent_message` in turn, `message_file` for what tools make, `message_end`.
     * - chatflow: a ping, `workflow_started`, nodes and `message` pieces, `message_end`, `workflow_finished`. A failed, stopped or paused
     * run has no `message_end`; a prepared answer has no run, and the server then leaves the stream open for 300 s.
     * - `error` ends any of them early, under this same 200.
     *
     */
    200: ChatAnswer;
};

export type ChatSendResponse = ChatSendResponses[keyof ChatSendResponses];

export type ChatStopData = {
    body?: ChatStop;
    path: {
        /**
         * The `task_id` of any event of the stream.
         */
        task_id: string;
    };
    query?: never;
    url: '/chat-messages/{task_id}/stop';
};

export type ChatStopErrors = {
    /**
     * - `invalid_param`: `user` is missing or empty.
     * - `bad_request`: the body is no JSON.
     * - `not_chat_app`: the key is of a completion or workflow app.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * `forbidden`: API access is switched off for this app or knowledge base, or the workspace is archived.
     */
    403: ErrorBody;
    /**
     * `not_found`: something that the path, query or body names does not exist for this key or user.
     */
    404: ErrorBody;
    /**
     * The body is not of a content type, or the file not of a type, that the operation takes.
     */
    415: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type ChatStopError = ChatStopErrors[keyof ChatStopErrors];

export type ChatStopResponses = {
    /**
     * The server will stop it, if it runs.
     */
    200: Done;
};

export type ChatStopResponse = ChatStopResponses[keyof ChatStopResponses];

export type CompletionSendData = {
    body?: CompletionRequest;
    path?: never;
    query?: never;
    url: '/completion-messages';
};

export type CompletionSendErrors = {
    /**
     * - `invalid_param`: something in the body is missing or wrong, a value of the form or a file is refused, the model failed (the message
     * holds JSON of its plugin), or too many answers are being made at once ("Too many requests").
     * - `bad_request`: the body is no JSON.
     * - `app_unavailable`: the key is of another kind of app, or the app is not set up.
     * - `provider_not_initialize`: the model has no credentials or is unknown.
     * - `provider_quota_exceeded`: the free quota of the hosted model is used up.
     * - `model_currently_not_support`: the hosted trial does not have this model.
     * - `completion_request_error`: the model's server cannot be reached or refused.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * `forbidden`: API access is switched off for this app or knowledge base, or the workspace is archived.
     */
    403: ErrorBody;
    /**
     * `not_found`: something that the path, query or body names does not exist for this key or user.
     */
    404: ErrorBody;
    /**
     * The body is not of a content type, or the file not of a type, that the operation takes.
     */
    415: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * - `unknown`: the body is no object, or `user` is longer than 255 characters.
     * - `internal_server_error`: a cloud plan's quota is used up, a file's address answered with an error, or the server failed.
     *
     */
    500: ErrorBody;
};

export type CompletionSendError = CompletionSendErrors[keyof CompletionSendErrors];

export type CompletionSendResponses = {
    /**
     * The answer, whole or as events: `message` pieces, `message_end`, then speech where the app reads aloud, and the server closes.
     * `error` ends a stream early, under this same 200.
     *
     */
    200: CompletionReply;
};

export type CompletionSendResponse = CompletionSendResponses[keyof CompletionSendResponses];

export type CompletionStopData = {
    body?: CompletionStop;
    path: {
        /**
         * The `task_id` of any event of the stream.
         */
        task_id: string;
    };
    query?: never;
    url: '/completion-messages/{task_id}/stop';
};

export type CompletionStopErrors = {
    /**
     * - `invalid_param`: `user` is missing or empty.
     * - `bad_request`: the body is no JSON.
     * - `app_unavailable`: the key is of another kind of app.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * `forbidden`: API access is switched off for this app or knowledge base, or the workspace is archived.
     */
    403: ErrorBody;
    /**
     * `not_found`: something that the path, query or body names does not exist for this key or user.
     */
    404: ErrorBody;
    /**
     * The body is not of a content type, or the file not of a type, that the operation takes.
     */
    415: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type CompletionStopError = CompletionStopErrors[keyof CompletionStopErrors];

export type CompletionStopResponses = {
    /**
     * The server will stop it, if it runs.
     */
    200: Done;
};

export type CompletionStopResponse = CompletionStopResponses[keyof CompletionStopResponses];

export type WorkflowsRunData = {
    body?: WorkflowRunRequest;
    path?: never;
    query?: never;
    url: '/workflows/run';
};

export type WorkflowsRunErrors = {
    /**
     * - `invalid_param`: `user` or `inputs` is missing, an input does not fit the app's form, a file is not the user's or not of its `type`, an address
     * cannot be fetched, the workflow was never published, or too many runs are under way ("Too many requests").
     * - `bad_request`: the body is not JSON; the version is a draft or its id no UUID.
     * - `not_workflow_app`: the key is of another kind of app.
     * - `provider_not_initialize`, `provider_quota_exceeded`, `model_currently_not_support`, `completion_request_error`: a model cannot be used.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * `forbidden`: API access is switched off for this app or knowledge base, or the workspace is archived.
     */
    403: ErrorBody;
    /**
     * `not_found`: something that the path, query or body names does not exist for this key or user.
     */
    404: ErrorBody;
    /**
     * The body is not of a content type, or the file not of a type, that the operation takes.
     */
    415: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * - `unknown`: the body is JSON but no object, or `user` is longer than 255 characters.
     * - `internal_server_error`: an object or an array was given for a number, or something broke.
     *
     */
    500: ErrorBody;
};

export type WorkflowsRunError = WorkflowsRunErrors[keyof WorkflowsRunErrors];

export type WorkflowsRunResponses = {
    /**
     * The run has ended or waits, or its events as they happen.
     */
    200: WorkflowRunAnswer;
};

export type WorkflowsRunResponse = WorkflowsRunResponses[keyof WorkflowsRunResponses];

export type WorkflowsRunVersionData = {
    body?: WorkflowRunRequest;
    path: {
        /**
         * Id of a published version of the app's workflow, a UUID.
         */
        workflow_id: string;
    };
    query?: never;
    url: '/workflows/{workflow_id}/run';
};

export type WorkflowsRunVersionErrors = {
    /**
     * - `invalid_param`: `user` or `inputs` is missing, an input does not fit the app's form, a file is not the user's or not of its `type`, an address
     * cannot be fetched, the workflow was never published, or too many runs are under way ("Too many requests").
     * - `bad_request`: the body is not JSON; the version is a draft or its id no UUID.
     * - `not_workflow_app`: the key is of another kind of app.
     * - `provider_not_initialize`, `provider_quota_exceeded`, `model_currently_not_support`, `completion_request_error`: a model cannot be used.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * - `forbidden`: API access is switched off for the app, or the workspace is archived.
     * - `workflow_version_execution_not_allowed`: the plan does not include runs of a chosen version. Not before 1.16.
     * - `trigger_workflow_service_mode_unavailable`: a workflow that a trigger starts cannot be run this way. Not before 1.16.
     *
     */
    403: ErrorBody;
    /**
     * `not_found`: the app has no such version.
     */
    404: ErrorBody;
    /**
     * The body is not of a content type, or the file not of a type, that the operation takes.
     */
    415: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * - `unknown`: the body is JSON but no object, or `user` is longer than 255 characters.
     * - `internal_server_error`: an object or an array was given for a number, or something broke.
     *
     */
    500: ErrorBody;
};

export type WorkflowsRunVersionError = WorkflowsRunVersionErrors[keyof WorkflowsRunVersionErrors];

export type WorkflowsRunVersionResponses = {
    /**
     * The run has ended or waits, or its events as they happen.
     */
    200: WorkflowRunAnswer;
};

export type WorkflowsRunVersionResponse = WorkflowsRunVersionResponses[keyof WorkflowsRunVersionResponses];

export type WorkflowsStopData = {
    body?: WorkflowStop;
    path: {
        /**
         * The `task_id` of the run's events; any other text is answered with success as well.
         */
        task_id: string;
    };
    query?: never;
    url: '/workflows/tasks/{task_id}/stop';
};

export type WorkflowsStopErrors = {
    /**
     * - `invalid_param`: `user` is missing or empty.
     * - `bad_request`: the body is not JSON.
     * - `not_workflow_app`: the key is of another kind of app.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * `forbidden`: API access is switched off for this app or knowledge base, or the workspace is archived.
     */
    403: ErrorBody;
    /**
     * `not_found`: something that the path, query or body names does not exist for this key or user.
     */
    404: ErrorBody;
    /**
     * The body is not of a content type, or the file not of a type, that the operation takes.
     */
    415: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type WorkflowsStopError = WorkflowsStopErrors[keyof WorkflowsStopErrors];

export type WorkflowsStopResponses = {
    /**
     * The stop was asked for, or there was nothing to stop.
     */
    200: Done;
};

export type WorkflowsStopResponse = WorkflowsStopResponses[keyof WorkflowsStopResponses];

export type WorkflowsRunsGetData = {
    body?: never;
    path: {
        /**
         * Id of the run, a UUID; anything else is a 500.
         */
        workflow_run_id: string;
    };
    query?: never;
    url: '/workflows/run/{workflow_run_id}';
};

export type WorkflowsRunsGetErrors = {
    /**
     * `not_workflow_app`: the key is of a chat, agent or completion app.
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * `forbidden`: API access is switched off for this app or knowledge base, or the workspace is archived.
     */
    403: ErrorBody;
    /**
     * `not_found`: the app has no such run.
     */
    404: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * `unknown`: the id is no UUID, or the server failed.
     */
    500: ErrorBody;
};

export type WorkflowsRunsGetError = WorkflowsRunsGetErrors[keyof WorkflowsRunsGetErrors];

export type WorkflowsRunsGetResponses = {
    /**
     * The run.
     */
    200: WorkflowRun;
};

export type WorkflowsRunsGetResponse = WorkflowsRunsGetResponses[keyof WorkflowsRunsGetResponses];

export type WorkflowsRunsEventsData = {
    body?: never;
    path: {
        /**
         * Id of the run, a UUID; anything else is a 500.
         */
        workflow_run_id: string;
    };
    query?: {
        /**
         * The end user who started the run.
         */
        user?: string;
        /**
         * Whether to replay the run so far. Nothing but the word `true` counts as true.
         */
        include_state_snapshot?: boolean;
        /**
         * Whether to go on after `workflow_paused`. Without a replay the stream then stays open after `workflow_finished` as well.
         */
        continue_on_pause?: boolean;
    };
    url: '/workflow/{workflow_run_id}/events';
};

export type WorkflowsRunsEventsErrors = {
    /**
     * - `invalid_param`: `user` is missing.
     * - `not_workflow_app`: the key is of a chat, agent or completion app.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * `forbidden`: API access is switched off for this app or knowledge base, or the workspace is archived.
     */
    403: ErrorBody;
    /**
     * `not_found`: the app has no such run, or another `user` started it.
     */
    404: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * `unknown`: the id is no UUID, or the server failed.
     */
    500: ErrorBody;
};

export type WorkflowsRunsEventsError = WorkflowsRunsEventsErrors[keyof WorkflowsRunsEventsErrors];

export type WorkflowsRunsEventsResponses = {
    /**
     * The events.
     */
    200: ResumeEvent;
};

export type WorkflowsRunsEventsResponse = WorkflowsRunsEventsResponses[keyof WorkflowsRunsEventsResponses];

export type WorkflowsLogsListData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Text in inputs, outputs or the name of the user, or the whole id of a run. The first 30 characters count.
         */
        keyword?: string;
        /**
         * How the runs ended. Others cannot be asked for.
         */
        status?: 'succeeded' | 'failed' | 'stopped';
        /**
         * Latest start, ISO 8601 with or without time, such as `2026-11-21T00:00:00Z`.
         */
        created_at__before?: string;
        /**
         * Earliest start, ISO 8601 with or without time, such as `2026-11-21`.
         */
        created_at__after?: string;
        /**
         * The `user` who started them.
         */
        created_by_end_user_session_id?: string;
        /**
         * E-mail address of the workspace's member who started them; an unknown one is a 400.
         */
        created_by_account?: string;
        /**
         * Number of the page, from 1.
         */
        page?: number;
        /**
         * How many to send at most, 1 to 100.
         */
        limit?: number;
    };
    url: '/workflows/logs';
};

export type WorkflowsLogsListErrors = {
    /**
     * `invalid_param`: `page`, `limit`, `status` or a date is not what it should be, or nobody has the e-mail address.
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * `forbidden`: API access is switched off for this app or knowledge base, or the workspace is archived.
     */
    403: ErrorBody;
    /**
     * `not_found`: something that the path, query or body names does not exist for this key or user.
     */
    404: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type WorkflowsLogsListError = WorkflowsLogsListErrors[keyof WorkflowsLogsListErrors];

export type WorkflowsLogsListResponses = {
    /**
     * A page of runs.
     */
    200: WorkflowLogPage;
};

export type WorkflowsLogsListResponse = WorkflowsLogsListResponses[keyof WorkflowsLogsListResponses];

export type HumanInputGetData = {
    body?: never;
    path: {
        /**
         * The `form_token` of a pause, 22 characters.
         */
        form_token: string;
    };
    query?: never;
    url: '/form/human_input/{form_token}';
};

export type HumanInputGetErrors = {
    /**
     * The request cannot be carried out; `code` and `message` say why.
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * `forbidden`: API access is switched off for this app or knowledge base, or the workspace is archived.
     */
    403: ErrorBody;
    /**
     * `not_found`: the app has no form of this token.
     */
    404: ErrorBody;
    /**
     * - `human_input_form_submitted`: the form was submitted before, the same user's included.
     * - `human_input_form_expired`: the form has lapsed.
     *
     */
    412: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type HumanInputGetError = HumanInputGetErrors[keyof HumanInputGetErrors];

export type HumanInputGetResponses = {
    /**
     * The form.
     */
    200: HumanInputForm;
};

export type HumanInputGetResponse = HumanInputGetResponses[keyof HumanInputGetResponses];

export type HumanInputSubmitData = {
    body: HumanInputSubmit;
    path: {
        /**
         * The `form_token` of a pause, 22 characters.
         */
        form_token: string;
    };
    query?: never;
    url: '/form/human_input/{form_token}';
};

export type HumanInputSubmitErrors = {
    /**
     * - `invalid_param`: `inputs`, `action` or `user` is missing or not what it should be.
     * - `invalid_form_data`: a field has no value, or the form has no such button.
     * - `bad_request`: the body is not JSON, or the form is not one to be filled in this way.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * `forbidden`: API access is switched off for this app or knowledge base, or the workspace is archived.
     */
    403: ErrorBody;
    /**
     * `not_found`: the app has no form of this token.
     */
    404: ErrorBody;
    /**
     * - `human_input_form_submitted`: the form was submitted before, the same user's included.
     * - `human_input_form_expired`: the form has lapsed.
     *
     */
    412: ErrorBody;
    /**
     * The body is not of a content type, or the file not of a type, that the operation takes.
     */
    415: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type HumanInputSubmitError = HumanInputSubmitErrors[keyof HumanInputSubmitErrors];

export type HumanInputSubmitResponses = {
    /**
     * The form was taken.
     */
    200: HumanInputDone;
};

export type HumanInputSubmitResponse = HumanInputSubmitResponses[keyof HumanInputSubmitResponses];

export type MessagesListData = {
    body?: never;
    path?: never;
    query: {
        /**
         * Id of the conversation.
         */
        conversation_id: string;
        /**
         * The end user, in the caller's own terms; whose data is asked for. Without it the server looks for its `DEFAULT-USER`.
         */
        user?: string;
        /**
         * Id of the first message of the page before; older ones are sent. Without it the newest are.
         */
        first_id?: string;
        /**
         * How many to send at most, 1 to 100.
         */
        limit?: number;
    };
    url: '/messages';
};

export type MessagesListErrors = {
    /**
     * - `invalid_param`: `conversation_id` is missing, or it, `first_id` or `limit` is not what it should be.
     * - `not_chat_app`: the key is of a completion or workflow app.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * `forbidden`: API access is switched off for this app or knowledge base, or the workspace is archived.
     */
    403: ErrorBody;
    /**
     * `not_found`: this end user has no such conversation, or it has no message `first_id`. The message goes on with a guess at the path.
     */
    404: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type MessagesListError = MessagesListErrors[keyof MessagesListErrors];

export type MessagesListResponses = {
    /**
     * A page of messages.
     */
    200: MessagePage;
};

export type MessagesListResponse = MessagesListResponses[keyof MessagesListResponses];

export type MessagesSuggestedData = {
    body?: never;
    path: {
        /**
         * Id of the message.
         */
        message_id: string;
    };
    query?: {
        /**
         * The end user who asked, in the caller's own terms.
         */
        user?: string;
    };
    url: '/messages/{message_id}/suggested';
};

export type MessagesSuggestedErrors = {
    /**
     * - `bad_request`: follow-up questions are switched off in this app.
     * - `invalid_param`: `user` is missing.
     * - `not_chat_app`: the key is of a completion or workflow app.
     * - `provider_not_initialize`, `provider_quota_exceeded`, `model_currently_not_support`, `completion_request_error`: the model failed (releases after 1.16).
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * - `forbidden`: API access is switched off for this app, or the workspace is archived.
     * - `app_suggested_questions_after_answer_disabled`: follow-up questions are switched off (releases after 1.16; before, a 400).
     * - `app_api_disabled`, `app_not_found`, `app_abnormal_status`, `workspace_not_found`, `workspace_archived`: parts of `forbidden` (releases after 1.16).
     *
     */
    403: ErrorBody;
    /**
     * `not_found`: this end user has no such message in this app.
     */
    404: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * `internal_server_error`: the model failed, or the conversation is gone.
     */
    500: ErrorBody;
};

export type MessagesSuggestedError = MessagesSuggestedErrors[keyof MessagesSuggestedErrors];

export type MessagesSuggestedResponses = {
    /**
     * The questions.
     */
    200: SuggestedQuestions;
};

export type MessagesSuggestedResponse = MessagesSuggestedResponses[keyof MessagesSuggestedResponses];

export type MessagesFeedbackData = {
    body?: MessageFeedbackRequest;
    path: {
        /**
         * Id of the message.
         */
        message_id: string;
    };
    query?: never;
    url: '/messages/{message_id}/feedbacks';
};

export type MessagesFeedbackErrors = {
    /**
     * - `invalid_param`: `user` is missing, `rating` or `content` is not what it should be, or there is no rating to take back.
     * - `bad_request`: the body is not JSON.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * `forbidden`: API access is switched off for this app or knowledge base, or the workspace is archived.
     */
    403: ErrorBody;
    /**
     * `not_found`: this end user has no such message in this app.
     */
    404: ErrorBody;
    /**
     * The body is not of a content type, or the file not of a type, that the operation takes.
     */
    415: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type MessagesFeedbackError = MessagesFeedbackErrors[keyof MessagesFeedbackErrors];

export type MessagesFeedbackResponses = {
    /**
     * It is stored, or taken back.
     */
    200: Done;
};

export type MessagesFeedbackResponse = MessagesFeedbackResponses[keyof MessagesFeedbackResponses];

export type ConversationsListData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * The end user, in the caller's own terms; whose data is asked for. Without it the server looks for its `DEFAULT-USER`.
         */
        user?: string;
        /**
         * Id of the last conversation of the page before. Without it the first page is sent.
         */
        last_id?: string;
        /**
         * How many to send at most, 1 to 100.
         */
        limit?: number;
        /**
         * What to sort by; a minus sign puts the latest first.
         */
        sort_by?: 'created_at' | '-created_at' | 'updated_at' | '-updated_at';
    };
    url: '/conversations';
};

export type ConversationsListErrors = {
    /**
     * - `invalid_param`: `limit`, `sort_by` or `last_id` is not what it should be.
     * - `not_chat_app`: the key is of a completion or workflow app.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * `forbidden`: API access is switched off for this app or knowledge base, or the workspace is archived.
     */
    403: ErrorBody;
    /**
     * `not_found`: this end user has no conversation `last_id`. The message goes on with a guess at the path.
     */
    404: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type ConversationsListError = ConversationsListErrors[keyof ConversationsListErrors];

export type ConversationsListResponses = {
    /**
     * A page of conversations.
     */
    200: ConversationPage;
};

export type ConversationsListResponse = ConversationsListResponses[keyof ConversationsListResponses];

export type ConversationsDeleteData = {
    body?: ConversationDelete;
    path: {
        /**
         * Id of the conversation.
         */
        conversation_id: string;
    };
    query?: never;
    url: '/conversations/{conversation_id}';
};

export type ConversationsDeleteErrors = {
    /**
     * - `bad_request`: the body is not JSON.
     * - `not_chat_app`: the key is of a completion or workflow app.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * `forbidden`: API access is switched off for this app or knowledge base, or the workspace is archived.
     */
    403: ErrorBody;
    /**
     * `not_found`: this end user has no such conversation.
     */
    404: ErrorBody;
    /**
     * The body is not of a content type, or the file not of a type, that the operation takes.
     */
    415: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type ConversationsDeleteError = ConversationsDeleteErrors[keyof ConversationsDeleteErrors];

export type ConversationsDeleteResponses = {
    /**
     * It is deleted.
     */
    204: void;
};

export type ConversationsDeleteResponse = ConversationsDeleteResponses[keyof ConversationsDeleteResponses];

export type ConversationsRenameData = {
    body?: ConversationRename;
    path: {
        /**
         * Id of the conversation.
         */
        conversation_id: string;
    };
    query?: never;
    url: '/conversations/{conversation_id}/name';
};

export type ConversationsRenameErrors = {
    /**
     * - `invalid_param`: neither a name nor `auto_generate`, a blank name, or no message yet to make a name from (the message is then empty).
     * - `bad_request`: the body is not JSON.
     * - `not_chat_app`: the key is of a completion or workflow app.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * `forbidden`: API access is switched off for this app or knowledge base, or the workspace is archived.
     */
    403: ErrorBody;
    /**
     * `not_found`: this end user has no such conversation.
     */
    404: ErrorBody;
    /**
     * The body is not of a content type, or the file not of a type, that the operation takes.
     */
    415: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type ConversationsRenameError = ConversationsRenameErrors[keyof ConversationsRenameErrors];

export type ConversationsRenameResponses = {
    /**
     * The conversation under its new name.
     */
    200: Conversation;
};

export type ConversationsRenameResponse = ConversationsRenameResponses[keyof ConversationsRenameResponses];

export type ConversationsVariablesListData = {
    body?: never;
    path: {
        /**
         * Id of the conversation.
         */
        conversation_id: string;
    };
    query?: {
        /**
         * The end user, in the caller's own terms; whose data is asked for. Without it the server looks for its `DEFAULT-USER`.
         */
        user?: string;
        /**
         * Id of the last variable of the page before. Without it the first page is sent.
         */
        last_id?: string;
        /**
         * How many to send at most, 1 to 100.
         */
        limit?: number;
        /**
         * Part of the name, in any case. Letters, digits, `-`, `_` and `.` only, without `--`, `xp_` or `sp_`.
         */
        variable_name?: string;
    };
    url: '/conversations/{conversation_id}/variables';
};

export type ConversationsVariablesListErrors = {
    /**
     * - `invalid_param`: `limit` or `variable_name` is not what it should be, or there is no variable `last_id` (the message is then empty).
     * - `not_chat_app`: the key is of a completion or workflow app.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * `forbidden`: API access is switched off for this app or knowledge base, or the workspace is archived.
     */
    403: ErrorBody;
    /**
     * `not_found`: this end user has no such conversation.
     */
    404: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type ConversationsVariablesListError = ConversationsVariablesListErrors[keyof ConversationsVariablesListErrors];

export type ConversationsVariablesListResponses = {
    /**
     * A page of variables.
     */
    200: ConversationVariablePage;
};

export type ConversationsVariablesListResponse = ConversationsVariablesListResponses[keyof ConversationsVariablesListResponses];

export type ConversationsVariablesUpdateData = {
    body: ConversationVariableUpdate;
    path: {
        /**
         * Id of the conversation.
         */
        conversation_id: string;
        /**
         * Id of the variable.
         */
        variable_id: string;
    };
    query?: never;
    url: '/conversations/{conversation_id}/variables/{variable_id}';
};

export type ConversationsVariablesUpdateErrors = {
    /**
     * - `bad_request`: the value is of another type than the variable, or the body is not JSON.
     * - `invalid_param`: `value` is missing, a whole number for a variable that holds a fraction (`3.0` included), or the reverse.
     * - `not_chat_app`: the key is of a completion or workflow app.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * `forbidden`: API access is switched off for this app or knowledge base, or the workspace is archived.
     */
    403: ErrorBody;
    /**
     * `not_found`: this end user has no such conversation, or the conversation no such variable.
     */
    404: ErrorBody;
    /**
     * The body is not of a content type, or the file not of a type, that the operation takes.
     */
    415: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type ConversationsVariablesUpdateError = ConversationsVariablesUpdateErrors[keyof ConversationsVariablesUpdateErrors];

export type ConversationsVariablesUpdateResponses = {
    /**
     * The variable with its new value.
     */
    200: ConversationVariable;
};

export type ConversationsVariablesUpdateResponse = ConversationsVariablesUpdateResponses[keyof ConversationsVariablesUpdateResponses];

export type FilesUploadData = {
    body: FileUpload;
    path?: never;
    query?: never;
    url: '/files/upload';
};

export type FilesUploadErrors = {
    /**
     * - `no_file_uploaded`: there is no part `file` with a file name, or the body is no form.
     * - `too_many_files`: there are files under other names too. Of several parts named `file` the first is taken.
     * - `filename_not_exists_error`: the file name is empty.
     * - `invalid_param`: there is a slash or a backslash in the name, or the server blocks the extension.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * `forbidden`: API access is switched off for this app or knowledge base, or the workspace is archived.
     */
    403: ErrorBody;
    /**
     * `not_found`: something that the path, query or body names does not exist for this key or user.
     */
    404: ErrorBody;
    /**
     * - `file_too_large`: the file is larger than files of its kind may be. 1.14.1 sends the message with `{message}` in it.
     * - `request_entity_too_large`: a field that is no file has more than 500 kB.
     *
     */
    413: ErrorBody;
    /**
     * `unsupported_file_type`: the part `file` has no content type.
     */
    415: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type FilesUploadError = FilesUploadErrors[keyof FilesUploadErrors];

export type FilesUploadResponses = {
    /**
     * The file is stored.
     */
    201: UploadedFile;
};

export type FilesUploadResponse = FilesUploadResponses[keyof FilesUploadResponses];

export type FilesPreviewData = {
    body?: never;
    path: {
        /**
         * Id that the upload got.
         */
        file_id: string;
    };
    query?: {
        /**
         * Whether to send it as `application/octet-stream` to be saved. HTML always is.
         */
        as_attachment?: boolean;
        /**
         * The end user, in the caller's own terms. Any of them may read any file of the app.
         */
        user?: string;
    };
    url: '/files/{file_id}/preview';
};

export type FilesPreviewErrors = {
    /**
     * `invalid_param`: `as_attachment` is no boolean; empty is none either.
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * - `file_access_denied`: the file is of another app.
     * - `forbidden`: API access is switched off for this app, or the workspace is archived.
     *
     */
    403: ErrorBody;
    /**
     * `file_not_found`: there is no such file, or no message has used it yet.
     */
    404: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type FilesPreviewError = FilesPreviewErrors[keyof FilesPreviewErrors];

export type FilesPreviewResponses = {
    /**
     * Bytes to be saved.
     */
    200: Blob | File;
};

export type FilesPreviewResponse = FilesPreviewResponses[keyof FilesPreviewResponses];

export type AudioTranscribeData = {
    body: SpeechUpload;
    path?: never;
    query?: never;
    url: '/audio-to-text';
};

export type AudioTranscribeErrors = {
    /**
     * - `invalid_param`: speech to text is switched off in this app, the file is empty, or the model's plugin refused it.
     * - `bad_request_key_error`: there is no part `file`.
     * - `speech_to_text_disabled`: speech to text is switched off (since 1.16; before, `invalid_param`).
     * - `provider_not_support_speech_to_text`, `provider_not_initialize`, `provider_quota_exceeded`, `model_currently_not_support`, `completion_request_error`: the model failed.
     * - `app_unavailable`: the app is not set up.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * `forbidden`: API access is switched off for this app or knowledge base, or the workspace is archived.
     */
    403: ErrorBody;
    /**
     * `not_found`: something that the path, query or body names does not exist for this key or user.
     */
    404: ErrorBody;
    /**
     * `audio_too_large`: the file has more than 30 MB.
     */
    413: ErrorBody;
    /**
     * `unsupported_audio_type`: the content type of the part `file` is none of those taken.
     */
    415: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type AudioTranscribeError = AudioTranscribeErrors[keyof AudioTranscribeErrors];

export type AudioTranscribeResponses = {
    /**
     * What was said.
     */
    200: Transcript;
};

export type AudioTranscribeResponse = AudioTranscribeResponses[keyof AudioTranscribeResponses];

export type AudioSpeakData = {
    body?: SpeechRequest;
    path?: never;
    query?: never;
    url: '/text-to-audio';
};

export type AudioSpeakErrors = {
    /**
     * - `invalid_param`: speech is switched off in this app and no `voice` is given, there is neither `text` nor `message_id`, or the model's plugin refused it.
     * - `bad_request`: the body is not JSON.
     * - `provider_not_initialize`, `provider_quota_exceeded`, `model_currently_not_support`, `completion_request_error`: the model failed.
     * - `app_unavailable`: the app is not set up.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * `forbidden`: API access is switched off for this app or knowledge base, or the workspace is archived.
     */
    403: ErrorBody;
    /**
     * `not_found`: something that the path, query or body names does not exist for this key or user.
     */
    404: ErrorBody;
    /**
     * The body is not of a content type, or the file not of a type, that the operation takes.
     */
    415: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type AudioSpeakError = AudioSpeakErrors[keyof AudioSpeakErrors];

export type AudioSpeakResponses = {
    /**
     * The sound as the model makes it, or `null` when the message has nothing to speak. Later releases name the real type, such as `audio/wav`.
     */
    200: Blob | File | null;
};

export type AudioSpeakResponse = AudioSpeakResponses[keyof AudioSpeakResponses];

export type AppInfoData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/info';
};

export type AppInfoErrors = {
    /**
     * - `invalid_param`: the stored state of the app is one that the server does not know.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * - `forbidden`: API access is switched off for the app, or the workspace is archived.
     *
     */
    403: ErrorBody;
    /**
     * `not_found`: something that the path, query or body names does not exist for this key or user.
     */
    404: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type AppInfoError = AppInfoErrors[keyof AppInfoErrors];

export type AppInfoResponses = {
    /**
     * The app.
     */
    200: AppInfo;
};

export type AppInfoResponse = AppInfoResponses[keyof AppInfoResponses];

export type AppParametersData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/parameters';
};

export type AppParametersErrors = {
    /**
     * - `app_unavailable`: nothing is published or configured yet.
     * - `agent_not_published`: the same for an app of mode `agent`, from 1.16 on.
     * - `invalid_param`: the stored state of the app is one that the server does not know.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * - `forbidden`: API access is switched off for the app, or the workspace is archived.
     *
     */
    403: ErrorBody;
    /**
     * `not_found`: something that the path, query or body names does not exist for this key or user.
     */
    404: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type AppParametersError = AppParametersErrors[keyof AppParametersErrors];

export type AppParametersResponses = {
    /**
     * The parameters.
     */
    200: AppParameters;
};

export type AppParametersResponse = AppParametersResponses[keyof AppParametersResponses];

export type AppMetaData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/meta';
};

export type AppMetaErrors = {
    /**
     * - `invalid_param`: the stored state of the app is one that the server does not know.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * - `forbidden`: API access is switched off for the app, or the workspace is archived.
     *
     */
    403: ErrorBody;
    /**
     * `not_found`: something that the path, query or body names does not exist for this key or user.
     */
    404: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type AppMetaError = AppMetaErrors[keyof AppMetaErrors];

export type AppMetaResponses = {
    /**
     * The icons.
     */
    200: AppMeta;
};

export type AppMetaResponse = AppMetaResponses[keyof AppMetaResponses];

export type AppSiteData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/site';
};

export type AppSiteErrors = {
    /**
     * - `invalid_param`: the stored state of the app is one that the server does not know.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * - `forbidden`: the app has no web page, its API access is switched off, or the workspace is archived.
     *
     */
    403: ErrorBody;
    /**
     * `not_found`: something that the path, query or body names does not exist for this key or user.
     */
    404: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type AppSiteError = AppSiteErrors[keyof AppSiteErrors];

export type AppSiteResponses = {
    /**
     * The look.
     */
    200: AppSite;
};

export type AppSiteResponse = AppSiteResponses[keyof AppSiteResponses];

export type AppFeedbacksData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Number of the page, from 1.
         */
        page?: number;
        /**
         * How many ratings a page has.
         */
        limit?: number;
    };
    url: '/app/feedbacks';
};

export type AppFeedbacksErrors = {
    /**
     * - `invalid_param`: `page` or `limit` is no number or out of bounds.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * - `forbidden`: API access is switched off for the app, or the workspace is archived.
     *
     */
    403: ErrorBody;
    /**
     * `not_found`: something that the path, query or body names does not exist for this key or user.
     */
    404: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type AppFeedbacksError = AppFeedbacksErrors[keyof AppFeedbacksErrors];

export type AppFeedbacksResponses = {
    /**
     * A page of ratings.
     */
    200: AppFeedbackList;
};

export type AppFeedbacksResponse = AppFeedbacksResponses[keyof AppFeedbacksResponses];

export type AnnotationsListData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Number of the page, from 1.
         */
        page?: number;
        /**
         * How many rows a page has; more than 100 count as 100.
         */
        limit?: number;
        /**
         * Text that the question or the answer contains, in any case.
         */
        keyword?: string;
    };
    url: '/apps/annotations';
};

export type AnnotationsListErrors = {
    /**
     * The request cannot be carried out; `code` and `message` say why.
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * `forbidden`: API access is switched off for this app or knowledge base, or the workspace is archived.
     */
    403: ErrorBody;
    /**
     * `not_found`: something that the path, query or body names does not exist for this key or user.
     */
    404: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type AnnotationsListError = AnnotationsListErrors[keyof AnnotationsListErrors];

export type AnnotationsListResponses = {
    /**
     * A page of prepared answers.
     */
    200: AnnotationPage;
};

export type AnnotationsListResponse = AnnotationsListResponses[keyof AnnotationsListResponses];

export type AnnotationsCreateData = {
    body: AnnotationCreate;
    path?: never;
    query?: never;
    url: '/apps/annotations';
};

export type AnnotationsCreateErrors = {
    /**
     * - `invalid_param`: a text is missing or no string.
     * - `bad_request`: the body is no JSON.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * `forbidden`: API access is switched off for this app or knowledge base, or the workspace is archived.
     */
    403: ErrorBody;
    /**
     * `not_found`: something that the path, query or body names does not exist for this key or user.
     */
    404: ErrorBody;
    /**
     * The body is not of a content type, or the file not of a type, that the operation takes.
     */
    415: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type AnnotationsCreateError = AnnotationsCreateErrors[keyof AnnotationsCreateErrors];

export type AnnotationsCreateResponses = {
    /**
     * The prepared answer.
     */
    201: Annotation;
};

export type AnnotationsCreateResponse = AnnotationsCreateResponses[keyof AnnotationsCreateResponses];

export type AnnotationsDeleteData = {
    body?: never;
    path: {
        /**
         * Id of the annotation.
         */
        annotation_id: string;
    };
    query?: never;
    url: '/apps/annotations/{annotation_id}';
};

export type AnnotationsDeleteErrors = {
    /**
     * The request cannot be carried out; `code` and `message` say why.
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * `forbidden`: API access is switched off for this app or knowledge base, or the workspace is archived.
     */
    403: ErrorBody;
    /**
     * - `not_found`: there is no such annotation.
     *
     */
    404: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type AnnotationsDeleteError = AnnotationsDeleteErrors[keyof AnnotationsDeleteErrors];

export type AnnotationsDeleteResponses = {
    /**
     * It is gone.
     */
    204: void;
};

export type AnnotationsDeleteResponse = AnnotationsDeleteResponses[keyof AnnotationsDeleteResponses];

export type AnnotationsUpdateData = {
    body: AnnotationCreate;
    path: {
        /**
         * Id of the annotation.
         */
        annotation_id: string;
    };
    query?: never;
    url: '/apps/annotations/{annotation_id}';
};

export type AnnotationsUpdateErrors = {
    /**
     * - `invalid_param`: a text is missing or no string.
     * - `bad_request`: the body is no JSON.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * `forbidden`: API access is switched off for this app or knowledge base, or the workspace is archived.
     */
    403: ErrorBody;
    /**
     * - `not_found`: there is no such annotation.
     *
     */
    404: ErrorBody;
    /**
     * The body is not of a content type, or the file not of a type, that the operation takes.
     */
    415: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type AnnotationsUpdateError = AnnotationsUpdateErrors[keyof AnnotationsUpdateErrors];

export type AnnotationsUpdateResponses = {
    /**
     * The changed answer.
     */
    200: Annotation;
};

export type AnnotationsUpdateResponse = AnnotationsUpdateResponses[keyof AnnotationsUpdateResponses];

export type AnnotationsReplyConfigureData = {
    body: AnnotationReplyConfigure;
    path: {
        /**
         * On or off.
         */
        action: 'enable' | 'disable';
    };
    query?: never;
    url: '/apps/annotation-reply/{action}';
};

export type AnnotationsReplyConfigureErrors = {
    /**
     * - `invalid_param`: a field is missing, to switch off too, or `score_threshold` is no number.
     * - `bad_request`: the body is no JSON.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * `forbidden`: API access is switched off for this app or knowledge base, or the workspace is archived.
     */
    403: ErrorBody;
    /**
     * `not_found`: something that the path, query or body names does not exist for this key or user.
     */
    404: ErrorBody;
    /**
     * The body is not of a content type, or the file not of a type, that the operation takes.
     */
    415: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * - `unknown`: `action` is another word (on 1.14.1), or the server failed.
     *
     */
    500: ErrorBody;
};

export type AnnotationsReplyConfigureError = AnnotationsReplyConfigureErrors[keyof AnnotationsReplyConfigureErrors];

export type AnnotationsReplyConfigureResponses = {
    /**
     * The job.
     */
    200: AnnotationJob;
};

export type AnnotationsReplyConfigureResponse = AnnotationsReplyConfigureResponses[keyof AnnotationsReplyConfigureResponses];

export type AnnotationsReplyStatusData = {
    body?: never;
    path: {
        /**
         * On or off.
         */
        action: 'enable' | 'disable';
        /**
         * Id of the job.
         */
        job_id: string;
    };
    query?: never;
    url: '/apps/annotation-reply/{action}/status/{job_id}';
};

export type AnnotationsReplyStatusErrors = {
    /**
     * - `invalid_param`: there is no such job, it ended more than ten minutes ago, or `action` is not the one it was started with.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * `forbidden`: API access is switched off for this app or knowledge base, or the workspace is archived.
     */
    403: ErrorBody;
    /**
     * `not_found`: something that the path, query or body names does not exist for this key or user.
     */
    404: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type AnnotationsReplyStatusError = AnnotationsReplyStatusErrors[keyof AnnotationsReplyStatusErrors];

export type AnnotationsReplyStatusResponses = {
    /**
     * The status.
     */
    200: AnnotationJobStatus;
};

export type AnnotationsReplyStatusResponse = AnnotationsReplyStatusResponses[keyof AnnotationsReplyStatusResponses];

export type EndUsersGetData = {
    body?: never;
    path: {
        /**
         * Id of the end user, as `created_by` of an upload or `from_end_user_id` of a rating has it.
         */
        end_user_id: string;
    };
    query?: never;
    url: '/end-users/{end_user_id}';
};

export type EndUsersGetErrors = {
    /**
     * The request cannot be carried out; `code` and `message` say why.
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * `forbidden`: API access is switched off for this app or knowledge base, or the workspace is archived.
     */
    403: ErrorBody;
    /**
     * - `end_user_not_found`: there is no such end user, or it is another app's.
     *
     */
    404: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type EndUsersGetError = EndUsersGetErrors[keyof EndUsersGetErrors];

export type EndUsersGetResponses = {
    /**
     * The end user.
     */
    200: EndUser;
};

export type EndUsersGetResponse = EndUsersGetResponses[keyof EndUsersGetResponses];

export type DatasetsListData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Number of the page, from 1.
         */
        page?: number;
        /**
         * How many on a page. More than 100 never come; below 1 the server takes 20.
         */
        limit?: number;
        /**
         * Part of the name, in any case.
         */
        keyword?: string;
        /**
         * Whether those come too that their permission hides from the owner.
         */
        include_all?: boolean;
        /**
         * Ids of tags; what has any of them comes. Not usable from 1.13.0 to 1.14.1.
         */
        tag_ids?: Array<string>;
    };
    url: '/datasets';
};

export type DatasetsListErrors = {
    /**
     * - `invalid_param`: `page` or `limit` is no integer, `include_all` no boolean, or `tag_ids` was sent to 1.13.0 to 1.14.1.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * `forbidden`: API access is switched off for this app or knowledge base, or the workspace is archived.
     */
    403: ErrorBody;
    /**
     * `not_found`: something that the path, query or body names does not exist for this key or user.
     */
    404: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type DatasetsListError = DatasetsListErrors[keyof DatasetsListErrors];

export type DatasetsListResponses = {
    /**
     * A page of knowledge bases; empty behind the last one.
     */
    200: DatasetPage;
};

export type DatasetsListResponse = DatasetsListResponses[keyof DatasetsListResponses];

export type DatasetsCreateData = {
    body: DatasetCreate;
    path?: never;
    query?: never;
    url: '/datasets';
};

export type DatasetsCreateErrors = {
    /**
     * - `invalid_param`: a field is missing or not what it should be, a model is not available, or there is no such external knowledge API.
     * - `bad_request`: the body is no JSON.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * - `forbidden`: API access is switched off for this knowledge base, or the plan's requests a minute are used up (Dify Cloud).
     *
     */
    403: ErrorBody;
    /**
     * `not_found`: something that the path, query or body names does not exist for this key or user.
     */
    404: ErrorBody;
    /**
     * - `dataset_name_duplicate`: the workspace has a knowledge base of this name.
     *
     */
    409: ErrorBody;
    /**
     * The body is not of a content type, or the file not of a type, that the operation takes.
     */
    415: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type DatasetsCreateError = DatasetsCreateErrors[keyof DatasetsCreateErrors];

export type DatasetsCreateResponses = {
    /**
     * The new knowledge base.
     */
    200: Dataset;
};

export type DatasetsCreateResponse = DatasetsCreateResponses[keyof DatasetsCreateResponses];

export type DatasetsDeleteData = {
    body?: never;
    path: {
        /**
         * The knowledge base's id.
         */
        dataset_id: string;
    };
    query?: never;
    url: '/datasets/{dataset_id}';
};

export type DatasetsDeleteErrors = {
    /**
     * The request cannot be carried out; `code` and `message` say why.
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * - `forbidden`: API access is switched off for this knowledge base, or the plan's requests a minute are used up (Dify Cloud).
     *
     */
    403: ErrorBody;
    /**
     * - `not_found`: the workspace has no such knowledge base.
     *
     */
    404: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type DatasetsDeleteError = DatasetsDeleteErrors[keyof DatasetsDeleteErrors];

export type DatasetsDeleteResponses = {
    /**
     * It is gone.
     */
    204: void;
};

export type DatasetsDeleteResponse = DatasetsDeleteResponses[keyof DatasetsDeleteResponses];

export type DatasetsGetData = {
    body?: never;
    path: {
        /**
         * The knowledge base's id.
         */
        dataset_id: string;
    };
    query?: never;
    url: '/datasets/{dataset_id}';
};

export type DatasetsGetErrors = {
    /**
     * The request cannot be carried out; `code` and `message` say why.
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * - `forbidden`: API access is switched off for this knowledge base, or the plan's requests a minute are used up (Dify Cloud).
     *
     */
    403: ErrorBody;
    /**
     * - `not_found`: the workspace has no such knowledge base.
     *
     */
    404: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type DatasetsGetError = DatasetsGetErrors[keyof DatasetsGetErrors];

export type DatasetsGetResponses = {
    /**
     * The knowledge base.
     */
    200: Dataset;
};

export type DatasetsGetResponse = DatasetsGetResponses[keyof DatasetsGetResponses];

export type DatasetsUpdateData = {
    body?: DatasetUpdate;
    path: {
        /**
         * The knowledge base's id.
         */
        dataset_id: string;
    };
    query?: never;
    url: '/datasets/{dataset_id}';
};

export type DatasetsUpdateErrors = {
    /**
     * - `invalid_param`: a field is not what it should be, the name is taken, a model is not available, or an external one lacks its two ids.
     * - `bad_request`: the body is no JSON.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * - `forbidden`: API access is switched off for this knowledge base, or the plan's requests a minute are used up (Dify Cloud).
     *
     */
    403: ErrorBody;
    /**
     * - `not_found`: the workspace has no such knowledge base.
     *
     */
    404: ErrorBody;
    /**
     * The body is not of a content type, or the file not of a type, that the operation takes.
     */
    415: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type DatasetsUpdateError = DatasetsUpdateErrors[keyof DatasetsUpdateErrors];

export type DatasetsUpdateResponses = {
    /**
     * The knowledge base after the change.
     */
    200: Dataset;
};

export type DatasetsUpdateResponse = DatasetsUpdateResponses[keyof DatasetsUpdateResponses];

export type DatasetsRetrieveData = {
    body: RetrieveRequest;
    path: {
        /**
         * The knowledge base's id.
         */
        dataset_id: string;
    };
    query?: never;
    url: '/datasets/{dataset_id}/retrieve';
};

export type DatasetsRetrieveErrors = {
    /**
     * - `invalid_param`: a field is missing or not what it should be, or, on 1.14.1, a model or the index failed in any way.
     * - `bad_request`: the body is no JSON.
     * - `provider_not_initialize`: no credentials for a model (not sent by 1.14.1).
     * - `provider_quota_exceeded`: the quota of a model is used up (not sent by 1.14.1).
     * - `model_currently_not_support`: the model cannot be used now (not sent by 1.14.1).
     * - `completion_request_error`: the model refused (not sent by 1.14.1).
     * - `dataset_not_initialized`: the knowledge base is still being set up (not sent by 1.14.1).
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * - `forbidden`: API access is switched off for this knowledge base, or the plan's requests a minute are used up (Dify Cloud).
     *
     */
    403: ErrorBody;
    /**
     * - `not_found`: the workspace has no such knowledge base.
     *
     */
    404: ErrorBody;
    /**
     * The body is not of a content type, or the file not of a type, that the operation takes.
     */
    415: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * - `internal_server_error`: the search broke down; `message` is raw text, SQL included. So it does when a metadata condition compares a word as a number.
     * - `unknown`: any other failure.
     *
     */
    500: ErrorBody;
};

export type DatasetsRetrieveError = DatasetsRetrieveErrors[keyof DatasetsRetrieveErrors];

export type DatasetsRetrieveResponses = {
    /**
     * The hits, possibly none.
     */
    200: RetrieveResult;
};

export type DatasetsRetrieveResponse = DatasetsRetrieveResponses[keyof DatasetsRetrieveResponses];

export type DocumentsCreateByTextData = {
    body: DocumentByText;
    path: {
        /**
         * The knowledge base's id.
         */
        dataset_id: string;
    };
    query?: never;
    url: '/datasets/{dataset_id}/document/create-by-text';
};

export type DocumentsCreateByTextErrors = {
    /**
     * - `invalid_param`: a field is missing or wrong, such as a rule without `max_tokens`, a `doc_form` other than that of the
     * knowledge base, or a model that is not set up.
     * - `bad_request`: the body is no JSON.
     * - `provider_not_initialize`: a model is not set up; 1.14.1 says `invalid_param`.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * - `forbidden`: API access is switched off; on Dify Cloud also a plan whose vector space, documents or requests per minute are
     * used up.
     *
     */
    403: ErrorBody;
    /**
     * `not_found`: something that the path, query or body names does not exist for this key or user.
     */
    404: ErrorBody;
    /**
     * The body is not of a content type, or the file not of a type, that the operation takes.
     */
    415: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type DocumentsCreateByTextError = DocumentsCreateByTextErrors[keyof DocumentsCreateByTextErrors];

export type DocumentsCreateByTextResponses = {
    /**
     * The document, not yet indexed, and the batch to follow.
     */
    200: DocumentQueued;
};

export type DocumentsCreateByTextResponse = DocumentsCreateByTextResponses[keyof DocumentsCreateByTextResponses];

export type DocumentsCreateByFileData = {
    body: DocumentByFile;
    path: {
        /**
         * The knowledge base's id.
         */
        dataset_id: string;
    };
    query?: never;
    url: '/datasets/{dataset_id}/document/create-by-file';
};

export type DocumentsCreateByFileErrors = {
    /**
     * - `no_file_uploaded`: no part named `file`, or no multipart body.
     * - `too_many_files`: file parts of more than one name; `data` with a file name is one.
     * - `filename_not_exists_error`: the file has no name.
     * - `invalid_param`: the settings are wrong or not JSON, the name holds a slash, the knowledge base is external, or (with an
     * empty message) the file is too large or of a type that is not taken.
     * - `provider_not_initialize`: a model is not set up; 1.14.1 says `invalid_param`.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * - `forbidden`: API access is switched off; on Dify Cloud also a plan whose vector space, documents or requests per minute are
     * used up.
     *
     */
    403: ErrorBody;
    /**
     * `not_found`: something that the path, query or body names does not exist for this key or user.
     */
    404: ErrorBody;
    /**
     * The file, or the whole request, is larger than the server takes.
     */
    413: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type DocumentsCreateByFileError = DocumentsCreateByFileErrors[keyof DocumentsCreateByFileErrors];

export type DocumentsCreateByFileResponses = {
    /**
     * The document, not yet indexed, and the batch to follow.
     */
    200: DocumentQueued;
};

export type DocumentsCreateByFileResponse = DocumentsCreateByFileResponses[keyof DocumentsCreateByFileResponses];

export type DocumentsListData = {
    body?: never;
    path: {
        /**
         * The knowledge base's id.
         */
        dataset_id: string;
    };
    query?: {
        /**
         * Number of the page, from 1.
         */
        page?: number;
        /**
         * How many on a page. More than 100 never come; below 1 the server takes 20.
         */
        limit?: number;
        /**
         * Part of the name, upper and lower case told apart; `%` stands for any text, `_` for any character.
         */
        keyword?: string;
        /**
         * State that `display_status` shows. A value that is not known filters nothing.
         */
        status?: 'queuing' | 'indexing' | 'paused' | 'error' | 'available' | 'disabled' | 'archived';
    };
    url: '/datasets/{dataset_id}/documents';
};

export type DocumentsListErrors = {
    /**
     * The request cannot be carried out; `code` and `message` say why.
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * `forbidden`: API access is switched off for this app or knowledge base, or the workspace is archived.
     */
    403: ErrorBody;
    /**
     * `not_found`: something that the path, query or body names does not exist for this key or user.
     */
    404: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type DocumentsListError = DocumentsListErrors[keyof DocumentsListErrors];

export type DocumentsListResponses = {
    /**
     * One page of documents.
     */
    200: DocumentPage;
};

export type DocumentsListResponse = DocumentsListResponses[keyof DocumentsListResponses];

export type DocumentsDeleteData = {
    body?: never;
    path: {
        /**
         * The knowledge base's id.
         */
        dataset_id: string;
        /**
         * The document's id.
         */
        document_id: string;
    };
    query?: never;
    url: '/datasets/{dataset_id}/documents/{document_id}';
};

export type DocumentsDeleteErrors = {
    /**
     * The request cannot be carried out; `code` and `message` say why.
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * - `archived_document_immutable`: the document is archived.
     * - `forbidden`: API access is switched off, or the plan's requests per minute are used up.
     *
     */
    403: ErrorBody;
    /**
     * `not_found`: something that the path, query or body names does not exist for this key or user.
     */
    404: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type DocumentsDeleteError = DocumentsDeleteErrors[keyof DocumentsDeleteErrors];

export type DocumentsDeleteResponses = {
    /**
     * It is gone.
     */
    204: void;
};

export type DocumentsDeleteResponse = DocumentsDeleteResponses[keyof DocumentsDeleteResponses];

export type DocumentsGetData = {
    body?: never;
    path: {
        /**
         * The knowledge base's id.
         */
        dataset_id: string;
        /**
         * The document's id.
         */
        document_id: string;
    };
    query?: {
        /**
         * How much to show, namely all, metadata only, or all without metadata.
         */
        metadata?: 'all' | 'only' | 'without';
    };
    url: '/datasets/{dataset_id}/documents/{document_id}';
};

export type DocumentsGetErrors = {
    /**
     * - `invalid_metadata`: `metadata` is none of the three words.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * `forbidden`: API access is switched off for this app or knowledge base, or the workspace is archived.
     */
    403: ErrorBody;
    /**
     * `not_found`: something that the path, query or body names does not exist for this key or user.
     */
    404: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type DocumentsGetError = DocumentsGetErrors[keyof DocumentsGetErrors];

export type DocumentsGetResponses = {
    /**
     * The document.
     */
    200: DocumentDetail;
};

export type DocumentsGetResponse = DocumentsGetResponses[keyof DocumentsGetResponses];

export type DocumentsUpdateData = {
    body?: DocumentFileUpdate;
    path: {
        /**
         * The knowledge base's id.
         */
        dataset_id: string;
        /**
         * The document's id.
         */
        document_id: string;
    };
    query?: never;
    url: '/datasets/{dataset_id}/documents/{document_id}';
};

export type DocumentsUpdateErrors = {
    /**
     * - `invalid_param`: neither file nor rule, settings that are not JSON, a slash in the name, a document that is not available, an
     * external knowledge base, or a model that is not set up.
     * - `too_many_files`: file parts of more than one name; `data` with a file name is one.
     * - `filename_not_exists_error`: the file has no name.
     * - `provider_not_initialize`: a model is not set up; 1.14.1 says `invalid_param`.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * - `forbidden`: API access is switched off; on Dify Cloud also a plan whose vector space, documents or requests per minute are
     * used up.
     *
     */
    403: ErrorBody;
    /**
     * `not_found`: something that the path, query or body names does not exist for this key or user.
     */
    404: ErrorBody;
    /**
     * - `file_too_large`: the file is larger than the server takes, 15 MiB by default.
     *
     */
    413: ErrorBody;
    /**
     * - `unsupported_file_type`: the extension is none that the server takes.
     *
     */
    415: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type DocumentsUpdateError = DocumentsUpdateErrors[keyof DocumentsUpdateErrors];

export type DocumentsUpdateResponses = {
    /**
     * The document, not yet indexed again, with its old counts, and the batch to follow.
     */
    200: DocumentQueued;
};

export type DocumentsUpdateResponse = DocumentsUpdateResponses[keyof DocumentsUpdateResponses];

export type DocumentsUpdateByTextData = {
    body?: DocumentTextUpdate;
    path: {
        /**
         * The knowledge base's id.
         */
        dataset_id: string;
        /**
         * The document's id.
         */
        document_id: string;
    };
    query?: never;
    url: '/datasets/{dataset_id}/documents/{document_id}/update-by-text';
};

export type DocumentsUpdateByTextErrors = {
    /**
     * - `invalid_param`: neither text nor rule, a text without a name, a document that is not available, a `doc_form` other than
     * that of the knowledge base, or a model that is not set up.
     * - `bad_request`: the body is no JSON.
     * - `provider_not_initialize`: a model is not set up; 1.14.1 says `invalid_param`.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * - `forbidden`: API access is switched off; on Dify Cloud also a plan whose vector space, documents or requests per minute are
     * used up.
     *
     */
    403: ErrorBody;
    /**
     * `not_found`: something that the path, query or body names does not exist for this key or user.
     */
    404: ErrorBody;
    /**
     * The body is not of a content type, or the file not of a type, that the operation takes.
     */
    415: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type DocumentsUpdateByTextError = DocumentsUpdateByTextErrors[keyof DocumentsUpdateByTextErrors];

export type DocumentsUpdateByTextResponses = {
    /**
     * The document, not yet indexed again, with its old counts, and the batch to follow.
     */
    200: DocumentQueued;
};

export type DocumentsUpdateByTextResponse = DocumentsUpdateByTextResponses[keyof DocumentsUpdateByTextResponses];

export type DocumentsUpdateByFileData = {
    body?: DocumentFileUpdate;
    path: {
        /**
         * The knowledge base's id.
         */
        dataset_id: string;
        /**
         * The document's id.
         */
        document_id: string;
    };
    query?: never;
    url: '/datasets/{dataset_id}/documents/{document_id}/update-by-file';
};

export type DocumentsUpdateByFileErrors = {
    /**
     * - `invalid_param`: neither file nor rule, settings that are not JSON, a slash in the name, a document that is not available, an
     * external knowledge base, or a model that is not set up.
     * - `too_many_files`: file parts of more than one name; `data` with a file name is one.
     * - `filename_not_exists_error`: the file has no name.
     * - `provider_not_initialize`: a model is not set up; 1.14.1 says `invalid_param`.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * - `forbidden`: API access is switched off; on Dify Cloud also a plan whose vector space, documents or requests per minute are
     * used up.
     *
     */
    403: ErrorBody;
    /**
     * `not_found`: something that the path, query or body names does not exist for this key or user.
     */
    404: ErrorBody;
    /**
     * - `file_too_large`: the file is larger than the server takes, 15 MiB by default.
     *
     */
    413: ErrorBody;
    /**
     * - `unsupported_file_type`: the extension is none that the server takes.
     *
     */
    415: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type DocumentsUpdateByFileError = DocumentsUpdateByFileErrors[keyof DocumentsUpdateByFileErrors];

export type DocumentsUpdateByFileResponses = {
    /**
     * The document, not yet indexed again, with its old counts, and the batch to follow.
     */
    200: DocumentQueued;
};

export type DocumentsUpdateByFileResponse = DocumentsUpdateByFileResponses[keyof DocumentsUpdateByFileResponses];

export type DocumentsIndexingStatusData = {
    body?: never;
    path: {
        /**
         * The knowledge base's id.
         */
        dataset_id: string;
        /**
         * What creating or updating the document answered as `batch`.
         */
        batch: string;
    };
    query?: never;
    url: '/datasets/{dataset_id}/documents/{batch}/indexing-status';
};

export type DocumentsIndexingStatusErrors = {
    /**
     * The request cannot be carried out; `code` and `message` say why.
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * `forbidden`: API access is switched off for this app or knowledge base, or the workspace is archived.
     */
    403: ErrorBody;
    /**
     * - `not_found`: no such knowledge base, or no document has this batch, which an overwritten document has lost.
     *
     */
    404: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type DocumentsIndexingStatusError = DocumentsIndexingStatusErrors[keyof DocumentsIndexingStatusErrors];

export type DocumentsIndexingStatusResponses = {
    /**
     * The progress of each document of the batch.
     */
    200: IndexingProgressList;
};

export type DocumentsIndexingStatusResponse = DocumentsIndexingStatusResponses[keyof DocumentsIndexingStatusResponses];

export type DocumentsSetStatusData = {
    body: DocumentSelection;
    path: {
        /**
         * The knowledge base's id.
         */
        dataset_id: string;
        /**
         * What to do. Only completed documents can be disabled; the others take documents in any state.
         */
        action: 'enable' | 'disable' | 'archive' | 'un_archive';
    };
    query?: never;
    url: '/datasets/{dataset_id}/documents/status/{action}';
};

export type DocumentsSetStatusErrors = {
    /**
     * - `invalid_action`: no such action, a document to disable is not completed, or one is still worked on.
     * - `invalid_param`: the knowledge base's model is not set up.
     * - `bad_request`: the body is no JSON.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * `forbidden`: API access is switched off for this app or knowledge base, or the workspace is archived.
     */
    403: ErrorBody;
    /**
     * `not_found`: something that the path, query or body names does not exist for this key or user.
     */
    404: ErrorBody;
    /**
     * The body is not of a content type, or the file not of a type, that the operation takes.
     */
    415: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type DocumentsSetStatusError = DocumentsSetStatusErrors[keyof DocumentsSetStatusErrors];

export type DocumentsSetStatusResponses = {
    /**
     * It is done, or there was nothing to do.
     */
    200: Done;
};

export type DocumentsSetStatusResponse = DocumentsSetStatusResponses[keyof DocumentsSetStatusResponses];

export type DocumentsSetMetadataData = {
    body: DocumentMetadataChanges;
    path: {
        /**
         * The knowledge base's id.
         */
        dataset_id: string;
    };
    query?: never;
    url: '/datasets/{dataset_id}/documents/metadata';
};

export type DocumentsSetMetadataErrors = {
    /**
     * - `invalid_param`: a field is missing or of a wrong type, a document is not found, or its metadata is being changed already;
     * documents before it keep their new values.
     * - `bad_request`: the body is no JSON.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * `forbidden`: API access is switched off for this app or knowledge base, or the workspace is archived.
     */
    403: ErrorBody;
    /**
     * `not_found`: something that the path, query or body names does not exist for this key or user.
     */
    404: ErrorBody;
    /**
     * The body is not of a content type, or the file not of a type, that the operation takes.
     */
    415: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type DocumentsSetMetadataError = DocumentsSetMetadataErrors[keyof DocumentsSetMetadataErrors];

export type DocumentsSetMetadataResponses = {
    /**
     * All is set.
     */
    200: Done;
};

export type DocumentsSetMetadataResponse = DocumentsSetMetadataResponses[keyof DocumentsSetMetadataResponses];

export type DocumentsDownloadData = {
    body?: never;
    path: {
        /**
         * The knowledge base's id.
         */
        dataset_id: string;
        /**
         * The document's id.
         */
        document_id: string;
    };
    query?: never;
    url: '/datasets/{dataset_id}/documents/{document_id}/download';
};

export type DocumentsDownloadErrors = {
    /**
     * The request cannot be carried out; `code` and `message` say why.
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * `forbidden`: API access is switched off for this app or knowledge base, or the workspace is archived.
     */
    403: ErrorBody;
    /**
     * - `not_found`: no such knowledge base or document, or the document has no file.
     *
     */
    404: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type DocumentsDownloadError = DocumentsDownloadErrors[keyof DocumentsDownloadErrors];

export type DocumentsDownloadResponses = {
    /**
     * The address.
     */
    200: DocumentDownload;
};

export type DocumentsDownloadResponse = DocumentsDownloadResponses[keyof DocumentsDownloadResponses];

export type DocumentsDownloadZipData = {
    body: DocumentZipSelection;
    path: {
        /**
         * The knowledge base's id.
         */
        dataset_id: string;
    };
    query?: never;
    url: '/datasets/{dataset_id}/documents/download-zip';
};

export type DocumentsDownloadZipErrors = {
    /**
     * - `invalid_param`: no id, more than 100, or one that is no UUID.
     * - `bad_request`: the body is no JSON.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * `forbidden`: API access is switched off for this app or knowledge base, or the workspace is archived.
     */
    403: ErrorBody;
    /**
     * - `not_found`: no such knowledge base, or one of the documents does not exist or has no file.
     *
     */
    404: ErrorBody;
    /**
     * The body is not of a content type, or the file not of a type, that the operation takes.
     */
    415: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type DocumentsDownloadZipError = DocumentsDownloadZipErrors[keyof DocumentsDownloadZipErrors];

export type DocumentsDownloadZipResponses = {
    /**
     * The bytes of the archive.
     */
    200: Blob | File;
};

export type DocumentsDownloadZipResponse = DocumentsDownloadZipResponses[keyof DocumentsDownloadZipResponses];

export type SegmentsListData = {
    body?: never;
    path: {
        /**
         * The knowledge base's id.
         */
        dataset_id: string;
        /**
         * The document's id.
         */
        document_id: string;
    };
    query?: {
        /**
         * Number of the page, from 1.
         */
        page?: number;
        /**
         * Rows a page, 100 at most.
         */
        limit?: number;
        /**
         * Only segments of these states; the name is repeated for each. Any other value, also a list with commas, is a 500.
         */
        status?: Array<SegmentStatus>;
        /**
         * Only rows whose content has this text in it, in any case.
         */
        keyword?: string;
    };
    url: '/datasets/{dataset_id}/documents/{document_id}/segments';
};

export type SegmentsListErrors = {
    /**
     * `provider_not_initialize`: the embedding model of the knowledge base is gone or not set up.
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * `forbidden`: API access is switched off for this app or knowledge base, or the workspace is archived.
     */
    403: ErrorBody;
    /**
     * `not_found`: there is no such knowledge base, document or segment, and no such child chunk where one is named.
     */
    404: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type SegmentsListError = SegmentsListErrors[keyof SegmentsListErrors];

export type SegmentsListResponses = {
    /**
     * A page of segments.
     */
    200: SegmentPage;
};

export type SegmentsListResponse = SegmentsListResponses[keyof SegmentsListResponses];

export type SegmentsCreateData = {
    body: SegmentsCreate;
    path: {
        /**
         * The knowledge base's id.
         */
        dataset_id: string;
        /**
         * The document's id.
         */
        document_id: string;
    };
    query?: never;
    url: '/datasets/{dataset_id}/documents/{document_id}/segments';
};

export type SegmentsCreateErrors = {
    /**
     * - `invalid_param`: a content is blank or no text, an answer of a `qa_model` document is missing or blank, or there are more than ten attachments. Nothing was added then.
     * - `provider_not_initialize`: the embedding model of the knowledge base is gone or not set up.
     * - `bad_request`: the body is not JSON.
     * - Without `segments`, the body is an object with `error` alone.
     *
     */
    400: ErrorBody | SegmentsRefusal;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * `forbidden`: API access is switched off for the knowledge base, or the plan of a workspace on Dify Cloud is used up or does not have this.
     */
    403: ErrorBody;
    /**
     * `not_found`: there is no such knowledge base or document, or the document is disabled or not completely indexed.
     */
    404: ErrorBody;
    /**
     * The body is not of a content type, or the file not of a type, that the operation takes.
     */
    415: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type SegmentsCreateError = SegmentsCreateErrors[keyof SegmentsCreateErrors];

export type SegmentsCreateResponses = {
    /**
     * The new segments.
     */
    200: SegmentList;
};

export type SegmentsCreateResponse = SegmentsCreateResponses[keyof SegmentsCreateResponses];

export type SegmentsDeleteData = {
    body?: never;
    path: {
        /**
         * The knowledge base's id.
         */
        dataset_id: string;
        /**
         * The document's id.
         */
        document_id: string;
        /**
         * Id of the segment.
         */
        segment_id: string;
    };
    query?: never;
    url: '/datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}';
};

export type SegmentsDeleteErrors = {
    /**
     * `invalid_param`: the embedding model of the knowledge base is gone or not set up, or the segment is just being deleted.
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * `forbidden`: API access is switched off for the knowledge base, or the plan of a workspace on Dify Cloud is used up or does not have this.
     */
    403: ErrorBody;
    /**
     * `not_found`: there is no such knowledge base, document or segment, and no such child chunk where one is named.
     */
    404: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type SegmentsDeleteError = SegmentsDeleteErrors[keyof SegmentsDeleteErrors];

export type SegmentsDeleteResponses = {
    /**
     * It is gone.
     */
    204: void;
};

export type SegmentsDeleteResponse = SegmentsDeleteResponses[keyof SegmentsDeleteResponses];

export type SegmentsGetData = {
    body?: never;
    path: {
        /**
         * The knowledge base's id.
         */
        dataset_id: string;
        /**
         * The document's id.
         */
        document_id: string;
        /**
         * Id of the segment.
         */
        segment_id: string;
    };
    query?: never;
    url: '/datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}';
};

export type SegmentsGetErrors = {
    /**
     * `invalid_param`: the embedding model of the knowledge base is gone or not set up, or the segment is just being deleted.
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * `forbidden`: API access is switched off for this app or knowledge base, or the workspace is archived.
     */
    403: ErrorBody;
    /**
     * `not_found`: there is no such knowledge base, document or segment, and no such child chunk where one is named.
     */
    404: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type SegmentsGetError = SegmentsGetErrors[keyof SegmentsGetErrors];

export type SegmentsGetResponses = {
    /**
     * The segment.
     */
    200: SegmentDetail;
};

export type SegmentsGetResponse = SegmentsGetResponses[keyof SegmentsGetResponses];

export type SegmentsUpdateData = {
    body: SegmentUpdate;
    path: {
        /**
         * The knowledge base's id.
         */
        dataset_id: string;
        /**
         * The document's id.
         */
        document_id: string;
        /**
         * Id of the segment.
         */
        segment_id: string;
    };
    query?: never;
    url: '/datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}';
};

export type SegmentsUpdateErrors = {
    /**
     * - `invalid_param`: there is no `segment` object, the segment is disabled or locked, or the embedding model of the knowledge base is gone.
     * - `bad_request`: the body is not JSON.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * `forbidden`: API access is switched off for the knowledge base, or the plan of a workspace on Dify Cloud is used up or does not have this.
     */
    403: ErrorBody;
    /**
     * `not_found`: there is no such knowledge base, document or segment, and no such child chunk where one is named.
     */
    404: ErrorBody;
    /**
     * The body is not of a content type, or the file not of a type, that the operation takes.
     */
    415: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type SegmentsUpdateError = SegmentsUpdateErrors[keyof SegmentsUpdateErrors];

export type SegmentsUpdateResponses = {
    /**
     * The segment as it is now.
     */
    200: SegmentDetail;
};

export type SegmentsUpdateResponse = SegmentsUpdateResponses[keyof SegmentsUpdateResponses];

export type SegmentsChildrenListData = {
    body?: never;
    path: {
        /**
         * The knowledge base's id.
         */
        dataset_id: string;
        /**
         * The document's id.
         */
        document_id: string;
        /**
         * Id of the segment.
         */
        segment_id: string;
    };
    query?: {
        /**
         * Number of the page, from 1.
         */
        page?: number;
        /**
         * Rows a page, 100 at most.
         */
        limit?: number;
        /**
         * Only rows whose content has this text in it, in any case.
         */
        keyword?: string;
    };
    url: '/datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}/child_chunks';
};

export type SegmentsChildrenListErrors = {
    /**
     * `invalid_param`: `page` or `limit` is below 1.
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * `forbidden`: API access is switched off for this app or knowledge base, or the workspace is archived.
     */
    403: ErrorBody;
    /**
     * `not_found`: there is no such knowledge base, document or segment, and no such child chunk where one is named.
     */
    404: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type SegmentsChildrenListError = SegmentsChildrenListErrors[keyof SegmentsChildrenListErrors];

export type SegmentsChildrenListResponses = {
    /**
     * A page of child chunks.
     */
    200: ChildChunkPage;
};

export type SegmentsChildrenListResponse = SegmentsChildrenListResponses[keyof SegmentsChildrenListResponses];

export type SegmentsChildrenCreateData = {
    body: ChildChunkWrite;
    path: {
        /**
         * The knowledge base's id.
         */
        dataset_id: string;
        /**
         * The document's id.
         */
        document_id: string;
        /**
         * Id of the segment.
         */
        segment_id: string;
    };
    query?: never;
    url: '/datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}/child_chunks';
};

export type SegmentsChildrenCreateErrors = {
    /**
     * - `invalid_param`: `content` is missing or no text, or the vector store failed.
     * - `provider_not_initialize`: the embedding model of the knowledge base is gone or not set up.
     * - `bad_request`: the body is not JSON.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * `forbidden`: API access is switched off for the knowledge base, or the plan of a workspace on Dify Cloud is used up or does not have this.
     */
    403: ErrorBody;
    /**
     * `not_found`: there is no such knowledge base, document or segment, and no such child chunk where one is named.
     */
    404: ErrorBody;
    /**
     * The body is not of a content type, or the file not of a type, that the operation takes.
     */
    415: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type SegmentsChildrenCreateError = SegmentsChildrenCreateErrors[keyof SegmentsChildrenCreateErrors];

export type SegmentsChildrenCreateResponses = {
    /**
     * The new child chunk.
     */
    200: ChildChunkDetail;
};

export type SegmentsChildrenCreateResponse = SegmentsChildrenCreateResponses[keyof SegmentsChildrenCreateResponses];

export type SegmentsChildrenDeleteData = {
    body?: never;
    path: {
        /**
         * The knowledge base's id.
         */
        dataset_id: string;
        /**
         * The document's id.
         */
        document_id: string;
        /**
         * Id of the segment.
         */
        segment_id: string;
        /**
         * Id of the child chunk.
         */
        child_chunk_id: string;
    };
    query?: never;
    url: '/datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}/child_chunks/{child_chunk_id}';
};

export type SegmentsChildrenDeleteErrors = {
    /**
     * The request cannot be carried out; `code` and `message` say why.
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * `forbidden`: API access is switched off for the knowledge base, or the plan of a workspace on Dify Cloud is used up or does not have this.
     */
    403: ErrorBody;
    /**
     * `not_found`: there is no such knowledge base, document or segment, and no such child chunk where one is named.
     */
    404: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type SegmentsChildrenDeleteError = SegmentsChildrenDeleteErrors[keyof SegmentsChildrenDeleteErrors];

export type SegmentsChildrenDeleteResponses = {
    /**
     * It is gone.
     */
    204: void;
};

export type SegmentsChildrenDeleteResponse = SegmentsChildrenDeleteResponses[keyof SegmentsChildrenDeleteResponses];

export type SegmentsChildrenUpdateData = {
    body: ChildChunkWrite;
    path: {
        /**
         * The knowledge base's id.
         */
        dataset_id: string;
        /**
         * The document's id.
         */
        document_id: string;
        /**
         * Id of the segment.
         */
        segment_id: string;
        /**
         * Id of the child chunk.
         */
        child_chunk_id: string;
    };
    query?: never;
    url: '/datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}/child_chunks/{child_chunk_id}';
};

export type SegmentsChildrenUpdateErrors = {
    /**
     * - `invalid_param`: `content` is missing or no text, or the vector store failed.
     * - `bad_request`: the body is not JSON.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * `forbidden`: API access is switched off for the knowledge base, or the plan of a workspace on Dify Cloud is used up or does not have this.
     */
    403: ErrorBody;
    /**
     * `not_found`: there is no such knowledge base, document or segment, and no such child chunk where one is named.
     */
    404: ErrorBody;
    /**
     * The body is not of a content type, or the file not of a type, that the operation takes.
     */
    415: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type SegmentsChildrenUpdateError = SegmentsChildrenUpdateErrors[keyof SegmentsChildrenUpdateErrors];

export type SegmentsChildrenUpdateResponses = {
    /**
     * The child chunk as it is now.
     */
    200: ChildChunkDetail;
};

export type SegmentsChildrenUpdateResponse = SegmentsChildrenUpdateResponses[keyof SegmentsChildrenUpdateResponses];

export type TagsDeleteData = {
    body: TagDelete;
    path?: never;
    query?: never;
    url: '/datasets/tags';
};

export type TagsDeleteErrors = {
    /**
     * - `invalid_param`: the id is missing.
     * - `bad_request`: the body is no JSON.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * `forbidden`: API access is switched off for this app or knowledge base, or the workspace is archived.
     */
    403: ErrorBody;
    /**
     * - `not_found`: there is no such tag.
     *
     */
    404: ErrorBody;
    /**
     * The body is not of a content type, or the file not of a type, that the operation takes.
     */
    415: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * - `unknown`: an id in the body is no UUID, or the server failed.
     *
     */
    500: ErrorBody;
};

export type TagsDeleteError = TagsDeleteErrors[keyof TagsDeleteErrors];

export type TagsDeleteResponses = {
    /**
     * It is gone.
     */
    204: void;
};

export type TagsDeleteResponse = TagsDeleteResponses[keyof TagsDeleteResponses];

export type TagsListData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/datasets/tags';
};

export type TagsListErrors = {
    /**
     * - `invalid_param`: the server does not like its own answer, see above.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * `forbidden`: API access is switched off for this app or knowledge base, or the workspace is archived.
     */
    403: ErrorBody;
    /**
     * `not_found`: something that the path, query or body names does not exist for this key or user.
     */
    404: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type TagsListError = TagsListErrors[keyof TagsListErrors];

export type TagsListResponses = {
    /**
     * The tags.
     */
    200: Array<Tag>;
};

export type TagsListResponse = TagsListResponses[keyof TagsListResponses];

export type TagsUpdateData = {
    body: TagUpdate;
    path?: never;
    query?: never;
    url: '/datasets/tags';
};

export type TagsUpdateErrors = {
    /**
     * - `invalid_param`: the id is missing, or the name is missing, empty, too long or another tag's; on 1.14.1 also after the renaming, see above.
     * - `bad_request`: the body is no JSON.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * `forbidden`: API access is switched off for this app or knowledge base, or the workspace is archived.
     */
    403: ErrorBody;
    /**
     * - `not_found`: there is no such tag.
     *
     */
    404: ErrorBody;
    /**
     * The body is not of a content type, or the file not of a type, that the operation takes.
     */
    415: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * - `unknown`: an id in the body is no UUID, or the server failed.
     *
     */
    500: ErrorBody;
};

export type TagsUpdateError = TagsUpdateErrors[keyof TagsUpdateErrors];

export type TagsUpdateResponses = {
    /**
     * The tag under its new name.
     */
    200: Tag;
};

export type TagsUpdateResponse = TagsUpdateResponses[keyof TagsUpdateResponses];

export type TagsCreateData = {
    body: TagCreate;
    path?: never;
    query?: never;
    url: '/datasets/tags';
};

export type TagsCreateErrors = {
    /**
     * - `invalid_param`: the name is missing, empty, too long or taken; on 1.14.1 also after the tag was created, see above.
     * - `bad_request`: the body is no JSON.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * `forbidden`: API access is switched off for this app or knowledge base, or the workspace is archived.
     */
    403: ErrorBody;
    /**
     * `not_found`: something that the path, query or body names does not exist for this key or user.
     */
    404: ErrorBody;
    /**
     * The body is not of a content type, or the file not of a type, that the operation takes.
     */
    415: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type TagsCreateError = TagsCreateErrors[keyof TagsCreateErrors];

export type TagsCreateResponses = {
    /**
     * The tag.
     */
    200: Tag;
};

export type TagsCreateResponse = TagsCreateResponses[keyof TagsCreateResponses];

export type TagsBindData = {
    body: TagBinding;
    path?: never;
    query?: never;
    url: '/datasets/tags/binding';
};

export type TagsBindErrors = {
    /**
     * - `invalid_param`: `target_id` is missing, or `tag_ids` is missing or empty.
     * - `bad_request`: the body is no JSON.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * `forbidden`: API access is switched off for this app or knowledge base, or the workspace is archived.
     */
    403: ErrorBody;
    /**
     * - `not_found`: the workspace has no such knowledge base.
     *
     */
    404: ErrorBody;
    /**
     * The body is not of a content type, or the file not of a type, that the operation takes.
     */
    415: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * - `unknown`: an id in the body is no UUID, or the server failed.
     *
     */
    500: ErrorBody;
};

export type TagsBindError = TagsBindErrors[keyof TagsBindErrors];

export type TagsBindResponses = {
    /**
     * The knowledge base has those of the tags that exist.
     */
    204: void;
};

export type TagsBindResponse = TagsBindResponses[keyof TagsBindResponses];

export type TagsUnbindData = {
    body: TagUnbinding;
    path?: never;
    query?: never;
    url: '/datasets/tags/unbinding';
};

export type TagsUnbindErrors = {
    /**
     * - `invalid_param`: `target_id` is missing, or there is neither a `tag_ids` with something in it nor a `tag_id`.
     * - `bad_request`: the body is no JSON.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * `forbidden`: API access is switched off for this app or knowledge base, or the workspace is archived.
     */
    403: ErrorBody;
    /**
     * - `not_found`: the workspace has no such knowledge base.
     *
     */
    404: ErrorBody;
    /**
     * The body is not of a content type, or the file not of a type, that the operation takes.
     */
    415: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * - `unknown`: an id in the body is no UUID, or the server failed.
     *
     */
    500: ErrorBody;
};

export type TagsUnbindError = TagsUnbindErrors[keyof TagsUnbindErrors];

export type TagsUnbindResponses = {
    /**
     * The knowledge base has none of the tags.
     */
    204: void;
};

export type TagsUnbindResponse = TagsUnbindResponses[keyof TagsUnbindResponses];

export type DatasetsTagsListData = {
    body?: never;
    path: {
        /**
         * The knowledge base's id.
         */
        dataset_id: string;
    };
    query?: never;
    url: '/datasets/{dataset_id}/tags';
};

export type DatasetsTagsListErrors = {
    /**
     * The request cannot be carried out; `code` and `message` say why.
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * - `forbidden`: API access is switched off for the knowledge base.
     *
     */
    403: ErrorBody;
    /**
     * - `not_found`: the workspace has no such knowledge base.
     *
     */
    404: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type DatasetsTagsListError = DatasetsTagsListErrors[keyof DatasetsTagsListErrors];

export type DatasetsTagsListResponses = {
    /**
     * The tags.
     */
    200: BoundTagList;
};

export type DatasetsTagsListResponse = DatasetsTagsListResponses[keyof DatasetsTagsListResponses];

export type MetadataListData = {
    body?: never;
    path: {
        /**
         * The knowledge base's id.
         */
        dataset_id: string;
    };
    query?: never;
    url: '/datasets/{dataset_id}/metadata';
};

export type MetadataListErrors = {
    /**
     * The request cannot be carried out; `code` and `message` say why.
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * - `forbidden`: API access is switched off for the knowledge base.
     *
     */
    403: ErrorBody;
    /**
     * - `not_found`: the workspace has no such knowledge base.
     *
     */
    404: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type MetadataListError = MetadataListErrors[keyof MetadataListErrors];

export type MetadataListResponses = {
    /**
     * The fields.
     */
    200: MetadataFieldList;
};

export type MetadataListResponse = MetadataListResponses[keyof MetadataListResponses];

export type MetadataCreateData = {
    body: MetadataFieldCreate;
    path: {
        /**
         * The knowledge base's id.
         */
        dataset_id: string;
    };
    query?: never;
    url: '/datasets/{dataset_id}/metadata';
};

export type MetadataCreateErrors = {
    /**
     * - `invalid_param`: the name is missing, over 255 characters, taken or that of a built-in field, or `type` is none of the three.
     * - `bad_request`: the body is no JSON.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * - `forbidden`: API access is switched off for the knowledge base, or (Dify Cloud) the knowledge requests of this minute are used up.
     *
     */
    403: ErrorBody;
    /**
     * - `not_found`: the workspace has no such knowledge base.
     *
     */
    404: ErrorBody;
    /**
     * The body is not of a content type, or the file not of a type, that the operation takes.
     */
    415: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type MetadataCreateError = MetadataCreateErrors[keyof MetadataCreateErrors];

export type MetadataCreateResponses = {
    /**
     * The field.
     */
    201: MetadataField;
};

export type MetadataCreateResponse = MetadataCreateResponses[keyof MetadataCreateResponses];

export type MetadataDeleteData = {
    body?: never;
    path: {
        /**
         * The knowledge base's id.
         */
        dataset_id: string;
        /**
         * Id of the field.
         */
        metadata_id: string;
    };
    query?: never;
    url: '/datasets/{dataset_id}/metadata/{metadata_id}';
};

export type MetadataDeleteErrors = {
    /**
     * The request cannot be carried out; `code` and `message` say why.
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * - `forbidden`: API access is switched off for the knowledge base, or (Dify Cloud) the knowledge requests of this minute are used up.
     *
     */
    403: ErrorBody;
    /**
     * - `not_found`: the workspace has no such knowledge base.
     *
     */
    404: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type MetadataDeleteError = MetadataDeleteErrors[keyof MetadataDeleteErrors];

export type MetadataDeleteResponses = {
    /**
     * It is gone, or was never there.
     */
    204: void;
};

export type MetadataDeleteResponse = MetadataDeleteResponses[keyof MetadataDeleteResponses];

export type MetadataUpdateData = {
    body: MetadataFieldUpdate;
    path: {
        /**
         * The knowledge base's id.
         */
        dataset_id: string;
        /**
         * Id of the field.
         */
        metadata_id: string;
    };
    query?: never;
    url: '/datasets/{dataset_id}/metadata/{metadata_id}';
};

export type MetadataUpdateErrors = {
    /**
     * - `invalid_param`: the name is missing, over 255 characters, taken or that of a built-in field.
     * - `bad_request`: the body is no JSON.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * - `forbidden`: API access is switched off for the knowledge base, or (Dify Cloud) the knowledge requests of this minute are used up.
     *
     */
    403: ErrorBody;
    /**
     * - `not_found`: the workspace has no such knowledge base.
     *
     */
    404: ErrorBody;
    /**
     * The body is not of a content type, or the file not of a type, that the operation takes.
     */
    415: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type MetadataUpdateError = MetadataUpdateErrors[keyof MetadataUpdateErrors];

export type MetadataUpdateResponses = {
    /**
     * The field under its new name, or nulls.
     */
    200: MetadataFieldUpdated;
};

export type MetadataUpdateResponse = MetadataUpdateResponses[keyof MetadataUpdateResponses];

export type MetadataBuiltInListData = {
    body?: never;
    path: {
        /**
         * The knowledge base's id.
         */
        dataset_id: string;
    };
    query?: never;
    url: '/datasets/{dataset_id}/metadata/built-in';
};

export type MetadataBuiltInListErrors = {
    /**
     * The request cannot be carried out; `code` and `message` say why.
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * - `forbidden`: API access is switched off for the knowledge base.
     *
     */
    403: ErrorBody;
    /**
     * - `not_found`: the workspace has no such knowledge base.
     *
     */
    404: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type MetadataBuiltInListError = MetadataBuiltInListErrors[keyof MetadataBuiltInListErrors];

export type MetadataBuiltInListResponses = {
    /**
     * The fields.
     */
    200: BuiltInMetadataList;
};

export type MetadataBuiltInListResponse = MetadataBuiltInListResponses[keyof MetadataBuiltInListResponses];

export type MetadataBuiltInToggleData = {
    body?: never;
    path: {
        /**
         * The knowledge base's id.
         */
        dataset_id: string;
        /**
         * On or off.
         */
        action: 'enable' | 'disable';
    };
    query?: never;
    url: '/datasets/{dataset_id}/metadata/built-in/{action}';
};

export type MetadataBuiltInToggleErrors = {
    /**
     * The request cannot be carried out; `code` and `message` say why.
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * - `forbidden`: API access is switched off for the knowledge base, or (Dify Cloud) the knowledge requests of this minute are used up.
     *
     */
    403: ErrorBody;
    /**
     * - `not_found`: the workspace has no such knowledge base.
     *
     */
    404: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type MetadataBuiltInToggleError = MetadataBuiltInToggleErrors[keyof MetadataBuiltInToggleErrors];

export type MetadataBuiltInToggleResponses = {
    /**
     * The fields are as asked.
     */
    200: Done;
};

export type MetadataBuiltInToggleResponse = MetadataBuiltInToggleResponses[keyof MetadataBuiltInToggleResponses];

export type ModelsListData = {
    body?: never;
    path: {
        /**
         * Kind of model, in lower case. `text-generation`, `embeddings` and `reranking` are older words for `llm`, `text-embedding` and `rerank`.
         */
        model_type: 'llm' | 'text-embedding' | 'rerank' | 'speech2text' | 'moderation' | 'tts' | 'text-generation' | 'embeddings' | 'reranking';
    };
    query?: never;
    url: '/workspaces/current/models/model-types/{model_type}';
};

export type ModelsListErrors = {
    /**
     * - `invalid_param`: `model_type` is none of the words above.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * `forbidden`: API access is switched off for this app or knowledge base, or the workspace is archived.
     */
    403: ErrorBody;
    /**
     * `not_found`: something that the path, query or body names does not exist for this key or user.
     */
    404: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type ModelsListError = ModelsListErrors[keyof ModelsListErrors];

export type ModelsListResponses = {
    /**
     * The models, by provider.
     */
    200: ModelProviderList;
};

export type ModelsListResponse = ModelsListResponses[keyof ModelsListResponses];

export type PipelinesUploadFileData = {
    body: PipelineFileUpload;
    path?: never;
    query?: never;
    url: '/datasets/pipeline/file-upload';
};

export type PipelinesUploadFileErrors = {
    /**
     * - `no_file_uploaded`: there is no part `file`, or the body is no form.
     * - `too_many_files`: more than one part has a file.
     * - `filename_not_exists_error`: the file has no name.
     * - `invalid_param`: the file is too large (the message is `None`), its part has no media type (the message is empty), its name has a slash, or its extension is forbidden here.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * `forbidden`: API access is switched off for this app or knowledge base, or the workspace is archived.
     */
    403: ErrorBody;
    /**
     * `not_found`: something that the path, query or body names does not exist for this key or user.
     */
    404: ErrorBody;
    /**
     * The file, or the whole request, is larger than the server takes.
     */
    413: ErrorBody;
    /**
     * The body is not of a content type, or the file not of a type, that the operation takes.
     */
    415: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type PipelinesUploadFileError = PipelinesUploadFileErrors[keyof PipelinesUploadFileErrors];

export type PipelinesUploadFileResponses = {
    /**
     * The file.
     */
    201: PipelineFile;
};

export type PipelinesUploadFileResponse = PipelinesUploadFileResponses[keyof PipelinesUploadFileResponses];

export type PipelinesDatasourcesData = {
    body?: never;
    path: {
        /**
         * The knowledge base's id.
         */
        dataset_id: string;
    };
    query?: {
        /**
         * Whether the published pipeline is meant or the draft.
         */
        is_published?: boolean;
    };
    url: '/datasets/{dataset_id}/pipeline/datasource-plugins';
};

export type PipelinesDatasourcesErrors = {
    /**
     * `invalid_param`: the knowledge base has no pipeline, or its pipeline has not what is asked for.
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * `forbidden`: API access is switched off for this app or knowledge base, or the workspace is archived.
     */
    403: ErrorBody;
    /**
     * `not_found`: something that the path, query or body names does not exist for this key or user.
     */
    404: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type PipelinesDatasourcesError = PipelinesDatasourcesErrors[keyof PipelinesDatasourcesErrors];

export type PipelinesDatasourcesResponses = {
    /**
     * The datasource nodes.
     */
    200: Array<PipelineDatasource>;
};

export type PipelinesDatasourcesResponse = PipelinesDatasourcesResponses[keyof PipelinesDatasourcesResponses];

export type PipelinesRunNodeData = {
    body: DatasourceNodeRun;
    path: {
        /**
         * The knowledge base's id.
         */
        dataset_id: string;
        /**
         * Id of the datasource node.
         */
        node_id: string;
    };
    query?: never;
    url: '/datasets/{dataset_id}/pipeline/datasource/nodes/{node_id}/run';
};

export type PipelinesRunNodeErrors = {
    /**
     * - `invalid_param`: the knowledge base has no pipeline, or the body lacks something.
     * - `bad_request`: the body is not JSON.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * `forbidden`: API access is switched off for this app or knowledge base, or the workspace is archived.
     */
    403: ErrorBody;
    /**
     * `not_found`: something that the path, query or body names does not exist for this key or user.
     */
    404: ErrorBody;
    /**
     * The body is not of a content type, or the file not of a type, that the operation takes.
     */
    415: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * The server failed, often over a body it did not expect. An exception outside its error handler is plain text.
     */
    500: ErrorBody;
};

export type PipelinesRunNodeError = PipelinesRunNodeErrors[keyof PipelinesRunNodeErrors];

export type PipelinesRunNodeResponses = {
    /**
     * What is found, as it is found.
     */
    200: DatasourceEvent;
};

export type PipelinesRunNodeResponse = PipelinesRunNodeResponses[keyof PipelinesRunNodeResponses];

export type PipelinesRunData = {
    body: PipelineRun;
    path: {
        /**
         * The knowledge base's id.
         */
        dataset_id: string;
    };
    query?: never;
    url: '/datasets/{dataset_id}/pipeline/run';
};

export type PipelinesRunErrors = {
    /**
     * - `invalid_param`: the knowledge base has no pipeline, or the body lacks something.
     * - `bad_request`: the body is not JSON.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * `forbidden`: API access is switched off for this app or knowledge base, or the workspace is archived.
     */
    403: ErrorBody;
    /**
     * `not_found`: something that the path, query or body names does not exist for this key or user.
     */
    404: ErrorBody;
    /**
     * The body is not of a content type, or the file not of a type, that the operation takes.
     */
    415: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * - `pipeline_run_error`: the pipeline could not be started, as with a kind of source that does not exist or a pipeline that was never set up.
     * - `unknown`: the server failed.
     *
     */
    500: ErrorBody;
};

export type PipelinesRunError = PipelinesRunErrors[keyof PipelinesRunErrors];

export type PipelinesRunResponses = {
    /**
     * The documents of a published run, or what a draft run made. A draft run that failed is a 200, too.
     */
    200: PipelineQueued | PipelineDraftRun;
};

export type PipelinesRunResponse = PipelinesRunResponses[keyof PipelinesRunResponses];

export type ChatStreamData = {
    body: ChatRequest;
    path?: never;
    query?: never;
    url: '/chat-messages#stream';
};

export type ChatStreamErrors = {
    /**
     * - `invalid_param`: something in the body is missing or wrong, a value of the form or a file is refused, the app is an agent and the mode
     * is `blocking`, the chatflow is not published or its run failed, the model failed (the message holds JSON of its plugin),
     * or too many answers are being made at once ("Too many requests").
     * - `bad_request`: the body is no JSON, or `workflow_id` is no UUID or names the draft.
     * - `not_chat_app`: the key is of a completion or workflow app.
     * - `app_unavailable`: the app is not set up.
     * - `provider_not_initialize`: the model has no credentials or is unknown.
     * - `provider_quota_exceeded`: the free quota of the hosted model is used up.
     * - `model_currently_not_support`: the hosted trial does not have this model.
     * - `completion_request_error`: the model's server cannot be reached or refused.
     * - `conversation_completed`: the conversation is closed. Nothing in 1.14.1 sends it.
     * - `agent_not_published`: the agent has no published version. Not sent by 1.14.1.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * - `forbidden`: API access is switched off for this app, or the workspace is archived.
     * - `workflow_version_execution_not_allowed`: the plan does not let a version be chosen by `workflow_id`. Not sent by 1.14.1.
     *
     */
    403: ErrorBody;
    /**
     * - `not_found`: there is no such conversation for this user, or no such version of the chatflow. The message ends with paths that look alike.
     *
     */
    404: ErrorBody;
    /**
     * The body is not of a content type, or the file not of a type, that the operation takes.
     */
    415: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * - `unknown`: the body is no object, or `user` is longer than 255 characters.
     * - `internal_server_error`: a number of the form got an object or array, the address of a file answered with an error, or the server failed.
     *
     */
    500: ErrorBody;
};

export type ChatStreamError = ChatStreamErrors[keyof ChatStreamErrors];

export type ChatStreamResponses = {
    /**
     * The answer, whole or as events. What streams of the three kinds of app look like:
     *
     * - chat: `message` pieces, `message_end`, then speech where the app reads aloud, and the server closes.
     * - agent: `agent_thought` and `agent_message` in turn, `message_file` for what tools make, `message_end`.
     * - chatflow: a ping, `workflow_started`, nodes and `message` pieces, `message_end`, `workflow_finished`. A failed, stopped or paused
     * run has no `message_end`; a prepared answer has no run, and the server then leaves the stream open for 300 s.
     * - `error` ends any of them early, under this same 200.
     *
     */
    200: ChatEvent;
};

export type ChatStreamResponse = ChatStreamResponses[keyof ChatStreamResponses];

export type CompletionStreamData = {
    body?: CompletionRequest;
    path?: never;
    query?: never;
    url: '/completion-messages#stream';
};

export type CompletionStreamErrors = {
    /**
     * - `invalid_param`: something in the body is missing or wrong, a value of the form or a file is refused, the model failed (the message
     * holds JSON of its plugin), or too many answers are being made at once ("Too many requests").
     * - `bad_request`: the body is no JSON.
     * - `app_unavailable`: the key is of another kind of app, or the app is not set up.
     * - `provider_not_initialize`: the model has no credentials or is unknown.
     * - `provider_quota_exceeded`: the free quota of the hosted model is used up.
     * - `model_currently_not_support`: the hosted trial does not have this model.
     * - `completion_request_error`: the model's server cannot be reached or refused.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * `forbidden`: API access is switched off for this app or knowledge base, or the workspace is archived.
     */
    403: ErrorBody;
    /**
     * `not_found`: something that the path, query or body names does not exist for this key or user.
     */
    404: ErrorBody;
    /**
     * The body is not of a content type, or the file not of a type, that the operation takes.
     */
    415: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * - `unknown`: the body is no object, or `user` is longer than 255 characters.
     * - `internal_server_error`: a cloud plan's quota is used up, a file's address answered with an error, or the server failed.
     *
     */
    500: ErrorBody;
};

export type CompletionStreamError = CompletionStreamErrors[keyof CompletionStreamErrors];

export type CompletionStreamResponses = {
    /**
     * The answer, whole or as events: `message` pieces, `message_end`, then speech where the app reads aloud, and the server closes.
     * `error` ends a stream early, under this same 200.
     *
     */
    200: CompletionEvent;
};

export type CompletionStreamResponse = CompletionStreamResponses[keyof CompletionStreamResponses];

export type WorkflowsStreamData = {
    body?: WorkflowRunRequest;
    path?: never;
    query?: never;
    url: '/workflows/run#stream';
};

export type WorkflowsStreamErrors = {
    /**
     * - `invalid_param`: `user` or `inputs` is missing, an input does not fit the app's form, a file is not the user's or not of its `type`, an address
     * cannot be fetched, the workflow was never published, or too many runs are under way ("Too many requests").
     * - `bad_request`: the body is not JSON; the version is a draft or its id no UUID.
     * - `not_workflow_app`: the key is of another kind of app.
     * - `provider_not_initialize`, `provider_quota_exceeded`, `model_currently_not_support`, `completion_request_error`: a model cannot be used.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * `forbidden`: API access is switched off for this app or knowledge base, or the workspace is archived.
     */
    403: ErrorBody;
    /**
     * `not_found`: something that the path, query or body names does not exist for this key or user.
     */
    404: ErrorBody;
    /**
     * The body is not of a content type, or the file not of a type, that the operation takes.
     */
    415: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * - `unknown`: the body is JSON but no object, or `user` is longer than 255 characters.
     * - `internal_server_error`: an object or an array was given for a number, or something broke.
     *
     */
    500: ErrorBody;
};

export type WorkflowsStreamError = WorkflowsStreamErrors[keyof WorkflowsStreamErrors];

export type WorkflowsStreamResponses = {
    /**
     * The run has ended or waits, or its events as they happen.
     */
    200: WorkflowEvent;
};

export type WorkflowsStreamResponse = WorkflowsStreamResponses[keyof WorkflowsStreamResponses];

export type WorkflowsStreamVersionData = {
    body?: WorkflowRunRequest;
    path: {
        /**
         * Id of a published version of the app's workflow, a UUID.
         */
        workflow_id: string;
    };
    query?: never;
    url: '/workflows/{workflow_id}/run#stream';
};

export type WorkflowsStreamVersionErrors = {
    /**
     * - `invalid_param`: `user` or `inputs` is missing, an input does not fit the app's form, a file is not the user's or not of its `type`, an address
     * cannot be fetched, the workflow was never published, or too many runs are under way ("Too many requests").
     * - `bad_request`: the body is not JSON; the version is a draft or its id no UUID.
     * - `not_workflow_app`: the key is of another kind of app.
     * - `provider_not_initialize`, `provider_quota_exceeded`, `model_currently_not_support`, `completion_request_error`: a model cannot be used.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * - `forbidden`: API access is switched off for the app, or the workspace is archived.
     * - `workflow_version_execution_not_allowed`: the plan does not include runs of a chosen version. Not before 1.16.
     * - `trigger_workflow_service_mode_unavailable`: a workflow that a trigger starts cannot be run this way. Not before 1.16.
     *
     */
    403: ErrorBody;
    /**
     * `not_found`: the app has no such version.
     */
    404: ErrorBody;
    /**
     * The body is not of a content type, or the file not of a type, that the operation takes.
     */
    415: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * - `unknown`: the body is JSON but no object, or `user` is longer than 255 characters.
     * - `internal_server_error`: an object or an array was given for a number, or something broke.
     *
     */
    500: ErrorBody;
};

export type WorkflowsStreamVersionError = WorkflowsStreamVersionErrors[keyof WorkflowsStreamVersionErrors];

export type WorkflowsStreamVersionResponses = {
    /**
     * The run has ended or waits, or its events as they happen.
     */
    200: WorkflowEvent;
};

export type WorkflowsStreamVersionResponse = WorkflowsStreamVersionResponses[keyof WorkflowsStreamVersionResponses];

export type PipelinesStreamData = {
    body: PipelineRun;
    path: {
        /**
         * The knowledge base's id.
         */
        dataset_id: string;
    };
    query?: never;
    url: '/datasets/{dataset_id}/pipeline/run#stream';
};

export type PipelinesStreamErrors = {
    /**
     * - `invalid_param`: the knowledge base has no pipeline, or the body lacks something.
     * - `bad_request`: the body is not JSON.
     *
     */
    400: ErrorBody;
    /**
     * The key is missing, unknown, or of the wrong kind for this operation.
     */
    401: ErrorBody;
    /**
     * `forbidden`: API access is switched off for this app or knowledge base, or the workspace is archived.
     */
    403: ErrorBody;
    /**
     * `not_found`: something that the path, query or body names does not exist for this key or user.
     */
    404: ErrorBody;
    /**
     * The body is not of a content type, or the file not of a type, that the operation takes.
     */
    415: ErrorBody;
    /**
     * A rate or quota is used up. Release 1.14.1 answers a full concurrency lane with a 400 `invalid_param` instead.
     */
    429: ErrorBody;
    /**
     * - `pipeline_run_error`: the pipeline could not be started, as with a kind of source that does not exist or a pipeline that was never set up.
     * - `unknown`: the server failed.
     *
     */
    500: ErrorBody;
};

export type PipelinesStreamError = PipelinesStreamErrors[keyof PipelinesStreamErrors];

export type PipelinesStreamResponses = {
    /**
     * The documents of a published run, or what a draft run made. A draft run that failed is a 200, too.
     */
    200: PipelineEvent;
};

export type PipelinesStreamResponse = PipelinesStreamResponses[keyof PipelinesStreamResponses];
