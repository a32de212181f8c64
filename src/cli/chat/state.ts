/** Remembers who is in which conversation: a file under XDG_STATE_HOME. There are no messages in it, and no key. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  type ConversationStore,
  createConversationStore,
  type KeyValueStore,
} from '../../extensions/conversations/index.js';
import type { Connection } from '../client.js';

/** The conversations of the app at this place with this key. */
export function rememberedBy({ baseUrl = '', key = '' }: Connection, env: NodeJS.ProcessEnv): ConversationStore {
  const home = env['XDG_STATE_HOME'] || join(homedir(), '.local', 'state');
  // One way: neither can be read from it.
  const name = createHash('sha256').update(`${baseUrl}\n${key}`).digest('hex').slice(0, 16);
  return createConversationStore(fileStore(join(home, 'dify-kit', 'conversations.json')), { name });
}

function fileStore(path: string): KeyValueStore {
  const read = (): Record<string, string> => {
    try {
      return JSON.parse(readFileSync(path, 'utf8'));
    } catch {
      // None yet, or none that can be read: a conversation that is forgotten is not lost on the server.
      return {};
    }
  };
  const write = (entries: Record<string, string>) => {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    const beside = `${path}.${process.pid}`;
    writeFileSync(beside, JSON.stringify(entries, null, 2), { mode: 0o600 });
    renameSync(beside, path);
  };
  return {
    get: async (key) => read()[key],
    set: async (key, value) => write({ ...read(), [key]: value }),
    delete: async (key) => {
      const { [key]: _, ...others } = read();
      write(others);
    },
    clear: async () => write({}),
  };
}
