import type { DatasourceEvent, PipelineEvent } from '../../generated/types.gen.js';
import type { Transport } from '../../transport/index.js';
import type { Kind } from './kind.js';
import type { StreamOptions } from './options.js';
import { type Run, reduceRun, runFailure, startRun } from './run.js';
import { DifyStream } from './stream.js';

export const pipelineKind: Kind<PipelineEvent, Run> = {
  empty: startRun(),
  reduce: (run, event) => (event.event === 'unknown' || event.event === 'error' ? run : reduceRun(run, event)),
  progress: (_, { event }) => (event === 'workflow_finished' ? 'over' : 'same'),
  text: () => undefined,
  textOf: () => '',
  failure: runFailure,
};

/** The stream of a knowledge pipeline's draft. */
export class PipelineStream extends DifyStream<PipelineEvent, Run> {
  constructor(api: Transport, id: string, params: object | undefined, options?: StreamOptions) {
    super(api, id, params, options, pipelineKind);
  }
}

type Completed = Extract<DatasourceEvent, { event: 'datasource_completed' }>;

/** What a datasource brought. */
export interface DatasourceResult {
  /** What it found: pages, files or documents, by the kind of datasource. */
  data: Completed['data'] | null;
  /** Why it failed; absent where it did not. */
  error?: string;
}

export const datasourceKind: Kind<DatasourceEvent, DatasourceResult> = {
  empty: { data: null },
  reduce(snapshot, event) {
    if (event.event === 'datasource_completed') return { data: event.data };
    return event.event === 'datasource_error' ? { ...snapshot, error: event.error } : snapshot;
  },
  progress: (_, { event }) => (event === 'datasource_completed' || event === 'datasource_error' ? 'whole' : 'same'),
  text: () => undefined,
  textOf: () => '',
  failure: ({ error }) => error && `the datasource failed: ${error}`,
};

/** The stream of one datasource node. */
export class DatasourceStream extends DifyStream<DatasourceEvent, DatasourceResult> {
  constructor(api: Transport, id: string, params: object | undefined, options?: StreamOptions) {
    super(api, id, params, options, datasourceKind);
  }
}
