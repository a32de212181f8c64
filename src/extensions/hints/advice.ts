/**
 * Who has to do something: `caller` the code that calls, `key` whoever hands out keys, `app` whoever sets up the app, the
 * knowledge base or the workspace, `model` the model or its plugin, `server` the Dify server, `proxy` what stands before it
 * or the network, `load` nobody, since it is only busy.
 */
export type Fault = 'caller' | 'app' | 'model' | 'server' | 'proxy' | 'load' | 'key';

export type Language = 'en' | 'zh';

/** The parts of docs/guide/errors.md, by the anchors that both languages have. */
export const TOPICS = ['bodies', 'lanes', 'models', 'proxies', 'repeats', 'tags'] as const;
export type Topic = (typeof TOPICS)[number];

/** What is to be done, in one or two sentences of each language. */
export interface Advice extends Readonly<Record<Language, string>> {
  readonly fault: Fault;
  /**
   * Whether the same call may be sent again later: always, or where doing it twice harms nothing. Absent where it would be
   * refused again.
   */
  readonly again?: 'yes' | 'harmless';
  readonly docs?: Topic;
}

/** Advice for some of the refusals that share a code. */
export interface Case extends Advice {
  readonly message: RegExp;
  /** Where the words alone do not tell. */
  readonly operation?: RegExp;
}
