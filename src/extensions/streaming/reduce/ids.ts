import type { AnyEvent } from './reducer.js';

interface Ids {
  task_id?: string;
  workflow_run_id?: string;
  conversation_id?: string;
  message_id?: string;
}

/** The ids that an event carries. */
export function ids(draft: Ids, { workflow_run_id: run, task_id, conversation_id, message_id }: AnyEvent): void {
  if (run) draft.workflow_run_id = run as string;
  // What is replayed of a run names it in place of its task; the task that is known stays.
  if (task_id && !(draft.task_id && task_id === draft.workflow_run_id)) draft.task_id = task_id as string;
  if (conversation_id) draft.conversation_id = conversation_id as string;
  if (message_id) draft.message_id = message_id as string;
}
