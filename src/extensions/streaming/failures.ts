/** What a stream throws. */
import type { Operation } from '../../transport/index.js';
import {
  classify,
  type DifyError,
  type DifyModelError,
  DifyStreamError,
  DifyTimeoutError,
  DifyTruncatedError,
} from '../errors/index.js';
import { type Ids, idsOf } from './ids.js';

/** An `error` event. */
export function refused(
  { id: operation }: Operation,
  event: { status?: number; code?: string; message?: string | null },
): DifyStreamError {
  const { status = 500, code } = event;
  const refusal = { status, code, message: event.message || 'Unknown error.', operation };
  const cause = classify(refusal);
  const { message, provider } = cause as DifyModelError;
  return new DifyStreamError(Object.assign({ provider }, refusal, { message }), { cause });
}

/** A frame that is no JSON. */
export function garbled({ id: operation }: Operation, data: string, cause: unknown): DifyStreamError {
  const message = `An event is not JSON: ${data.slice(0, 200)}`;
  return new DifyStreamError({ status: 200, code: undefined, message, operation }, { cause });
}

/** An end that came too early, or was not waited for. */
export function truncated({ id }: Operation, partial: object, cause: unknown, was = 'ended'): DifyTruncatedError {
  const { message_id, workflow_run_id } = partial as Ids;
  const told = workflow_run_id
    ? `The run ${workflow_run_id} may go on: see \`workflows.runs.get\` and \`workflows.runs.events\`.`
    : message_id
      ? `Message ${message_id} dies with its connection: there is nothing to resume.`
      : 'Nothing had come of it.';
  const message = `\`${id}\` ${was} before its result was whole. ${told}`;
  return withPartial(new DifyTruncatedError(message, { partial, cause }), partial);
}

/** A run that did not begin in time may still do so. */
export const unbegun = (error: DifyTimeoutError): DifyTimeoutError =>
  new DifyTimeoutError(`The run has not begun, and may still do so: ${error.message}`, error);

/** An error with what had come before it, and the ids to look the run up by. */
export const withPartial = <Failure extends DifyError>(error: Failure, partial: object): Failure =>
  Object.assign(error, idsOf(partial), { partial });

/** Whether it was we who ended the stream, not the server or the network: then the run is still under way. */
export const isOurs = ({ name, status }: DifyError & { status?: number }): boolean =>
  /^(TimeoutError|AbortError|DifyError)$/.test(name) || status === 200;
