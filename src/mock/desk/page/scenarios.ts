/** The form that says what happens to the next request. */
export const SCENARIOS = `
import { byId, field, make, post } from './dom.js';

const READY = [
  ['Too many requests', 'code=429, retry_after=1'],
  ['Server down', 'code=503'],
  ['Never an answer', 'hang'],
  ['Gone before the headers', 'drop=before'],
  ['Reset after 3 frames', 'drop=rst, drop_after=3'],
  ['An error event', 'error_at=3'],
  ['An end too early', 'truncate_after=3'],
  ['Slow words', 'ttft=1000, chunk_delay=300'],
  ['Bytes in sevens', 'fragment=7'],
  ['Other words', 'answer="So it is said."'],
];

export function scenarios(operations) {
  const words = make('input', { id: 'scenario', value: READY[0][1], required: true, autocomplete: 'off', spellcheck: 'false', class: 'mono' });
  const ready = make('select', {}, ...READY.map(([name, value]) => make('option', { value }, name)));
  ready.addEventListener('change', () => { words.value = ready.value; });
  const names = operations.flatMap(({ id, streams }) => (streams ? [id, id.replace(/send$|run$|runVersion$/, (it) => ({ send: 'stream', run: 'stream', runVersion: 'streamVersion' })[it])] : [id]));
  const operation = make('select', { id: 'next-operation' }, make('option', { value: '' }, 'any operation'), ...names.map((it) => make('option', {}, it)));
  const key = make('input', { placeholder: 'any key', autocomplete: 'off', spellcheck: 'false' });
  const times = make('input', { type: 'number', min: '1', value: '1' });
  const said = make('output', { id: 'next-said' });
  byId('next').append(
    make('p', { class: 'note' }, 'To the next request that fits, before anything else is looked at.'),
    make('div', { class: 'fields' }, field('Ready made', undefined, ready), field('For', undefined, operation), field('Key', undefined, key), field('Times', undefined, times)),
    field('Scenario', 'words as in a Prefer header', words),
    make('p', { class: 'line actions' }, make('button', { type: 'submit', class: 'first' }, 'Set'), said),
  );
  byId('next').addEventListener('submit', async (event) => {
    event.preventDefault();
    said.className = '';
    said.textContent = '';
    const order = { scenario: words.value, times: Number(times.value) };
    if (operation.value) order.operation = operation.value;
    if (key.value) order.key = key.value;
    try {
      await post('/__mock/next', order);
      said.className = 'good';
      said.textContent = 'Waiting for ' + (operation.value || 'any request') + '.';
    } catch (error) {
      said.className = 'bad';
      said.textContent = error.message;
    }
  });
}
`;
