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
    case: /--(?:blocking-|streaming-|custom-)?(?:error-)?(?:cutmid|model|provider)|^audio\/to-text--empty-file/,
    differs: /^status 200, not 400|event|^message/,
    why: "The lab's model failed in a way of its own; the mock's fails in one way, and only when a question says so.",
  },
  {
    case: /--(?:streaming-|blocking-)?(?:output-moderation|input-moderation|tts)|parameters--chat_mod/,
    differs: /event|metadata|sensitive_word_avoidance|text_to_speech/,
    why: 'Moderation is a setting of the console; the mock moderates nothing, and speaks only when it is asked to.',
  },
  {
    case: /^agent\/send--streaming-tool-image/,
    differs: /event message_file/,
    why: 'The tool made an image in the lab; tools of the mock say what they were told to.',
  },
  {
    case: /--streaming-(?:client-disconnect|stopped|stop-by-other-user)/,
    differs: /^adds event/,
    why: 'Somebody went away from the recorded stream or stopped it; runs.test.ts does that to a stream of the mock.',
  },
  {
    case: /^workflow-events\//,
    differs: /event|^workflow_finished: lacks/,
    why: 'The run that stands for the recorded one is over when its events are asked for; pauses.test.ts and runs.test.ts compare those of runs that are paused, stopped or under way.',
  },
  {
    case: /-error-expired$/,
    differs: /^status 200, not 412/,
    why: 'A form lapses after an hour; pauses.test.ts has a clock for that.',
  },
  {
    case: /error-(?:remote-url|input-file-remote)/,
    differs: /^status 200, not (?:400|500)/,
    why: 'The mock fetches nothing, so that no address is a bad one.',
  },
  {
    case: /unpublished|error(?:-workflow-id)?-draft/,
    differs: /^status 200, not 400/,
    why: 'Apps of the mock are always published, in one version.',
  },
  {
    case: /^workflows\/run--error-input-file-ext/,
    differs: /^status 200, not 400/,
    why: 'The mock holds the type of a file against a form, and not its extension.',
  },
  {
    case: /^files\/preview--error-other-app/,
    differs: /^status (?:200|404), not 403/,
    why: 'Keys of the mock know nothing of each other: what another has is not there.',
  },
  {
    case: /^conversations\/variable-update--array-(?:number|object)/,
    differs: /^status 400, not 200/,
    why: 'The chatflow of the mock has no variable of this type.',
  },
  {
    case: /^app\/site--error-no-site/,
    differs: /^status 200, not 403/,
    why: 'Apps of the mock always have a site.',
  },
  {
    case: /concurrency-limit|holds-the-only-slot/,
    differs: /^status 200, not 400/,
    why: 'The app in the lab was limited to one run at a time, and had one; a scenario refuses requests of the mock.',
  },
  {
    case: /^files\/preview--(?:text|range)/,
    differs: /^text/,
    why: 'The file that stands for the recorded one has a text of its own.',
  },
];
