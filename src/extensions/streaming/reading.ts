import type { Call, Operation, Transport } from '../../transport/index.js';
import {
  DifyAbortError,
  type DifyAPIError,
  DifyConnectionError,
  DifyError,
  type DifyTimeoutError,
} from '../errors/index.js';
import { aside } from './aside.js';
import type { ServerSentEvent } from './decoder.js';
import { garbled, isOurs, refused, truncated, unbegun, withPartial } from './failures.js';
import { Folding } from './folding.js';
import { leave, STOPS } from './leaving.js';
import type { StreamCall, StreamOptions } from './options.js';
import { EARLY, LINGER, LOOK, QUIET, within } from './patience.js';
import { type Reducer, reducers } from './reduce/index.js';
import type { AnyEvent } from './reduce/reducer.js';
import type { ChatResult, Run } from './results.js';
import { delayOf, isNews, timeLeft } from './resume.js';
import { detailOf, endOf, finishedOf } from './resumed-end.js';
import { Source } from './source.js';
import { whyNot } from './start.js';
import { Watch } from './stats.js';
import { named, type UnknownEvent } from './unknown.js';

interface Params {
  user?: string;
  inputs?: Record<string, unknown>;
  query?: string;
  workflow_run_id?: string;
  continue_on_pause?: boolean;
}
type Known = Partial<Run & ChatResult>;

/** The events of one call, over all its connections, folded into a snapshot: what a DifyStream reads from. */
export class Reading<Event extends { event: string }, Result extends object> {
  readonly watch: Watch = new Watch();
  readonly operation: Operation;
  readonly response: Promise<Response>;
  /** Resolves when nothing is sent or read any more. */
  readonly closed: Promise<void>;
  readonly #api: Transport;
  readonly #params: Params;
  readonly #options: StreamOptions;
  readonly #folding: Folding<Result>;
  #source: Source;
  #frames: readonly ServerSentEvent[] = [];
  #at = 0;
  /** Events of the end of a run that was joined. */
  #queued: AnyEvent[] = [];
  /** That end is there; what it leaves out is asked for. */
  #ending: Promise<AnyEvent[]> | undefined;
  /** The first event is there. */
  #begun = false;
  /** The answer is there; more may follow. */
  #whole = false;
  /** A run was seen to begin: its end is waited for. */
  #runs: boolean;
  /** A server that takes its time to begin a run says nothing meanwhile. */
  #waits: boolean;
  /** The run was joined again after the first connection broke. */
  #joined = false;
  /** How often in a row, without news. */
  #attempts = 0;
  #quiet: number = QUIET[0];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #more: Promise<boolean> | undefined;
  #interrupt: ((error: DifyError) => void) | undefined;
  #over = false;
  #closes!: () => void;

  constructor(...[api, id, params = {}, options = {}]: StreamCall) {
    this.#api = api;
    this.#params = params as Params;
    this.#options = options;
    this.operation = api.operation(id);
    const { stream = '', method } = this.operation;
    this.#folding = new Folding(reducers[stream] as Reducer<Result>);
    this.#runs = method === 'GET' && stream === 'resume';
    this.#waits = stream === 'workflow';
    this.closed = new Promise((resolve) => {
      this.#closes = resolve;
    });
    const { signal } = options;
    // A signal ends the call by itself only before there is one: later the run is stopped first.
    const rest = signal?.aborted ? options : { ...options, signal: undefined };
    this.#source = new Source(api, this.operation, params, rest, this.watch.stats);
    signal?.addEventListener('abort', this.#aborted);
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

  get #call(): Call {
    return this.#source.call;
  }

  /** The next event that is there, already part of the snapshot; none where the next piece has to be waited for. */
  take(): Event | UnknownEvent | undefined {
    let event = (this.#queued.length ? this.#queued.shift() : undefined) as Event | UnknownEvent | undefined;
    while (!event && this.#at < this.#frames.length) event = this.#read(this.#frames[this.#at++] as ServerSentEvent);
    if (!event || this.#over) return undefined;
    this.watch.event(event);
    // One more piece of the same text means nothing else: it is what a fast stream is made of.
    if (this.#folding.add(event as AnyEvent)) return event;
    const { event: name } = event;
    const { ends } = this.operation;
    this.#runs ||= name === 'workflow_started';
    // A run may be watched beyond its pauses.
    if (!ends || (name === 'workflow_paused' && this.#params.continue_on_pause)) return event;
    this.#whole ||= ends.result.includes(name);
    if (ends.close.includes(name)) this.#end();
    return event;
  }

  /** Waits for the next piece; false at the end. The end stays the end, and a failure the same failure. */
  more(): Promise<boolean> {
    this.#more ??= new Promise<boolean>((resolve, reject) => {
      this.#interrupt = reject;
      this.#fill().then(
        (more) => {
          if (this.#over) return resolve(this.#more as Promise<boolean>);
          this.#more = undefined;
          if (!more) this.#end();
          resolve(more);
        },
        (error) => reject(this.#fail(error)),
      );
    });
    return this.#more;
  }

  /** Leaves before the end: whoever waits is told, and nobody is kept waiting. */
  leave(alive: boolean = this.#options.stopOnCancel === false): void {
    if (this.#over) return;
    this.#interrupt?.(new DifyAbortError(`\`${this.operation.id}\` was cancelled.`));
    if (this.#whole && !this.#runs) {
      this.#end();
      return;
    }
    this.#settle(Promise.reject(this.#truncated(undefined, 'was left')));
    void this.#depart(alive);
  }

  /** Stops the run on the server; what it says of that still comes. */
  stop(task: string): Promise<unknown> {
    const { stream = '', id } = this.operation;
    const { message_id } = this.snapshot as Known;
    const stop = STOPS[stream === 'resume' ? (message_id ? 'chat' : 'workflow') : stream];
    if (!stop) return Promise.reject(new DifyError(`What \`${id}\` began cannot be stopped.`));
    return aside(this.#api, this.#call, stop, { task_id: task, user: this.#params.user });
  }

  async #fill(): Promise<boolean> {
    for (;;) {
      if (this.#ending) {
        this.#queued = await this.#ending;
        this.#ending = undefined;
        return true;
      }
      let cause: unknown;
      try {
        const frames = await this.#next();
        if (frames) {
          this.#piece(frames);
          if (frames.length) return true;
          continue;
        }
      } catch (error) {
        cause = error;
      }
      if (this.#over) return false;
      if (this.#ending) continue;
      const broken = !cause || cause instanceof DifyConnectionError || (cause as DifyTimeoutError).clock === 'idle';
      if (broken && this.#whole && !this.#runs) return false;
      await this.#join(cause, broken);
    }
  }

  /** The frames of the next piece; undefined at the end of the connection, or when it has lingered long enough. */
  #next(): Promise<ServerSentEvent[] | undefined> {
    const read = this.#source.frames(this.#waits && !this.#begun ? undefined : 'idle');
    if (!this.#whole || this.#runs) return read;
    return within(LINGER - this.watch.quiet, read);
  }

  #piece(frames: readonly ServerSentEvent[]): void {
    this.#frames = frames;
    this.#at = 0;
    this.watch.piece(frames.length);
    if (frames.length) {
      this.#quiet = QUIET[0];
      this.#listen();
    } else if (!this.#begun && !this.#waits && this.operation.stream === 'chat' && this.watch.elapsed < EARLY) {
      this.#waits = true;
      this.#opened();
    }
  }

  /** An event out of a frame, unless it is known already. */
  #read({ data, event: field }: ServerSentEvent): Event | UnknownEvent | undefined {
    if (this.#over) return undefined;
    let event: Event | UnknownEvent;
    try {
      event = named<Event>(JSON.parse(data), field);
    } catch (cause) {
      return this.#interrupted(garbled(this.operation, data, cause));
    }
    if (event.event === 'error') return this.#interrupted(refused(this.operation, event as object));
    if (!this.#begun) {
      this.#begun = true;
      this.#call.stop('start');
      this.#listen();
    }
    if (!this.#joined) return event;
    if (!isNews(this.snapshot as Known, event as AnyEvent)) return undefined;
    this.#attempts = 0;
    if (event.event !== 'workflow_finished') return event;
    this.#endWith(event as AnyEvent);
    this.#at = this.#frames.length;
    return undefined;
  }

  /** Has what a run that was joined leaves out of its end asked for. */
  #endWith(event: AnyEvent): void {
    this.#ending = endOf(event, this.snapshot as Known, this.#api, this.#call, this.#params.user);
  }

  /** The headers are there: a run may have to wait for its turn, or one that is watched may have ended. */
  #opened(): void {
    if (this.#waits && !this.#begun) this.#call.start('start');
    this.#listen();
  }

  /** Sets the timer that asks what silence means. */
  #listen(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#over) return;
    if (this.#waits && !this.#begun) this.#timer = setTimeout(() => void this.#look(), LOOK);
    else if (this.#joined || (this.#runs && this.operation.method === 'GET'))
      this.#timer = setTimeout(() => void this.#ask(), this.#quiet);
  }

  /** Looks why the run does not begin. */
  async #look(): Promise<void> {
    const refusal = await whyNot(this.#api, this.#call, this.#params);
    if (refusal && !this.#begun) this.#interrupted(refusal);
  }

  /** Asks whether the run has ended in the moment in which nobody listened. */
  async #ask(): Promise<void> {
    const known = this.snapshot as Known;
    const run = await detailOf(this.#api, this.#call, this.#run);
    if (this.#over || this.#ending) return;
    const paused = run?.status === 'paused' && this.#joined && known.status !== 'paused';
    if (run && (paused || /succeeded|failed|stopped/.test(run.status))) {
      if (!paused) this.#endWith(finishedOf(run, known));
      this.#call.abort(new DifyConnectionError('The run went on meanwhile.'));
    } else {
      this.#quiet = Math.min(this.#quiet * 2, QUIET[1]);
      this.#listen();
    }
  }

  /** The run that can be joined. */
  get #run(): string | undefined {
    const { stream } = this.operation;
    if (stream === 'pipeline') return undefined;
    return (stream === 'resume' ? this.#params : (this.snapshot as Known)).workflow_run_id;
  }

  /** Opens the events of the run where the connection broke; throws where there is none to join, or none any more. */
  async #join(cause: unknown, broken: boolean): Promise<void> {
    const { opened } = this.#source;
    const { resume = { attempts: 5 }, timeout } = this.#options;
    const workflow_run_id = this.#run;
    // A connection that was to join a run may be refused for a moment; what is refused for good is refused again.
    const { status = 0 } = Object(cause) as Partial<DifyAPIError>;
    const again = this.#joined ? broken || status >= 500 || status === 429 : broken && opened;
    if (!again || !workflow_run_id || !resume || this.#attempts >= resume.attempts) {
      const { clock } = Object(cause) as Partial<DifyTimeoutError>;
      // What was begun is told of, not how it was joined; but the time of the whole is over for both.
      const itself = this.#joined ? clock === 'total' : clock || !broken || !opened;
      throw itself ? cause : this.#truncated(cause);
    }
    this.#source.close(cause);
    await new Promise((resolve) => setTimeout(resolve, delayOf(this.#attempts++)));
    if (this.#over) return;
    const { user, continue_on_pause } = this.#params;
    const params = { workflow_run_id, user, include_state_snapshot: true, continue_on_pause };
    const left = timeLeft(this.#call, timeout, this.watch.elapsed);
    const options = { ...this.#options, signal: undefined, timeout: left };
    const events = this.#api.operation('workflows.runs.events');
    this.#source = new Source(this.#api, events, params, options, this.watch.stats);
    this.#joined = true;
    this.watch.stats.resumed++;
    if (this.operation.stream !== 'chat') this.#folding.snapshot = { ...this.snapshot, textGap: true };
    this.#listen();
  }

  #truncated(cause: unknown, was?: string): DifyError {
    const { snapshot } = this;
    return withPartial(truncated(this.operation, snapshot, cause, was), snapshot);
  }

  readonly #aborted = (): void => {
    const cause = this.#options.signal?.reason;
    const error = new DifyAbortError(`\`${this.operation.id}\` was aborted by its \`signal\`.`, { cause });
    if (this.#source.opened) this.#interrupted(error);
    else this.#call.abort(error);
  };

  /** Ends by a failure that no read came upon. */
  #interrupted(error: DifyError): undefined {
    if (!this.#over) this.#interrupt?.(this.#fail(error));
  }

  #end(): void {
    this.#settle(Promise.resolve(false));
    this.#source.close();
    this.#closes();
  }

  #fail(error: DifyError): DifyError {
    if (this.#over) return error;
    const { clock } = error as DifyTimeoutError;
    const failure = withPartial(clock === 'start' ? unbegun(error as DifyTimeoutError) : error, this.snapshot);
    this.#settle(Promise.reject(failure));
    if (this.#begun && isOurs(error)) void this.#depart(this.#options.stopOnCancel === false);
    else {
      this.#source.close(failure);
      this.#closes();
    }
    return failure;
  }

  /** Whatever is asked for from now on has this answer. */
  #settle(more: Promise<boolean>): void {
    more.catch(() => {});
    this.#over = true;
    this.#more = more;
    clearTimeout(this.#timer);
    this.#options.signal?.removeEventListener('abort', this.#aborted);
  }

  /** Stops the run and reads on, or leaves it alive: a run by itself, all else by being read to its end. */
  async #depart(alive: boolean): Promise<void> {
    const { stream = '' } = this.operation;
    const source = this.#source;
    try {
      if (!source.opened || this.#whole || !STOPS[stream]) return;
      if (!alive) await leave(source, (this.snapshot as Known).task_id, (task) => this.stop(task).catch(() => {}));
      else if (!this.#runs && stream !== 'workflow') while (await source.frames('idle'));
    } catch {
      // Nobody waits for what happens here.
    } finally {
      source.close();
      this.#closes();
    }
  }
}
