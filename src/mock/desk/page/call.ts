/** Sends a request and shows the answer: a stream frame by frame, a file by its size, everything else as text. */
export const CALL = `
import { byId } from './dom.js';

/** Returns the JSON that came, if any. */
export async function call(path, { method, headers, body }, stop) {
  const [status, heads, shown, button] = ['status', 'headers', 'body', 'stop'].map(byId);
  byId('answer').hidden = false;
  status.className = '';
  status.textContent = 'Waiting …';
  heads.textContent = '';
  shown.textContent = '';
  byId('said').hidden = true;
  byId('said').textContent = '';
  button.hidden = false;
  const began = performance.now();
  const took = () => ' in ' + Math.round(performance.now() - began) + ' ms';
  let line = '';
  try {
    const response = await fetch(path, { method, headers, body, signal: stop.signal, redirect: 'follow' });
    line = response.status + ' ' + response.statusText;
    status.className = response.ok ? 'good' : 'bad';
    status.textContent = line + took();
    heads.textContent = [...response.headers].map(([name, value]) => name + ': ' + value).join('\\n');
    const type = response.headers.get('content-type') ?? '';
    let json;
    if (type.startsWith('text/event-stream')) await frames(response, shown);
    else json = await whole(response, type, shown);
    status.textContent = line + took();
    return json;
  } catch (error) {
    const stopped = stop.signal.aborted;
    status.className = stopped ? 'warn' : 'bad';
    status.textContent = (line ? line + ', ' : '') + (stopped ? 'stopped' : 'broken off: ' + error.message) + took();
  } finally {
    button.hidden = true;
  }
}

async function frames(response, shown) {
  let rest = '';
  for await (const text of pieces(response)) {
    const near = shown.scrollHeight - shown.scrollTop - shown.clientHeight < 40;
    shown.append(text);
    const whole = (rest + text).split('\\n\\n');
    rest = whole.pop();
    say(whole.map(wordOf).join(''));
    if (near) shown.scrollTop = shown.scrollHeight;
  }
}

/** What a frame adds to the text of the answer. */
function wordOf(frame) {
  try {
    const { event, answer, data } = JSON.parse(/^data: (.*)$/m.exec(frame)[1]);
    return (/message$/.test(event) ? answer : event === 'text_chunk' ? data.text : '') ?? '';
  } catch {
    return '';
  }
}

function say(words) {
  if (!words) return;
  byId('said').hidden = false;
  byId('said').append(words);
}

async function* pieces(response) {
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

const TEXT = /json|^text\\/|xml/;

async function whole(response, type, shown) {
  if (!TEXT.test(type)) {
    const { size } = await response.blob();
    shown.textContent = size ? type + ', ' + size + ' bytes' : 'No content.';
    return;
  }
  const text = await response.text();
  let json;
  try {
    json = JSON.parse(text);
  } catch {}
  shown.textContent = json === undefined ? text || 'No content.' : JSON.stringify(json, null, 2);
  return json;
}
`;
