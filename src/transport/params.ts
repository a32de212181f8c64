/** Optional parameters take `undefined` as well: `{ conversation_id: maybe }` is how people write. */
type Lenient<T> = { [K in keyof T]: object extends Pick<T, K> ? T[K] | undefined : T[K] };
type Place<T> = [T] extends [undefined] ? unknown : T & {};

/** The parameters of an operation in one object, wherever in the request each of them goes; not both in a query and a body. */
export type Params<Data extends { path?: unknown; query?: unknown; body?: unknown }> = Lenient<
  Place<Data['path']> & Place<Data['query' | 'body']>
>;
