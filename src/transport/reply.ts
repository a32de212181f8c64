/** A promise of the answer, that can also tell the response it came in. */
export interface Reply<T> extends Promise<T> {
  /** The answer and the response: status, headers, the URL. The response's body is already read. */
  withResponse(): Promise<{ data: T; response: Response }>;
}

export function replyOf<T>(whole: Promise<{ data: T; response: Response }>): Reply<T> {
  const data = whole.then((it) => it.data);
  // `withResponse()` may be all that is awaited; it then reports the failure.
  data.catch(() => {});
  return Object.assign(data, { withResponse: () => whole });
}
