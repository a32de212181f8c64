/** Errors that have no status: the name says what they are, in every copy of the package. */
import type { ProviderFailure } from '../errors/api.js';
import { isDifyError } from '../errors/base.js';
import { providerFailure } from '../errors/provider.js';
import type { Advice } from './advice.js';
import { ofConnection } from './connection.js';
import { ofModel } from './model.js';

const KINDS = {
  TimeoutError: {
    fault: 'load',
    again: 'harmless',
    docs: 'repeats',
    en: 'The answer took longer than `timeout`; the server may still be at work. Give it more time, or stream and show what comes.',
    zh: '应答超过了 `timeout`，服务器可能仍在处理。请给它更多时间，或改用流式并逐步展示。',
  },
  AbortError: {
    fault: 'caller',
    en: 'Your own `signal` ended the call. This is no failure; `cause` holds the reason that you gave.',
    zh: '调用被你自己的 `signal` 中止，这不是故障，`cause` 是你给出的原因。',
  },
  DifyTruncatedError: {
    fault: 'proxy',
    again: 'harmless',
    docs: 'repeats',
    en: 'The stream broke off, and `partial` is what had come. Chat, agent and completion end with their connection; a workflow or chatflow runs on: follow it with `workflows.runs.events`.',
    zh: '流中途断开，`partial` 是已收到的部分。聊天、Agent 和文本生成会随连接终止；工作流和 Chatflow 会继续运行，可用 `workflows.runs.events` 跟踪。',
  },
} satisfies Record<string, Advice>;

const STOPPED: Advice = {
  fault: 'caller',
  en: 'Somebody stopped the run. `result` holds what it had made until then.',
  zh: '运行被停止，`result` 是停止前的结果。',
};

const FAILED: Advice = {
  fault: 'app',
  en: 'A node of the run failed: the message and the nodes in `result` tell which and why. Correct it in the workflow, or the inputs that it was given.',
  zh: '运行中有节点失败，错误消息和 `result` 里的节点信息说明了位置和原因。请修正工作流，或它得到的输入。',
};

const KEY: Advice = {
  fault: 'key',
  en: 'Nothing was sent: the key is missing, or of the wrong kind. Set `apiKey` for apps and `datasetKey` for knowledge bases, or DIFY_API_KEY and DIFY_DATASET_KEY.',
  zh: '请求没有发出：密钥缺失或类型不对。应用用 `apiKey`，知识库用 `datasetKey`，或设置 DIFY_API_KEY 和 DIFY_DATASET_KEY。',
};

const ANSWER: Advice = {
  fault: 'proxy',
  docs: 'proxies',
  en: 'The answer is a success, but not one of Dify. Check that `baseUrl` is that of the API, and what stands between.',
  zh: '应答状态是成功，但内容不是 Dify 返回的。请确认 `baseUrl` 是 API 的地址，并检查中间的代理。',
};

const CALL: Advice = {
  fault: 'caller',
  en: 'The call itself is at fault: the message names the option or parameter, and says what it should be.',
  zh: '调用本身有误：错误消息指出了选项或参数，并说明了应有的值。',
};

const STRANGER: Advice = {
  fault: 'caller',
  en: 'This is no error of Dify or of this package. Look at its stack: it comes from the code around the call.',
  zh: '这不是 Dify 或本软件包的错误。请查看堆栈：它来自调用处周围的代码。',
};

const isKind = (name: unknown): name is keyof typeof KINDS => Object.hasOwn(KINDS, String(name));

export function ofKind(error: unknown): Advice {
  const {
    name,
    message = '',
    result,
    provider = providerFailure(message),
  } = Object(error) as { name?: string; message?: string; result?: { status?: string }; provider?: ProviderFailure };
  if (isKind(name)) return KINDS[name];
  if (name === 'DifyConnectionError') return ofConnection(error);
  if (name === 'DifyRunError') {
    if (result?.status === 'stopped') return STOPPED;
    return provider ? ofModel(provider, true) : FAILED;
  }
  if (!isDifyError(error)) return STRANGER;
  if (/\bwas answered with\b/.test(message)) return ANSWER;
  return /`(apiKey|datasetKey)`|^A key\b/.test(message) ? KEY : CALL;
}
