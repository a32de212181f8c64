/** The app, and what belongs to it. */
export const APP = {
  trigger_workflow_service_mode_unavailable: {
    fault: 'app',
    en: 'A trigger starts this workflow, and no call can. Fire the trigger, or use the key of a workflow that is run by calls.',
    zh: '该工作流由触发器启动，不能这样运行。请通过触发器启动，或改用可以直接调用的工作流的密钥。',
  },
  app_suggested_questions_after_answer_disabled: {
    fault: 'app',
    en: 'The app does not suggest questions. Switch the feature on in the app, or ask only where `app.parameters` says that it is on.',
    zh: '该应用没有开启“下一步问题建议”。请在应用里开启，或先用 `app.parameters` 确认已开启再调用。',
  },
  app_not_found: {
    fault: 'key',
    en: "The key's app has been deleted. Use the key of an app that exists.",
    zh: '密钥所属的应用已被删除。请使用现有应用的密钥。',
  },
  app_abnormal_status: {
    fault: 'app',
    en: 'The app is not in service, for example archived. Somebody has to put it back into service in Dify.',
    zh: '应用状态异常，例如已被归档。需要在 Dify 里恢复它。',
  },
  app_api_disabled: {
    fault: 'app',
    en: "The app's API is switched off. Switch it on where the app shows its API access.",
    zh: '该应用的 API 服务已关闭。请在应用的 API 访问设置里开启。',
  },
  app_unavailable: {
    fault: 'app',
    en: 'The app is not set up, or its mode is not the one this method is for. Publish the app, and check its mode with `app.info`.',
    zh: '应用尚未配置好，或应用类型与所调用的方法不符。请先发布应用，并用 `app.info` 查看其类型。',
  },
  not_chat_app: {
    fault: 'key',
    en: 'This key is of no chat app. Use the key of a chat, agent or chatflow app, or the methods of the mode that `app.info` names.',
    zh: '该密钥不属于聊天类应用。请使用聊天助手、Agent 或 Chatflow 应用的密钥，或改用 `app.info` 所示类型对应的方法。',
  },
  not_workflow_app: {
    fault: 'key',
    en: 'This key is of no workflow app. Use the key of one, or the methods of the mode that `app.info` names; a chatflow is run with `chat.send`.',
    zh: '该密钥不属于工作流应用。请使用工作流应用的密钥，或改用 `app.info` 所示类型对应的方法；Chatflow 用 `chat.send` 运行。',
  },
  agent_not_published: {
    fault: 'app',
    en: 'The agent has no published version. Publish it in Dify.',
    zh: '该 Agent 没有已发布的版本。请在 Dify 里发布。',
  },
  agent_version_not_found_error: {
    fault: 'app',
    en: 'The version of the agent that is asked for is gone. Publish the agent again, or begin a new conversation.',
    zh: '所请求的 Agent 版本已不存在。请重新发布该 Agent，或开始新的会话。',
  },
  conversation_completed: {
    fault: 'caller',
    en: 'The conversation is closed. Begin a new one by leaving `conversation_id` out.',
    zh: '会话已结束。请去掉 `conversation_id`，开始新的会话。',
  },
  not_found: {
    fault: 'caller',
    en: 'What the call names does not exist for this key and `user`. Ids belong to one app, and most to one user: check that both are those that made it.',
    zh: '对于这个密钥和 `user`，请求的对象不存在。各种 id 只属于一个应用，多数还只属于一个用户：请确认两者与创建时一致。',
  },
  end_user_not_found: {
    fault: 'caller',
    en: "There is no such end user in this app. Take the id from an answer of the same app's key; it is not the `user` that you send.",
    zh: '该应用里没有这个终端用户。请使用同一应用密钥的应答里给出的 id，它不是你传入的 `user`。',
  },
} as const;
