import { Call, type RequestOptions, type Transport } from '../../transport/index.js';

/** How long a question beside a stream may take, in milliseconds. */
const PATIENCE = 5_000;

/**
 * Sends something beside a stream, with the options of its call. It waits for no place of the client's: the stream itself
 * may hold the only one.
 */
export async function aside<T>(api: Transport, { client, options }: Call, id: string, params: object): Promise<T> {
  const { signal: _signal, ...rest }: RequestOptions = options;
  const call = new Call(api.operation(id), client, { ...rest, timeout: PATIENCE });
  try {
    const response = await api.open(call, params);
    return (await call.during(response.json())) as T;
  } finally {
    call.close();
  }
}
