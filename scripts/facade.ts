/**
 * A plugin of hey-api: one class a resource, one method an operation.
 * The operationId says both: `segments.children.list` is `dify.segments.children.list()`.
 */
import { $, type DefinePlugin, definePluginConfig, type IR, type Plugin, toCase } from '@hey-api/openapi-ts';
import type { Document, Operation } from './openapi.js';
import { operations } from './openapi.js';

type Config = { name: 'facade' } & Plugin.Hooks & Plugin.UserExports;
type Facade = DefinePlugin<Config, Config>;

interface Resource {
  name: string;
  operations: IR.OperationObject[];
  children: Map<string, Resource>;
}

const TRANSPORT = '../transport/index.js';
const STREAMING = '../extensions/streaming/index.js';

const names = (place: Record<string, IR.ParameterObject> = {}) => Object.values(place).map((it) => it.name);
const EVENTS = 'Gives the events as they come. ';
const WHOLE = 'Reads the whole answer from a stream, unless `blocking` is set. ';
const lastOf = (id: string) => id.slice(id.lastIndexOf('.') + 1);

/** What the parser does not keep of an operation, looked up by its id. */
function looks(document: Document) {
  const byId = new Map<string, { operation: Operation; endpoint: string }>();
  for (const { operation, method, path } of operations(document)) {
    byId.set(operation.operationId, { operation, endpoint: `${method.toUpperCase()} ${path.replace('#stream', '')}` });
  }
  const stream = (operation: Operation) => {
    const union = operation.responses['200']?.content?.['text/event-stream']?.['x-events'];
    return union && `${union.replace(/Event$/, '')}Stream`;
  };
  return (id: string) => {
    const found = byId.get(id);
    if (!found) throw new Error(`The document has no operation ${id}.`);
    const { operation, endpoint } = found;
    const streamed = operation['x-answer'] === 'stream' ? byId.get(operation['x-stream'] ?? '')?.operation : undefined;
    return {
      operation,
      endpoint,
      stream: stream(operation),
      streamed: streamed && { id: streamed.operationId, stream: stream(streamed) },
    };
  };
}

export function facade(document: Document): ReturnType<ReturnType<typeof definePluginConfig>> {
  const look = looks(document);

  const handler: Facade['Handler'] = ({ plugin }) => {
    const value = (name: string, external: string) => plugin.symbol(name, { external });
    const type = (name: string, external: string) => plugin.symbol(name, { external, kind: 'type' });
    const typeOf = (operation: IR.OperationObject, role: 'data' | 'response') =>
      plugin.querySymbol({ category: 'type', resource: 'operation', resourceId: operation.id, role });

    const root: Resource = { name: 'Api', operations: [], children: new Map() };
    plugin.forEach(
      'operation',
      ({ operation }) => {
        let resource = root;
        const id = required(operation.operationId);
        for (const segment of id.split('.').slice(0, -1)) {
          const name = `${resource === root ? '' : resource.name}${toCase(segment, 'PascalCase')}`;
          const child = resource.children.get(segment) ?? { name, operations: [], children: new Map() };
          resource.children.set(segment, child);
          resource = child;
        }
        resource.operations.push(operation);
      },
      { order: 'declarations' },
    );

    const method = (operation: IR.OperationObject) => {
      const id = required(operation.operationId);
      const { endpoint, stream, streamed } = look(id);
      assertFlat(operation);
      const params = takes(operation);
      const call = params === 'nothing' ? $('undefined') : $('params');
      const send = () => $('this').attr('api').attr('send').call($.literal(id), call, $('options'));
      const open = (className: string, streamId: string) =>
        $.new(value(className, STREAMING)).args($('this').attr('api'), $.literal(streamId), call, $('options'));

      return $.method(lastOf(id), (m) => {
        m.doc(documentation(operation, endpoint, stream ? EVENTS : streamed ? WHOLE : ''));
        if (params !== 'nothing') {
          const given = $.type(type('Params', TRANSPORT)).generic(required(typeOf(operation, 'data')));
          m.param('params', (p) => p.type(given).required(params === 'required'));
        }
        const answer = typeOf(operation, 'response') ?? 'void';
        if (stream) {
          m.param('options', (p) => p.optional().type(type('StreamOptions', STREAMING)));
          m.returns($.type(value(stream, STREAMING)));
          m.do($.return(open(stream, id)));
        } else if (streamed?.stream) {
          m.generic('O', (g: ReturnType<typeof $.type.param>) => g.extends($.type(type('AnswerOptions', STREAMING))));
          m.param('options', (p) => p.optional().type('O'));
          m.returns(
            $.type(type('Answer', STREAMING)).generic('O').generic(answer).generic(value(streamed.stream, STREAMING)),
          );
          const ways = [
            $.func().do($.return(send())),
            $.func().do($.return(open(streamed.stream, streamed.id))),
          ] as const;
          m.do($.return($(value('answer', STREAMING)).call($('options'), ...ways)));
        } else {
          m.param('options', (p) => p.optional().type(type('RequestOptions', TRANSPORT)));
          m.returns($.type(type('Reply', TRANSPORT)).generic(answer));
          m.do($.return(send()));
        }
      });
    };

    const emit = (resource: Resource): void => {
      for (const child of resource.children.values()) emit(child);
      const meta = (name: string) => ({ category: 'sdk', resource: 'class', resourceId: name }) as const;
      const cls = $.class(plugin.symbol(resource.name, { meta: meta(resource.name) }))
        .export()
        .extends(value('Resource', TRANSPORT));
      for (const [key, child] of resource.children) {
        const symbol = plugin.referenceSymbol(meta(child.name));
        cls.do(
          $.field(key, (f) =>
            f
              .readonly()
              .type(symbol)
              .assign($.new(symbol).args($('this').attr('api'))),
          ),
        );
      }
      for (const operation of resource.operations) {
        if (cls.hasBody) cls.newline();
        cls.do(method(operation));
      }
      plugin.node(cls);
    };
    emit(root);
  };

  return definePluginConfig({
    config: { includeInEntry: true },
    dependencies: ['@hey-api/typescript'],
    handler,
    name: 'facade',
  } as Facade['Config'])() as never;
}

function documentation({ summary, description }: IR.OperationObject, endpoint: string, form: string): string[] {
  const text = [summary && `${summary}.`, description?.trim(), `${form}\`${endpoint}\``].filter(Boolean).join('\n\n');
  return text.replaceAll('*/', '*\\/').trim().split('\n');
}

/** Whether a call needs parameters, may have some, or takes none. */
function takes({ parameters = {}, body }: IR.OperationObject): 'required' | 'optional' | 'nothing' {
  const places = [...Object.values(parameters.path ?? {}), ...Object.values(parameters.query ?? {})];
  if (body?.required || places.some((it) => it.required)) return 'required';
  return body || places.length ? 'optional' : 'nothing';
}

/**
 * The client sorts the parameters of a flat call by itself: those that the path names, and the rest as the body or, where
 * there is none, as the query. The specification must leave no doubt.
 */
function assertFlat({ operationId: id, parameters = {}, body }: IR.OperationObject): void {
  if (parameters.header || parameters.cookie)
    throw new Error(`${id}: header and cookie parameters have no place in a flat call.`);
  if (body && parameters.query) throw new Error(`${id}: a query beside a body has no place in a flat call.`);
  const inside = Object.keys(body?.schema.properties ?? {});
  const twice = names(parameters.path).filter((name) => inside.includes(name));
  if (twice.length) throw new Error(`${id}: \`${twice.join('`, `')}\` stands in the path and in the body.`);
}

function required<T>(value: T | undefined): T {
  if (value === undefined)
    throw new Error('The generator gave nothing where it always gives something; was it updated?');
  return value;
}
