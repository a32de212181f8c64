/** What the mock's apps are and take, by mode. They take any inputs; the forms are what a page may show. */
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

export const nameOf = (mode: AppMode): string => NAMES[mode];
export const openingOf = (mode: AppMode): string =>
  mode === 'completion' || mode === 'workflow' ? '' : 'Hello! What can I do for you?';
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

export function parameters({ mode, annotationReply }: App): object {
  const speech = { enabled: talks(mode) };
  const voice =
    mode === 'workflow' ? { voice: '', language: '' } : { voice: 'alloy', language: 'en-US', autoPlay: 'disabled' };
  return {
    opening_statement: mode === 'completion' ? null : openingOf(mode),
    suggested_questions: talks(mode) ? ['What is Dify?', 'How do I stream?'] : [],
    suggested_questions_after_answer: { enabled: talks(mode) },
    speech_to_text: speech,
    text_to_speech: { enabled: mode !== 'workflow', ...voice },
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
    sensitive_word_avoidance: { enabled: false, type: '', configs: [] },
    file_upload: uploads(mode),
    system_parameters: LIMITS,
  };
}
