/** The chat page, as text in modules: so it is in every bundle, and no file has to be found when it is asked for. */
import { notFound } from '../refusal.js';
import { FILES } from './file.js';
import { FORM } from './form.js';
import { HTML } from './html.js';
import { MAIN } from './main.js';
import { MARKDOWN } from './markdown.js';
import { STREAM } from './stream.js';
import { STYLE } from './style.js';

const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="4" fill="#1a56c4"/><path d="M4 5h8v5H8l-3 2v-2H4z" fill="#fff"/></svg>';

const script = (text: string) => ({ type: 'text/javascript; charset=utf-8', text });

const PAGE: Readonly<Record<string, { type: string; text: string }>> = {
  '/': { type: 'text/html; charset=utf-8', text: HTML },
  '/page/style.css': { type: 'text/css; charset=utf-8', text: STYLE },
  '/page/icon.svg': { type: 'image/svg+xml', text: ICON },
  '/page/main.js': script(MAIN),
  '/page/stream.js': script(STREAM),
  '/page/file.js': script(FILES),
  '/page/form.js': script(FORM),
  '/page/markdown.js': script(MARKDOWN),
};

/** The page runs nothing but its own files, and stands in nobody's frame. */
const SAFE = {
  'content-security-policy': "default-src 'self'; base-uri 'self'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-cache',
};

export function pageFile(path: string, basePath: string): Response {
  const file = Object.hasOwn(PAGE, path) ? PAGE[path] : undefined;
  if (!file) throw notFound(`The gateway has nothing at ${path}.`);
  const text = path === '/' ? file.text.replace('<base href="/">', `<base href="${basePath}/">`) : file.text;
  return new Response(text, { headers: { ...SAFE, 'content-type': file.type } });
}
