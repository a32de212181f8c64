import { pages as pagesOf } from './extensions/pages/index.js';
import { DifyStream } from './extensions/streaming/index.js';
import { download } from './extensions/uploads/load.js';
import type { Behaviour, Operations, RequestOptions, Transport } from './transport/index.js';

type Method = (params?: object, options?: RequestOptions & { blocking?: boolean }) => unknown;
interface Resource {
  [name: string]: Resource | Method;
}

/** The methods that the types of the facade promise, made from the table: `segments.children.list` stands where it says. */
export function facade(operations: Operations, transport: Transport): Resource {
  const open = (id: string, params?: object, options?: RequestOptions) =>
    new DifyStream<{ event: string }, object>(transport, id, params, options);

  const method = (id: string, { stream, answer, bare, pages, binary }: Behaviour): Method => {
    if (bare) return (options) => transport.send(id, {}, options);
    if (pages) return (params, options) => pagesOf(transport, id, pages, params, options);
    if (binary) return (params, options) => download(transport, id, params, options);
    if (stream) return (params, options) => open(id, params, options);
    return (params, options) =>
      answer && !options?.blocking ? open(answer, params, options).reply() : transport.send(id, params, options);
  };

  const root: Resource = {};
  for (const [id, behaviour] of Object.entries(operations)) {
    const names = id.split('.');
    const last = names.pop() as string;
    let resource = root;
    for (const name of names) resource = (resource[name] ??= {}) as Resource;
    resource[last] = method(id, behaviour);
  }
  return root;
}
