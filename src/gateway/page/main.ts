/** The conversation: questions, answers as they come, and what stops them. */
export const MAIN = `
import { choose, taken } from './file.js';
import { draw, inputs } from './form.js';
import { shown } from './markdown.js';
import { ask, events, json, worded } from './stream.js';

const [log, form, query, send, stop, said, app, fresh, file, title] =
  ['log', 'ask', 'query', 'send', 'stop', 'said', 'app', 'new', 'file', 'title'].map((id) => document.getElementById(id));
const PATHS = { completion: 'completion-messages', workflow: 'workflows/run' };
const STOPS = { completion: 'completion-messages', workflow: 'workflows/tasks' };
let mode = 'chat';
let conversation;
let running;

const base = () => 'apps/' + encodeURIComponent(app.value) + '/v1';
const isChat = () => !PATHS[mode];

function add(kind, text = '') {
  const made = document.createElement('div');
  made.className = kind;
  made.textContent = text;
  log.append(made);
  log.scrollTop = log.scrollHeight;
  return made;
}

async function begin() {
  stopRun();
  conversation = undefined;
  log.replaceChildren();
  said.textContent = '';
  delete document.body.dataset.ready;
  try {
    const [info, parameters] = await Promise.all([json(base() + '/info'), json(base() + '/parameters')]);
    mode = info.mode;
    title.textContent = document.title = info.name || app.value;
    query.hidden = !isChat();
    send.textContent = isChat() ? 'Send' : 'Run';
    draw(parameters.user_input_form ?? []);
    if (parameters.opening_statement) add('theirs').replaceChildren(...shown(parameters.opening_statement));
    for (const it of isChat() ? (parameters.suggested_questions ?? []) : []) suggest(it);
  } catch (error) {
    said.textContent = error.message;
  }
  document.body.dataset.ready = 'true';
}

function suggest(question) {
  if (!question) return;
  const button = Object.assign(document.createElement('button'), { type: 'button', className: 'small', textContent: question });
  button.addEventListener('click', () => { query.value = question; form.requestSubmit(); });
  log.append(button);
}

/** Draws an answer with each frame of the screen, however many pieces come. */
function drawing(element) {
  let text = '';
  let asked = false;
  const draw = () => {
    asked = false;
    const near = log.scrollHeight - log.scrollTop - log.clientHeight < 80;
    element.replaceChildren(...shown(text));
    if (near) log.scrollTop = log.scrollHeight;
  };
  return {
    text: () => text,
    set(whole) {
      text = whole;
      if (!asked) asked = !!requestAnimationFrame(draw);
    },
  };
}

async function run(body, element) {
  const answer = drawing(element);
  const stopper = (running = { controller: new AbortController(), task: undefined });
  send.hidden = true;
  stop.hidden = false;
  try {
    for await (const event of events(base() + '/' + (PATHS[mode] ?? 'chat-messages'), body, stopper.controller.signal)) {
      stopper.task ??= event.task_id;
      conversation = event.conversation_id ?? conversation;
      const piece = event.data?.text ?? event.answer ?? '';
      if (/^((agent_)?message|text_chunk)$/.test(event.event)) answer.set(answer.text() + piece);
      if (/^(message|text)_replace$/.test(event.event)) answer.set(piece);
      if (event.event === 'workflow_finished') finished(event.data, answer, failed);
      if (event.event === 'message_end' && mode !== 'advanced-chat') release();
    }
  } catch (error) {
    if (error.name !== 'AbortError') failed(error.message);
  } finally {
    element.classList.remove('waiting');
    if (stopper.controller.signal.aborted || stopper.stopped) add('note', 'Stopped.');
    release();
  }

  /** A failure before a word leaves no empty answer behind. */
  function failed(reason) {
    if (!answer.text()) element.remove();
    add('note bad', worded(reason));
  }

  function release() {
    if (running !== stopper) return;
    running = undefined;
    send.hidden = false;
    stop.hidden = true;
    element.classList.remove('waiting');
    query.focus();
  }
}

function finished({ status, outputs, error }, answer, failed) {
  if (status === 'failed') failed(error || 'The run failed.');
  if (mode === 'workflow' && !answer.text() && outputs && Object.keys(outputs).length) {
    answer.set(Object.entries(outputs).map(([name, it]) => '**' + name + '**: ' + (typeof it === 'string' ? it : JSON.stringify(it))).join('\\n\\n'));
  }
}

/** The server stops the run and ends the stream; before it has said the name of the run, leaving does the same. */
function stopRun() {
  if (!running) return;
  const { task, controller } = running;
  running.stopped = true;
  if (!task) return controller.abort();
  ask(base() + '/' + (STOPS[mode] ?? 'chat-messages') + '/' + task + '/stop', 'POST', { user: 'page' }).catch(() => controller.abort());
}

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const question = query.value.trim();
  if (running || (isChat() && !question)) return;
  said.textContent = '';
  const given = inputs();
  try {
    const { files, names } = await taken();
    query.value = '';
    grow();
    for (const it of log.querySelectorAll('button')) it.remove();
    add('mine', [isChat() ? question : Object.entries(given).map((it) => it.join(': ')).join('\\n') || 'Run', ...names.map((it) => '📎 ' + it)].join('\\n'));
    const element = add('theirs waiting');
    const chat = isChat() && { query: question, ...(conversation && { conversation_id: conversation }) };
    await run({ inputs: given, ...(files.length && { files }), ...chat }, element);
  } catch (error) {
    said.textContent = error.message;
  }
});

function grow() {
  query.style.height = 'auto';
  query.style.height = Math.min(query.scrollHeight + 2, 160) + 'px';
}

query.addEventListener('input', grow);
query.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  form.requestSubmit();
});
document.addEventListener('keydown', ({ key }) => { if (key === 'Escape') stopRun(); });
stop.addEventListener('click', stopRun);
fresh.addEventListener('click', begin);
app.addEventListener('change', begin);
file.addEventListener('change', () => {
  choose(base(), file.files, (error) => { said.textContent = error.message; });
  file.value = '';
});

const { data } = await json('apps');
app.append(...data.map(({ name }) => new Option(name, name)));
const wanted = new URLSearchParams(location.search).get('platform');
if (data.some(({ name }) => name === wanted)) app.value = wanted;
await begin();
`;
