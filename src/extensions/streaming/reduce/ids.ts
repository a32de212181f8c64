import { type Ids, idsOf } from '../ids.js';
import type { AnyEvent } from './reducer.js';

/** The ids that an event carries. */
export function ids(draft: Ids, event: AnyEvent): void {
  const { task_id } = draft;
  Object.assign(draft, idsOf(event));
  // What is replayed of a run names it in place of its task; the task that is known stays.
  if (task_id && draft.task_id === draft.workflow_run_id) draft.task_id = task_id;
}
