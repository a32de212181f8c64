import { leave, listen, type Operation, type Transport } from '../../transport/index.js';
import { DifyAbortError, DifyConnectionError, DifyError, type DifyTimeoutError } from '../errors/index.js';
import { aside } from './aside.js';
import { Course } from './course.js';
import type { ServerSentEvent } from './decoder.js';
import { End } from './end.js';
import { eventOf } from './event.js';
import { isOurs, truncated, unbegun, withPartial } from './failures.js';
import { Folding } from './folding.js';
import { type Joinable, Joining } from './joining.js';
import { depart } from './leaving.js';
import type { StreamCall, StreamOptions } from './options.js';
import { EARLY, LINGER, LOOK, within } from './patience.js';
import { type Reducer, reducers } from './reduce/index.js';
import type { AnyEvent } from './reduce/reducer.js';
import type { ChatResult, Run } from './results.js';
import { isBroken, isNews } from './resume.js';
import { detailOf, endOf, finishedOf } from './resumed-end.js';
import { Silence } from './silence.js';
import { type Piece, Source } from './source.js';
import { whyNot } from './start.js';
import { Watch } from './stats.js';
import type { UnknownEvent } from './unknown.js';

type Params = Joinable & { inputs?: Record<string, unknown>; query?: string };
const NONE = {};
type Known = Partial<Run & ChatResult>;

/** The events of one call, over all its connections, folded into a snapshot: what a DifyStream reads from. */
export class Reading<Event extends { event: string }, Result extends object> {
  readonly watch: Watch = new Watch();
  readonly operation: Operation;
  readonly response: Promise<Response>;
  /** Nothing is sent or read any more. */
  readonly closed: End = new End();
  readonly #api: Transport;
  readonly #params: Params;
  readonly #options: StreamOptions;
  readonly #folding: Folding<Result>;
  readonly #course: Course;
  /** What opens further connections, once one broke or was silent. */
  #joining: Joining | undefined;
  #silence: Silence | undefined;
  #source: Source;
  /** Events of the end of a run that was joined. */
  #queued: AnyEvent[] | undefined;
  /** That end is there; what it leaves out is asked for. */
  #ending: Promise<AnyEvent[]> | undefined;
  #more: Promise<boolean> | undefined;
  #interrupt: ((error: DifyError) => void) | undefined;
  #over = false;

  constructor(...[api, id, params = NONE, options = NONE]: StreamCall) {
    this.#api = api;
    this.#params = params as Params;
    this.#options = options;
    this.operation = api.operation(id);
    this.#folding = new Folding(reducers[this.operation.stream ?? ''] as Reducer<Result>);
    this.#course = new Course(this.operation, this.#params.continue_on_pause);
    const { signal } = options;
    // A signal ends the call by itself only before there is one: later the run is stopped first.
    const rest = signal && !signal.aborted ? { ...options, signal: undefined } : options;
    this.#source = new Source(api, this.operation, params, rest, this.watch.stats);
    listen(signal, this);
    this.response = this.#source.response;
    this.response.then(
      () => this.#opened(),
      (error) => this.#fail(error),
    );
  }

  /** What the events so far add up to. */
  get snapshot(): Result {
    return this.#folding.snapshot;
  }

  /** The next event that is there, already part of the snapshot; none where the next piece has to be waited for. */
  take(): Event | UnknownEvent | undefined {
    let event = this.#queued?.shift() as Event | UnknownEvent | undefined;
    while (!event) {
      // What a run that was joined says behind its end is nothing.
      const frame = this.#over || this.#ending ? undefined : this.#source.next();
      if (!frame) return undefined;
      event = this.#read(frame);
    }
    if (this.#over) return undefined;
    this.watch.event(event);
    // One more piece of the same text means nothing else: it is what a fast stream is made of.
    if (!this.#folding.add(event as AnyEvent) && this.#course.take(event.event)) this.#end();
    return event;
  }

  /** Waits for the next piece; false at the end. The end stays the end, and a failure the same failure. */
  more(): Promise<boolean> {
    this.#more ??= new Promise<boolean>((resolve, reject) => {
      this.#interrupt = reject;
      void this.#fill(resolve, reject);
    });
    return this.#more;
  }

  /** Leaves before the end: whoever waits is told, and nobody is kept waiting. */
  leave(alive: boolean = this.#options.stopOnCancel === false): void {
    if (this.#over) return;
    this.#interrupt?.(new DifyAbortError(`\`${this.operation.id}\` was cancelled.`));
    if (this.#course.done) this.#end();
    else {
      this.#settle(Promise.reject(truncated(this.operation, this.snapshot, undefined, 'was left')));
      void this.#depart(alive);
    }
  }

  /** Stops the run on the server; what it says of that still comes. */
  stop(task: string): Promise<unknown> {
    const stop = this.#course.stop((this.snapshot as Known).message_id);
    if (!stop) return Promise.reject(new DifyError(`What \`${this.operation.id}\` began cannot be stopped.`));
    return aside(this.#api, this.#source.call, stop, { task_id: task, user: this.#params.user });
  }

  async #fill(resolve: (more: boolean | Promise<boolean>) => void, reject: (error: DifyError) => void): Promise<void> {
    try {
      while (!this.#over) {
        const source = this.#source;
        let cause: unknown;
        if (this.#ending) {
          this.#queued = await this.#ending;
          this.#ending = undefined;
          break;
        }
        try {
          // What waits costs every open stream its memory: here it is one function, and no function within.
          const clock = this.#course.waits ? undefined : 'idle';
          const piece = await (this.#course.done ? this.#linger() : source.read(clock));
          // Whoever reads on behind a stream that was left takes it.
          if (this.#over) break;
          const said = piece && source.take(piece);
          if (said === true || said === false) this.#piece(said);
          if (said) break;
          if (said !== undefined) continue;
        } catch (error) {
          cause = source.failed(error);
        }
        if (this.#over || this.#ending) continue;
        if (this.#course.done && isBroken(cause)) this.#end();
        else await this.#join(cause);
      }
    } catch (error) {
      return reject(this.#fail(error as DifyError));
    }
    // Whatever ended the stream meanwhile has the answer.
    if (this.#over) return resolve(this.#more as Promise<boolean>);
    this.#more = undefined;
    resolve(true);
  }

  /** The next piece, or nothing where the connection has lingered long enough. */
  #linger(): Promise<Piece | undefined> {
    return within(LINGER - this.watch.quiet, this.#source.read('idle'));
  }

  #piece(events: boolean): void {
    const course = this.#course;
    this.watch.piece(events);
    if (events) {
      this.#silence?.broken();
      this.#listen();
    } else if (!course.begun && !course.slow && this.operation.stream === 'chat' && this.watch.elapsed < EARLY) {
      course.slow = true;
      this.#opened();
    }
  }

  /** An event out of a frame, unless it is known already. */
  #read(frame: ServerSentEvent): Event | UnknownEvent | undefined {
    let event: Event | UnknownEvent;
    try {
      event = eventOf<Event>(this.operation, frame);
    } catch (error) {
      return this.#interrupted(error as DifyError);
    }
    if (!this.#course.begun) {
      this.#course.begun = true;
      this.#source.call.stop('start');
      this.#listen();
    }
    if (!this.#joining?.joined) return event;
    if (!isNews(this.snapshot as Known, event as AnyEvent)) return undefined;
    this.#joining.news();
    if (event.event !== 'workflow_finished') return event;
    this.#endWith(event as AnyEvent);
    return undefined;
  }

  /** Has what a run that was joined leaves out of its end asked for. */
  #endWith(event: AnyEvent): void {
    this.#ending = endOf(event, this.snapshot as Known, this.#api, this.#source.call, this.#params.user);
  }

  /** The headers are there: a run may have to wait for its turn, or one that is watched may have ended. */
  #opened(): void {
    if (this.#course.waits) this.#source.call.start('start');
    this.#listen();
  }

  /** Has it asked what silence means, where it may mean something. */
  #listen(): void {
    if (this.#over) return;
    if (this.#course.waits) (this.#silence ??= new Silence()).listen(() => this.#look(), LOOK);
    else if (this.#joining?.joined || this.#course.watches) (this.#silence ??= new Silence()).listen(() => this.#ask());
    else this.#silence?.end();
  }

  /** Looks why the run does not begin. */
  async #look(): Promise<void> {
    const refusal = await whyNot(this.#api, this.#source.call, this.#params);
    if (refusal && !this.#course.begun) this.#interrupted(refusal);
  }

  /** Asks whether the run has ended in the moment in which nobody listened. */
  async #ask(): Promise<void> {
    const known = this.snapshot as Known;
    const joining = (this.#joining ??= new Joining(this.operation, this.#params, this.#options));
    const run = await detailOf(this.#api, this.#source.call, joining.run(known));
    if (this.#over || this.#ending) return;
    const ended = run && /succeeded|failed|stopped/.test(run.status);
    if (ended) this.#endWith(finishedOf(run, known));
    const paused = run?.status === 'paused' && joining.joined && known.status !== 'paused';
    if (ended || paused) {
      this.#source.call.abort(new DifyConnectionError('The run went on meanwhile.'));
    } else {
      this.#silence?.goesOn();
      this.#listen();
    }
  }

  /** Opens the events of the run where the connection broke; throws where there is none to join, or none any more. */
  async #join(cause: unknown): Promise<void> {
    const source = this.#source;
    const joining = (this.#joining ??= new Joining(this.operation, this.#params, this.#options));
    if (!joining.may(source, cause, this.snapshot))
      throw joining.tells(source, cause) ? cause : truncated(this.operation, this.snapshot, cause);
    source.close(cause);
    await joining.pause();
    if (this.#over) return;
    this.#source = joining.open(this.#api, source, this.snapshot, this.watch);
    if (this.operation.stream !== 'chat') this.#folding.snapshot = { ...this.snapshot, textGap: true };
    this.#listen();
  }

  /** The signal of the call ends it. */
  handleEvent(): void {
    const cause = this.#options.signal?.reason;
    const error = new DifyAbortError(`\`${this.operation.id}\` was aborted by its \`signal\`.`, { cause });
    if (this.#source.opened) this.#interrupted(error);
    else this.#source.call.abort(error);
  }

  /** Ends by a failure that no read came upon. */
  #interrupted(error: DifyError): undefined {
    if (!this.#over) this.#interrupt?.(this.#fail(error));
  }

  #end(): void {
    this.#settle(Promise.resolve(false));
    void this.#source.end().then(() => this.closed.reach());
  }

  #fail(error: DifyError): DifyError {
    if (this.#over) return error;
    const { clock } = error as DifyTimeoutError;
    const failure = withPartial(clock === 'start' ? unbegun(error as DifyTimeoutError) : error, this.snapshot);
    this.#settle(Promise.reject(failure));
    if (this.#course.begun && isOurs(error)) void this.#depart(this.#options.stopOnCancel === false);
    else {
      this.#source.close(failure);
      this.closed.reach();
    }
    return failure;
  }

  /** Whatever is asked for from now on has this answer. */
  #settle(more: Promise<boolean>): void {
    more.catch(() => {});
    this.#over = true;
    this.#more = more;
    this.#silence?.end();
    leave(this.#options.signal, this);
  }

  /** Stops what was begun, or leaves it alive. */
  async #depart(alive: boolean): Promise<void> {
    const stop = (task: string) => this.stop(task).catch(() => {});
    const { task_id } = this.snapshot as Known;
    // Nobody waits for what happens here.
    await depart(this.#source, this.#course, task_id, alive ? undefined : stop).catch(() => {});
    this.#source.close();
    this.closed.reach();
  }
}
