/** The tables of hints as the guide prints them, between `<!-- codes -->` and `<!-- /codes -->` and the like. */
import type { Advice, Fault, Language } from '../../../src/extensions/hints/advice.js';
import { CODES } from '../../../src/extensions/hints/codes/index.js';
import { STATUSES } from '../../../src/extensions/hints/statuses.js';

export const GUIDES: Record<Language, string> = { en: 'docs/guide/errors.md', zh: 'docs/guide/errors.zh-CN.md' };

const HEADS: Record<Language, (first: 'code' | 'status') => string[]> = {
  en: (first) => [first === 'code' ? 'Code' : 'Status', 'Whose fault', 'Again?', 'What to do'],
  zh: (first) => [first === 'code' ? '错误码' : '状态码', '责任方', '可否重试', '处理办法'],
};
const AGAIN: Record<Language, Record<'yes' | 'harmless' | 'no', string>> = {
  en: { yes: 'yes', harmless: 'where harmless', no: 'no' },
  zh: { yes: '可以', harmless: '无副作用时', no: '不可' },
};
export const FAULTS: Record<Language, Record<Fault, string>> = {
  en: {
    caller: 'caller',
    app: 'app',
    model: 'model',
    server: 'server',
    proxy: 'proxy',
    load: 'load',
    key: 'key',
  },
  zh: {
    caller: '调用方 `caller`',
    app: '应用 `app`',
    model: '模型 `model`',
    server: '服务器 `server`',
    proxy: '代理 `proxy`',
    load: '负载 `load`',
    key: '密钥 `key`',
  },
};

function table(first: 'code' | 'status', rows: Readonly<Record<string, Advice>>, language: Language): string {
  const heads = HEADS[language](first);
  const lines = Object.entries(rows).map(([name, advice]) => [
    `\`${name}\``,
    FAULTS[language][advice.fault],
    AGAIN[language][advice.again ?? 'no'],
    advice[language],
  ]);
  return [heads, heads.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A guide with its tables written anew. */
export function withTables(guide: string, language: Language): string {
  const fresh = { codes: table('code', CODES, language), statuses: table('status', STATUSES, language) };
  return guide.replace(
    /(<!-- (codes|statuses) -->\n).*?(<!-- \/\2 -->)/gs,
    (_, open: string, name: keyof typeof fresh, close: string) => `${open}${fresh[name]}\n${close}`,
  );
}
