/** Files that go along with the next question. */
export const FILES = `
import { json } from './stream.js';

const list = document.getElementById('files');
const kinds = { image: 'image', audio: 'audio', video: 'video' };
let chosen = [];

export function choose(base, files, failed) {
  for (const file of files) {
    const form = new FormData();
    form.append('file', file);
    const one = { name: file.name, kind: kinds[file.type.split('/')[0]] ?? 'document' };
    one.uploaded = json(base + '/files/upload', 'POST', form);
    one.uploaded.catch((error) => {
      remove(one);
      failed(error);
    });
    chosen.push(one);
    const item = document.createElement('li');
    const gone = document.createElement('button');
    gone.type = 'button';
    gone.textContent = '×';
    gone.setAttribute('aria-label', 'Remove ' + file.name);
    gone.addEventListener('click', () => remove(one));
    item.append(file.name + ' ', gone);
    one.item = item;
    list.append(item);
  }
}

function remove(one) {
  chosen = chosen.filter((it) => it !== one);
  one.item.remove();
}

/** What the question takes along; nothing is left for the next one. */
export async function taken() {
  const files = [];
  const names = chosen.map((it) => it.name);
  for (const { uploaded, kind } of chosen) {
    const { id } = await uploaded;
    files.push({ type: kind, transfer_method: 'local_file', upload_file_id: id });
  }
  for (const one of chosen) one.item.remove();
  chosen = [];
  return { files, names };
}
`;
