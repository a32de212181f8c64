import { Dify } from '../../src/index.js';
import type { Mock } from '../../src/mock/index.js';
import type { Mode, Thing } from './call.js';
import { Recorder } from './recorder.js';
import type { Recorded } from './stateless.js';
import { appThings } from './things/app.js';
import { knowledgeThings } from './things/knowledge.js';

let contexts = 0;

/** On a mock, under keys of its own: what a call needs is made beforehand by calls that are not looked at. */
export function stateful({ url }: Mock, mode: Mode = 'chat'): Recorded {
  const number = ++contexts;
  const recorder = new Recorder();
  const options = { baseUrl: url, apiKey: `app-${mode}-${number}`, datasetKey: `dataset-${number}`, user: 'alice' };
  const unseen = new Dify(options);
  const makers: Record<Thing, () => Promise<string>> = {
    ...appThings(unseen, mode),
    ...knowledgeThings(unseen, options.datasetKey),
  };
  return {
    dify: new Dify({ ...options, retries: 0, fetch: recorder.fetch }),
    user: options.user,
    recorder,
    the: (thing) => makers[thing](),
  };
}
