import { type ChatStream, type Dify, DifyNotFoundError, type StreamOptions } from '../../index.js';
import { refusalOf, refusesUnknown } from './gone.js';
import type { ConversationOptions, MessageParams } from './options.js';
import type { ConversationStore } from './store/conversation-store.js';

/** A message and where it belongs. */
export interface Opening {
  dify: Dify;
  store: ConversationStore;
  onGone: ConversationOptions['onGone'];
  params: MessageParams;
  options: StreamOptions & { signal: AbortSignal };
}

export interface Opened {
  stream: ChatStream;
  /** Gives up the right to begin the user's conversation; nothing where there was one. */
  release(): Promise<void>;
}

/** Sends a message into the user's conversation, or into a new one where there is none. */
export async function open(opening: Opening): Promise<Opened> {
  const { dify, store, onGone, params, options } = opening;
  const { user } = params;
  let id = await store.get(user);
  for (let gone: string | undefined; ; ) {
    if (!id) {
      const begun = await store.begin(user, gone, options.signal);
      if (begun.id === undefined) {
        return { stream: await answered(dify.chat.stream(params, options)).catch(releasing(begun)), ...begun };
      }
      id = begun.id;
    }
    const stream = await goneOn(opening, id);
    if (!(stream instanceof DifyNotFoundError)) return { stream, release: async () => {} };
    if (onGone === 'error') throw stream;
    gone = id;
    id = undefined;
  }
}

/** The message in its conversation, or the refusal of a conversation that is gone; nothing was sent into that. */
async function goneOn({ dify, params, options }: Opening, id: string): Promise<ChatStream | DifyNotFoundError> {
  const refusal = () => refusalOf(dify, { user: params.user, conversation_id: id }, options.signal);
  const refused = (await refusesUnknown(dify)) ? undefined : await refusal();
  if (refused) return refused;
  try {
    return await answered(dify.chat.stream({ ...params, conversation_id: id }, options));
  } catch (error) {
    // A 404 can have another reason, such as the version that is to run.
    const told = error instanceof DifyNotFoundError ? await refusal() : undefined;
    if (told) return told;
    throw error;
  }
}

/** A stream whose server has begun to answer. */
async function answered(stream: ChatStream): Promise<ChatStream> {
  await stream.response;
  return stream;
}

const releasing =
  ({ release }: { release(): Promise<void> }) =>
  async (error: unknown): Promise<never> => {
    await release().catch(() => {});
    throw error;
  };
