/** Markdown as elements made by hand: whatever a model wrote, nothing of it becomes markup, a script or a request. */
export const MARKDOWN = `
function make(name, ...children) {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

const INLINE = /\\\`([^\\\`]+)\\\`|\\*\\*(.+?)\\*\\*|(?<![\\w*])\\*([^*\\s][^*]*)\\*(?!\\w)|!?\\[([^\\]]*)\\]\\(([^)\\s]+)[^)]*\\)|(https?:\\/\\/[^\\s<>"')]+)/;

function inline(into, text) {
  for (let rest = text; rest; ) {
    const found = INLINE.exec(rest);
    into.append(found ? rest.slice(0, found.index) : rest);
    if (!found) break;
    const [whole, code, bold, slanted, label, target, bare] = found;
    if (code !== undefined) into.append(make('code', code));
    else if (bold !== undefined) into.append(inline(make('strong'), bold));
    else if (slanted !== undefined) into.append(inline(make('em'), slanted));
    else into.append(link(label || target || bare, target ?? bare, whole));
    rest = rest.slice(found.index + whole.length);
  }
  return into;
}

/** Only what leads to the web is a link. */
function link(label, target, whole) {
  if (!/^https?:\\/\\//i.test(target) || !URL.canParse(target)) return whole;
  const made = make('a', label);
  made.href = target;
  made.rel = 'noopener noreferrer nofollow';
  made.target = '_blank';
  return made;
}

const ITEM = /^\\s*(?:([-*+])|\\d+[.)])\\s+(.*)$/;

function blocks(text) {
  const made = [];
  const lines = text.split('\\n');
  while (lines.length) {
    const line = lines.shift();
    if (/^\\s*\\\`\\\`\\\`/.test(line)) {
      const code = [];
      while (lines.length && !/^\\s*\\\`\\\`\\\`/.test(lines[0])) code.push(lines.shift());
      lines.shift();
      made.push(make('pre', make('code', code.join('\\n'))));
    } else if (/^#{1,6}\\s/.test(line)) {
      made.push(inline(make(/^##?\\s/.test(line) ? 'h3' : 'h4'), line.replace(/^#+\\s+/, '')));
    } else if (/^>/.test(line)) {
      made.push(inline(make('blockquote'), line.replace(/^>\\s?/, '')));
    } else if (ITEM.test(line)) {
      const list = make(ITEM.exec(line)[1] ? 'ul' : 'ol');
      for (let item = line; item !== undefined; item = ITEM.test(lines[0] ?? '') ? lines.shift() : undefined) {
        list.append(inline(make('li'), ITEM.exec(item)[2]));
      }
      made.push(list);
    } else if (line.trim()) {
      const paragraph = [line];
      while (lines[0]?.trim() && !/^(#{1,6}\\s|>|\\s*\\\`\\\`\\\`)/.test(lines[0]) && !ITEM.test(lines[0])) paragraph.push(lines.shift());
      const made_ = make('p');
      paragraph.forEach((it, at) => inline(at ? (made_.append(make('br')), made_) : made_, it));
      made.push(made_);
    }
  }
  return made;
}

/** What an answer looks like; what the model thought is folded away. */
export function shown(text) {
  const parts = [];
  let rest = text;
  for (let found; (found = /<think>([^]*?)(<\\/think>|$)/.exec(rest)); rest = rest.slice(found.index + found[0].length)) {
    parts.push(...blocks(rest.slice(0, found.index)));
    parts.push(make('details', make('summary', 'Thinking'), ...blocks(found[1])));
  }
  return [...parts, ...blocks(rest)];
}
`;
