/** Operations that only apps of some modes have. */
import type { AppMode } from '../front/key.js';
import { Refusal } from '../refusal.js';

const CHAT: readonly AppMode[] = ['chat', 'agent-chat', 'advanced-chat'];
const wrongApp = (code: string) => new Refusal(400, code, 'Please check if your app mode matches the right API route.');

const GATES: [operations: RegExp, modes: readonly AppMode[], refuse: () => Refusal][] = [
  [/^(?:chat\.|conversations\.|messages\.(?:list|suggested)$)/, CHAT, () => wrongApp('not_chat_app')],
  [
    /^completion\./,
    ['completion'],
    () => new Refusal(400, 'app_unavailable', 'App unavailable, please check your app configurations.'),
  ],
  [/^workflows\.(?:run|runVersion|stop)$/, ['workflow'], () => wrongApp('not_workflow_app')],
  [/^workflows\.runs\./, ['workflow', 'advanced-chat'], () => wrongApp('not_workflow_app')],
];

/** Refuses an operation that the app of a key has not got. */
export function gate(operationId: string, mode: AppMode): void {
  const closed = GATES.find(([operations, modes]) => operations.test(operationId) && !modes.includes(mode));
  if (closed) throw closed[2]();
}
