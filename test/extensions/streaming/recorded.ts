/** The streams among the recorded exchanges: what a real server said, in the pieces in which the network brought it. */
import { fileURLToPath } from 'node:url';
import { exchangeFiles, readExchange } from '../../../scripts/conform/exchange.js';
import { cutFrames } from '../../../scripts/conform/frames.js';
import type { Dify, DifyStream, StreamOptions } from '../../../src/index.js';

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
  path: string;
  chunks: string[];
  /** Cut by the checker's reader, not by the client's. */
  events: Said[];
  /** Opens the stream of that path with its query; what else is sent does not matter. */
  open(dify: Dify, options?: StreamOptions): DifyStream<Said, Result>;
}

type Open = (dify: Dify, params: never, options?: StreamOptions) => unknown;
const IDS = { dataset_id: 'd-1', node_id: 'n-1', workflow_id: 'w-1', workflow_run_id: 'r-1' };
const METHODS: readonly [path: RegExp, open: Open][] = [
  [/^\/v1\/chat-messages$/, (dify, params, options) => dify.chat.stream(params, options)],
  [/^\/v1\/completion-messages$/, (dify, params, options) => dify.completion.stream(params, options)],
  [/^\/v1\/workflows\/run$/, (dify, params, options) => dify.workflows.stream(params, options)],
  [/^\/v1\/workflows\/[^/]+\/run$/, (dify, params, options) => dify.workflows.streamVersion(params, options)],
  [/^\/v1\/workflow\/[^/]+\/events$/, (dify, params, options) => dify.workflows.runs.events(params, options)],
  [/\/pipeline\/run$/, (dify, params, options) => dify.pipelines.stream(params, options)],
  [/\/datasource\/nodes\/[^/]+\/run$/, (dify, params, options) => dify.pipelines.runNode(params, options)],
];

const folder = fileURLToPath(new URL('../../recordings', import.meta.url));

/** Every recorded stream of events. */
export const recorded: readonly Recorded[] = exchangeFiles(folder).flatMap((file) => {
  const { case: name, request, response } = readExchange(file);
  if (!response.stream || response.status !== 200) return [];
  const chunks = response.stream.map(([, text]) => text);
  const { frames } = cutFrames(chunks.join(''));
  const events = frames.flatMap(({ data }) => (data === undefined ? [] : [JSON.parse(data) as Said]));
  const open = METHODS.find(([path]) => path.test(request.path))?.[1];
  if (!open) throw new Error(`${name}: no method streams ${request.path}.`);
  const params = { ...IDS, ...request.query } as never;
  return [{ name, path: request.path, chunks, events, open: (dify, options) => open(dify, params, options) as never }];
});

/** The events that make an answer whole, wherever they stand. */
const WHOLE = ['message_end', 'workflow_finished', 'workflow_paused', 'datasource_completed', 'datasource_error'];
/** A chat is whole with either, a run with the end of the run alone. */
export const isWhole = ({ path, events }: Recorded): boolean =>
  !events.some(({ event }) => event === 'error') &&
  events.some(({ event }) => WHOLE.includes(event) && (event !== 'message_end' || !path.includes('/workflow')));
