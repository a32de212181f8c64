/** The form of one operation, and what it makes of its fields. */
export const TRY = `
import { byId, field, make } from './dom.js';
import { call } from './call.js';
import { exampleBody, isFile, resolve, sample } from './document.js';

/** Ids that answers had, by the name of the parameter they fit. */
const seen = new Map();
const NAMED = { datasets: 'dataset_id', files: 'file_id', conversations: 'conversation_id', annotations: 'annotation_id', segments: 'segment_id' };

function remember(value, group) {
  if (Array.isArray(value)) return value.slice(0, 1).forEach((it) => remember(it, group));
  if (typeof value !== 'object' || value === null) return;
  for (const [name, it] of Object.entries(value)) {
    if (typeof it === 'object') remember(it, name === 'document' ? 'documents' : group);
    else if (name === 'id') seen.set(group === 'documents' ? 'document_id' : NAMED[group], String(it));
    else if (/_id$|^batch$/.test(name) && it) seen.set(name, String(it));
  }
}

let stop;
byId('stop').addEventListener('click', () => stop?.abort());

export function show(operation, keys) {
  stop?.abort();
  byId('answer').hidden = true;
  const form = make('form', { id: 'try' });
  byId('try').replaceWith(form);
  form.append(
    make('h3', {}, make('code', {}, operation.method + ' ' + operation.path)),
    make('p', { class: 'note' }, operation.summary),
  );
  const key = make('input', { list: 'keys-' + operation.kind, autocomplete: 'off', spellcheck: 'false' });
  key.value = keys.get(operation.id, operation.kind);
  const fields = make('div', { class: 'fields' }, field('Key', undefined, key));
  const controls = operation.parameters.map((it) => {
    const control = make('input', { autocomplete: 'off', spellcheck: 'false', required: it.in === 'path' });
    control.dataset.parameter = it.name;
    const value = it.in === 'path' ? (seen.get(it.name) ?? pathSample(it)) : it.required ? sample(it.schema) : undefined;
    control.value = it.name === 'user' ? 'alice' : (value ?? '');
    fields.append(field(it.name, it.in + (it.required ? '' : ', optional'), control));
    return { ...it, control };
  });
  form.append(fields);
  const body = bodyFields(operation, form);
  form.append(
    make('p', { class: 'line actions' },
      make('button', { class: 'first', type: 'submit' }, 'Send'),
    ),
  );
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    stop?.abort();
    stop = new AbortController();
    let path = operation.path;
    const query = new URLSearchParams();
    const headers = {};
    for (const { name, in: where, control } of controls) {
      const { value } = control;
      if (where === 'path') path = path.replace('{' + name + '}', encodeURIComponent(value));
      else if (value !== '' && where === 'query') query.append(name, value);
      else if (value !== '' && where === 'header') headers[name] = value;
    }
    if (key.value) headers.authorization = 'Bearer ' + key.value;
    const search = String(query);
    const init = { method: operation.method, headers, ...body() };
    if (init.type) headers['content-type'] = init.type;
    keys.used(operation.id, key.value);
    const answer = await call('/v1' + path + (search && '?' + search), init, stop);
    remember(answer, operation.group);
  });
}

/** A choice of words has a first one; of ids there is none until one was seen. */
function pathSample({ schema }) {
  const { enum: values } = resolve(schema);
  return values?.[0];
}

/** Puts the fields of the body into the form; what they return is what is sent. */
function bodyFields(operation, form) {
  if (!operation.media) return () => ({});
  if (operation.type !== 'multipart/form-data') {
    const text = make('textarea', { spellcheck: 'false', id: 'json' });
    const example = exampleBody(operation);
    const write = (value) => { text.value = JSON.stringify(value, null, 2); };
    write(operation.streams ? { ...example, response_mode: 'streaming' } : example);
    form.append(field('Body', 'JSON, sent as it stands', text));
    if (operation.streams) form.append(streamSwitch(text, write));
    return () => (text.value.trim() === '' ? {} : { body: text.value, type: 'application/json' });
  }
  const { properties = {}, required = [] } = resolve(operation.media.schema);
  const fields = make('div', { class: 'fields' });
  const controls = Object.entries(properties).map(([name, schema]) => {
    const file = isFile(schema);
    const control = make('input', { type: file ? 'file' : 'text' });
    if (!file) control.value = formSample(name, schema, required.includes(name));
    fields.append(field(name, 'form' + (required.includes(name) ? '' : ', optional'), control));
    return { name, file, control };
  });
  form.append(fields);
  return () => {
    const body = new FormData();
    for (const { name, file, control } of controls) {
      if (file) for (const it of control.files) body.append(name, it);
      else if (control.value !== '') body.append(name, control.value);
    }
    return { body };
  };
}

/** Says in the body whether events are wanted, as long as it can be read. */
function streamSwitch(text, write) {
  const box = make('input', { type: 'checkbox', id: 'streamed', checked: true });
  box.addEventListener('change', () => {
    try {
      write({ ...JSON.parse(text.value), response_mode: box.checked ? 'streaming' : 'blocking' });
    } catch {
      box.checked = !box.checked;
    }
  });
  text.addEventListener('input', () => { box.checked = /"response_mode"\\s*:\\s*"streaming"/.test(text.value); });
  return make('label', { class: 'check', for: 'streamed' }, box, ' Frame by frame');
}

function formSample(name, schema, required) {
  if (name === 'user') return 'alice';
  if (!required && name !== 'data') return '';
  const value = name === 'data' ? { indexing_technique: 'economy', process_rule: { mode: 'automatic' } } : sample(schema);
  return typeof value === 'object' ? JSON.stringify(value) : String(value ?? '');
}
`;
