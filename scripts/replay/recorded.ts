/** The streams among the recorded exchanges: what a real server said, in the pieces in which the network brought it. */

import {
  type Dify,
  type DifyStream,
  type Reducer,
  reduceChat,
  reduceCompletion,
  reduceDatasource,
  reducePipeline,
  reduceResume,
  reduceWorkflow,
  type StreamOptions,
} from '../../src/index.js';
import { exchangeFiles, readExchange } from '../conform/exchange.js';
import { cutFrames } from '../conform/frames.js';

/** An event as loosely as all of them have it in common. */
export interface Said {
  event: string;
  answer?: string;
  url?: string;
  message?: string;
  error?: string;
  data?: { text?: string; status?: string; outputs?: object | null; [field: string]: unknown };
}
/** What any of the streams adds up to. */
export interface Result {
  answer?: string;
  text?: string;
  data?: Said['data'] | null;
  [field: string]: unknown;
}
export interface Recorded {
  name: string;
  /** Its tape. */
  file: string;
  /** What was asked for, with its query and its body. */
  target: string;
  body: string | null;
  path: string;
  /** Each with its milliseconds since the request. */
  timed: (readonly [ms: number, text: string])[];
  chunks: string[];
  /** Cut by the checker's reader, not by the client's. */
  events: Said[];
  /** What folds them. */
  reduce: Reducer<Result>;
  /** Opens the stream of that path with its query; what else is sent does not matter. */
  open(dify: Dify, options?: StreamOptions): DifyStream<Said, Result>;
}

type Open = (dify: Dify, params: never, options?: StreamOptions) => unknown;
const IDS = { dataset_id: 'd-1', node_id: 'n-1', workflow_id: 'w-1', workflow_run_id: 'r-1' };
const METHODS: readonly [path: RegExp, reduce: unknown, open: Open][] = [
  [/^\/v1\/chat-messages$/, reduceChat, (dify, params, options) => dify.chat.stream(params, options)],
  [/^\/v1\/completion-messages$/, reduceCompletion, (dify, params, options) => dify.completion.stream(params, options)],
  [/^\/v1\/workflows\/run$/, reduceWorkflow, (dify, params, options) => dify.workflows.stream(params, options)],
  [
    /^\/v1\/workflows\/[^/]+\/run$/,
    reduceWorkflow,
    (dify, params, options) => dify.workflows.streamVersion(params, options),
  ],
  [
    /^\/v1\/workflow\/[^/]+\/events$/,
    reduceResume,
    (dify, params, options) => dify.workflows.runs.events(params, options),
  ],
  [/\/pipeline\/run$/, reducePipeline, (dify, params, options) => dify.pipelines.stream(params, options)],
  [
    /\/datasource\/nodes\/[^/]+\/run$/,
    reduceDatasource,
    (dify, params, options) => dify.pipelines.runNode(params, options),
  ],
];

/** Every recorded stream of events in a folder. */
export const recordedIn = (folder: string): Recorded[] =>
  exchangeFiles(folder).flatMap((file) => {
    const { case: name, request, response } = readExchange(file);
    if (!response.stream || response.status !== 200) return [];
    const chunks = response.stream.map(([, text]) => text);
    const { frames } = cutFrames(chunks.join(''));
    const events = frames.flatMap(({ data }) => (data === undefined ? [] : [JSON.parse(data) as Said]));
    const [, reduce, open] = METHODS.find(([path]) => path.test(request.path)) ?? [];
    if (!open) throw new Error(`${name}: no method streams ${request.path}.`);
    const query = new URLSearchParams(request.query as Record<string, string> | undefined);
    const params = { ...IDS, ...request.query } as never;
    return [
      {
        name,
        file,
        target: `${request.path}${query.size ? `?${query}` : ''}`,
        body: request.body ? JSON.stringify(request.body) : null,
        path: request.path,
        timed: response.stream as unknown as Recorded['timed'],
        chunks,
        events,
        reduce: reduce as Reducer<Result>,
        open: ((dify: Dify, options?: StreamOptions) => open(dify, params, options)) as Recorded['open'],
      },
    ];
  });

const has = (events: readonly Said[], ...names: string[]): boolean => events.some(({ event }) => names.includes(event));

/** Whether the answer is whole with these events of it. A run is whole with its end alone, whatever its message says. */
export function isWhole({ path, target }: Recorded, events: readonly Said[]): boolean {
  if (has(events, 'error')) return false;
  if (has(events, 'workflow_finished', 'datasource_completed', 'datasource_error')) return true;
  // Who watches beyond pauses waits for the end.
  if (has(events, 'workflow_paused')) return !/continue_on_pause=true/i.test(target);
  return has(events, 'message_end') && !has(events, 'workflow_started') && !path.includes('/workflow');
}

/** What events add up to. */
export const folded = ({ reduce }: Recorded, events: readonly Said[]): Result =>
  events.reduce((so: Result, event) => reduce(so, event), reduce(undefined, { event: 'unknown' }));
