/** An event that this release does not know: newer servers send what older clients have never heard of. */
export interface UnknownEvent {
  event: 'unknown';
  /** The name the server gave it. */
  name: string;
  data: unknown;
}

/** How far an event brings a stream. */
export type Progress =
  /** As far as it was. */
  | 'same'
  /** The answer is whole, and what belongs to it may follow until the server closes. */
  | 'whole'
  /** The answer is whole; what follows comes soon or never, as the server may forget to close. */
  | 'settled'
  /** Nothing more will come. */
  | 'over';

/** What one kind of stream is made of. The reducer is pure: a snapshot and an event give the next snapshot. */
export interface Kind<Event, Result> {
  /** Before the first event. */
  readonly empty: Result;
  reduce(snapshot: Result, event: Event | UnknownEvent): Result;
  progress(snapshot: Result, event: Event | UnknownEvent): Progress;
  /** The end of the body is the only end there is. Default: false, it then truncates the answer. */
  readonly endsWithBody?: boolean;
  /** The text that an event adds, and whether it replaces all before it. */
  text(event: Event | UnknownEvent): { delta: string; replaces?: boolean } | undefined;
  /** What the whole text of a snapshot is. */
  textOf(snapshot: Result): string;
  /** Says why a run that ended is no success. */
  failure?(result: Result): string | undefined;
}
