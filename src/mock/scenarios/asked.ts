/** A request, as far as scenarios look at it. */
import type { Store } from '../state/store.js';

export interface Asked {
  operation: string;
  /** Empty when there is none. */
  key: string;
  /** Whether it asks for events. */
  streaming: boolean;
  body: unknown;
  /** Which question of its conversation it is; undefined when it belongs to none. */
  turn: () => number | undefined;
}

export function asked(store: Store, operation: string, key: string | undefined, body: unknown): Asked {
  const fields = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  return {
    operation,
    key: key ?? '',
    streaming: fields['response_mode'] === 'streaming',
    body,
    turn() {
      if (operation !== 'chat.send' || key === undefined) return undefined;
      const id = String(fields['conversation_id'] ?? '').toLowerCase();
      return (store.app(key).conversations.get(id)?.turns ?? 0) + 1;
    },
  };
}
