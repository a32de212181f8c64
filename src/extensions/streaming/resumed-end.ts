/** The end of a run that was joined: what its stream would have said, had it been heard from the beginning. */
import type { MessagesListResponse, WorkflowsRunsGetResponse } from '../../generated/types.gen.js';
import type { Call, Transport } from '../../transport/index.js';
import { aside } from './aside.js';
import type { AnyEvent } from './reduce/reducer.js';
import type { ChatResult, RunDetail } from './results.js';

/** How a run stands, or nothing where that cannot be told. */
export const detailOf = (
  api: Transport,
  call: Call,
  workflow_run_id: string | undefined,
): Promise<WorkflowsRunsGetResponse | undefined> =>
  aside<WorkflowsRunsGetResponse>(api, call, 'workflows.runs.get', { workflow_run_id }).catch(() => undefined);

/** The end of a run out of its detail. */
export function finishedOf(
  { inputs: _, outputs, ...run }: WorkflowsRunsGetResponse,
  known: Partial<ChatResult>,
): AnyEvent {
  const data = { ...run, outputs: outputs ?? {}, exceptions_count: null, files: null };
  return { event: 'workflow_finished', ...aboutOf(known), workflow_run_id: run.id, data };
}

/** The events of that end: the whole answer, its sources where they were missed, and the end itself. */
export async function endOf(
  event: AnyEvent,
  known: Partial<ChatResult>,
  api: Transport,
  call: Call,
  user: string | undefined,
): Promise<AnyEvent[]> {
  const { outputs, status } = (event.data ?? {}) as Partial<RunDetail>;
  if (known.answer === undefined) return [event];
  const ids = aboutOf(known);
  const answer = outputs?.['answer'];
  const events: AnyEvent[] = [];
  if (typeof answer === 'string' && answer !== known.answer) {
    events.push({ event: 'message_replace', ...ids, answer, reason: '' });
  }
  const { message_id: id, conversation_id, metadata } = known;
  if (!metadata && /succeeded/.test(`${status}`)) {
    const params = { conversation_id, user, limit: 20 };
    const page = await aside<MessagesListResponse>(api, call, 'messages.list', params).catch(() => undefined);
    const message = page?.data?.find((it) => it.id === id);
    if (message) {
      const { retriever_resources } = message;
      const found = { annotation_reply: null, retriever_resources, usage: null };
      events.push({ event: 'message_end', ...ids, id, metadata: found, files: [] });
    }
  }
  return [...events, event];
}

/** What all events of a message, or of a run, have in common. */
const aboutOf = ({ task_id, message_id, conversation_id, created_at }: Partial<ChatResult>) => ({
  task_id,
  ...(message_id && { message_id, conversation_id, created_at }),
});
