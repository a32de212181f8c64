/** What the mock's apps are and take, by mode. They take any inputs; the forms are what a page may show. */
import { type InputField, SHOWN } from '../apps/settings.js';
import type { AppMode } from '../front/key.js';
import type { App } from '../state/app.js';

const NAMES: Record<AppMode, string> = {
  chat: 'Mock chat',
  'agent-chat': 'Mock agent',
  'advanced-chat': 'Mock chatflow',
  workflow: 'Mock workflow',
  completion: 'Mock completion',
};
const LIMITS = {
  file_size_limit: 15,
  image_file_size_limit: 10,
  video_file_size_limit: 100,
  audio_file_size_limit: 50,
  workflow_file_upload_limit: 10,
};
const KINDS = ['image', 'document', 'audio', 'video'];
const METHODS = ['local_file', 'remote_url'];

export const nameOf = ({ mode, settings }: App): string => settings.name ?? NAMES[mode];
const openingOf = ({ mode, settings }: App): string =>
  settings.opening_statement ?? (talks(mode) ? 'Hello! What can I do for you?' : '');

/** The opening statement as a conversation has it: with the values of the form in it. */
export const introductionOf = (app: App, values: Record<string, unknown>): string =>
  openingOf(app).replace(/\{\{\s*([\w-]+)\s*\}\}/g, (name, key: string) => String(values[key] ?? name));
/** Whether follow-up questions, speech and the like are on. */
export const talks = (mode: AppMode): boolean => mode !== 'completion' && mode !== 'workflow';

/** Forms of apps with a graph have a little more in each field. */
function form(mode: AppMode): object[] {
  if (mode === 'workflow') {
    const field = {
      label: 'Text',
      max_length: 4000,
      options: [],
      required: false,
      type: 'text-input',
      variable: 'text',
    };
    return [{ 'text-input': field }];
  }
  if (mode === 'completion') {
    return [{ paragraph: { label: 'Topic', variable: 'topic', required: false, max_length: 4000, default: '' } }];
  }
  return [];
}

function uploads(mode: AppMode): object {
  if (mode === 'workflow') {
    return {
      enabled: false,
      allowed_file_types: ['image'],
      allowed_file_extensions: [],
      allowed_file_upload_methods: ['local_file'],
      number_limits: 3,
      image: { enabled: false, number_limits: 3, transfer_methods: ['local_file'] },
    };
  }
  return {
    enabled: true,
    allowed_file_types: KINDS,
    allowed_file_extensions: [],
    allowed_file_upload_methods: METHODS,
    number_limits: 3,
    image: { enabled: true, number_limits: 3, transfer_methods: METHODS },
    fileUploadConfig: { batch_count_limit: 5, ...LIMITS },
  };
}

/** What a field of a form has that an app did not say. */
function completed(mode: AppMode, [kind, field]: [string, InputField[string]]): [string, object] {
  const { variable } = field;
  const graph = mode === 'workflow' || mode === 'advanced-chat';
  const most = kind === 'text-input' || kind === 'paragraph' ? { max_length: 48 } : {};
  if (graph) return [kind, { label: variable, ...most, options: [], required: false, type: kind, ...field }];
  const choice = kind === 'select' ? { options: [] } : most;
  return [kind, { label: variable, required: false, ...choice, default: kind === 'checkbox' ? false : '', ...field }];
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the app was told to show; of an object only the fields it named. */
function told(shown: Record<string, unknown>, { settings, mode }: App): object {
  const named = SHOWN.filter((it) => settings[it] !== undefined).map((it) => {
    const [before, after] = [shown[it], settings[it]];
    return [it, isObject(before) && isObject(after) ? { ...before, ...after } : after];
  });
  const form = settings.user_input_form?.map((it) =>
    Object.fromEntries(Object.entries(it).map((field) => completed(mode, field))),
  );
  return { ...shown, ...Object.fromEntries(named), ...(form && { user_input_form: form }) };
}

/** Whether the app takes files, offers follow-up questions, hears and speaks. */
export const setting = (
  app: App,
  name: 'file_upload' | 'suggested_questions_after_answer' | 'speech_to_text' | 'text_to_speech',
): boolean => (parameters(app) as Record<string, { enabled?: boolean }>)[name]?.enabled !== false;

export function parameters(app: App): object {
  const { mode, annotationReply } = app;
  const speech = { enabled: talks(mode) };
  const graph = mode === 'workflow' || mode === 'advanced-chat';
  const speaks = app.settings.text_to_speech?.enabled ?? mode !== 'workflow';
  const voice = speaks ? { voice: 'alloy', language: 'en-US', autoPlay: 'disabled' } : { voice: '', language: '' };
  const shown = {
    opening_statement: mode === 'completion' ? null : openingOf(app),
    suggested_questions: talks(mode) ? ['What is Dify?', 'How do I stream?'] : [],
    suggested_questions_after_answer: { enabled: talks(mode) },
    speech_to_text: speech,
    text_to_speech: { enabled: speaks, ...voice },
    retriever_resource: { enabled: true },
    annotation_reply: annotationReply
      ? {
          id: annotationReply.id,
          enabled: true,
          score_threshold: annotationReply.scoreThreshold,
          embedding_model: {
            embedding_provider_name: annotationReply.provider,
            embedding_model_name: annotationReply.model,
          },
        }
      : { enabled: false },
    more_like_this: { enabled: mode === 'completion' },
    user_input_form: form(mode),
    sensitive_word_avoidance: { enabled: false, ...(!graph && { type: '', configs: [] }) },
    file_upload: uploads(mode),
    system_parameters: LIMITS,
  };
  return told(shown, app);
}
