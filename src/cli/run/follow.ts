/** What became of a run that another process, or a connection that broke, has left. */
import { type Dify, type DifyNotFoundError, isDifyError, type RunDetail } from '../../index.js';

export interface Followed {
  data?: RunDetail;
  /** Why nobody can tell. */
  unknown?: string;
}

/** Follows a run to its end. @throws what says nothing about the run: no connection, no right. */
export async function follow(dify: Dify, workflow_run_id: string, user: string | undefined): Promise<Followed> {
  const events = dify.workflows.runs.events(
    { workflow_run_id, user, include_state_snapshot: true },
    { throwOnFailed: false },
  );
  try {
    return { data: (await events.result()).data };
  } catch (error) {
    const gone = isDifyError(error, 'DifyNotFoundError') && (error as DifyNotFoundError);
    if (gone) return { unknown: `the server knows the run no more: ${gone.message}` };
    // A run that was stopped stays silent for ever.
    if (isDifyError(error, 'DifyTruncatedError') || isDifyError(error, 'DifyTimeoutError')) {
      return { unknown: `the run says no more: ${(error as Error).message}` };
    }
    throw error;
  }
}
