/** The page, as text in modules: so it is in every bundle, and no file has to be found when it is asked for. */
import { CALL } from './call.js';
import { DOCUMENT } from './document.js';
import { DOM } from './dom.js';
import { HTML } from './html.js';
import { JOURNAL } from './journal.js';
import { MAIN } from './main.js';
import { OPERATIONS } from './operations.js';
import { SCENARIOS } from './scenarios.js';
import { STYLE } from './style.js';
import { TRY } from './try.js';

const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="4" fill="#1a56c4"/><path d="M4 5h8v5H8l-3 2v-2H4z" fill="#fff"/></svg>';

const script = (text: string) => ({ type: 'text/javascript; charset=utf-8', text });

/** By their names below `/__mock/`. */
export const PAGE_FILES: Readonly<Record<string, { type: string; text: string }>> = {
  page: { type: 'text/html; charset=utf-8', text: HTML },
  'page/style.css': { type: 'text/css; charset=utf-8', text: STYLE },
  'page/icon.svg': { type: 'image/svg+xml', text: ICON },
  'page/main.js': script(MAIN),
  'page/dom.js': script(DOM),
  'page/document.js': script(DOCUMENT),
  'page/operations.js': script(OPERATIONS),
  'page/try.js': script(TRY),
  'page/call.js': script(CALL),
  'page/journal.js': script(JOURNAL),
  'page/scenarios.js': script(SCENARIOS),
};
