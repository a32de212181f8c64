/** The knowledge base that a command is about. */
import { createKnowledge, type Knowledge, knowledge } from '../extensions/knowledge/index.js';
import { Dify } from '../index.js';
import { clientOptions } from './client.js';
import type { Given } from './command.js';
import { Misused } from './exit.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** By id or by name. @param create Makes one of that name where there is none. */
export async function datasetOf(given: Given, named: string, create = false): Promise<Knowledge> {
  const options = clientOptions(given);
  if (!options.datasetKey) throw new Misused('There is no key for knowledge bases: set DIFY_DATASET_KEY.');
  const dify = new Dify(options);
  if (UUID.test(named)) return knowledge(dify, named);
  const found: string[] = [];
  for await (const { id, name } of dify.datasets.list({ keyword: named })) if (name === named) found.push(id);
  const [id] = found;
  if (found.length > 1)
    throw new Misused(`${found.length} knowledge bases are called ${named}: give the id, one of ${found.join(', ')}.`);
  if (id) return knowledge(dify, id);
  if (create) return createKnowledge(dify, { name: named });
  throw new Misused(`No knowledge base is called ${JSON.stringify(named)}, or this key cannot see it.`);
}
