import type { Call, Transport } from '../../transport/index.js';
import { attached } from './attach.js';
import { tooLarge } from './check.js';
import { Form } from './form.js';
import { unlessRefused } from './parameters.js';

/** A server takes files of this size unless its own settings say otherwise: about them nothing is asked. */
const SMALL = 10 * 2 ** 20;

/** The body of a call that may hold files, ready to be sent. */
export async function prepared(transport: Transport, call: Call, fields: Record<string, unknown>): Promise<unknown> {
  const { id, body } = call.operation;
  if (body !== 'form') return attached(transport, call, fields);
  const form = new Form(id, fields);
  const [file] = form.sources;
  call.once = !!file?.once;
  if (id === 'files.upload' && file && (file.size ?? 0) > SMALL) {
    await unlessRefused(transport, call, (parameters) => tooLarge(parameters, file)).catch((error) => {
      form.close();
      throw error;
    });
  }
  return form;
}
