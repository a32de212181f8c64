/** The list of operations, with a filter. */
export const OPERATIONS = `
import { byId, make } from './dom.js';

export function list(operations, chosen) {
  const groups = new Map();
  const buttons = [];
  for (const operation of operations) {
    const button = make('button', { type: 'button', title: operation.method + ' ' + operation.path, onclick: () => choose(operation) },
      make('span', { class: 'method' }, operation.method), make('span', { class: 'name' }, operation.id));
    button.dataset.words = [operation.id, operation.method, operation.path, operation.summary].join(' ').toLowerCase();
    button.dataset.operation = operation.id;
    buttons.push(button);
    if (!groups.has(operation.group)) groups.set(operation.group, make('ul'));
    groups.get(operation.group).append(make('li', {}, button));
  }
  const folds = [...groups].map(([name, items]) => make('details', { open: name === 'chat' }, make('summary', {}, name), items));
  byId('operations').append(...folds);

  function choose(operation) {
    for (const it of buttons) it.setAttribute('aria-current', String(it.dataset.operation === operation.id));
    history.replaceState(null, '', '#' + operation.id);
    chosen(operation);
    byId('try-title').focus();
    byId('try-title').scrollIntoView({ block: 'nearest' });
  }

  byId('filter').addEventListener('input', ({ target }) => {
    const words = target.value.toLowerCase().split(/\\s+/).filter(Boolean);
    for (const it of buttons) it.parentElement.hidden = !words.every((word) => it.dataset.words.includes(word));
    for (const fold of folds) {
      const shown = [...fold.querySelectorAll('li')].some((it) => !it.hidden);
      fold.hidden = !shown;
      if (words.length) fold.open = shown;
    }
  });

  const asked = operations.find((it) => it.id === location.hash.slice(1)) ?? operations[0];
  for (const it of buttons) it.setAttribute('aria-current', String(it.dataset.operation === asked.id));
  chosen(asked);
}
`;
