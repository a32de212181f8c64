/** The table of whole answers in the guide is made here, from what was recorded: of blocking calls, and of streams. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exchangeFiles, readExchange } from '../../scripts/conform/exchange.js';
import { folded, isWhole, recordedIn } from '../../scripts/replay/recorded.js';

const FOLDER = 'test/recordings';
const LABELS = {
  en: {
    chat: 'chat',
    'agent-chat': 'agent',
    'advanced-chat': 'chatflow',
    'advanced-chat paused': 'chatflow, paused',
    completion: 'completion',
    workflow: 'workflow',
    'workflow paused': 'workflow, paused',
  },
  zh: {
    chat: '聊天',
    'agent-chat': '智能体',
    'advanced-chat': '对话流',
    'advanced-chat paused': '对话流（暂停）',
    completion: '文本生成',
    workflow: '工作流',
    'workflow paused': '工作流（暂停）',
  },
} as const;
type Kind = keyof typeof LABELS.en;
/** Each field by its path, with the types that were seen. */
type Fields = Map<string, Set<string>>;

interface Answer {
  mode?: string;
  event?: string;
  data?: { status?: string } | null;
  [field: string]: unknown;
}
const ANSWERS = /\/v1\/(chat-messages|completion-messages|workflows\/([^/]+\/)?run)$/;

const kindOf = ({ mode = 'workflow', event, data }: Answer): Kind =>
  `${mode}${event === 'workflow_paused' || data?.status === 'paused' ? ' paused' : ''}` as Kind;
const typeOf = (value: unknown) => (Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value);

function fieldsOf(answers: readonly Answer[]): Map<Kind, Fields> {
  const all = new Map<Kind, Fields>();
  for (const answer of answers) {
    const kind = kindOf(answer);
    const fields: Fields = all.get(kind) ?? new Map();
    all.set(kind, fields);
    const parts = Object.entries({ '': answer, 'data.': answer.data, 'metadata.': answer['metadata'] });
    for (const [prefix, part] of parts) {
      for (const [name, value] of Object.entries(part ?? {})) {
        const types = fields.get(prefix + name) ?? new Set();
        fields.set(prefix + name, types.add(typeOf(value)));
      }
    }
  }
  return all;
}

const blocking = fieldsOf(
  exchangeFiles(FOLDER).flatMap((file) => {
    const { request, response } = readExchange(file);
    const isAnswer = request.method === 'POST' && ANSWERS.test(request.path) && response.status === 200;
    return isAnswer && !response.stream ? [response.json as Answer] : [];
  }),
);
const streamed = fieldsOf(
  recordedIn(FOLDER)
    .filter((one) => ANSWERS.test(one.path) && isWhole(one, one.events))
    .map((one) => folded(one, one.events) as Answer),
);

/** Fields in a cell, those of an object behind its name. */
function cell(paths: readonly string[]): string {
  const top = paths.filter((it) => !it.includes('.')).map((it) => `\`${it}\``);
  const inside = ['data', 'metadata'].flatMap((name) => {
    const own = paths.filter((it) => it.startsWith(`${name}.`)).map((it) => `\`${it.slice(name.length + 1)}\``);
    return own.length ? [`\`${name}\`: ${own.join(' ')}`] : [];
  });
  return [top.join(' '), ...inside].filter(Boolean).join('; ') || '–';
}

const isNull = (types: Set<string> | undefined) => types?.size === 1 && types.has('null');
const fieldsIn = (all: Map<Kind, Fields>, kind: Kind): Fields => all.get(kind) ?? new Map();

/** The fields of an app: in both ways, from the stream alone, from a blocking call alone. */
function fieldsBy(kind: Kind): string[][] {
  const [wire, stream] = [fieldsIn(blocking, kind), fieldsIn(streamed, kind)];
  // What a stream has as null, and a blocking call never, was not told to it.
  const isTold = (path: string) => !isNull(stream.get(path)) || !wire.has(path) || wire.get(path)?.has('null') === true;
  const told = [...stream.keys()].filter(isTold).sort();
  return [
    told.filter((it) => wire.has(it)),
    told.filter((it) => !wire.has(it)),
    [...wire.keys()].filter((it) => !told.includes(it)).sort(),
  ];
}

test('what both ways tell is of one type', () => {
  expect([...streamed.keys()].sort()).toEqual(Object.keys(LABELS.en).sort());
  // Agent apps refuse the blocking mode.
  expect([...blocking.keys()].sort()).toEqual([...streamed.keys()].filter((it) => it !== 'agent-chat').sort());
  for (const kind of blocking.keys()) {
    const [both = []] = fieldsBy(kind);
    expect(both.length).toBeGreaterThan(10);
    for (const path of both) {
      const [one, other] = [blocking, streamed].map((it) => fieldsIn(it, kind).get(path));
      const shared = [...(one ?? [])].filter((it) => other?.has(it));
      if (!isNull(one) && !isNull(other)) expect(shared, `${kind}: ${path}`).not.toEqual([]);
    }
  }
});

test.each([
  ['en', 'docs/guide/streaming.md'],
  ['zh', 'docs/guide/streaming.zh-CN.md'],
] as const)('the table of the guide is that of the recordings: %s', (language, file) => {
  const rows = Object.entries(LABELS[language]).map(
    ([kind, label]) =>
      `| ${label} | ${fieldsBy(kind as Kind)
        .map(cell)
        .join(' | ')} |`,
  );
  expect(readFileSync(file, 'utf8')).toContain(`|---|---|---|---|\n${rows.join('\n')}\n`);
});
