/** Values as Python writes them: the server puts such text into messages and into the values of variables. */
export function repr(value: unknown): string {
  if (value === null || value === undefined) return 'None';
  if (value === true) return 'True';
  if (value === false) return 'False';
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return `[${value.map(repr).join(', ')}]`;
  return `{${Object.entries(value)
    .map(([key, it]) => `${quoted(key)}: ${repr(it)}`)
    .join(', ')}}`;
}

/** Single quotes, unless that would need more escapes than double ones. */
function quoted(text: string): string {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escapes: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\', [mark]: `\\${mark}` };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is escaped
  const safe = text.replace(/[\u0000-\u001f\u007f\\'"]/g, (it) => {
    const code = it.charCodeAt(0);
    return escapes[it] ?? (code < 32 || code === 127 ? `\\x${code.toString(16).padStart(2, '0')}` : it);
  });
  return mark + safe + mark;
}

/** The name of a value's type. */
export function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'NoneType';
  if (typeof value === 'string') return 'str';
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'float';
  return Array.isArray(value) ? 'list' : 'dict';
}

/** JSON with a space behind each comma and colon. */
export function dumps(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(dumps).join(', ')}]`;
  return `{${Object.entries(value)
    .filter(([, it]) => it !== undefined)
    .map(([key, it]) => `${JSON.stringify(key)}: ${dumps(it)}`)
    .join(', ')}}`;
}
