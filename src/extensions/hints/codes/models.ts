/** The models behind the app, and the plugins that reach them. */
export const MODELS = {
  provider_not_support_speech_to_text: {
    fault: 'app',
    en: 'The provider of the model cannot turn speech into text. Choose a speech-to-text model in Dify.',
    zh: '该模型供应商不支持语音转文字。请在 Dify 里选择语音转文字模型。',
  },
  provider_not_initialize: {
    fault: 'app',
    docs: 'models',
    en: "The model has no credentials in Dify, or is no longer there. Enter them in the workspace's model providers, or choose another model.",
    zh: '该模型在 Dify 里没有配置凭据，或已不存在。请在工作空间的模型供应商里配置凭据，或换用其他模型。',
  },
  provider_quota_exceeded: {
    fault: 'model',
    docs: 'models',
    en: 'The quota of the model provider is used up. Enter a key of your own in the model providers, or buy more: trying again will not help.',
    zh: '模型供应商的额度已用完。请在模型供应商里填写自己的密钥，或购买额度，重试没有用。',
  },
  model_currently_not_support: {
    fault: 'app',
    docs: 'models',
    en: 'The model cannot be used now, or not for this. Choose another one in the app.',
    zh: '该模型当前不可用，或不支持此用途。请在应用里换用其他模型。',
  },
  completion_request_error: {
    fault: 'model',
    docs: 'models',
    en: "The server could not get an answer from the model: see the message for the provider's reason. The request itself may well be right.",
    zh: '服务器没能从模型得到回答，原因见错误消息。请求本身很可能没有问题。',
  },
} as const;
