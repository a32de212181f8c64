import type { Case } from '../advice.js';

/** What `forbidden` means, by the server's words. */
export const FORBIDDEN: readonly Case[] = [
  {
    message: /API service has been disabled/,
    fault: 'app',
    en: "The app's API is switched off. Switch it on where the app shows its API access.",
    zh: '该应用的 API 服务已关闭。请在应用的 API 访问设置里开启。',
  },
  {
    message: /^Dataset api access is not enabled/,
    fault: 'app',
    en: "The knowledge base's API access is switched off. Switch it on in its settings in Dify.",
    zh: '该知识库的 API 访问已关闭。请在 Dify 的知识库设置里开启。',
  },
  {
    message: /request rate limit/,
    fault: 'load',
    again: 'yes',
    docs: 'lanes',
    en: "The plan's number of knowledge requests per minute is used up; refused ones count too. Wait a minute, and send this again.",
    zh: '套餐每分钟的知识库请求次数已用完，被拒绝的请求也会计数。请等一分钟后再发送。',
  },
  {
    message: /vector space|number of documents has reached/,
    fault: 'app',
    en: "The plan's room for documents or vectors is used up. Delete documents, or change the plan.",
    zh: '套餐的文档数或向量空间已用完。请删除部分文档，或升级套餐。',
  },
  {
    message: /paid plan/,
    fault: 'app',
    en: 'The plan does not include this. Change the plan of the workspace.',
    zh: '当前套餐不包含此功能。请升级工作空间的套餐。',
  },
  {
    message: /read-protected/,
    operation: /^app\.site$/,
    fault: 'app',
    en: 'The app has no web page of its own. Publish it as a web app, or do without `app.site`.',
    zh: '该应用没有自己的网页。请把它发布为 Web 应用，或不要调用 `app.site`。',
  },
];
