/** The journal as it is written. */
export const JOURNAL = `
import { byId, make, post } from './dom.js';

const MOST = 200;
const rows = new Map();

export function follow(seen) {
  const source = new EventSource('/__mock/requests/live');
  source.onopen = () => { byId('live').textContent = 'live'; };
  source.onerror = () => { byId('live').textContent = 'not connected'; };
  source.onmessage = ({ data }) => {
    const entry = JSON.parse(data);
    put(entry);
    seen(entry);
  };
  byId('reset').addEventListener('click', async () => {
    await post('/__mock/reset', {});
    for (const { row } of rows.values()) row.remove();
    rows.clear();
    byId('nothing').hidden = false;
  });
}

/** A row for a new request, or what is new about it in the row it has. */
function put(entry) {
  let parts = rows.get(entry.n);
  if (!parts) {
    parts = empty();
    rows.set(entry.n, parts);
    byId('journal').prepend(parts.row);
    byId('nothing').hidden = true;
    if (rows.size > MOST) drop(Math.min(...rows.keys()));
  }
  fill(parts, entry);
}

function drop(n) {
  rows.get(n).row.remove();
  rows.delete(n);
}

function empty() {
  const cells = Object.fromEntries(['time', 'method', 'path', 'key', 'status', 'ms'].map((name) => [name, make('span', { class: name })]));
  const violations = make('ul', { class: 'violations' });
  const detail = make('pre', { tabindex: '0' });
  return { cells, violations, detail, row: make('li', {}, make('details', {}, make('summary', {}, ...Object.values(cells)), detail), violations) };
}

function fill({ cells, violations, detail }, entry) {
  const { method, path, operation, key, status, ms, at } = entry;
  cells.time.textContent = new Date(at).toTimeString().slice(0, 8);
  cells.method.textContent = method;
  cells.path.textContent = operation ?? path;
  cells.path.title = path;
  cells.key.textContent = key ?? '';
  cells.status.textContent = status || '…';
  cells.status.className = 'status ' + (status >= 400 ? 'bad' : status ? 'good' : '');
  cells.ms.textContent = ms + ' ms';
  violations.replaceChildren(...entry.violations.map((it) => make('li', {}, it)));
  detail.textContent = [
    method + ' ' + path,
    entry.scenario && 'scenario: ' + JSON.stringify(entry.scenario),
    entry.body === undefined ? 'no body' : JSON.stringify(entry.body, null, 2),
  ].filter(Boolean).join('\\n\\n');
}
`;
