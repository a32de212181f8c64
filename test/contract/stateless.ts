import { randomUUID } from 'node:crypto';
import { Dify } from '../../src/index.js';
import type { Context, Thing } from './call.js';
import { Recorder } from './recorder.js';

export interface Recorded extends Context {
  readonly recorder: Recorder;
}

/** For a server without state, to which any id will do. */
export function stateless(baseUrl: string | URL): Recorded {
  const recorder = new Recorder();
  const ids = new Map<Thing, string>();
  const user = 'alice';
  return {
    dify: new Dify({ baseUrl, apiKey: 'app-1', datasetKey: 'dataset-1', user, retries: 0, fetch: recorder.fetch }),
    user,
    recorder,
    async the(thing) {
      const id = ids.get(thing) ?? randomUUID();
      ids.set(thing, id);
      return id;
    },
  };
}
