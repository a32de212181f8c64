import { createInterface } from 'node:readline';
import type { ConversationStore } from '../../extensions/conversations/index.js';
import { isDifyError } from '../../index.js';
import { clientArgs, clientOf } from '../client.js';
import { type Command, command, type Given } from '../command.js';
import { EXIT, Misused } from '../exit.js';
import { fail, told } from '../failure.js';
import { inputArgs, inputsOf } from '../inputs/inputs.js';
import { onInterrupt } from '../interrupt.js';
import { COMMANDS } from './commands.js';
import { Session } from './session.js';
import { rememberedBy } from './state.js';

export const chat: Command = command({
  name: 'chat',
  description: 'Talk with a chat, agent or chatflow app.',
  examples: [
    'dify-kit chat                          # goes on where you left; /help for more',
    'dify-kit chat --new "What is Dify?"    # one question, one answer',
    'dify-kit chat "What is this? @plan.pdf"',
    'echo "Summarise: $(cat notes.txt)" | dify-kit chat --new --json | jq -r .answer',
  ],
  args: {
    message: { type: 'positional', required: false, description: 'One message; without it as many as you like' },
    new: { type: 'boolean', alias: 'n', description: 'Begin a new conversation' },
    ...inputArgs,
    ...clientArgs,
  },
  async run(given) {
    const connection = clientOf(given);
    const store = rememberedBy(connection, process.env);
    if (given.args['new']) await store.delete(connection.user);
    const asked = given.args['input'] !== undefined || given.args['inputs'] !== undefined;
    const session = new Session(given, connection, store, asked ? await inputsOf(given, connection) : {});
    const message = given.words.join(' ').trim();
    if (message) await once(session, message);
    else await talk(given, session, store, await store.get(connection.user));
  },
});

async function once(session: Session, message: string): Promise<void> {
  using interrupt = onInterrupt(() => session.stop());
  try {
    await session.say(message);
  } finally {
    if (interrupt.pressed) process.exitCode = EXIT.interrupted;
  }
}

/** Lines one after the other; those that come while an answer does wait, but for `/stop`. */
async function talk(given: Given, session: Session, store: ConversationStore, known: string | undefined) {
  const { out, err, json } = given;
  const isPerson = process.stdin.isTTY === true && out.isTerminal;
  const lines = createInterface({
    input: process.stdin,
    ...(isPerson && { output: process.stdout }),
    terminal: isPerson,
  });
  // Where the terminal is not raw, and somebody else sends the signal.
  using _interrupt = onInterrupt(() => interrupted());
  const interrupted = () => {
    if (session.answering) void session.stop();
    else lines.close();
    if (!isPerson) process.exitCode = EXIT.interrupted;
  };
  lines.on('SIGINT', interrupted);
  const waiting: string[] = [];
  let wake = () => {};
  let over = false;
  lines.on('line', (line) => {
    if (line.trim() === '/stop' && session.answering) void session.stop();
    else waiting.push(line.trim());
    wake();
  });
  lines.on('close', () => {
    over = true;
    wake();
  });
  lines.setPrompt(out.bold('you › '));
  if (isPerson) {
    out.line(
      out.dim(
        known ? 'Going on where you left; /new begins anew, /help tells more.' : 'Ctrl-D leaves, /help tells more.',
      ),
    );
    lines.prompt();
  }
  for (;;) {
    const line = waiting.shift();
    if (line === undefined) {
      if (over) break;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
      continue;
    }
    await answer(line).catch((error) => {
      if (!isPerson) fail(error, { json });
      else if (isDifyError(error) || error instanceof Misused) {
        if (error.name !== 'AbortError') err.line(err.red(told(error)));
        if (isDifyError(error) && error.hint && error.name !== 'AbortError') err.line(err.dim(err.plain(error.hint)));
      } else throw error;
    });
    if (isPerson && !over) lines.prompt();
  }
  if (isPerson) out.line('');

  async function answer(line: string): Promise<void> {
    if (!line) return;
    const [word = ''] = line.split(/\s/, 1);
    const slash = COMMANDS[word];
    if (slash) await slash.run({ session, store, out });
    else if (/^\/\w+$/.test(word)) throw new Misused(`There is no ${word}: /help lists what there is.`);
    else await session.say(line);
  }
}
