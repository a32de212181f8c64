import { describe, expect, it, vi } from 'vitest';
import { type BotOptions, createBot } from '../../../src/extensions/bot/index.js';
import { createConversationStore, memoryStore } from '../../../src/extensions/conversations/index.js';
import { Dify, DifyConnectionError, DifyServerError } from '../../../src/index.js';
import { type Mocked, mocked } from '../conversations/mocked.js';

const KEY = 'app-chat-1';
/** Failures are looked at, and not told on the console. */
const quiet = { onError: () => {} };

async function started(options: Partial<BotOptions> = {}): Promise<Mocked & { bot: ReturnType<typeof createBot> }> {
  const all = await mocked(KEY);
  return { ...all, bot: createBot({ dify: all.dify, ...quiet, ...options }) };
}

const chats = ({ asked }: Mocked) => asked().filter((it) => it?.startsWith('chat.')).length;
/** What `push` took, and a promise for so many of them. */
function pushes() {
  const taken: [user: string, text: string][] = [];
  return { taken, push: async (user: string, text: string) => void taken.push([user, text]) };
}

describe('a bot', () => {
  it('keeps a conversation for each user, until it is to forget', async () => {
    const { bot } = await started();
    const [first, other] = await Promise.all([bot.reply('alice', 'Hi'), bot.reply('bob', 'Hello')]);
    const second = await bot.reply('alice', { text: 'And now?' });
    expect(first).toMatchObject({ kind: 'answer', repeated: false, texts: [expect.stringContaining('Hi')] });
    expect(second.conversation_id).toBe(first.conversation_id);
    expect(other.conversation_id).not.toBe(first.conversation_id);
    await bot.forget('alice');
    expect((await bot.reply('alice', 'Again')).conversation_id).not.toBe(first.conversation_id);
  });

  it('goes on where the store says, also in another process', async () => {
    const store = createConversationStore(memoryStore());
    const { bot, dify } = await started({ store });
    const { conversation_id } = await bot.reply('alice', 'Hi');
    expect((await createBot({ dify, store }).reply('alice', 'Hi')).conversation_id).toBe(conversation_id);
  });

  it('sends files, with a text of its own where the user wrote none', async () => {
    const { bot, mock } = await started({ language: 'zh' });
    const picture = new File([new Uint8Array([137, 80, 78, 71])], 'plan.png', { type: 'image/png' });
    expect((await bot.reply('alice', { files: [picture] })).kind).toBe('answer');
    const sent = mock.requests().find((it) => it.operation?.startsWith('chat.'));
    expect(sent?.body).toMatchObject({ query: '请看一下这个。', files: [{ type: 'image' }] });
  });

  it('has a text for an empty answer, for a refusal, and for a lost connection', async () => {
    const failures: unknown[] = [];
    const { bot, mock, dify } = await started({
      onError: (error) => failures.push(error),
      texts: { service: 'Sorry.' },
    });
    mock.next('chat.stream', { answer: ' ' });
    expect(await bot.reply('alice', 'Hi')).toMatchObject({
      kind: 'empty',
      texts: ['I have no answer to that. Could you say it in other words?'],
    });
    mock.next('chat.stream', { code: 500 });
    expect(await bot.reply('alice', 'Hi')).toMatchObject({ kind: 'service', texts: ['Sorry.'] });
    mock.next('chat.stream', { drop: 'rst', drop_after: 2 });
    expect(await bot.reply('alice', 'Hi')).toMatchObject({ kind: 'network' });
    mock.next('chat.stream', { truncate_after: 2 });
    expect(await bot.reply('alice', 'Hi')).toMatchObject({ kind: 'network' });
    expect(failures[0]).toBeInstanceOf(DifyServerError);

    const nowhere = createBot({ dify: dify.with({ baseUrl: 'http://127.0.0.1:1/v1' }), language: 'zh', ...quiet });
    const reply = await nowhere.reply('alice', 'Hi');
    expect(reply).toMatchObject({ kind: 'network', texts: ['网络连接不上，请稍后再试。'] });
    expect(reply.error).toBeInstanceOf(DifyConnectionError);
    expect((await bot.reply('alice', 'Hi')).kind).toBe('answer');
  });

  it('tells failures on the console where nobody listens, and answers although a listener throws', async () => {
    const { mock, dify, bot } = await started({
      onError: () => {
        throw new Error('a bad listener');
      },
    });
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    mock.next('chat.stream', { code: 401 });
    expect((await bot.reply('alice', 'Hi')).kind).toBe('service');
    mock.next('chat.stream', { code: 401 });
    await createBot({ dify }).reply('alice', 'Hi');
    const lines = told.mock.calls.map(([line]) => String(line));
    told.mockRestore();
    expect(lines).toEqual(['Error: a bad listener', expect.stringMatching(/^DifyAuthError 401/)]);
  });

  it('takes thinking and markdown out where it is told to, and cuts what is long', async () => {
    const { bot, mock, dify } = await started({ think: 'strip', markdown: 'strip', limit: { characters: 20 } });
    const answer = '<think>hm</think>**First** one. Second one here. Third.';
    mock.next('chat.stream', { answer });
    expect((await bot.reply('alice', 'Hi')).texts).toEqual(['First one.', 'Second one here.', 'Third.']);
    mock.next('chat.stream', { answer: '<think>nothing else</think>' });
    expect((await bot.reply('alice', 'Hi')).kind).toBe('empty');
    mock.next('chat.stream', { answer });
    expect((await createBot({ dify }).reply('alice', 'Hi')).texts).toEqual([answer]);
  });

  it('says `one moment` when it takes long, and pushes the answer, in pieces and in order', async () => {
    const { taken, push } = pushes();
    const { bot, mock } = await started({ push, patience: 100, limit: { characters: 12 } });
    mock.next('chat.stream', { ttft: 400, answer: 'One one. Two two.' });
    mock.next('chat.stream', { answer: 'Three.' });
    const slow = bot.reply('alice', 'slow');
    const behind = bot.reply('alice', 'quick, but behind it');
    expect((await slow).kind).toBe('moment');
    expect(taken).toEqual([]);
    expect((await slow).texts.join(' ')).toBe('One moment please, I am working on it…');
    expect((await behind).kind).toBe('moment');
    await bot.settled();
    expect(taken).toEqual(['One one.', 'Two two.', 'Three.'].map((it) => ['alice', it]));
  });

  it('pushes a text for a failure too, and hands back what `push` does not take', async () => {
    const unsent: unknown[] = [];
    const { taken, push } = pushes();
    const { bot, mock, dify } = await started({ push, patience: 50 });
    mock.next('chat.stream', { delay: 200, code: 500 });
    expect((await bot.reply('alice', 'Hi')).kind).toBe('moment');
    await bot.settled();
    expect(taken).toEqual([['alice', 'Something went wrong here. Please try again in a little while.']]);

    const refusing = createBot({
      dify,
      patience: 50,
      limit: { characters: 9 },
      push: (_, text) => (text === 'Two two.' ? Promise.reject(new Error('blocked')) : undefined),
      onError: (error, it) => unsent.push([String(error), it]),
    });
    mock.next('chat.stream', { ttft: 200, answer: 'One one. Two two. Three.' });
    await refusing.reply('alice', 'Hi');
    await refusing.settled();
    expect(unsent).toEqual([['Error: blocked', { user: 'alice', texts: ['Two two.', 'Three.'] }]]);
  });

  it('answers one message of a user at a time, in the order in which they came', async () => {
    const all = await started();
    const { bot, mock } = all;
    mock.next('chat.stream', { ttft: 150, answer: 'slow' });
    mock.next('chat.stream', { answer: 'quick' });
    const order: string[] = [];
    const told = async (text: string) => {
      const reply = await bot.reply('alice', text);
      order.push(...reply.texts);
      return reply;
    };
    const replies = await Promise.all([told('1'), told('2')]);
    expect(order).toEqual(['slow', 'quick']);
    expect(new Set(replies.map((it) => it.conversation_id)).size).toBe(1);
  });

  it('sends a message that is delivered three times once, and answers all three alike', async () => {
    const all = await started();
    const { bot, mock } = all;
    mock.next('chat.stream', { ttft: 100, answer: 'once' });
    const message = { text: 'Hi', id: '42' };
    const replies = await Promise.all([bot.reply('alice', message), bot.reply('alice', message)]);
    replies.push(await bot.reply('alice', message));
    expect(replies.map((it) => [it.texts, it.repeated])).toEqual([
      [['once'], false],
      [['once'], true],
      [['once'], true],
    ]);
    expect(chats(all)).toBe(1);
    await bot.reply('bob', message);
    await bot.reply('alice', { text: 'Hi', id: '43' });
    expect(chats(all)).toBe(3);
  });

  it('forgets the id of a message in time', async () => {
    const all = await started({ remember: 50 });
    await all.bot.reply('alice', { text: 'Hi', id: '42' });
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect((await all.bot.reply('alice', { text: 'Hi', id: '42' })).repeated).toBe(false);
    expect(chats(all)).toBe(2);
  });

  it('leaves a message to the process that has claimed it', async () => {
    const claimed = new Set<string>();
    const ids = {
      ...memoryStore(),
      claim: async (key: string) => {
        if (claimed.has(key)) return undefined;
        claimed.add(key);
        return { renew: async () => true, release: async () => {} };
      },
    } as unknown as NonNullable<BotOptions['ids']>;
    const all = await started({ ids });
    const other = createBot({ dify: all.dify, ids });
    const message = { text: 'Hi', id: '42' };
    const kinds = await Promise.all([all.bot.reply('alice', message), other.reply('alice', message)]);
    expect(kinds.map((it) => [it.kind, it.repeated])).toEqual([
      ['answer', false],
      ['elsewhere', true],
    ]);
    expect(chats(all)).toBe(1);
  });

  it.each<[string, object]>([
    ['`dify` of a bot must be a client', { dify: {} }],
    ['`store` of a bot must be what `createConversationStore()` gives', { store: new Map() }],
    ['`think` must be `keep` or `strip`', { think: true }],
    ['`push` must be a function', { push: 'x' }],
    ['`patience` must be above 0 ms, and is -1', { patience: -1, push() {} }],
    ['`patience` needs `push`', { patience: 100 }],
    ['`ids` needs a store with `claim`', { ids: memoryStore() }],
    ['`limit.bytes` must be 4 or more', { limit: { bytes: 1 } }],
    ['`language` must be `en` or `zh`', { language: 'fr' }],
    ['`texts` has no `emtpy`', { texts: { emtpy: 'x' } }],
    ['`texts.empty` must be a text', { texts: { empty: ' ' } }],
  ])('names what is wrong: %s', (message, options) => {
    expect(() => createBot({ dify: new Dify({ apiKey: KEY }), ...options } as BotOptions)).toThrow(message);
  });

  it('names what is wrong with a message, and sends nothing', async () => {
    const all = await started();
    await expect(all.bot.reply('', 'Hi')).rejects.toThrow('`user` of a message must be a text');
    await expect(all.bot.reply('alice', ' ')).rejects.toThrow('A message needs `text` or `files`');
    await expect(all.bot.reply('alice', { text: 'Hi', id: '' })).rejects.toThrow('`id` of a message');
    expect(all.asked()).toEqual([]);
  });
});
