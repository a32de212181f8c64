/** Operations that name a dataset, as methods that already know which one. */
import { type Dify, operations } from '../../index.js';

/** How an operation names the dataset. */
type DatasetName = 'dataset_id' | 'target_id';
type Rest<P> = P extends unknown ? Omit<P, DatasetName> : never;

type BoundMethod<M> = M extends (params: infer P, options?: infer O) => infer T
  ? P extends { dataset_id: string } | { target_id: string }
    ? object extends Rest<P>
      ? (params?: Rest<P>, options?: O) => T
      : (params: Rest<P>, options?: O) => T
    : never
  : never;

type BoundMember<M> = M extends (...args: never) => unknown
  ? BoundMethod<M>
  : keyof Bound<M> extends never
    ? never
    : Bound<M>;

/** The operations of a resource that name a dataset, without its name. What names none is left out. */
export type Bound<R> = { [K in keyof R as BoundMember<R[K]> extends never ? never : K]: BoundMember<R[K]> };

/** Every operation on one dataset: its own at the top, `tags.bind` and `tags.unbind` among the rest. */
export type BoundOperations = Bound<Omit<Dify, 'datasets' | 'http'>> & Bound<Dify['datasets']>;

type Call = (params: object | undefined, options: unknown) => unknown;
type Tree = { [name: string]: Tree | Call };

/** How it names the dataset; undefined where it names none. */
function nameIn(path: string): DatasetName | undefined {
  if (path.includes('{dataset_id}')) return 'dataset_id';
  return /\/tags\/(un)?binding$/.test(path) ? 'target_id' : undefined;
}

export function bind(dify: Dify, dataset_id: string): BoundOperations {
  const root: Tree = {};
  for (const [id, { path }] of Object.entries(operations)) {
    const dataset = nameIn(path);
    if (!dataset) continue;
    const names = id.split('.');
    const method = names.reduce<unknown>((it, name) => (it as Tree)[name], dify) as Call;
    const last = names.pop() as string;
    const above = names[0] === 'datasets' ? names.slice(1) : names;
    const resource = above.reduce((it, name) => (it[name] ??= {}) as Tree, root);
    resource[last] = (params, options) => method({ ...params, [dataset]: dataset_id }, options);
  }
  return root as unknown as BoundOperations;
}
