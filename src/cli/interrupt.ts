/** Ctrl-C: the first one ends the work in good order, on the server as well; the second one leaves. */
import { EXIT } from './exit.js';

export interface Interrupt extends Disposable {
  /** Whether it was pressed. */
  readonly pressed: boolean;
}

/** @param stops What each Ctrl-C does, in turn; one more ends the process. */
export function onInterrupt(...stops: (() => unknown)[]): Interrupt {
  let times = 0;
  const listener = () => {
    const stop = stops[times++];
    if (!stop) process.exit(EXIT.interrupted);
    void stop();
  };
  process.on('SIGINT', listener).on('SIGTERM', listener);
  return {
    get pressed() {
      return times > 0;
    },
    [Symbol.dispose]: () => void process.off('SIGINT', listener).off('SIGTERM', listener),
  };
}
