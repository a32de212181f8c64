/** What the client knows of an operation; the table of all is generated from the specification. */
export interface Operation {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path with its parameters in braces, below the base URL. */
  readonly path: string;
  /** Which kind of key it takes. */
  readonly key: 'app' | 'dataset';
  /** `always`: harmless; `before-start`: only when the first try certainly did not start; `never`. */
  readonly repeat: 'always' | 'before-start' | 'never';
  /** A model runs, and may be billed. */
  readonly generates?: true;
  /** Where the end user goes, and whether the server insists on one. */
  readonly user?: { readonly in: 'body' | 'query'; readonly required: boolean };
  /** What the body gets where the caller gives nothing. */
  readonly fill?: Readonly<Record<string, unknown>>;
  /** How the body travels; none without it. */
  readonly body?: 'json' | 'form';
  /** Whether the answer is a stream of events. */
  readonly streams?: true;
  /** Names of the events it may send, where the answer is a stream. */
  readonly events?: readonly string[];
  /** How a list goes on. */
  readonly pages?: {
    readonly style: 'page' | 'cursor';
    readonly items: string;
    readonly cursor?: string;
    readonly from?: 'first' | 'last';
  };
  /** What completes a stream and what closes it, by app mode. */
  readonly ends?: Readonly<
    Record<string, { readonly result: string | readonly string[]; readonly close: string | readonly string[] }>
  >;
  /** Where files may stand. */
  readonly files?: readonly string[];
  /** First release that has it, where that is after 1.14.1. */
  readonly since?: string;
}

export type Operations = Readonly<Record<string, Operation>>;
