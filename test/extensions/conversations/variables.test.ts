import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { conversation } from '../../../src/extensions/conversations/index.js';
import { DifyError, DifyValidationError } from '../../../src/index.js';
import { client, reply, serve } from '../../server.js';
import { failure, mocked } from './mocked.js';

const user = 'alice';

describe('the variables of a conversation', () => {
  it('have values of their own types', async () => {
    const { dify, mock } = await mocked('app-chatflow-1');
    const chat = conversation(dify, { user });
    await chat.send("it's 1");
    const values = Object.fromEntries((await chat.variables.list()).map(({ name, value }) => [name, value]));
    expect(values).toEqual({
      last_query: "it's 1",
      turns: 1,
      history: ["it's 1"],
      ratio: 1.5,
      profile: {},
      flag: true,
    });
    expect(await chat.variables.get('turns')).toBe(1);
    expect(mock.requests().flatMap((it) => it.violations)).toEqual([]);
  });

  it.each([
    ['last_query', 'x'],
    ['turns', 7],
    ['ratio', 2.25],
    ['history', ['a', "b'c"]],
    ['profile', { a: 1, b: null, c: [true, { d: 'ü' }] }],
    ['flag', false],
  ])('%s is set to %j and read back', async (name, value) => {
    const { dify } = await mocked('app-chatflow-1');
    const chat = conversation(dify, { user });
    await chat.send('Hi');
    expect(await chat.variables.set(name, value)).toEqual(value);
    expect(await chat.variables.get(name)).toEqual(value);
  });

  it.each([
    ['ratio', 3, /`ratio` is 1.5: it holds a float.*3\.000001/],
    ['turns', 7.5, /`turns` is 1: it holds an integer/],
    ['nothing', 1, /no variable `nothing`. It has last_query, turns/],
  ])('%s is not set to %j, and nothing is sent', async (name, value, told) => {
    const { dify, asked } = await mocked('app-chatflow-1');
    const chat = conversation(dify, { user });
    await chat.send('Hi');
    const error = await failure(chat.variables.set(name, value));
    expect(error).toBeInstanceOf(DifyError);
    expect((error as Error).message).toMatch(told);
    expect(asked()).not.toContain('conversations.variables.update');
  });

  it('are refused by the server where the type is another', async () => {
    const { dify } = await mocked('app-chatflow-1');
    const chat = conversation(dify, { user });
    await chat.send('Hi');
    expect(await failure(chat.variables.set('history', 'x'))).toBeInstanceOf(DifyValidationError);
  });

  it('are none in a chat app', async () => {
    const { dify } = await mocked('app-chat-1');
    const chat = conversation(dify, { user });
    await chat.send('Hi');
    expect(await chat.variables.list()).toEqual([]);
    expect(String(await failure(chat.variables.get('x')))).toContain('only chatflows have any');
  });

  it('that cannot be read stay text', async () => {
    const rows = [
      { id: '1', name: 'f', value_type: 'file', value: "type=<FileType.IMAGE: 'image'> size=3" },
      { id: '2', name: 'n', value_type: 'number', value: null },
      { id: '3', name: 's', value_type: 'string', value: '[1]' },
    ];
    const server = await serve(reply(200, { limit: 100, has_more: false, data: rows }));
    const list = await conversation(client(server), { user, id: 'c-1' }).variables.list();
    expect(list.map((it) => it.value)).toEqual([rows[0]?.value, null, '[1]']);
  });

  it.each(['limit-3', 'after-update'])('of a real server have their types: %s', async (name) => {
    const file = `test/recordings/conversations/variables--${name}.json`;
    const { response } = JSON.parse(await readFile(file, 'utf8'));
    const server = await serve(reply(200, response.json));
    const list = await conversation(client(server), { user, id: 'c-1' }).variables.list();
    expect(list.length).toBeGreaterThan(2);
    for (const { value_type: type, value } of list) {
      if (type.startsWith('array')) expect(value).toBeInstanceOf(Array);
      else expect(typeof value).toBe(type);
    }
  });
});
