/** How a run is begun, and how it is ended from here. */
import type { Dify, StreamOptions, WorkflowStream } from '../../index.js';

export interface Asked {
  inputs: Record<string, unknown>;
  workflow_id?: string | undefined;
  user?: string | undefined;
}

export function begin(dify: Dify, { inputs, workflow_id, user }: Asked, options: StreamOptions): WorkflowStream {
  const params = { inputs, user };
  return workflow_id
    ? dify.workflows.streamVersion({ ...params, workflow_id }, options)
    : dify.workflows.stream(params, options);
}

interface Running {
  dify: Dify;
  user: string | undefined;
  stream: { readonly snapshot: { task_id: string } };
  controller: AbortController;
}

/** Asks the server to stop the run, whose stream then ends by itself. What has not begun is given up. */
export function stopping({ dify, user, stream, controller }: Running): () => Promise<void> {
  return async () => {
    const { task_id } = stream.snapshot;
    if (!task_id) controller.abort();
    else await dify.workflows.stop({ task_id, user }).catch(() => controller.abort());
  };
}
