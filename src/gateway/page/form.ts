/** The inputs that an app asks for, as a form. */
export const FORM = `
const place = document.getElementById('inputs');

const controls = {
  paragraph: () => document.createElement('textarea'),
  select: ({ options = [] }) => {
    const made = document.createElement('select');
    made.append(...['', ...options].map((it) => new Option(it, it)));
    return made;
  },
  number: () => Object.assign(document.createElement('input'), { type: 'number', step: 'any' }),
  checkbox: () => Object.assign(document.createElement('input'), { type: 'checkbox' }),
};
const text = () => document.createElement('input');

export function draw(fields) {
  place.replaceChildren(
    ...fields.flatMap((field) => {
      const [kind, about] = Object.entries(field)[0];
      if (kind.startsWith('file') || kind === 'external_data_tool') return [];
      const control = (controls[kind] ?? text)(about);
      control.id = 'input-' + about.variable;
      control.name = about.variable;
      control.required = about.required === true && kind !== 'checkbox';
      if (about.default !== undefined && about.default !== null && about.default !== '') control.value = about.default;
      if (about.max_length) control.maxLength = about.max_length;
      const label = document.createElement('label');
      label.htmlFor = control.id;
      label.textContent = about.label || about.variable;
      const both = document.createElement('div');
      both.append(label, control);
      return [both];
    }),
  );
}

export function inputs() {
  const given = {};
  for (const it of place.querySelectorAll('[name]')) {
    if (it.type === 'checkbox') given[it.name] = it.checked;
    else if (it.value !== '') given[it.name] = it.type === 'number' ? Number(it.value) : it.value;
  }
  return given;
}
`;
