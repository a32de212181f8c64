/** Who may do it, and how often. */
export const ACCESS = {
  unauthorized: {
    fault: 'key',
    en: 'The key is missing, unknown, or of the wrong kind: apps take a key of their own, knowledge bases a `dataset-` key. Check that it belongs to the server at `baseUrl`.',
    zh: '密钥缺失、无效或类型不对：应用用各自的应用密钥，知识库用 `dataset-` 密钥。请确认它属于 `baseUrl` 指向的服务器。',
  },
  forbidden: {
    fault: 'app',
    en: 'The key is good, but the app, the knowledge base or the workspace does not allow this: API access is off, it is archived, or the plan is used up.',
    zh: '密钥有效，但应用、知识库或工作空间不允许此操作：API 访问已关闭、已被归档，或套餐额度用尽。',
  },
  workspace_not_found: {
    fault: 'key',
    en: "The key's workspace is gone. Make a key in a workspace that exists.",
    zh: '密钥所属的工作空间已不存在。请在现有的工作空间里新建密钥。',
  },
  workspace_archived: {
    fault: 'app',
    en: "The key's workspace is archived. Somebody has to restore it, or the key must come from another one.",
    zh: '密钥所属的工作空间已归档。需要恢复该工作空间，或换用其他工作空间的密钥。',
  },
  file_access_denied: {
    fault: 'caller',
    en: 'The file belongs to another app. Ask with the key of the app that it was sent to.',
    zh: '该文件属于其他应用。请使用接收该文件的那个应用的密钥。',
  },
  workflow_version_execution_not_allowed: {
    fault: 'app',
    en: 'The plan does not include runs of a chosen version. Leave `workflow_id` out to run the published one, or change the plan.',
    zh: '当前套餐不允许指定版本运行。请去掉 `workflow_id`，运行已发布的版本，或更换套餐。',
  },
  rate_limit_error: {
    fault: 'load',
    en: "The plan's number of workflow runs is used up. Wait until it begins anew, or change the plan: trying again soon will not help.",
    zh: '套餐内的工作流运行次数已用完。请等额度重置或升级套餐，短时间内重试没有用。',
  },
  too_many_requests: {
    fault: 'load',
    again: 'yes',
    docs: 'lanes',
    en: 'As many requests as the app allows are running at once. Wait for one to end and send this again, or raise the limit of the app.',
    zh: '该应用同时运行的请求数已达上限。请等其中一个结束后再发送，或调高应用的并发上限。',
  },
} as const;
