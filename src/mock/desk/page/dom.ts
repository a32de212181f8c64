/** Elements made by hand: what was sent or said becomes text and nothing else. */
export const DOM = `
export const byId = (id) => document.getElementById(id);

/** make('label', { for: 'x', onclick: f }, 'text', child) */
export function make(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    if (attribute.startsWith('on')) made.addEventListener(attribute.slice(2), value);
    else made.setAttribute(attribute, value === true ? '' : value);
  }
  made.append(...children.filter((it) => it !== undefined && it !== null));
  return made;
}

let made = 0;
/** A field under its label. */
export function field(text, note, control) {
  control.id ||= 'field-' + ++made;
  const label = make('label', { for: control.id }, text, note ? make('small', {}, ' ' + note) : undefined);
  return make('div', {}, label, control);
}

export function copyButton(text, name) {
  const button = make('button', { type: 'button', class: 'small', 'aria-label': 'Copy ' + name }, 'Copy');
  button.addEventListener('click', () => copy(text, button));
  return button;
}

export async function copy(text, button) {
  let said = 'Copied';
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    said = 'Not allowed';
  }
  button.textContent = said;
  setTimeout(() => { button.textContent = 'Copy'; }, 1500);
}

export async function post(path, order) {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(order),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.message);
}
`;
