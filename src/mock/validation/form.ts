/** A form as the object that the specification describes: files are their names, other fields what their schema says they are. */
import type { Schema } from '../document.js';
import { resolve } from '../document.js';
import type { Form } from '../front/multipart.js';

const has = (schema: Schema | undefined, type: string) => [schema?.type].flat().includes(type);

function typed(text: string, schema: Schema | undefined): unknown {
  if (has(schema, 'object') || has(schema, 'array')) {
    try {
      return JSON.parse(text);
    } catch {
      // The server's own decoder complains about it later, in its own words.
      return {};
    }
  }
  if ((has(schema, 'integer') || has(schema, 'number')) && text.trim() !== '' && !Number.isNaN(Number(text)))
    return Number(text);
  if (has(schema, 'boolean') && /^(?:true|false)$/.test(text)) return text === 'true';
  return text;
}

export function formObject({ fields, files }: Form, schema: Schema | undefined): Record<string, unknown> {
  const known = schema?.properties ?? {};
  const texts = [...fields].map(([name, text]) => [name, typed(text, known[name] && resolve(known[name]))]);
  const names = [...files].map(([name, them]) => [name, them[0]?.filename ?? '']);
  return Object.fromEntries([...texts, ...names]);
}
