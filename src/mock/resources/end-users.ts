/** The people an app has met. */
import { isoSeconds } from '../clock.js';
import { json, type Reply } from '../front/reply.js';
import { Refusal } from '../refusal.js';
import { DEFAULT_USER } from '../state/app.js';
import { tenantId } from '../world.js';
import type { AppCall, AppResponders } from './call.js';

function get({ app, params, world }: AppCall): Reply {
  const user = [...app.endUsers.values()].find((it) => it.id === params['end_user_id']);
  if (!user) throw new Refusal(404, 'end_user_not_found', 'End user not found.');
  return json({
    id: user.id,
    tenant_id: tenantId(world),
    app_id: app.id,
    type: 'service-api',
    external_user_id: user.session,
    name: null,
    is_anonymous: user.session === DEFAULT_USER,
    session_id: user.session,
    created_at: isoSeconds(user.createdAt),
    updated_at: isoSeconds(user.createdAt),
  });
}

export const endUsers: AppResponders = { 'endUsers.get': get };
