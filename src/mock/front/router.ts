/** Which operation a method and a path mean, decided as the server's router does it. */
import { type Method, type Place, places } from '../document.js';

const UUID = '[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}';
const WHOLE_UUID = new RegExp(`^${UUID}$`);

interface Rule {
  place: Place;
  pattern: RegExp;
  names: string[];
  fixed: number;
}
export interface Found {
  place: Place;
  params: Record<string, string>;
}
/** `allowed` has the methods of a known path that does not take the asked one; `OPTIONS` asks for nothing else. */
export type Routed = { found: Found } | { allowed: string[] } | undefined;

/** A path parameter of format `uuid` takes a hyphenated UUID only, any other everything but a slash. */
function rule(place: Place, path: string): Rule {
  const names: string[] = [];
  const formats = new Map(
    place.parameters.map((it) => [it.name, (it.schema as { format?: string } | undefined)?.format] as const),
  );
  const source = path.split('/').map((segment) => {
    const name = /^\{(.+)\}$/.exec(segment)?.[1];
    if (name === undefined) return segment.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    names.push(name);
    return formats.get(name) === 'uuid' ? `(${UUID})` : '([^/]+)';
  });
  const fixed = path.length - names.reduce((sum, name) => sum + name.length + 2, 0);
  return { place, pattern: new RegExp(`^${source.join('/')}$`), names, fixed };
}

/** Fixed segments win over parameters: `/datasets/tags` is no dataset. */
const bySpecificity = (a: Rule, b: Rule) => a.names.length - b.names.length || b.fixed - a.fixed;

/** A parameter takes no slash: only rules of as many segments can fit a path. */
const segments = (path: string) => path.split('/').length;

export class Router {
  readonly #rules = new Map<number, Rule[]>();

  constructor() {
    for (const place of places()) {
      for (const path of [place.path, ...(place.operation['x-aliases'] ?? [])]) {
        const alike = this.#rules.get(segments(path)) ?? [];
        this.#rules.set(segments(path), [...alike, rule(place, path)].sort(bySpecificity));
      }
    }
  }

  /** `path` begins behind `/v1`, its percent escapes undone. `HEAD` is asked of the `GET` beside it. */
  find(method: string, path: string): Routed {
    const hits = (this.#rules.get(segments(path)) ?? []).filter((it) => it.pattern.test(path));
    if (!hits.length) return undefined;
    const wanted = (method === 'HEAD' ? 'GET' : method).toLowerCase() as Method;
    const hit = hits.find((it) => it.place.method === wanted);
    if (!hit) return { allowed: methods(hits) };
    const values = hit.pattern.exec(path) ?? [];
    // The database knows no upper-case UUIDs, and the server reads them all the same.
    const value = (at: number) => (values[at + 1] ?? '').replace(WHOLE_UUID, (it) => it.toLowerCase());
    return { found: { place: hit.place, params: Object.fromEntries(hit.names.map((name, at) => [name, value(at)])) } };
  }
}

function methods(hits: Rule[]): string[] {
  const own = new Set(hits.map((it) => it.place.method.toUpperCase()));
  return ['OPTIONS', ...own, ...(own.has('GET') ? ['HEAD'] : [])];
}
