/** The only door to Prism: its library checks requests and picks examples, one operation at a time. Its server is never used. */
import { createInstance, type IHttpConfig } from '@stoplight/prism-http';
import { validateInput } from '@stoplight/prism-http/dist/validator/index.js';
import { bodySchema, type Place, places, takesForm } from '../document.js';
import { type PrismOperation, prismOperations } from './operations.js';

export interface Violation {
  place: 'body' | 'query' | 'path' | 'header';
  /** Where inside: `['files', '0', 'type']`, also of what is missing; empty for the body itself. */
  at: string[];
  /** The keyword of JSON Schema that says no. */
  rule: string;
  /** Prism's own sentence. */
  message: string;
}
export interface Sent {
  params: Record<string, string>;
  query: Record<string, string | string[]>;
  /** The JSON, or the form as an object; undefined when nothing was sent. */
  body: unknown;
  /** What content type of the answer is wanted for an example. */
  accept?: string;
}
export interface Example {
  status: number;
  type: string;
  body: unknown;
}

type Instance = ReturnType<typeof createInstance>;
type Input = Parameters<Instance['request']>[0];

const silence = () => {};
const logger = {
  info: silence,
  success: silence,
  debug: silence,
  warn: silence,
  error: silence,
  trace: silence,
  child: () => logger,
};

/** A new one for each call: Prism writes the media types of a request into it. */
const config = (): IHttpConfig => ({
  isProxy: false,
  validateRequest: false,
  validateResponse: false,
  checkSecurity: false,
  errors: false,
  mock: { dynamic: false },
  upstreamProxy: undefined,
});

/** Prism's parser of forms dies of legal ones and forgets `$ref`s. A form comes as an object instead, and is checked as JSON. */
function asJson(operation: PrismOperation): PrismOperation {
  const body = operation.request?.body;
  const content = body?.contents?.[0];
  if (!body || !content) return operation;
  return {
    ...operation,
    request: { ...operation.request, body: { ...body, contents: [{ ...content, mediaType: 'application/json' }] } },
  } as PrismOperation;
}

/** Prism goes through lists of nothing as well: an empty path alone costs it a template and a match. */
function withoutNothing({ request = {}, ...operation }: PrismOperation): PrismOperation {
  const kept = Object.entries(request).filter(([, it]) => !Array.isArray(it) || it.length);
  return { ...operation, request: Object.fromEntries(kept) };
}

export class Prism {
  readonly #prism: Instance;
  readonly #operations = new Map<string, PrismOperation>();
  readonly #places = new Map<string, Place>();

  private constructor(operations: PrismOperation[]) {
    this.#prism = createInstance(config(), { logger: logger as never });
    for (const place of places()) this.#places.set(place.operation.operationId, place);
    for (const operation of operations) {
      const id = operation.iid ?? '';
      const place = this.#places.get(id);
      this.#operations.set(id, withoutNothing(place && takesForm(place.operation) ? asJson(operation) : operation));
    }
  }

  static async load(): Promise<Prism> {
    return new Prism(await prismOperations());
  }

  /** What the specification has against a request. */
  check(operationId: string, sent: Sent): Violation[] {
    // Its validator alone: to look for an example as well, and throw it away, takes as long again.
    const { operation, input } = this.#input(operationId, sent);
    // Without a length Prism takes the content type as it is: the front has looked at it.
    const headers = { 'content-type': 'application/json' };
    const result = validateInput({ resource: operation, element: { ...input, headers } });
    if (result._tag === 'Right') return [];
    return result.left.filter((it) => it.severity === 0).map((it) => violation(it.path ?? [], it));
  }

  /** An example of the success of an operation, whatever was sent; undefined when the specification has none. */
  async example(operationId: string, sent: Sent): Promise<Example | undefined> {
    const { operation, input } = this.#input(operationId, sent);
    const result = await this.#prism.request(input, [operation], config())();
    if (result._tag === 'Left') return undefined;
    const { statusCode, headers, body } = result.right.output;
    return { status: statusCode, type: headers?.['Content-type'] ?? 'application/json', body };
  }

  /** Compiles the schemas of all operations, one in each turn of the event loop, so that no first request has to wait for it. */
  async warm(signal: AbortSignal): Promise<void> {
    for (const [id, place] of this.#places) {
      await new Promise((resolve) => setImmediate(resolve));
      if (signal.aborted) return;
      const names = [...place.path.matchAll(/\{(.+?)\}/g)].map((it) => it[1] as string);
      const params = Object.fromEntries(names.map((name) => [name, '00000000-0000-4000-8000-000000000000']));
      this.check(id, { params, query: {}, body: bodySchema(place.operation) && {} });
    }
  }

  #input(operationId: string, { params, query, body, accept = 'application/json' }: Sent) {
    const place = this.#places.get(operationId);
    const operation = this.#operations.get(operationId);
    if (!place || !operation) throw new Error(`Prism knows no operation \`${operationId}\`.`);
    const path = place.path.replace(/\{(.+?)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
    const hasBody = body !== undefined && operation.request?.body !== undefined;
    const headers = hasBody ? { accept, 'content-type': 'application/json', 'content-length': '2' } : { accept };
    const input = { method: place.method, url: { path, query }, headers, ...(hasBody && { body }) };
    return { operation, input: input as Input };
  }
}

function violation(
  [place = 'body', ...at]: (string | number)[],
  { code, message }: { code?: unknown; message: string },
): Violation {
  const missing = code === 'required' ? /required property '(.+?)'/.exec(message)?.[1] : undefined;
  const where = missing === undefined ? at : [...at, missing];
  return { place: place as Violation['place'], at: where.map(String), rule: String(code ?? ''), message };
}
