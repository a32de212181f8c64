/** Which operation a method and a path mean, as the server's router decides it. */
import { type Document, METHODS, type Method, type Operation, operations, type Parameter } from '../openapi.js';

export interface Route {
  method: Method;
  path: string;
  operation: Operation;
  parameters: Parameter[];
}
export type Routed = { route: Route; values: Record<string, string> } | { otherMethod: boolean };

interface Rule extends Route {
  pattern: RegExp;
  names: string[];
  fixed: number;
}

const UUID = '[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}';

/** A path parameter of format `uuid` takes a hyphenated UUID only, any other everything but a slash. */
function compile(route: Route, path: string): Rule {
  const names: string[] = [];
  const format = new Map(route.parameters.filter((it) => it.in === 'path').map((it) => [it.name, it.schema?.format]));
  const source = path
    .split('/')
    .map((segment) => {
      const name = /^\{(.+)\}$/.exec(segment)?.[1];
      if (!name) return segment.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      names.push(name);
      return format.get(name) === 'uuid' ? `(${UUID})` : '([^/]+)';
    })
    .join('/');
  return {
    ...route,
    pattern: new RegExp(`^${source}$`),
    names,
    fixed: path.length - names.join('').length - 2 * names.length,
  };
}

/** Fixed segments win over parameters: `/datasets/tags` is no dataset. */
const bySpecificity = (a: Rule, b: Rule) => a.names.length - b.names.length || b.fixed - a.fixed;

export class Router {
  readonly #rules: Rule[];

  constructor(document: Document) {
    this.#rules = [...operations(document)]
      .flatMap((route) => [route.path, ...(route.operation['x-aliases'] ?? [])].map((path) => compile(route, path)))
      .sort(bySpecificity);
  }

  /** `HEAD` is asked of the `GET` beside it. Percent escapes of the path are already undone. */
  find(method: string, path: string): Routed {
    const wanted = method === 'HEAD' ? 'get' : method.toLowerCase();
    const hits = this.#rules.filter((it) => it.pattern.test(path));
    const rule = hits.find((it) => it.method === wanted);
    if (!rule || !METHODS.includes(rule.method)) return { otherMethod: hits.length > 0 };
    const found = rule.pattern.exec(path) ?? [];
    const { pattern: _pattern, names, fixed: _fixed, ...route } = rule;
    return { route, values: Object.fromEntries(names.map((name, i) => [name, found[i + 1] ?? ''])) };
  }
}
