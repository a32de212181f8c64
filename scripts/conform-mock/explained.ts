/** Why an answer of the mock may differ from the recorded one, rule by rule. Nothing that a rule does not say is forgiven. */
export interface Reason {
  /** The case: its folder and name. */
  case: RegExp;
  /** The differences that are meant; all when it is left out. */
  differs?: RegExp;
  why: string;
}

export const REASONS: Reason[] = [
  {
    case: /provider-not-initialised|embedding-model-down|model-down/,
    differs: /^status \d+, not 400/,
    why: 'The lab took its embedding model away; those of the mock are always there.',
  },
  {
    case: /^datasets\/(?:create|update)--(?:\w+-)?(?:embedding|rerank)-unknown|^retrieve\/rerank-unknown-model/,
    differs: /^status 200, not 400/,
    why: 'The mock takes a model by whatever name, so that settings of any workspace can be tried.',
  },
  {
    case: /external/,
    differs: /^status \d+, not (?:200|400|500)/,
    why: 'External knowledge bases need an API that only the console can set up; the mock has no console.',
  },
  {
    case: /^documents\/status-disable--(?:again-at-once|lock-while-reindexing)|^segments\/update--while-disabling/,
    differs: /^status 200, not 400/,
    why: 'No time passes in the mock that is asked (`pace: 0`), so that nothing stays locked; a test with a clock of its own sees the locks.',
  },
  {
    case: /^pipeline\/(?:datasource-plugins|node-run)--no-pipeline/,
    differs: /^status 200, not 400|^a stream/,
    why: 'Every knowledge base of the mock has a pipeline: the API itself cannot make one.',
  },
  {
    case: /^pipeline\/run--(?:draft-broken-node|unpublished)/,
    why: 'The lab broke this pipeline in the console, which the mock has not got.',
  },
  {
    case: /^pipeline\/node-run--(?:website-crawl|online-drive|website-crawl-fails)$/,
    differs: /event/,
    why: 'In the lab this source could not be read; in the mock every one can, unless an input says `FAIL`.',
  },
  {
    case: /^retrieve\/metadata-number-string/,
    differs: /^message/,
    why: 'The message is a whole statement of SQL.',
  },
  {
    case: /^auth\/app-status-not-normal/,
    why: 'The lab wrote a state into the database that the server itself never writes.',
  },
  {
    case: /unknown-key$|garbage-key$/,
    differs: /^status 200, not 401/,
    why: 'Without `keys` the mock takes every key of the right kind, unless the word `unknown` is in it.',
  },
  {
    case: /^routing\/swagger/,
    differs: /^status 404, not 200/,
    why: 'The pages of the server for people are no part of the API.',
  },
  {
    case: /^metadata\/documents--value-list/,
    differs: /^message/,
    why: 'The server tells what each branch of a choice has against a value, the mock one of them.',
  },
  {
    case: /^tags\/list--several/,
    differs: /^message/,
    why: 'The message counts the tags of the workspace.',
  },
  {
    case: /^(?:agent|chat|chatflow|completion)\/send--.*error-(?:cutmid|model|provider)/,
    differs: /^status 200, not 400|event/,
    why: "The lab's model failed in a way of its own; the mock's fails in one way, and only when a question says so.",
  },
  {
    case: /--(?:streaming-)?(?:output-moderation|input-moderation|tts)|parameters--chat_mod/,
    differs: /event|sensitive_word_avoidance|text_to_speech/,
    why: 'Moderation and speech were settings of the app in the lab.',
  },
  {
    case: /--streaming-(?:tool-image|iteration-|code-fails)/,
    differs: /event/,
    why: 'These events are of tools and nodes that the app in the lab had.',
  },
  {
    case: /--streaming-client-disconnect/,
    differs: /^adds event/,
    why: 'The recording ends where its client went away.',
  },
  {
    case: /--(?:blocking-|streaming-)?error-(?:input|missing|select)/,
    differs: /^status 200, not (?:400|500)|^adds event/,
    why: 'The app in the lab had a form with this field; that of the mock has not.',
  },
  {
    case: /^conversations\/variable-update/,
    differs: /Type mismatch: variable 'last_query'/,
    why: 'The conversation of the mock has one variable, a text; that of the lab had one of each type.',
  },
  {
    case: /^workflow-events\//,
    differs: /event|^workflow_finished: lacks/,
    why: 'The run that stands for the recorded one is over when its events are asked for; the recorded one was not.',
  },
  {
    case: /^app\/(?:parameters--(?:annotation-reply-on|wf_human|unpublished)|site--error-no-site)|^chatflow\/send--error-unpublished/,
    why: 'The console had set the app of the lab up, or had not yet published it.',
  },
  {
    case: /error-concurrency-limit/,
    differs: /^status 200, not 400/,
    why: 'The app in the lab was limited to one run at a time, and had one.',
  },
  {
    case: /^files\/preview--text/,
    differs: /^text/,
    why: 'The file that stands for the recorded one has a text of its own.',
  },
];
