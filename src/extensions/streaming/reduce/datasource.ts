import type { DatasourceResult } from '../results.js';
import type { AnyEvent } from './reducer.js';

export function datasource(draft: DatasourceResult, { event, data, error }: AnyEvent): void {
  if (event === 'datasource_completed') draft.data = (data ?? null) as never;
  if (event === 'datasource_error') draft.error = error as string;
}
