import Keyv from 'keyv';
import { describe, expect, it } from 'vitest';
import {
  type Claim,
  conversation,
  createConversationStore,
  type KeyValueStore,
  memoryStore,
} from '../../../src/extensions/conversations/index.js';
import { DifyAbortError, DifyError } from '../../../src/index.js';
import { failure, mocked } from './mocked.js';

const user = 'alice';

/** One memory that several processes share, with claims that a test can see. */
class Shared implements KeyValueStore {
  readonly #memory: KeyValueStore = memoryStore();
  readonly claims = new Map<string, object>();
  renewed = 0;
  get = (key: string): Promise<unknown> => this.#memory.get(key);
  set = (key: string, value: string, ttl?: number): Promise<unknown> => this.#memory.set(key, value, ttl);
  delete = (key: string): Promise<unknown> => this.#memory.delete(key);
  clear = (): Promise<unknown> => this.#memory.clear();

  async claim(key: string): Promise<Claim | undefined> {
    if (this.claims.has(key)) return undefined;
    const mine = {};
    this.claims.set(key, mine);
    return {
      renew: async () => {
        this.renewed++;
        return this.claims.get(key) === mine;
      },
      release: async () => void (this.claims.get(key) === mine && this.claims.delete(key)),
    };
  }
}

describe('a memory store', () => {
  it('forgets after its time', async () => {
    const store = memoryStore();
    await store.set('a', '1', 20);
    await store.set('b', '2');
    expect(await store.get('a')).toBe('1');
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(await store.get('a')).toBeUndefined();
    expect(await store.get('b')).toBe('2');
    await store.clear();
    expect(await store.get('b')).toBeUndefined();
  });

  it('lets go of what was not used for longest', async () => {
    const store = memoryStore({ max: 2 });
    await store.set('a', '1');
    await store.set('b', '2');
    await store.get('a');
    await store.set('c', '3');
    expect(await Promise.all(['a', 'b', 'c'].map((key) => store.get(key)))).toEqual(['1', undefined, '3']);
  });

  it.each([0, 1.5, Number.NaN])('refuses room for %s', (max) => {
    expect(() => memoryStore({ max })).toThrow('`max`');
  });
});

describe.each<[string, () => KeyValueStore | undefined]>([
  ['memory', () => undefined],
  ['a Keyv as it is', () => new Keyv()],
  ['a store with claims', () => new Shared()],
])('a conversation store of %s', (_, make) => {
  it('knows the conversation from one handle to the next', async () => {
    const { dify } = await mocked('app-chat-1');
    const store = createConversationStore(make());
    const queries = ['one', 'two', 'three'];
    // A handle for each message, and all of them at once, as a bot has it.
    const answers = await Promise.all(queries.map((query) => conversation(dify, { user, store }).send(query)));
    const [id, ...others] = new Set(answers.map((it) => it.conversation_id));
    expect(others).toEqual([]);
    expect(await store.get(user)).toBe(id);
    expect((await conversation(dify, { user, store }).messages()).data.map((it) => it.query)).toEqual(queries);
    await conversation(dify, { user: 'bob', store }).send('one');
    expect(await store.get('bob')).not.toBe(id);
  });

  it('is written and forgotten by hand', async () => {
    const store = createConversationStore(make());
    await store.set('a', '1');
    await store.set('b', '2');
    await store.delete('a');
    expect(await Promise.all(['a', 'b'].map((key) => store.get(key)))).toEqual([undefined, '2']);
    await store.clear();
    expect(await store.get('b')).toBeUndefined();
  });
});

describe('a conversation store', () => {
  it('keeps the bots that share it apart, and forgets after its time', async () => {
    const shared = memoryStore();
    const [one, two] = ['one', 'two'].map((name) => createConversationStore(shared, { name, ttl: 20 }));
    await one?.set(user, '1');
    await two?.set(user, '2');
    expect(await one?.get(user)).toBe('1');
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(await two?.get(user)).toBeUndefined();
  });

  it.each(['ttl', 'claim', 'wait'])('refuses `%s` of 0', (option) => {
    expect(() => createConversationStore(undefined, { [option]: 0 })).toThrow(`\`${option}\``);
  });

  it('goes with no `id`', async () => {
    const { dify } = await mocked('app-chat-1');
    expect(() => conversation(dify, { user, id: 'c', store: createConversationStore() })).toThrow('not both');
  });

  it('that fails before sends nothing; that fails meanwhile is asked again', async () => {
    const { dify, asked } = await mocked('app-chat-1');
    const shared = new Shared();
    const store = createConversationStore(shared);
    const { get, set } = shared;
    shared.get = () => Promise.reject(new Error('away'));
    expect(String(await failure(conversation(dify, { user, store }).send('one')))).toBe('Error: away');
    expect(asked()).toEqual([]);
    shared.get = get;
    let fails = 1;
    shared.set = (...entry) => (fails-- > 0 ? Promise.reject(new Error('away')) : set(...entry));
    const { conversation_id: id } = await conversation(dify, { user, store }).send('one');
    expect(await store.get(user)).toBe(id);
    expect(shared.claims.size).toBe(0);
  });
});

describe('two processes that begin at once', () => {
  const twice = (shared: KeyValueStore, options = {}) =>
    [0, 1].map(() => createConversationStore(shared, options)).map((store) => ({ store }));

  it('share the conversation of the one that was first', async () => {
    const { dify } = await mocked('app-chat-1');
    const shared = new Shared();
    const answers = await Promise.all(twice(shared).map(({ store }) => conversation(dify, { user, store }).send('Hi')));
    expect(new Set(answers.map((it) => it.conversation_id)).size).toBe(1);
    expect((await dify.conversations.list({ user })).data).toHaveLength(1);
    expect(shared.claims.size).toBe(0);
  });

  it('share the one that takes the place of one that is gone', async () => {
    const { dify } = await mocked('app-chat-1');
    const shared = new Shared();
    const stores = twice(shared);
    await shared.set(user, '11111111-1111-4111-8111-111111111111');
    const answers = await Promise.all(stores.map(({ store }) => conversation(dify, { user, store }).send('Hi')));
    expect(new Set(answers.map((it) => it.conversation_id)).size).toBe(1);
    expect((await dify.conversations.list({ user })).data).toHaveLength(1);
  });

  it('take turns where the first one fails', async () => {
    const { dify, mock } = await mocked('app-chat-1');
    const shared = new Shared();
    mock.next('chat.stream', { code: 500 });
    const results = await Promise.allSettled(
      twice(shared).map(({ store }) => conversation(dify, { user, store }).send('Hi')),
    );
    expect(results.map((it) => it.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(shared.claims.size).toBe(0);
  });

  it('wait for each other in bounds, and until they are told not to', async () => {
    const { dify, asked } = await mocked('app-chat-1');
    const shared = new Shared();
    await shared.claim(user);
    const [a, b] = twice(shared, { wait: 60 });
    const error = await failure(conversation(dify, { user, ...a }).send('Hi'));
    expect(error).toBeInstanceOf(DifyError);
    expect((error as Error).message).toContain('`wait`');
    const signal = AbortSignal.timeout(20);
    expect(await failure(conversation(dify, { user, ...b }).send('Hi', { signal }))).toBeInstanceOf(DifyAbortError);
    expect(asked()).toEqual([]);
  });

  it('keep their right for as long as a first answer takes', async () => {
    const { dify, mock } = await mocked('app-chat-1');
    const shared = new Shared();
    const [a] = twice(shared, { claim: 30 });
    mock.next('chat.stream', { ttft: 200 });
    await conversation(dify, { user, ...a }).send('Hi');
    expect(shared.renewed).toBeGreaterThan(2);
    const renewed = shared.renewed;
    await conversation(dify, { user, ...a }).send('Hi');
    expect(shared.renewed).toBe(renewed);
  });
});
