/** What an app can be told to be, and how that is read: from an object, or from the `apps` of a scenario file. */
import type { AppMode } from '../front/key.js';
import { type NodeSettings, wrongNode } from './nodes.js';

/** A field of a form, as `/parameters` shows it: `{ 'text-input': { variable, label, required, … } }`. */
export type InputField = Record<string, InputSettings>;
export interface InputSettings {
  variable: string;
  label?: string;
  required?: boolean;
  max_length?: number;
  options?: string[];
  default?: unknown;
  [more: string]: unknown;
}

/** A tool of an agent. */
export interface ToolSettings {
  name: string;
  label?: string;
  /** The questions it is used for; without it those with `TOOL` in them. */
  when?: string | RegExp;
  input?: Record<string, unknown>;
  /** What the tool answers. */
  observation?: string;
}

export interface AnswerSettings {
  /** The questions it answers: a regular expression, as text without regard to case, or `/like/` this. Without it all. */
  when?: string | RegExp;
  answer: string;
}

/** One app. What it does not say is as the mock's app of that mode has it. */
export interface AppSettings {
  /** Without it the key's prefix says it. */
  mode?: AppMode;
  name?: string;
  description?: string;
  tags?: string[];
  opening_statement?: string;
  suggested_questions?: string[];
  /** These as `/parameters` shows them; fields left out are the mock's. */
  suggested_questions_after_answer?: object;
  speech_to_text?: object;
  text_to_speech?: { enabled?: boolean; voice?: string; language?: string; autoPlay?: string };
  retriever_resource?: object;
  more_like_this?: object;
  sensitive_word_avoidance?: object;
  file_upload?: object;
  /** The form; with one, inputs are checked as a server checks them. */
  user_input_form?: InputField[];
  /** Fields of `/site`. */
  site?: object;
  /** The first that fits a question answers it. */
  answers?: AnswerSettings[];
  tools?: ToolSettings[];
  nodes?: NodeSettings[];
}
/** Apps by their key, or by what their keys begin with; of several the longest. */
export type AppsSettings = Readonly<Record<string, AppSettings>>;

export const SHOWN = [
  'opening_statement',
  'suggested_questions',
  'suggested_questions_after_answer',
  'speech_to_text',
  'text_to_speech',
  'retriever_resource',
  'more_like_this',
  'sensitive_word_avoidance',
  'file_upload',
] as const;
const MODES: readonly AppMode[] = ['chat', 'agent-chat', 'advanced-chat', 'workflow', 'completion'];
const TEXTS = ['name', 'description', 'opening_statement'];
const LISTS = ['tags', 'suggested_questions', 'user_input_form', 'answers', 'tools', 'nodes'];
const OBJECTS = [...SHOWN.filter((it) => !TEXTS.includes(it) && !LISTS.includes(it)), 'site'];
const FIELDS = [
  'text-input',
  'paragraph',
  'select',
  'number',
  'checkbox',
  'file',
  'file-list',
  'json_object',
  'external_data_tool',
];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What must stand in each entry of a list. */
const ENTRIES: Record<string, (it: unknown) => boolean> = {
  tags: (it) => typeof it === 'string',
  suggested_questions: (it) => typeof it === 'string',
  answers: (it) => isObject(it) && typeof it['answer'] === 'string',
  tools: (it) => isObject(it) && typeof it['name'] === 'string',
  nodes: (it) => isObject(it),
  user_input_form: (it) =>
    isObject(it) &&
    Object.entries(it).every(
      ([kind, field]) => FIELDS.includes(kind) && isObject(field) && typeof field['variable'] === 'string',
    ),
};

function check(key: string, app: unknown): void {
  const wrong = (what: string) => new RangeError(`The app \`${key}\`: ${what}.`);
  if (!isObject(app)) throw wrong('it is an object');
  for (const [name, value] of Object.entries(app)) {
    if (name === 'mode') {
      if (!MODES.includes(value as AppMode)) throw wrong(`\`mode\` is one of ${MODES.join(', ')}, not ${value}`);
    } else if (TEXTS.includes(name)) {
      if (typeof value !== 'string') throw wrong(`\`${name}\` is a text`);
    } else if (OBJECTS.includes(name)) {
      if (!isObject(value)) throw wrong(`\`${name}\` is an object`);
    } else if (LISTS.includes(name)) {
      if (!Array.isArray(value)) throw wrong(`\`${name}\` is a list`);
      const bad = value.findIndex((it) => !ENTRIES[name]?.(it));
      if (bad >= 0) throw wrong(`entry ${bad + 1} of \`${name}\` is not as it should be`);
      if (name === 'nodes') for (const it of value) refuse(wrongNode(it), wrong);
      if (name === 'answers' || name === 'tools') for (const { when } of value) pattern(when, wrong);
    } else throw wrong(`\`${name}\` is nothing that an app has`);
  }
}

function refuse(what: string | undefined, wrong: (what: string) => Error): void {
  if (what !== undefined) throw wrong(what);
}

function pattern(when: string | RegExp | undefined, wrong: (what: string) => Error): void {
  try {
    fits(when, '');
  } catch {
    throw wrong(`\`when\` is no regular expression: ${when}`);
  }
}

/** Whether a question is one of those. */
export function fits(when: string | RegExp | undefined, question: string): boolean {
  if (when === undefined) return true;
  if (typeof when !== 'string') return new RegExp(when.source, when.flags.replace(/[gy]/g, '')).test(question);
  const [, source, flags] = /^\/(.*)\/([a-z]*)$/s.exec(when) ?? [undefined, when, 'i'];
  return new RegExp(source ?? '', (flags ?? '').replace(/[gy]/g, '')).test(question);
}

/** @throws RangeError that names the app and what is wrong with it. */
export function readApps(given: unknown): AppsSettings {
  if (given === undefined) return {};
  if (!isObject(given)) throw new RangeError('`apps` is an object: an app for each key.');
  for (const [key, app] of Object.entries(given)) check(key, app);
  return given as AppsSettings;
}

/** What was said of the app of a key. */
export function settingsOf(apps: AppsSettings, key: string): AppSettings {
  const names = Object.keys(apps).filter((it) => key.startsWith(it));
  const longest = names.sort((a, b) => b.length - a.length)[0];
  return (longest !== undefined && apps[longest]) || {};
}
