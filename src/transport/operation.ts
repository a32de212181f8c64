/** What the client knows of an operation; the table of all is generated from the specification. */
export interface Behaviour {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path with its parameters in braces, below the base URL. */
  readonly path: string;
  /** Which kind of key it takes. */
  readonly key: 'app' | 'dataset';
  /** `always`: harmless; `before-start`: only when the first try certainly did not start; `never`. */
  readonly repeat: 'always' | 'before-start' | 'never';
  /** A model runs, and may be billed. */
  readonly generates?: true;
  /** Whether it takes the end user, and insists on one: in the body or, where there is none, in the query. */
  readonly user?: 'required' | 'optional';
  /** What the body gets where the caller gives nothing. */
  readonly fill?: Readonly<Record<string, unknown>>;
  /** It takes no parameters: its options come first. */
  readonly bare?: true;
  /** How the body travels; none without it. */
  readonly body?: 'json' | 'form';
  /** It answers with a file. */
  readonly binary?: true;
  /** It answers with a page of a list: `{ data }`. */
  readonly pages?: {
    /** The parameter that takes the id of a row, behind which the next page begins; without it pages have numbers. */
    readonly cursor?: string;
    /** Which row of a page that is. */
    readonly from?: 'first' | 'last';
    /** The page size where the caller gives none: the server loses what is behind its first page. */
    readonly limit?: number;
  };
  /** Of a stream: its kind, which says what its events add up to. */
  readonly stream?: string;
  /** The operation whose stream the whole answer is read from, unless it is asked for in one piece. */
  readonly answer?: string;
  /** Of a stream: the events that make the answer whole, and those after which nothing comes, whatever the app's mode. */
  readonly ends?: { readonly result: readonly string[]; readonly close: readonly string[] };
  /** Where files may stand. */
  readonly files?: readonly string[];
  /** First release that has it, where that is after 1.14.1. */
  readonly since?: string;
}

export interface Operation extends Behaviour {
  /** The name of its method, such as `conversations.rename`. */
  readonly id: string;
  /** The parameters in its path. */
  readonly names: readonly string[];
}

export type Operations = Readonly<Record<string, Behaviour>>;
