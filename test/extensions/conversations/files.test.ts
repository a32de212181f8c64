import { describe, expect, it } from 'vitest';
import { conversation } from '../../../src/extensions/conversations/index.js';
import { DifyError } from '../../../src/index.js';
import { failure, mocked } from './mocked.js';

const user = 'alice';
const picture = new File([new Uint8Array([137, 80])], 'pic.png', { type: 'image/png' });

describe('files', () => {
  it('go with a message: bytes are uploaded, addresses and uploads named', async () => {
    const { dify, mock, asked } = await mocked('app-chat-1');
    const chat = conversation(dify, { user });
    const before = await chat.files.upload(new File(['a'], 'notes.md', { type: 'text/markdown' }));
    expect(before).toMatchObject({ type: 'document', transfer_method: 'local_file' });
    await chat.send('Look', { files: [picture, new URL('http://127.0.0.1:9/cat.jpg'), before] });
    await chat.send('Again', { files: [before] });
    const { data } = await chat.messages();
    expect(data[0]?.message_files.map((it) => [it.type, it.transfer_method])).toEqual([
      ['image', 'local_file'],
      ['image', 'remote_url'],
      ['document', 'local_file'],
    ]);
    expect(asked().filter((it) => it === 'files.upload')).toHaveLength(2);
    expect(asked().filter((it) => it === 'app.parameters')).toHaveLength(1);
    expect(mock.requests().flatMap((it) => it.violations)).toEqual([]);
  });

  it.each([
    ['a.png', '', 'image'],
    ['a.mp3', 'application/octet-stream', 'audio'],
    ['a.bin', 'video/x-own', 'video'],
    ['a.docx', '', 'document'],
    ['a.zip', 'application/zip', 'custom'],
  ])('%s of type %j is a %s', async (name, type, kind) => {
    const { dify } = await mocked('app-chat-1');
    const named = await conversation(dify, { user }).files.upload(new File(['a'], name, { type }));
    expect(named.type).toBe(kind);
  });

  it('are refused where the app would leave them out, and nothing is sent', async () => {
    const apps = { 'app-chat': { file_upload: { enabled: false, image: { enabled: false } } } };
    const { dify, asked } = await mocked('app-chat-1', { apps });
    const chat = conversation(dify, { user });
    expect(String(await failure(chat.send('Look', { files: [picture] })))).toContain('file upload switched off');
    expect(asked()).toEqual(['app.parameters']);
    expect((await chat.send('Hi')).answer).toContain('Hi');
  });

  it('are no text', async () => {
    const { dify, asked } = await mocked('app-chat-1');
    const error = await failure(conversation(dify, { user }).send('Look', { files: ['/etc/passwd' as never] }));
    expect(error).toBeInstanceOf(DifyError);
    expect((error as Error).message).toContain('`files`');
    expect(asked()).toEqual([]);
  });
});
