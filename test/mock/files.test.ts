import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../src/mock/index.js';
import { Client, form, type Json } from './client.js';

let mock: Mock;
let app: Client;
beforeAll(async () => {
  mock = await startMock({ pace: 0 });
  app = new Client(mock, 'app-chat-files');
});
afterAll(() => mock.close());

const upload = async (file: Parameters<typeof form>[0], user = 'alice'): Promise<Json> =>
  (await app.send('POST', '/files/upload', form(file, { user }))).json;
const ask = (file: object, user = 'alice') =>
  app.post('/chat-messages', { inputs: {}, query: 'look', user, files: [file] });

describe('files', () => {
  it('come back byte for byte, once a message has them', async () => {
    const content = randomBytes(300_000);
    const file = await upload({ name: 'pic.png', type: 'image/png', content });
    expect(file).toMatchObject({ name: 'pic.png', size: content.length, extension: 'png', mime_type: 'image/png' });
    expect((await app.get(`/files/${file.id}/preview`)).json.code).toBe('file_not_found');

    const sent = { type: 'image', transfer_method: 'local_file', upload_file_id: file.id };
    const { conversation_id } = (await ask(sent)).json;
    const shown = await app.get(`/files/${file.id}/preview`);
    expect(shown.headers.get('content-type')).toBe('image/png');
    expect(shown.bytes.equals(content)).toBe(true);
    const attached = await app.get(`/files/${file.id}/preview?as_attachment=true`);
    expect(attached.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''pic.png");
    expect(attached.headers.get('content-type')).toBe('application/octet-stream');
    expect(attached.bytes.equals(content)).toBe(true);

    const { data } = (await app.get(`/messages?user=alice&conversation_id=${conversation_id}`)).json;
    const [inMessage] = data[0].message_files;
    expect(inMessage).toMatchObject({ filename: 'pic.png', upload_file_id: file.id, size: content.length });
    const signed = await fetch(inMessage.url);
    expect(Buffer.from(await signed.arrayBuffer()).equals(content)).toBe(true);
  });

  it('have names of any letters, bytes of any kind, and delimiters inside', async () => {
    const name = 'héllo "文件" 👍.txt';
    const content = Buffer.from(
      '\r\n--x\r\nContent-Disposition: form-data; name="user"\r\n\r\nmallory\r\n--x--\r\n\0\xff',
      'latin1',
    );
    const file = await upload({ name, content });
    expect(file).toMatchObject({ name, size: content.length, extension: 'txt' });
    const empty = await upload({ name: 'e.txt', content: '' });
    expect(empty.size).toBe(0);
    const long = await upload({ name: `${'n'.repeat(300)}.txt`, content: 'x' });
    expect(long.name).toBe(`${'n'.repeat(200)}.txt`);
  });

  it('belong to the app and the user', async () => {
    const { id } = await upload({ name: 'a.txt', content: 'x' });
    const file = { type: 'document', transfer_method: 'local_file', upload_file_id: id };
    expect((await ask(file, 'mallory')).json.message).toBe('Invalid upload file');
    const { type: _, ...untyped } = file;
    expect((await ask(untyped)).json.message).toBe('File validation failed for file: a.txt');
    expect((await ask({ ...file, type: 'zzz' })).json.message).toBe("'zzz' is not a valid FileType");
    expect((await ask({ type: 'document', upload_file_id: id })).status).toBe(200);
    expect((await ask(file)).status).toBe(200);
  });

  it('need a type in their part, and no slashes in their name', async () => {
    const part = (head: string) => ({
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      body: `--x\r\ncontent-disposition: form-data; name="file"; ${head}\r\n\r\nabc\r\n--x--\r\n`,
    });
    const send = async (head: string) => (await app.raw('POST', '/files/upload', part(head))).json;
    expect((await send('filename="a.txt"')).code).toBe('unsupported_file_type');
    expect((await send('filename=""\r\ncontent-type: text/plain')).code).toBe('filename_not_exists_error');
    expect((await send('filename="a/b.txt"\r\ncontent-type: text/plain')).message).toBe(
      'Filename contains invalid characters',
    );
    expect((await send("filename*=UTF-8''a%20b.txt\r\ncontent-type: text/plain")).name).toBe('a b.txt');
  });

  it('of sound are heard, and made', async () => {
    const sound = form({ name: 'a.wav', type: 'audio/wav', content: randomBytes(100) });
    expect((await app.send('POST', '/audio-to-text', sound)).json).toEqual({ text: 'hello from the transcription' });
    const spoken = await app.post('/text-to-audio', { text: 'hello', user: 'alice' });
    expect([spoken.headers.get('content-type'), spoken.bytes.subarray(0, 4).toString()]).toEqual([
      'audio/mpeg',
      'RIFF',
    ]);
    expect((await app.post('/text-to-audio', { user: 'alice' })).json.message).toBe('Text is required');
    const blank = await app.post('/text-to-audio', { text: ' ', user: 'alice' });
    expect([blank.status, blank.text]).toEqual([500, 'Internal Server Error']);
  });
});
