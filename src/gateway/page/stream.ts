/** Asks an app over the gateway, and reads its events. */
export const STREAM = `
export async function ask(path, method = 'GET', body) {
  const json = body !== undefined && !(body instanceof FormData);
  const response = await fetch(path, {
    method,
    body: json ? JSON.stringify(body) : body,
    headers: json ? { 'content-type': 'application/json' } : {},
  });
  if (response.ok) return response;
  const text = await response.text();
  let message = text.slice(0, 200) || response.status + ' ' + response.statusText;
  try {
    message = JSON.parse(text).message ?? message;
  } catch {}
  throw new Error(message);
}

/** A text with what JSON in it says in place of the JSON: a model's plugin puts its reason into several layers of it. */
export function worded(text) {
  const json = text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1);
  try {
    const { error, message } = JSON.parse(json);
    const said = error?.message || error || message;
    return said && typeof said === 'string' ? text.replace(json, () => worded(said)) : text;
  } catch {
    return text;
  }
}

export const json = async (...call) => (await ask(...call)).json();

/** The events of a stream; an \`error\` among them is thrown. */
export async function* events(path, body, signal) {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...body, response_mode: 'streaming', user: 'page' }),
    signal,
  });
  if (!response.ok) throw new Error(worded((await response.json().catch(() => ({}))).message ?? 'The answer is ' + response.status + '.'));
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const frames = (rest + value).split(/\\r?\\n\\r?\\n/);
    rest = frames.pop();
    for (const frame of frames) {
      const data = /^data: ?(.*)$/m.exec(frame)?.[1];
      if (!data) continue;
      const event = JSON.parse(data);
      if (event.event === 'error') throw new Error(worded(event.message ?? 'The answer broke off.'));
      yield event;
    }
  }
}
`;
