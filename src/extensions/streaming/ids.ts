/** What a stream is about, as far as it has told. */
export interface Ids {
  task_id?: string;
  workflow_run_id?: string;
  conversation_id?: string;
  message_id?: string;
}

const NAMES = ['task_id', 'workflow_run_id', 'conversation_id', 'message_id'] as const;

/** The ids that something has. */
export function idsOf(from: object): Ids {
  const ids: Ids = {};
  for (const name of NAMES) {
    const id = (from as Ids)[name];
    if (id) ids[name] = id;
  }
  return ids;
}
