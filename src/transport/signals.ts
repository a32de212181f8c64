/** Ends when a signal does. */
interface Listener {
  handleEvent(): void;
}

const listeners = new WeakMap<EventTarget, Set<Listener>>();

/** One listener of a signal stands for all of ours: at the eleventh Node warns of a leak, and a hundred calls are none. */
function tell({ target }: Event): void {
  for (const one of [...(listeners.get(target as EventTarget) ?? [])]) one.handleEvent();
}

export function listen(signal: AbortSignal | undefined, one: Listener): void {
  if (!signal) return;
  const all = listeners.get(signal) ?? new Set();
  listeners.set(signal, all);
  if (!all.size) signal.addEventListener('abort', tell);
  all.add(one);
}

export function leave(signal: AbortSignal | undefined, one: Listener): void {
  const all = signal && listeners.get(signal);
  if (all?.delete(one) && !all.size) signal?.removeEventListener('abort', tell);
}
