/** What begins with a slash. */
import type { ConversationStore } from '../../extensions/conversations/index.js';
import type { Terminal } from '../terminal.js';
import { Markdown } from './markdown.js';
import type { Session } from './session.js';

interface At {
  session: Session;
  store: ConversationStore;
  out: Terminal;
}

interface SlashCommand {
  about: string;
  run(at: At): Promise<void>;
}

const NOTHING = 'No answer is under way.';

export const COMMANDS: Readonly<Record<string, SlashCommand>> = {
  '/new': {
    about: 'begin another conversation',
    async run({ session, store, out }) {
      await session.renew(store);
      out.line(out.dim('A new conversation.'));
    },
  },
  '/history': {
    about: 'the last messages',
    async run({ session, out }) {
      const { data } = await session.chat.messages({ limit: 20 });
      for (const { query, answer, message_files: files } of data) {
        const markdown = new Markdown(out);
        const mine = files.filter((it) => it.belongs_to === 'user').map((it) => `@${it.filename ?? it.type}`);
        out.line(`${out.bold('you ›')} ${out.plain([query, ...mine].join(' '))}`);
        out.line(markdown.push(answer) + markdown.end());
      }
      if (!data.length) out.line(out.dim('Nothing yet.'));
    },
  },
  '/stop': { about: 'stop the answer (Ctrl-C as well)', run: async ({ out }) => out.line(out.dim(NOTHING)) },
  '/like': { about: 'like the last answer', run: (at) => rate(at, 'like') },
  '/dislike': { about: 'dislike it', run: (at) => rate(at, 'dislike') },
  '/help': {
    about: 'this list',
    async run({ out }) {
      for (const [name, { about }] of Object.entries(COMMANDS)) out.line(`${name.padEnd(10)}${out.dim(about)}`);
      out.line(`${'@file'.padEnd(10)}${out.dim('in a message: sends the file along; @"a name.txt" with spaces')}`);
      out.line(`${'Ctrl-D'.padEnd(10)}${out.dim('leave; the conversation is remembered')}`);
    },
  },
};

async function rate({ session, out }: At, rating: 'like' | 'dislike'): Promise<void> {
  await session.rate(rating);
  out.line(out.dim('Noted.'));
}
