/**
 * A plugin of hey-api: one type a resource, one method an operation, with their documentation.
 * The operationId says both: `segments.children.list` is `dify.segments.children.list()`.
 */
import { $, type DefinePlugin, definePluginConfig, type IR, type Plugin, toCase } from '@hey-api/openapi-ts';
import type { Document, Operation } from './openapi.js';
import { isBinary, operations } from './openapi.js';

type Config = { name: 'facade' } & Plugin.Hooks & Plugin.UserExports;
type Facade = DefinePlugin<Config, Config>;

interface Resource {
  name: string;
  operations: IR.OperationObject[];
  children: Map<string, Resource>;
}

const TRANSPORT = '../transport/index.js';
const STREAMING = '../extensions/streaming/index.js';
const PAGES = '../extensions/pages/index.js';
const RESULTS = '../extensions/streaming/results.js';
const UPLOADS = '../extensions/uploads/index.js';
const TYPES = '../extensions/types/client.js';
/** The parameter of a type that knows what its app takes. */
const SHAPE = 'Shape';

const names = (place: Record<string, IR.ParameterObject> = {}) => Object.values(place).map((it) => it.name);
const lastOf = (id: string) => id.slice(id.lastIndexOf('.') + 1);

/** What the parser does not keep of an operation. */
interface Look {
  endpoint: string;
  /** The type of its stream, where it answers as one. */
  stream: string | undefined;
  /** The type of what the stream adds up to that its whole answer is read from. */
  result: string | undefined;
  /** Whether it answers with a page of a list. */
  pages: boolean;
  /** Whether files may stand in its parameters. */
  files: boolean;
  /** Whether it takes what the form of the app asks for. */
  inputs: boolean;
  /** Whether it answers with a file. */
  binary: boolean;
}

function looks(document: Document): (id: string) => Look {
  const places = [...operations(document)];
  const byId = new Map(places.map((it) => [it.operation.operationId, it]));
  const ofStream = (operation: Operation | undefined, what: 'Stream' | 'Result') => {
    const union = operation?.responses['200']?.content?.['text/event-stream']?.['x-events'];
    return union?.replace(/Event$/, what);
  };
  return (id) => {
    const { operation, method, path } = required(byId.get(id));
    const stream = ofStream(operation, 'Stream');
    const source = !stream && operation['x-answer'] ? byId.get(operation['x-stream'] ?? '') : undefined;
    return {
      endpoint: `${method.toUpperCase()} ${path.replace('#stream', '')}`,
      stream,
      result: ofStream(source?.operation, 'Result'),
      pages: !!operation['x-pages'],
      files: !!operation['x-files'],
      inputs: !!operation['x-files']?.includes('inputs'),
      binary: isBinary(operation),
    };
  };
}

export function facade(document: Document): ReturnType<ReturnType<typeof definePluginConfig>> {
  const look = looks(document);

  const handler: Facade['Handler'] = ({ plugin }) => {
    const type = (name: string, external: string) => plugin.symbol(name, { external, kind: 'type' });
    const typeOf = (operation: IR.OperationObject, role: 'data' | 'response') =>
      plugin.querySymbol({ category: 'type', resource: 'operation', resourceId: operation.id, role });

    const root: Resource = { name: 'Api', operations: [], children: new Map() };
    plugin.forEach(
      'operation',
      ({ operation }) => {
        let resource = root;
        for (const segment of required(operation.operationId).split('.').slice(0, -1)) {
          const name = `${resource === root ? '' : resource.name}${toCase(segment, 'PascalCase')}`;
          const child = resource.children.get(segment) ?? { name, operations: [], children: new Map() };
          resource.children.set(segment, child);
          resource = child;
        }
        resource.operations.push(operation);
      },
      { order: 'declarations' },
    );

    const signature = (operation: IR.OperationObject) => {
      const id = required(operation.operationId);
      const { stream, result, pages, files, inputs, binary } = look(id);
      const params = takes(operation);
      const answer = binary ? type('Download', UPLOADS) : (typeOf(operation, 'response') ?? 'void');
      const given = () => $.type(type('Params', TRANSPORT)).generic(required(typeOf(operation, 'data')));
      if (result && !inputs) throw new Error(`${id}: what answers from a stream and takes no inputs has no type yet.`);
      const asking = (name: string) => $.type(type(name, TYPES)).generic(SHAPE).generic(given());
      if (inputs && stream) return asking('AppStream').generic(type(stream, STREAMING));
      if (result) return asking('AppAnswer').generic(answer).generic(type(result, RESULTS));
      const func = $.type.func();
      if (params !== 'nothing') {
        const whole = files ? $.type(type('WithFiles', UPLOADS)).generic(given()) : given();
        func.param('params', (p) => p.type(whole).required(params === 'required'));
      }
      const options = stream ? type('StreamOptions', STREAMING) : type('RequestOptions', TRANSPORT);
      func.param('options', (p) => p.optional().type(options));
      const reply = pages ? type('Pages', PAGES) : type('Reply', TRANSPORT);
      return func.returns(stream ? $.type(type(stream, STREAMING)) : $.type(reply).generic(answer));
    };

    const knowsApp = ({ operations, children }: Resource): boolean =>
      operations.some((it) => look(required(it.operationId)).inputs) || [...children.values()].some(knowsApp);

    const emit = (resource: Resource): void => {
      for (const child of resource.children.values()) emit(child);
      const meta = (name: string) => ({ category: 'sdk', resource: 'class', resourceId: name }) as const;
      const members = $.type.object();
      for (const [key, child] of resource.children) {
        const name = plugin.referenceSymbol(meta(child.name));
        members.prop(key, (p) => p.readonly().type(knowsApp(child) ? $.type(name).generic(SHAPE) : name));
      }
      for (const operation of resource.operations) {
        assertFlat(operation);
        const id = required(operation.operationId);
        members.prop(lastOf(id), (p) => p.doc(documentation(operation, look(id))).type(signature(operation)));
      }
      const alias = $.type.alias(plugin.symbol(resource.name, { meta: meta(resource.name) })).export();
      if (knowsApp(resource)) {
        alias.generic(SHAPE, (g: ReturnType<typeof $.type.param>) =>
          g.extends($.type(type('AppShape', TYPES))).default($.type(type('AnyApp', TYPES))),
        );
      }
      plugin.node(alias.type(members));
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

/** How a method answers, where that is not in one piece. */
const EVENTS = 'Gives the events as they come. ';
const WHOLE = 'Reads the whole answer from a stream, unless `blocking` is set. ';
const LISTED = 'Gives the page when awaited, the items of all pages when iterated. ';

function documentation(
  { summary, description }: IR.OperationObject,
  { endpoint, stream, result, pages }: Look,
): string[] {
  const form = stream ? EVENTS : result ? WHOLE : pages ? LISTED : '';
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
