/** Optional parameters take `undefined` as well: `{ conversation_id: maybe }` is how people write. */
type Lenient<T> = { [K in keyof T]: object extends Pick<T, K> ? T[K] | undefined : T[K] };
type Part<T> = [T] extends [undefined] ? unknown : Lenient<NonNullable<T>>;

/** The parameters of an operation in one object, wherever in the request each of them goes. */
export type Params<Data extends { path?: unknown; query?: unknown; body?: unknown }> = Part<Data['path']> &
  Part<Data['query']> &
  Part<Data['body']>;
