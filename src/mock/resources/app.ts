/** What an app is: name, parameters, icons of its tools, its site, and the feedback it got. */

import { isoSeconds } from '../clock.js';
import { json, type Reply } from '../front/reply.js';
import { CLOCK } from '../runs/agent.js';
import { OWNER } from '../world.js';
import type { AppCall, AppResponders } from './call.js';
import { whole } from './pages.js';
import { nameOf, parameters } from './parameters.js';

function info({ app }: AppCall): Reply {
  const { description = 'An app that is not there', tags = [] } = app.settings;
  return json({ name: nameOf(app), description, tags, mode: app.mode, author_name: OWNER });
}

function meta({ app: { mode, settings }, world: { origin } }: AppCall): Reply {
  const icon = `${origin}/console/api/workspaces/current/tool-provider/builtin/time/icon`;
  const { tools = [CLOCK] } = settings;
  return json({ tool_icons: mode === 'agent-chat' ? Object.fromEntries(tools.map(({ name }) => [name, icon])) : {} });
}

const site = ({ app }: AppCall): Reply =>
  json({
    title: nameOf(app),
    chat_color_theme: null,
    chat_color_theme_inverted: false,
    icon_type: 'emoji',
    icon: '🤖',
    icon_background: '#FFEAD5',
    description: null,
    copyright: null,
    privacy_policy: null,
    custom_disclaimer: '',
    default_language: 'en-US',
    show_workflow_steps: true,
    use_icon_as_answer_icon: false,
    icon_url: null,
    ...app.settings.site,
  });

function feedbacks({ app, query }: AppCall): Reply {
  const given = [...app.messages.values()].flatMap((it) =>
    it.feedback ? [{ message: it, feedback: it.feedback }] : [],
  );
  const rows = given.sort((a, b) => b.feedback.createdAt - a.feedback.createdAt);
  const limit = whole(query.get('limit'), 20);
  const from = (whole(query.get('page'), 1) - 1) * limit;
  return json({
    data: rows.slice(from, from + limit).map(({ message, feedback }) => ({
      id: feedback.id,
      app_id: app.id,
      conversation_id: message.conversationId,
      message_id: message.id,
      rating: feedback.rating,
      content: feedback.content,
      from_source: 'user',
      from_end_user_id: app.endUser(message.user).id,
      from_account_id: null,
      created_at: isoSeconds(feedback.createdAt),
      updated_at: isoSeconds(feedback.createdAt),
    })),
  });
}

export const appItself: AppResponders = {
  'app.info': info,
  'app.parameters': ({ app }) => json(parameters(app)),
  'app.meta': meta,
  'app.site': site,
  'app.feedbacks': feedbacks,
};
