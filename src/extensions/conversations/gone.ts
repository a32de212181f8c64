import { type Dify, DifyNotFoundError } from '../../index.js';

/** Which apps say of a conversation that it is unknown. One key is one app, and its mode does not change. */
const outspoken = new WeakMap<Dify, Promise<boolean>>();

/**
 * Whether an app answers to an unknown conversation with a 404. A chatflow sends one ping and is silent for five minutes;
 * an app that does not tell its mode may be one.
 */
export function refusesUnknown(dify: Dify): Promise<boolean> {
  let asked = outspoken.get(dify);
  if (!asked) {
    asked = dify.app.info().then(({ mode }) => mode === 'chat' || mode === 'agent-chat');
    // What could not be asked is asked again next time.
    asked.catch(() => outspoken.delete(dify));
    outspoken.set(dify, asked);
  }
  return asked.catch(() => false);
}

/** The refusal of a conversation that the server has not, or has for somebody else; undefined where it has it. */
export async function refusalOf(
  dify: Dify,
  conversation: { user: string; conversation_id: string },
  signal?: AbortSignal,
): Promise<DifyNotFoundError | undefined> {
  try {
    await dify.messages.list({ ...conversation, limit: 1 }, { signal });
    return undefined;
  } catch (error) {
    // A 404 without the server's own word for it is that of a wrong address.
    if (error instanceof DifyNotFoundError && error.code === 'not_found') return error;
    throw error;
  }
}
