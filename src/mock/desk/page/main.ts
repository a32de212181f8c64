/** Puts the page together. */
export const MAIN = `
import { load } from './document.js';
import { byId, copy, copyButton, make } from './dom.js';
import { follow } from './journal.js';
import { list } from './operations.js';
import { scenarios } from './scenarios.js';
import { show } from './try.js';

const NAMES = { chat: 'chat app', 'agent-chat': 'agent', 'advanced-chat': 'chatflow', workflow: 'workflow', completion: 'completion app', dataset: 'knowledge bases' };
const offers = { app: make('datalist', { id: 'keys-app' }), dataset: make('datalist', { id: 'keys-dataset' }) };
document.body.append(...Object.values(offers));
const known = new Set();

/** Keys for the forms: the one used before, or one that opens the right kind of app. */
const last = new Map();
const keys = {
  get(id, kind) {
    const group = id.split('.')[0];
    const wanted = kind === 'dataset' ? 'dataset-' : { workflows: 'app-workflow', humanInput: 'app-workflow', completion: 'app-completion' }[group] ?? 'app-chat';
    return last.get(group) ?? [...known].find((it) => it.startsWith(wanted)) ?? wanted;
  },
  used: (id, key) => last.set(id.split('.')[0], key),
};

async function apps() {
  const { url, apps } = await (await fetch('/__mock/apps')).json();
  byId('url').textContent = url;
  for (const { key, mode } of apps) {
    if (known.has(key)) continue;
    known.add(key);
    offers[mode === 'dataset' ? 'dataset' : 'app'].append(make('option', { value: key }));
    byId('apps').append(make('li', {}, make('code', {}, key), make('span', {}, NAMES[mode] ?? mode), copyButton(key, key)));
  }
}

byId('copy-url').addEventListener('click', ({ currentTarget }) => copy(byId('url').textContent, currentTarget));
const [operations] = await Promise.all([load(), apps()]);
list(operations, (operation) => show(operation, keys));
scenarios(operations);
follow(({ key, status }) => {
  if (key && status && status < 400 && !known.has(key)) void apps();
});
document.body.dataset.ready = 'true';
`;
