/** Checks exchanges against the specification: route, status, body, every frame of a stream. */
import type { Answer, Document, MediaType, Operation, RequestBody, Schema } from '../openapi.js';
import { resolve } from '../openapi.js';
import { type Exchange, isJsonBody, type Part, parts } from './exchange.js';
import { cutFrames } from './frames.js';
import { type Route, type Routed, Router } from './routes.js';
import { type Mismatch, Schemas } from './schemas.js';

export interface Verdict {
  operationId?: string;
  /** The router answered, no operation. */
  router: boolean;
  frames: number;
  /** What of the request is outside the specification although the server took it. */
  lenient: string[];
  violations: string[];
}

const told = (where: string, them: Mismatch[]) =>
  them.map((it) => `${where}${it.path === '/' ? '' : it.path} ${it.message}`);
const mediaType = (header: string | undefined) => (header ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
const isJson = (type: string) => type === 'application/json' || /^application\/.+\+json$/.test(type);

export class Contract {
  readonly router: Router;
  readonly #schemas: Schemas;
  readonly #document: Document;

  constructor(document: Document) {
    this.#document = document;
    this.router = new Router(document);
    this.#schemas = new Schemas(document);
  }

  /** The verdict on one exchange. */
  check(exchange: Exchange): Verdict {
    const { method, path } = exchange.request;
    const verdict: Verdict = { router: false, frames: 0, lenient: [], violations: [] };
    const routed = this.route(method, path);
    if (!('route' in routed)) return this.#routerAnswer(exchange, routed, verdict);
    const { route, values } = routed;
    verdict.operationId = route.operation.operationId;
    if (exchange.response.status < 300) verdict.lenient.push(...this.#request(route, values, exchange));
    this.#response(route.operation, exchange, verdict);
    return verdict;
  }

  route(method: string, path: string): Routed {
    const inside = path.replace(/^\/v1(?=\/|$)/, '');
    try {
      return this.router.find(method, decodeURIComponent(inside));
    } catch {
      return { otherMethod: false };
    }
  }

  /** Mismatches of a value that a named schema describes. */
  mismatches(schema: string, value: unknown): string[] {
    return told(schema, this.#schemas.named(schema)(value));
  }

  /** An unknown path, a wrong method, a redirect, a preflight: nothing that an operation describes. */
  #routerAnswer({ request, response }: Exchange, { otherMethod }: { otherMethod: boolean }, verdict: Verdict): Verdict {
    verdict.router = true;
    const type = mediaType(response.headers['content-type']);
    const inside = request.path.replace(/^\/v1(?=\/)/, '');
    const fits =
      (response.status === 404 && !otherMethod && type === 'text/html') ||
      response.status === 308 ||
      (request.method === 'OPTIONS' && response.status === 200 && 'allow' in response.headers) ||
      (response.status === 200 && (this.#document['x-router-pages'] ?? []).includes(inside));
    if (response.status === 405 && otherMethod) {
      verdict.violations.push(...this.mismatches('ErrorBody', response.json));
    } else if (!fits) {
      verdict.violations.push(
        `${request.method} ${request.path} is no operation, and ${response.status} ${type} no answer of the router`,
      );
    }
    return verdict;
  }

  #request({ operation, parameters }: Route, values: Record<string, string>, { request }: Exchange): string[] {
    const sent = { path: values, query: request.query ?? {} };
    const out: string[] = [];
    for (const place of ['path', 'query'] as const) {
      const mine = parameters.filter((it) => it.in === place);
      const properties = Object.fromEntries(mine.map((it) => [it.name, it.schema ?? {}]));
      const required = mine.filter((it) => it.required).map((it) => it.name);
      out.push(
        ...told(
          place,
          this.#cached(`${operation.operationId} ${place}`, { type: 'object', properties, required })(sent[place]),
        ),
      );
    }
    const requestBody = operation.requestBody && resolve<RequestBody>(this.#document, operation.requestBody);
    const content = requestBody?.content;
    const multipart = parts(request.body);
    if (!content) return out;
    if (multipart) return [...out, ...this.#form(operation, content['multipart/form-data'], multipart)];
    const json = content['application/json'];
    if (request.body === undefined || request.body === null) {
      if (requestBody?.required) out.push('body is missing');
    } else if (!json?.schema || !isJsonBody(request)) out.push('body is not JSON');
    else out.push(...told('body', this.#schemas.check(json.schema)(request.body)));
    return out;
  }

  /** A form as the object that its schema describes: a file is text to the schema, JSON parts are parsed. */
  #form(operation: Operation, media: MediaType | undefined, multipart: Part[]): string[] {
    if (!media?.schema) return ['body is multipart'];
    const schema = resolve(this.#document, media.schema);
    const form: Record<string, unknown> = {};
    const out: string[] = [];
    for (const { name, value, filename } of multipart) {
      const field = schema.properties?.[name] && resolve(this.#document, schema.properties[name]);
      if (field?.type === 'object' && value !== undefined) {
        // Inside JSON a number is a number: nothing there is coerced.
        out.push(...told(`form/${name}`, this.#schemas.check(field)(parsed(value))));
        form[name] = {};
      } else form[name] ??= filename !== undefined || value === undefined ? 'file' : value;
    }
    const flat = {
      ...schema,
      properties: mapped(schema.properties ?? {}, (it) => asField(resolve(this.#document, it))),
    };
    return [...out, ...told('form', this.#cached(`form ${operation.operationId}`, flat)(form))];
  }

  #response(operation: Operation, { request, response }: Exchange, verdict: Verdict): void {
    const { status, headers } = response;
    const answer = operation.responses[status] && resolve<Answer>(this.#document, operation.responses[status]);
    if (!answer) {
      verdict.violations.push(`${status} is not documented for ${operation.operationId}`);
      return;
    }
    if (request.method === 'HEAD' || !answer.content) {
      if (response.json !== undefined || response.text || response.bytes || response.stream) {
        verdict.violations.push(`${status} has a body`);
      }
      return;
    }
    const type = mediaType(headers['content-type']);
    const media = answer.content[type];
    if (!media)
      verdict.violations.push(
        `${status} ${type || 'without content type'} is not documented for ${operation.operationId}`,
      );
    else if (response.stream) this.#stream(media, response, verdict);
    else if (isJson(type) && media.schema) {
      if (response.json === undefined && response.text !== undefined) {
        const value = parsed(response.text);
        if (value === undefined) verdict.violations.push(`${status} body is not JSON`);
        else verdict.violations.push(...told(String(status), this.#schemas.check(media.schema)(value)));
      } else verdict.violations.push(...told(String(status), this.#schemas.check(media.schema)(response.json)));
    } else if (response.json !== undefined) verdict.violations.push(`${status} ${type} has a JSON body`);
  }

  #stream(media: MediaType, { stream = [], ended = true }: Exchange['response'], verdict: Verdict): void {
    const { frames, rest } = cutFrames(stream.map(([, text]) => text).join(''));
    if (rest && ended) verdict.violations.push(`the stream ends inside a frame: ${rest.slice(0, 80)}`);
    const union = media['x-events'];
    if (!union) verdict.violations.push('a stream, and no union in `x-events`');
    for (const { event, data } of frames) {
      verdict.frames++;
      if (data === undefined) {
        if (event !== 'ping') verdict.violations.push(`a frame without data that is no ping: ${event}`);
        continue;
      }
      const value = parsed(data);
      if (value === undefined) verdict.violations.push(`a frame that is not JSON: ${data.slice(0, 80)}`);
      else if (union) verdict.violations.push(...this.mismatches(union, value).map((it) => `${nameOf(value)}: ${it}`));
    }
  }

  #cached(key: string, schema: Schema): (value: unknown) => Mismatch[] {
    let known = this.#objects.get(key);
    if (!known) this.#objects.set(key, (known = this.#schemas.check(schema, { coerce: true })));
    return known;
  }
  readonly #objects = new Map<string, (value: unknown) => Mismatch[]>();
}

/** An object among form fields was checked by itself. */
const asField = (field: Schema): Schema => (field.type === 'object' ? { type: 'object' } : field);

const mapped = <T>(record: Record<string, T>, change: (it: T) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(record).map(([key, it]) => [key, change(it)]));

const nameOf = (event: unknown) => String((event as { event?: unknown } | null)?.event);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
