import { type Reply, replyOf } from '../../transport/index.js';
import { DifyError, DifyRunError } from '../errors/index.js';
import { withPartial } from './failures.js';
import { type Ids, idsOf } from './ids.js';
import type { StreamCall, StreamOptions } from './options.js';
import { Reading } from './reading.js';
import { readable, responseOf } from './response.js';
import type { Run } from './results.js';
import type { StreamStats } from './stats.js';
import { type Piece, pieces } from './text.js';
import { piecesApart, separateThink } from './think.js';
import type { UnknownEvent } from './unknown.js';

/** A piece of text as it came, and all of it so far. */
export interface TextPiece extends Piece {
  text: string;
  /** What the model thought so far, where `separateThink` is set. */
  reasoning?: string;
}

/** The ids of what a stream began. */
export interface Started extends Ids {
  task_id: string;
}

type Read<Event> = Event | UnknownEvent;

/**
 * The events of one call, as they come. The request is sent at once; nothing has to be awaited first.
 *
 * Iterate it, or `await stream.text()`, or `await stream.result()`, or iterate and ask for the result as well. An event
 * that this release does not know comes as `{ event: 'unknown', name, data }`. A stream that ends before its answer is
 * whole throws a DifyTruncatedError, an `error` event a DifyStreamError, silence a DifyTimeoutError; a run that failed or
 * was stopped a DifyRunError. All of them have what had come as `partial`, and the ids. Leaving the stream before its end
 * stops what it began, unless `stopOnCancel` is false.
 */
export class DifyStream<Event extends { event: string }, Result extends object>
  implements AsyncIterableIterator<Event | UnknownEvent, undefined>, AsyncDisposable
{
  readonly #reading: Reading<Event, Result>;
  readonly #options: StreamOptions;
  /** All that `tee()` made, read the same events and have not left; none where there is this one alone. */
  #readers: Set<DifyStream<Event, Result>> | undefined;
  #listeners: [name: string, listener: (event: never) => unknown][] | undefined;
  /** Events that were read and that the loop has not asked for yet. */
  #ahead: Read<Event>[] | undefined;
  /** There is a loop, or there was one. */
  #loops = false;
  /** It is over. */
  #done = false;
  /** Events went by that no loop can have any more. */
  #gone = false;
  /** The result is asked for: a loop that is left does not take it away. */
  #wanted = false;
  #seen: { raw: Result; shown: Result } | undefined;

  /** Made by the methods of the client, and by `tee()`. */
  constructor(...from: StreamCall | [DifyStream<Event, Result>]) {
    const [other] = from;
    if (other instanceof DifyStream) {
      this.#reading = other.#reading;
      this.#options = other.#options;
      this.#readers = other.#readers?.add(this);
      this.#ahead = other.#ahead && [...other.#ahead];
    } else {
      const call = from as StreamCall;
      this.#reading = new Reading(...call);
      this.#options = call[3] ?? {};
    }
  }

  /** What the events so far add up to. */
  get snapshot(): Result {
    const raw = this.#reading.snapshot;
    if (!this.#options.separateThink) return raw;
    if (this.#seen?.raw !== raw) this.#seen = { raw, shown: apart(raw) };
    return this.#seen.shown;
  }

  /** The response, as soon as its headers are there. */
  get response(): Promise<Response> {
    return this.#reading.response;
  }

  /** The ids, as soon as the first event has told them. What is read meanwhile still comes in a loop. */
  get started(): Promise<Started> {
    return this.#started();
  }

  /** How it went so far. */
  get stats(): Readonly<StreamStats> {
    return this.#reading.watch.stats;
  }

  /**
   * Resolves when nothing is sent or read any more, also after the stream was left: for `waitUntil()` of a serverless
   * function, which would otherwise end before the run is stopped. Never rejects.
   */
  get closed(): Promise<void> {
    return this.#reading.closed.reached;
  }

  /** The whole result, when the stream has ended well. A run that waits for a person is one: its `status` is `paused`. */
  async result(): Promise<Result> {
    this.#wanted = true;
    do this.#pump();
    while (await this.#reading.more());
    this.#pump();
    return this.#checked();
  }

  /** The whole text of the answer, when the stream has ended well. */
  async text(): Promise<string> {
    const { answer, text = '' } = (await this.result()) as { answer?: string; text?: string };
    return answer ?? text;
  }

  /** Every piece of text with all before it. Takes the place of iterating over the events. */
  get textStream(): AsyncGenerator<TextPiece, void, void> {
    return (this.#options.separateThink ? piecesApart : pieces)(this);
  }

  /** Calls back at every event of that name, or at every event with `'*'`, when somebody reads it. */
  on<Name extends Event['event'] | 'unknown' | '*'>(
    name: Name,
    listener: (event: Name extends '*' ? Read<Event> : Extract<Read<Event>, { event: Name }>) => unknown,
  ): this {
    (this.#listeners ??= []).push([name, listener]);
    return this;
  }

  /** Two streams of the same events, each for a reader of its own, in place of this one. Events wait for the slower. */
  tee(): [DifyStream<Event, Result>, DifyStream<Event, Result>] {
    this.#claim();
    this.#readers ??= new Set();
    this.#readers.delete(this);
    return [new DifyStream<Event, Result>(this), new DifyStream<Event, Result>(this)];
  }

  /** Stops what the stream began, on the server. The stream goes on to the end that the server then gives it. */
  async stop(): Promise<void> {
    const { task_id } = await this.#started();
    await this.#reading.stop(task_id);
  }

  /**
   * Leaves the stream, at once. Unless `stopOnCancel` is false, what it began is stopped, and read on in the background
   * for 5 s at most, which keeps the partial answer in the history: see `closed`.
   */
  async cancel(): Promise<void> {
    this.#readers?.delete(this);
    if (!this.#readers?.size) this.#reading.leave();
  }

  /** Leaves the stream and lets go on what it began. A chat is read on in the background: it would end with its connection. */
  detach(): void {
    this.#reading.leave(true);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.cancel();
  }

  /** The events as a stream of objects. */
  toReadableStream(): ReadableStream<Read<Event>> {
    return readable(this, (event) => event);
  }

  /**
   * The events as the answer of a route of your own, framed as Dify frames them. Waits for the headers of the server: a
   * refusal becomes an answer of the same status. A later failure ends it with an `error` event, never as if all were
   * well. When the browser leaves, the run is stopped.
   */
  toResponse(init?: ResponseInit): Promise<Response> {
    return responseOf(this, init);
  }

  /** The result as the answer of a call: what `send` and `run` give. */
  reply(): Reply<Result> {
    return replyOf(this.result().then(async (data) => ({ data, response: await this.response })));
  }

  /** Begins the one loop over the events. */
  [Symbol.asyncIterator](): this {
    this.#claim();
    return this;
  }

  /** The next event: what a loop calls. The end stays the end, and a failure the same failure. */
  next(): Promise<IteratorResult<Read<Event>, undefined>> {
    if (!this.#loops) this.#claim();
    // What is there is given without waiting: it is what a fast stream spends its time on.
    const value = this.#done ? undefined : this.#take();
    if (value) return Promise.resolve({ value, done: false });
    if (this.#done) return Promise.resolve({ value: undefined, done: true });
    return this.#reading.more().then((more) => this.#advance(more));
  }

  /** Leaves the loop, as `break` does: the same as `cancel()`, unless somebody waits for the result. */
  async return(): Promise<IteratorResult<Read<Event>, undefined>> {
    if (!this.#done) {
      this.#ahead = undefined;
      if (!this.#wanted) await this.cancel();
    }
    this.#done = true;
    return { value: undefined, done: true };
  }

  /** The next event when there may be one, or the end. */
  #advance(more: boolean): IteratorResult<Read<Event>, undefined> | Promise<IteratorResult<Read<Event>, undefined>> {
    const value = this.#take();
    if (value) return { value, done: false };
    if (more) return this.next();
    this.#done = true;
    this.#checked();
    return { value: undefined, done: true };
  }

  /** Others read the same. */
  get #many(): boolean {
    return (this.#readers?.size ?? 1) > 1;
  }

  /** Events come once. */
  #claim(): void {
    if (this.#loops || this.#gone) throw new DifyError('A stream is read once; `tee()` makes two of it.');
    this.#loops = true;
  }

  /** The next event for the loop. */
  #take(): Read<Event> | undefined {
    return this.#ahead?.length ? this.#ahead.shift() : this.#heard(this);
  }

  /** Reads what is there, for whoever wants it. */
  #pump(): void {
    for (let event = this.#heard(); event; event = this.#heard());
  }

  /** Reads one event: all readers get it but the one that asks for itself. */
  #heard(but?: DifyStream<Event, Result>, keep = false): Read<Event> | undefined {
    const event = this.#reading.take();
    // Nearly always there is one reader, who asks.
    if (event && (but !== this || this.#listeners || this.#many)) this.#tell(event, but, keep);
    return event;
  }

  #tell(event: Read<Event>, but: DifyStream<Event, Result> | undefined, keep: boolean): void {
    for (const reader of this.#readers ?? [this]) {
      if (reader !== but) {
        if (keep || reader.#loops || this.#many) (reader.#ahead ??= []).push(event);
        else reader.#gone = true;
      }
      for (const [name, listener] of reader.#listeners ?? []) {
        if (name === '*' || name === event.event) listener(event as never);
      }
    }
  }

  async #started(): Promise<Started> {
    for (;;) {
      const ids = idsOf(this.#reading.snapshot);
      if (ids.task_id) return ids as Started;
      if (this.#heard(undefined, true)) continue;
      if (!(await this.#reading.more())) throw new DifyError('The stream ended without an id.');
    }
  }

  /** The snapshot, unless it is that of a run that failed or was stopped. */
  #checked(): Result {
    const { snapshot } = this;
    const failure = (this.#options.throwOnFailed ?? true) && failureOf(snapshot);
    if (failure) throw withPartial(new DifyRunError(failure, { result: snapshot }), snapshot);
    return snapshot;
  }
}

/** A result whose text is without what the model thought aloud. */
function apart<Result extends object>(raw: Result): Result {
  const field = 'answer' in raw ? 'answer' : 'text';
  const all = raw as { [field: string]: unknown };
  if (typeof all[field] !== 'string') return raw;
  const { text, reasoning } = separateThink(all[field]);
  return { ...raw, [field]: text, reasoning: `${all['reasoning'] ?? ''}${reasoning}` };
}

/** Why what has ended is no success; nothing for a success, also in part, and for a run that waits. */
function failureOf({ data, error, workflow_run_id }: Partial<Run> & { error?: string }): string | undefined {
  const { status, error: reason } = data ?? {};
  if (status !== 'failed' && status !== 'stopped') return error;
  return `The run ${workflow_run_id} ended as ${status}. ${reason ?? ''}`;
}
