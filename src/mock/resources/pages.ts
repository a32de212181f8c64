/** Pages of rows, as the different lists of the API cut them. */
export const whole = (value: string | null, otherwise: number): number =>
  /^-?\d+$/.test(value ?? '') ? Number(value) : otherwise;

/** By number. The server echoes what was asked for, takes sensible numbers itself, and calls an exactly full last page not the last. */
export function numbered<T>(
  rows: readonly T[],
  query: URLSearchParams,
): { data: T[]; has_more: boolean; limit: number; total: number; page: number } {
  const page = whole(query.get('page'), 1);
  const limit = whole(query.get('limit'), 20);
  const size = Math.min(limit < 1 ? 20 : limit, 100);
  const from = (Math.max(page, 1) - 1) * size;
  const data = rows.slice(from, from + size);
  return { data, has_more: data.length === limit, limit, total: rows.length, page };
}

/** What stands behind a cursor; undefined when there is no such row. */
export function behind<T extends { id: string }>(rows: readonly T[], cursor: string | null): T[] | undefined {
  if (!cursor) return [...rows];
  const at = rows.findIndex((it) => it.id === cursor);
  return at < 0 ? undefined : rows.slice(at + 1);
}

export function limited<T>(
  rows: readonly T[],
  query: URLSearchParams,
): { limit: number; has_more: boolean; data: T[] } {
  const limit = whole(query.get('limit'), 20);
  return { limit, has_more: rows.length > limit, data: rows.slice(0, limit) };
}
