/** Refusals that a scenario asks for: as the specification shows them, if it does. */
import { type Place, places } from '../document.js';
import { type Reply, refused } from '../front/reply.js';
import { Refusal } from '../refusal.js';
import { type Example, examplesOf } from './examples.js';
import type { Scenario } from './words.js';

interface Envelope {
  status: number;
  code: string;
  message: string;
}

/** What a status means where the specification shows nothing of it. */
const USUAL: Readonly<Record<number, readonly [code: string, message: string]>> = {
  400: ['invalid_param', 'The request is wrong.'],
  401: ['unauthorized', 'Access token is invalid'],
  403: ['forbidden', "The app's API service has been disabled."],
  404: ['not_found', 'The requested resource was not found.'],
  405: ['method_not_allowed', 'The method is not allowed for the requested URL.'],
  409: ['dataset_name_duplicate', 'The dataset name already exists. Please modify your dataset name.'],
  412: ['human_input_form_submitted', 'This form has already been submitted by another user'],
  413: ['file_too_large', 'File size exceeded.'],
  415: ['unsupported_media_type', "The request Content-Type was not 'application/json'."],
  422: ['unprocessable_entity', 'The request could not be processed.'],
  429: ['too_many_requests', 'Too many requests. Please try again later.'],
  500: ['internal_server_error', 'The server encountered an internal error and was unable to complete your request.'],
  502: ['bad_gateway', 'The server got no proper answer from behind it.'],
  503: ['service_unavailable', 'The server is overloaded or down for maintenance.'],
  504: ['gateway_timeout', 'The server got no answer in time from behind it.'],
};

const isEnvelope = (value: unknown): value is Envelope =>
  typeof value === 'object' && value !== null && 'code' in value && 'message' in value && 'status' in value;
const envelopes = (examples: readonly Example[]) => examples.map((it) => it.value).filter(isEnvelope);

/** An example of the operation goes before one of another. */
function documented(place: Place, { code, error }: Scenario): Envelope | undefined {
  const fits = (it: Envelope) =>
    (code === undefined || it.status === code) && (error === undefined || it.code === error);
  const own = envelopes(examplesOf(place)).find(fits);
  if (own || error === undefined) return own;
  for (const other of places()) {
    const found = envelopes(examplesOf(other)).find(fits);
    if (found) return found;
  }
  return undefined;
}

/** Status, code and message of what is asked for. */
export function envelopeOf(place: Place, { code, error }: Scenario): Envelope {
  const shown = documented(place, { code, error });
  if (shown) return { status: shown.status, code: shown.code, message: shown.message };
  const byWord = Object.entries(USUAL).find(([, [word]]) => word === error)?.[0];
  const status = code ?? Number(byWord ?? 400);
  const [word, message] = USUAL[status] ?? [
    status < 500 ? 'bad_request' : 'unknown',
    `The mock was asked for ${status}.`,
  ];
  return { status, code: error ?? word, message: error === undefined || error === word ? message : `${error}.` };
}

/** The refusal that stands before everything else, if one was asked for. With `error_at` it is the event that is meant. */
export function refusalOf(place: Place, scenario: Scenario): Reply | undefined {
  const { error, error_at, retry_after } = scenario;
  const code = scenario.code === 200 ? undefined : scenario.code;
  const refuses = code !== undefined || (error !== undefined && scenario.code !== 200);
  if (!refuses || (error_at !== undefined && streamable(place))) return undefined;
  const told = envelopeOf(place, { code, error });
  const headers = {
    ...(told.status === 401 && { 'www-authenticate': 'Bearer realm="api"' }),
    ...(retry_after !== undefined && { 'retry-after': String(retry_after) }),
  };
  return refused(new Refusal(told.status, told.code, told.message, { headers }));
}

/** Whether an operation can answer with events. */
export const streamable = (place: Place): boolean => examplesOf(place).some((it) => it.events);
