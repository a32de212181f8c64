/** The names by which scenarios call operations. */
import { places } from '../document.js';

/** What the client calls streaming is the same operation, asked for events. */
const STREAMS: Readonly<Record<string, string>> = {
  'chat.stream': 'chat.send',
  'completion.stream': 'completion.send',
  'workflows.stream': 'workflows.run',
  'workflows.streamVersion': 'workflows.runVersion',
  'pipelines.stream': 'pipelines.run',
};

let known: ReadonlySet<string> | undefined;

/** @throws RangeError when there is no such operation. */
export function checkOperation(name: string): string {
  known ??= new Set([...places()].map((it) => it.operation.operationId));
  if (known.has(name) || Object.hasOwn(STREAMS, name)) return name;
  throw new RangeError(`\`${name}\` is no operation. They are called ${[...known].slice(0, 4).join(', ')} and so on.`);
}

/** Whether a name means this operation. `chat.send` means all of its requests, `chat.stream` those for events. */
export const means = (name: string, operation: string, streaming: boolean): boolean =>
  name === operation || (streaming && STREAMS[name] === operation);
