/** Files in the parameters of a call: uploaded first, and named in their places. */
import type { AppParameters, InputFile } from '../../generated/types.gen.js';
import type { Call, Transport } from '../../transport/index.js';
import { fieldOf, problemOf, type Wanted } from './check.js';
import { kindOf } from './kinds.js';
import { unlessRefused } from './parameters.js';
import { refused, sourceOf } from './source.js';
import { stored } from './stored.js';

type Fields = Readonly<Record<string, unknown>>;
interface Job extends Wanted {
  /** What stands for it in the call. */
  named?: InputFile;
}

/** Uploads that are under way at once for one call. */
const AT_ONCE = 4;

/** The same fields, with every file uploaded for the user of the call. What is no file is left as it is. */
export async function attached(transport: Transport, call: Call, fields: Fields): Promise<Fields> {
  const { id } = call.operation;
  const jobs = new Map<unknown, Job>();
  const find = (given: unknown, place: string, variable?: string): void => {
    const all = [given].flat();
    for (const one of all) {
      // Text among the inputs is text.
      const isText = typeof one === 'string';
      const source = isText && variable ? undefined : sourceOf(one);
      const file = source ?? (one instanceof URL && /^http/.test(one.protocol) ? one : undefined);
      if (file) jobs.set(one, { file, variable, count: all.length });
      else if (one instanceof URL || ArrayBuffer.isView(one) || (isText && !variable)) refused(place, id, one);
    }
  };
  const { files, inputs } = fields as { files?: unknown; inputs?: Fields };
  if (files) find(files, 'files');
  for (const [name, value] of Object.entries(inputs ?? {})) find(value, `inputs.${name}`, name);
  if (!jobs.size) return fields;

  const form = await checked(transport, call, [...jobs.values()]);
  await uploaded(transport, call, [...jobs.values()], fields['user']);
  const named = (given: unknown): unknown =>
    Array.isArray(given) ? given.map(named) : (jobs.get(given)?.named ?? given);
  const filled = Object.entries(inputs ?? {}).map(([name, value]) => {
    const isList = jobs.has(value) && 'file-list' === fieldOf(form, name)?.type;
    return [name, named(isList ? [value] : value)];
  });
  return {
    ...fields,
    ...(files !== undefined && { files: named(files) }),
    ...(inputs && { inputs: Object.fromEntries(filled) }),
  };
}

/** Refuses what the app does not take, and gives what it says of itself. */
async function checked(transport: Transport, call: Call, jobs: Job[]): Promise<Partial<AppParameters>> {
  for (const job of jobs) if (!(job.file instanceof URL)) job.type = kindOf(job.file.name, job.file.type);
  const runs = call.operation.id.startsWith('workflows');
  return unlessRefused(transport, call, (parameters) => {
    for (const job of jobs) {
      const problem = problemOf(parameters, job, runs);
      if (problem) return problem;
    }
    return undefined;
  });
}

/** A few at a time; when one fails the others are given up. */
async function uploaded(transport: Transport, call: Call, jobs: Job[], user: unknown): Promise<void> {
  const failed = new AbortController();
  const dedupe = call.options.dedupe ?? call.client.dedupe;
  const options = { ...call.options, dedupe, signal: AbortSignal.any([call.signal, failed.signal]) };
  const rest = jobs.values();
  const work = async (): Promise<void> => {
    for (const job of rest) {
      const { file, type } = job;
      job.named =
        file instanceof URL
          ? { ...(type && { type }), transfer_method: 'remote_url', url: file.href }
          : {
              type: type ?? 'custom',
              transfer_method: 'local_file',
              upload_file_id: await stored(transport, file, user as string | undefined, options),
            };
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } catch (error) {
    failed.abort(error);
    for (const { file } of jobs) if ('once' in file) void file.once?.cancel().catch(() => {});
    throw error;
  }
}
