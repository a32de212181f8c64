/** A mock with a knowledge base of a key of its own, for tests that use the handle. */
import { createKnowledge, type Knowledge } from '../../../src/extensions/knowledge/index.js';
import { Dify } from '../../../src/index.js';
import type { JournalEntry, Mock } from '../../../src/mock/index.js';

let keys = 0;

export interface Desk {
  kb: Knowledge;
  dify: Dify;
  key: string;
  /** What the handle has asked for, since the last time. */
  asked: (operation?: string) => JournalEntry[];
}

export async function desk(mock: Mock, indexing_technique: 'high_quality' | 'economy' = 'high_quality'): Promise<Desk> {
  const key = `dataset-handle-${++keys}`;
  const dify = new Dify({ baseUrl: mock.url, datasetKey: key });
  const kb = await createKnowledge(dify, { name: 'docs', indexing_technique });
  let since = mock.requests().length;
  return {
    kb,
    dify,
    key,
    asked(operation) {
      const all = mock.requests().slice(since);
      since += all.length;
      return all.filter((it) => it.key === key && (!operation || it.operation === operation));
    },
  };
}

export const document = (name: string, text = 'One.\nTwo.'): { name: string; text: string } => ({ name, text });
