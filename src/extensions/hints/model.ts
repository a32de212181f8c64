import type { ProviderFailure } from '../errors/api.js';
import type { Advice } from './advice.js';

const CREDENTIALS: Advice = {
  fault: 'model',
  docs: 'models',
  en: "The model's provider refused its credentials in Dify, not your key. Somebody has to correct them in the workspace's model providers.",
  zh: '模型供应商拒绝了 Dify 里配置的凭据，与你的密钥无关。需要在工作空间的模型供应商里更正。',
};

const BUSY: Advice = {
  fault: 'model',
  again: 'yes',
  docs: 'models',
  en: "The model's provider is busy, or its rate limit is reached. Wait, and send this again; more quota or another model helps for good.",
  zh: '模型供应商繁忙或已达速率限制。请稍后再发送，提高配额或换用其他模型才能根本解决。',
};

const BUSY_IN_RUN: Advice = {
  fault: 'model',
  docs: 'models',
  en: "The model's provider is busy, or its rate limit is reached, and nodes of the run have worked before. Let the node retry in Dify, or run it all again if that harms nothing.",
  zh: '模型供应商繁忙或已达速率限制，而运行中此前的节点已经执行。请在 Dify 里为该节点开启重试，或在没有副作用时整体重新运行。',
};

const FAILED: Advice = {
  fault: 'model',
  docs: 'models',
  en: 'The model or its plugin failed; the request may well be right. `provider` tells its reason: try again by hand, since what was generated may be billed.',
  zh: '模型或其插件出错，请求本身很可能没有问题，原因见 `provider`。已生成的内容可能计费，请酌情手动重试。',
};

/** What a model's own API answers with before it begins to work: the limit of its rate, or of its machines. */
const NOT_BEGUN: readonly unknown[] = [429, 503, 529];

/** What to do when a model failed; `inRun` where other nodes have worked before it. */
export function ofModel({ status }: ProviderFailure, inRun: boolean): Advice {
  if (status === 401 || status === 403) return CREDENTIALS;
  if (NOT_BEGUN.includes(status)) return inRun ? BUSY_IN_RUN : BUSY;
  return FAILED;
}
